//! Closing the day: the person sees what the closing holds, and it is made once, under the number they saw.

use crate::{
    day::report,
    day_settle::{link, old_closed},
    till::{Till, euros, key, one_ask, secs},
    world::paid,
};
use rex_console::{
    app::{
        Action,
        action::Screen,
        day::{CloseStep, DayAction},
    },
    domain::{
        sale::Sale,
        takings::{Closing, Kind, Mode, Scope, Total},
    },
    services::{
        event::{Answer, Event},
        job::{Ask, Ticket},
        journal::{
            JournalError,
            day::{DayDone, DayTask},
        },
    },
};

pub fn closing(number: u32, minor: i64) -> Closing {
    let total = Total { kind: Kind::Counter, mode: Mode::Unverified, count: 1, sum: euros(minor) };
    let at = Till::open().at.now;
    Closing { number, at, since: None, totals: vec![total], unsettled: 0 }
}

impl Till {
    pub fn step(&self) -> &CloseStep {
        self.state.day.close.as_ref().expect("the day is being closed")
    }

    /// The day begins to be closed: the last closing has this number, and these sales were closed unpaid.
    pub fn begins_close(&mut self, last: u32, closed: &[Sale]) -> Vec<rex_console::services::job::Job> {
        self.looks_at_day(100);
        self.day(DayAction::BeginClose);
        self.day(DayAction::BeginClose);
        let (ticket, _) = self.asked(|task| *task == DayTask::Closings);
        let closings = (1..=last).rev().map(|number| closing(number, 100)).collect();
        self.told(ticket, Ok(DayDone::Closings(closings)));
        let (ticket, _) = self.asked(|task| *task == DayTask::Closed);
        let closed = Ok(DayDone::ClosedSales(closed.to_vec()));
        self.hears(Event::DayAnswered(self.session(), ticket, closed))
    }

    /// What the closing would hold is read: so much.
    pub fn would_hold(&mut self, minor: i64) {
        let (ticket, scope) = self.asked_report();
        assert_eq!(scope, Scope::NotClosed);
        self.told_report(ticket, report(scope, minor));
    }

    /// The number that the person is asked about, what it would hold, and how many sales could not be asked for.
    pub fn asks_to_close(&self) -> (u32, i64, usize) {
        match self.step() {
            CloseStep::Asking { number, report, unasked } => {
                (*number, report.totals[0].sum.minor(), *unasked)
            }
            step => panic!("{step:?}"),
        }
    }

    /// The one closing that the journal is asked for.
    fn asked_close(&mut self) -> (Ticket, u32) {
        match self.asked(|task| matches!(task, DayTask::Close { .. })) {
            (ticket, DayTask::Close { number, at }) => {
                assert_eq!(at, self.at.now);
                (ticket, number)
            }
            _ => unreachable!(),
        }
    }

    fn failure(&self) -> Option<&'static str> {
        match self.step() {
            CloseStep::Failed(why) => key(Some(why)),
            _ => None,
        }
    }
}

#[test]
fn the_day_is_closed_once_however_often_enter_is_pressed() {
    let mut till = Till::open();
    assert!(till.begins_close(11, &[]).is_empty());
    till.would_hold(41_230);
    assert_eq!(till.asks_to_close(), (12, 41_230, 0));
    till.day(DayAction::Close);
    till.day(DayAction::Close);
    till.day(DayAction::LeaveClose);
    assert_eq!(till.step(), &CloseStep::Writing, "what is being written can't be called back");
    let (ticket, number) = till.asked_close();
    assert_eq!(number, 12);
    assert!(till.asked_of_day.is_empty(), "one closing");
    till.told(ticket, Ok(DayDone::Closed(Box::new(closing(12, 41_230)))));
    assert!(matches!(till.step(), CloseStep::Done(made) if made.number == 12));
    assert_eq!(till.notice(), None, "the dialog itself says so");
    till.day(DayAction::Close);
    assert!(till.asked_of_day.iter().all(|(_, task)| !matches!(task, DayTask::Close { .. })));
    till.asked(|task| *task == DayTask::Closings);
    till.waits(secs(1));
    till.asked_report();
    till.day(DayAction::LeaveClose);
    assert_eq!(till.state.day.close, None);
}

#[test]
fn the_first_closing_is_number_one() {
    let mut till = Till::open();
    till.begins_close(0, &[]);
    till.would_hold(0);
    assert_eq!(till.asks_to_close().0, 1);
}

#[test]
fn when_another_closing_was_made_meanwhile_the_person_is_asked_anew() {
    let mut till = Till::open();
    till.begins_close(11, &[]);
    till.would_hold(41_230);
    till.day(DayAction::Close);
    let (ticket, _) = till.asked_close();
    till.told(ticket, Ok(DayDone::NotNext(13)));
    assert_eq!(till.step(), &CloseStep::Writing);
    till.day(DayAction::Close);
    till.would_hold(500);
    assert_eq!(till.asks_to_close(), (13, 500, 0), "with the new number, and what is left for it");
    assert!(till.asked_of_day.iter().all(|(_, task)| !matches!(task, DayTask::Close { .. })));
    till.day(DayAction::Close);
    assert_eq!(till.asked_close().1, 13);
}

