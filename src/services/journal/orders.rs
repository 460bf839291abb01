//! One-off payments, look-ups, and which payment was taken for what. Whether a payment was used before is decided
//! here, in the transaction that uses it.

use super::{
    AccountKey,
    change::{account, kept_time},
    error::{JournalError, Trouble},
    row::{money, nanoseconds, time},
};
use crate::domain::{
    address::AllowedHosts,
    money::Money,
    order::{Acceptance, Order, OrderId, OrderKey, OrderStage},
    payment::{PaymentId, Usage, UsedFor},
};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, TransactionBehavior, named_params, params};

/// How many open orders are taken up at the start, the newest; older ones can still be looked up.
const MOST_OPEN: u32 = 200;
/// How many others come with them.
const MOST_ENDED: u32 = 20;

const COLUMNS: &str =
    "order_id, made, amount, currency, made_there, stage, address, payment, accepted, created, live";
/// What was charged never changes: a row that differs there is another order, and is left alone.
const UPSERT: &str = "
    INSERT INTO orders (account, order_id, made, amount, currency, made_there, stage, address, payment, accepted,
        created, live)
    VALUES (:account, :order_id, :made, :amount, :currency, :made_there, :stage, :address, :payment, :accepted,
        :created, :live)
    ON CONFLICT (account, order_id, made) DO UPDATE SET
        made_there = excluded.made_there, stage = excluded.stage, address = excluded.address,
        payment = excluded.payment, accepted = excluded.accepted, created = excluded.created, live = excluded.live
    WHERE amount = excluded.amount AND currency = excluded.currency AND stage <> 'accepted'
    RETURNING id";
/// Nobody ever held the address of those that are left out.
const SAME_ID: &str = "
    SELECT made, amount, currency, stage = 'accepted' FROM orders
    WHERE account = ?1 AND order_id = ?2 AND made <> ?3 AND stage NOT IN ('not_made', 'lost')
    ORDER BY made DESC LIMIT 1";
const USED: &str = "SELECT at, order_id, sale FROM used_payments WHERE account = ?1 AND payment = ?2";
const USE: &str = "
    INSERT INTO used_payments (account, payment, at, order_id, sale) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO NOTHING";

/// An order as it has become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderChange {
    /// The order.
    pub order: Order,
    /// Whether another order of the same id is no reason to refuse a new one: a person was asked.
    pub may_repeat: bool,
}

/// What came of writing an order down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderKept {
    /// It is on the disk.
    Written,
    /// Nothing was written: there was another order of this id.
    SameId(EarlierOrder),
    /// Nothing was written: the payment was taken for something else before.
    PaymentUsed(Usage),
}

/// An earlier order of the same id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierOrder {
    /// When it was made.
    pub made: Timestamp,
    /// What it charged.
    pub amount: Money,
    /// Whether a payment was accepted for it.
    pub is_accepted: bool,
}

/// Whether the tables are as this needs them.
pub(super) fn is_possible(connection: &Connection) -> Result<(), Trouble> {
    for sql in [UPSERT, SAME_ID, USED, USE, &recent_sql()] {
        connection.prepare_cached(sql).map_err(Trouble::of_tables)?;
    }
    Ok(())
}

/// Writes an order's present state; a payment that it accepts is used from then on.
pub(super) fn record(
    connection: &mut Connection,
    key: &AccountKey,
    change: &OrderChange,
) -> Result<OrderKept, Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let account = account(&transaction, key)?;
    let order = &change.order;
    if order.stage == OrderStage::Making
        && !change.may_repeat
        && let Some(earlier) = same_id(&transaction, account, &order.key)?
    {
        return Ok(OrderKept::SameId(earlier));
    }
    if let OrderStage::Accepted(acceptance) = &order.stage {
        let usage = Usage { of: UsedFor::Order(order.key.id.clone()), at: acceptance.at };
        if let Some(before) = take(&transaction, account, &acceptance.payment, &usage)? {
            return Ok(OrderKept::PaymentUsed(before));
        }
    }
    upsert(&transaction, account, order)?;
    transaction.commit()?;
    Ok(OrderKept::Written)
}

/// Writes down what a payment was used for; what it was used for before, if it was. Nothing is written then.
pub(super) fn record_use(
    connection: &mut Connection,
    key: &AccountKey,
    payment: &PaymentId,
    usage: &Usage,
) -> Result<Option<Usage>, Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let account = account(&transaction, key)?;
    let before = take(&transaction, account, payment, usage)?;
    transaction.commit()?;
    Ok(before)
}

fn take(
    connection: &Connection,
    account: i64,
    payment: &PaymentId,
    usage: &Usage,
) -> Result<Option<Usage>, Trouble> {
    if let Some(before) = used(connection, account, payment)? {
        return Ok(Some(before));
    }
    let (order, sale) = match &usage.of {
        UsedFor::Order(order) => (Some(order.as_str()), None),
        UsedFor::Sale(sale) => (None, Some(sale.to_string())),
    };
    let row = params![account, payment.as_str(), kept_time(usage.at)?, order, sale];
    connection.prepare_cached(USE)?.execute(row)?;
    Ok(None)
}

