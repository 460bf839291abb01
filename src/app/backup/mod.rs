//! Backups: kept each day, saved by hand, taken up again; and leaving nothing behind.

use super::State;
use crate::services::{event::Event, job::Job};

/// What a person can do with backups.
#[derive(Clone, Debug)]
pub enum BackupAction {
    /// Save one now.
    Save,
}

pub(super) fn act(_state: &mut State, _action: &BackupAction) -> Vec<Job> {
    Vec::new()
}

pub(super) fn take_in(_state: &mut State, _event: Event) -> Vec<Job> {
    Vec::new()
}
