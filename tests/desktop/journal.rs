//! The console's journal, read by a stranger while the console is running.

use rusqlite::{Connection, OpenFlags};
use std::{path::Path, time::Duration};

/// A sale as the journal has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub number: u32,
    pub reference: String,
    pub stage: String,
    pub link: Option<String>,
}

impl Row {
    /// Whether the money's way is not decided.
    pub fn is_open(&self) -> bool {
        ["recording", "creating", "searching", "waiting", "closing"].contains(&&*self.stage)
    }
}

fn open(profile: &Path) -> Connection {
    let file = profile.join("data/journal/journal.sqlite3");
    let journal = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    journal.busy_timeout(Duration::from_secs(10)).unwrap();
    journal
}

/// Fails unless all of it is sound.
pub fn assert_sound(profile: &Path) {
    let verdict: String = open(profile).query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(verdict, "ok");
}

/// All sales, oldest first.
pub fn sales(profile: &Path) -> Vec<Row> {
    let journal = open(profile);
    let mut rows = journal.prepare("SELECT number, reference, stage, link FROM sales ORDER BY id").unwrap();
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Row { number: row.get(0)?, reference: row.get(1)?, stage: row.get(2)?, link: row.get(3)? })
    };
    rows.query_map([], read).unwrap().map(Result::unwrap).collect()
}
