//! The last run ended by an error, or a part of it did: the report is offered once.

use super::{State, filing};
use crate::services::{job::Job, papers::Paper};

/// What a person can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CrashAction {
    /// Save the report for support.
    SaveReport,
    /// It was read.
    Done,
}

pub(super) fn act(state: &mut State, action: CrashAction) -> Vec<Job> {
    match (action, &state.crash) {
        (_, None) => Vec::new(),
        (CrashAction::SaveReport, Some(report)) => {
            let paper = Paper::Diagnostics(report.text.clone());
            let name = state.now.strftime("rex-console-report-%Y-%m-%d.txt").to_string();
            filing::save(state, paper, name)
        }
        (CrashAction::Done, Some(_)) => {
            state.crash = None;
            vec![Job::PutCrashesAway]
        }
    }
}
