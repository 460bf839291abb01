//! Reading beside the writing: long questions have a connection and a thread of their own, so that no sale waits for a
//! report.
//!
//! Each question opens the file anew. That costs a fraction of a millisecond, finds the journal that was begun in the
//! place of a damaged one, and keeps nothing from being tidied into the file in between.

use super::{
    error::{JournalError, Trouble},
    place, schema,
    thread::{stopped, told},
};
use crate::services::worker::Worker;
use rusqlite::{Connection, OpenFlags};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::mpsc::TrySendError,
    time::Duration,
};

/// Questions that may wait at once.
const MOST_WAITING: usize = 32;
/// How long the file may be held for something that stops readers too.
const PATIENCE: Duration = Duration::from_secs(2);
/// More statements than one question needs.
const STATEMENTS: usize = 64;

/// Something to be read, which tells who asked; or why it can't be.
pub(super) type Question = Box<dyn FnOnce(Result<Connection, JournalError>) + Send>;

/// Starts the thread that reads.
pub(super) fn start(folder: PathBuf) -> Result<Worker<Question>, JournalError> {
    let work = move |questions: std::sync::mpsc::Receiver<Question>| {
        for question in questions {
            let answer = || question(open(&folder));
            if catch_unwind(AssertUnwindSafe(answer)).is_err() {
                tracing::error!("a question to the journal broke off");
            }
        }
    };
    Worker::start("journal-reader", MOST_WAITING, work)
        .map_err(|error| JournalError::broken(error.kind().to_string()))
}

/// Puts a question; `done` is called exactly once.
pub(super) fn ask<T: 'static>(
    worker: &Worker<Question>,
    work: impl FnOnce(&Connection) -> Result<T, Trouble> + Send + 'static,
    done: impl FnOnce(Result<T, JournalError>) + Send + 'static,
) {
    let answer = told(done);
    let question: Question = Box::new(move |connection: Result<Connection, JournalError>| {
        answer.give(connection.and_then(|connection| work(&connection).map_err(read_error)));
    });
    match worker.hand_over(question) {
        Ok(()) => {}
        Err(TrySendError::Full(question)) => question(Err(JournalError::Busy)),
        Err(TrySendError::Disconnected(question)) => question(Err(stopped())),
    }
}

/// Opens the journal of a folder for reading alone: nothing is made, checked or brought up to date.
pub(super) fn open(folder: &Path) -> Result<Connection, JournalError> {
    try_open(folder).map_err(read_error)
}

fn try_open(folder: &Path) -> Result<Connection, Trouble> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(place::file(folder), flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch("PRAGMA trusted_schema = OFF")?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    if schema::is_newest(schema::version(&connection)?) {
        Ok(connection)
    } else {
        Err(JournalError::broken("the journal is of an older version").into())
    }
}

/// Whether reading stops no writing.
pub(super) fn is_beside_writing(connection: &Connection) -> Result<bool, Trouble> {
    let mode: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    Ok(mode.eq_ignore_ascii_case("wal"))
}

/// Who only reads does nothing about damage: the thread that writes finds it too, and puts the file away.
pub(super) fn read_error(trouble: Trouble) -> JournalError {
    match trouble {
        Trouble::Told(error) => error,
        Trouble::Damaged => JournalError::broken("the journal is damaged"),
    }
}
