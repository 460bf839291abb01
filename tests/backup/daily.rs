//! The daily copies.

use crate::shop::{Shop, at};
use jiff::civil::{Date, date};
use rex_console::services::backup::{daily, inspect};
use std::{fs, path::PathBuf};

fn keep(shop: &Shop, day: Date, is_newer_wanted: bool) -> jiff::Timestamp {
    daily::keep(&shop.journal_folder(), &shop.settings(), day, is_newer_wanted).unwrap()
}

fn folder(shop: &Shop) -> PathBuf {
    daily::folder(&shop.journal_folder())
}

fn names(shop: &Shop) -> Vec<String> {
    let entries = fs::read_dir(folder(shop)).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn one_a_day_and_a_newer_one_after_closing_it() {
    let shop = Shop::new();
    shop.till().sells(1, 1);
    let day = date(2026, 11, 22);
    let first = keep(&shop, day, false);
    shop.till().sells(2, 2);
    assert_eq!(keep(&shop, day, false), inspect(&folder(&shop).join(&names(&shop)[0])).unwrap().made);
    let path = folder(&shop).join("Rex Console 2026-11-22.rexbackup");
    assert_eq!(inspect(&path).unwrap().sales, 1, "one that is there is enough");
    assert!(keep(&shop, day, true) > first);
    assert_eq!((names(&shop).len(), inspect(&path).unwrap().sales), (1, 2));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder(&shop)), mode(&path)), (0o700, 0o600));
    }
}

#[test]
fn two_weeks_of_them_and_nothing_that_is_not_ours_goes() {
    let shop = Shop::new();
    shop.till().sells(1, 1);
    for day in 1..=20 {
        keep(&shop, date(2026, 11, day), false);
    }
    let kept: Vec<_> = (7..=20).map(|day| format!("Rex Console 2026-11-{day:02}.rexbackup")).collect();
    assert_eq!(names(&shop), kept);
    let others = [
        "Rex Console 2020-01-01.rexbackup",
        "Rex Console 2020-01-01 old.rexbackup",
        "notes.txt",
        "2020-01-01.rexbackup",
    ];
    for name in others {
        fs::write(folder(&shop).join(name), "mine").unwrap();
    }
    fs::copy(folder(&shop).join(&kept[0]), folder(&shop).join("my Rex Console 2020-01-01.rexbackup"))
        .unwrap();
    keep(&shop, date(2026, 11, 21), false);
    assert!(others.iter().all(|name| folder(&shop).join(name).exists()), "{:?}", names(&shop));
    assert_eq!(names(&shop).len(), 14 + others.len() + 1);
    // A clock far ahead lets go of the rest, but the newest stays whatever the clock says next.
    keep(&shop, date(2031, 1, 1), false);
    keep(&shop, date(2026, 11, 22), false);
    assert!(names(&shop).contains(&"Rex Console 2031-01-01.rexbackup".to_owned()));
}

#[test]
fn a_journal_begun_anew_pushes_no_good_copy_out() {
    let shop = Shop::new();
    let till = shop.till();
    till.sells(1, 1);
    till.sells(2, 2);
    drop(till);
    let day = date(2026, 11, 22);
    keep(&shop, day, false);
    fs::remove_dir_all(shop.journal_folder()).unwrap();
    shop.till().sells(1, 3);
    keep(&shop, day, true);
    let sales: Vec<_> =
        names(&shop).iter().map(|name| inspect(&folder(&shop).join(name)).unwrap().sales).collect();
    assert_eq!(names(&shop), ["Rex Console 2026-11-22 (2).rexbackup", "Rex Console 2026-11-22.rexbackup"]);
    assert_eq!(sales, [1, 2]);
}

#[test]
fn a_damaged_journal_leaves_the_copies_as_they_are() {
    let shop = Shop::new();
    let till = shop.till();
    (1..40).for_each(|number| drop(till.sells(number, 1)));
    drop(till);
    let day = date(2026, 11, 1);
    keep(&shop, day, false);
    let before = fs::read(folder(&shop).join(&names(&shop)[0])).unwrap();
    let journal = shop.journal_folder().join("journal.sqlite3");
    let bytes = fs::read(&journal).unwrap();
    fs::write(&journal, &bytes[..bytes.len() / 2]).unwrap();
    for day in [day, date(2026, 11, 30)] {
        assert!(daily::keep(&shop.journal_folder(), &shop.settings(), day, true).is_err());
    }
    assert_eq!(fs::read(folder(&shop).join(&names(&shop)[0])).unwrap(), before);
    assert_eq!(names(&shop).len(), 1, "and nothing unfinished lies about");
    assert!(inspect(&folder(&shop).join(&names(&shop)[0])).unwrap().made > at(0));
}
