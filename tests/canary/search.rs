//! Finds a secret in any spelling that a careless program might leave it in.

use crate::CANARY;
use base64::{
    Engine as _,
    engine::{
        GeneralPurpose,
        general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD},
    },
};
use std::{fs, path::Path};

/// Panics when any half of the token stands somewhere in what was said.
pub fn assert_clean(place: &str, said: &[u8]) {
    if let Some(spelling) = find(said) {
        panic!("the token shows in {place}, as {spelling}");
    }
}

/// The same for every file below a folder, and the files' names.
pub fn assert_clean_below(folder: &Path) -> usize {
    let mut files = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        assert_clean("a file's name", path.to_string_lossy().as_bytes());
        if path.is_dir() {
            files += assert_clean_below(&path);
        } else {
            assert_clean(&path.display().to_string(), &fs::read(&path).unwrap());
            files += 1;
        }
    }
    files
}

/// The name of the first spelling in which a half of the token stands in these bytes.
fn find(said: &[u8]) -> Option<String> {
    let said = String::from_utf8_lossy(said);
    // Pretty lists are broken over lines.
    let unspaced: String = said.chars().filter(|c| !c.is_whitespace()).collect();
    // Half of it would already be too much.
    let (first, second) = CANARY.split_at(CANARY.len() / 2);
    let mut spellings = [first, second].into_iter().flat_map(spellings);
    spellings.find(|(_, text)| said.contains(text) || unspaced.contains(text)).map(|(name, _)| name)
}

/// A text in all its spellings, each with its name.
fn spellings(secret: &str) -> Vec<(String, String)> {
    let bytes = secret.as_bytes();
    let each = |spell: fn(u8) -> String| bytes.iter().map(|&byte| spell(byte)).collect::<Vec<_>>();
    let mut all = vec![
        ("itself".to_owned(), secret.to_owned()),
        ("capitals".to_owned(), secret.to_uppercase()),
        ("UTF-16".to_owned(), each(|b| format!("{}\0", char::from(b))).concat()),
        ("hex".to_owned(), each(|b| format!("{b:02x}")).concat()),
        ("HEX".to_owned(), each(|b| format!("{b:02X}")).concat()),
        ("a list of bytes".to_owned(), each(|b| b.to_string()).join(",")),
        ("a list of hex bytes".to_owned(), each(|b| format!("{b:x}")).join(",")),
        ("a list of HEX bytes".to_owned(), each(|b| format!("{b:X}")).join(",")),
        ("a list of 0x bytes".to_owned(), each(|b| format!("{b:#x}")).join(",")),
        ("a list of 0xHEX bytes".to_owned(), each(|b| format!("{b:#X}")).join(",")),
        ("percent signs".to_owned(), each(|b| format!("%{b:02x}")).concat()),
        ("PERCENT signs".to_owned(), each(|b| format!("%{b:02X}")).concat()),
        ("an address".to_owned(), in_address(secret, "-_.~")),
        ("a form".to_owned(), in_address(secret, "*-._")),
    ];
    for shift in 0..3 {
        all.push((format!("base64 shifted by {shift}"), base64(bytes, shift, &STANDARD_NO_PAD)));
        all.push((format!("base64url shifted by {shift}"), base64(bytes, shift, &URL_SAFE_NO_PAD)));
    }
    all
}

/// Percent-encoded where it must be.
fn in_address(secret: &str, plain: &str) -> String {
    secret.chars().fold(String::new(), |mut text, c| {
        let is_plain = c.is_ascii_alphanumeric() || plain.contains(c);
        let spelled = if is_plain { c.to_string() } else { format!("%{:02X}", u32::from(c)) };
        text.push_str(&spelled);
        text
    })
}

/// What base64 makes of these bytes wherever they stand in a longer text: the characters that depend on them alone.
fn base64(bytes: &[u8], shift: usize, alphabet: &GeneralPurpose) -> String {
    let shifted = [&vec![0; shift], bytes].concat();
    let text = alphabet.encode(&shifted);
    let (first, end) = ((shift * 8).div_ceil(6), shifted.len() * 8 / 6);
    text[first..end].to_owned()
}

#[test]
fn a_planted_leak_is_found_in_every_spelling() {
    use base64::engine::general_purpose::{STANDARD, URL_SAFE};
    let bytes = CANARY.as_bytes();
    let each = |spell: fn(&u8) -> String| bytes.iter().map(spell).collect::<Vec<_>>().concat();
    let hex = each(|b| format!("{b:02x}"));
    let form: String = url::form_urlencoded::byte_serialize(bytes).collect();
    let mut path = url::Url::parse("https://portal.rexpayments.com/").unwrap();
    path.query_pairs_mut().append_pair("api_token", CANARY);
    let mut leaks = vec![
        ("itself", CANARY.to_owned()),
        ("JSON", serde_json::to_string(CANARY).unwrap()),
        ("Debug", format!("{CANARY:?}")),
        ("its first half", CANARY[..CANARY.len() / 2].to_owned()),
        ("its second half", CANARY[CANARY.len() / 2..].to_owned()),
        ("hex", hex.clone()),
        ("HEX", hex.to_uppercase()),
        ("a list", format!("{bytes:?}")),
        ("a pretty list", format!("{bytes:#?}")),
        ("a hex list", format!("{bytes:x?}")),
        ("a pretty HEX list", format!("{bytes:#X?}")),
        ("every byte with a percent sign", each(|b| format!("%{b:02X}"))),
        ("a form", form),
        ("a query", path.to_string()),
        ("UTF-16", CANARY.chars().flat_map(|c| [c, '\0']).collect()),
    ];
    for lead in ["", "x", "xy", "xyz", "Bearer "] {
        let text = format!("{lead}{CANARY} and more");
        leaks.push(("base64", STANDARD.encode(&text)));
        leaks.push(("base64 unpadded", STANDARD_NO_PAD.encode(&text)));
        leaks.push(("base64url", URL_SAFE.encode(&text)));
        leaks.push(("base64url unpadded", URL_SAFE_NO_PAD.encode(format!("{lead}{CANARY}"))));
    }
    for (name, leak) in leaks {
        let said = format!("2026-11-21 TRACE some words {leak} and others");
        assert!(find(said.as_bytes()).is_some(), "{name} was not found");
    }
}

#[test]
fn innocent_words_are_not_taken_for_a_leak() {
    for said in ["", "Authorization: Sensitive", "rx_[REDACTED]", "ApiToken(SecretBox<str>([REDACTED]))"] {
        assert_eq!(find(said.as_bytes()), None, "{said}");
    }
    assert_eq!(find(&[0, 159, 146, 150, 255]), None);
}

#[test]
fn a_planted_leak_is_found_in_a_file_of_any_depth() {
    let folder = tempfile::TempDir::new().unwrap();
    let below = folder.path().join("data").join("practice");
    fs::create_dir_all(&below).unwrap();
    fs::write(below.join("clean.json"), "{}").unwrap();
    assert_eq!(assert_clean_below(folder.path()), 1);
    fs::write(below.join("leak.bin"), [b"\xff\xfe\0", CANARY.as_bytes()].concat()).unwrap();
    let found = std::panic::catch_unwind(|| assert_clean_below(folder.path()));
    assert!(found.is_err());
}
