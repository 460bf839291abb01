//! Opening: what can't be used is deleted, and a new cache begun in its place.

use super::CacheError;
use crate::services::{
    database::{self, Header, PARTS},
    private,
};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};
use tracing::warn;

/// How long another program (a backup, a curious owner) may hold the file.
const PATIENCE: Duration = Duration::from_secs(2);

/// Says in the file's header that it is a cache of this program: `RexL`.
const APPLICATION: i32 = 0x5265_784c;

/// The version of the tables. A cache of another one is begun anew, so there are no steps between versions.
const VERSION: i32 = 1;

/// Times are nanoseconds since 1970 (UTC), money is whole minor units beside its ISO 4217 code.
///
/// * Links lie in the order they are read: an account's newest first. `made` is when it was made as far as that is
///   known, and ids that are numbers are in the order of numbers.
/// * `opened` is in seconds since 1970, and only tells which accounts nobody opens any more.
const TABLES: &str = "
    CREATE TABLE accounts (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        opened INTEGER NOT NULL,
        pass INTEGER,
        next_page INTEGER,
        completed ANY
    ) STRICT;

    CREATE TABLE links (
        account INTEGER NOT NULL,
        made INTEGER NOT NULL,
        digits INTEGER NOT NULL,
        link TEXT NOT NULL,
        product_name TEXT NOT NULL,
        description TEXT,
        amount INTEGER NOT NULL,
        currency TEXT NOT NULL,
        active INTEGER,
        payment_count INTEGER,
        payment_limit INTEGER,
        expires ANY,
        created ANY,
        address TEXT,
        refusal TEXT,
        pass INTEGER NOT NULL,
        PRIMARY KEY (account, made DESC, digits DESC, link DESC)
    ) STRICT, WITHOUT ROWID;

    CREATE UNIQUE INDEX links_by_id ON links (account, link);
";

/// What a step of the work ran into.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The file is damaged, of another version, or no cache at all.
    Damaged,
    /// Anything else, in words that name no path.
    Failed(String),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Failed(error.kind().to_string())
    }
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        // Else it is a statement that suits every sound cache of this version, or a value that no cache holds.
        let rusqlite::Error::SqliteFailure(failure, _) = error else { return Self::Damaged };
        match failure.code {
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown => Self::Damaged,
            _ => Self::Failed(database::plain_words(failure)),
        }
    }
}

impl From<Trouble> for CacheError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Damaged => Self::of("damaged"),
            Trouble::Failed(detail) => Self::of(detail),
        }
    }
}

pub(super) fn file(folder: &Path) -> PathBuf {
    folder.join("links.sqlite")
}

/// Opens the cache in a folder, or begins one.
pub(super) fn open(folder: &Path) -> Result<Connection, Trouble> {
    database::private_folder(folder)?;
    let path = file(folder);
    match connect(&path) {
        Err(Trouble::Damaged) => begin_anew(folder),
        result => result,
    }
}

/// Deletes what is there and begins a new cache. Nobody in this program may have it open any more.
pub(super) fn begin_anew(folder: &Path) -> Result<Connection, Trouble> {
    warn!("the cache of links can't be used; it is begun anew");
    let path = file(folder);
    for suffix in PARTS {
        match fs::remove_file(database::part(&path, suffix)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    connect(&path)
}

fn connect(path: &Path) -> Result<Connection, Trouble> {
    if database::header(path)? == Header::Damaged {
        return Err(Trouble::Damaged);
    }
    private::make_file(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    match prepare(&mut connection) {
        Ok(()) => Ok(connection),
        Err(trouble) => {
            database::leave(connection);
            Err(trouble)
        }
    }
}

/// Looks at what is there first: what isn't ours is not asked for more.
fn prepare(connection: &mut Connection) -> Result<(), Trouble> {
    connection.busy_timeout(PATIENCE)?;
    if connection.is_readonly("main")? {
        return Err(Trouble::Failed("read-only".to_owned()));
    }
    // NORMAL: a power cut may cost the last changes and their marks together, and never the file.
    connection.execute_batch("PRAGMA synchronous = NORMAL; PRAGMA trusted_schema = OFF;")?;
    let number = |sql| connection.query_row(sql, [], |row| row.get::<_, i32>(0));
    let found = (number("PRAGMA application_id")?, number("PRAGMA user_version")?);
    let is_empty = found == (0, 0) && number("SELECT count(*) FROM sqlite_schema")? == 0;
    if !is_empty && found != (APPLICATION, VERSION) {
        return Err(Trouble::Damaged);
    }
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    if is_empty {
        let transaction = connection.transaction()?;
        transaction.execute_batch(TABLES)?;
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", VERSION)?;
        transaction.commit()?;
    }
    Ok(())
}
