//! The journal's file as a whole: copied while sales go on, and a copy brought up to date before it is read.

use super::{
    error::{JournalError, Trouble},
    open, place, schema,
};
use crate::services::database::{self, Header};
use rusqlite::{Connection, OpenFlags};
use std::{path::Path, time::Duration};

/// How long the copy may wait for whoever holds the file. Sales never wait for the copy: in WAL mode it only reads.
const PATIENCE: Duration = Duration::from_secs(10);

/// Writes the journal of a folder, as it is at one moment, into a file that is empty or missing. The journal is only
/// read, by a connection of its own, so that sales are recorded meanwhile. Where there is none, an empty one is written.
pub(in crate::services) fn write(folder: &Path, to: &Path) -> Result<(), Trouble> {
    let path = place::file(folder);
    let version = match database::header(&path)? {
        Header::Damaged => return Err(Trouble::Damaged),
        Header::Nothing => return schema::migrate(&mut open_file(to)?, 0),
        Header::Database { version } => version,
    };
    schema::refuse_newer(version.into())?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(&path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch("PRAGMA trusted_schema = OFF")?;
    schema::version(&connection)?;
    let to = to.to_str().ok_or_else(|| JournalError::broken("the folder's name is no text"))?;
    connection.execute("VACUUM INTO ?1", [to])?;
    Ok(())
}

/// Makes a journal of this version out of a copy of any earlier one.
pub(in crate::services) fn bring_up_to_date(connection: &mut Connection) -> Result<(), Trouble> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    schema::refuse_newer(version)?;
    if version < 1 {
        return Err(Trouble::Damaged);
    }
    schema::migrate(connection, version)
}

/// The journal of a folder, to be written to while no session has it open; begun if it is missing.
pub(in crate::services) fn open(folder: &Path) -> Result<Connection, JournalError> {
    Ok(open::open(folder)?.0)
}

/// A journal's copy, whatever stands in it.
pub(in crate::services) fn open_file(path: &Path) -> Result<Connection, Trouble> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON;")?;
    Ok(connection)
}

/// A newer program's tables are not ours to read.
pub(in crate::services) fn refuse_newer(version: i32) -> Result<(), Trouble> {
    schema::refuse_newer(version.into())
}
