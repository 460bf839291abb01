//! Closing the day: whatever the clock did, each payment belongs to one closing and no more.

use super::*;
use crate::domain::takings::Total;

/// Everything a closing holds.
fn held(book: &mut Book, number: u32) -> Vec<Entry> {
    let mut entries = book.report(Scope::Closing(number)).entries;
    entries.reverse();
    entries
}

fn sums(totals: &[Total]) -> Vec<i64> {
    totals.iter().map(|total| total.sum.minor()).collect()
}

#[test]
fn what_comes_later_belongs_to_the_next_number() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    book.records(paid(1, 10));
    book.records(waiting(2));
    book.keeps(&order("OPEN", 3, OrderStage::Open { address: None }));
    book.records(sale(4, SaleStage::Unusable(UnusableLink::Address)));
    let first = book.closes(100, 1);
    assert_eq!((first.number, first.at, first.since, first.unsettled), (1, at(100), None, 3));
    assert_eq!(sums(&first.totals), [1250]);
    assert!(book.report(Scope::NotClosed).totals.is_empty());

    // It is paid after the closing: it counts when it was seen, in the next.
    book.records(paid(2, 101));
    let second = book.closes(200, 2);
    assert_eq!((second.since, second.unsettled, sums(&second.totals)), (Some(at(100)), 1, vec![1250]));
    assert_eq!(held(&mut book, 2)[0].source, Source::Sale(paid(2, 0).reference));
    assert_eq!(standings(&held(&mut book, 1)), [Standing::Unusable, Standing::Paid]);
    assert_eq!(book.does(&DayTask::Closings), DayDone::Closings(vec![second, first]));
}

#[test]
fn a_sale_closed_unpaid_and_paid_after_the_closing_counts_in_the_next() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    book.records(closed(1, 10));
    book.records(closed(2, 20));
    // This one is paid before the closing: nothing is left of its having been closed.
    book.records(Sale {
        stage: SaleStage::Paid { link: link(2), seen: at(30), was_closed: true },
        ..closed(2, 20)
    });
    assert!(sums(&book.closes(100, 1).totals) == [1250]);
    assert_eq!(standings(&held(&mut book, 1)), [Standing::ClosedUnpaid, Standing::Paid]);
    let late = SaleStage::Paid { link: link(1), seen: at(150), was_closed: true };
    book.records(Sale { stage: late, ..closed(1, 10) });
    assert_eq!(sums(&book.report(Scope::NotClosed).totals), [1250]);
    assert_eq!(sums(&book.closes(200, 2).totals), [1250]);
    assert_eq!(
        standings(&held(&mut book, 1)),
        [Standing::ClosedUnpaid, Standing::Paid],
        "as it was told then"
    );
    assert_eq!(standings(&held(&mut book, 2)), [Standing::Paid]);
}

#[test]
fn a_clock_set_back_or_forward_loses_nothing_and_counts_nothing_twice() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    let day = 24 * 3_600;
    book.records(paid(1, 10));
    // The clock is set back by a day before the closing, and again after it.
    assert_eq!(sums(&book.closes(10 - day, 1).totals), [1250]);
    book.records(paid(2, 10 - 2 * day));
    book.records(paid(3, 10 + 9 * day));
    assert_eq!(sums(&book.closes(20, 2).totals), [2500]);
    assert_eq!(sums(&book.closes(20, 3).totals), Vec::<i64>::new(), "an empty day can be closed too");
    let all: Vec<_> = (1..=3).map(|number| held(&mut book, number).len()).collect();
    assert_eq!(all, [1, 2, 0]);
}

#[test]
fn only_the_next_number_closes() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    book.records(paid(1, 1));
    assert_eq!(book.does(&DayTask::Close { at: at(5), number: 2 }), DayDone::NotNext(1));
    book.closes(5, 1);
    // A double click.
    assert_eq!(book.does(&DayTask::Close { at: at(5), number: 1 }), DayDone::NotNext(2));
    assert_eq!(
        book.does(&DayTask::Closings),
        DayDone::Closings(vec![Closing {
            number: 1,
            at: at(5),
            since: None,
            totals: book.report(Scope::Closing(1)).totals,
            unsettled: 0,
        }])
    );
}

