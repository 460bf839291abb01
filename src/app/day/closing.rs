//! Closing the day: closed sales are asked for once more, the person sees what the closing would hold, and it is written
//! under the number they saw. That number also holds a second Enter off: no two closings get the same.

use super::{
    CloseStep,
    checking::{self, Check},
    questions::{Question, ask},
    reading::{self, BETWEEN_READS},
    trouble,
};
use crate::{
    app::{State, sell::Gate},
    domain::{
        sale::Sale,
        takings::{Closing, Report, Scope},
    },
    services::{
        job::Job,
        journal::{JournalError, day::DayTask},
    },
};
use std::{sync::Arc, time::Duration};

/// What the closing under way needs.
#[derive(Clone, Debug, Default)]
pub(super) struct Work {
    pub check: Check,
    /// The number it would get, once the closings are read.
    number: Option<u32>,
    /// Whether the journal said which sales to ask for.
    is_checked: bool,
    /// Whether something that counts was written down since the person was asked.
    is_outdated: bool,
    /// When what it would hold may be read again for that.
    next: Duration,
}

/// What was written after a closing.
pub(super) enum Written {
    /// It is made.
    Closed(Box<Closing>),
    /// Nothing was: another number is next.
    NotNext(u32),
}

/// Begins closing the day.
pub(super) fn begin(state: &mut State) -> Vec<Job> {
    if !matches!(state.day.close, None | Some(CloseStep::Done(_) | CloseStep::Failed(_))) {
        return Vec::new();
    }
    match &state.sell.gate {
        Gate::Opening => return Vec::new(),
        Gate::Shut(why) => {
            state.day.close = Some(CloseStep::Failed(why.clone()));
            return Vec::new();
        }
        Gate::Open => {}
    }
    leave_work(state);
    state.day.close = Some(CloseStep::Checking { left: 0, of: 0 });
    [reading::read_closings(state), ask(state, Question::Closed, DayTask::Closed)].concat()
}

/// Goes on without asking for more closed sales.
pub(super) fn skip(state: &mut State) {
    state.day.work.check.skip();
}

/// A person said that the day shall be closed, with what they saw.
pub(super) fn close(state: &mut State) -> Vec<Job> {
    let Some(CloseStep::Asking { number, .. }) = state.day.close else { return Vec::new() };
    state.day.close = Some(CloseStep::Writing);
    state.day.questions.forget(|question| matches!(question, Question::NotClosed));
    ask(state, Question::Close, DayTask::Close { at: state.now, number })
}

/// Leaves it; what is being written can't be called back.
pub(super) fn leave(state: &mut State) {
    if matches!(state.day.close, Some(CloseStep::Writing)) {
        return;
    }
    leave_work(state);
    state.day.close = None;
}

fn fail(state: &mut State, error: &JournalError) {
    leave_work(state);
    state.day.close = Some(CloseStep::Failed(trouble("day-close-failed", error)));
}

fn leave_work(state: &mut State) {
    state.day.work = Work::default();
    state.day.questions.forget(|question| matches!(question, Question::Closed | Question::NotClosed));
}

const fn is_checking(state: &State) -> bool {
    matches!(state.day.close, Some(CloseStep::Checking { .. }))
}

/// The closings were read, also for others: the next number is known.
pub(super) fn closings_read(state: &mut State, result: &Result<Vec<Closing>, JournalError>) {
    if !is_checking(state) {
        return;
    }
    match result {
        Ok(closings) => {
            let newest = closings.iter().map(|closing| closing.number).max().unwrap_or(0);
            state.day.work.number = Some(newest + 1);
        }
        Err(error) => fail(state, error),
    }
}

/// The journal said which sales were closed unpaid, or couldn't.
pub(super) fn closed_sales_read(state: &mut State, result: Result<Vec<Sale>, JournalError>) {
    match result {
        Ok(sales) if is_checking(state) => {
            state.day.work.check = Check::of(state, sales);
            state.day.work.is_checked = true;
        }
        Ok(_) => {}
        Err(error) => fail(state, &error),
    }
}

fn read_not_closed(state: &mut State) -> Vec<Job> {
    state.day.work.is_outdated = false;
    state.day.work.next = state.elapsed + BETWEEN_READS;
    ask(state, Question::NotClosed, DayTask::Report(Scope::NotClosed))
}

/// What the closing would hold was read: the person is asked.
pub(super) fn not_closed_read(state: &mut State, result: Result<Box<Report>, JournalError>) {
    let (Some(number), Some(_)) = (state.day.work.number, &state.day.close) else { return };
    match result {
        Ok(report) => {
            let (report, unasked) = (Arc::new(*report), state.day.work.check.unasked());
            state.day.close = Some(CloseStep::Asking { number, report, unasked });
        }
        Err(error) => fail(state, &error),
    }
}

/// The closing is on the disk, or isn't.
pub(super) fn written(state: &mut State, result: Result<Written, JournalError>) -> Vec<Job> {
    match result {
        Ok(Written::Closed(closing)) => {
            state.day.close = Some(CloseStep::Done(Arc::new(*closing)));
            leave_work(state);
            state.day.reading.outdate();
            reading::read_closings(state)
        }
        Ok(Written::NotNext(number)) => {
            state.day.work.number = Some(number);
            [reading::read_closings(state), read_not_closed(state)].concat()
        }
        Err(error) => {
            fail(state, &error);
            Vec::new()
        }
    }
}

/// Something that counts was written down: what the person is asked about changes with it.
pub(super) const fn outdate(state: &mut State) {
    state.day.work.is_outdated = true;
}

/// After each update: the check goes on, and the question follows it.
pub(super) fn follow(state: &mut State) -> Vec<Job> {
    let is_read = state.day.questions.has(|question| matches!(question, Question::NotClosed));
    let work = &state.day.work;
    match state.day.close {
        Some(CloseStep::Checking { .. }) if work.is_checked => {
            let jobs = checking::go_on(state);
            let work = &state.day.work;
            let (left, of) = work.check.progress();
            let is_ready = work.check.is_over() && work.check.is_written() && work.number.is_some();
            state.day.close = Some(CloseStep::Checking { left, of });
            if is_ready && !is_read { [jobs, read_not_closed(state)].concat() } else { jobs }
        }
        Some(CloseStep::Asking { .. }) if work.is_outdated && !is_read && work.next <= state.elapsed => {
            read_not_closed(state)
        }
        _ => Vec::new(),
    }
}

/// When time alone brings it on.
pub(super) fn next_tick(state: &State) -> Option<Duration> {
    let work = &state.day.work;
    let is_read = state.day.questions.has(|question| matches!(question, Question::NotClosed));
    match state.day.close {
        Some(CloseStep::Checking { .. }) if work.is_checked => {
            work.check.next_tick(state.sell.hurried_until(state.elapsed))
        }
        Some(CloseStep::Asking { .. }) if work.is_outdated && !is_read => Some(work.next),
        _ => None,
    }
}
