//! Questions to the journal that are not answered yet. Of each kind the newest counts: an answer to an older one is
//! dropped.

use super::{Shown, settle::Errand};
use crate::{
    app::State,
    domain::{day::Span, reference::Reference},
    services::{
        job::{Job, Ticket},
        journal::day::DayTask,
    },
};
use std::mem::discriminant;

/// What the journal was asked, and what for.
#[derive(Clone, Debug)]
pub(super) enum Question {
    /// The report of the part that shows.
    Report(Shown),
    /// The closings.
    Closings,
    /// What a text leads to.
    Search,
    /// A sale that isn't in memory.
    Sale(Reference, Errand),
    /// The sales to be asked for before the day is closed.
    Closed,
    /// What the closing would hold.
    NotClosed,
    /// The closing itself.
    Close,
    /// This journal's sales, to be compared with the provider's list in this time.
    Here(Span),
    /// That the account's mode is written down.
    Mode,
}

/// Questions to the journal that are not answered yet.
#[derive(Clone, Debug, Default)]
pub(super) struct Questions(Vec<(Ticket, Question)>);

impl Questions {
    /// Whether such a question is open.
    pub fn has(&self, is_such: impl Fn(&Question) -> bool) -> bool {
        self.0.iter().any(|(_, question)| is_such(question))
    }

    /// Such answers are no longer wanted.
    pub fn forget(&mut self, is_such: impl Fn(&Question) -> bool) {
        self.0.retain(|(_, question)| !is_such(question));
    }

    /// What this answers; `None` when nobody waits for it any more.
    pub fn take(&mut self, ticket: Ticket) -> Option<Question> {
        let place = self.0.iter().position(|(asked, _)| *asked == ticket)?;
        Some(self.0.swap_remove(place).1)
    }

    pub fn reads_sale(&self, reference: &Reference) -> bool {
        self.has(|question| matches!(question, Question::Sale(of, _) if of == reference))
    }
}

/// Asks the journal of the connection that stands.
pub(super) fn ask(state: &mut State, question: Question, task: DayTask) -> Vec<Job> {
    let Some(session) = state.session_id() else { return Vec::new() };
    let ticket = state.new_ticket();
    let questions = &mut state.day.questions;
    // Sales are read side by side, each for an errand of its own.
    if !matches!(question, Question::Sale(..)) {
        questions.forget(|other| discriminant(other) == discriminant(&question));
    }
    questions.0.push((ticket, question));
    vec![Job::AskDay(session, ticket, task)]
}
