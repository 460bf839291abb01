//! The language files and the code know of each other: each file is offered, each key stands there and is used.

use fluent_syntax::ast::Entry;
use rex_console::ui::words::LISTED;
use std::{collections::BTreeSet, fs, path::Path};

/// A file that lies among the others but has no row, or a row that names another file, is a translator's lost evening.
#[test]
fn every_file_is_listed_once_and_names_itself() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    let mut listed: Vec<_> = LISTED.iter().map(|row| format!("{}.ftl", row.language.tag())).collect();
    files.sort();
    listed.sort();
    assert_eq!(files, listed);
    for row in LISTED {
        let text = fs::read_to_string(folder.join(format!("{}.ftl", row.language.tag()))).unwrap();
        assert_eq!(row.text, text, "{:?} has another file's words", row.language);
        assert!(row.line("language-own-name").is_some_and(|name| !name.is_empty()));
        assert!(row.line("language-not-reviewed").is_some_and(|mark| !mark.is_empty()));
    }
}

/// Each key that the code names stands in the file, and each key of the file is named.
#[test]
fn no_sentence_is_missing_and_none_is_unused() {
    let named = keys_in_code(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").as_path());
    let in_file: BTreeSet<_> = keys_in_file(LISTED[0].text);
    let missing: Vec<_> = named.difference(&in_file).collect();
    let unused: Vec<_> = in_file.difference(&named).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing {missing:?}, unused {unused:?}");
}

fn keys_in_file(text: &str) -> BTreeSet<String> {
    let file = fluent_syntax::parser::parse(text).expect("the English file");
    let keys = file.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    keys.collect()
}

/// Texts in ui/ and app/ that look like keys: lower-case words joined by hyphens.
fn keys_in_code(src: &Path) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut folders = vec![src.join("ui"), src.join("app")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("tests.rs") {
                let code = fs::read_to_string(&path).unwrap();
                let code = code.split("#[cfg(test)]\nmod tests {").next().unwrap();
                let texts = code.split('"').skip(1).step_by(2);
                keys.extend(texts.filter(|text| is_key(text)).map(str::to_owned));
            }
        }
    }
    keys
}

fn is_key(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let is_word =
        |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    parts.len() > 1 && parts.iter().all(is_word) && !text.starts_with("tabular-")
}
