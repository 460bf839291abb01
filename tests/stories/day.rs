//! The day's report: read when a person asks, when something that counts was written down, and when the day turns over.

use crate::{
    counter::charge,
    till::{Till, euros, key, secs},
    world::{link_of, paid},
};
use jiff::{SignedDuration, Timestamp};
use rex_console::{
    app::{
        Action,
        action::Screen,
        day::{DayAction, Shown},
    },
    domain::{
        day::{Range, Span},
        takings::{Kind, Mode, Report, Scope, Total},
    },
    services::{
        event::{Answer, Event},
        job::Ticket,
        journal::{
            JournalError,
            day::{DayDone, DayTask},
        },
        settings::Settings,
    },
};
use std::time::Duration;

/// A report of so much taken at the counter.
pub fn report(scope: Scope, minor: i64) -> Report {
    let total = Total { kind: Kind::Counter, mode: Mode::Unverified, count: 1, sum: euros(minor) };
    Report { scope, totals: vec![total], unsettled: Vec::new(), entries: Vec::new(), left_out: 0 }
}

pub fn day_of(date: &str) -> Scope {
    let from: Timestamp = format!("{date}T00:00:00Z").parse().unwrap();
    Scope::Span(Span { from, until: from + SignedDuration::from_hours(24) })
}

pub const TODAY: &str = "2026-11-21";

impl Till {
    pub fn day(&mut self, action: DayAction) {
        let jobs = self.does(Action::Day(action));
        assert!(jobs.is_empty(), "{jobs:?}");
    }

    /// The one question about the day that is such; it is taken out.
    pub fn asked(&mut self, is_such: impl Fn(&DayTask) -> bool) -> (Ticket, DayTask) {
        let place = self.asked_of_day.iter().position(|(_, task)| is_such(task));
        let place = place.unwrap_or_else(|| panic!("not asked: {:?}", self.asked_of_day));
        self.asked_of_day.remove(place).unwrap()
    }

    /// The one report that is asked for.
    pub fn asked_report(&mut self) -> (Ticket, Scope) {
        match self.asked(|task| matches!(task, DayTask::Report(_))) {
            (ticket, DayTask::Report(scope)) => (ticket, scope),
            _ => unreachable!(),
        }
    }

    pub fn told(&mut self, ticket: Ticket, done: Result<DayDone, JournalError>) {
        let jobs = self.hears(Event::DayAnswered(self.session(), ticket, done));
        assert!(jobs.is_empty(), "{jobs:?}");
    }

    pub fn told_report(&mut self, ticket: Ticket, report: Report) {
        self.told(ticket, Ok(DayDone::Report(Box::new(report))));
    }

    /// The day shows, with so much taken today.
    pub fn looks_at_day(&mut self, minor: i64) {
        assert!(self.does(Action::GoTo(Screen::Day)).is_empty());
        let (ticket, _) = self.asked(|task| *task == DayTask::Closings);
        self.told(ticket, Ok(DayDone::Closings(Vec::new())));
        let (ticket, scope) = self.asked_report();
        self.told_report(ticket, report(scope, minor));
        assert_eq!(self.shown_minor(), Some(minor));
    }

    /// What the report that shows says was taken at the counter.
    pub fn shown_minor(&self) -> Option<i64> {
        Some(self.state.day.report.value.as_ref()?.totals.first()?.sum.minor())
    }

    fn day_trouble(&self) -> Option<&'static str> {
        key(self.state.day.report.trouble.as_ref())
    }
}

#[test]
fn who_opens_the_day_sees_today_and_the_closings() {
    let mut till = Till::open();
    assert!(till.asked_of_day.is_empty(), "nothing is read before somebody looks");
    till.does(Action::GoTo(Screen::Day));
    assert!(till.state.day.report.asking && till.state.day.closings.asking);
    assert_eq!(till.asked_of_day.len(), 2);
    till.asked(|task| *task == DayTask::Closings);
    let (ticket, scope) = till.asked_report();
    assert_eq!(scope, day_of(TODAY));
    till.told_report(ticket, report(scope, 41_230));
    assert_eq!((till.shown_minor(), till.state.day.report.asking), (Some(41_230), false));
    assert_eq!(till.state.day.reported, Some(Shown::Range(Range::Today)));
}

