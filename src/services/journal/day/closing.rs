//! Closing the day: what no closing holds yet belongs to the next number from then on. All of it or nothing, in one
//! transaction; no clock is asked which rows these are.

use super::{DayDone, report};
use crate::{
    domain::takings::{Closing, Total},
    services::journal::{
        change::kept_time,
        error::{JournalError, Trouble},
        row::time,
    },
};
use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior, params};

/// The most closings that are read at once: those of a year, and some.
pub const MOST_CLOSINGS: u32 = 400;

const NEXT: &str = "SELECT coalesce(max(number), 0) + 1 FROM closings";
const CLOSE: &str = "INSERT INTO closings (number, at, unsettled) VALUES (?1, ?2, ?3)";
const TAKE: &str = "UPDATE takings SET closing = ?1 WHERE closing IS NULL";
const SUM: &str = "
    INSERT INTO closing_totals (closing, account, kind, currency, live, payments, amount)
    SELECT closing, account, kind, currency, live, sum(payments), sum(amount) FROM takings
    WHERE closing = ?1 AND kind IN ('counter', 'one_off', 'printed', 'refund')
    GROUP BY account, kind, currency, live";
const NEWEST: &str = "
    SELECT number, at, (SELECT before.at FROM closings AS before WHERE before.number = closings.number - 1),
        unsettled
    FROM closings ORDER BY number DESC LIMIT ?1";
const TOTALS: &str = "
    SELECT t.kind, t.currency, coalesce(t.live, a.live), sum(t.payments), sum(t.amount), count(*)
    FROM closing_totals AS t CROSS JOIN accounts AS a ON a.id = t.account WHERE t.closing = ?1 GROUP BY 1, 2, 3";

/// Whether the tables are as this needs them.
pub(super) fn is_possible(connection: &Connection) -> Result<(), Trouble> {
    for sql in [NEXT, CLOSE, TAKE, SUM, NEWEST, TOTALS] {
        connection.prepare_cached(sql).map_err(Trouble::of_tables)?;
    }
    Ok(())
}

/// Closes the day under a number, if that is the next.
pub(super) fn close(connection: &mut Connection, at: Timestamp, number: u32) -> Result<DayDone, Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let next: u32 = transaction.prepare_cached(NEXT)?.query_row([], |row| row.get(0))?;
    if number != next {
        return Ok(DayDone::NotNext(next));
    }
    let unsettled = report::count_unsettled(&transaction)?;
    transaction.prepare_cached(CLOSE)?.execute(params![number, kept_time(at)?, unsettled])?;
    transaction.prepare_cached(TAKE)?.execute([number])?;
    transaction.prepare_cached(SUM)?.execute([number]).map_err(report::of_sums)?;
    let closing = newest(&transaction, 1)?.pop();
    let closing = closing.ok_or_else(|| JournalError::broken("a closing was not kept"))?;
    transaction.commit()?;
    Ok(DayDone::Closed(Box::new(closing)))
}

/// The newest closings, newest first.
pub(super) fn newest(connection: &Connection, most: u32) -> Result<Vec<Closing>, Trouble> {
    let mut statement = connection.prepare_cached(NEWEST)?;
    let mut rows = statement.query([most])?;
    let mut closings = Vec::new();
    while let Some(row) = rows.next()? {
        let number = row.get(0)?;
        let since = row.get::<_, Option<i64>>(2)?.and_then(time);
        let totals = totals(connection, number)?;
        let at = time(row.get(1)?).unwrap_or(Timestamp::UNIX_EPOCH);
        closings.push(Closing { number, at, since, totals, unsettled: row.get(3)? });
    }
    Ok(closings)
}

fn totals(connection: &Connection, number: u32) -> Result<Vec<Total>, Trouble> {
    Ok(report::totals(connection, TOTALS, [number])?.0)
}