#[test]
fn a_payment_that_comes_in_while_the_person_is_asked_is_in_what_they_see() {
    let mut till = Till::open();
    let (sale, link) = till.sells(1250, "7");
    till.begins_close(11, &[]);
    till.would_hold(100);
    till.waits(secs(2));
    till.answered(Answer::SaleWatched(sale.reference.clone(), Ok(paid(&link))));
    till.is_written(&sale, Ok(()));
    let (late, scope) = till.asked(|task| *task == DayTask::Report(Scope::NotClosed));
    till.told(late, Ok(DayDone::Report(Box::new(report(Scope::NotClosed, 1350)))));
    assert_eq!(till.asks_to_close(), (12, 1350, 0), "{scope:?}");
    till.waits(secs(2));
    till.is_written(&sale, Ok(()));
    let (late, _) = till.asked(|task| *task == DayTask::Report(Scope::NotClosed));
    till.day(DayAction::Close);
    till.told(late, Ok(DayDone::Report(Box::new(report(Scope::NotClosed, 9999)))));
    assert_eq!(till.step(), &CloseStep::Writing, "a late report asks nobody again");
    let (ticket, number) = till.asked_close();
    till.told(ticket, Ok(DayDone::Closed(Box::new(closing(number, 9999)))));
    let CloseStep::Done(made) = till.step() else { panic!("{:?}", till.step()) };
    assert_eq!(
        (made.number, made.totals[0].sum),
        (12, euros(9999)),
        "what the journal wrote is what is said"
    );
}

#[test]
fn what_can_not_be_written_is_not_closed_and_can_be_tried_again() {
    let mut till = Till::open();
    till.begins_close(11, &[]);
    till.would_hold(41_230);
    till.day(DayAction::Close);
    let (ticket, _) = till.asked_close();
    till.told(ticket, Err(JournalError::Busy));
    assert_eq!(till.failure(), Some("day-close-failed"));
    till.day(DayAction::Close);
    assert!(till.asked_of_day.is_empty(), "nothing is closed out of a failure");
    till.begins_close(11, &[]);
    till.would_hold(41_230);
    assert_eq!(till.asks_to_close(), (12, 41_230, 0));
}

#[test]
fn a_journal_that_can_not_be_read_or_turns_out_damaged_stops_the_closing() {
    let set_aside = || JournalError::SetAside { kept_as: "journal.damaged".into() };
    for (error, said) in [(JournalError::Busy, "day-close-failed"), (set_aside(), "journal-set-aside")] {
        for is_such in
            [|task: &DayTask| *task == DayTask::Closings, |task: &DayTask| *task == DayTask::Closed]
        {
            let mut till = Till::open();
            till.looks_at_day(100);
            till.day(DayAction::BeginClose);
            let (ticket, _) = till.asked(is_such);
            till.told(ticket, Err(error.clone()));
            assert_eq!(till.failure(), Some(said));
        }
    }
}

#[test]
fn who_leaves_the_question_closes_nothing() {
    let mut till = Till::open();
    till.begins_close(11, &[old_closed(3)]);
    till.day(DayAction::LeaveClose);
    assert_eq!(till.state.day.close, None);
    till.answered(Answer::OthersWatched(Ok(vec![link(&old_closed(3))])));
    till.waits(secs(60));
    assert!(till.state.day.close.is_none() && till.asked_of_day.is_empty());
}

#[test]
fn a_customer_is_served_meanwhile_and_the_question_waits() {
    let mut till = Till::open();
    till.begins_close(11, &[]);
    till.does(Action::GoTo(Screen::Sell));
    let sale = till.charges(1250);
    till.would_hold(41_230);
    till.is_written(&sale, Ok(()));
    till.waits(secs(1));
    till.would_hold(41_230);
    assert_eq!(till.asks_to_close(), (12, 41_230, 0));
}

#[test]
fn closing_is_over_when_practice_is_left() {
    let mut till = Till::practising();
    till.looks_at_day(100);
    till.day(DayAction::BeginClose);
    let ((ticket, _), session) = (till.asked(|task| *task == DayTask::Closed), till.session());
    till.does(Action::LeavePractice);
    till.is_let_in(Event::TokenLoaded(Ok(true)));
    till.hears(Event::DayAnswered(session, ticket, Ok(DayDone::ClosedSales(vec![old_closed(3)]))));
    assert_eq!(till.state.day.close, None);
    assert!(till.waits(secs(60)).is_empty(), "no sale of practice is asked for at the real provider");
}

#[test]
fn closed_sales_are_asked_for_before_the_person_is() {
    let mut till = Till::open();
    let ask = one_ask(till.begins_close(11, &[old_closed(3)]));
    assert!(matches!(ask, Ask::WatchOthers), "{ask:?}");
    assert_eq!(till.step(), &CloseStep::Checking { left: 1, of: 1 });
}
