//! Rows of the journal as entries of a list.

use super::Part;
use crate::{
    domain::{
        order::{OrderId, OrderKey},
        payment::PaymentId,
        takings::{Entry, Mode, Source, Standing},
    },
    services::journal::{
        error::Trouble,
        row::{money, time},
    },
};
use rusqlite::{Connection, Params, Row};
use tracing::warn;

/// What counts, or was closed, with what it is of. The cross join keeps the rows of `takings` in front.
pub(super) const TAKINGS: &str = "
    SELECT t.id, t.kind, t.source, t.position, t.at, t.amount, t.currency, t.payments, coalesce(t.live, a.live),
        t.closing, s.reference, s.note, s.paid_another_way,
        t.kind = 'counter' AND EXISTS (SELECT 1 FROM refunds WHERE sale = s.id),
        o.order_id, o.made, o.payment, g.product
    FROM takings AS t CROSS JOIN accounts AS a ON a.id = t.account
    LEFT JOIN sales AS s ON t.kind IN ('counter', 'refund', 'closed', 'unusable') AND s.id = t.source
    LEFT JOIN orders AS o ON t.kind = 'one_off' AND o.id = t.source
    LEFT JOIN sightings AS g ON t.kind = 'printed' AND g.id = t.source";

/// Sales that are not decided, in the same columns.
pub(super) const OPEN_SALES: &str = "
    SELECT s.id, 'open', s.id, 0, s.started, s.amount, s.currency, 1, a.live, NULL, s.reference, s.note,
        s.paid_another_way, 0, NULL, NULL, NULL, NULL
    FROM sales AS s CROSS JOIN accounts AS a ON a.id = s.account";

/// Orders that wait for a payment id, in the same columns.
pub(super) const OPEN_ORDERS: &str = "
    SELECT o.id, 'open_order', o.id, 0, o.made, o.amount, o.currency, 1, a.live, NULL, NULL, NULL,
        NULL, 0, o.order_id, o.made, NULL, NULL
    FROM orders AS o CROSS JOIN accounts AS a ON a.id = o.account";

/// What nobody may pass over stands in a list of its own until a closing took it.
pub(super) const LISTED: &str = "(t.kind <> 'unusable' OR t.closing IS NOT NULL)";

/// Reads entries; a row that makes no sense, as when somebody edited the file, hides no other.
pub(super) fn read(connection: &Connection, sql: &str, values: impl Params) -> Result<Vec<Entry>, Trouble> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(values, entry)?;
    let read = rows.filter_map(Result::transpose).collect::<Result<Vec<_>, _>>()?;
    Ok(read)
}

/// Gives every entry of a part, the oldest first, so many at a time; how many they were.
pub(super) fn each(
    connection: &Connection,
    part: &Part,
    portion: u32,
    take: &mut dyn FnMut(Entry),
) -> Result<u64, Trouble> {
    let clause = &part.clause;
    let sql = format!(
        "{TAKINGS} WHERE {clause} AND (t.at > ?1 OR t.id > ?3) AND {LISTED} ORDER BY t.at, t.id LIMIT {portion}"
    );
    let mut statement = connection.prepare(&sql)?;
    let (mut from, mut after, mut given) = (part.from, i64::MIN, 0);
    loop {
        let mut rows = statement.query([from, part.until, after])?;
        let mut came = 0;
        while let Some(row) = rows.next()? {
            came += 1;
            (after, from) = (row.get(0)?, row.get(4)?);
            if let Some(entry) = entry(row)? {
                take(entry);
                given += 1;
            }
        }
        if came < portion {
            return Ok(given);
        }
    }
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Option<Entry>> {
    let kind = row.get_ref(1)?.as_str()?;
    let text = |at| row.get::<_, Option<String>>(at);
    let sale =
        || Ok::<_, rusqlite::Error>(row.get_ref(10)?.as_str_or_null()?.and_then(|text| text.parse().ok()));
    let another_way: Option<String> = row.get(12)?;
    let has_refunds: bool = row.get(13)?;
    let (source, standing) = match kind {
        "counter" if has_refunds => (sale()?.map(Source::Sale), Standing::PaidRefunded),
        "counter" => (sale()?.map(Source::Sale), Standing::Paid),
        "refund" => {
            let nth = row.get::<_, u32>(3)?.saturating_sub(1);
            (sale()?.map(|sale| Source::Refund(sale, nth)), Standing::Refunded)
        }
        "closed" if another_way.is_some() => (sale()?.map(Source::Sale), Standing::PaidAnotherWay),
        "closed" => (sale()?.map(Source::Sale), Standing::ClosedUnpaid),
        "unusable" => (sale()?.map(Source::Sale), Standing::Unusable),
        "open" => (sale()?.map(Source::Sale), Standing::NotSettled),
        "one_off" => (order(row)?, Standing::Accepted),
        "open_order" => (order(row)?, Standing::NotSettled),
        _ => {
            let (product, added, row) = (text(17)?.unwrap_or_default(), row.get::<_, i64>(7)?, row.get(2)?);
            (Some(Source::Sighting { product, added: added.unsigned_abs(), row }), Standing::Seen)
        }
    };
    let note = if standing == Standing::Refunded { String::new() } else { noted(text(11)?, another_way) };
    let amount = money(row.get(5)?, row.get_ref(6)?.as_str()?);
    let (Some(source), Some(at), Some(amount)) = (source, time(row.get(4)?), amount) else {
        warn!("a row of the journal makes no sense");
        return Ok(None);
    };
    let payment = row.get_ref(16)?.as_str_or_null()?.and_then(|id| PaymentId::from_typed(id).ok());
    let mode = mode(row.get(8)?);
    Ok(Some(Entry { source, at, amount, standing, mode, note, payment, closing: row.get(9)? }))
}

fn order(row: &Row<'_>) -> rusqlite::Result<Option<Source>> {
    let id = row.get_ref(14)?.as_str_or_null()?.and_then(|id| OrderId::from_typed(id).ok());
    let made = row.get::<_, Option<i64>>(15)?.and_then(time);
    Ok(id.zip(made).map(|(id, made)| Source::Order(OrderKey { id, made })))
}

/// The cashier's words, and why it was paid another way.
fn noted(note: Option<String>, another_way: Option<String>) -> String {
    match (note.unwrap_or_default(), another_way.unwrap_or_default()) {
        (note, reason) if reason.is_empty() => note,
        (note, reason) if note.is_empty() => reason,
        (note, reason) => format!("{note} · {reason}"),
    }
}

pub(super) const fn mode(live: Option<bool>) -> Mode {
    match live {
        Some(true) => Mode::Live,
        Some(false) => Mode::Test,
        None => Mode::Unverified,
    }
}
