//! Reading for files: every entry, however many, from one moment of the journal.

use super::{Part, entries, report};
use crate::{
    domain::takings::{Entry, Report, Scope},
    services::journal::{
        JournalError,
        error::Trouble,
        reader::{self, read_error},
    },
};
use rusqlite::Connection;
use std::path::Path;

/// Entries that are read at once: a moment's work, so that a journal which can't be read beside its writing is never
/// held for long.
const PORTION: u32 = 5_000;

/// Reads a journal for files, on whichever thread writes them. What it tells is as it was when it was opened.
#[derive(Debug)]
pub struct DayReader(Connection);

impl DayReader {
    /// Opens the journal of a folder for reading; the counter goes on meanwhile.
    pub fn open(folder: &Path) -> Result<Self, JournalError> {
        let connection = reader::open(folder)?;
        hold(&connection).map_err(read_error)?;
        Ok(Self(connection))
    }

    /// The report of a part of the journal.
    pub fn report(&mut self, scope: Scope) -> Result<Report, JournalError> {
        report::report(&self.0, scope).map_err(read_error)
    }

    /// Gives every entry of a part of the journal, the oldest first, and says how many; without those that are not
    /// settled, which stand in the report. An error may come after some of them.
    pub fn each_entry(&mut self, scope: Scope, take: &mut dyn FnMut(Entry)) -> Result<u64, JournalError> {
        entries::each(&self.0, &Part::of(scope), PORTION, take).map_err(read_error)
    }
}

/// Later changes don't show, where that keeps nobody from writing.
fn hold(connection: &Connection) -> Result<(), Trouble> {
    if reader::is_beside_writing(connection)? {
        connection.execute_batch("BEGIN")?;
        // The moment that counts is that of the first read.
        connection.query_row("SELECT count(*) FROM closings", [], |_| Ok(()))?;
    }
    Ok(())
}
