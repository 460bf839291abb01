//! Writing a change: the sale's present state and the row of its history, both or neither.

use super::{
    AccountKey,
    error::{JournalError, Trouble},
    row::{StageColumns, nanoseconds},
    till_of,
};
use crate::domain::sale::Sale;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, named_params, params};
use serde_json::json;

/// A sale as it has become.
#[derive(Debug)]
pub(super) struct Change {
    pub account: AccountKey,
    pub at: Timestamp,
    pub sale: Sale,
}

/// What was charged never changes: a row that differs there is another sale, and is left alone.
const UPSERT: &str = "
    INSERT INTO sales (account, reference, till, number, amount, currency, started, note, days, closes,
        paid_another_way, stage, looks, link, address, moment, was_closed, reason)
    VALUES (:account, :reference, :till, :number, :amount, :currency, :started, :note, :days, :closes,
        :paid_another_way, :stage, :looks, :link, :address, :moment, :was_closed, :reason)
    ON CONFLICT (account, till, number, reference) DO UPDATE SET
        note = excluded.note, days = excluded.days, closes = excluded.closes,
        paid_another_way = excluded.paid_another_way, stage = excluded.stage, looks = excluded.looks,
        link = excluded.link, address = excluded.address, moment = excluded.moment,
        was_closed = excluded.was_closed, reason = excluded.reason
    WHERE amount = excluded.amount AND currency = excluded.currency AND started = excluded.started
    RETURNING id";

const ACCOUNT: &str = "INSERT INTO accounts (key) VALUES (?1) ON CONFLICT (key) DO NOTHING";
const ACCOUNT_ID: &str = "SELECT id FROM accounts WHERE key = ?1";
const FORGET_REFUNDS: &str = "DELETE FROM refunds WHERE sale = ?1";
const REFUND: &str =
    "INSERT INTO refunds (sale, position, amount, currency, noted) VALUES (?1, ?2, ?3, ?4, ?5)";
const HISTORY: &str = "
    INSERT INTO changes (sale, position, at, stage, details)
    SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3, ?4 FROM changes WHERE sale = ?1";

/// Whether the tables are as a change needs them.
pub(super) fn is_possible(connection: &Connection) -> Result<(), Trouble> {
    for sql in [UPSERT, ACCOUNT, ACCOUNT_ID, FORGET_REFUNDS, REFUND, HISTORY] {
        connection.prepare_cached(sql).map_err(Trouble::of_tables)?;
    }
    Ok(())
}

/// Writes a change; it is on the disk when this returns.
pub(super) fn record(connection: &mut Connection, change: &Change) -> Result<(), Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let stage = StageColumns::of(&change.sale.stage, change.at);
    let account = account(&transaction, &change.account)?;
    let sale = upsert(&transaction, account, &change.sale, &stage)?;
    refunds(&transaction, sale, &change.sale)?;
    transaction.prepare_cached(HISTORY)?.execute(params![
        sale,
        kept_time(change.at)?,
        stage.word,
        details(&change.sale, &stage)
    ])?;
    Ok(transaction.commit()?)
}

/// The account's row, made if it is missing.
pub(super) fn account(connection: &Connection, account: &AccountKey) -> Result<i64, Trouble> {
    let known = |connection: &Connection| {
        connection.prepare_cached(ACCOUNT_ID)?.query_row([&account.0], |row| row.get(0)).optional()
    };
    if let Some(id) = known(connection)? {
        return Ok(id);
    }
    connection.prepare_cached(ACCOUNT)?.execute([&account.0])?;
    known(connection)?.ok_or_else(|| JournalError::broken("an account was not kept").into())
}

fn upsert(connection: &Connection, account: i64, sale: &Sale, stage: &StageColumns) -> Result<i64, Trouble> {
    let closes = sale.closes.map(kept_time).transpose()?;
    let moment = stage.moment.map(kept_time).transpose()?;
    let written = connection
        .prepare_cached(UPSERT)?
        .query_row(
            named_params! {
                ":account": account,
                ":reference": sale.reference.to_string(),
                ":till": till_of(&sale.reference),
                ":number": sale.reference.number(),
                ":amount": sale.amount.minor(),
                ":currency": sale.amount.currency().code(),
                ":started": kept_time(sale.started)?,
                ":note": sale.note,
                ":days": sale.days,
                ":closes": closes,
                ":paid_another_way": sale.paid_another_way,
                ":stage": stage.word,
                ":looks": stage.looks,
                ":link": stage.link,
                ":address": stage.address,
                ":moment": moment,
                ":was_closed": stage.was_closed,
                ":reason": stage.reason,
            },
            |row| row.get(0),
        )
        .optional()?;
    written.ok_or_else(|| JournalError::broken("another sale has this reference").into())
}

fn refunds(connection: &Connection, sale: i64, kept: &Sale) -> Result<(), Trouble> {
    connection.prepare_cached(FORGET_REFUNDS)?.execute([sale])?;
    for (position, refund) in (1_i64..).zip(&kept.refunds) {
        connection.prepare_cached(REFUND)?.execute(params![
            sale,
            position,
            refund.amount.minor(),
            refund.amount.currency().code(),
            kept_time(refund.noted)?
        ])?;
    }
    Ok(())
}

pub(super) fn kept_time(time: Timestamp) -> Result<i64, Trouble> {
    nanoseconds(time).ok_or_else(|| JournalError::broken("a time is centuries away").into())
}

/// All that may change about a sale, as it was then. For people who look into the past, not for loading.
fn details(sale: &Sale, stage: &StageColumns) -> String {
    let text = |time: Option<Timestamp>| time.map(|time| time.to_string());
    let refunds: Vec<_> = sale
        .refunds
        .iter()
        .map(|refund| {
            let amount = refund.amount;
            json!({ "amount": amount.minor(), "currency": amount.currency().code(), "noted": refund.noted.to_string() })
        })
        .collect();
    let all = json!({
        "note": Some(&sale.note).filter(|note| !note.is_empty()),
        "days": sale.days,
        "closes": text(sale.closes),
        "paid_another_way": sale.paid_another_way,
        "looks": stage.looks,
        "link": stage.link,
        "address": stage.address,
        "moment": text(stage.moment),
        "was_closed": stage.was_closed,
        "reason": stage.reason,
        "refunds": Some(refunds).filter(|refunds| !refunds.is_empty()),
    });
    match all {
        serde_json::Value::Object(all) => {
            let told: serde_json::Map<_, _> = all.into_iter().filter(|(_, value)| !value.is_null()).collect();
            serde_json::Value::Object(told).to_string()
        }
        other => other.to_string(),
    }
}
