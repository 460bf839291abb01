//! What a backup's file is: whole, private, of one moment, and refused when it isn't what it says.

use crate::shop::{Shop, at, dump, paid, waiting};
use rex_console::{
    domain::shop::Shop as OfShop,
    services::{
        backup::{self, BackupError, inspect},
        export::write::WriteError,
        settings::{CallbackListener, Settings},
    },
};
use rusqlite::Connection;
use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

fn open(path: &Path) -> Connection {
    Connection::open(path).unwrap()
}

fn sold(sales: u32) -> Shop {
    let shop = Shop::new();
    let till = shop.till();
    (1..=sales).for_each(|number| drop(till.sells(number, number.into())));
    drop(till);
    shop
}

#[test]
fn it_says_whose_it_is_and_what_it_holds() {
    let shop = sold(2);
    let till = shop.till();
    till.records(at(9), &waiting(3, 9));
    till.closes(1, 10);
    // While the journal is open, too.
    let path = shop.backup("b");
    let found = inspect(&path).unwrap();
    assert_eq!((found.shop.as_deref(), found.till.as_deref()), (Some("Café Rex"), Some("T1")));
    assert_eq!((found.sales, found.open, found.last_closing), (3, 1, Some((1, at(10)))));
    assert_eq!(found.version, env!("CARGO_PKG_VERSION"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let names: Vec<_> =
        fs::read_dir(shop.0.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 3, "one file, and nothing beside it: {names:?}");
}

#[test]
fn sales_go_on_while_it_is_made_and_it_is_of_one_moment() {
    let shop = sold(20);
    let is_over = AtomicBool::new(false);
    let rounds = thread::scope(|scope| {
        let selling = scope.spawn(|| {
            let till = shop.till();
            let mut number = 20;
            while !is_over.load(Ordering::Acquire) {
                number += 1;
                till.sells(number, number.into());
            }
            number - 20
        });
        for round in 0..8 {
            let copy = open(&shop.backup(&format!("b{round}")));
            let count = |sql: &str| copy.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
            let (sales, changes) =
                (count("SELECT count(*) FROM sales"), count("SELECT count(*) FROM changes"));
            let paid = count("SELECT count(*) FROM sales WHERE stage = 'paid'");
            assert_eq!(changes, sales + paid, "each change stands beside the state it led to");
            assert_eq!(count("SELECT count(*) FROM takings WHERE kind = 'counter'"), paid);
        }
        is_over.store(true, Ordering::Release);
        selling.join().unwrap()
    });
    assert!(rounds > 0, "no sale was made meanwhile");
}

#[test]
fn settings_come_along_without_what_belongs_to_this_computer() {
    let (shop, to) = (sold(1), Shop::new());
    let mut settings = Settings {
        shop: Some(OfShop::from_typed("Café Rex", "EUR", "T1").unwrap()),
        base: Some("https://elsewhere.example".parse().unwrap()),
        callback: CallbackListener { is_wanted: true, port: 4711 },
        time_limit_minutes: 30,
        ..Settings::default()
    };
    settings.customer.monitor = Some("DP-1".to_owned());
    settings.customer.is_wanted = true;
    shop.settings().save(&settings).unwrap();
    let path = shop.backup("b");
    let restored = backup::restore(&to.journal_folder(), &to.settings(), &path, true).unwrap();
    settings.base = None;
    settings.callback = CallbackListener::default();
    settings.customer.monitor = None;
    assert_eq!(restored.settings.as_deref(), Some(&settings));
    assert_eq!(backup::restore(&to.journal_folder(), &to.settings(), &path, false).unwrap().settings, None);
}

#[test]
fn the_logo_comes_along() {
    let (shop, to) = (sold(1), Shop::new());
    let mut picture = std::io::Cursor::new(Vec::new());
    image::RgbaImage::new(8, 4).write_to(&mut picture, image::ImageFormat::Png).unwrap();
    fs::write(shop.settings().folder().join("logo.png"), picture.into_inner()).unwrap();
    let restored = backup::restore(&to.journal_folder(), &to.settings(), &shop.backup("b"), true).unwrap();
    let logo = restored.logo.unwrap();
    assert_eq!((logo.picture.width, logo.picture.height), (8, 4));
    assert!(to.settings().folder().join("logo.png").exists());
}

/// A file made out of a backup by somebody else's hand.
fn spoilt(shop: &Shop, name: &str, spoil: impl FnOnce(&Path)) -> std::path::PathBuf {
    let path = shop.backup(name);
    spoil(&path);
    path
}

#[test]
fn what_is_no_backup_damaged_or_newer_is_refused_and_changes_nothing() {
    let shop = sold(40);
    let text = shop.0.path().join("text.rexbackup");
    fs::write(&text, "coffee 3.50").unwrap();
    let newer = spoilt(&shop, "newer", |path| open(path).execute_batch("PRAGMA user_version = 99").unwrap());
    let later =
        spoilt(&shop, "later", |path| open(path).execute_batch("UPDATE backup SET format = 2").unwrap());
    let no_sales = spoilt(&shop, "empty", |path| {
        open(path).execute_batch("DROP TABLE look_ups; DROP TABLE backup").unwrap();
    });
    let cut = spoilt(&shop, "cut", |path| {
        let bytes = fs::read(path).unwrap();
        fs::write(path, &bytes[..bytes.len() - 5000]).unwrap();
    });
    let scratched = spoilt(&shop, "scratched", |path| {
        let mut bytes = fs::read(path).unwrap();
        let page = bytes.len() / 2 / 4096 * 4096;
        bytes[page..page + 4096].fill(0xa5);
        fs::write(path, &bytes).unwrap();
    });
    let to = Shop::new();
    drop(to.till());
    let before = to.dump();
    let journal = shop.journal_folder().join("journal.sqlite3");
    for (path, error) in [
        (&shop.0.path().join("nowhere"), BackupError::NotThere),
        (&shop.0.path().to_owned(), BackupError::NotThere),
        (&text, BackupError::NoBackup),
        (&journal, BackupError::NoBackup),
        (&newer, BackupError::Newer),
        (&later, BackupError::Newer),
        (&no_sales, BackupError::Damaged),
        (&cut, BackupError::Damaged),
        (&scratched, BackupError::Damaged),
    ] {
        assert_eq!(inspect(path), Err(error.clone()), "{}", path.display());
        assert_eq!(to.restores(path), Err(error), "{}", path.display());
    }
    assert_eq!(to.dump(), before);
}

#[test]
fn a_damaged_journal_makes_no_backup() {
    let shop = sold(40);
    let journal = shop.journal_folder().join("journal.sqlite3");
    let mut bytes = fs::read(&journal).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 8192].fill(0xa5);
    fs::write(&journal, bytes).unwrap();
    let path = shop.0.path().join("b.rexbackup");
    fs::write(&path, "an earlier one").unwrap();
    let made = backup::write(&shop.journal_folder(), &shop.settings(), &path);
    assert_eq!(made, Err(BackupError::Damaged));
    assert_eq!(fs::read_to_string(&path).unwrap(), "an earlier one");
}

#[test]
fn a_name_without_its_ending_gets_it_and_replaces_nothing() {
    let shop = sold(1);
    let save =
        |name: &str| backup::write(&shop.journal_folder(), &shop.settings(), &shop.0.path().join(name));
    let path = shop.0.path().join("mine.rexbackup");
    assert_eq!(save("mine"), Ok(path.clone()));
    assert_eq!(save("mine"), Err(WriteError::Exists(path.clone()).into()));
    assert_eq!(save("mine.rexbackup"), Ok(path));
    assert_eq!(save("none/mine"), Err(WriteError::NoFolder.into()));
    assert_eq!(save("data"), Err(WriteError::IsFolder.into()));
}

#[test]
fn a_backup_of_the_first_version_is_brought_up_to_date_on_a_copy() {
    let (shop, to) = (sold(3), Shop::new());
    let path = spoilt(&shop, "old", |path| {
        open(path).execute_batch(
            "DROP TRIGGER sale_begun_ended; DROP TRIGGER sale_goes_on; DROP TRIGGER sale_ends; DROP TRIGGER sale_noted;
             DROP TRIGGER sale_noted_anew; DROP TRIGGER refund_noted; DROP TRIGGER order_accepted_at_once;
             DROP TRIGGER order_accepted; DROP TRIGGER payment_seen; DROP TABLE takings; DROP TABLE closing_totals;
             DROP TABLE closings; DROP TABLE notes; DROP INDEX sales_started; ALTER TABLE accounts DROP COLUMN live;
             PRAGMA user_version = 3;",
        ).unwrap();
    });
    let before = fs::read(&path).unwrap();
    assert_eq!(inspect(&path).unwrap().last_closing, None);
    assert_eq!(to.restores(&path).unwrap().merged.new_sales, 3);
    assert_eq!(to.taken("counter"), [(None, 3, 3750)]);
    assert_eq!(fs::read(&path).unwrap(), before, "the file itself is only read");
}

#[test]
fn a_journal_that_was_never_begun_makes_an_empty_backup() {
    let (shop, to) = (Shop::new(), sold(1));
    let path = shop.backup("b");
    assert_eq!(inspect(&path).unwrap().sales, 0);
    to.restores(&path).unwrap();
    assert_eq!(to.taken("counter"), [(None, 1, 1250)]);
    assert!(!dump(&path).iter().any(|row| row.contains("sales")));
    to.till().records(at(9), &paid(&waiting(2, 9), 9));
}
