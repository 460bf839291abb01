//! What tells a backup from other files, and what it says of itself before anything is taken from it.

use super::BackupError;
use crate::services::{
    database::{self, Header},
    journal::{JournalError, Trouble, copy},
    settings::{Settings, SettingsError},
};
use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, OptionalExtension as _};
use std::{fs::File, io::Read as _, path::Path};

/// Says in the file's header that it is a backup of this program: `RexB`.
pub(super) const APPLICATION: i32 = 0x5265_7842;

/// Where the header holds the application id, as a big-endian number.
const APPLICATION_AT: usize = 68;

/// The version of what stands beside the journal's tables.
pub(super) const FORMAT: i64 = 1;

/// One row; times are nanoseconds since 1970 (UTC).
pub(super) const TABLE: &str = "
    CREATE TABLE backup (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        format INTEGER NOT NULL,
        made INTEGER NOT NULL,
        version TEXT NOT NULL,
        shop TEXT,
        till TEXT,
        settings TEXT NOT NULL,
        logo BLOB
    ) STRICT";

/// What a backup says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspected {
    /// When it was made.
    pub made: Timestamp,
    /// By which version of this program.
    pub version: String,
    /// The shop's name, if it had one.
    pub shop: Option<String>,
    /// The till's name, if the shop was set up.
    pub till: Option<String>,
    /// How many counter sales it holds, however they ended.
    pub sales: u64,
    /// How many of them were open.
    pub open: u64,
    /// The number and the time of the last closing, if a day was ever closed.
    pub last_closing: Option<(u32, Timestamp)>,
}

/// Says what a file holds, without changing anything. This reads the whole file: not for a thread that somebody waits for.
pub fn inspect(path: &Path) -> Result<Inspected, BackupError> {
    look_at(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(|_| BackupError::NotThere)?;
    connection.execute_batch("PRAGMA trusted_schema = OFF")?;
    check_pages(&connection)?;
    read(&connection).map_err(refused)
}

/// What the settings of a backup are, and its logo. Settings that make no sense are none.
pub(super) fn belongings(
    connection: &Connection,
) -> Result<(Option<Settings>, Option<Vec<u8>>), BackupError> {
    read(connection).map_err(refused)?;
    let row =
        connection.query_row("SELECT settings, logo FROM backup", [], |row| Ok((row.get(0)?, row.get(1)?)));
    let (text, logo): (String, _) = row.map_err(|error| refused(error.into()))?;
    match Settings::of_text(&text) {
        Ok(settings) => Ok((Some(super::file::portable(&settings)), logo)),
        Err(SettingsError::Newer { .. }) => Err(BackupError::Newer),
        Err(_) => Ok((None, logo)),
    }
}

/// Looks at the first bytes, before `SQLite` touches the file.
pub(super) fn look_at(path: &Path) -> Result<(), BackupError> {
    let mut start = Vec::new();
    let read = File::open(path).and_then(|file| file.take(100).read_to_end(&mut start));
    read.map_err(|_| BackupError::NotThere)?;
    let application = start.get(APPLICATION_AT..).and_then(|rest| rest.first_chunk().copied());
    if application.map(i32::from_be_bytes) != Some(APPLICATION) {
        return Err(BackupError::NoBackup);
    }
    match database::header(path).map_err(|_| BackupError::NotThere)? {
        Header::Database { version } => Ok(copy::refuse_newer(version)?),
        Header::Nothing | Header::Damaged => Err(BackupError::Damaged),
    }
}

/// Whether every page is sound.
pub(super) fn check_pages(connection: &Connection) -> Result<(), BackupError> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(BackupError::Damaged) }
}

/// A table or a column that isn't there: the file says that it is a backup and isn't.
pub(super) fn refused(trouble: Trouble) -> BackupError {
    match BackupError::from(trouble) {
        BackupError::Newer => BackupError::Newer,
        _ => BackupError::Damaged,
    }
}

fn read(connection: &Connection) -> Result<Inspected, Trouble> {
    let (format, made, version, shop, till): (i64, i64, _, _, _) =
        connection.query_row("SELECT format, made, version, shop, till FROM backup", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?;
    if format > FORMAT {
        return Err(JournalError::Newer { found: format }.into());
    }
    let count = |sql| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs);
    Ok(Inspected {
        made: time(made)?,
        version,
        shop,
        till,
        sales: count("SELECT count(*) FROM sales")?,
        open: count(
            "SELECT count(*) FROM sales
             WHERE stage IN ('recording', 'creating', 'searching', 'waiting', 'closing')",
        )?,
        last_closing: last_closing(connection)?,
    })
}

/// Earlier versions knew no closings.
fn last_closing(connection: &Connection) -> Result<Option<(u32, Timestamp)>, Trouble> {
    let knows = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'closings')";
    if !connection.query_row(knows, [], |row| row.get(0))? {
        return Ok(None);
    }
    let last = "SELECT number, at FROM closings ORDER BY number DESC LIMIT 1";
    let row = connection.query_row(last, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    row.map(|(number, at)| Ok((number, time(at)?))).transpose()
}

fn time(nanoseconds: i64) -> Result<Timestamp, Trouble> {
    Timestamp::from_nanosecond(nanoseconds.into()).map_err(|_| Trouble::Damaged)
}
