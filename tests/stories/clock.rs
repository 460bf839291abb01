//! This computer's clock is wrong: the provider's time is used, and that is said.

use crate::{
    counter::{charge, waiting},
    till::{Till, asks, journal, one_ask, secs},
    world::{link_of, lost, off},
};
use jiff::{SignedDuration, Timestamp, civil::date};
use rex_console::{
    app::Action,
    domain::{
        reference::Reference,
        sale::{Sale, SaleStage},
    },
    services::{
        event::{Answer, Event},
        job::Ask,
    },
};

pub const DAY: SignedDuration = SignedDuration::from_hours(24);

impl Till {
    /// An answer shows the provider's clock, so far ahead of this computer's.
    pub fn hears_clock(&mut self, ahead: SignedDuration) {
        let event = Event::ProviderClock(self.session(), self.at.now + ahead);
        assert!(self.hears(event).is_empty());
    }

    /// The time the console goes by, as far as it is ahead of this computer's clock.
    pub fn is_ahead_by(&self) -> SignedDuration {
        self.state.now.duration_since(self.at.now)
    }

    /// What the notice says about the clock: how much, of what, and which way.
    pub fn clock_notice(&self) -> Option<String> {
        let notice = self.state.notice.as_ref().filter(|notice| notice.message.key == "clock-is-wrong")?;
        let argument = |name| {
            let found = notice.message.arguments.iter().find(|(known, _)| *known == name);
            found.unwrap().1.clone()
        };
        Some(["count", "unit", "side"].map(argument).join(" "))
    }
}

#[test]
fn a_clock_a_day_behind_is_said_once_and_the_providers_day_is_the_shops() {
    let mut till = Till::open();
    assert_eq!(till.state.day_rule().day_of(till.state.now), date(2026, 11, 21));
    till.hears_clock(DAY);
    assert_eq!(till.is_ahead_by(), DAY);
    assert_eq!(till.clock_notice().as_deref(), Some("1 days behind"));
    assert!(till.state.clock_message().is_some(), "the settings go on saying it");
    assert_eq!(till.state.day_rule().day_of(till.state.now), date(2026, 11, 22));
    till.does(Action::DismissNotice);
    till.pass(secs(60));
    till.hears_clock(DAY + SignedDuration::from_secs(1));
    assert_eq!(till.notice(), None, "it is not said again");
    assert_eq!(till.is_ahead_by(), DAY, "and no answer makes the time jump by a second");
}

#[test]
fn a_clock_hours_or_minutes_ahead_is_said_in_hours_or_minutes() {
    for (ahead, words) in [
        (SignedDuration::from_mins(-5), "5 minutes ahead"),
        (SignedDuration::from_mins(-118), "2 hours ahead"),
        (SignedDuration::from_hours(-23), "23 hours ahead"),
        (DAY * -400, "400 days ahead"),
        (SignedDuration::from_mins(3), "3 minutes behind"),
    ] {
        let mut till = Till::open();
        till.hears_clock(ahead);
        assert_eq!((till.clock_notice().as_deref(), till.is_ahead_by()), (Some(words), ahead));
    }
}

#[test]
fn a_clock_that_is_nearly_right_is_left_alone() {
    for ahead in [0, 1, -1, 119, -120] {
        let mut till = Till::open();
        till.hears_clock(SignedDuration::from_secs(ahead));
        assert_eq!((till.is_ahead_by(), till.notice()), (SignedDuration::ZERO, None), "{ahead}");
    }
}

#[test]
fn near_the_limit_the_time_does_not_jump_to_and_fro() {
    let mut till = Till::open();
    till.hears_clock(SignedDuration::from_secs(121));
    for ahead in [118, 123, 119, 117, 122] {
        till.pass(secs(60));
        till.hears_clock(SignedDuration::from_secs(ahead));
        assert_eq!(till.is_ahead_by(), SignedDuration::from_secs(121));
    }
}

#[test]
fn a_date_that_no_provider_shows_is_no_clock() {
    for date in ["1970-01-01T00:00:00Z", "2019-12-31T23:59:59Z", "2100-01-01T00:00:00Z"] {
        let mut till = Till::open();
        till.hears(Event::ProviderClock(till.session(), date.parse().unwrap()));
        assert_eq!(till.is_ahead_by(), SignedDuration::ZERO, "{date}");
    }
}

#[test]
fn the_date_of_a_connection_that_is_gone_is_nobodys() {
    let mut till = Till::practising();
    let old = till.session();
    till.does(Action::LeavePractice);
    let date = till.at.now + DAY;
    till.hears(Event::ProviderClock(old, date));
    assert_eq!(till.is_ahead_by(), SignedDuration::ZERO);
}

#[test]
fn without_a_date_in_the_answers_this_computers_clock_counts() {
    let (mut till, sale, link) = waiting();
    till.at.now += DAY;
    let ask = one_ask(till.waits(secs(1)));
    assert!(matches!(ask, Ask::CloseSale(..)), "its time is over by the only clock there is: {ask:?}");
    till.closed(&sale, Ok(off(&link)));
    assert_eq!(till.is_ahead_by(), SignedDuration::ZERO);
}

