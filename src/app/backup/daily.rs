//! The daily copy: once for each of the shop's days, and again after closing it. Where nothing happens there is nothing
//! to copy, so that no clock is set for it.

use super::State;
use crate::{
    app::{Message, sell::Gate},
    services::{
        backup::BackupError,
        job::{Job, Ticket},
    },
};
use jiff::{Timestamp, civil::Date};
use std::time::Duration;

/// After a failure it is tried again so much later.
const RETRY: Duration = Duration::from_hours(1);

/// How the day's copy stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Daily {
    day: Option<Date>,
    asked: Option<(Ticket, Date)>,
    is_newer_wanted: bool,
    not_before: Duration,
}

impl Daily {
    pub(super) fn want_newer(&mut self) {
        self.is_newer_wanted = true;
        self.not_before = Duration::ZERO;
    }
}

/// Asks for a copy when one is due and nobody at the counter waits for a code.
pub(super) fn follow(state: &mut State) -> Vec<Job> {
    let is_idle = state.sell.gate == Gate::Open && !state.sell.is_making_or_closing();
    let is_real = state.session().is_some_and(|session| !session.is_practice);
    let daily = &state.backup.daily;
    let is_free =
        daily.asked.is_none() && state.elapsed >= daily.not_before && state.backup.removal.is_none();
    if !(is_idle && is_real && is_free) {
        return Vec::new();
    }
    let today = state.day_rule().day_of(state.now);
    let is_newer_wanted = state.backup.daily.is_newer_wanted;
    if !is_newer_wanted && state.backup.daily.day == Some(today) {
        return Vec::new();
    }
    let ticket = state.new_ticket();
    state.backup.daily.asked = Some((ticket, today));
    state.backup.daily.is_newer_wanted = false;
    vec![Job::KeepDaily { ticket, day: today, is_newer_wanted }]
}

pub(super) fn kept(state: &mut State, ticket: Ticket, result: Result<Timestamp, BackupError>) {
    let Some((_, day)) = state.backup.daily.asked.take_if(|(asked, _)| *asked == ticket) else { return };
    match result {
        Ok(made) => {
            state.backup.daily.day = Some(day);
            state.backup.kept = Some(made);
            state.backup.trouble = None;
        }
        Err(error) => {
            let daily = &mut state.backup.daily;
            daily.not_before = state.elapsed + RETRY;
            daily.day = None;
            // Said once; it stands in Settings until a copy was made.
            if state.backup.trouble.is_none() {
                state.warn(Message::new("backup-daily-failed").with_detail(error.to_string()));
            }
            state.backup.trouble = Some(Message::from(&error));
        }
    }
}
