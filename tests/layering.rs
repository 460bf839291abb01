//! The floors of the house: imports point downwards only, and what belongs to one floor stays on it.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that can't go on should stop")]

#[path = "layering/paths.rs"]
mod paths;
#[path = "layering/planted.rs"]
mod planted;
#[path = "layering/rules.rs"]
mod rules;
#[path = "layering/spoken.rs"]
mod spoken;

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

/// What the rule is not about: names of fonts, icons and tests.
const SILENT: [&str; 4] = ["ui/theme/scale.rs", "ui/icon.rs", "ui/words/tests.rs", "ui/words/forms.rs"];

#[test]
fn no_screen_speaks_but_from_the_language_files() {
    let house = house();
    let screens =
        house.iter().filter(|(name, _)| name.starts_with("ui/") && !SILENT.contains(&name.as_str()));
    let found: Vec<_> = screens
        .flat_map(|(name, source)| {
            spoken::of(source).into_iter().map(move |text| format!("{name}: {text:?}"))
        })
        .collect();
    assert!(found.is_empty(), "belongs into assets/i18n:\n{}", found.join("\n"));
}

#[test]
fn a_text_on_a_screen_is_found_wherever_it_stands() {
    let source = r#"
        fn draw(ui: &mut Ui) {
            ui.label("Hello");
            ui.label(format!("{count} of them", count = 3));
            button(view.t("word-back"), "an_id", format!("{a} · {b}"), 5.expect("a reason for readers"));
            tracing::warn!("for the log");
        }
        #[cfg(test)]
        mod tests { const TEXT: &str = "A test may speak"; }
    "#;
    assert_eq!(spoken::of(source), ["Hello", "{count} of them"]);
}

/// Amounts, days and hours are written in one place each, as the language has it.
#[test]
fn no_screen_writes_amounts_or_times_by_hand() {
    let by_hand = [".decimal()", "Money::decimal", "strftime", ".amount.to_string()", "amount.to_string()"];
    let house = house();
    let screens = house.iter().filter(|(name, _)| name.starts_with("ui/") && name != "ui/words/forms.rs");
    let found: Vec<_> = screens
        .filter(|(_, source)| by_hand.iter().any(|way| source.contains(way)))
        .map(|(name, _)| name)
        .collect();
    assert!(found.is_empty(), "use view.words.figures, money or typed, and ui::when: {found:?}");
}
