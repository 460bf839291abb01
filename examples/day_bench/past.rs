//! Three years of a busy till, written past the journal: through it this would take hours.

use super::Outcome;
use jiff::Timestamp;
use rusqlite::Connection;
use std::path::Path;

/// Days that were closed; the last of the three years is open.
pub const CLOSINGS: u32 = 1_094;
/// Sales: three of four are paid, the others were closed unpaid.
const SALES: u32 = 900_000;
const ORDERS: u32 = 50_000;
const SIGHTINGS: u32 = 100_000;
/// Three years in nanoseconds.
const YEARS: i64 = 1_095 * 24 * 3_600 * 1_000_000_000;

/// Fills a journal that was begun, its day closed each day but the last.
pub fn fill(folder: &Path, now: Timestamp) -> Outcome<()> {
    let file = Connection::open(folder.join("journal.sqlite3"))?;
    let end = i64::try_from(now.as_nanosecond())?;
    let begin = end - YEARS;
    let (a_sale, an_order, a_sighting) =
        (YEARS / i64::from(SALES), YEARS / i64::from(ORDERS), YEARS / i64::from(SIGHTINGS));
    let day = YEARS / 1_095;
    file.execute_batch(&format!(
        "PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;
         BEGIN;
         INSERT INTO accounts (key, live) VALUES ('shop', 1);
         INSERT INTO sales (account, reference, till, number, amount, currency, started, note, days, stage, link,
             moment, was_closed)
         WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < {SALES})
         SELECT 1, format('T1-%d-%08d', n, n), 'T1', n, iif(n % 3 = 0, 1250, 100 + n * 7919 % 5000),
             iif(n % 50 = 0, 'JPY', 'EUR'), {begin} + (n - 1) * {a_sale},
             CASE WHEN n % 5 = 0 THEN format('table %d', n % 60) WHEN n % 997 = 0 THEN 'birthday cake' ELSE '' END,
             1, iif(n % 4 = 0, 'closed', 'paid'), n, {begin} + (n - 1) * {a_sale} + 30000000000,
             iif(n % 4 = 0, NULL, 0) FROM count;
         INSERT INTO changes (sale, position, at, stage, details)
         WITH steps (nr, stage) AS (VALUES (1, 'recording'), (2, 'creating'), (3, 'waiting'))
         SELECT id, nr, started, steps.stage, '{{\"days\":1}}' FROM sales, steps;
         INSERT INTO changes (sale, position, at, stage, details)
         SELECT id, 4, moment, stage, '{{\"days\":1}}' FROM sales;
         INSERT INTO refunds (sale, position, amount, currency, noted)
         SELECT id, 1, amount / 2, currency, moment + 1 FROM sales WHERE stage = 'paid' AND id % 90 = 1;
         INSERT INTO orders (account, order_id, made, amount, currency, stage, payment, accepted, created, live)
         WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < {ORDERS})
         SELECT 1, format('WEB-%d', n), {begin} + (n - 1) * {an_order}, 4000, 'EUR', 'accepted', format('pay_%d', n),
             {begin} + (n - 1) * {an_order} + 1, {begin} + (n - 1) * {an_order}, 1 FROM count;
         INSERT INTO used_payments (account, payment, at, order_id)
         SELECT 1, payment, accepted, order_id FROM orders;
         INSERT INTO printed (account, link, product, amount, currency, since, count)
         WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 100)
         SELECT 1, n, format('Coffee card %d', n), 350, 'EUR', {begin}, {SIGHTINGS} FROM count;
         INSERT INTO sightings (account, printed, product, amount, currency, added, count, seen, was_away)
         WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < {SIGHTINGS})
         SELECT 1, 1 + n % 100, 'Coffee card', 350, 'EUR', 1, n, {begin} + (n - 1) * {a_sighting}, 0 FROM count;
         INSERT INTO closings (number, at, unsettled)
         WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < {CLOSINGS})
         SELECT n, {begin} + n * {day}, 0 FROM count;
         UPDATE takings SET closing = 1 + (at - {begin}) / {day} WHERE at < {begin} + {CLOSINGS} * {day};
         INSERT INTO closing_totals (closing, account, kind, currency, live, payments, amount)
         SELECT closing, account, kind, currency, live, sum(payments), sum(amount) FROM takings
         WHERE closing IS NOT NULL AND kind IN ('counter', 'one_off', 'printed', 'refund')
         GROUP BY closing, account, kind, currency, live;
         COMMIT;"
    ))?;
    drop(file);
    // Else the next call would pay for it.
    Ok(std::fs::File::open(folder.join("journal.sqlite3"))?.sync_all()?)
}

/// Makes it a journal whose day was never closed.
pub fn unclose(folder: &Path) -> Outcome<()> {
    let file = Connection::open(folder.join("journal.sqlite3"))?;
    file.execute_batch(
        "PRAGMA synchronous = OFF;
         BEGIN;
         UPDATE takings SET closing = NULL;
         DELETE FROM closing_totals;
         DELETE FROM closings;
         COMMIT;",
    )?;
    Ok(std::fs::File::open(folder.join("journal.sqlite3"))?.sync_all()?)
}
