//! Counts and sightings, both or neither; a journal of the version before.

use super::*;
use crate::services::journal::{open, schema};
use proptest::{collection::vec, prelude::*};
use std::path::Path;
use tempfile::TempDir;

fn key() -> AccountKey {
    AccountKey("shop".to_owned())
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000 + seconds).unwrap()
}

fn euros(minor: i64) -> Money {
    money(minor, "EUR").unwrap()
}

fn coffee(link: &str) -> PrintedLink {
    PrintedLink {
        link: LinkId(link.to_owned()),
        product: "Coffee card".to_owned(),
        amount: euros(350),
        since: at(0),
        count: None,
        said: None,
    }
}

fn count(link: &str, count: u64, seconds: i64) -> Observation {
    Observation {
        link: LinkId(link.to_owned()),
        product: "Coffee card".to_owned(),
        amount: euros(350),
        count,
        seen: at(seconds),
        was_away: false,
        may_fall: false,
    }
}

fn opened(folder: &Path) -> Connection {
    open::open(folder).unwrap().0
}

fn observe(connection: &mut Connection, seen: Observation) -> Option<(u64, Option<u64>)> {
    let done = run(connection, &key(), &PrintedTask::Observe(seen)).unwrap();
    let PrintedDone::Observed(observed) = done else { panic!("{done:?}") };
    observed.map(|(count, sighting)| (count, sighting.map(|sighting| sighting.added)))
}

fn remember(connection: &mut Connection, link: PrintedLink) {
    let done = run(connection, &key(), &PrintedTask::Remember(vec![link])).unwrap();
    assert_eq!(done, PrintedDone::Written);
}

fn read(connection: &mut Connection, since: Timestamp) -> (Vec<PrintedLink>, Vec<Sighting>) {
    let done = run(connection, &key(), &PrintedTask::Read { since }).unwrap();
    let PrintedDone::Read { links, sightings } = done else { panic!("{done:?}") };
    (links, sightings)
}

fn history(connection: &mut Connection, link: &str) -> Vec<Sighting> {
    let done = run(connection, &key(), &PrintedTask::History(LinkId(link.to_owned()))).unwrap();
    let PrintedDone::History(sightings) = done else { panic!("{done:?}") };
    sightings
}

#[test]
fn the_first_count_is_the_base_and_each_rise_a_sighting() {
    let folder = TempDir::new().unwrap();
    let mut connection = opened(folder.path());
    remember(&mut connection, coffee("7"));
    assert_eq!(observe(&mut connection, count("7", 12, 1)), Some((12, None)), "paid before it was printed");
    assert_eq!(observe(&mut connection, count("7", 13, 2)), Some((13, Some(1))));
    let later = Observation { product: "Coffee".to_owned(), was_away: true, ..count("7", 16, 3) };
    assert_eq!(observe(&mut connection, later), Some((16, Some(3))));
    drop(connection);
    let (links, sightings) = read(&mut opened(folder.path()), at(0));
    assert_eq!(links, [PrintedLink { product: "Coffee".to_owned(), count: Some(16), ..coffee("7") }]);
    let told: Vec<_> =
        sightings.iter().map(|s| (s.product.as_str(), s.added, s.count, s.seen, s.was_away)).collect();
    assert_eq!(told, [("Coffee card", 1, 13, at(2), false), ("Coffee", 3, 16, at(3), true)]);
}

#[test]
fn the_same_word_twice_or_an_older_one_is_no_payment() {
    let folder = TempDir::new().unwrap();
    let mut connection = opened(folder.path());
    remember(&mut connection, coffee("7"));
    for (told, known) in
        [(3, (3, None)), (5, (5, Some(2))), (5, (5, None)), (4, (5, None)), (6, (6, Some(1)))]
    {
        assert_eq!(observe(&mut connection, count("7", told, 1)), Some(known));
    }
    let fallen = Observation { may_fall: true, ..count("7", 2, 9) };
    assert_eq!(observe(&mut connection, fallen), Some((2, None)), "a fall is no payment");
    assert_eq!(observe(&mut connection, count("7", 3, 10)), Some((3, Some(1))));
    assert_eq!(history(&mut connection, "7").len(), 3);
}

#[test]
fn what_is_not_on_paper_is_not_observed() {
    let folder = TempDir::new().unwrap();
    let mut connection = opened(folder.path());
    assert_eq!(observe(&mut connection, count("7", 1, 1)), None);
    remember(&mut connection, coffee("7"));
    observe(&mut connection, count("7", 1, 1));
    observe(&mut connection, count("7", 2, 2));
    let forget = PrintedTask::Forget { link: LinkId("7".to_owned()), at: at(3) };
    run(&mut connection, &key(), &forget).unwrap();
    assert_eq!(observe(&mut connection, count("7", 9, 4)), None);
    assert!(read(&mut connection, at(0)).0.is_empty());
    assert_eq!(history(&mut connection, "7").len(), 1, "what was seen stays seen");
    // Printed again, it begins with a base of its own.
    remember(&mut connection, PrintedLink { since: at(5), ..coffee("7") });
    assert_eq!(observe(&mut connection, count("7", 9, 6)), Some((9, None)));
    assert_eq!(read(&mut connection, at(0)).0[0].since, at(5));
}

#[test]
fn a_link_printed_twice_keeps_its_count() {
    let folder = TempDir::new().unwrap();
    let mut connection = opened(folder.path());
    remember(&mut connection, coffee("7"));
    observe(&mut connection, count("7", 4, 1));
    remember(&mut connection, PrintedLink { since: at(9), ..coffee("7") });
    assert_eq!(read(&mut connection, at(0)).0, [PrintedLink { count: Some(4), ..coffee("7") }]);
}

