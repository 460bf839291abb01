//! Journals of earlier versions get the new tables, and what they hold counts.

use super::*;
use crate::services::journal::schema;

/// A journal as version 3 wrote it, with something of every kind.
fn third_version(folder: &Path) {
    let old = Connection::open(folder.join("journal.sqlite3")).unwrap();
    schema::of_version(&old, 3);
    let second = |seconds| at(seconds).as_nanosecond();
    old.execute_batch(&format!(
        "INSERT INTO accounts (key) VALUES ('shop');
         INSERT INTO sales (account, reference, till, number, amount, currency, started, note, days,
             paid_another_way, stage, link, moment, was_closed, reason)
         VALUES
             (1, 'T1-1-00000000', 'T1', 1, 1250, 'EUR', {0}, 'table 4', 1, NULL, 'paid', '1', {1}, 0, NULL),
             (1, 'T1-2-00000000', 'T1', 2, 500, 'JPY', {0}, '', 1, NULL, 'paid', '2', {2}, 1, NULL),
             (1, 'T1-3-00000000', 'T1', 3, 1250, 'EUR', {0}, '', 1, 'by card', 'closed', '3', {3}, NULL, NULL),
             (1, 'T1-4-00000000', 'T1', 4, 1250, 'EUR', {0}, '', 1, NULL, 'not_sent', NULL, NULL, NULL, NULL),
             (1, 'T1-5-00000000', 'T1', 5, 1250, 'EUR', {0}, '', 1, NULL, 'unusable', NULL, NULL, NULL, 'address');
         INSERT INTO refunds (sale, position, amount, currency, noted) VALUES (1, 1, 250, 'EUR', {4});
         INSERT INTO orders (account, order_id, made, amount, currency, stage, payment, accepted, created, live)
         VALUES (1, 'WEB-1', {0}, 4000, 'EUR', 'accepted', 'pay_1', {5}, {0}, 0);
         INSERT INTO printed (account, link, product, amount, currency, since, count)
         VALUES (1, '7', 'Coffee', 350, 'EUR', {0}, 2);
         INSERT INTO sightings (account, printed, product, amount, currency, added, count, seen, was_away)
         VALUES (1, 1, 'Coffee', 350, 'EUR', 2, 2, {6}, 0);",
        second(0), second(1), second(2), second(3), second(4), second(5), second(6),
    ))
    .unwrap();
}

#[test]
fn what_an_earlier_version_wrote_counts_as_if_it_were_written_now() {
    let folder = TempDir::new().unwrap();
    third_version(folder.path());
    let mut book = Book::in_folder(folder.path());
    let report = book.report(Scope::NotClosed);
    assert_eq!(
        told(&report.totals),
        [
            (Kind::Counter, Mode::Unverified, 1, "12.50 EUR".to_owned()),
            (Kind::Counter, Mode::Unverified, 1, "500 JPY".to_owned()),
            (Kind::OneOff, Mode::Test, 1, "40.00 EUR".to_owned()),
            (Kind::Printed, Mode::Unverified, 2, "7.00 EUR".to_owned()),
            (Kind::Refund, Mode::Unverified, 1, "-2.50 EUR".to_owned()),
        ]
    );
    let mut lines = standings(&report.entries);
    lines.reverse();
    let paid_first = [Standing::PaidRefunded, Standing::Paid, Standing::PaidAnotherWay];
    assert_eq!(lines, [paid_first, [Standing::Refunded, Standing::Accepted, Standing::Seen]].concat());
    assert_eq!(standings(&report.unsettled), [Standing::Unusable]);
    assert_eq!(standings(&book.finds("tab")), [Standing::PaidRefunded]);
    assert_eq!(standings(&book.finds("card")), [Standing::PaidAnotherWay]);
    // What is written again counts once, and what comes now counts too.
    let refunds = vec![Refund { amount: euros(250), noted: at(4) }];
    let first = Sale { reference: "T1-1-00000000".parse().unwrap(), started: at(0), refunds, ..paid(1, 1) };
    book.records(first);
    book.records(paid(6, 7));
    let closing = book.closes(9, 1);
    assert_eq!(told(&closing.totals)[0], (Kind::Counter, Mode::Unverified, 2, "25.00 EUR".to_owned()));
    assert_eq!(closing.totals[1..], report.totals[1..]);
}

#[test]
fn every_version_reaches_the_newest() {
    for version in 1..=3 {
        let folder = TempDir::new().unwrap();
        let old = Connection::open(folder.path().join("journal.sqlite3")).unwrap();
        schema::of_version(&old, version);
        drop(old);
        let mut book = Book::in_folder(folder.path());
        book.records(paid(1, 1));
        assert_eq!(book.closes(5, 1).totals.len(), 1, "from version {version}");
    }
}

#[test]
fn who_only_reads_leaves_an_earlier_version_as_it_is() {
    let folder = TempDir::new().unwrap();
    third_version(folder.path());
    let refused = DayReader::open(folder.path()).map(|_| ());
    assert!(refused.is_err_and(|error| error.to_string().contains("older version")));
    let old = Connection::open(folder.path().join("journal.sqlite3")).unwrap();
    assert_eq!(old.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0)), Ok(3));
}
