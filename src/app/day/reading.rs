//! What shows is read from the journal: when a person asks, when something that counts was written down, and when the
//! shop's day turns over.

use super::{
    Found, Shown,
    questions::{Question, ask},
    tills, trouble,
};
use crate::{
    app::{Remote, Screen, State, sell::Gate},
    domain::{
        day::Range,
        takings::{Closing, Entry, Report, Scope},
    },
    services::{
        event::Event,
        job::Job,
        journal::{
            JournalError, OrderKept,
            day::{DayDone, DayTask},
            printed::PrintedDone,
        },
    },
};
use std::{sync::Arc, time::Duration};

/// What changes by itself is read again no more often.
pub(super) const BETWEEN_READS: Duration = Duration::from_secs(1);
/// Nobody is searched for while a person still types.
const TYPING_PAUSE: Duration = Duration::from_millis(150);

/// When the report and what was found are read again.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// The part of the journal that was asked for last.
    scope: Option<Scope>,
    /// Whether something that counts was written down since.
    is_outdated: bool,
    /// When it may be read again for that.
    next: Duration,
    /// When the text that was typed is searched for.
    search_due: Option<Duration>,
}

impl Reading {
    /// What was read is no longer all there is.
    pub const fn outdate(&mut self) {
        self.is_outdated = true;
    }
}

/// The part of the journal that is meant now.
pub(super) fn scope_of(state: &State, shown: Shown) -> Scope {
    match shown {
        Shown::Range(range) => Scope::Span(state.day_rule().span_of(range, state.now)),
        Shown::NotClosed => Scope::NotClosed,
        Shown::Closing(number) => Scope::Closing(number),
    }
}

/// A person came to see the day.
pub(super) fn visit(state: &mut State) -> Vec<Job> {
    state.day.reading.is_outdated = true;
    state.day.reading.next = state.elapsed;
    // Should the journal have been too busy to hear it before.
    state.day.told_mode = None;
    if state.sell.gate == Gate::Open { read_closings(state) } else { Vec::new() }
}

/// Shows a part of the journal; the old report stays until it is read.
pub(super) fn show(state: &mut State, shown: Shown) -> Vec<Job> {
    state.day.shown = shown;
    state.day.chosen = None;
    read(state)
}

/// Reads what shows, and the closings.
pub(super) fn refresh(state: &mut State) -> Vec<Job> {
    [read(state), read_closings(state), if is_searching(state) { search_now(state) } else { Vec::new() }]
        .concat()
}

fn read(state: &mut State) -> Vec<Job> {
    let (shown, next) = (state.day.shown, state.elapsed + BETWEEN_READS);
    let scope = scope_of(state, shown);
    state.day.reading.scope = Some(scope);
    state.day.reading.is_outdated = false;
    state.day.reading.next = next;
    state.day.report.ask();
    ask(state, Question::Report(shown), DayTask::Report(scope))
}

pub(super) fn read_closings(state: &mut State) -> Vec<Job> {
    state.day.closings.ask();
    ask(state, Question::Closings, DayTask::Closings)
}

/// The report was read, or couldn't be.
pub(super) fn report_read(
    state: &mut State,
    shown: Shown,
    result: Result<Box<Report>, JournalError>,
) -> Vec<Job> {
    match result {
        Ok(report) => {
            state.day.report.arrive(Arc::new(*report));
            state.day.reported = Some(shown);
            tills::ask_here(state)
        }
        Err(error) => {
            state.day.report.fail(trouble("day-not-read", &error));
            Vec::new()
        }
    }
}

pub(super) fn closings_read(state: &mut State, result: &Result<Vec<Closing>, JournalError>) {
    match result {
        Ok(closings) => state.day.closings.arrive(closings.as_slice().into()),
        Err(error) => state.day.closings.fail(trouble("day-not-read", error)),
    }
}

/// A person types what is looked for.
pub(super) fn search(state: &mut State, text: String) {
    let is_same = text.trim() == state.day.search.trim();
    state.day.search = text;
    if is_same {
        return;
    }
    state.day.questions.forget(|question| matches!(question, Question::Search));
    if is_searching(state) {
        state.day.found.ask();
        state.day.reading.search_due = Some(state.elapsed + TYPING_PAUSE);
    } else {
        state.day.found = Remote::default();
        state.day.reading.search_due = None;
    }
}

fn is_searching(state: &State) -> bool {
    !state.day.search.trim().is_empty()
}

fn search_now(state: &mut State) -> Vec<Job> {
    state.day.reading.search_due = None;
    state.day.found.ask();
    let text = state.day.search.trim().to_owned();
    ask(state, Question::Search, DayTask::Search(text))
}

pub(super) fn found(state: &mut State, result: Result<(Vec<Entry>, bool), JournalError>) {
    match result {
        Ok((entries, has_more)) => state.day.found.arrive(Arc::new(Found { entries, has_more })),
        Err(error) => state.day.found.fail(trouble("day-not-read", &error)),
    }
}

/// What of the journal's word is a report, and so on; another word than the one asked for is none at all.
pub(super) fn expect<T>(
    result: Result<DayDone, JournalError>,
    pick: impl FnOnce(DayDone) -> Option<T>,
) -> Result<T, JournalError> {
    result.and_then(|done| {
        pick(done).ok_or_else(|| JournalError::Broken { detail: "it answered another question".to_owned() })
    })
}

/// Whether this event says that something that counts is on the disk now.
pub(super) fn is_news(event: &Event) -> bool {
    matches!(
        event,
        Event::JournalOpened(_, Ok(_))
            | Event::SaleRecorded(_, _, Ok(()))
            | Event::OrderRecorded(_, _, Ok(OrderKept::Written))
            | Event::PrintedKept(_, _, Ok(PrintedDone::Observed(Some((_, Some(_))))))
    )
}

/// After each update, while the day shows: what is due is read.
pub(super) fn follow(state: &mut State) -> Vec<Job> {
    let mut jobs = Vec::new();
    let is_asked = state.day.questions.has(|question| matches!(question, Question::Report(_)));
    let reading = &state.day.reading;
    let has_turned = reading.scope.is_some_and(|scope| scope != scope_of(state, state.day.shown));
    let is_due = reading.is_outdated && !is_asked && reading.next <= state.elapsed;
    let search_due = reading.search_due;
    let closings = &state.day.closings;
    if closings.value.is_none() && closings.trouble.is_none() && !closings.asking {
        jobs.extend(read_closings(state));
    }
    if has_turned || is_due {
        jobs.extend(read(state));
        if is_searching(state) && search_due.is_none() {
            jobs.extend(search_now(state));
        }
    }
    if search_due.is_some_and(|due| due <= state.elapsed) {
        jobs.extend(search_now(state));
    }
    jobs
}

/// When time alone changes what shows.
pub(super) fn next_tick(state: &State) -> Option<Duration> {
    if state.screen != Screen::Day {
        return None;
    }
    let reading = &state.day.reading;
    let is_asked = state.day.questions.has(|question| matches!(question, Question::Report(_)));
    let again = (reading.is_outdated && !is_asked).then_some(reading.next);
    [again, reading.search_due, turn(state)].into_iter().flatten().min()
}

/// When the shop's day turns over, where what shows turns with it.
fn turn(state: &State) -> Option<Duration> {
    let Shown::Range(range) = state.day.shown else { return None };
    if matches!(range, Range::Days(..)) {
        return None;
    }
    let today = state.day_rule().span_of(Range::Today, state.now);
    let left = Duration::try_from(today.until.duration_since(state.now)).ok()?;
    Some(state.elapsed + left)
}
