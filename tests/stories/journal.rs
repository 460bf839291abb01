//! Nothing is sent before it is written down.

use crate::{
    counter::{charge, waiting},
    till::{Till, asks, journal, key, one_ask, secs},
    world::{link_of, paid},
};
use rex_console::{
    app::{Action, sell::Gate},
    domain::sale::SaleStage,
    services::{
        event::{Event, Opening},
        job::{Ask, Job, SessionId},
        journal::JournalError,
    },
};

fn not_writable() -> JournalError {
    JournalError::NotWritable { detail: "read-only".into() }
}

fn set_aside() -> JournalError {
    JournalError::SetAside { kept_as: "journal.damaged-1.sqlite3".into() }
}

#[test]
fn every_step_of_a_sale_is_a_row() {
    let (mut till, sale, link) = waiting();
    till.seen(&sale, Ok(paid(&link)));
    let rows = till.rows_of(&sale);
    assert!(
        matches!(
            rows[..],
            [SaleStage::Recording, SaleStage::Creating, SaleStage::Waiting { .. }, SaleStage::Paid { .. }]
        ),
        "{rows:?}"
    );
}

#[test]
fn looks_that_find_nothing_are_no_rows() {
    let mut till = Till::open();
    let sale = till.charges(1250);
    till.started(&sale, Err(crate::world::lost()));
    till.waits(secs(6));
    let rows = till.written.len();
    for _ in 0..20 {
        till.lists(30, Ok(Vec::new()));
    }
    assert_eq!(till.written.len(), rows);
}

#[test]
fn nobody_sells_before_the_journal_is_open() {
    let mut till = Till::before_its_journal();
    assert!(till.begins(charge(1250)).is_empty());
    assert!(till.written.is_empty() && till.state.sell.sales.is_empty());
    assert_eq!(till.state.next_tick_in(), None);
    assert!(matches!(one_ask(till.reads(Ok(journal(Vec::new(), 0)))), Ask::LookBack));
    till.charges(1250);
}

#[test]
fn a_journal_that_cannot_be_opened_shuts_the_counter_until_it_can() {
    for (error, words) in [
        (not_writable(), "journal-not-writable"),
        (JournalError::DiskFull, "journal-disk-full"),
        (JournalError::Newer { found: 9 }, "journal-newer"),
        (JournalError::Busy, "journal-busy"),
    ] {
        let mut till = Till::before_its_journal();
        till.reads(Err(error));
        let Gate::Shut(why) = &till.state.sell.gate else { panic!("{:?}", till.state.sell.gate) };
        assert_eq!(why.key, words);
        assert!(till.begins(charge(1250)).is_empty() && till.written.is_empty());
        let jobs = till.does(Action::OpenJournal);
        assert!(matches!(jobs[..], [Job::OpenJournal { .. }]), "{jobs:?}");
        till.reads(Ok(journal(Vec::new(), 0)));
        till.charges(1250);
    }
}

#[test]
fn a_journal_opened_twice_is_taken_in_once() {
    let (from, sale, _) = waiting();
    let kept = from.watched(&sale.reference).sale.clone();
    let mut till = Till::before_its_journal();
    till.reads(Ok(journal(vec![kept.clone()], 1)));
    till.reads(Ok(journal(vec![kept], 1)));
    assert_eq!(till.state.sell.sales.len(), 1);
    till.reads(Err(JournalError::Busy));
    assert_eq!(till.state.sell.gate, Gate::Open, "the first one stands");
}

#[test]
fn an_intent_that_is_not_written_down_is_not_sent() {
    for (error, words) in
        [(not_writable(), "journal-not-writable"), (JournalError::DiskFull, "journal-disk-full")]
    {
        let mut till = Till::open();
        assert!(till.does(charge(1250)).is_empty());
        let intent = till.written.last().unwrap().clone();
        assert!(till.is_written(&intent, Err(error)).is_empty());
        assert_eq!((till.stage(&intent), till.trouble(&intent)), (&SaleStage::NotSent, Some(words)));
        assert!(till.waits(secs(60)).is_empty(), "no POST, now or later");
        let ask = one_ask(till.begins(Action::StartAgain(intent.reference)));
        assert!(matches!(ask, Ask::StartSale(..)), "when the disk is back, it goes: {ask:?}");
    }
}

#[test]
fn a_journal_that_fails_later_is_said_and_stops_no_watching() {
    let (mut till, sale, link) = waiting();
    assert!(till.is_written(&sale, Err(not_writable())).is_empty());
    assert_eq!(till.notice(), Some("journal-not-writable"));
    assert!(till.is_waiting(&sale));
    assert_eq!(asks(till.waits(secs(2))).len(), 1);
    till.seen(&sale, Ok(paid(&link)));
    assert!(till.is_paid(&sale));
}

#[test]
fn a_journal_begun_anew_hears_of_every_sale_again() {
    let (mut till, first, _) = waiting();
    let (second, _) = till.sells(350, "8");
    let rows = till.written.len();
    assert!(till.is_written(&first, Err(set_aside())).is_empty());
    let again: Vec<_> = till.written[rows..].iter().map(|row| row.reference.clone()).collect();
    assert_eq!(again, [first.reference, second.reference]);
    assert_eq!(till.notice(), Some("journal-set-aside"));
}

#[test]
fn a_journal_begun_anew_at_an_intent_hears_of_the_others_too() {
    let (mut till, first, _) = waiting();
    assert!(till.does(charge(350)).is_empty());
    let intent = till.written.last().unwrap().clone();
    let rows = till.written.len();
    assert!(till.is_written(&intent, Err(set_aside())).is_empty());
    assert_eq!(
        (till.stage(&intent), till.trouble(&intent)),
        (&SaleStage::NotSent, Some("journal-set-aside"))
    );
    let again: Vec<_> = till.written[rows..].iter().map(|row| row.reference.clone()).collect();
    assert_eq!(again, [first.reference, intent.reference]);
}

#[test]
fn a_journal_found_damaged_at_the_start_is_said_and_sells_on() {
    let mut till = Till::before_its_journal();
    let opening = Opening { set_aside: Some("journal.damaged-1.sqlite3".into()), ..journal(Vec::new(), 0) };
    till.reads(Ok(opening));
    assert_eq!(till.notice(), Some("journal-set-aside"));
    till.charges(1250);
}

#[test]
fn a_word_of_another_connections_journal_starts_nothing() {
    let mut till = Till::open();
    till.does(charge(1250));
    let intent = till.written.last().unwrap().clone();
    let foreign = SessionId(till.session().0 + 1);
    assert!(till.hears(Event::SaleRecorded(foreign, intent.reference.clone(), Ok(()))).is_empty());
    assert_eq!(till.stage(&intent), &SaleStage::Recording);
    let link = link_of(&intent, "7");
    till.started(&intent, Ok(link));
    assert_eq!(till.stage(&intent), &SaleStage::Recording, "an answer without a question is none");
    assert_eq!(key(till.watched(&intent.reference).trouble.as_ref()), None);
}
