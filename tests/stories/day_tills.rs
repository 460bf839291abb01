//! All tills of the shop, by the provider's list of links, beside this till's journal.

use crate::{
    day::{TODAY, day_of},
    links::page,
    till::{Till, euros, one_ask, secs},
    world::{coffee, lost},
};
use jiff::SignedDuration;
use rex_console::{
    app::day::{AllTills, DayAction, Difference, Shown},
    domain::{day::Span, link::PaymentLink, money::Money, reference::Reference, takings::Scope},
    services::{
        event::Answer,
        job::{Ask, Job, Ticket},
        journal::{
            JournalError,
            day::{DayDone, DayTask, SaleHere},
        },
    },
};
use std::sync::Arc;

/// The link of a counter sale made an hour ago.
fn link(reference: &str, minor: i64, payments: u64) -> PaymentLink {
    PaymentLink {
        product_name: reference.to_owned(),
        amount: euros(minor),
        payment_count: Some(payments),
        payment_limit: Some(1),
        created: Some(Till::open().at.now - SignedDuration::from_hours(1)),
        ..coffee(reference)
    }
}

fn here(reference: &str, minor: i64, is_paid: bool) -> SaleHere {
    let started = Till::open().at.now - SignedDuration::from_hours(1);
    SaleHere { reference: reference.parse().unwrap(), amount: euros(minor), started, is_paid }
}

const A: &str = "T1-1-k7m2qx9d";
const B: &str = "T1-2-k7m2qx9d";
const C: &str = "T1-3-k7m2qx9d";
const D: &str = "T1-4-k7m2qx9d";
const OTHER: &str = "T2-1-k7m2qx9d";

impl Till {
    /// A till that looks at all tills; the list is being asked for.
    fn looks_at_tills() -> (Self, Ticket) {
        let mut till = Self::open();
        till.looks_at_day(100);
        let jobs = till.does(rex_console::app::Action::Day(DayAction::ShowTills(true)));
        let Ask::ListLinks { ticket, page: 1 } = one_ask(jobs) else { panic!("the list is not read") };
        assert!(till.state.day.shows_tills() && till.state.day.tills.is_none());
        (till, ticket)
    }

    fn journal_has(&mut self, sales: Vec<SaleHere>) {
        let (ticket, _) = self.asked(|task| matches!(task, DayTask::Sales(_)));
        self.told(ticket, Ok(DayDone::Sales(sales)));
    }

    /// All pages of the list are read.
    fn list_is(&mut self, ticket: Ticket, links: &[PaymentLink]) {
        let mut jobs = self.answered(Answer::Links(ticket, 1, Ok(page(1, 1, links.to_vec()))));
        while let [Job::Ask(_, Ask::ListLinks { ticket, page: number })] = jobs[..] {
            jobs = self.answered(Answer::Links(ticket, number, Ok(page(1, 1, links.to_vec()))));
        }
        assert!(jobs.is_empty(), "{jobs:?}");
        self.waits(secs(1));
    }

    fn tills(&self) -> Arc<AllTills> {
        self.state.day.tills.clone().expect("all tills show")
    }

    fn totals(&self) -> Vec<(String, u64, Option<i64>)> {
        let total = |total: &rex_console::app::day::TillTotal| {
            (total.till.to_string(), total.payments, total.sum.map(Money::minor))
        };
        self.tills().tills.iter().map(total).collect()
    }
}

#[test]
fn each_tills_paid_links_of_the_day_are_added_up() {
    let (mut till, ticket) = Till::looks_at_tills();
    till.journal_has(vec![here(A, 1000, true), here(B, 500, true), here(C, 700, false)]);
    let yesterday = Some(till.at.now - SignedDuration::from_hours(20));
    till.list_is(
        ticket,
        &[
            link(OTHER, 250, 1),
            link(A, 1000, 1),
            link(B, 500, 1),
            link(C, 700, 0),
            PaymentLink { created: yesterday, ..link("T2-2-k7m2qx9d", 9000, 1) },
            PaymentLink { created: None, ..link("T2-3-k7m2qx9d", 9000, 1) },
            PaymentLink { payment_count: Some(9), ..coffee("9") },
        ],
    );
    assert_eq!(till.totals(), [("T1".to_owned(), 2, Some(1500)), ("T2".to_owned(), 1, Some(250))]);
    let tills = till.tills();
    assert_eq!((tills.is_complete, tills.undated, tills.differences.len()), (true, 1, 0), "{tills:?}");
    assert_eq!(till.state.next_tick_in().map(|wait| wait > secs(60)), Some(true), "then it rests");
}