#[test]
fn what_was_said_is_kept() {
    let folder = TempDir::new().unwrap();
    let mut connection = opened(folder.path());
    remember(&mut connection, coffee("7"));
    for trouble in PaperTrouble::ALL {
        let said = Said { trouble, at: at(5) };
        run(&mut connection, &key(), &PrintedTask::Say { link: LinkId("7".to_owned()), said }).unwrap();
        assert_eq!(read(&mut connection, at(0)).0[0].said, Some(said));
    }
}

#[test]
fn accounts_are_kept_apart_and_old_sightings_left_out() {
    let folder = TempDir::new().unwrap();
    let mut connection = opened(folder.path());
    remember(&mut connection, coffee("7"));
    let other = AccountKey("practice".to_owned());
    run(&mut connection, &other, &PrintedTask::Remember(vec![coffee("7")])).unwrap();
    for (told, seconds) in [(0, 0), (1, 10), (2, 20)] {
        observe(&mut connection, count("7", told, seconds));
    }
    let done = run(&mut connection, &other, &PrintedTask::Read { since: at(0) }).unwrap();
    assert_eq!(done, PrintedDone::Read { links: vec![coffee("7")], sightings: Vec::new() });
    let since_twenty: Vec<_> = read(&mut connection, at(20)).1.iter().map(|s| s.count).collect();
    assert_eq!((since_twenty, history(&mut connection, "7").len()), (vec![2], 2));
}

#[test]
fn counts_and_sightings_always_agree() {
    let folder = TempDir::new().unwrap();
    let connection = std::cell::RefCell::new(opened(folder.path()));
    // The disk is not what is tried here.
    connection.borrow().execute_batch("PRAGMA synchronous = OFF").unwrap();
    let number = std::cell::Cell::new(0);
    proptest!(ProptestConfig::with_cases(300), |(base in 0_u64..50, told in vec(0_u64..100, 0..12))| {
        let connection = &mut connection.borrow_mut();
        number.set(number.get() + 1);
        let link = number.get().to_string();
        remember(connection, coffee(&link));
        observe(connection, count(&link, base, 0));
        for &told in &told {
            observe(connection, count(&link, told, 1));
        }
        let highest = told.iter().copied().fold(base, u64::max);
        let seen: u64 = history(connection, &link).iter().map(|sighting| sighting.added).sum();
        prop_assert_eq!(seen, highest - base);
        let kept = read(connection, at(0)).0.into_iter().find(|kept| kept.link.0 == link).unwrap();
        prop_assert_eq!(kept.count, Some(highest));
    });
}

#[test]
fn a_count_is_not_kept_when_its_sighting_cannot_be() {
    let folder = TempDir::new().unwrap();
    let mut connection = opened(folder.path());
    remember(&mut connection, coffee("7"));
    observe(&mut connection, count("7", 1, 1));
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON sightings BEGIN SELECT RAISE(ABORT, 'no'); END";
    connection.execute_batch(refuse).unwrap();
    run(&mut connection, &key(), &PrintedTask::Observe(count("7", 2, 2))).unwrap_err();
    connection.execute_batch("DROP TRIGGER refuse").unwrap();
    assert_eq!(read(&mut connection, at(0)).0[0].count, Some(1));
    // The reverse too: no sighting without its count.
    let refuse = "CREATE TRIGGER refuse BEFORE UPDATE ON printed BEGIN SELECT RAISE(ABORT, 'no'); END";
    connection.execute_batch(refuse).unwrap();
    run(&mut connection, &key(), &PrintedTask::Observe(count("7", 2, 2))).unwrap_err();
    connection.execute_batch("DROP TRIGGER refuse").unwrap();
    assert!(history(&mut connection, "7").is_empty());
    assert_eq!(observe(&mut connection, count("7", 2, 3)), Some((2, Some(1))), "seen again, and once");
}

#[test]
fn reading_looks_at_no_row_it_does_not_want() {
    let folder = TempDir::new().unwrap();
    let connection = opened(folder.path());
    for (sql, index) in [(SINCE, "sightings_seen"), (HISTORY, "sightings_of_link")] {
        let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let plan: Vec<String> =
            statement.query_map(params![1, "7"], |row| row.get(3)).unwrap().map(Result::unwrap).collect();
        let plan = plan.join("\n");
        assert!(plan.contains(&format!("USING INDEX {index}")) && !plan.contains("SCAN"), "{plan}");
    }
}

#[test]
fn a_journal_of_the_first_version_gets_the_new_tables_and_keeps_its_sales() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("journal.sqlite3");
    let old = Connection::open(&file).unwrap();
    schema::of_version(&old, 1);
    old.execute_batch(
        "INSERT INTO accounts (key) VALUES ('shop');
         INSERT INTO sales (account, reference, till, number, amount, currency, started, note, days, stage, link,
             moment)
         VALUES (1, 'T1-1-00000000', 'T1', 1, 1250, 'EUR', 0, 'table 4', 1, 'closed', '17', 1);",
    )
    .unwrap();
    drop(old);
    let (mut connection, found) = open::open(folder.path()).unwrap();
    assert_eq!(found, open::Opened::Existing);
    let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!((number("PRAGMA user_version"), number("SELECT count(*) FROM sales")), (4, 1));
    remember(&mut connection, coffee("7"));
    observe(&mut connection, count("7", 1, 0));
    assert_eq!(observe(&mut connection, count("7", 2, 1)), Some((2, Some(1))));
}
