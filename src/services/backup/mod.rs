//! Copies of what must not be lost: journal, settings, logo. Never the token.
//!
//! A backup is one `SQLite` file: the journal as it was at one moment, and a table `backup` of one row beside its
//! tables, with the settings as the text of their file, the logo's bytes, when and by which version it was made. Its
//! application id is its own, so that it is never taken for a journal; the version of the tables is the journal's.
//!
//! Of the settings, what belongs to this computer alone stays out: the provider's address (a file from elsewhere must
//! not say where the token is sent), the customer window's monitor, the listener, the owner's PIN, the widths of columns.

mod closings;
pub mod daily;
pub mod erase;
mod file;
mod heading;
mod merge;
pub mod restore;
mod sightings;

pub use heading::{Inspected, inspect};
pub use merge::Merged;
pub use restore::{Restored, restore};

use super::{
    export::write::WriteError,
    journal::{JournalError, Trouble},
    settings::SettingsFile,
};
use std::{
    io,
    path::{Path, PathBuf},
};

/// How the file's name ends.
pub const EXTENSION: &str = "rexbackup";

/// Why a copy was not made, or not taken up. What was there is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    /// There is no such file, or it may not be read.
    #[error("the file can't be read")]
    NotThere,
    /// The file is no backup of this program.
    #[error("the file is no backup")]
    NoBackup,
    /// The backup, or the journal that was to be copied, is damaged.
    #[error("the file is damaged")]
    Damaged,
    /// A newer version of this program made it.
    #[error("the backup is of a newer version")]
    Newer,
    /// The copy couldn't be written.
    #[error(transparent)]
    Writing(#[from] WriteError),
    /// The journal couldn't be read or written.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// Too much is being done already; it can be tried again.
    #[error("the computer is busy")]
    Busy,
}

impl From<Trouble> for BackupError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Damaged => Self::Damaged,
            Trouble::Told(JournalError::Newer { .. }) => Self::Newer,
            Trouble::Told(error) => Self::Journal(error),
        }
    }
}

impl From<rusqlite::Error> for BackupError {
    fn from(error: rusqlite::Error) -> Self {
        Trouble::from(error).into()
    }
}

impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        Self::Writing(error.into())
    }
}

/// Saves a backup where the save dialog said, and gives the path with the extension at its end.
///
/// A file of exactly that name is replaced: the dialog asked. Where the extension had to be added nobody was asked, and
/// a file that is there is reported as [`WriteError::Exists`]. This may take seconds: not for a thread that somebody
/// waits for.
pub fn write(journal: &Path, settings: &SettingsFile, path: &Path) -> Result<PathBuf, BackupError> {
    if path.file_name().is_none() || path.is_dir() {
        return Err(WriteError::IsFolder.into());
    }
    let (made, _) = file::make(journal, settings, folder_of(path))?;
    if path.extension().is_some_and(|typed| typed.eq_ignore_ascii_case(EXTENSION)) {
        file::put(made, path)?;
        return Ok(path.to_owned());
    }
    let mut completed = path.as_os_str().to_owned();
    completed.push(format!(".{EXTENSION}"));
    let completed = PathBuf::from(completed);
    file::put_new(made, &completed)?;
    Ok(completed)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
