//! Look-ups: what the provider said of a payment last, and when it was asked.

use super::{
    AccountKey, change,
    error::Trouble,
    orders,
    row::{money, time},
};
use crate::domain::{
    address::AllowedHosts,
    order::Order,
    payment::{Finding, Payment, PaymentId, PaymentStatus, Usage},
};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, TransactionBehavior, named_params};

/// How many look-ups are read at the start.
const RECENT: u32 = 8;

const ACCOUNT_ID: &str = "SELECT id FROM accounts WHERE key = ?1";
const UPSERT: &str = "
    INSERT INTO look_ups (account, payment, at, status, amount, currency, created, method, live)
    VALUES (:account, :payment, :at, :status, :amount, :currency, :created, :method, :live)
    ON CONFLICT (account, payment) DO UPDATE SET
        at = excluded.at, status = excluded.status, amount = excluded.amount, currency = excluded.currency,
        created = excluded.created, method = excluded.method, live = excluded.live";

/// A look-up, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptLookUp {
    /// The payment id that was asked for.
    pub payment: PaymentId,
    /// When.
    pub at: Timestamp,
    /// What the provider said.
    pub finding: Finding,
}

/// What the journal holds of one-off payments and look-ups at the start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptOrders {
    /// The open orders and the newest of the others, newest first.
    pub orders: Vec<Order>,
    /// The newest look-ups, newest first.
    pub look_ups: Vec<KeptLookUp>,
}

fn recent_sql() -> String {
    format!(
        "SELECT payment, at, status, amount, currency, created, method, live FROM look_ups
         WHERE account = ?1 ORDER BY at DESC LIMIT {RECENT}"
    )
}

/// Whether the tables are as this needs them.
pub(super) fn is_possible(connection: &Connection) -> Result<(), Trouble> {
    for sql in [UPSERT, &recent_sql()] {
        connection.prepare_cached(sql).map_err(Trouble::of_tables)?;
    }
    Ok(())
}

/// Writes a look-up down, and says what its payment was used for here, if it was.
pub(super) fn record(
    connection: &mut Connection,
    key: &AccountKey,
    look_up: &KeptLookUp,
) -> Result<Option<Usage>, Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let account = change::account(&transaction, key)?;
    let known = match &look_up.finding {
        Finding::Known(payment) => Some(payment),
        Finding::NotFound => None,
    };
    transaction.prepare_cached(UPSERT)?.execute(named_params! {
        ":account": account,
        ":payment": look_up.payment.as_str(),
        ":at": change::kept_time(look_up.at)?,
        ":status": known.map(|payment| payment.status.word()),
        ":amount": known.map(|payment| payment.amount.minor()),
        ":currency": known.map(|payment| payment.amount.currency().code()),
        ":created": known.map(|payment| change::kept_time(payment.created)).transpose()?,
        ":method": known.and_then(|payment| payment.method.as_deref()),
        ":live": known.and_then(|payment| payment.live),
    })?;
    let used = orders::used(&transaction, account, &look_up.payment)?;
    transaction.commit()?;
    Ok(used)
}

/// Reads what has to be taken up again.
pub(super) fn load(
    connection: &Connection,
    key: &AccountKey,
    hosts: &AllowedHosts,
) -> Result<KeptOrders, Trouble> {
    let account = connection.prepare_cached(ACCOUNT_ID)?.query_row([&key.0], |row| row.get(0)).optional()?;
    let Some(account) = account else { return Ok(KeptOrders::default()) };
    let look_ups = connection
        .prepare_cached(&recent_sql())?
        .query_map([account], read)?
        .collect::<Result<Vec<_>, _>>()?;
    Ok(KeptOrders {
        orders: orders::recent(connection, account, hosts)?,
        look_ups: look_ups.into_iter().flatten().collect(),
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Option<KeptLookUp>> {
    let (payment, at): (String, i64) = (row.get(0)?, row.get(1)?);
    let status: Option<String> = row.get(2)?;
    let (minor, currency): (Option<i64>, Option<String>) = (row.get(3)?, row.get(4)?);
    let created: Option<i64> = row.get(5)?;
    let (method, live) = (row.get(6)?, row.get(7)?);
    Ok((|| {
        let payment = PaymentId::from_typed(&payment).ok()?;
        let finding = match status {
            None => Finding::NotFound,
            Some(word) => Finding::Known(Payment {
                id: payment.clone(),
                amount: money(minor?, &currency?)?,
                status: PaymentStatus::from_word(&word),
                created: time(created?)?,
                method,
                live,
            }),
        };
        Some(KeptLookUp { payment, at: time(at)?, finding })
    })())
}