#[test]
fn the_old_report_stays_until_the_newest_question_is_answered() {
    let mut till = Till::open();
    till.looks_at_day(100);
    till.day(DayAction::Show(Shown::Range(Range::Yesterday)));
    let (late, yesterday) = till.asked_report();
    assert_eq!(yesterday, day_of("2026-11-20"));
    till.day(DayAction::Show(Shown::Closing(12)));
    let (ticket, scope) = till.asked_report();
    assert_eq!(scope, Scope::Closing(12));
    till.told_report(late, report(yesterday, 200));
    assert_eq!(
        (till.shown_minor(), till.state.day.report.asking),
        (Some(100), true),
        "nobody asks for it now"
    );
    assert_eq!(till.state.day.reported, Some(Shown::Range(Range::Today)));
    till.told_report(ticket, report(scope, 300));
    assert_eq!((till.shown_minor(), till.state.day.reported), (Some(300), Some(Shown::Closing(12))));
    till.told_report(ticket, report(scope, 400));
    assert_eq!(till.shown_minor(), Some(300), "each question has one answer");
}

#[test]
fn a_payment_shows_once_it_is_on_the_disk_and_no_oftener_than_each_second() {
    let mut till = Till::open();
    let (sale, link) = till.sells(1250, "7");
    till.is_written(&sale, Ok(()));
    till.looks_at_day(0);
    till.waits(secs(2));
    till.answered(Answer::SaleWatched(sale.reference.clone(), Ok(paid(&link))));
    assert!(till.is_paid(&sale) && till.asked_of_day.is_empty(), "it is not written yet");
    till.is_written(&sale, Ok(()));
    let (ticket, scope) = till.asked_report();
    assert_eq!((till.shown_minor(), scope), (Some(0), day_of(TODAY)), "the old report stays meanwhile");
    till.told_report(ticket, report(scope, 1250));
    till.is_written(&sale, Ok(()));
    till.is_written(&sale, Ok(()));
    assert!(till.asked_of_day.is_empty(), "not twice in a second");
    assert_eq!(till.state.next_tick_in(), Some(secs(1)));
    till.waits(secs(1));
    let (ticket, scope) = till.asked_report();
    till.waits(secs(5));
    assert!(till.asked_of_day.is_empty(), "nothing more happened");
    till.told_report(ticket, report(scope, 2500));
    till.is_written(&sale, Err(JournalError::DiskFull));
    till.waits(secs(5));
    assert!(till.asked_of_day.is_empty(), "what is not on the disk is no news");
}

#[test]
fn nothing_is_read_while_nobody_looks() {
    let mut till = Till::open();
    till.looks_at_day(0);
    till.does(Action::GoTo(Screen::Sell));
    assert_eq!(till.begins(charge(500)).len(), 1);
    till.waits(secs(30));
    assert!(till.asked_of_day.is_empty());
    till.does(Action::GoTo(Screen::Day));
    till.asked_report();
}

#[test]
fn at_the_close_of_day_today_becomes_the_next_day_and_nothing_wakes_before() {
    let mut settings = Settings { shop: Some(crate::world::shop()), ..Settings::default() };
    settings.day.ends_at = 3;
    let mut till = Till::with(settings);
    till.starts();
    till.is_let_in(Event::TokenLoaded(Ok(true)));
    till.looks_at_day(100);
    let hours = 12 * 3600 + 32 * 60;
    assert_eq!(till.state.next_tick_in(), Some(secs(hours)), "from 14:28 to three at night");
    till.waits(secs(hours - 1));
    assert!(till.asked_of_day.is_empty());
    till.waits(secs(1));
    let (_, scope) = till.asked_report();
    let from: Timestamp = "2026-11-22T03:00:00Z".parse().unwrap();
    assert_eq!(scope, Scope::Span(Span { from, until: from + SignedDuration::from_hours(24) }));
    till.day(DayAction::Show(Shown::NotClosed));
    assert_eq!(till.state.next_tick_in(), None, "that does not turn over");
}

#[test]
fn when_this_computers_clock_jumps_today_is_another_day() {
    let mut till = Till::open();
    till.looks_at_day(100);
    for (jump, today) in [(24, "2026-11-22"), (-48, "2026-11-20")] {
        till.at.now += SignedDuration::from_hours(jump);
        till.does(Action::DismissNotice);
        let (ticket, scope) = till.asked_report();
        assert_eq!(scope, day_of(today));
        till.told_report(ticket, report(scope, 0));
    }
}

