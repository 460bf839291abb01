//! Backups: kept each day, saved by hand, taken up again; and leaving nothing behind.

mod daily;
pub mod removal;
pub mod restore;

use super::{Message, Moment, State, filing};
use crate::services::{
    backup::{BackupError, daily::file_name},
    event::Event,
    job::Job,
    journal::day::DayDone,
    papers::Paper,
};
use jiff::Timestamp;
use removal::Removal;
use restore::Restore;
use std::time::Duration;

/// What is known of backups.
#[derive(Clone, Debug, Default)]
pub struct Backups {
    /// When the newest of the daily copies was made, once one was made or found.
    pub kept: Option<Timestamp>,
    /// Why the last daily copy was not made.
    pub trouble: Option<Message>,
    /// A backup being taken up.
    pub restore: Option<Restore>,
    /// How far removing everything got.
    pub removal: Option<Removal>,
    daily: daily::Daily,
}

/// What a person can do with backups.
#[derive(Clone, Debug)]
pub enum BackupAction {
    /// Save one now.
    Save,
    /// Choose one to restore from.
    Choose,
    /// Look at the one whose path was typed where no dialog could be shown.
    Take(String),
    /// Its settings and logo are wanted too, or aren't.
    WithSettings(bool),
    /// Restore it.
    Restore,
    /// Don't, or leave what came of it.
    Leave,
    /// Begin removing everything: the person is asked.
    AskRemove,
    /// Remove everything.
    Remove,
    /// Don't, or leave what came of it.
    Stay,
}

pub(super) fn act(state: &mut State, action: &BackupAction) -> Vec<Job> {
    match action {
        BackupAction::Save => {
            let name = file_name(state.day_rule().day_of(state.now));
            filing::save(state, Paper::Backup, name)
        }
        BackupAction::Choose
        | BackupAction::Take(_)
        | BackupAction::WithSettings(_)
        | BackupAction::Restore
        | BackupAction::Leave => restore::act(state, action),
        BackupAction::AskRemove | BackupAction::Remove | BackupAction::Stay => removal::act(state, action),
    }
}

pub(super) fn take_in(state: &mut State, event: Event) -> Vec<Job> {
    match event {
        Event::DailyKept(ticket, result) => {
            daily::kept(state, ticket, result);
            Vec::new()
        }
        Event::EverythingRemoved(ticket, result) => removal::removed(state, ticket, &result),
        event => restore::take_in(state, event),
    }
}

/// Learns from the day's answers that it was closed: what was closed is copied at once.
pub(super) fn overhear(state: &mut State, event: &Event) {
    if let Event::DayAnswered(_, _, Ok(DayDone::Closed(_))) = event {
        state.backup.daily.want_newer();
    }
}

/// After each update: a copy that is due is made, sales that must be closed are.
pub(super) fn follow(state: &mut State, at: Moment) -> Vec<Job> {
    [daily::follow(state), removal::follow(state, at)].concat()
}

pub(super) fn next_tick(state: &State) -> Option<Duration> {
    state.backup.removal.as_ref().and_then(Removal::next_tick)
}

impl From<&BackupError> for Message {
    fn from(error: &BackupError) -> Self {
        let key = match error {
            BackupError::NotThere => "backup-not-there",
            BackupError::NoBackup => "backup-no-backup",
            BackupError::Damaged => "backup-damaged",
            BackupError::Newer => "backup-newer",
            BackupError::Writing(error) => {
                return Self::from(&crate::services::export::ExportError::from(error.clone()));
            }
            BackupError::Journal(error) => return Self::from(error),
            BackupError::Busy => "backup-busy",
        };
        Self::new(key).with_detail(error.to_string())
    }
}
