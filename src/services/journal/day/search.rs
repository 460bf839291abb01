//! Finding entries by what people have at hand: a number, a piece of a reference, an amount, a payment id, a word.
//!
//! Each way looks into an index and takes no more than a page's worth of its newest, so that a million rows are searched
//! in a moment whatever was typed.

mod ways;

use super::{
    entries::{self, OPEN_ORDERS, OPEN_SALES, TAKINGS},
    report::OPEN,
};
use crate::{domain::takings::Entry, services::journal::error::Trouble};
use rusqlite::Connection;
use std::collections::{BTreeSet, HashSet};

/// The most entries that a search gives.
pub const MOST_FOUND: usize = 200;

/// A row that was found, before it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Hit {
    Sale(i64),
    Order(i64),
    Taking(i64),
}

/// What a text leads to, newest first, and whether there is more.
pub(super) fn search(connection: &Connection, text: &str) -> Result<(Vec<Entry>, bool), Trouble> {
    let text = text.trim();
    let mut hits = BTreeSet::new();
    if !text.is_empty() {
        for way in ways::ALL {
            hits.extend(way(connection, text)?);
        }
    }
    let mut found = entries_of(connection, &hits)?;
    // A sale that was closed and is paid after all is one entry: the one that counts.
    found.sort_by(|a, b| b.standing.counts().cmp(&a.standing.counts()).then_with(|| b.at.cmp(&a.at)));
    let mut seen = HashSet::new();
    found.retain(|entry| seen.insert(entry.source.clone()));
    found.sort_by(|a, b| b.at.cmp(&a.at));
    let has_more = found.len() > MOST_FOUND;
    found.truncate(MOST_FOUND);
    Ok((found, has_more))
}

/// The entries of rows; sales and orders that came to nothing have none.
fn entries_of(connection: &Connection, hits: &BTreeSet<Hit>) -> Result<Vec<Entry>, Trouble> {
    let list = |wanted: fn(&Hit) -> Option<i64>| {
        serde_json::Value::from(hits.iter().filter_map(wanted).collect::<Vec<_>>()).to_string()
    };
    let sales = list(|hit| if let Hit::Sale(row) = hit { Some(*row) } else { None });
    let orders = list(|hit| if let Hit::Order(row) = hit { Some(*row) } else { None });
    let takings = list(|hit| if let Hit::Taking(row) = hit { Some(*row) } else { None });
    let listed = "IN (SELECT value FROM json_each(?1))";
    let mut found = Vec::new();
    for (sql, rows) in [
        (
            format!("{TAKINGS} WHERE t.source {listed} AND t.kind IN ('counter', 'closed', 'unusable')"),
            &sales,
        ),
        (format!("{OPEN_SALES} WHERE s.id {listed} AND s.{OPEN}"), &sales),
        (format!("{TAKINGS} WHERE t.source {listed} AND t.kind = 'one_off'"), &orders),
        (format!("{OPEN_ORDERS} WHERE o.id {listed} AND o.stage = 'open'"), &orders),
        (format!("{TAKINGS} WHERE t.id {listed}"), &takings),
    ] {
        found.extend(entries::read(connection, &sql, [rows])?);
    }
    Ok(found)
}
