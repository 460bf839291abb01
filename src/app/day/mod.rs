//! The day: what this till took, and closing it.
//!
//! All of it is the journal's word: a report is read anew when something that counts was written down, never added up
//! here.

mod action;
mod checking;
mod closing;
mod paper;
mod questions;
mod reading;
mod settle;
mod state;
mod tills;

pub use action::DayAction;
pub use state::{AllTills, CloseStep, Day, Difference, Found, Shown, TillTotal};

use super::{Message, Moment, Screen, State, sell::Gate};
use crate::services::{
    event::{Answer, Event},
    job::Job,
    journal::{
        JournalError,
        day::{DayDone, DayTask},
    },
};
use questions::{Question, ask};
use reading::expect;
use state::ToldMode;
use std::time::Duration;

pub(super) fn act(state: &mut State, action: DayAction, at: Moment) -> Vec<Job> {
    match action {
        DayAction::Show(shown) => return reading::show(state, shown),
        DayAction::Refresh => return reading::refresh(state),
        DayAction::Search(text) => reading::search(state, text),
        DayAction::Choose(source) => state.day.chosen = source,
        DayAction::Settle(source) => return settle::settle(state, source, at),
        DayAction::NoteRefund(reference, amount) => return settle::note_refund(state, reference, amount),
        DayAction::BeginClose => return closing::begin(state),
        DayAction::SkipChecks => closing::skip(state),
        DayAction::Close => return closing::close(state),
        DayAction::LeaveClose => closing::leave(state),
        DayAction::ShowTills(is_wanted) => return tills::show(state, is_wanted),
        DayAction::Save(words) => return paper::save(state, *words),
        DayAction::Print(words) => return paper::print(state, *words),
    }
    Vec::new()
}

/// A person came to see the day.
pub(super) fn visit(state: &mut State) -> Vec<Job> {
    reading::visit(state)
}

/// The journal answered a question about what was taken. One that nobody waits for any more is dropped.
pub(super) fn take_in(state: &mut State, event: Event) -> Vec<Job> {
    let Event::DayAnswered(_, ticket, result) = event else { return Vec::new() };
    let Some(question) = state.day.questions.take(ticket) else { return Vec::new() };
    match question {
        Question::Report(shown) => {
            let report = expect(result, |done| match done {
                DayDone::Report(report) => Some(report),
                _ => None,
            });
            return reading::report_read(state, shown, report);
        }
        Question::Closings => {
            let closings = expect(result, |done| match done {
                DayDone::Closings(closings) => Some(closings),
                _ => None,
            });
            reading::closings_read(state, &closings);
            closing::closings_read(state, &closings);
        }
        Question::Search => {
            let found = expect(result, |done| match done {
                DayDone::Found(entries, has_more) => Some((entries, has_more)),
                _ => None,
            });
            reading::found(state, found);
        }
        Question::Sale(_, errand) => {
            let sale = expect(result, |done| match done {
                DayDone::Sale(sale) => Some(sale),
                _ => None,
            });
            return settle::sale_read(state, errand, sale);
        }
        Question::Closed => {
            let sales = expect(result, |done| match done {
                DayDone::ClosedSales(sales) => Some(sales),
                _ => None,
            });
            closing::closed_sales_read(state, sales);
        }
        Question::NotClosed => {
            let report = expect(result, |done| match done {
                DayDone::Report(report) => Some(report),
                _ => None,
            });
            closing::not_closed_read(state, report);
        }
        Question::Close => {
            let written = expect(result, |done| match done {
                DayDone::Closed(closing) => Some(closing::Written::Closed(closing)),
                DayDone::NotNext(number) => Some(closing::Written::NotNext(number)),
                _ => None,
            });
            return closing::written(state, written);
        }
        Question::Here(span) => {
            let here = expect(result, |done| match done {
                DayDone::Sales(here) => Some(here),
                _ => None,
            });
            tills::here_read(state, span, here);
        }
        // The mode decides which totals are test.
        Question::Mode => state.day.reading.outdate(),
    }
    Vec::new()
}

/// Something happened on the connection that stands.
pub(super) fn overhear(state: &mut State, event: &Event) {
    settle::overhear(state, event);
    checking::overhear(state, event);
    if reading::is_news(event) {
        state.day.reading.outdate();
        closing::outdate(state);
    }
}

/// The provider answered somebody; what closed sales are waited for hears of it before the counter does.
pub(super) fn overhear_answer(state: &mut State, answer: &Answer) -> Vec<Job> {
    checking::overhear_answer(state, answer)
}

/// A new journal was begun: what was read is of the old one.
pub(super) fn journal_is_new(state: &mut State) {
    state.day.told_mode = None;
    state.day.reading.outdate();
    closing::outdate(state);
}

/// What the journal's trouble means here; that it was begun anew is said in its own words.
fn trouble(key: &'static str, error: &JournalError) -> Message {
    match error {
        JournalError::SetAside { .. } => Message::from(error),
        _ => Message::new(key).with_detail(error.to_string()),
    }
}

/// What follows after each input.
pub(super) fn follow(state: &mut State) -> Vec<Job> {
    match &state.sell.gate {
        Gate::Open => {}
        Gate::Shut(why) if state.screen == Screen::Day && state.day.report.trouble.as_ref() != Some(why) => {
            let why = why.clone();
            state.day.report.fail(why);
            return Vec::new();
        }
        Gate::Opening | Gate::Shut(_) => return Vec::new(),
    }
    let mut jobs = tell_mode(state);
    settle::follow(state);
    jobs.extend(closing::follow(state));
    if state.screen == Screen::Day {
        jobs.extend(reading::follow(state));
        if tills::is_of_other_days(state) {
            jobs.extend(tills::ask_here(state));
        }
        tills::follow(state);
    }
    jobs
}

/// When time alone changes something.
pub(super) fn next_tick(state: &State) -> Option<Duration> {
    if state.sell.gate != Gate::Open {
        return None;
    }
    let tills = tills::next_tick(state).filter(|_| state.screen == Screen::Day);
    [reading::next_tick(state), closing::next_tick(state), tills].into_iter().flatten().min()
}

/// The journal is told whether the account moves real money, once that is known. Practice never does.
fn tell_mode(state: &mut State) -> Vec<Job> {
    let mode = if state.is_practice() { Some(false) } else { state.settings.is_live };
    if state.day.told_mode == Some(ToldMode(mode)) {
        return Vec::new();
    }
    state.day.told_mode = Some(ToldMode(mode));
    ask(state, Question::Mode, DayTask::KnowMode(mode))
}
