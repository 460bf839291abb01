//! Leaving nothing behind: every file this program made, and nothing else.
//!
//! A note that it was begun lies in the data folder until all is gone: a crash in the middle is made up for at the next
//! start. Files of other names stay, and so do the folders they lie in. The owner's own dialect is such a file.

use super::daily;
use crate::services::{
    archive,
    database::{PARTS, sync_folder},
    diagnostics::{crashes, log_file},
    export::write::{Readers, WriteError, replace},
    last_start, logo, private, settings,
    vault::VaultError,
};
use std::{
    fs, io,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

/// The note's name.
const BEGUN: &str = "remove-everything";
const TOKEN_GONE: &[u8] = b"the token is gone";

/// A file may be held for a moment by a thread that is ending.
const TRIES: u32 = 40;
const BETWEEN_TRIES: Duration = Duration::from_millis(50);

/// Where the console's files are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The settings and the logo.
    pub config: PathBuf,
    /// Sales, links and backups.
    pub data: PathBuf,
    /// Logs and crash reports.
    pub state: PathBuf,
}

/// How far removing everything got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// The token may still be in the keyring: nothing is erased.
    Begun,
    /// The token is gone, and files may be.
    TokenGone,
}

/// So many files could not be erased; the rest is gone. The next start tries again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} files can't be erased")]
pub struct Left(pub usize);

/// Why not everything was removed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RemoveError {
    /// The keyring did not let go of the token: nothing was erased.
    #[error("the token is still in the keyring: {0}")]
    Token(#[from] VaultError),
    /// Nothing was erased, since it could not be written down that it was begun.
    #[error("the folder can't be written: {0}")]
    Folder(#[from] WriteError),
    /// The token is gone, and some files are not. The next start tries again.
    #[error(transparent)]
    Files(#[from] Left),
}

impl Places {
    /// Writes down that everything is to be erased.
    pub fn begin(&self) -> Result<(), WriteError> {
        private::make_folder(&self.data)?;
        replace(&self.data.join(BEGUN), b"", Readers::Owner)
    }

    /// Writes down that the token is gone: from now on there is no way back.
    pub fn go_on(&self) -> Result<(), WriteError> {
        replace(&self.data.join(BEGUN), TOKEN_GONE, Readers::Owner)
    }

    /// How far it got, if it was begun and not done.
    pub fn progress(&self) -> Option<Progress> {
        let note = fs::read(self.data.join(BEGUN)).ok()?;
        Some(if note == TOKEN_GONE { Progress::TokenGone } else { Progress::Begun })
    }

    /// It is not to be done: nothing was erased.
    pub fn call_off(&self) {
        if let Err(error) = fs::remove_file(self.data.join(BEGUN))
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(kind = %error.kind(), "the note to remove everything can't be deleted");
        }
        sync_folder(&self.data);
    }

    /// Erases everything, and the note last. Nothing may be open any more.
    pub fn erase(&self) -> Result<(), Left> {
        let mut left = self.erase_once();
        for _ in 1..TRIES {
            if left == 0 {
                break;
            }
            thread::sleep(BETWEEN_TRIES);
            left = self.erase_once();
        }
        if left > 0 {
            return Err(Left(left));
        }
        self.call_off();
        Ok(())
    }

    fn erase_once(&self) -> usize {
        let data = &self.data;
        let left = [
            of_connection(data),
            of_connection(&data.join("practice")),
            clear(&data.join("practice"), |path| is_named(path, &["provider.json"])),
            clear(&data.join("sounds"), |path| is_named(path, &["paid.wav", "trouble.wav"])),
            clear(&self.config, |path| {
                is_named(path, &[settings::FILE, settings::LAST_GOOD, logo::FILE]) || is_unfinished(path)
            }),
            of_last_runs(&self.state),
            clear(data, is_unfinished),
        ];
        left.iter().sum()
    }
}

/// Logs, crash reports, and what was remembered of the last start.
fn of_last_runs(state: &Path) -> usize {
    clear(&log_file::folder(state), log_file::is_ours)
        + clear(&crashes::folder(state), crashes::is_ours)
        + clear(state, |path| is_named(path, &[last_start::FILE]) || is_unfinished(path))
}

/// What a real or a practice account left behind.
fn of_connection(data: &Path) -> usize {
    let journal = data.join("journal");
    let archive = archive::folder(&journal);
    let is_archive = |path: &Path| {
        name(path).is_some_and(|name| {
            name.strip_prefix("links-").is_some_and(|rest| rest.strip_suffix(".jsonl").is_some())
        })
    };
    clear(&journal, is_database)
        + clear(&archive, is_archive)
        + clear(&daily::folder(&journal), daily::is_ours)
}

/// The journal, damaged ones, the cache of links, and what `SQLite` keeps beside each.
fn is_database(path: &Path) -> bool {
    name(path).is_some_and(|name| {
        PARTS.iter().filter_map(|part| name.strip_suffix(part)).any(|name| {
            let is_damaged = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
            let damaged =
                name.strip_prefix("journal.damaged-").and_then(|rest| rest.strip_suffix(".sqlite3"));
            name == "journal.sqlite3" || name == "links.sqlite" || damaged.is_some_and(is_damaged)
        })
    })
}

fn is_unfinished(path: &Path) -> bool {
    name(path).is_some_and(|name| name.starts_with(super::file::UNFINISHED))
}

fn is_named(path: &Path, names: &[&str]) -> bool {
    name(path).is_some_and(|name| names.contains(&name))
}

fn name(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

/// Deletes the files of a folder that are ours, and the folder once it is empty; how many could not be.
fn clear(folder: &Path, is_ours: impl Fn(&Path) -> bool) -> usize {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    let mut left = 0;
    for entry in entries.flatten() {
        // Neither folders nor links of others.
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file
            && is_ours(&entry.path())
            && fs::remove_file(entry.path()).is_err_and(|error| error.kind() != io::ErrorKind::NotFound)
        {
            left += 1;
        }
    }
    // It stays while something of somebody else's lies there.
    let _ = fs::remove_dir(folder);
    left
}
