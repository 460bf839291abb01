//! A stranger's QR reader: what it reads, any customer's phone reads.

use crate::tool::tool;
use std::{fs, path::Path};

/// The texts of all QR codes in a picture.
pub fn read_file(picture: &Path) -> Vec<String> {
    let mut command = tool("zbarimg", "zbar-tools");
    command.args(["--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable"]).arg(picture);
    let answer = command.output().unwrap();
    String::from_utf8_lossy(&answer.stdout).lines().map(str::to_owned).collect()
}

/// The text of the only QR code in a PNG.
pub fn read(png: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("picture.png");
    fs::write(&picture, png).unwrap();
    let [text] = &read_file(&picture)[..] else { panic!("not exactly one QR code in the picture") };
    text.clone()
}
