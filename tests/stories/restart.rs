//! The program ends, however it ends, and starts again: what the journal holds is settled.

use crate::{
    provider::{Counter, Provider},
    till::{Till, asks, journal, one_ask, secs},
    world::{address, id, link_of, off, paid},
};
use jiff::{SignedDuration, Timestamp};
use rex_console::{
    app::Action,
    domain::{
        link::PaymentLink,
        reference::Reference,
        sale::{Sale, SaleStage},
    },
    services::{event::Answer, job::Ask},
};

fn now() -> Timestamp {
    Till::open().at.now
}

/// A sale as the journal kept it, from so many minutes ago.
fn kept(stage: SaleStage, minutes: i64) -> Sale {
    let started = now() - SignedDuration::from_mins(minutes);
    Sale {
        reference: "T1-41-k7m2qx9d".parse::<Reference>().unwrap(),
        amount: crate::till::euros(1250),
        started,
        note: String::new(),
        days: 1,
        closes: Some(started + SignedDuration::from_mins(15)),
        paid_another_way: None,
        refunds: Vec::new(),
        stage,
    }
}

fn again(sale: &Sale) -> (Till, Vec<Ask>) {
    let mut till = Till::before_its_journal();
    let jobs = till.reads(Ok(journal(vec![sale.clone()], 41)));
    (till, asks(jobs))
}

fn is_shown(till: &Till, sale: &Sale) -> bool {
    matches!(till.stage(sale), SaleStage::Waiting { .. })
}

#[test]
fn what_was_on_its_way_is_looked_for_and_switched_off_and_never_shown() {
    for stage in [
        SaleStage::Recording,
        SaleStage::Creating,
        SaleStage::Searching { looks: 1 },
        SaleStage::Lost { looks: 2 },
    ] {
        let sale = kept(stage, 5);
        let (mut till, asked) = again(&sale);
        assert!(matches!(asked[..], [Ask::WatchOthers]), "{asked:?}");
        assert!(!is_shown(&till, &sale) && till.state.sell.front.is_none());
        let link = link_of(&sale, "7");
        let ask = one_ask(till.answered(Answer::OthersWatched(Ok(vec![link.clone()]))));
        assert!(matches!(&ask, Ask::CloseSale(_, id) if *id == link.id), "{ask:?}");
        assert!(!is_shown(&till, &sale));
        till.closed(&sale, Ok(off(&link)));
        assert!(matches!(till.written.last().unwrap().stage, SaleStage::Closed { .. }));
    }
}

#[test]
fn what_was_on_its_way_and_never_arrived_is_looked_for_until_it_can_come_no_more() {
    let sale = kept(SaleStage::Creating, 5);
    let (mut till, _) = again(&sale);
    till.answered(Answer::OthersWatched(Ok(Vec::new())));
    let mut counter = Counter::new(till, Provider::new(100));
    counter.lives(3600);
    assert!(matches!(counter.till.stage(&sale), SaleStage::Lost { .. }));
    assert_eq!(counter.till.state.next_tick_in(), None);
}

#[test]
fn what_was_on_its_way_and_found_paid_is_paid() {
    let sale = kept(SaleStage::Creating, 5);
    let (mut till, _) = again(&sale);
    let link = paid(&link_of(&sale, "7"));
    one_ask(till.answered(Answer::OthersWatched(Ok(vec![link.clone()]))));
    till.closed(&sale, Ok(link));
    assert!(till.is_paid(&sale));
}

fn waiting_since(minutes: i64) -> (Sale, PaymentLink) {
    let sale = kept(SaleStage::Waiting { link: id("7"), address: address("l/7") }, minutes);
    let link = link_of(&sale, "7");
    (sale, link)
}

#[test]
fn a_sale_that_waited_is_asked_for_at_once_and_its_code_shown_again_when_picked() {
    let (sale, link) = waiting_since(5);
    let (mut till, asked) = again(&sale);
    assert!(matches!(asked[..], [Ask::WatchOthers]), "{asked:?}");
    assert!(till.state.sell.front.is_none());
    till.answered(Answer::OthersWatched(Ok(vec![link.clone()])));
    till.does(Action::ShowSale(sale.reference.clone()));
    assert!(is_shown(&till, &sale));
    assert_eq!(asks(till.waits(secs(2))).len(), 1);
    till.seen(&sale, Ok(paid(&link)));
    assert!(till.is_paid(&sale));
}

#[test]
fn a_sale_whose_time_ended_meanwhile_is_closed() {
    let (sale, link) = waiting_since(8 * 60);
    let (mut till, asked) = again(&sale);
    assert!(matches!(asked[..], [Ask::CloseSale(..)]), "{asked:?}");
    till.closed(&sale, Ok(paid(&link)));
    assert!(till.is_paid(&sale), "or paid, when it was");
}

#[test]
fn a_sale_being_closed_is_closed() {
    let sale = kept(SaleStage::Closing { link: id("7") }, 5);
    let (mut till, asked) = again(&sale);
    assert!(matches!(asked[..], [Ask::CloseSale(..)]), "{asked:?}");
    till.closed(&sale, Ok(off(&link_of(&sale, "7"))));
    assert!(matches!(till.stage(&sale), SaleStage::Closed { .. }));
}

#[test]
fn a_closed_sale_is_watched_to_the_end_of_its_hour_and_an_older_one_asked_for_once_more() {
    for (minutes, fewest, most) in [(10, 290, 302), (70, 1, 1), (47 * 60, 1, 1)] {
        let since = now() - SignedDuration::from_mins(minutes);
        let sale = kept(SaleStage::Closed { link: id("0"), since }, minutes + 15);
        let mut till = Till::before_its_journal();
        let jobs = till.reads(Ok(journal(vec![sale.clone()], 41)));
        let mut provider = Provider::new(100);
        provider.makes(&sale.link(), sale.started);
        provider.links[0].active = Some(false);
        let mut counter = Counter::new(till, provider);
        counter.serves(jobs);
        counter.lives(90 * 60);
        let calls = counter.calls.len();
        println!("closed {minutes} minutes before the start: asked for {calls} times");
        assert!((fewest..=most).contains(&calls), "{calls}");
        assert_eq!(counter.till.state.next_tick_in(), None);
    }
}

#[test]
fn a_closed_sale_paid_while_nobody_looked_is_shown() {
    let since = now() - SignedDuration::from_hours(40);
    let sale = kept(SaleStage::Closed { link: id("7"), since }, 40 * 60 + 15);
    let (mut till, asked) = again(&sale);
    assert!(matches!(asked[..], [Ask::WatchSale(..)]), "{asked:?}");
    till.seen(&sale, Ok(paid(&link_of(&sale, "7"))));
    assert!(matches!(till.stage(&sale), SaleStage::Paid { was_closed: true, .. }));
    assert_eq!(till.written.len(), 1);
}

#[test]
fn what_is_settled_is_not_on_the_strip() {
    let sale = kept(SaleStage::Paid { link: id("7"), seen: now(), was_closed: false }, 5);
    let (till, asked) = again(&sale);
    assert!(asked.is_empty() && till.state.sell.sales.is_empty());
    assert_eq!(till.state.next_tick_in(), None);
}

#[test]
fn numbers_go_on() {
    let (sale, _) = waiting_since(5);
    let (mut till, _) = again(&sale);
    assert_eq!(till.charges(350).reference.number(), 42);
}
