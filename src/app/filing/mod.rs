//! Papers on their way: a receipt, a report or a backup goes to the printer or into a file. One at a time.

mod receipt;

use super::{
    Message, State,
    path::{Said, said, typed_file},
};
use crate::{
    domain::{
        receipt::{Paper as Sheet, Receipt},
        received::Received,
    },
    services::{
        backup::BackupError,
        event::Event,
        export::{ExportError, write::WriteError},
        job::{Job, Ticket},
        papers::{Filed, Paper, PaperError},
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
    /// Offer a receipt: on which paper, and whether it is printed or saved.
    Offer(Box<Received>),
    /// Leave that offer.
    Withdraw,
    /// What receipts are printed on from now on.
    ChooseSheet(Sheet),
    /// Print a receipt.
    PrintReceipt(Box<Receipt>),
    /// Save it; the second is the file name to suggest.
    SaveReceipt(Box<Receipt>, String),
    /// The path typed where no dialog could be shown.
    FileTo(String),
    /// Leave that field, or a dialog that doesn't come.
    Leave,
    /// What a verdict shows was copied as text.
    DetailsCopied,
}

impl Filing {
    /// Whether it is a receipt.
    pub fn is_receipt(&self) -> bool {
        matches!(*self.paper, Paper::Receipt(_))
    }

    /// Whether it is still being said where it goes.
    pub const fn is_being_placed(&self) -> bool {
        matches!(self.step, FilingStep::Choosing | FilingStep::Typing { .. })
    }
}

pub(super) fn act(state: &mut State, action: PaperAction) -> Vec<Job> {
    match action {
        PaperAction::Offer(received) => receipt::offer(state, *received),
        PaperAction::Withdraw => receipt::withdraw(state),
        PaperAction::ChooseSheet(sheet) => return receipt::choose_sheet(state, sheet),
        PaperAction::PrintReceipt(receipt) => return print(state, Paper::Receipt(*receipt)),
        PaperAction::SaveReceipt(receipt, file_name) => {
            return save(state, Paper::Receipt(*receipt), file_name);
        }
        PaperAction::FileTo(typed) => return to_typed_path(state, &typed),
        PaperAction::Leave => {
            state.filing.take_if(|filing| filing.is_being_placed());
        }
        PaperAction::DetailsCopied => state.notify(Message::new("notice-details-copied")),
    }
    Vec::new()
}

/// Sends a paper to the printer; nothing while another one is on its way.
pub(super) fn print(state: &mut State, paper: Paper) -> Vec<Job> {
    let Some((ticket, paper)) = begin(state, paper, String::new(), FilingStep::Printing) else {
        return Vec::new();
    };
    vec![Job::PrintPaper { session: state.session_id(), ticket, paper }]
}

/// Asks where a paper shall be saved, and saves it; nothing while another one is on its way.
pub(super) fn save(state: &mut State, paper: Paper, file_name: String) -> Vec<Job> {
    let Some((ticket, _)) = begin(state, paper, file_name.clone(), FilingStep::Choosing) else {
        return Vec::new();
    };
    vec![Job::ChoosePath { ticket, file_name }]
}

fn begin(
    state: &mut State,
    paper: Paper,
    file_name: String,
    step: FilingStep,
) -> Option<(Ticket, Arc<Paper>)> {
    if state.filing.is_some() {
        return None;
    }
    let (ticket, paper) = (state.new_ticket(), Arc::new(paper));
    state.filing = Some(Filing { ticket, paper: paper.clone(), file_name, step });
    Some((ticket, paper))
}

/// The connection ends: its offers go with it, and what has no place yet gets none. What is being written comes to its
/// end, and says so.
pub(super) fn connection_ended(state: &mut State) {
    state.receipt = None;
    state.filing.take_if(|filing| filing.is_being_placed());
}

pub(super) fn take_in(state: &mut State, event: Event) -> Vec<Job> {
    match event {
        Event::PathChosen { ticket, path, open_for, folder } => {
            return path_chosen(state, ticket, said(path, open_for, folder));
        }
        Event::PaperSaved(ticket, result) => {
            if let Some(filing) = state.filing.take_if(|filing| filing.ticket == ticket) {
                saved(state, filing, result);
            }
        }
        Event::PaperPrinted(ticket, result) => {
            if let Some(filing) = state.filing.take_if(|filing| filing.ticket == ticket) {
                printed(state, &filing, &result);
            }
        }
        _ => {}
    }
    Vec::new()
}

fn path_chosen(state: &mut State, ticket: Ticket, said: Said) -> Vec<Job> {
    let is_asked = |filing: &&mut Filing| filing.ticket == ticket && filing.step == FilingStep::Choosing;
    let Some(filing) = state.filing.as_mut().filter(is_asked) else { return Vec::new() };
    match said {
        Said::Path(path) => return write(state, path, false),
        Said::NotAsked(folder) => {
            let suggested = folder.join(&filing.file_name).display().to_string();
            filing.step = FilingStep::Typing { suggested, trouble: None };
        }
        Said::Nothing => state.filing = None,
    }
    Vec::new()
}

fn to_typed_path(state: &mut State, typed: &str) -> Vec<Job> {
    let is_asked = |filing: &&mut Filing| matches!(filing.step, FilingStep::Typing { .. });
    let Some(filing) = state.filing.as_mut().filter(is_asked) else { return Vec::new() };
    if let Some(path) = typed_file(typed) {
        return write(state, path, true);
    }
    let trouble = Some(Message::new("export-no-name"));
    filing.step = FilingStep::Typing { suggested: typed.to_owned(), trouble };
    Vec::new()
}

fn write(state: &mut State, path: PathBuf, was_typed: bool) -> Vec<Job> {
    let session = state.session_id();
    let Some(filing) = &mut state.filing else { return Vec::new() };
    filing.step = FilingStep::Writing { path: path.clone(), was_typed };
    vec![Job::SavePaper { session, ticket: filing.ticket, paper: filing.paper.clone(), path }]
}

fn saved(state: &mut State, filing: Filing, result: Result<Filed, PaperError>) {
    let (suggested, trouble) = match (result, &filing.step) {
        (Ok(Filed(paths)), _) => {
            state.notify(where_it_is(&paths));
            return finish(state, &filing);
        }
        // The name was completed, and nobody was asked about the completed one: ask now.
        (
            Err(
                PaperError::Export(ExportError::Writing(WriteError::Exists(completed)))
                | PaperError::Backup(BackupError::Writing(WriteError::Exists(completed))),
            ),
            _,
        ) => (completed.display().to_string(), Message::new("export-exists")),
        // What was typed here can be mended here.
        (Err(error), FilingStep::Writing { path, was_typed: true }) => {
            (path.display().to_string(), Message::from(&error))
        }
        (Err(error), _) => return state.warn(Message::from(&error)),
    };
    let step = FilingStep::Typing { suggested, trouble: Some(trouble) };
    state.filing = Some(Filing { step, ..filing });
}

fn printed(state: &mut State, filing: &Filing, result: &Result<(), PaperError>) {
    match result {
        Ok(()) => {
            state.notify(Message::new("print-opened"));
            finish(state, filing);
        }
        Err(error) => state.warn(Message::from(error)),
    }
}

/// What was offered is done. After a failure the offer stays, to be tried again.
fn finish(state: &mut State, filing: &Filing) {
    if filing.is_receipt() {
        state.receipt = None;
    }
}

fn where_it_is(paths: &[PathBuf]) -> Message {
    match paths {
        [first, second, ..] => Message::new("notice-filed-two")
            .with("path", &first.display())
            .with("second", &second.file_name().unwrap_or_default().to_string_lossy()),
        [only] => Message::new("notice-exported").with("path", &only.display()),
        [] => Message::new("notice-exported").with("path", ""),
    }
}

impl From<&PaperError> for Message {
    fn from(error: &PaperError) -> Self {
        match error {
            PaperError::Export(error) => Self::from(error),
            PaperError::Journal(error) => Self::new("paper-not-read").with_detail(error.to_string()),
            PaperError::Backup(error) => Self::from(error),
        }
    }
}
