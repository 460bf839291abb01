//! A backup's journal into the till's own: one transaction, and nothing counts twice.
//!
//! Each row is known by its natural key. Where both have a sale, the one that is paid or else has more history is taken;
//! its refunds are those of both. Where both accepted a payment for an order, the one here stays. Restoring the same
//! backup again changes nothing, and two tills that restore each other's backups know the same sales, refunds and
//! payments seen.

use super::{closings, sightings};
use crate::services::journal::Trouble;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Sales that were not known here.
    pub new_sales: u64,
    /// Sales that had got further in the backup.
    pub further_sales: u64,
    /// Closings whose number another closing has here: the number in the backup, and the one they have now.
    pub renumbered: Vec<(u32, u32)>,
}

/// Merges a journal's copy, which is of this version, into a journal. All of it or nothing is on the disk afterwards.
pub(super) fn merge(journal: &mut Connection, copy: &Path) -> Result<Merged, Trouble> {
    let path = copy.to_str().ok_or(Trouble::Damaged)?;
    journal.execute("ATTACH ?1 AS copy", [path])?;
    let merged = in_one(journal);
    journal.execute_batch("DETACH copy")?;
    merged
}

fn in_one(journal: &mut Connection) -> Result<Merged, Trouble> {
    let transaction = journal.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(ACCOUNTS)?;
    let (new_sales, further_sales) = sales(&transaction)?;
    transaction.execute_batch(ORDERS)?;
    transaction.execute_batch(PRINTED)?;
    sightings::merge(&transaction)?;
    let renumbered = closings::merge(&transaction)?;
    transaction.execute_batch("DROP TABLE temp.met; DROP TABLE temp.owner;")?;
    transaction.commit()?;
    Ok(Merged { new_sales, further_sales, renumbered })
}

const ACCOUNTS: &str = "
    INSERT INTO main.accounts (key) SELECT key FROM copy.accounts WHERE true ORDER BY id ON CONFLICT DO NOTHING;
    CREATE TEMP TABLE owner (theirs INTEGER PRIMARY KEY, ours INTEGER NOT NULL);
    INSERT INTO temp.owner SELECT theirs.id, ours.id
        FROM copy.accounts AS theirs JOIN main.accounts AS ours USING (key);";

/// The columns of a sale but its account.
const SALE: &str =
    "reference, till, number, amount, currency, started, note, days, closes, paid_another_way, stage,
    looks, link, address, moment, was_closed, reason";

/// How far a sale got: paid is a fact that nothing takes back, then the longer history. The rest only sees to it that
/// the same sale is taken whichever till restores the other's backup.
fn how_far(sale: &str, tables: &str) -> String {
    let last = |column: &str| {
        format!(
            "(SELECT {column} FROM {tables}.changes WHERE changes.sale = {sale}.id ORDER BY position DESC LIMIT 1)"
        )
    };
    format!(
        "{sale}.stage = 'paid', (SELECT count(*) FROM {tables}.changes WHERE changes.sale = {sale}.id),
        coalesce({}, 0), {sale}.stage, coalesce({}, '')",
        last("at"),
        last("details")
    )
}

fn sales(transaction: &Transaction<'_>) -> Result<(u64, u64), Trouble> {
    let (theirs, ours) = (how_far("theirs", "copy"), how_far("ours", "main"));
    transaction.execute_batch(
        "CREATE TEMP TABLE met (
            theirs INTEGER PRIMARY KEY, ours INTEGER, is_same INTEGER NOT NULL, is_further INTEGER NOT NULL)",
    )?;
    let met = |extra: &str| {
        format!(
            "FROM copy.sales AS theirs JOIN temp.owner ON owner.theirs = theirs.account
             {extra} JOIN main.sales AS ours ON ours.account = owner.ours AND ours.till = theirs.till
                 AND ours.number = theirs.number AND ours.reference = theirs.reference"
        )
    };
    // Met here before: another amount or time under the same reference is another sale, and stays as it is.
    transaction.execute_batch(&format!(
        "INSERT INTO temp.met SELECT theirs.id, ours.id,
             (theirs.amount, theirs.currency, theirs.started) = (ours.amount, ours.currency, ours.started),
             ({theirs}) > ({ours})
         {}",
        met("")
    ))?;
    let new = transaction.execute(
        &format!(
            "INSERT INTO main.sales (account, {SALE})
             SELECT owner.ours, {SALE} FROM copy.sales AS theirs JOIN temp.owner ON owner.theirs = theirs.account
             WHERE theirs.id NOT IN (SELECT theirs FROM temp.met) ORDER BY theirs.id"
        ),
        [],
    )?;
    let further = transaction.execute(FURTHER, [])?;
    transaction.execute_batch(&format!(
        "DELETE FROM main.changes WHERE sale IN (SELECT ours FROM temp.met WHERE is_same AND is_further);
         INSERT INTO temp.met SELECT theirs.id, ours.id, 1, 1 {}
             WHERE theirs.id NOT IN (SELECT theirs FROM temp.met);
         {HISTORY}",
        met("")
    ))?;
    Ok((new as u64, further as u64))
}

