//! Leaving nothing behind, and nothing of anybody else's taken.

use crate::shop::Shop;
use jiff::civil::date;
use rex_console::services::backup::{
    daily,
    erase::{Places, Progress},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

pub fn places(shop: &Shop) -> Places {
    let below = |name| shop.0.path().join(name);
    Places { config: below("config"), data: below("data"), state: below("state") }
}

pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let of = |path: PathBuf| if path.is_dir() { files_below(&path) } else { vec![path] };
    entries.flat_map(|entry| of(entry.unwrap().path())).collect()
}

/// A shop that has used everything.
pub fn used() -> Shop {
    let shop = Shop::new();
    shop.till().sells(1, 1);
    daily::keep(&shop.journal_folder(), &shop.settings(), date(2026, 11, 22), false).unwrap();
    for made in [
        "data/journal/links.sqlite",
        "data/journal/journal.damaged-1.sqlite3",
        "data/journal/journal.damaged-1.sqlite3-wal",
        "data/archive/links-2026-11-22.jsonl",
        "data/practice/provider.json",
        "data/practice/journal/journal.sqlite3",
        "data/practice/journal/links.sqlite-wal",
        "data/practice/archive/links-2026-11-22.jsonl",
        "data/sounds/paid.wav",
        "config/settings.last-good.toml",
        "config/logo.png",
        "state/last-start",
        "state/logs/rex-console.log",
        "state/logs/rex-console.3.log",
        "state/crashes/crash-20261122T080000.000001.new.txt",
        "state/crashes/fault-20261122T080000.000002.txt",
        "data/backups/.rex-console-a1b2c3",
    ] {
        let path = shop.0.path().join(made);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "made by the console").unwrap();
    }
    shop
}

#[test]
fn everything_of_ours_goes_and_the_folders_with_it() {
    let shop = used();
    places(&shop).begin().unwrap();
    places(&shop).erase().unwrap();
    assert_eq!(files_below(shop.0.path()), Vec::<PathBuf>::new());
    assert_eq!(places(&shop).progress(), None);
    assert!(!shop.0.path().join("data/journal").exists() && !shop.0.path().join("data/practice").exists());
}

#[test]
fn what_others_put_there_stays() {
    let shop = used();
    let others = [
        "config/dialect.toml",
        "data/journal/tax 2026.ods",
        "data/journal/journal.sqlite3.bak",
        "data/backups/notes.txt",
        "data/backups/Rex Console 2020-01-01.rexbackup",
        "data/photos/cat.jpg",
    ];
    for name in others {
        let path = shop.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "mine").unwrap();
    }
    places(&shop).begin().unwrap();
    places(&shop).erase().unwrap();
    let mut left = files_below(shop.0.path());
    left.sort();
    let mut expected: Vec<_> = others.iter().map(|name| shop.0.path().join(name)).collect();
    expected.sort();
    assert_eq!(left, expected);
}

#[cfg(unix)]
#[test]
fn a_link_to_somewhere_else_is_not_followed() {
    let (shop, elsewhere) = (used(), tempfile::TempDir::new().unwrap());
    fs::write(elsewhere.path().join("provider.json"), "mine").unwrap();
    let link = shop.0.path().join("data/sounds/trouble.wav");
    std::os::unix::fs::symlink(elsewhere.path().join("provider.json"), &link).unwrap();
    places(&shop).begin().unwrap();
    places(&shop).erase().unwrap();
    assert!(elsewhere.path().join("provider.json").exists());
}

#[test]
fn how_far_it_got_is_known_after_a_crash() {
    let shop = used();
    let places = places(&shop);
    assert_eq!(places.progress(), None);
    places.begin().unwrap();
    assert_eq!(places.progress(), Some(Progress::Begun));
    places.go_on().unwrap();
    assert_eq!(places.progress(), Some(Progress::TokenGone));
    places.call_off();
    assert_eq!(places.progress(), None);
    assert!(shop.journal_folder().join("journal.sqlite3").exists(), "nothing was erased");
}