/// A sale whose answer is the first to show what time it is.
fn charged_by_wrong_clock(ahead: SignedDuration) -> (Till, Sale) {
    let mut till = Till::open();
    let sale = till.charges(1250);
    till.hears_clock(ahead);
    (till, sale)
}

#[test]
fn a_sale_begun_by_the_wrong_clock_keeps_its_fifteen_minutes() {
    for ahead in [DAY, -DAY] {
        let (mut till, sale) = charged_by_wrong_clock(ahead);
        let link = link_of(&till.watched(&sale.reference).sale.clone(), "7");
        till.started(&sale, Ok(link.clone()));
        let mut asked = Vec::new();
        for _ in 0..14 * 6 {
            asked.extend(asks(till.waits(secs(10))));
            till.seen(&sale, Ok(link.clone()));
        }
        assert!(asked.iter().all(|ask| matches!(ask, Ask::WatchSale(..))), "{ahead}: not closed early");
        let asked = asks(till.waits(secs(61)));
        assert!(asked.iter().any(|ask| matches!(ask, Ask::CloseSale(..))), "{ahead}: nor kept open for ever");
        till.closed(&sale, Ok(off(&link)));
        let SaleStage::Closed { since, .. } = till.stage(&sale) else { panic!("it is off") };
        assert_eq!(*since, till.state.now);
        assert_eq!(till.is_ahead_by(), ahead);
    }
}

#[test]
fn the_journal_keeps_when_it_was_charged_and_learns_when_it_closes() {
    let (till, sale) = charged_by_wrong_clock(DAY);
    let shown = &till.watched(&sale.reference).sale;
    assert_eq!(shown.started, sale.started + DAY, "on the screen it began just now");
    let written = till.written.last().unwrap();
    assert_eq!(written.started, sale.started, "what was charged never changes on disk");
    assert_eq!(written.closes, sale.closes.map(|closes| closes + DAY));
    let rows = till.written.len();
    let mut till = till;
    till.waits(secs(1));
    assert_eq!(till.written.len(), rows, "nothing is written twice");
}

#[test]
fn a_lost_sale_finds_its_link_although_the_clock_was_a_day_ahead() {
    let (mut till, sale) = charged_by_wrong_clock(-DAY);
    till.started(&sale, Err(lost()));
    let ask = one_ask(till.waits(secs(2)));
    assert!(matches!(ask, Ask::FindSale(_)), "{ask:?}");
    // The provider made it by its own clock, a day before the sale as this computer saw it.
    let link =
        rex_console::domain::link::PaymentLink { created: Some(till.state.now), ..link_of(&sale, "7") };
    till.answered(Answer::SaleSought(sale.reference.clone(), Ok(vec![link])));
    assert!(till.is_waiting(&sale));
}

fn kept(stage: SaleStage, started: Timestamp) -> Sale {
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

#[test]
fn a_sale_that_an_earlier_start_wrote_with_a_clock_ahead_is_still_found() {
    let mut till = Till::before_its_journal();
    // By this computer's clock a minute old; by the provider's it begins tomorrow.
    let sale = kept(SaleStage::Creating, till.at.now - SignedDuration::from_mins(1));
    till.reads(Ok(journal(vec![sale.clone()], 41)));
    till.hears_clock(-DAY);
    let created = till.state.now - SignedDuration::from_secs(30);
    let link = rex_console::domain::link::PaymentLink { created: Some(created), ..link_of(&sale, "7") };
    assert!(till.watched(&sale.reference).sale.started <= till.state.now, "no sale begins in the future");
    let ask = one_ask(till.answered(Answer::OthersWatched(Ok(vec![link]))));
    assert!(matches!(&ask, Ask::CloseSale(_, id) if id.0 == "7"), "found, and switched off: {ask:?}");
}

#[test]
fn a_sale_closed_before_the_start_is_watched_for_its_hour_by_the_providers_clock() {
    let mut till = Till::before_its_journal();
    let real_now = till.at.now + DAY;
    let link = crate::world::id("7");
    let since = real_now - SignedDuration::from_mins(30);
    let sale = kept(SaleStage::Closed { link, since }, since - SignedDuration::from_mins(15));
    till.reads(Ok(journal(vec![sale.clone()], 41)));
    till.hears_clock(DAY);
    let known = till.watched(&sale.reference);
    assert_eq!(known.sale, sale, "what was written by the right time stays");
    till.answered(Answer::OthersWatched(Ok(vec![off(&link_of(&sale, "7"))])));
    let half_an_hour = asks(till.waits(secs(29 * 60)));
    assert!(!half_an_hour.is_empty(), "it is watched on");
}

#[test]
fn the_next_sale_is_charged_and_closed_by_the_providers_clock() {
    let mut till = Till::open();
    till.hears_clock(DAY);
    till.does(charge(1250));
    let intent = till.written.last().unwrap();
    assert_eq!(intent.started, till.at.now + DAY);
    assert_eq!(intent.closes, Some(till.at.now + DAY + SignedDuration::from_mins(15)));
}
