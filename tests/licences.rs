//! The licences that About shows and the package holds are those of what the console is made with now.
#![allow(clippy::unwrap_used, reason = "a story that can't go on should stop")]

use serde_json::Value;
use std::{
    collections::{BTreeSet, HashMap},
    process::Command,
};

const LICENCES: &str = include_str!("../assets/licences.txt");

/// The crates that the console is linked with on any platform, as `name version — licence`.
fn linked() -> BTreeSet<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["metadata", "--locked", "--offline", "--format-version", "1"];
    let told = Command::new(cargo).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let metadata: Value = serde_json::from_slice(&told.stdout).unwrap();
    let resolve = &metadata["resolve"];
    let nodes: HashMap<&str, &Value> =
        items(&resolve["nodes"]).map(|node| (node["id"].as_str().unwrap(), node)).collect();
    let root = resolve["root"].as_str().unwrap();
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![root]);
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            let is_linked =
                |needed: &&Value| items(&needed["dep_kinds"]).any(|kind| kind["kind"] == Value::Null);
            let needed = items(&nodes[id]["deps"]).filter(is_linked);
            waiting.extend(needed.map(|needed| needed["pkg"].as_str().unwrap()));
        }
    }
    items(&metadata["packages"])
        .filter(|package| package["id"] != root && seen.contains(package["id"].as_str().unwrap()))
        .map(|package| {
            let part = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
            format!("{} {} — {}", part("name"), part("version"), part("license"))
        })
        .collect()
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().unwrap().iter()
}

fn listed() -> BTreeSet<String> {
    let parts = LICENCES.split("== Parts\n\n").nth(1).unwrap().split("\n\n").next().unwrap();
    parts.lines().map(str::to_owned).collect()
}

#[test]
fn every_part_is_listed_and_none_that_is_gone() {
    let (listed, linked) = (listed(), linked());
    let fonts: Vec<_> = listed.difference(&linked).filter(|part| part.contains("(font)")).collect();
    assert_eq!(fonts, ["Inter (font) — OFL-1.1"]);
    let gone: Vec<_> = listed.difference(&linked).filter(|part| !part.contains("(font)")).collect();
    assert_eq!(gone, ["Lucide (icons) — ISC"], "run scripts/licences.sh");
    let missing: Vec<_> = linked.difference(&listed).collect();
    assert!(missing.is_empty(), "run scripts/licences.sh: {missing:?} are missing");
}

#[test]
fn every_part_has_the_text_of_its_licence() {
    // Names break across lines where a text belongs to many.
    let owners: String = LICENCES
        .split("\n========================================\n\n")
        .filter_map(|text| text.strip_prefix("For "))
        .map(|text| text.split("\n\n").next().unwrap().replace('\n', " ") + ", ")
        .collect();
    let owners: BTreeSet<&str> = owners.split(", ").collect();
    for part in listed() {
        let name = part.split(" — ").next().unwrap();
        assert!(owners.contains(name), "{name} has no text");
    }
    for words in ["SIL OPEN FONT LICENSE", "Permission is hereby granted", "Mozilla Public License"] {
        assert!(LICENCES.to_lowercase().contains(&words.to_lowercase()), "{words:?} is missing");
    }
}
