//! Reports: what came in, what is not settled, and the newest entries.

use super::{
    Part,
    entries::{self, LISTED, OPEN_ORDERS, OPEN_SALES, TAKINGS, mode},
};
use crate::{
    domain::takings::{Entry, Kind, Report, Scope, Total},
    services::journal::{
        error::{JournalError, Trouble},
        row::money,
    },
};
use rusqlite::{Connection, Params};
use tracing::warn;

/// The most entries of a report.
pub const MOST_ENTRIES: u32 = 2_000;
/// The most of what is not settled that a report lists, the newest.
pub const MOST_UNSETTLED: usize = 500;

/// The words must stand exactly as in the index, or every sale would be looked at.
pub(super) const OPEN: &str = "stage IN ('recording', 'creating', 'searching', 'waiting', 'closing')";

const UNUSABLE: &str = "kind = 'unusable'";

/// The report of a part of the journal.
pub(super) fn report(connection: &Connection, scope: Scope) -> Result<Report, Trouble> {
    let part = Part::of(scope);
    let clause = &part.clause;
    let entries = entries::read(connection, &newest_sql(&part), [part.from, part.until])?;
    let groups = format!(
        "SELECT t.kind, t.currency, coalesce(t.live, a.live), sum(t.payments), sum(t.amount), count(*)
         FROM takings AS t CROSS JOIN accounts AS a ON a.id = t.account WHERE {clause} AND {LISTED}
         GROUP BY 1, 2, 3"
    );
    let (totals, rows) = totals(connection, &groups, [part.from, part.until])?;
    let unsettled = match scope {
        Scope::Closing(_) => Vec::new(),
        Scope::Span(_) | Scope::NotClosed => unsettled(connection, part.until)?,
    };
    let left_out = rows.saturating_sub(entries.len().try_into().unwrap_or(u64::MAX));
    Ok(Report { scope, totals, unsettled, entries, left_out })
}

/// The newest entries of a part.
pub(super) fn newest_sql(part: &Part) -> String {
    let clause = &part.clause;
    format!("{TAKINGS} WHERE {clause} AND {LISTED} ORDER BY t.at DESC, t.id DESC LIMIT {MOST_ENTRIES}")
}

/// Sums in the order in which they are listed, and how many rows went into them and into the list.
pub(super) fn totals(
    connection: &Connection,
    groups: &str,
    values: impl Params,
) -> Result<(Vec<Total>, u64), Trouble> {
    let mut statement = connection.prepare_cached(groups)?;
    let mut read = statement.query(values)?;
    let (mut totals, mut rows) = (Vec::new(), 0);
    while let Some(row) = read.next().map_err(of_sums)? {
        rows += row.get::<_, i64>(5)?.unsigned_abs();
        let Some(kind) = kind(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?) else { continue };
        let (currency, count): (String, i64) = (row.get(1)?, row.get(3)?);
        let count = count.unsigned_abs();
        match money(row.get(4)?, &currency) {
            Some(sum) => totals.push(Total { kind, mode: mode(row.get(2)?), count, sum }),
            None => warn!("the journal holds amounts of an unknown currency"),
        }
    }
    totals.sort_by_key(|total| (total.kind, total.sum.currency().code(), total.mode));
    Ok((totals, rows))
}

/// What counts, by its word.
fn kind(word: &str) -> Option<Kind> {
    Some(match word {
        "counter" => Kind::Counter,
        "one_off" => Kind::OneOff,
        "printed" => Kind::Printed,
        "refund" => Kind::Refund,
        _ => return None,
    })
}

/// `SQLite` refuses a sum that doesn't fit; in words that say so.
pub(super) fn of_sums(error: rusqlite::Error) -> Trouble {
    match &error {
        rusqlite::Error::SqliteFailure(_, Some(text)) if text == "integer overflow" => {
            JournalError::broken("the sum is more than can be counted").into()
        }
        _ => error.into(),
    }
}

/// What is not settled and began by a time, the oldest first; the newest where there are too many. A lost sale and an
/// order that is being made are not among it: nobody has their addresses, so nobody can pay them.
fn unsettled(connection: &Connection, until: i64) -> Result<Vec<Entry>, Trouble> {
    let by =
        |rows: &str, table: &str, index: &str| rows.replace(table, &format!("{table} INDEXED BY {index}"));
    let newest = format!("DESC LIMIT {MOST_UNSETTLED}");
    let sales = by(OPEN_SALES, "sales AS s", "sales_open");
    let sales = format!("{sales} WHERE s.{OPEN} AND s.started <= ?1 ORDER BY s.started {newest}");
    let orders = by(OPEN_ORDERS, "orders AS o", "orders_open");
    let orders = format!("{orders} WHERE o.stage = 'open' AND o.made <= ?1 ORDER BY o.made {newest}");
    let unusable = by(TAKINGS, "takings AS t", "takings_unusable");
    let unusable =
        format!("{unusable} WHERE t.{UNUSABLE} AND t.closing IS NULL AND t.at <= ?1 ORDER BY t.at {newest}");
    let mut all = Vec::new();
    for sql in [sales, orders, unusable] {
        all.extend(entries::read(connection, &sql, [until])?);
    }
    all.sort_by_key(|entry| entry.at);
    let too_many = all.len().saturating_sub(MOST_UNSETTLED);
    Ok(all.split_off(too_many))
}

/// How much is not settled, all of it.
pub(super) fn count_unsettled(connection: &Connection) -> Result<u32, Trouble> {
    let sql = format!(
        "SELECT (SELECT count(*) FROM sales INDEXED BY sales_open WHERE {OPEN})
            + (SELECT count(*) FROM orders INDEXED BY orders_open WHERE stage = 'open')
            + (SELECT count(*) FROM takings INDEXED BY takings_unusable WHERE {UNUSABLE} AND closing IS NULL)"
    );
    Ok(connection.query_row(&sql, [], |row| row.get(0))?)
}
