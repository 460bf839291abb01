//! Closings, and what each holds: a payment that a closing took in the backup is not taken again here.
//!
//! A closing is known by when it was made. Two tills that went on from the same backup have closings of the same number
//! that hold different payments: the one here keeps its number, the other gets the next free one, and its totals stay as
//! they were printed. A payment that both closings took stands in the one here.

use crate::services::journal::Trouble;
use rusqlite::Connection;

const KNOWN: &str = "
    CREATE TEMP TABLE closed (theirs INTEGER PRIMARY KEY, ours INTEGER NOT NULL, is_new INTEGER NOT NULL);
    INSERT INTO temp.closed SELECT theirs.number, ours.number, 0
        FROM copy.closings AS theirs JOIN main.closings AS ours USING (at);
    INSERT INTO temp.closed SELECT number, number, 1 FROM copy.closings
        WHERE number NOT IN (SELECT theirs FROM temp.closed) AND number NOT IN (SELECT number FROM main.closings);";

/// Numbered on behind the last of both.
const RENUMBERED: &str = "
    INSERT INTO temp.closed SELECT number,
            max((SELECT coalesce(max(number), 0) FROM main.closings), (SELECT max(number) FROM copy.closings))
                + row_number() OVER (ORDER BY at, number), 1
        FROM copy.closings WHERE number NOT IN (SELECT theirs FROM temp.closed)
    RETURNING theirs, ours";

const TOTALS: &str = "
    INSERT INTO main.closings (number, at, unsettled)
        SELECT closed.ours, at, unsettled FROM temp.closed JOIN copy.closings ON number = closed.theirs WHERE is_new;
    INSERT INTO main.closing_totals (closing, account, kind, currency, live, payments, amount)
        SELECT closed.ours, owner.ours, kind, currency, live, payments, amount
        FROM temp.closed JOIN copy.closing_totals ON closing = closed.theirs
        JOIN temp.owner ON owner.theirs = closing_totals.account WHERE is_new;";

/// The sales of a closing, whatever became of them since; refunds stand at other places where both tills noted some.
const SALES: &str = "
    SELECT owner.ours, kind, met.ours, ifnull(here.position, 0), t.at, t.amount, t.currency, t.payments, t.live,
        closed.ours
    FROM copy.takings AS t JOIN temp.closed ON closed.theirs = t.closing JOIN temp.owner ON owner.theirs = t.account
    JOIN temp.met ON met.theirs = t.source AND met.is_same
    LEFT JOIN copy.refunds AS there ON t.kind = 'refund' AND (there.sale, there.position) = (t.source, t.position)
    LEFT JOIN main.refunds AS here ON here.sale = met.ours
        AND (here.amount, here.currency, here.noted) = (there.amount, there.currency, there.noted)
    WHERE t.kind IN ('counter', 'refund', 'closed', 'unusable') AND (t.kind <> 'refund' OR here.position IS NOT NULL)";
const ORDERS: &str = "
    SELECT owner.ours, kind, here.id, t.position, t.at, t.amount, t.currency, t.payments, t.live, closed.ours
    FROM copy.takings AS t JOIN temp.closed ON closed.theirs = t.closing JOIN temp.owner ON owner.theirs = t.account
    JOIN copy.orders AS there ON there.id = t.source
    JOIN main.orders AS here ON (here.account, here.order_id, here.made) = (owner.ours, there.order_id, there.made)
        AND here.payment = there.payment
    WHERE t.kind = 'one_off'";
const SIGHTINGS: &str = "
    SELECT owner.ours, kind, here.id, t.position, t.at, t.amount, t.currency, t.payments, t.live, closed.ours
    FROM copy.takings AS t JOIN temp.closed ON closed.theirs = t.closing JOIN temp.owner ON owner.theirs = t.account
    JOIN copy.sightings AS there ON there.id = t.source
    JOIN copy.printed AS link_there ON link_there.id = there.printed
    JOIN main.printed AS link ON (link.account, link.link) = (owner.ours, link_there.link)
    JOIN main.sightings AS here ON (here.printed, here.seen, here.count) = (link.id, there.seen, there.count)
    WHERE t.kind = 'printed'";

/// Says what the accounts are, and brings the closings along. The sales, orders and sightings are merged by now, and so
/// their takings are written.
pub(super) fn merge(transaction: &Connection) -> Result<Vec<(u32, u32)>, Trouble> {
    transaction.execute_batch(
        "UPDATE main.accounts SET live = theirs.live FROM copy.accounts AS theirs
         WHERE accounts.key = theirs.key AND accounts.live IS NULL AND theirs.live IS NOT NULL",
    )?;
    transaction.execute_batch(KNOWN)?;
    let renumbered = transaction
        .prepare(RENUMBERED)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    transaction.execute_batch(TOTALS)?;
    for held in [SALES, ORDERS, SIGHTINGS] {
        transaction.execute_batch(&format!(
            "INSERT INTO main.takings
                 (account, kind, source, position, at, amount, currency, payments, live, closing)
             {held}
             ON CONFLICT (source, kind, position) DO UPDATE SET closing = excluded.closing WHERE closing IS NULL"
        ))?;
    }
    transaction.execute_batch("DROP TABLE temp.closed")?;
    Ok(renumbered)
}