/// What a payment was used for here.
pub(super) fn used(
    connection: &Connection,
    account: i64,
    payment: &PaymentId,
) -> Result<Option<Usage>, Trouble> {
    let row = connection
        .prepare_cached(USED)?
        .query_row(params![account, payment.as_str()], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, Option<String>>(2)?))
        })
        .optional()?;
    let Some((at, order, sale)) = row else { return Ok(None) };
    let of = match (order, sale) {
        (Some(order), _) => OrderId::from_typed(&order).ok().map(UsedFor::Order),
        (None, sale) => sale.and_then(|sale| sale.parse().ok()).map(UsedFor::Sale),
    };
    match of.zip(time(at)) {
        Some((of, at)) => Ok(Some(Usage { of, at })),
        // It was used, whatever for: never to be taken for unused.
        None => Err(JournalError::broken("what a payment was used for can't be read").into()),
    }
}

fn same_id(connection: &Connection, account: i64, key: &OrderKey) -> Result<Option<EarlierOrder>, Trouble> {
    let row = connection
        .prepare_cached(SAME_ID)?
        .query_row(params![account, key.id.as_str(), kept_time(key.made)?], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get(3)?))
        })
        .optional()?;
    let Some((made, minor, currency, is_accepted)) = row else { return Ok(None) };
    match time(made).zip(money(minor, &currency)) {
        Some((made, amount)) => Ok(Some(EarlierOrder { made, amount, is_accepted })),
        None => Err(JournalError::broken("an order makes no sense").into()),
    }
}

fn upsert(connection: &Connection, account: i64, order: &Order) -> Result<(), Trouble> {
    let (word, accepted) = match &order.stage {
        OrderStage::Making => ("making", None),
        OrderStage::NotMade => ("not_made", None),
        OrderStage::Lost => ("lost", None),
        OrderStage::Open { .. } => ("open", None),
        OrderStage::Accepted(acceptance) => ("accepted", Some(acceptance)),
        OrderStage::GivenUp => ("given_up", None),
    };
    let written: Option<i64> = connection
        .prepare_cached(UPSERT)?
        .query_row(
            named_params! {
                ":account": account,
                ":order_id": order.key.id.as_str(),
                ":made": kept_time(order.key.made)?,
                ":amount": order.amount.minor(),
                ":currency": order.amount.currency().code(),
                ":made_there": order.made_there.and_then(nanoseconds),
                ":stage": word,
                ":address": order.address().map(crate::domain::address::PayAddress::as_str),
                ":payment": accepted.map(|acceptance| acceptance.payment.as_str()),
                ":accepted": accepted.map(|acceptance| kept_time(acceptance.at)).transpose()?,
                ":created": accepted.map(|acceptance| kept_time(acceptance.created)).transpose()?,
                ":live": accepted.and_then(|acceptance| acceptance.live),
            },
            |row| row.get(0),
        )
        .optional()?;
    written.map(drop).ok_or_else(|| JournalError::broken("another order has this key").into())
}

fn recent_sql() -> String {
    format!(
        "SELECT * FROM (SELECT {COLUMNS} FROM orders WHERE account = ?1 AND stage = 'open'
             ORDER BY made DESC LIMIT {MOST_OPEN})
         UNION ALL
         SELECT * FROM (SELECT {COLUMNS} FROM orders WHERE account = ?1 AND stage <> 'open'
             ORDER BY made DESC LIMIT {MOST_ENDED})
         ORDER BY made DESC"
    )
}

/// The newest open orders and the newest of the others, newest first; those that make no sense are left out.
pub(super) fn recent(
    connection: &Connection,
    account: i64,
    hosts: &AllowedHosts,
) -> Result<Vec<Order>, Trouble> {
    let rows = connection
        .prepare_cached(&recent_sql())?
        .query_map([account], |row| read(row, hosts))?
        .collect::<Result<Vec<_>, _>>()?;
    Ok(rows.into_iter().flatten().collect())
}

fn read(row: &Row<'_>, hosts: &AllowedHosts) -> rusqlite::Result<Option<Order>> {
    let (id, made, currency): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(3)?);
    let (made_there, stage): (Option<i64>, String) = (row.get(4)?, row.get(5)?);
    let address: Option<String> = row.get(6)?;
    let accepted = (row.get(7)?, row.get(8)?, row.get(9)?, row.get(10)?);
    let amount = money(row.get(2)?, &currency);
    Ok((|| {
        Some(Order {
            key: OrderKey { id: OrderId::from_typed(&id).ok()?, made: time(made)? },
            amount: amount?,
            made_there: made_there.and_then(time),
            stage: match stage.as_str() {
                "making" => OrderStage::Making,
                "not_made" => OrderStage::NotMade,
                "lost" => OrderStage::Lost,
                // It can still be confirmed when nobody may be sent there any more.
                "open" => OrderStage::Open { address: address.and_then(|text| hosts.check(&text).ok()) },
                "given_up" => OrderStage::GivenUp,
                "accepted" => OrderStage::Accepted(acceptance(accepted)?),
                _ => return None,
            },
        })
    })())
}

type AcceptedColumns = (Option<String>, Option<i64>, Option<i64>, Option<bool>);

fn acceptance((payment, at, created, live): AcceptedColumns) -> Option<Acceptance> {
    Some(Acceptance {
        payment: PaymentId::from_typed(&payment?).ok()?,
        at: time(at?)?,
        created: time(created?)?,
        live,
    })
}
