//! Making the file: whole and checked before it gets its name.

use super::{BackupError, heading};
use crate::services::{
    database::sync_folder,
    export::write::WriteError,
    journal::{Trouble, copy},
    logo,
    settings::{Settings, SettingsFile},
};
use jiff::Timestamp;
use rusqlite::params;
use std::{
    fs::File,
    io::Read as _,
    path::{Path, absolute},
};
use tempfile::NamedTempFile;

/// What the names of files that aren't finished begin with.
pub(super) const UNFINISHED: &str = ".rex-console-";

/// An empty file in a folder, for this user only, under a name that is free.
pub(super) fn unfinished(folder: &Path) -> Result<NamedTempFile, BackupError> {
    // `tempfile` makes it for its owner only.
    Ok(tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(absolute(folder)?)?)
}

/// Makes a backup in a folder, under no name of its own yet, and says when; on the disk and checked when this returns.
pub(super) fn make(
    journal: &Path,
    settings: &SettingsFile,
    folder: &Path,
) -> Result<(NamedTempFile, Timestamp), BackupError> {
    let file = unfinished(folder)?;
    // By the disk's clock: it is the moment at which the file was begun.
    let now = file.as_file().metadata()?.modified()?;
    let now = Timestamp::try_from(now).unwrap_or(Timestamp::UNIX_EPOCH);
    copy::write(journal, file.path())?;
    head(file.path(), settings, now)?;
    file.as_file().sync_all()?;
    Ok((file, now))
}

/// Gives a finished backup its name; one that is there is replaced.
pub(super) fn put(made: NamedTempFile, path: &Path) -> Result<(), BackupError> {
    made.persist(path).map_err(|failed| failed.error)?;
    path.parent().into_iter().for_each(sync_folder);
    Ok(())
}

/// Gives a finished backup its name, if that is free.
pub(super) fn put_new(made: NamedTempFile, path: &Path) -> Result<(), BackupError> {
    made.persist_noclobber(path).map_err(|failed| match failed.error.kind() {
        std::io::ErrorKind::AlreadyExists => WriteError::Exists(path.to_owned()),
        _ => failed.error.into(),
    })?;
    path.parent().into_iter().for_each(sync_folder);
    Ok(())
}

/// Checks the copied journal page by page, and writes down whose it is.
fn head(path: &Path, file: &SettingsFile, now: Timestamp) -> Result<(), BackupError> {
    let settings = file.load().map(|loaded| loaded.settings).unwrap_or_default();
    let mut connection = copy::open_file(path)?;
    // One file without any beside it, which can be carried away.
    connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    heading::check_pages(&connection)?;
    let now = i64::try_from(now.as_nanosecond()).map_err(|_| BackupError::Damaged)?;
    let shop = settings.shop.as_ref();
    let transaction = connection.transaction()?;
    transaction.execute_batch(heading::TABLE)?;
    transaction.execute(
        "INSERT INTO backup (only_row, format, made, version, shop, till, settings, logo)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            heading::FORMAT,
            now,
            env!("CARGO_PKG_VERSION"),
            shop.map(|shop| &shop.name),
            shop.map(|shop| shop.till.to_string()),
            portable(&settings).to_text(),
            logo_in(file.folder()),
        ],
    )?;
    transaction.pragma_update(None, "application_id", heading::APPLICATION)?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| Trouble::from(error))?;
    Ok(())
}

/// The settings without what belongs to this computer alone.
pub(super) fn portable(settings: &Settings) -> Settings {
    let mut portable = Settings { base: None, ..settings.clone() };
    portable.customer.monitor = None;
    // Few digits: whoever finds the file could try them all.
    portable.pin = None;
    portable.callback = Settings::default().callback;
    portable.links.widths = Settings::default().links.widths;
    portable
}

fn logo_in(folder: &Path) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = File::open(folder.join(logo::FILE)).ok()?;
    file.take(logo::LONGEST_FILE).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}
