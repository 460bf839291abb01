//! What can go wrong with the journal, in words that name no path: they end up in logs and on screens.

use crate::services::database::plain_words;
use rusqlite::ErrorCode;
use std::io;

/// Why the journal couldn't do what it was asked to. Nothing of that call was written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// The folder or the file can't be written.
    #[error("the journal can't be written ({detail})")]
    NotWritable {
        /// What the system said.
        detail: String,
    },
    /// There is no room left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The journal was written by a newer version of this program; it is left as it is.
    #[error("the journal is of a newer version ({found})")]
    Newer {
        /// The version of its tables.
        found: i64,
    },
    /// Too many calls wait, or another program holds the file.
    #[error("the journal is busy")]
    Busy,
    /// The file turned out to be damaged. It is kept under another name in its folder and a new journal is
    /// begun, without any sale: **record every open sale again**.
    #[error("the journal was damaged; it is kept as {kept_as} and a new one is begun")]
    SetAside {
        /// The name of the damaged file, without its folder.
        kept_as: String,
    },
    /// Anything else.
    #[error("the journal failed ({detail})")]
    Broken {
        /// What the system said.
        detail: String,
    },
}

impl JournalError {
    pub(super) fn broken(detail: impl Into<String>) -> Self {
        Self::Broken { detail: detail.into() }
    }

    /// Only the error's kind: its text may name a path.
    pub(super) fn of_io(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            kind => Self::NotWritable { detail: kind.to_string() },
        }
    }
}

/// What a step of the work ran into: damage is dealt with here, the rest is for the caller.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::services) enum Trouble {
    /// The file is damaged, or not a journal.
    Damaged,
    /// To be told.
    Told(JournalError),
}

impl Trouble {
    /// For a statement that suits every sound journal of this version: that it doesn't suit this one is damage.
    pub(super) fn of_tables(error: rusqlite::Error) -> Self {
        let is_refused = match &error {
            rusqlite::Error::SqliteFailure(failure, _) => failure.code == ErrorCode::Unknown,
            rusqlite::Error::SqlInputError { error, .. } => error.code == ErrorCode::Unknown,
            _ => false,
        };
        if is_refused { Self::Damaged } else { error.into() }
    }
}

impl From<JournalError> for Trouble {
    fn from(error: JournalError) -> Self {
        Self::Told(error)
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Told(JournalError::of_io(&error))
    }
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        let failure = match error {
            rusqlite::Error::SqliteFailure(failure, _) => failure,
            rusqlite::Error::SqlInputError { error, .. } => error,
            other => return Self::Told(JournalError::broken(other.to_string())),
        };
        let detail = || plain_words(failure);
        Self::Told(match failure.code {
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => return Self::Damaged,
            ErrorCode::DiskFull => JournalError::DiskFull,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => JournalError::Busy,
            ErrorCode::ReadOnly
            | ErrorCode::CannotOpen
            | ErrorCode::PermissionDenied
            | ErrorCode::SystemIoFailure => JournalError::NotWritable { detail: detail() },
            _ => JournalError::Broken { detail: detail() },
        })
    }
}
