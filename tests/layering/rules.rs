//! What a floor may name.

use crate::paths::{self, Named};

/// The floors from the ground up. Practice is an annexe beside them.
const FLOORS: [&str; 5] = ["domain", "services", "app", "ui", "shell"];
const ANNEXE: &str = "practice";

/// What stands only on some floors.
const KEPT: [(&[&str], &[&str]); 11] = [
    (&["egui"], &["ui", "shell"]),
    (&["eframe"], &["ui", "shell"]),
    (&["egui_extras"], &["ui", "shell"]),
    (&["rfd"], &["shell"]),
    (&["reqwest"], &["services"]),
    (&["keyring"], &["services"]),
    (&["tokio"], &["services", "shell", ANNEXE]),
    (&["std", "fs"], &["services", "shell", ANNEXE]),
    (&["std", "net"], &["services", "shell", ANNEXE]),
    (&["std", "time", "Instant"], &["services", "shell", ANNEXE]),
    (&["std", "time", "SystemTime"], &["services", "shell", ANNEXE]),
];

/// Ways to read a clock, by the end of their paths.
const CLOCKS: [&[&str]; 4] =
    [&["Timestamp", "now"], &["Zoned", "now"], &["Instant", "now"], &["SystemTime", "now"]];
const CLOCK_FLOORS: &[&str] = &["services", "shell", ANNEXE];

/// Everything in a file that its floor forbids, in words. `file` is its name below `src/`.
pub fn violations(file: &str, source: &str) -> Vec<String> {
    let module = module_of(file);
    // The crate's root and the program are above all floors.
    let floor = match module.first() {
        Some(&floor) if FLOORS.contains(&floor) || floor == ANNEXE => floor,
        _ => return Vec::new(),
    };
    let mut found: Vec<_> = paths::of(source, &module)
        .iter()
        .filter_map(|named| {
            let why = forbidden(floor, named)?;
            Some(format!("{file}: {} – {why}", named.path.join("::")))
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The module that a file is.
fn module_of(file: &str) -> Vec<&str> {
    let name = file.strip_suffix(".rs").unwrap_or(file);
    let name = name.strip_suffix("/mod").unwrap_or(name);
    name.split('/').filter(|part| !matches!(*part, "lib" | "main")).collect()
}

fn forbidden(floor: &str, found: &Named) -> Option<String> {
    let names: Vec<&str> = found.path.iter().map(String::as_str).collect();
    if let ["crate" | "rex_console", rest @ ..] = names.as_slice() {
        return above(floor, rest);
    }
    // Tests of any floor may read a file or a clock; the program they stand in doesn't.
    if found.is_in_tests && matches!(names.first(), Some(&"std")) {
        return None;
    }
    if let Some((_, floors)) =
        KEPT.iter().find(|(what, floors)| names.starts_with(what) && !floors.contains(&floor))
    {
        return Some(format!("only for {}", floors.join(", ")));
    }
    // `use std::*` would bring `fs` in by its short name.
    if names == ["std", "*"] || names == ["std"] {
        return Some("the whole of std in one name".to_owned());
    }
    let reads_clock = CLOCKS.iter().any(|clock| names.ends_with(clock));
    (reads_clock && !CLOCK_FLOORS.contains(&floor)).then(|| "a clock of its own".to_owned())
}

/// Whether a path into the house leads to a floor that this one may not know.
fn above(floor: &str, path: &[&str]) -> Option<String> {
    let height = |name: &str| FLOORS.iter().position(|floor| *floor == name);
    match *path {
        [] | ["*" | "self", ..] => Some("the whole house in one name".to_owned()),
        [ANNEXE, ..] => {
            let is_known = floor == ANNEXE || floor == "shell";
            (!is_known).then(|| "practice is for shell only".to_owned())
        }
        [to, ..] if floor == ANNEXE => (to != "domain").then(|| "practice knows domain only".to_owned()),
        [to, ..] => match (height(to), height(floor)) {
            (Some(to), Some(own)) => (to > own).then(|| "a floor above".to_owned()),
            _ => None,
        },
    }
}