#[test]
fn a_search_waits_for_the_typing_and_drops_older_answers() {
    let mut till = Till::open();
    till.looks_at_day(0);
    let found = |more| Ok(DayDone::Found(Vec::new(), more));
    till.day(DayAction::Search("ta".into()));
    till.waits(Duration::from_millis(149));
    assert!(till.asked_of_day.is_empty() && till.state.day.found.asking);
    till.day(DayAction::Search("tab".into()));
    till.waits(Duration::from_millis(149));
    assert!(till.asked_of_day.is_empty());
    till.waits(Duration::from_millis(1));
    let (late, _) = till.asked(|task| *task == DayTask::Search("tab".into()));
    till.day(DayAction::Search("table ".into()));
    till.told(late, found(true));
    assert!(till.state.day.found.value.is_none());
    till.waits(Duration::from_millis(150));
    let (ticket, _) = till.asked(|task| *task == DayTask::Search("table".into()));
    till.day(DayAction::Search("table".into()));
    till.told(ticket, found(false));
    assert_eq!(till.state.day.found.value.as_ref().map(|found| found.has_more), Some(false));
    till.day(DayAction::Search("  ".into()));
    assert!(till.state.day.found.value.is_none() && !till.state.day.found.asking);
    till.waits(secs(1));
    assert!(till.asked_of_day.is_empty());
}

#[test]
fn a_busy_journal_leaves_the_old_report_and_can_be_asked_again() {
    let mut till = Till::open();
    till.looks_at_day(100);
    till.day(DayAction::Show(Shown::NotClosed));
    let (ticket, _) = till.asked_report();
    till.told(ticket, Err(JournalError::Busy));
    assert_eq!((till.shown_minor(), till.day_trouble()), (Some(100), Some("day-not-read")));
    assert_eq!(till.state.day.reported, Some(Shown::Range(Range::Today)), "and it says what it is of");
    till.waits(secs(60));
    assert!(till.asked_of_day.is_empty());
    till.day(DayAction::Refresh);
    let (ticket, scope) = till.asked_report();
    till.told_report(ticket, report(scope, 200));
    assert_eq!((till.shown_minor(), till.day_trouble()), (Some(200), None));
}

#[test]
fn a_damaged_journal_is_said_and_the_new_one_read() {
    let mut till = Till::open();
    till.looks_at_day(100);
    till.day(DayAction::Refresh);
    let (ticket, _) = till.asked_report();
    till.modes.clear();
    till.told(ticket, Err(JournalError::SetAside { kept_as: "journal.damaged".into() }));
    assert_eq!((till.day_trouble(), till.notice()), (Some("journal-set-aside"), Some("journal-set-aside")));
    assert_eq!(till.modes, [None], "the new journal is told the mode too");
    till.waits(secs(1));
    let (ticket, scope) = till.asked_report();
    till.told_report(ticket, report(scope, 0));
    assert_eq!((till.shown_minor(), till.day_trouble()), (Some(0), None));
}

#[test]
fn what_practice_took_is_gone_with_it() {
    let mut till = Till::practising();
    assert_eq!(till.modes, [Some(false)], "practice moves no money");
    till.looks_at_day(100);
    till.day(DayAction::Refresh);
    let ((ticket, scope), session) = (till.asked_report(), till.session());
    till.does(Action::LeavePractice);
    till.is_let_in(Event::TokenLoaded(Ok(true)));
    till.hears(Event::DayAnswered(session, ticket, Ok(DayDone::Report(Box::new(report(scope, 100))))));
    assert!(till.state.day.report.value.is_none());
    assert_eq!(till.modes.last(), Some(&None));
}

#[test]
fn the_journal_is_told_once_the_first_payment_showed_the_mode() {
    let mut till = Till::open();
    assert_eq!(till.modes, [None], "when it is opened");
    std::sync::Arc::make_mut(&mut till.state.settings).is_live = Some(true);
    till.does(Action::DismissNotice);
    till.does(Action::DismissNotice);
    assert_eq!(till.modes, [None, Some(true)]);
}

#[test]
fn a_sale_paid_while_its_report_is_read_is_in_the_next() {
    let mut till = Till::open();
    let sale = till.charges(1250);
    till.looks_at_day(0);
    till.day(DayAction::Refresh);
    let (ticket, scope) = till.asked_report();
    till.answered(Answer::SaleStarted(sale.reference.clone(), Ok(link_of(&sale, "7"))));
    till.is_written(&sale, Ok(()));
    assert!(till.asked_of_day.iter().all(|(_, task)| !matches!(task, DayTask::Report(_))), "one at a time");
    till.told_report(ticket, report(scope, 0));
    till.waits(secs(1));
    till.asked_report();
}
