//! The journal's files, and how they are kept under another name when they are damaged.

use super::error::JournalError;
use crate::services::database::{PARTS, part, sync_folder};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The journal's file; `SQLite` keeps two more beside it, named alike.
const FILE: &str = "journal.sqlite3";

pub(super) fn file(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

/// Renames a damaged journal and what belongs to it; gives its new path. Nothing is ever overwritten.
pub(super) fn set_aside(folder: &Path) -> Result<PathBuf, JournalError> {
    let told = |error: io::Error| JournalError::of_io(&error);
    let journal = file(folder);
    let is_free = |aside: &PathBuf| PARTS.iter().all(|suffix| !part(aside, suffix).exists());
    let aside = (1..=u16::MAX)
        .map(|n| folder.join(format!("journal.damaged-{n}.sqlite3")))
        .find(is_free)
        .ok_or_else(|| JournalError::broken("too many damaged journals are kept"))?;
    for suffix in PARTS {
        match fs::rename(part(&journal, suffix), part(&aside, suffix)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(told(error)),
            _ => {}
        }
    }
    sync_folder(folder);
    Ok(aside)
}
