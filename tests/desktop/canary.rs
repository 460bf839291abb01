//! A token to be found nowhere but in the keyring, and the search for it.

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD},
};
use std::{fs, path::Path};

/// The token of the account.
pub const CANARY: &str = "rx_c4n4ryThatSingsWhereverItIsWrittenDown0815";

fn spelled(spell: fn(u8) -> String) -> String {
    CANARY.bytes().map(spell).collect()
}

/// The token in the spellings in which programs write bytes down, cut in halves: half of it is too much already.
fn pieces() -> Vec<String> {
    let mut spellings =
        vec![CANARY.to_owned(), spelled(|b| format!("{b:02x}")), spelled(|b| format!("{b:02X}"))];
    // Base64 looks different depending on where in a group of three the token begins.
    for shift in 0..3 {
        for engine in [STANDARD_NO_PAD, URL_SAFE_NO_PAD] {
            let encoded = engine.encode([vec![b' '; shift], CANARY.into()].concat());
            spellings.push(encoded[4..encoded.len() - 4].to_owned());
        }
    }
    // Debug output of bytes: 114, 120, 95, …
    spellings.push(CANARY.bytes().map(|b| b.to_string()).collect::<Vec<_>>().join(", "));
    let halves = |spelling: String| {
        let (first, second) = spelling.split_at(spelling.len() / 2);
        [first.to_owned(), second.to_owned()]
    };
    spellings.into_iter().flat_map(halves).collect()
}

/// Fails when the token shows in what was said.
pub fn assert_clean(what: &str, said: &[u8]) {
    let said = String::from_utf8_lossy(said);
    for piece in pieces() {
        assert!(!said.contains(&piece), "{piece} of the token stands in {what}");
    }
}

/// Fails when the token shows in a file below a folder, or in its name; `but` is left out.
pub fn assert_files_clean(folder: &Path, but: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let (path, kind) = entry.map(|entry| (entry.path(), entry.file_type().unwrap())).unwrap();
        assert_clean("a name", path.as_os_str().as_encoded_bytes());
        if kind.is_dir() && path != but {
            assert_files_clean(&path, but);
        } else if kind.is_file() {
            assert_clean(&path.display().to_string(), &fs::read(&path).unwrap());
        }
    }
}

#[test]
fn the_search_finds_what_it_seeks() {
    for written in [
        format!("token={CANARY}"),
        STANDARD_NO_PAD.encode(format!("{{\"token\":\"{CANARY}\"}}")),
        URL_SAFE_NO_PAD.encode(format!("x{CANARY}")),
        format!("{:?}", CANARY.as_bytes()),
        spelled(|b| format!("{b:02x}")),
    ] {
        assert!(
            std::panic::catch_unwind(|| assert_clean("a test", written.as_bytes())).is_err(),
            "{written}"
        );
    }
    assert_clean("a test", b"rx_another");
}
