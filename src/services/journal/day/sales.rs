//! Sales that are asked for by when they began, by having been closed unpaid, or by their reference.

use super::{Part, SaleHere};
use crate::{
    domain::{address::AllowedHosts, day::Span, reference::Reference, sale::Sale},
    services::journal::{
        AccountKey,
        error::Trouble,
        load,
        row::{COLUMNS, Kept, money, time},
        till_of,
    },
};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

/// The most closed sales that are asked for once more, the newest.
const MOST_CLOSED: u32 = 500;
/// How long, in nanoseconds, a closed sale is asked for: no bank's check takes thirty days.
const ASKED_FOR: i64 = 30 * 24 * 3_600 * 1_000_000_000;

const BEGUN: &str = "SELECT reference, amount, currency, started, stage = 'paid' FROM sales
    WHERE started BETWEEN ?1 AND ?2 ORDER BY started";

/// Sales begun in a time, of all accounts, the oldest first.
pub(super) fn begun(connection: &Connection, span: Span) -> Result<Vec<SaleHere>, Trouble> {
    let (from, until) = Part::bounds(span);
    let mut statement = connection.prepare_cached(BEGUN)?;
    let rows = statement.query_map([from, until], here)?;
    Ok(rows.filter_map(Result::transpose).collect::<Result<_, _>>()?)
}

fn here(row: &Row<'_>) -> rusqlite::Result<Option<SaleHere>> {
    let reference = row.get_ref(0)?.as_str()?.parse().ok();
    let amount = money(row.get(1)?, row.get_ref(2)?.as_str()?);
    let (Some(reference), Some(amount), Some(started)) = (reference, amount, time(row.get(3)?)) else {
        return Ok(None);
    };
    Ok(Some(SaleHere { reference, amount, started, is_paid: row.get(4)? }))
}

/// An account's sales that were closed unpaid since the last closing, the newest first. Thirty days are counted back
/// from what was written last, so that no row of a wrong clock's future hides them all.
pub(super) fn closed(
    connection: &Connection,
    account: &AccountKey,
    hosts: &AllowedHosts,
) -> Result<Vec<Sale>, Trouble> {
    let Some(account) = load::account(connection, account)? else { return Ok(Vec::new()) };
    let sql = format!(
        "SELECT {COLUMNS} FROM sales WHERE id IN (
             SELECT source FROM takings WHERE closing IS NULL AND kind = 'closed' AND account = ?1
                 AND at >= (SELECT at FROM takings ORDER BY id DESC LIMIT 1) - ?2
             ORDER BY at DESC LIMIT {MOST_CLOSED})
         ORDER BY moment DESC"
    );
    let rows = connection
        .prepare_cached(&sql)?
        .query_map(params![account, ASKED_FOR], Kept::read)?
        .collect::<Result<Vec<_>, _>>()?;
    let sales = rows.into_iter().map(|row| load::sale(connection, row, hosts));
    Ok(sales.filter_map(Result::transpose).collect::<Result<_, _>>()?)
}

/// An account's sale, however old.
pub(super) fn one(
    connection: &Connection,
    account: &AccountKey,
    hosts: &AllowedHosts,
    reference: &Reference,
) -> Result<Option<Sale>, Trouble> {
    let Some(account) = load::account(connection, account)? else { return Ok(None) };
    let sql = format!(
        "SELECT {COLUMNS} FROM sales WHERE account = ?1 AND till = ?2 AND number = ?3 AND reference = ?4"
    );
    let values = params![account, till_of(reference), reference.number(), reference.to_string()];
    let row = connection.prepare_cached(&sql)?.query_row(values, Kept::read).optional()?;
    row.map_or(Ok(None), |row| load::sale(connection, row, hosts))
}
