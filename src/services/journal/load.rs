//! Reading what has to be taken up again, by index alone: a till's millionth sale must not slow its start.

use super::{
    AccountKey, Loaded, Wanted,
    error::Trouble,
    row::{COLUMNS, Kept, money, nanoseconds, time},
};
use crate::domain::{address::AllowedHosts, reference::Till, sale::Refund, sale::Sale};
use rusqlite::{Connection, OptionalExtension as _, params};

/// The words must stand exactly as in the index `sales_open`, or every sale would be looked at.
const OPEN: &str = "account = ?1 AND stage IN ('recording', 'creating', 'searching', 'waiting', 'closing')";
const ENDED: &str = "account = ?1 AND moment >= ?2";
const REFUNDS: &str = "SELECT amount, currency, noted FROM refunds WHERE sale = ?1 ORDER BY position";
const ACCOUNT_ID: &str = "SELECT id FROM accounts WHERE key = ?1";
const LAST_NUMBER: &str = "SELECT max(number) FROM sales WHERE account = ?1 AND till = ?2";
const ANY_SALE: &str = "SELECT EXISTS (SELECT 1 FROM sales WHERE account = ?1)";

/// Both kinds at once: no sale is of both, since an open one has no moment.
pub(super) fn sales_sql() -> String {
    format!(
        "SELECT {COLUMNS} FROM sales WHERE {OPEN} UNION ALL SELECT {COLUMNS} FROM sales WHERE {ENDED} ORDER BY id"
    )
}

/// Whether the tables are as loading needs them.
pub(super) fn is_possible(connection: &Connection) -> Result<(), Trouble> {
    let sales = sales_sql();
    for sql in [sales.as_str(), REFUNDS, ACCOUNT_ID, LAST_NUMBER, ANY_SALE] {
        connection.prepare_cached(sql).map_err(Trouble::of_tables)?;
    }
    Ok(())
}

/// Reads what the journal knows of an account.
pub(super) fn load(connection: &Connection, wanted: &Wanted) -> Result<Loaded, Trouble> {
    let nothing = Loaded { sales: Vec::new(), unreadable: Vec::new(), last_number: 0, is_fresh: true };
    let Some(account) = account(connection, &wanted.account)? else { return Ok(nothing) };
    // A time too far away to be kept lies before or after every sale.
    let since =
        nanoseconds(wanted.since).unwrap_or(if wanted.since.as_second() < 0 { i64::MIN } else { i64::MAX });
    let rows = connection
        .prepare_cached(&sales_sql())?
        .query_map(params![account, since], Kept::read)?
        .collect::<Result<Vec<_>, _>>()?;
    let any: bool = connection.prepare_cached(ANY_SALE)?.query_row([account], |row| row.get(0))?;
    let mut loaded =
        Loaded { last_number: last_number(connection, account, &wanted.till)?, is_fresh: !any, ..nothing };
    for row in rows {
        let reference = row.reference.clone();
        match sale(connection, row, &wanted.hosts)? {
            Some(sale) => loaded.sales.push(sale),
            None => loaded.unreadable.push(reference),
        }
    }
    Ok(loaded)
}

/// The account's row, if it has one.
pub(super) fn account(connection: &Connection, account: &AccountKey) -> Result<Option<i64>, Trouble> {
    Ok(connection.prepare_cached(ACCOUNT_ID)?.query_row([&account.0], |row| row.get(0)).optional()?)
}

fn last_number(connection: &Connection, account: i64, till: &Till) -> Result<u32, Trouble> {
    let last: Option<u32> = connection
        .prepare_cached(LAST_NUMBER)?
        .query_row(params![account, till.to_string()], |row| row.get(0))?;
    Ok(last.unwrap_or(0))
}

pub(super) fn sale(
    connection: &Connection,
    row: Kept,
    hosts: &AllowedHosts,
) -> Result<Option<Sale>, Trouble> {
    let refunds = connection
        .prepare_cached(REFUNDS)?
        .query_map([row.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .map(|refund| refund.map(|(minor, currency, noted)| refund_of(minor, currency, noted)))
        .collect::<Result<Option<Vec<_>>, rusqlite::Error>>()?;
    Ok(refunds.and_then(|refunds| row.into_sale(refunds, hosts)))
}

#[expect(clippy::needless_pass_by_value, reason = "the row's type is read from this signature")]
fn refund_of(minor: i64, currency: String, noted: i64) -> Option<Refund> {
    Some(Refund { amount: money(minor, &currency)?, noted: time(noted)? })
}
