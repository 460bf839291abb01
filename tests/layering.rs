//! The floors of the house: imports point downwards only, and what belongs to one floor stays on it.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that can't go on should stop")]

#[path = "layering/paths.rs"]
mod paths;
#[path = "layering/planted.rs"]
mod planted;
#[path = "layering/rules.rs"]
mod rules;

use rules::violations;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// More lines than that are more than one thing.
const LONGEST_FILE: usize = 500;

/// Every source file by its name below `src/`, and its text.
fn house() -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders = vec![src.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
                files.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    assert!(files.len() > 50, "the house was not found");
    files
}

#[test]
fn the_house_keeps_its_floors() {
    let found: Vec<_> = house().iter().flat_map(|(name, text)| violations(name, text)).collect();
    assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
}

#[test]
fn no_file_is_too_long() {
    let lines = house().into_iter().map(|(name, text)| (text.lines().count(), name));
    let long: Vec<_> = lines.filter(|(count, _)| *count > LONGEST_FILE).collect();
    assert!(long.is_empty(), "more than {LONGEST_FILE} lines: {long:?}");
}
