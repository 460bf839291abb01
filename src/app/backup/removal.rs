//! Removing everything: open sales are closed first, then token and files go, and the program stands as on its first day.

use super::{BackupAction, State};
use crate::{
    app::{Message, Moment, account, quit},
    services::{
        backup::erase::RemoveError,
        job::{Job, Ticket},
        settings::Settings,
    },
};
use std::{sync::Arc, time::Duration};

/// How long open sales may take to close.
const PATIENCE: Duration = Duration::from_secs(15);

/// How far it got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removal {
    /// The person is asked; why it was not done, if it was tried.
    Asking(Option<Message>),
    /// Open sales are being closed.
    Closing {
        /// When that is given up, by the clock of time that passed.
        until: Duration,
    },
    /// Everything is being removed.
    Removing(Ticket),
    /// Everything is gone, or some files are not.
    Gone {
        /// Whether all of it is.
        is_whole: bool,
    },
}

impl Removal {
    pub(super) const fn next_tick(&self) -> Option<Duration> {
        match self {
            Self::Closing { until } => Some(*until),
            Self::Asking(_) | Self::Removing(_) | Self::Gone { .. } => None,
        }
    }
}

pub(super) fn act(state: &mut State, action: &BackupAction) -> Vec<Job> {
    let removal = &state.backup.removal;
    state.backup.removal = match (action, removal) {
        (BackupAction::AskRemove, None) => Some(Removal::Asking(None)),
        (BackupAction::Remove, Some(Removal::Asking(_))) => {
            // From now on nothing new is charged.
            state.is_signing_out = true;
            Some(Removal::Closing { until: state.elapsed + PATIENCE })
        }
        (BackupAction::Stay, Some(Removal::Closing { .. })) => {
            state.is_signing_out = false;
            None
        }
        (BackupAction::Stay, Some(Removal::Asking(_) | Removal::Gone { .. })) => None,
        _ => return Vec::new(),
    };
    Vec::new()
}

/// Goes on once no sale is open any more.
pub(super) fn follow(state: &mut State, at: Moment) -> Vec<Job> {
    let Some(Removal::Closing { until }) = state.backup.removal else { return Vec::new() };
    if !state.sell.has_open() {
        let ticket = state.new_ticket();
        state.backup.removal = Some(Removal::Removing(ticket));
        return vec![Job::RemoveEverything(ticket)];
    }
    if state.elapsed >= until {
        state.is_signing_out = false;
        state.backup.removal = Some(Removal::Asking(Some(Message::new("remove-sales-open"))));
        return Vec::new();
    }
    quit::close_waiting(state, at)
}

pub(super) fn removed(state: &mut State, ticket: Ticket, result: &Result<(), RemoveError>) -> Vec<Job> {
    if state.backup.removal != Some(Removal::Removing(ticket)) {
        return Vec::new();
    }
    state.is_signing_out = false;
    let is_whole = match result {
        Ok(()) => true,
        Err(RemoveError::Files(_)) => false,
        Err(RemoveError::Token(_)) => return stays(state, "remove-token-stays", result),
        Err(RemoveError::Folder(_)) => return stays(state, "remove-not-begun", result),
    };
    state.settings = Arc::new(Settings::default());
    account::begin_anew(state);
    state.backup.removal = Some(Removal::Gone { is_whole });
    // The services dropped the connection; what the shell holds of it goes too.
    vec![Job::CloseSession]
}

fn stays(state: &mut State, key: &'static str, result: &Result<(), RemoveError>) -> Vec<Job> {
    let message =
        Message::new(key).with_detail(result.as_ref().err().map(ToString::to_string).unwrap_or_default());
    state.backup.removal = Some(Removal::Asking(Some(message)));
    Vec::new()
}
