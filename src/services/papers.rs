//! Files that are more than codes: receipts, the day's report, backups, words for support. What is to be made, and what came of it.

use super::{
    backup::BackupError,
    export::{ExportError, write::WriteError},
    journal::JournalError,
};
use crate::domain::{day::DayRule, receipt::Receipt, takings::Scope};
use std::{path::PathBuf, sync::Arc};

/// What is to be printed or written.
#[expect(clippy::large_enum_variant, reason = "there is one at a time, on its way to a file")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A receipt, as a PDF.
    Receipt(Receipt),
    /// A part of the journal, as a PDF and, when it is saved, as a CSV file beside it.
    Day(DayPaper),
    /// A copy of journal, settings and logo, to be restored from.
    Backup,
    /// What support may know, as the owner read it.
    Diagnostics(Arc<str>),
}

/// A part of the journal on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayPaper {
    /// Which part.
    pub scope: Scope,
    /// By which clock its times are told, and which of the shop's days they lie in.
    pub rule: DayRule,
    /// Whether the CSV file begins with a byte order mark, by which some programs tell UTF-8.
    pub has_bom: bool,
    /// Its words.
    pub words: DayWords,
}

/// The words of a day's report on paper, ready to be read, in the merchant's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayWords {
    /// The shop's name.
    pub shop: String,
    /// What it is, such as *Closing 12* or *Sunday 22 November 2026*.
    pub title: String,
    /// From when to when, the till's name, when it was printed: small lines below the title.
    pub subtitle: Vec<String>,
    /// The heads of the columns: when, kind, what, state, amount, amount that doesn't
    /// count (only the CSV file has it apart), currency, mode, note, payment, closing.
    pub columns: Vec<String>,
    /// The head of one more column, which only the CSV file has, after the first: the shop's day, which sheets
    /// know as a date.
    pub day: String,
    /// The names of kinds, in the order of [`Kind::ALL`](crate::domain::takings::Kind::ALL).
    pub kinds: Vec<String>,
    /// The names of how an entry stands, in the order of [`Standing::ALL`](crate::domain::takings::Standing::ALL).
    pub standings: Vec<String>,
    /// The names of modes: real, not verified, test.
    pub modes: Vec<String>,
    /// The head of the totals.
    pub totals: String,
    /// The line of all that came in in the totals.
    pub taken: String,
    /// The line of what is left of it where something was given back.
    pub after_refunds: String,
    /// The head of what is not settled.
    pub unsettled: String,
    /// The head of the list.
    pub entries: String,
    /// That it is gross, not the payout.
    pub footer: String,
    /// Words across a practice report; `None` for a real one.
    pub mark: Option<String>,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed(pub Vec<PathBuf>);

/// Why a paper was neither printed nor written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// It couldn't be drawn or written.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// The journal couldn't be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The copy couldn't be made.
    #[error(transparent)]
    Backup(#[from] BackupError),
}

impl From<WriteError> for PaperError {
    fn from(error: WriteError) -> Self {
        Self::Export(error.into())
    }
}
