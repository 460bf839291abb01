//! Reports: what counts, what doesn't, and in which order.

use super::*;
use proptest::{collection::vec, prelude::*};

#[test]
fn a_report_tells_every_stage() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    let stages = [
        SaleStage::Recording,
        SaleStage::Creating,
        SaleStage::Searching { looks: 1 },
        SaleStage::NotSent,
        SaleStage::Lost { looks: 2 },
        SaleStage::Closing { link: link(6) },
        SaleStage::Unusable(UnusableLink::OtherAmount),
    ];
    for (number, stage) in (1..).zip(stages) {
        book.records(sale(number, stage));
    }
    book.records(waiting(8));
    book.records(paid(9, 20));
    book.records(closed(10, 30));
    let another = Some("cash".to_owned());
    book.records(Sale { paid_another_way: another, note: "table 4".to_owned(), ..closed(11, 40) });
    let given_back = vec![Refund { amount: euros(250), noted: at(60) }];
    book.records(Sale { refunds: given_back, ..paid(12, 50) });
    book.keeps(&order("MAKING", 1, OrderStage::Making));
    book.keeps(&order("GIVEN-UP", 2, OrderStage::GivenUp));
    book.keeps(&order("OPEN", 3, OrderStage::Open { address: None }));
    book.keeps(&accepted("WEB-1", 4, "pay_1", None));
    book.prints("7", "Coffee");
    book.counts("7", "Coffee", 3, 70);

    let report = book.report(seconds(0, 100));
    let unverified = Mode::Unverified;
    assert_eq!(
        told(&report.totals),
        [
            (Kind::Counter, unverified, 2, "25.00 EUR".to_owned()),
            (Kind::OneOff, unverified, 1, "40.00 EUR".to_owned()),
            (Kind::Printed, unverified, 3, "10.50 EUR".to_owned()),
            (Kind::Refund, unverified, 1, "-2.50 EUR".to_owned()),
        ]
    );
    let lines: Vec<_> =
        report.entries.iter().map(|e| (e.at, e.standing, e.amount.decimal(), e.note.as_str())).collect();
    assert_eq!(
        lines,
        [
            (at(70), Standing::Seen, "10.50".to_owned(), ""),
            (at(64), Standing::Accepted, "40.00".to_owned(), ""),
            (at(60), Standing::Refunded, "-2.50".to_owned(), ""),
            (at(50), Standing::PaidRefunded, "12.50".to_owned(), ""),
            (at(40), Standing::PaidAnotherWay, "12.50".to_owned(), "table 4 · cash"),
            (at(30), Standing::ClosedUnpaid, "12.50".to_owned(), ""),
            (at(20), Standing::Paid, "12.50".to_owned(), ""),
        ]
    );
    assert_eq!(report.entries[1].payment, PaymentId::from_typed("pay_1").ok());
    assert_eq!(report.entries[2].source, Source::Refund(paid(12, 0).reference, 0));
    let unsettled: Vec<_> = report.unsettled.iter().map(|e| (e.at, e.standing)).collect();
    let open = Standing::NotSettled;
    let expected =
        [(1, open), (2, open), (3, open), (3, open), (6, open), (7, Standing::Unusable), (8, open)];
    assert_eq!(unsettled, expected.map(|(second, standing)| (at(second), standing)));
    assert_eq!(report.left_out, 0);
    assert_eq!(Report { scope: seconds(0, 100), ..book.report(Scope::NotClosed) }, report);
}

#[test]
fn a_span_begins_with_its_first_moment_and_ends_before_its_last() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    for (number, seen) in [(1, 9), (2, 10), (3, 19), (4, 20)] {
        book.records(paid(number, seen));
    }
    let seen = |report: &Report| report.entries.iter().map(|entry| entry.at).collect::<Vec<_>>();
    assert_eq!(seen(&book.report(seconds(10, 20))), [at(19), at(10)]);
    assert_eq!(seen(&book.report(seconds(20, 30))), [at(20)]);
}

#[test]
fn currencies_and_modes_are_never_added_together() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    book.records(paid(1, 1));
    book.records(Sale { amount: of(500, "JPY"), ..paid(2, 2) });
    book.records(Sale { amount: of(1_234, "KWD"), ..paid(3, 3) });
    book.keeps(&accepted("TEST", 1, "pay_1", Some(false)));
    book.keeps(&accepted("REAL", 1, "pay_2", Some(true)));
    let totals = |book: &mut Book| told(&book.report(Scope::NotClosed).totals);
    let counter = |mode| {
        [("EUR", "12.50 EUR"), ("JPY", "500 JPY"), ("KWD", "1.234 KWD")]
            .map(|(_, sum)| (Kind::Counter, mode, 1, sum.to_owned()))
    };
    let orders = [
        (Kind::OneOff, Mode::Live, 1, "40.00 EUR".to_owned()),
        (Kind::OneOff, Mode::Test, 1, "40.00 EUR".to_owned()),
    ];
    for (live, mode) in [(None, Mode::Unverified), (Some(false), Mode::Test), (Some(true), Mode::Live)] {
        assert_eq!(book.does(&DayTask::KnowMode(live)), DayDone::Known);
        let expected: Vec<_> = counter(mode).into_iter().chain(orders.clone()).collect();
        assert_eq!(totals(&mut book), expected, "a payment's own word counts more than its account's");
    }
    book.does(&DayTask::KnowMode(None));
    assert_eq!(totals(&mut book)[0].1, Mode::Live, "what was found out is not forgotten");
    // A later sign-in has a name of its own, and its own mode; the day is of both.
    book.account = AccountKey("shop, later".to_owned());
    book.records(paid(4, 4));
    let euros: Vec<_> = totals(&mut book)
        .into_iter()
        .filter(|(kind, _, _, sum)| *kind == Kind::Counter && sum.ends_with("EUR"))
        .collect();
    let line = |mode| (Kind::Counter, mode, 1, "12.50 EUR".to_owned());
    assert_eq!(euros, [line(Mode::Live), line(Mode::Unverified)]);
}

