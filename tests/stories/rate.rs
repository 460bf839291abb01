//! How often the provider is asked: the shop's tills share one allowance, and the watching leaves a quarter of it.

use crate::{
    counter::charge,
    provider::{Counter, Provider},
    till::{Till, asks, one_ask, secs},
};
use jiff::SignedDuration;
use rex_console::{
    app::Action,
    domain::sale::SaleStage,
    services::{event::Answer, job::Ask},
};
use std::time::Duration;

/// Calls that the account allows in a minute, for all tills together.
const ALLOWED: f64 = 48.0;

/// A till among so many, with one sale in front and eight others; a page of the list shows so many links.
fn busy(tills: u32, page: usize) -> Counter {
    let mut counter = Counter::new(Till::one_of(tills), Provider::new(page));
    for price in 1..=9 {
        counter.sells(price * 100);
    }
    counter
}

/// Most calls in any minute after the first burst.
fn most_in_a_minute(calls: &[Duration]) -> usize {
    let in_minute =
        |begin: &Duration| calls.iter().filter(|call| (*begin..*begin + secs(60)).contains(call)).count();
    calls.iter().map(in_minute).max().unwrap_or(0)
}

#[test]
fn watching_leaves_a_quarter_of_the_allowance_to_the_cashier() {
    for (tills, page) in [(1, 100), (2, 100), (5, 100), (1, 4), (2, 4), (5, 4)] {
        let mut counter = busy(tills, page);
        counter.lives(5);
        let begin = counter.calls.len();
        counter.lives(600);
        let calls: Vec<_> = counter.calls[begin..].iter().map(|(at, _)| *at).collect();
        let most = most_in_a_minute(&calls);
        let allowed = ALLOWED / f64::from(tills) * 0.75;
        println!(
            "{tills} tills, a page of {page}: {} calls in ten minutes, {most} in the fullest, {allowed} allowed",
            calls.len()
        );
        // A minute that begins with a call may hold one more than its share.
        assert!(
            f64::from(u32::try_from(most).unwrap()) < allowed + 1.0,
            "{tills} tills: {most} of {allowed}"
        );
        assert!(counter.till.state.sell.sales.iter().all(|sale| !sale.is_unheard(counter.till.at.elapsed)));
    }
}

#[test]
fn the_cashier_never_waits_for_the_watching() {
    let mut counter = busy(5, 100);
    counter.lives(30);
    let till = &mut counter.till;
    // Calls are under way and not answered.
    let under_way = asks(till.waits(secs(60)));
    assert!(under_way.iter().any(|ask| matches!(ask, Ask::WatchOthers)), "{under_way:?}");
    let behind = till.state.sell.sales[0].sale.clone();
    let ask = one_ask(till.does(Action::CheckSale(behind.reference.clone())));
    assert!(matches!(ask, Ask::WatchSale(..)), "{ask:?}");
    let ask = one_ask(till.does(Action::CancelSale(behind.reference)));
    assert!(matches!(ask, Ask::CloseSale(..)), "{ask:?}");
    let ask = one_ask(till.begins(charge(1250)));
    assert!(matches!(ask, Ask::StartSale(..)), "{ask:?}");
}

#[test]
fn sales_that_the_list_does_not_show_are_asked_for_in_turn() {
    let mut counter = busy(1, 0);
    counter.lives(5);
    counter.calls.clear();
    counter.lives(180);
    for watched in counter.till.state.sell.sales.iter().rev().skip(1) {
        let own =
            |(_, ask): &&(Duration, Ask)| matches!(ask, Ask::WatchSale(r, _) if *r == watched.sale.reference);
        let looks = counter.calls.iter().filter(own).count();
        assert!((1..=2).contains(&looks), "sale {}: {looks}", watched.sale.reference.number());
    }
}

#[test]
fn a_list_without_a_sale_is_no_silence_of_the_provider() {
    let mut counter = busy(2, 0);
    for second in 0..300 {
        counter.lives(1);
        for watched in &counter.till.state.sell.sales {
            assert!(!watched.is_unheard(counter.till.at.elapsed), "after {second} s: {watched:?}");
        }
    }
}

#[test]
fn after_a_night_asleep_each_sale_is_closed_with_one_call() {
    let mut counter = busy(1, 100);
    counter.lives(60);
    counter.calls.clear();
    // The computer's clock goes on; the time that passes for the program doesn't.
    counter.till.at.now += SignedDuration::from_hours(8);
    counter.lives(60);
    let closings = counter.calls.iter().filter(|(_, ask)| matches!(ask, Ask::CloseSale(..))).count();
    let others = counter.calls.len() - closings;
    println!("after 8 hours: {closings} closings of 9 sales, and {others} other calls in a minute");
    assert_eq!(closings, 9);
    assert!(others <= 7, "{:?}", counter.calls);
    let is_closed = |stage: &SaleStage| matches!(stage, SaleStage::Closed { .. });
    assert!(counter.till.state.sell.sales.iter().all(|watched| is_closed(&watched.sale.stage)));
}

#[test]
fn after_a_night_asleep_sales_kept_open_are_asked_for_without_a_burst() {
    let mut counter = busy(1, 100);
    for watched in counter.till.state.sell.sales.clone() {
        counter.till.does(Action::KeepSaleOpen(watched.sale.reference));
    }
    counter.lives(60);
    counter.calls.clear();
    counter.till.pass(Duration::from_hours(8));
    counter.lives(10);
    let front = counter.calls.iter().filter(|(_, ask)| matches!(ask, Ask::WatchSale(..))).count();
    assert!(front <= 2 && counter.calls.len() <= 4, "{:?}", counter.calls);
}

#[test]
fn a_closed_sale_asleep_for_a_night_is_asked_for_once_more_and_rests() {
    let mut counter = busy(1, 100);
    for watched in counter.till.state.sell.sales.clone() {
        let jobs = counter.till.does(Action::CancelSale(watched.sale.reference));
        counter.serves(jobs);
    }
    counter.calls.clear();
    counter.till.at.now += SignedDuration::from_hours(8);
    counter.lives(60);
    let calls: Vec<_> = counter.calls.iter().map(|(_, ask)| ask).collect();
    assert!(matches!(calls[..], [Ask::WatchOthers]), "one word for all nine: {calls:?}");
    assert_eq!(counter.till.state.next_tick_in(), None);
}

#[test]
fn a_till_with_nothing_to_watch_is_at_rest_on_every_screen() {
    let mut counter = busy(1, 100);
    for n in 0..9 {
        assert!(counter.provider.is_paid(&crate::provider::number(n)));
    }
    counter.lives(30);
    assert_eq!((counter.paid(), counter.till.state.next_tick_in()), (9, None));
    counter.calls.clear();
    counter.till.answered(Answer::OthersWatched(Ok(counter.provider.newest())));
    counter.lives(60);
    assert!(counter.calls.is_empty() && counter.till.state.next_tick_in().is_none());
}
