//! Opening: what is found, how it is checked, and how it is set up before the first sale.

use super::{
    change, day,
    error::{JournalError, Trouble},
    load, look_ups, orders, place, printed, schema, tidied,
};
use crate::services::{
    database::{self, Header},
    private,
};
use rusqlite::{Connection, OpenFlags};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};
use tracing::{info, warn};

/// Up to this size the whole file is checked when it is opened; that takes a fraction of a second.
pub const CHECKED_WHOLE: u64 = 64 << 20;

/// How long another program (a backup, a curious owner) may hold the file.
const PATIENCE: Duration = Duration::from_secs(2);

/// What was there when the journal was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// Nothing: a new one is begun.
    Fresh,
    /// A journal.
    Existing,
    /// A damaged journal or something else, which is kept; a new one is begun.
    SetAside {
        /// Where the damaged one is now.
        kept_as: PathBuf,
    },
}

/// Opens the journal in a folder, begins one, or begins one anew beside a damaged one.
pub(super) fn open(folder: &Path) -> Result<(Connection, Opened), JournalError> {
    database::private_folder(folder).map_err(|error| JournalError::of_io(&error))?;
    match connect(folder) {
        Ok(opened) => Ok(opened),
        Err(Trouble::Told(error)) => Err(error),
        Err(Trouble::Damaged) => {
            let kept_as = set_aside(folder)?;
            match connect(folder) {
                Ok((connection, _)) => Ok((connection, Opened::SetAside { kept_as })),
                Err(Trouble::Told(error)) => Err(error),
                Err(Trouble::Damaged) => Err(JournalError::broken("a new journal is damaged at once")),
            }
        }
    }
}

/// Keeps a damaged journal under another name, which it gives. Nobody may have it open any more.
pub(super) fn set_aside(folder: &Path) -> Result<PathBuf, JournalError> {
    let kept_as = place::set_aside(folder)?;
    warn!("the journal is damaged; it is kept as {}", database::name(&kept_as));
    Ok(kept_as)
}

fn connect(folder: &Path) -> Result<(Connection, Opened), Trouble> {
    let path = place::file(folder);
    match database::header(&path)? {
        Header::Damaged => return Err(Trouble::Damaged),
        Header::Database { version } => schema::refuse_newer(version.into())?,
        Header::Nothing => {}
    }
    private::make_file(&path)?;
    let size = fs::metadata(&path)?.len();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(&path, flags)?;
    match prepare(&mut connection, size) {
        Ok(opened) => {
            database::sync_folder(folder);
            Ok((connection, opened))
        }
        Err(trouble) => {
            database::leave(connection);
            Err(trouble)
        }
    }
}

/// Looks at what is there first and changes nothing before it is known to be ours and sound.
fn prepare(connection: &mut Connection, size: u64) -> Result<Opened, Trouble> {
    connection.busy_timeout(PATIENCE)?;
    if connection.is_readonly("main")? {
        return Err(JournalError::NotWritable { detail: "read-only".to_owned() }.into());
    }
    let version = schema::version(connection)?;
    if version > 0 && size <= CHECKED_WHOLE {
        let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(Trouble::Damaged);
        }
    }
    // FULL stands before the rest, so that even the first page is synced. The two `fullfsync` matter on macOS, where
    // a plain sync may end in the drive's own memory.
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;
         PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;",
    )?;
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if !mode.eq_ignore_ascii_case("wal") {
        // As on some network drives. Slower, and just as durable.
        info!("the journal works without WAL, in mode {mode}");
    }
    schema::migrate(connection, version)?;
    // A table that lacks what the version promises would fail at every sale.
    change::is_possible(connection)?;
    load::is_possible(connection)?;
    printed::is_possible(connection)?;
    tidied::is_possible(connection)?;
    orders::is_possible(connection)?;
    look_ups::is_possible(connection)?;
    day::is_possible(connection)?;
    Ok(if version == 0 { Opened::Fresh } else { Opened::Existing })
}
