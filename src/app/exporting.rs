//! Saving a QR code as a picture: where to, then writing it.

use super::{Message, State};
use crate::{
    domain::{
        address::PayAddress,
        card::{Card, Format, Layout, Letterhead},
        money::Money,
    },
    services::{
        export::{self, ExportError, Print, write::WriteError},
        job::{Job, Ticket},
    },
};
use std::{path::PathBuf, time::Duration};

/// A dialog that ends sooner was never shown.
const NEVER_SHOWN: Duration = Duration::from_millis(500);

/// A QR code on its way into a file.
#[derive(Clone, Debug)]
pub struct Export {
    ticket: Ticket,
    card: Card,
    file_name: String,
    practice_words: String,
    /// How far it got.
    pub step: ExportStep,
}

/// How far an export got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportStep {
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
}

pub(super) fn begin(
    state: &mut State,
    address: PayAddress,
    product: &str,
    amount: Money,
    practice_words: String,
) -> Vec<Job> {
    if state.export.is_some() {
        return Vec::new();
    }
    let ticket = state.new_ticket();
    let file_name = export::file_name(product, &amount.to_string());
    state.export = Some(Export {
        ticket,
        card: Card { address, product: product.to_owned(), amount: amount.to_string(), expires: None },
        file_name: file_name.clone(),
        practice_words,
        step: ExportStep::Choosing,
    });
    vec![Job::ChoosePath { ticket, file_name }]
}

pub(super) fn path_chosen(
    state: &mut State,
    ticket: Ticket,
    path: Option<PathBuf>,
    open_for: Duration,
    folder: Option<PathBuf>,
) -> Vec<Job> {
    let Some(export) = state.export.as_mut().filter(|export| export.ticket == ticket) else {
        return Vec::new();
    };
    match path {
        Some(path) => write(state, path, false),
        None if open_for < NEVER_SHOWN => {
            let suggested = folder.unwrap_or_default().join(&export.file_name).display().to_string();
            export.step = ExportStep::Typing { suggested, trouble: None };
            Vec::new()
        }
        None => {
            state.export = None;
            Vec::new()
        }
    }
}

pub(super) fn to_typed_path(state: &mut State, typed: &str) -> Vec<Job> {
    let Some(export) = &mut state.export else { return Vec::new() };
    let path = PathBuf::from(typed.trim());
    if path.file_name().is_none() {
        export.step =
            ExportStep::Typing { suggested: typed.to_owned(), trouble: Some(Message::new("export-no-name")) };
        return Vec::new();
    }
    write(state, path, true)
}

fn write(state: &mut State, path: PathBuf, was_typed: bool) -> Vec<Job> {
    let is_practice = state.is_practice();
    let Some(export) = &mut state.export else { return Vec::new() };
    let watermark = is_practice.then(|| export.practice_words.clone());
    export.step = ExportStep::Writing { path: path.clone(), was_typed };
    let print = Print {
        cards: vec![export.card.clone()],
        head: Letterhead { watermark, ..Letterhead::default() },
        layout: Layout::Bare,
        format: Format::Png { width_px: 1024 },
    };
    vec![Job::Export { ticket: export.ticket, print: Box::new(print), path }]
}

pub(super) fn written(state: &mut State, ticket: Ticket, result: Result<PathBuf, ExportError>) {
    let Some(export) = state.export.as_mut().filter(|export| export.ticket == ticket) else { return };
    match (result, &export.step) {
        (Ok(path), _) => {
            state.export = None;
            state.notify(Message::new("notice-exported").with("path", &path.display()));
        }
        // The name was completed, and nobody was asked about the completed one: ask now.
        (Err(ExportError::Writing(WriteError::Exists(completed))), _) => {
            let suggested = completed.display().to_string();
            export.step = ExportStep::Typing { suggested, trouble: Some(Message::new("export-exists")) };
        }
        // What was typed here can be mended here.
        (Err(error), ExportStep::Writing { path, was_typed: true }) => {
            let suggested = path.display().to_string();
            export.step = ExportStep::Typing { suggested, trouble: Some(Message::from(&error)) };
        }
        (Err(error), _) => {
            state.export = None;
            state.warn(Message::from(&error));
        }
    }
}