#[test]
fn a_refund_keeps_its_closing_however_often_its_sale_is_written_again() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    let refund = |minor, noted| Refund { amount: euros(minor), noted: at(noted) };
    let mut sold = Sale { refunds: vec![refund(100, 10)], ..paid(1, 1) };
    book.records(sold.clone());
    book.closes(20, 1);
    sold.refunds.push(refund(200, 30));
    sold.note = "brought back".to_owned();
    book.records(sold.clone());
    book.records(sold);
    assert_eq!(sums(&book.report(Scope::NotClosed).totals), [-200]);
    assert_eq!(sums(&book.report(Scope::Closing(1)).totals), [1250, -100]);
    assert_eq!(sums(&book.closes(40, 2).totals), [-200]);
    assert_eq!(held(&mut book, 2)[0].source, Source::Refund(paid(1, 0).reference, 1));
}

#[test]
fn a_closing_that_cannot_be_written_whole_is_not_written() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    book.records(paid(1, 1));
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON closing_totals BEGIN SELECT RAISE(ABORT, 'no'); END";
    book.connection.execute_batch(refuse).unwrap();
    run(&mut book.connection, &book.account, &hosts(), &DayTask::Close { at: at(5), number: 1 }).unwrap_err();
    book.connection.execute_batch("DROP TRIGGER refuse").unwrap();
    assert_eq!(sums(&book.report(Scope::NotClosed).totals), [1250]);
    assert_eq!(book.does(&DayTask::Closings), DayDone::Closings(Vec::new()));
    assert_eq!(sums(&book.closes(6, 1).totals), [1250]);
}

#[test]
fn a_sale_is_not_kept_when_its_taking_cannot_be() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    book.records(waiting(1));
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON takings BEGIN SELECT RAISE(ABORT, 'no'); END";
    book.connection.execute_batch(refuse).unwrap();
    let change = change::Change { account: book.account.clone(), at: at(5), sale: paid(1, 5) };
    change::record(&mut book.connection, &change).unwrap_err();
    book.connection.execute_batch("DROP TRIGGER refuse").unwrap();
    assert_eq!(standings(&book.report(Scope::NotClosed).unsettled), [Standing::NotSettled]);
    book.records(paid(1, 5));
    assert_eq!(sums(&book.report(Scope::NotClosed).totals), [1250]);
}

#[test]
fn closed_sales_are_asked_for_once_more_until_a_closing_holds_them() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    let day = 24 * 3_600;
    book.records(closed(1, 0));
    book.records(closed(2, 20 * day));
    book.records(closed(3, 31 * day));
    book.records(paid(4, 31 * day));
    let asked = |book: &mut Book| {
        let DayDone::ClosedSales(sales) = book.does(&DayTask::Closed) else { panic!("no answer") };
        sales.iter().map(|sale| sale.reference.number()).collect::<Vec<_>>()
    };
    assert_eq!(asked(&mut book), [3, 2], "not those of thirty days ago");
    book.account = AccountKey("another shop".to_owned());
    assert!(asked(&mut book).is_empty(), "nor those of another account");
    book.account = AccountKey("shop".to_owned());
    book.closes(32 * day, 1);
    book.records(closed(5, 33 * day));
    assert_eq!(asked(&mut book), [5]);
}

#[test]
fn a_sale_is_found_however_old_and_those_of_a_time_for_comparing() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    let refunds = vec![Refund { amount: euros(5), noted: at(9) }];
    let sold = Sale { refunds, ..paid(1, 5) };
    book.records(sold.clone());
    book.records(waiting(2));
    let one = |book: &mut Book| book.does(&DayTask::Sale(sold.reference.clone()));
    assert_eq!(one(&mut book), DayDone::Sale(Some(Box::new(sold.clone()))));
    let span = |from, until| DayTask::Sales(Span { from: at(from), until: at(until) });
    let here = |sale: &Sale, is_paid| SaleHere {
        reference: sale.reference.clone(),
        amount: sale.amount,
        started: sale.started,
        is_paid,
    };
    let both = vec![here(&sold, true), here(&waiting(2), false)];
    assert_eq!(book.does(&span(1, 3)), DayDone::Sales(both));
    assert_eq!(book.does(&span(0, 2)), DayDone::Sales(vec![here(&sold, true)]));
    book.account = AccountKey("another shop".to_owned());
    assert_eq!(one(&mut book), DayDone::Sale(None));
}
