//! Somebody sets this computer's clock while the console runs, or it sleeps.

use crate::{
    clock::DAY,
    counter::waiting,
    till::{Till, asks, secs},
    world::{link_of, off},
};
use jiff::SignedDuration;
use rex_console::services::job::Ask;

/// A till that goes by the provider's clock, since its own is a day off.
fn corrected(ahead: SignedDuration) -> Till {
    let mut till = Till::open();
    till.hears_clock(ahead);
    assert_eq!(till.is_ahead_by(), ahead);
    till
}

#[test]
fn set_right_while_the_console_runs_it_is_used_again_at_once() {
    for ahead in [DAY, -DAY] {
        let mut till = corrected(ahead);
        let (sale, link) = till.sells(1250, "7");
        let before = till.state.now;
        till.at.now += ahead;
        let asked = asks(till.waits(secs(10)));
        assert_eq!(till.is_ahead_by(), SignedDuration::ZERO);
        assert_eq!(till.state.now, before + SignedDuration::from_secs(10), "time went on as it did");
        assert!(asked.iter().all(|ask| matches!(ask, Ask::WatchSale(..))), "nothing is closed: {asked:?}");
        assert!(till.state.clock_message().is_none());
        till.hears_clock(SignedDuration::ZERO);
        till.seen(&sale, Ok(link));
        assert!(till.is_waiting(&sale) && till.is_ahead_by().is_zero());
    }
}

#[test]
fn set_back_while_the_console_runs_time_goes_on_and_the_provider_says_the_rest() {
    let mut till = corrected(SignedDuration::ZERO);
    let (sale, link) = till.sells(1250, "7");
    let before = till.state.now;
    till.at.now -= DAY;
    till.waits(secs(2));
    assert_eq!(till.state.now, before + SignedDuration::from_secs(2));
    till.hears_clock(DAY);
    assert_eq!(till.clock_notice().as_deref(), Some("1 days behind"));
    till.seen(&sale, Ok(link));
    assert!(till.is_waiting(&sale));
}

#[test]
fn put_forward_by_a_day_the_next_answer_puts_it_right() {
    let mut till = corrected(SignedDuration::ZERO);
    let before = till.state.now;
    till.at.now += DAY;
    till.hears_clock(-DAY);
    assert_eq!(till.state.now, before);
}

#[test]
fn what_was_charged_between_the_wrong_setting_and_the_answer_goes_with_the_clock_and_nothing_else() {
    let mut till = corrected(SignedDuration::ZERO);
    let (first, _) = till.sells(350, "6");
    till.at.now += SignedDuration::from_mins(10);
    let second = till.charges(1250);
    till.hears_clock(SignedDuration::from_mins(-10));
    let started = |sale: &rex_console::domain::sale::Sale| till.watched(&sale.reference).sale.started;
    assert_eq!(started(&first), first.started, "it was charged by the right time");
    assert_eq!(started(&second), second.started - SignedDuration::from_mins(10));
}

#[test]
fn after_a_night_asleep_it_is_the_next_morning() {
    for ahead in [SignedDuration::ZERO, DAY] {
        let mut till = corrected(ahead);
        let (sale, link) = till.sells(1250, "7");
        let before = till.state.now;
        // The time that passed stands still while the computer sleeps.
        till.at.now += SignedDuration::from_hours(9);
        let asked = asks(till.waits(secs(1)));
        assert!(asked.iter().any(|ask| matches!(ask, Ask::CloseSale(..))), "its time is over: {asked:?}");
        till.hears_clock(ahead);
        assert_eq!(till.is_ahead_by(), ahead, "the difference is the same as before");
        assert!(till.state.now >= before + SignedDuration::from_hours(9));
        till.closed(&sale, Ok(off(&link)));
    }
}

#[test]
fn one_old_answer_from_some_cache_turns_no_clock() {
    let mut till = corrected(SignedDuration::ZERO);
    till.pass(secs(30));
    till.hears_clock(-DAY);
    assert_eq!((till.is_ahead_by(), till.notice()), (SignedDuration::ZERO, None));
    till.pass(secs(5));
    till.hears_clock(SignedDuration::ZERO);
    till.pass(secs(5));
    till.hears_clock(-DAY);
    assert_eq!(till.is_ahead_by(), SignedDuration::ZERO, "the right one in between forgot it");
    till.pass(secs(60));
    till.hears_clock(-DAY);
    assert_eq!(till.is_ahead_by(), -DAY, "twice in a row it is the provider's clock");
}

#[test]
fn a_sale_is_not_closed_early_when_the_provider_is_first_heard_in_the_middle_of_it() {
    let (mut till, sale, link) = waiting();
    till.waits(secs(60));
    till.hears_clock(DAY);
    till.seen(&sale, Ok(link_of(&sale, "7")));
    let asked = asks(till.waits(secs(60)));
    assert!(asked.iter().all(|ask| matches!(ask, Ask::WatchSale(..))), "{asked:?}");
    till.seen(&sale, Ok(link));
    assert!(till.is_waiting(&sale));
}
