//! Codes without anything around them.

use crate::{PNG, address, card, head, press, print, tools};
use rex_console::{
    domain::card::{Format, Layout, Letterhead},
    services::export::{ExportError, Print, write::WriteError},
};
use std::fs;

fn practice() -> Letterhead {
    Letterhead { watermark: Some("PRACTICE · not a real payment".to_owned()), ..head() }
}

#[test]
fn another_decoder_reads_codes_of_every_size() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut written = Vec::new();
    let long = "x".repeat(1900);
    for (path, head) in [
        ("pay-now?o=hbvt&a=g73u&us=hA%3D%3D", head()),
        (long.as_str(), head()),
        ("checkout/7f9c24e8-3b12", practice()),
    ] {
        for width_px in [256, 1024, 4096] {
            let print = Print {
                cards: vec![card(path, "Kaffee ☕ 1/2")],
                head: head.clone(),
                layout: Layout::Bare,
                format: Format::Png { width_px },
            };
            let place = folder.path().join(format!("{}.png", written.len()));
            assert_eq!(press().export(&print, &place).as_ref(), Ok(&place));
            written.push((place, address(path).as_str().to_owned()));
        }
    }
    let paths: Vec<_> = written.iter().map(|(path, _)| path.clone()).collect();
    let scanned = tools::scanned(&paths);
    for (path, address) in written {
        assert_eq!(scanned[&tools::stem(&path)], [address], "{}", path.display());
    }
}

#[test]
fn what_cannot_be_saved_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let bare = print(vec![card("checkout/1", "Coffee")], Layout::Bare, PNG);
    let export = |name: &str| press().export(&bare, &folder.path().join(name));
    assert_eq!(export("none/code.png"), Err(ExportError::Writing(WriteError::NoFolder)));
    fs::create_dir(folder.path().join("code.png")).expect("a folder in the way");
    assert_eq!(export("code.png"), Err(ExportError::Writing(WriteError::IsFolder)));
    let nothing = Print { cards: Vec::new(), ..bare.clone() };
    for format in [PNG, Format::Svg, Format::Pdf] {
        let nothing = Print { format, ..nothing.clone() };
        let refused = press().export(&nothing, &folder.path().join("other.png"));
        assert!(matches!(refused, Err(ExportError::Drawing(_))), "{refused:?}");
    }
    assert_eq!(fs::read_dir(folder.path()).expect("our folder").count(), 1);
}
