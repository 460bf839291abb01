//! How many rows there are, for support: no amounts, no names.

use super::{
    JournalError,
    reader::{self, read_error},
};
use rusqlite::Connection;
use std::path::Path;

/// How much the journal holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sales by the word for how they stand.
    pub sales: Vec<(String, i64)>,
    /// Orders of all kinds.
    pub orders: i64,
    /// Closings of the day.
    pub closings: i64,
}

/// Counts the journal of a folder, which may be in use.
pub fn count(folder: &Path) -> Result<Counts, JournalError> {
    let connection = reader::open(folder)?;
    counted(&connection).map_err(|error| read_error(error.into()))
}

fn counted(connection: &Connection) -> rusqlite::Result<Counts> {
    let mut by_stage =
        connection.prepare("SELECT stage, count(*) FROM sales GROUP BY stage ORDER BY stage")?;
    let sales = by_stage.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    let rows =
        |table: &str| connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0));
    Ok(Counts { sales, orders: rows("orders")?, closings: rows("closings")? })
}