#[test]
fn a_long_list_shows_its_newest_and_says_how_many_are_older_but_files_have_all() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    fill(&mut book, 12_000);
    let report = book.report(Scope::NotClosed);
    assert_eq!((report.entries.len(), report.left_out), (2_000, 10_000));
    assert!(report.entries.is_sorted_by(|a, b| a.at >= b.at));
    assert_eq!(report.totals[0].sum, euros(1250 * 12_000));
    let mut reader = DayReader::open(folder.path()).unwrap();
    let mut all = Vec::new();
    let came = reader.each_entry(Scope::NotClosed, &mut |entry| all.push(entry)).unwrap();
    assert_eq!((came, all.len()), (12_000, 12_000));
    assert!(all.is_sorted_by(|a, b| a.at <= b.at), "the oldest first");
    let sources: std::collections::HashSet<_> = all.iter().map(|entry| &entry.source).collect();
    assert_eq!(sources.len(), 12_000, "each once, also where many are of one moment");
}

#[test]
fn what_a_file_tells_is_of_one_moment() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    book.records(paid(1, 1));
    let mut reader = DayReader::open(folder.path()).unwrap();
    book.records(paid(2, 2));
    book.closes(3, 1);
    let report = reader.report(Scope::NotClosed).unwrap();
    let mut came = Vec::new();
    reader.each_entry(Scope::NotClosed, &mut |entry| came.push(entry)).unwrap();
    assert_eq!((report.totals[0].count, &came), (1, &report.entries));
    let mut later = DayReader::open(folder.path()).unwrap();
    assert_eq!(later.report(Scope::Closing(1)).unwrap().totals[0].count, 2);
}

#[test]
fn a_sum_that_is_too_much_is_said() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    for number in 1..=2 {
        book.records(Sale { amount: euros(i64::MAX), ..paid(number, 1) });
    }
    let asked = run(&mut book.connection, &book.account, &hosts(), &DayTask::Report(Scope::NotClosed));
    let Err(Trouble::Told(error)) = asked else { panic!("{asked:?}") };
    assert!(error.to_string().contains("more than can be counted"), "{error}");
}

#[test]
fn a_row_that_makes_no_sense_hides_no_other() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    book.records(paid(1, 1));
    book.records(paid(2, 2));
    book.connection.execute_batch("UPDATE takings SET currency = 'QQQ' WHERE source = 1").unwrap();
    let report = book.report(Scope::NotClosed);
    assert_eq!((report.entries.len(), report.totals.len()), (1, 1));
}

#[test]
fn no_report_looks_at_rows_it_does_not_want() {
    let folder = TempDir::new().unwrap();
    let book = Book::in_folder(folder.path());
    for (scope, index) in [
        (seconds(0, 9), "takings_at (at>? AND at<?)"),
        (Scope::NotClosed, "takings_closing (closing=? AND at>? AND at<?)"),
        (Scope::Closing(7), "takings_closing (closing=? AND at>? AND at<?)"),
    ] {
        let sql = report::newest_sql(&Part::of(scope));
        let mut statement = book.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let plan: Vec<String> =
            statement.query_map([1, 2], |row| row.get(3)).unwrap().map(Result::unwrap).collect();
        let plan = plan.join("\n");
        assert!(plan.contains(index) && !plan.contains("SCAN") && !plan.contains("B-TREE"), "{plan}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn sums_are_exact_in_every_currency(
        sales in vec((1..=99_999_999_999_i64, 0_usize..3, 0_i64..100), 0..12),
    ) {
        let folder = TempDir::new().unwrap();
        let mut book = Book::in_folder(folder.path());
        book.connection.execute_batch("PRAGMA synchronous = OFF").unwrap();
        let codes = ["EUR", "JPY", "KWD"];
        for (number, &(minor, code, refunded)) in (1..).zip(&sales) {
            let refund = Refund { amount: of(minor * refunded / 100, codes[code]), noted: at(5) };
            book.records(Sale { amount: of(minor, codes[code]), refunds: vec![refund], ..paid(number, 5) });
        }
        let report = book.report(Scope::NotClosed);
        for (at, code) in codes.iter().enumerate() {
            let own = || sales.iter().filter(|sale| sale.1 == at);
            let taken = report.taken(Currency::from_code(code).unwrap(), Mode::Unverified).unwrap();
            prop_assert_eq!(taken.gross, own().map(|sale| sale.0).sum::<i64>());
            prop_assert_eq!(taken.refunded, -own().map(|sale| sale.0 * sale.2 / 100).sum::<i64>());
            prop_assert_eq!(taken.payments, own().count() as u64);
        }
    }
}
