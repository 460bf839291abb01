//! What needs a look behind the interface: every stage as a row, a full disk, damage in use, a full queue.

use super::{
    AccountKey, Journal, JournalError, Loaded, Wanted,
    change::{self, Change},
    error::Trouble,
    load, open,
    row::{COLUMNS, Kept, money, time},
};
use crate::domain::{
    address::{AllowedHosts, PayAddress},
    link::LinkId,
    money::{Currency, Money},
    reference::Reference,
    sale::{Refund, Sale, SaleStage, UnusableLink},
};
use jiff::Timestamp;
use proptest::{collection::vec, option, prelude::*};
use rusqlite::Connection;
use std::{
    fs,
    io::{Seek as _, SeekFrom, Write as _},
    path::Path,
    sync::mpsc::{Receiver, sync_channel},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const BASE: &str = "https://portal.rexpayments.com";

fn hosts(base: &str) -> AllowedHosts {
    AllowedHosts::of_base(&base.parse().unwrap()).unwrap()
}

fn address(path: &str) -> PayAddress {
    hosts(BASE).check(&format!("{BASE}/{path}")).unwrap()
}

fn key() -> AccountKey {
    AccountKey("shop".to_owned())
}

fn moments() -> impl Strategy<Value = Timestamp> {
    any::<i64>().prop_map(|nanoseconds| time(nanoseconds).unwrap())
}

fn amounts(least: i64) -> impl Strategy<Value = Money> {
    let all = Currency::all();
    (least.., 0..all.len()).prop_map(move |(minor, at)| Money::from_minor(minor, all[at]))
}

fn stages() -> impl Strategy<Value = SaleStage> {
    let link = || any::<String>().prop_map(LinkId);
    let at = || "[!-Z^-~]{0,200}".prop_map(|path| address(&path));
    prop_oneof![
        Just(SaleStage::Recording),
        Just(SaleStage::Creating),
        any::<u32>().prop_map(|looks| SaleStage::Searching { looks }),
        Just(SaleStage::NotSent),
        any::<u32>().prop_map(|looks| SaleStage::Lost { looks }),
        (link(), at()).prop_map(|(link, address)| SaleStage::Waiting { link, address }),
        (link(), moments(), any::<bool>()).prop_map(|(link, seen, was_closed)| SaleStage::Paid {
            link,
            seen,
            was_closed
        }),
        link().prop_map(|link| SaleStage::Closing { link }),
        (link(), moments()).prop_map(|(link, since)| SaleStage::Closed { link, since }),
        prop_oneof![
            Just(UnusableLink::NoCount),
            Just(UnusableLink::OtherAmount),
            Just(UnusableLink::Address),
            Just(UnusableLink::NotFresh),
        ]
        .prop_map(SaleStage::Unusable),
    ]
}

fn references() -> impl Strategy<Value = Reference> {
    ("[A-Z0-9]{1,6}", any::<u32>(), any::<u64>())
        .prop_map(|(till, number, random)| Reference::new(till.parse().unwrap(), number, random))
}

fn sales() -> impl Strategy<Value = Sale> {
    let refund = (amounts(i64::MIN), moments()).prop_map(|(amount, noted)| Refund { amount, noted });
    (
        (references(), amounts(1), moments()),
        (any::<String>(), any::<u32>(), option::of(moments()), option::of(any::<String>())),
        (vec(refund, 0..4), stages()),
    )
        .prop_map(
            |((reference, amount, started), (note, days, closes, paid_another_way), (refunds, stage))| Sale {
                reference,
                amount,
                started,
                note,
                days,
                closes,
                paid_another_way,
                refunds,
                stage,
            },
        )
}

fn sale(number: u32, stage: SaleStage) -> Sale {
    Sale {
        reference: Reference::new("T1".parse().unwrap(), number, u64::from(number)),
        amount: money(1250, "EUR").unwrap(),
        started: Timestamp::from_second(1_700_000_000).unwrap(),
        note: String::new(),
        days: 1,
        closes: None,
        paid_another_way: None,
        refunds: Vec::new(),
        stage,
    }
}

fn write(connection: &mut Connection, sale: &Sale) -> Result<(), Trouble> {
    change::record(connection, &Change { account: key(), at: Timestamp::UNIX_EPOCH, sale: sale.clone() })
}

fn read(connection: &Connection, sale: &Sale, hosts: &AllowedHosts) -> Option<Sale> {
    let sql = format!("SELECT {COLUMNS} FROM sales WHERE reference = ?1");
    let kept = connection.query_row(&sql, [sale.reference.to_string()], Kept::read).unwrap();
    load::sale(connection, kept, hosts).unwrap()
}

/// Calls that are over when their answer is here.
fn record(journal: &Journal, sale: Sale) -> Result<(), JournalError> {
    let (tell, told) = sync_channel(1);
    journal.record(key(), Timestamp::UNIX_EPOCH, sale, move |result| tell.send(result).unwrap());
    told.recv().unwrap()
}

fn load(journal: &Journal) -> Result<Loaded, JournalError> {
    let (answer, answered) = sync_channel(1);
    let till = "T1".parse().unwrap();
    let wanted = Wanted { account: key(), till, since: Timestamp::MIN, hosts: hosts(BASE) };
    journal.load(wanted, move |result| answer.send(result).unwrap());
    answered.recv().unwrap()
}

#[test]
fn every_sale_comes_back_as_it_was_and_every_change_is_a_row() {
    let folder = TempDir::new().unwrap();
    let (connection, _) = open::open(folder.path()).unwrap();
    // The disk is not what is tried here.
    connection.execute_batch("PRAGMA synchronous = OFF").unwrap();
    let connection = std::cell::RefCell::new(connection);
    proptest!(ProptestConfig::with_cases(1500), |(first in sales(), second in sales())| {
        let connection = &mut connection.borrow_mut();
        write(connection, &first).unwrap();
        prop_assert_eq!(read(connection, &first, &hosts(BASE)), Some(first.clone()));
        // All but what was charged may change.
        let next = Sale { reference: first.reference, amount: first.amount, started: first.started, ..second };
        write(connection, &next).unwrap();
        prop_assert_eq!(read(connection, &next, &hosts(BASE)), Some(next.clone()));
        let rows: i64 = connection.query_row(
            "SELECT count(*) FROM changes JOIN sales ON sales.id = sale WHERE reference = ?1",
            [next.reference.to_string()],
            |row| row.get(0),
        ).unwrap();
        prop_assert_eq!(rows, 2);
    });
}

#[test]
fn no_kill_shows_what_a_power_cut_would_so_the_settings_are_looked_at() {
    let folder = TempDir::new().unwrap();
    for _ in ["begun", "found"] {
        let (connection, _) = open::open(folder.path()).unwrap();
        let setting = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(
            (setting("synchronous"), setting("fullfsync"), setting("checkpoint_fullfsync")),
            (2, 1, 1)
        );
        assert_eq!((setting("foreign_keys"), setting("busy_timeout")), (1, 2000));
        let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
        assert_eq!(mode, "wal");
    }
}

#[test]
fn the_history_says_what_was_known_at_each_change() {
    let folder = TempDir::new().unwrap();
    let (mut connection, _) = open::open(folder.path()).unwrap();
    let link = LinkId("17".to_owned());
    write(&mut connection, &sale(1, SaleStage::Recording)).unwrap();
    write(&mut connection, &sale(1, SaleStage::Searching { looks: 2 })).unwrap();
    let waiting = sale(1, SaleStage::Waiting { link, address: address("checkout/17") });
    write(&mut connection, &Sale { note: "table 4".to_owned(), ..waiting }).unwrap();
    let mut rows = connection.prepare("SELECT stage, details FROM changes ORDER BY sale, position").unwrap();
    let told: Vec<(String, String)> =
        rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    let expected = [
        ("recording", r#"{"days":1}"#),
        ("searching", r#"{"days":1,"looks":2}"#),
        (
            "waiting",
            r#"{"address":"https://portal.rexpayments.com/checkout/17","days":1,"link":"17","note":"table 4"}"#,
        ),
    ];
    assert_eq!(told, expected.map(|(stage, details)| (stage.to_owned(), details.to_owned())));
}

#[test]
fn a_waiting_sale_whose_host_is_not_allowed_any_more_comes_back_as_closing() {
    let folder = TempDir::new().unwrap();
    let (mut connection, _) = open::open(folder.path()).unwrap();
    let link = LinkId("17".to_owned());
    let waiting = sale(1, SaleStage::Waiting { link: link.clone(), address: address("checkout/17") });
    write(&mut connection, &waiting).unwrap();
    let elsewhere = read(&connection, &waiting, &hosts("https://pay.example")).unwrap();
    assert_eq!(elsewhere.stage, SaleStage::Closing { link });
}

#[test]
fn a_reference_is_never_taken_over_by_another_sale() {
    let folder = TempDir::new().unwrap();
    let (mut connection, _) = open::open(folder.path()).unwrap();
    let first = sale(1, SaleStage::Recording);
    write(&mut connection, &first).unwrap();
    let other = Sale { amount: money(1, "EUR").unwrap(), ..first.clone() };
    assert!(matches!(write(&mut connection, &other), Err(Trouble::Told(JournalError::Broken { .. }))));
    assert_eq!(read(&connection, &first, &hosts(BASE)), Some(first));
}

#[test]
fn loading_looks_at_no_sale_it_does_not_want() {
    let folder = TempDir::new().unwrap();
    let (connection, _) = open::open(folder.path()).unwrap();
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {}", load::sales_sql())).unwrap();
    let plan: Vec<String> =
        statement.query_map([1, 1], |row| row.get(3)).unwrap().map(Result::unwrap).collect();
    let plan = plan.join("\n");
    assert!(plan.contains("USING INDEX sales_open") && plan.contains("USING INDEX sales_ended"), "{plan}");
    assert!(!plan.contains("SCAN"), "{plan}");
}

#[test]
fn a_full_disk_is_said_and_over_when_there_is_room_again() {
    let folder = TempDir::new().unwrap();
    let (journal, _) = Journal::open(folder.path()).unwrap();
    record(&journal, sale(1, SaleStage::Recording)).unwrap();
    journal.run_sql("PRAGMA max_page_count = 1");
    let long = |number| Sale { note: "x".repeat(100_000), ..sale(number, SaleStage::Recording) };
    assert_eq!(record(&journal, long(2)), Err(JournalError::DiskFull));
    assert_eq!(load(&journal).unwrap().sales.len(), 1);
    journal.run_sql("PRAGMA max_page_count = 1000000");
    assert_eq!(record(&journal, long(2)), Ok(()));
    assert_eq!(load(&journal).unwrap().sales.len(), 2);
}

#[test]
fn a_journal_that_turns_read_only_is_said_and_still_read() {
    let folder = TempDir::new().unwrap();
    let (journal, _) = Journal::open(folder.path()).unwrap();
    record(&journal, sale(1, SaleStage::Recording)).unwrap();
    journal.run_sql("PRAGMA query_only = ON");
    let refused = record(&journal, sale(1, SaleStage::Creating)).unwrap_err();
    assert!(matches!(&refused, JournalError::NotWritable { .. }), "{refused}");
    assert_eq!(load(&journal).unwrap().sales, [sale(1, SaleStage::Recording)]);
}

fn spoil(journal: &Path) {
    let size = fs::metadata(journal).unwrap().len();
    let mut file = fs::OpenOptions::new().write(true).open(journal).unwrap();
    // The first page stays: with it the file still looks like a journal.
    file.seek(SeekFrom::Start(4096)).unwrap();
    file.write_all(&vec![0xa5; usize::try_from(size).unwrap() - 4096]).unwrap();
}

#[test]
fn damage_met_in_use_is_kept_aside_and_said_once() {
    let folder = TempDir::new().unwrap();
    let (journal, _) = Journal::open(folder.path()).unwrap();
    (1..50).for_each(|number| record(&journal, sale(number, SaleStage::Recording)).unwrap());
    journal.run_sql("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA shrink_memory");
    load(&journal).unwrap();
    journal.run_sql("PRAGMA shrink_memory");
    spoil(&folder.path().join("journal.sqlite3"));
    let damaged = fs::read(folder.path().join("journal.sqlite3")).unwrap();

    let kept_as = "journal.damaged-1.sqlite3".to_owned();
    let said = Err(JournalError::SetAside { kept_as: kept_as.clone() });
    assert_eq!(record(&journal, sale(50, SaleStage::Recording)), said);
    assert_eq!(record(&journal, sale(50, SaleStage::Recording)), Ok(()));
    assert_eq!(load(&journal).unwrap().sales, [sale(50, SaleStage::Recording)]);
    assert!(fs::read(folder.path().join(kept_as)).unwrap() == damaged, "the damaged bytes are kept");
}

#[test]
fn a_full_queue_refuses_at_once_and_loses_nothing_it_took() {
    let folder = TempDir::new().unwrap();
    let (journal, _) = Journal::open(folder.path()).unwrap();
    let (go, gate): (_, Receiver<()>) = sync_channel(0);
    let (stuck, is_stuck) = sync_channel(1);
    journal.record(key(), Timestamp::UNIX_EPOCH, sale(0, SaleStage::Recording), move |_| {
        stuck.send(thread::current().name().map(str::to_owned)).unwrap();
        gate.recv().unwrap();
    });
    assert_eq!(is_stuck.recv().unwrap().as_deref(), Some("journal"));

    let (tell, told) = sync_channel(1000);
    let before = Instant::now();
    for number in 1..=300 {
        let tell = tell.clone();
        let done = move |result| tell.send((number, result)).unwrap();
        journal.record(key(), Timestamp::UNIX_EPOCH, sale(number, SaleStage::Recording), done);
    }
    assert!(before.elapsed() < Duration::from_secs(2), "the caller never waits for the disk");
    let refused: Vec<_> = told.try_iter().collect();
    assert_eq!(refused.len(), 300 - 256);
    assert!(refused.iter().all(|(_, result)| *result == Err(JournalError::Busy)));
    go.send(()).unwrap();
    drop(journal);
    let taken: Vec<_> = told.try_iter().collect();
    assert_eq!(taken.len(), 256, "the last handle's drop waits for what was taken");
    assert!(taken.iter().all(|(_, result)| *result == Ok(())));
}

#[test]
fn after_the_thread_failed_everybody_is_told() {
    let folder = TempDir::new().unwrap();
    let (journal, _) = Journal::open(folder.path()).unwrap();
    journal.record(key(), Timestamp::UNIX_EPOCH, sale(1, SaleStage::Recording), |_| panic!("meant to"));
    let stopped = Err(JournalError::broken("the journal has stopped"));
    assert_eq!(record(&journal, sale(2, SaleStage::Recording)), stopped);
    assert_eq!(record(&journal, sale(3, SaleStage::Recording)), stopped);
}

#[test]
fn the_last_handle_may_go_with_an_answer() {
    let folder = TempDir::new().unwrap();
    let (journal, _) = Journal::open(folder.path()).unwrap();
    let (tell, told) = sync_channel(1);
    let last = journal.clone();
    journal.load(
        Wanted { account: key(), till: "T1".parse().unwrap(), since: Timestamp::MIN, hosts: hosts(BASE) },
        move |result| {
            thread::sleep(Duration::from_millis(50));
            drop(last);
            tell.send(result.is_ok()).unwrap();
        },
    );
    drop(journal);
    assert!(told.recv().unwrap());
}

#[test]
fn no_error_names_a_path() {
    let failure =
        |code| rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), Some("/home/anna".into()));
    for (code, expected) in [
        (rusqlite::ffi::SQLITE_FULL, "DiskFull"),
        (rusqlite::ffi::SQLITE_READONLY_DBMOVED, "NotWritable"),
        (rusqlite::ffi::SQLITE_CANTOPEN, "NotWritable"),
        (rusqlite::ffi::SQLITE_IOERR_FSYNC, "NotWritable"),
        (rusqlite::ffi::SQLITE_BUSY, "Busy"),
        (rusqlite::ffi::SQLITE_NOMEM, "Broken"),
        (rusqlite::ffi::SQLITE_CORRUPT_INDEX, "Damaged"),
        (rusqlite::ffi::SQLITE_NOTADB, "Damaged"),
    ] {
        let told = format!("{:?}", Trouble::from(failure(code)));
        assert!(told.contains(expected) && !told.contains("anna"), "{told}");
    }
}