#[test]
fn where_the_list_and_the_journal_differ_is_told() {
    let (mut till, ticket) = Till::looks_at_tills();
    let (a, b, d) = (here(A, 1000, true), here(B, 500, true), here(D, 400, true));
    till.journal_has(vec![a.clone(), b.clone(), here(C, 700, false), d.clone()]);
    let unknown = "T1-5-k7m2qx9d";
    let links = [link(A, 1000, 0), link(B, 501, 1), link(C, 700, 1), link(unknown, 90, 1)];
    till.list_is(ticket, &links);
    let reference = |text: &str| text.parse::<Reference>().unwrap();
    let expected = [
        Difference::PaidHere(a),
        Difference::OtherAmount { here: b, there: euros(501) },
        Difference::PaidThere { reference: reference(C), amount: euros(700), is_known: true },
        Difference::NotListed(d),
        Difference::PaidThere { reference: reference(unknown), amount: euros(90), is_known: false },
    ];
    assert_eq!(till.tills().differences, expected);
}

#[test]
fn while_the_list_is_read_nothing_is_said_to_be_missing() {
    let (mut till, ticket) = Till::looks_at_tills();
    till.journal_has(vec![here(A, 1000, true)]);
    assert!(!till.tills().is_complete && till.tills().differences.is_empty());
    till.answered(Answer::Links(ticket, 1, Err(lost())));
    till.waits(secs(2));
    assert!(!till.tills().is_complete && till.tills().differences.is_empty());
}

#[test]
fn a_clock_that_is_wrong_by_hours_makes_no_difference() {
    let (mut till, ticket) = Till::looks_at_tills();
    let (asked, task) = till.asked(|task| matches!(task, DayTask::Sales(_)));
    let (DayTask::Sales(around), Scope::Span(day)) = (task, day_of(TODAY)) else { panic!() };
    assert!(around.from < day.from && around.until > day.until);
    let started = day.from - SignedDuration::from_hours(20);
    till.told(asked, Ok(DayDone::Sales(vec![SaleHere { started, ..here(A, 1000, true) }])));
    till.list_is(ticket, &[link(A, 1000, 1)]);
    assert!(till.tills().differences.is_empty());
}

#[test]
fn a_sum_beyond_counting_is_said_and_not_wrapped() {
    let (mut till, ticket) = Till::looks_at_tills();
    till.journal_has(Vec::new());
    till.list_is(ticket, &[link(OTHER, i64::MAX, 1), link("T2-2-k7m2qx9d", 1, 1)]);
    assert_eq!(till.totals(), [("T2".to_owned(), 2, None)]);
}

#[test]
fn other_days_are_asked_for_and_it_can_be_left() {
    let (mut till, ticket) = Till::looks_at_tills();
    till.journal_has(Vec::new());
    till.list_is(ticket, &[link(OTHER, 250, 1)]);
    assert_eq!(till.totals().len(), 1);
    till.day(DayAction::Show(Shown::Range(rex_console::domain::day::Range::Yesterday)));
    till.journal_has(Vec::new());
    assert!(till.totals().is_empty());
    till.day(DayAction::ShowTills(false));
    assert!(till.state.day.tills.is_none() && !till.state.day.shows_tills());
    till.day(DayAction::Refresh);
    assert!(till.asked_of_day.iter().all(|(_, task)| !matches!(task, DayTask::Sales(_))));
}

#[test]
fn a_journal_that_can_not_tell_its_sales_leaves_no_half_truth() {
    let (mut till, _) = Till::looks_at_tills();
    let (ticket, _) = till.asked(|task| matches!(task, DayTask::Sales(_)));
    till.told(ticket, Err(JournalError::Busy));
    assert_eq!((till.notice(), till.state.day.shows_tills()), (Some("day-not-read"), false));
    assert!(till.state.day.tills.is_none());
}

#[test]
fn what_is_not_closed_begins_with_the_last_closing() {
    let (mut till, _) = Till::looks_at_tills();
    till.day(DayAction::Show(Shown::NotClosed));
    let (_, task) = till.asked(|task| matches!(task, DayTask::Sales(_)));
    let DayTask::Sales(Span { from, until }) = task else { panic!() };
    assert!(from < till.at.now && until > till.at.now);
}
