//! Exported files as another program sees them: `zbarimg` reads what the console wrote.

use rex_console::{
    domain::address::{AllowedHosts, PayAddress},
    services::export::{
        ExportError, PngJob, export_png, file_name,
        png::{PngOptions, Watermark},
        write::WriteError,
    },
};
use std::{fs, path::Path, process::Command};

const FONT: &[u8] = include_bytes!("../assets/fonts/Inter-SemiBold.otf");

fn address(path: &str) -> PayAddress {
    let base = "https://portal.rexpayments.com";
    let hosts = AllowedHosts::of_base(&base.parse().expect("a web address")).expect("an allowed base");
    hosts.check(&format!("{base}/{path}")).expect("an address of that base")
}

/// What another decoder reads in a picture.
fn scanned(picture: &Path) -> String {
    let output = Command::new("zbarimg")
        .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"])
        .arg(picture)
        .output()
        .expect("this test needs zbarimg: install Debian's package zbar-tools");
    assert!(output.status.success(), "zbarimg found no code in {}", picture.display());
    String::from_utf8(output.stdout).expect("an address is ASCII")
}

fn written(folder: &Path, side: u32, watermark: Option<Watermark>, path: &str) {
    let job = PngJob {
        address: address(path),
        options: PngOptions::new(side, watermark),
        path: folder.join(file_name("Kaffee ☕ 1/2", &format!("{side} px"))),
    };
    let saved = export_png(&job).expect("the picture is saved");
    assert_eq!(saved, job.path);
    assert_eq!(scanned(&saved), format!("{}\n", job.address), "{side} px");
}

#[test]
fn another_decoder_reads_plain_codes_of_every_size() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for side in [256, 1024, 4096] {
        written(folder.path(), side, None, "pay-now?o=hbvt&a=g73u&us=hA%3D%3D");
    }
    written(folder.path(), 1024, None, &"x".repeat(1900));
}

#[test]
fn another_decoder_reads_practice_codes_of_every_size() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let practice = Watermark { text: "PRACTICE · not a real payment".to_owned(), font: FONT };
    for side in [256, 1024, 4096] {
        written(folder.path(), side, Some(practice.clone()), "checkout/7f9c24e8-3b12");
    }
}

#[test]
fn what_cannot_be_saved_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let job = |name: &str| PngJob {
        address: address("checkout/1"),
        options: PngOptions::new(256, None),
        path: folder.path().join(name),
    };
    assert_eq!(export_png(&job("none/code.png")), Err(ExportError::Writing(WriteError::NoFolder)));
    fs::create_dir(folder.path().join("code.png")).expect("a folder in the way");
    assert_eq!(export_png(&job("code.png")), Err(ExportError::Writing(WriteError::IsFolder)));
    let broken = Watermark { text: "x".to_owned(), font: b"no font" };
    let job = PngJob { options: PngOptions::new(256, Some(broken)), ..job("other.png") };
    assert!(matches!(export_png(&job), Err(ExportError::Drawing(_))));
    assert_eq!(fs::read_dir(folder.path()).expect("our folder").count(), 1);
}
