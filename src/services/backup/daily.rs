//! A copy for each of the shop's days, kept for two weeks beside the journal.
//!
//! Only files whose name and header say that they are such copies are ever deleted, by the day in their name. A copy
//! takes another's place only when it holds as many sales: after damage a new journal begins empty, and must not push out
//! the last good copy of that day.

use super::{BackupError, EXTENSION, file, heading};
use crate::services::{database, settings::SettingsFile};
use jiff::{Timestamp, ToSpan as _, civil::Date};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

/// How many days a copy is kept.
const KEPT_DAYS: i64 = 14;

/// No backup takes so long.
const ABANDONED: Duration = Duration::from_hours(1);

/// What the names begin with; the day follows.
const NAME: &str = "Rex Console ";

/// Where the copies of a connection are: beside its journal's folder.
pub fn folder(journal: &Path) -> PathBuf {
    journal.parent().unwrap_or(journal).join("backups")
}

/// The name that a backup of this day has, or is suggested.
pub fn file_name(day: Date) -> String {
    format!("{NAME}{day}.{EXTENSION}")
}

/// Keeps a copy for a day, and lets go of those that are too old. Gives when the day's newest copy was made.
///
/// A copy of that day that is there already is enough, unless a newer one is wanted, as after closing the day. What is
/// there stays as it is when this fails. It may take seconds: not for a thread that somebody waits for.
pub fn keep(
    journal: &Path,
    settings: &SettingsFile,
    day: Date,
    is_newer_wanted: bool,
) -> Result<Timestamp, BackupError> {
    let folder = folder(journal);
    database::private_folder(&folder)?;
    sweep(&folder);
    let of_today: Vec<Kept> = copies(&folder).into_iter().filter(|kept| kept.day == day).collect();
    let there =
        of_today.iter().max_by_key(|kept| kept.nth).and_then(|kept| Some((kept, made(&kept.path).ok()?)));
    if let Some((_, (made, _))) = there
        && !is_newer_wanted
    {
        return Ok(made);
    }
    let (new, now) = file::make(journal, settings, &folder)?;
    let sales = made(new.path())?.1;
    let path = match there {
        Some((kept, (_, before))) if before <= sales => kept.path.clone(),
        Some((kept, _)) => folder.join(nth_name(day, kept.nth + 1)),
        // One that can't be read is left: its place is taken by none.
        None => match of_today.iter().map(|kept| kept.nth).max() {
            Some(nth) => folder.join(nth_name(day, nth + 1)),
            None => folder.join(file_name(day)),
        },
    };
    file::put(new, &path)?;
    let_go(&folder, day);
    Ok(now)
}

/// A copy by its name.
struct Kept {
    day: Date,
    nth: u32,
    path: PathBuf,
}

fn nth_name(day: Date, nth: u32) -> String {
    format!("{NAME}{day} ({nth}).{EXTENSION}")
}

/// The files that have such a name and are backups.
fn copies(folder: &Path) -> Vec<Kept> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let of = |entry: fs::DirEntry| {
        let (day, nth) = read_name(entry.file_name().to_str()?)?;
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let path = entry.path();
        let is_ours = is_file && !matches!(heading::look_at(&path), Err(BackupError::NoBackup));
        is_ours.then_some(Kept { day, nth, path })
    };
    entries.flatten().filter_map(of).collect()
}

fn read_name(name: &str) -> Option<(Date, u32)> {
    let stem = name.strip_prefix(NAME)?.strip_suffix(EXTENSION)?.strip_suffix('.')?;
    let (day, nth) = match stem.split_once(" (") {
        Some((day, nth)) => (day, nth.strip_suffix(')')?.parse().ok()?),
        None => (stem, 1),
    };
    let date: Date = day.parse().ok()?;
    // Exactly as we write it.
    (date.to_string() == day).then_some((date, nth))
}

/// When a copy was made, and how many sales it holds.
fn made(path: &Path) -> Result<(Timestamp, u64), BackupError> {
    let found = heading::inspect(path)?;
    Ok((found.made, found.sales))
}

/// Deletes what is older than two weeks, but never the newest.
fn let_go(folder: &Path, today: Date) {
    let mut copies = copies(folder);
    copies.sort_by_key(|kept| (kept.day, kept.nth));
    copies.pop();
    let oldest = today.saturating_sub((KEPT_DAYS - 1).days());
    for kept in copies.into_iter().filter(|kept| kept.day < oldest) {
        if let Err(error) = fs::remove_file(&kept.path) {
            tracing::warn!(kind = %error.kind(), "an old backup can't be deleted");
        }
    }
}

/// Deletes what a crash left unfinished. What is being written at this moment stays.
fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let is_unfinished = entry.file_name().to_str().is_some_and(|name| name.starts_with(file::UNFINISHED));
        let age = entry.metadata().ok().and_then(|file| file.modified().ok()?.elapsed().ok());
        if is_unfinished && age.is_some_and(|age| age >= ABANDONED) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether a path is one of the copies kept here, or an unfinished one.
pub(super) fn is_ours(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else { return false };
    name.starts_with(file::UNFINISHED)
        || read_name(name).is_some() && !matches!(heading::look_at(path), Err(BackupError::NoBackup))
}