const FURTHER: &str = "
    UPDATE main.sales SET note = theirs.note, days = theirs.days, closes = theirs.closes,
        paid_another_way = theirs.paid_another_way, stage = theirs.stage, looks = theirs.looks, link = theirs.link,
        address = theirs.address, moment = theirs.moment, was_closed = theirs.was_closed, reason = theirs.reason
    FROM temp.met JOIN copy.sales AS theirs ON theirs.id = met.theirs
    WHERE sales.id = met.ours AND met.is_same AND met.is_further";

/// The whole history of the sale that was taken, the refunds of both.
const HISTORY: &str = "
    INSERT INTO main.changes (sale, position, at, stage, details)
        SELECT met.ours, position, at, stage, details
        FROM temp.met JOIN copy.changes ON changes.sale = met.theirs WHERE met.is_same AND met.is_further;
    INSERT INTO main.refunds (sale, position, amount, currency, noted)
        SELECT met.ours,
            coalesce((SELECT max(position) FROM main.refunds AS known WHERE known.sale = met.ours), 0)
                + row_number() OVER (PARTITION BY met.ours ORDER BY theirs.position),
            theirs.amount, theirs.currency, theirs.noted
        FROM temp.met JOIN copy.refunds AS theirs ON theirs.sale = met.theirs
        WHERE met.is_same AND NOT EXISTS (SELECT 1 FROM main.refunds AS known WHERE known.sale = met.ours
            AND (known.amount, known.currency, known.noted) = (theirs.amount, theirs.currency, theirs.noted));
    INSERT INTO main.tidied (sale, at, outcome, archive)
        SELECT met.ours, at, outcome, archive FROM temp.met JOIN copy.tidied ON tidied.sale = met.theirs
        WHERE met.is_same ON CONFLICT DO NOTHING;";

/// A payment is used once: what it was used for first holds. Of look-ups the newest holds.
const ORDERS: &str = "
    CREATE TEMP TABLE rank (stage TEXT PRIMARY KEY, rank INTEGER NOT NULL);
    INSERT INTO temp.rank VALUES
        ('making', 0), ('not_made', 1), ('lost', 2), ('open', 3), ('given_up', 4), ('accepted', 5);
    UPDATE main.orders SET made_there = coalesce(orders.made_there, theirs.made_there), stage = theirs.stage,
        address = theirs.address, payment = theirs.payment, accepted = theirs.accepted, created = theirs.created,
        live = theirs.live
    FROM copy.orders AS theirs JOIN temp.owner ON owner.theirs = theirs.account
    WHERE orders.account = owner.ours AND orders.order_id = theirs.order_id AND orders.made = theirs.made
        AND (orders.amount, orders.currency) = (theirs.amount, theirs.currency)
        AND (SELECT rank FROM temp.rank WHERE rank.stage = theirs.stage)
            > (SELECT rank FROM temp.rank WHERE rank.stage = orders.stage);
    DROP TABLE temp.rank;
    INSERT INTO main.orders (account, order_id, made, amount, currency, made_there, stage, address, payment, accepted,
            created, live)
        SELECT owner.ours, order_id, made, amount, currency, made_there, stage, address, payment, accepted, created, live
        FROM copy.orders JOIN temp.owner ON owner.theirs = orders.account WHERE true ORDER BY orders.id
        ON CONFLICT DO NOTHING;
    INSERT INTO main.used_payments (account, payment, at, order_id, sale)
        SELECT owner.ours, payment, at, order_id, sale
        FROM copy.used_payments JOIN temp.owner ON owner.theirs = used_payments.account WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at, order_id = excluded.order_id, sale = excluded.sale
        WHERE excluded.at < at;
    INSERT INTO main.look_ups (account, payment, at, status, amount, currency, created, method, live)
        SELECT owner.ours, payment, at, status, amount, currency, created, method, live
        FROM copy.look_ups JOIN temp.owner ON owner.theirs = look_ups.account WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at, status = excluded.status, amount = excluded.amount,
            currency = excluded.currency, created = excluded.created, method = excluded.method, live = excluded.live
        WHERE excluded.at > at;";

/// Printed anew later, then taken off paper, then the higher count is further. A count never falls below one that is
/// known, or payments that were seen would be seen again.
const PRINTED: &str = "
    INSERT INTO main.printed (account, link, product, amount, currency, since, count, forgotten, said, said_at)
        SELECT owner.ours, link, product, amount, currency, since, count, forgotten, said, said_at
        FROM copy.printed JOIN temp.owner ON owner.theirs = printed.account WHERE true ORDER BY printed.id
        ON CONFLICT DO UPDATE SET product = excluded.product, amount = excluded.amount,
            currency = excluded.currency, since = excluded.since,
            count = nullif(max(coalesce(count, -1), coalesce(excluded.count, -1)), -1),
            forgotten = excluded.forgotten, said = excluded.said, said_at = excluded.said_at
        WHERE (excluded.since, coalesce(excluded.forgotten, 0), coalesce(excluded.count, -1),
                coalesce(excluded.said_at, 0), excluded.product)
            > (since, coalesce(forgotten, 0), coalesce(count, -1), coalesce(said_at, 0), product);
    UPDATE main.printed SET count = theirs.count
        FROM copy.printed AS theirs JOIN temp.owner ON owner.theirs = theirs.account
        WHERE printed.account = owner.ours AND printed.link = theirs.link
            AND theirs.count > coalesce(printed.count, -1) AND printed.since >= theirs.since;";
