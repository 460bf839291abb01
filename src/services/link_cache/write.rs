//! Writing: a page of the list and how far it got, both or neither.

use super::{CacheChange, CachedLink, SyncMark, Wanted, open::Trouble, read::Found, row};
use crate::services::journal::AccountKey;
use rusqlite::{Connection, TransactionBehavior, named_params, params};

const ACCOUNT: &str = "
    INSERT INTO accounts (key, opened) VALUES (?1, unixepoch())
    ON CONFLICT (key) DO UPDATE SET opened = excluded.opened RETURNING id";
/// A link that was made at another time than was thought moves to its place: the row with its id is replaced.
const SEEN: &str = "
    INSERT OR REPLACE INTO links (account, made, digits, link, product_name, description, amount, currency, active,
        payment_count, payment_limit, expires, created, address, refusal, pass)
    VALUES (:account, :made, :digits, :link, :product_name, :description, :amount, :currency, :active,
        :payment_count, :payment_limit, :expires, :created, :address, :refusal, :pass)";
const GONE: &str = "DELETE FROM links WHERE account = ?1 AND link = ?2";
const MARK: &str = "UPDATE accounts SET pass = ?2, next_page = ?3, completed = ?4 WHERE id = ?1";
const OTHER_CURRENCY: &str = "DELETE FROM links WHERE account = ?1 AND currency <> ?2";
const AHEAD: &str = "UPDATE links SET pass = ?2 WHERE account = ?1 AND pass > ?2";
const FORGOTTEN_LINKS: &str =
    "DELETE FROM links WHERE account IN (SELECT id FROM accounts WHERE opened < unixepoch() - ?1)";
const FORGOTTEN: &str = "DELETE FROM accounts WHERE opened < unixepoch() - ?1";

/// Accounts that nobody opened for so long are forgotten, in seconds: 90 days.
const FORGOTTEN_AFTER: i64 = 90 * 24 * 60 * 60;

/// Writes what was learned. A mark is left out when it would stand above a hole.
pub(super) fn keep(
    connection: &mut Connection,
    account: &AccountKey,
    change: &CacheChange,
    hole: u32,
) -> Result<(), Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let account = account_id(&transaction, account)?;
    let mut write = transaction.prepare_cached(SEEN)?;
    for CachedLink { link, pass } in &change.seen {
        let (made, digits) = row::standing(link);
        let (address, refusal) = row::address(&link.address);
        write.execute(named_params! {
            ":account": account,
            ":made": made,
            ":digits": i64::try_from(digits).unwrap_or(i64::MAX),
            ":link": link.id.0,
            ":product_name": link.product_name,
            ":description": link.description,
            ":amount": link.amount.minor(),
            ":currency": link.amount.currency().code(),
            ":active": link.active,
            ":payment_count": link.payment_count.map(u64::cast_signed),
            ":payment_limit": link.payment_limit.map(u64::cast_signed),
            ":expires": link.expires.map(row::Time),
            ":created": link.created.map(row::Time),
            ":address": address,
            ":refusal": refusal,
            ":pass": pass,
        })?;
    }
    drop(write);
    for id in &change.gone {
        transaction.prepare_cached(GONE)?.execute(params![account, id.0])?;
    }
    if let Some(mark) = change.mark.filter(|mark| mark.pass > hole) {
        set_mark(&transaction, account, mark)?;
    }
    Ok(transaction.commit()?)
}

fn account_id(connection: &Connection, account: &AccountKey) -> Result<i64, Trouble> {
    Ok(connection.prepare_cached(ACCOUNT)?.query_row([&account.0], |row| row.get(0))?)
}

fn set_mark(connection: &Connection, account: i64, mark: SyncMark) -> Result<(), Trouble> {
    let completed = mark.completed.map(row::Time);
    connection.prepare_cached(MARK)?.execute(params![account, mark.pass, mark.next_page, completed])?;
    Ok(())
}

/// Makes the file agree with what was handed out of it: what was dropped is deleted, no link was seen in a later pass
/// than the mark's, and accounts that nobody opens any more are forgotten.
pub(super) fn settle(
    connection: &mut Connection,
    wanted: &Wanted,
    mark: Option<SyncMark>,
    found: Found,
) -> Result<(), Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let account = account_id(&transaction, &wanted.account)?;
    if found.dropped > 0 {
        let code = wanted.currency.code();
        transaction.execute(OTHER_CURRENCY, params![account, code])?;
        if let Some(mark) = mark {
            set_mark(&transaction, account, mark)?;
        }
    }
    if found.ahead > 0 {
        transaction.execute(AHEAD, params![account, mark.map_or(0, |mark| mark.pass)])?;
    }
    transaction.execute(FORGOTTEN_LINKS, [FORGOTTEN_AFTER])?;
    transaction.execute(FORGOTTEN, [FORGOTTEN_AFTER])?;
    Ok(transaction.commit()?)
}
