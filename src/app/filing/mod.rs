//! Papers on their way: a receipt, a report or a backup goes to the printer or into a file.

use super::{Message, State};
use crate::{
    domain::receipt::Receipt,
    services::{
        event::Event,
        job::{Job, Ticket},
        papers::Paper,
    },
};
use std::{path::PathBuf, sync::Arc};

/// A paper on its way; one at a time.
#[derive(Clone, Debug)]
pub struct Filing {
    /// Tells it from others.
    pub ticket: Ticket,
    /// What it is.
    pub paper: Arc<Paper>,
    /// The file name that is suggested.
    pub file_name: String,
    /// How far it got.
    pub step: FilingStep,
}

/// How far a paper got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilingStep {
    /// The system's dialog is open.
    Choosing,
    /// No dialog could be shown: the path is typed, beginning with this one.
    Typing {
        /// What the field begins with.
        suggested: String,
        /// Why the last path didn't do.
        trouble: Option<Message>,
    },
    /// It is being written.
    Writing {
        /// Where to.
        path: PathBuf,
        /// Whether the path was typed here.
        was_typed: bool,
    },
    /// The system's viewer is being started.
    Printing,
}

/// What a person can do with papers.
#[derive(Clone, Debug)]
pub enum PaperAction {
    /// Print a receipt.
    PrintReceipt(Box<Receipt>),
    /// Save it; the second is the file name to suggest.
    SaveReceipt(Box<Receipt>, String),
    /// The path typed where no dialog could be shown.
    FileTo(String),
    /// Leave that field.
    Leave,
}

pub(super) fn act(_state: &mut State, _action: PaperAction) -> Vec<Job> {
    Vec::new()
}

/// Sends a paper to the printer.
pub(super) fn print(_state: &mut State, _paper: Paper) -> Vec<Job> {
    Vec::new()
}

/// Asks where a paper shall be saved, and saves it.
pub(super) fn save(_state: &mut State, _paper: Paper, _file_name: String) -> Vec<Job> {
    Vec::new()
}

pub(super) fn take_in(_state: &mut State, _event: Event) -> Vec<Job> {
    Vec::new()
}
