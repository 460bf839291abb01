//! Printed links and what was seen on them. A count and the sighting that led to it are written together: a crash
//! neither loses a payment that was seen nor lets it be seen twice.

#[cfg(test)]
mod tests;

use super::{
    AccountKey,
    change::{self, kept_time},
    error::{JournalError, Trouble},
    load,
    row::{money, time},
};
use crate::domain::{
    link::LinkId,
    money::Money,
    printed::{PaperTrouble, PrintedLink, Said, Sighting},
};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, TransactionBehavior, params};

/// Something to be read or written of printed links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintedTask {
    /// Read all that are on paper, and what was seen on any of them since a time.
    Read {
        /// Since when.
        since: Timestamp,
    },
    /// These are on paper now. Those that were already stay as they are.
    Remember(Vec<PrintedLink>),
    /// A link is no longer on paper.
    Forget {
        /// Which.
        link: LinkId,
        /// Since when.
        at: Timestamp,
    },
    /// The provider told a link's count.
    Observe(Observation),
    /// The merchant was told of a trouble.
    Say {
        /// Of which link.
        link: LinkId,
        /// Which trouble, and when.
        said: Said,
    },
    /// Read all that was ever seen on a link.
    History(LinkId),
}

/// A link's count as the provider told it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The link.
    pub link: LinkId,
    /// What it sells.
    pub product: String,
    /// What each payment charges.
    pub amount: Money,
    /// Payments in all.
    pub count: u64,
    /// When it was seen.
    pub seen: Timestamp,
    /// Whether it is the first look after a start.
    pub was_away: bool,
    /// Whether a count below the known one is to be believed.
    pub may_fall: bool,
}

/// What came of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintedDone {
    /// What was asked for.
    Read {
        /// The links that are on paper, in the order they were printed.
        links: Vec<PrintedLink>,
        /// What was seen since, oldest first.
        sightings: Vec<Sighting>,
    },
    /// It is written.
    Written,
    /// The count that is known now, and the payments it rose by; `None` when the journal knows no such link on paper.
    Observed(Option<(u64, Option<Sighting>)>),
    /// All that was seen on a link, oldest first.
    History(Vec<Sighting>),
}

const LINKS: &str = "SELECT link, product, amount, currency, since, count, said, said_at FROM printed
    WHERE account = ?1 AND forgotten IS NULL ORDER BY id";
const SINCE: &str =
    "SELECT link, sightings.product, sightings.amount, sightings.currency, added, sightings.count,
    seen, was_away FROM sightings JOIN printed ON printed.id = printed
    WHERE sightings.account = ?1 AND seen >= ?2 ORDER BY seen, sightings.id";
const HISTORY: &str =
    "SELECT link, sightings.product, sightings.amount, sightings.currency, added, sightings.count,
    seen, was_away FROM sightings JOIN printed ON printed.id = printed
    WHERE printed = (SELECT id FROM printed WHERE account = ?1 AND link = ?2) ORDER BY seen, sightings.id";
/// One that was forgotten begins anew; one that is on paper already stays as it is.
const REMEMBER: &str = "
    INSERT INTO printed (account, link, product, amount, currency, since, count, said, said_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    ON CONFLICT (account, link) DO UPDATE SET
        product = excluded.product, amount = excluded.amount, currency = excluded.currency,
        since = excluded.since, count = excluded.count, said = excluded.said, said_at = excluded.said_at,
        forgotten = NULL
    WHERE forgotten IS NOT NULL";
const FORGET: &str =
    "UPDATE printed SET forgotten = ?3 WHERE account = ?1 AND link = ?2 AND forgotten IS NULL";
const SAY: &str = "UPDATE printed SET said = ?3, said_at = ?4 WHERE account = ?1 AND link = ?2";
const KNOWN: &str = "SELECT id, count FROM printed WHERE account = ?1 AND link = ?2 AND forgotten IS NULL";
const COUNT: &str = "UPDATE printed SET count = ?2, product = ?3 WHERE id = ?1";
const SEE: &str = "INSERT INTO sightings
    (account, printed, product, amount, currency, added, count, seen, was_away)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

/// Whether the tables are as the tasks need them.
pub(super) fn is_possible(connection: &Connection) -> Result<(), Trouble> {
    for sql in [LINKS, SINCE, HISTORY, REMEMBER, FORGET, SAY, KNOWN, COUNT, SEE] {
        connection.prepare_cached(sql).map_err(Trouble::of_tables)?;
    }
    Ok(())
}

/// Does a task; what it writes is on the disk when this returns.
pub(super) fn run(
    connection: &mut Connection,
    account: &AccountKey,
    task: &PrintedTask,
) -> Result<PrintedDone, Trouble> {
    match task {
        PrintedTask::Read { since } => read(connection, account, *since),
        PrintedTask::History(link) => history(connection, account, link),
        PrintedTask::Remember(links) => write(connection, account, |connection, account| {
            links.iter().try_for_each(|link| remember(connection, account, link))
        }),
        PrintedTask::Forget { link, at } => write(connection, account, |connection, account| {
            connection.prepare_cached(FORGET)?.execute(params![account, link.0, kept_time(*at)?])?;
            Ok(())
        }),
        PrintedTask::Say { link, said } => write(connection, account, |connection, account| {
            let (word, at) = (word(said.trouble), kept_time(said.at)?);
            connection.prepare_cached(SAY)?.execute(params![account, link.0, word, at])?;
            Ok(())
        }),
        PrintedTask::Observe(seen) => observe(connection, account, seen),
    }
}

fn write(
    connection: &mut Connection,
    account: &AccountKey,
    work: impl FnOnce(&Connection, i64) -> Result<(), Trouble>,
) -> Result<PrintedDone, Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let account = change::account(&transaction, account)?;
    work(&transaction, account)?;
    transaction.commit()?;
    Ok(PrintedDone::Written)
}

fn remember(connection: &Connection, account: i64, link: &PrintedLink) -> Result<(), Trouble> {
    let said_at = link.said.map(|said| kept_time(said.at)).transpose()?;
    connection.prepare_cached(REMEMBER)?.execute(params![
        account,
        link.link.0,
        link.product,
        link.amount.minor(),
        link.amount.currency().code(),
        kept_time(link.since)?,
        link.count.map(kept_count).transpose()?,
        link.said.map(|said| word(said.trouble)),
        said_at,
    ])?;
    Ok(())
}

/// The new count and the sighting, both or neither. What is known is read in the same transaction, so that an
/// observation handed in twice is seen once.
fn observe(
    connection: &mut Connection,
    account: &AccountKey,
    seen: &Observation,
) -> Result<PrintedDone, Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let Some(account) = load::account(&transaction, account)? else { return Ok(PrintedDone::Observed(None)) };
    let known: Option<(i64, Option<i64>)> = transaction
        .prepare_cached(KNOWN)?
        .query_row(params![account, seen.link.0], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((printed, known)) = known else { return Ok(PrintedDone::Observed(None)) };
    let count = kept_count(seen.count)?;
    let added = known.map_or(0, |known| count - known);
    if added == 0 && known.is_some() || added < 0 && !seen.may_fall {
        return Ok(PrintedDone::Observed(Some((known.map_or(0, i64::unsigned_abs), None))));
    }
    let sighting = (added > 0).then(|| seen.sighting(added.unsigned_abs()));
    if let Some(sighting) = &sighting {
        transaction.prepare_cached(SEE)?.execute(params![
            account,
            printed,
            sighting.product,
            sighting.amount.minor(),
            sighting.amount.currency().code(),
            added,
            count,
            kept_time(sighting.seen)?,
            sighting.was_away,
        ])?;
    }
    transaction.prepare_cached(COUNT)?.execute(params![printed, count, seen.product])?;
    transaction.commit()?;
    Ok(PrintedDone::Observed(Some((seen.count, sighting))))
}

impl Observation {
    fn sighting(&self, added: u64) -> Sighting {
        Sighting {
            link: self.link.clone(),
            product: self.product.clone(),
            amount: self.amount,
            added,
            count: self.count,
            seen: self.seen,
            was_away: self.was_away,
        }
    }
}

fn read(connection: &Connection, account: &AccountKey, since: Timestamp) -> Result<PrintedDone, Trouble> {
    let nothing = PrintedDone::Read { links: Vec::new(), sightings: Vec::new() };
    let Some(account) = load::account(connection, account)? else { return Ok(nothing) };
    let links = connection
        .prepare_cached(LINKS)?
        .query_map([account], link_of)?
        .filter_map(Result::transpose)
        .collect::<Result<Vec<_>, _>>()?;
    let sightings = connection
        .prepare_cached(SINCE)?
        .query_map(params![account, kept_time(since)?], sighting_of)?
        .filter_map(Result::transpose)
        .collect::<Result<Vec<_>, _>>()?;
    Ok(PrintedDone::Read { links, sightings })
}

fn history(connection: &Connection, account: &AccountKey, link: &LinkId) -> Result<PrintedDone, Trouble> {
    let Some(account) = load::account(connection, account)? else {
        return Ok(PrintedDone::History(Vec::new()));
    };
    let sightings = connection
        .prepare_cached(HISTORY)?
        .query_map(params![account, link.0], sighting_of)?
        .filter_map(Result::transpose)
        .collect::<Result<Vec<_>, _>>()?;
    Ok(PrintedDone::History(sightings))
}

/// `None` when the row makes no sense, as when somebody edited the file.
fn link_of(row: &Row<'_>) -> rusqlite::Result<Option<PrintedLink>> {
    let (currency, since, count): (String, i64, Option<i64>) = (row.get(3)?, row.get(4)?, row.get(5)?);
    let (said, said_at): (Option<String>, Option<i64>) = (row.get(6)?, row.get(7)?);
    let said = said.and_then(|word| Some(Said { trouble: trouble(&word)?, at: time(said_at?)? }));
    let (amount, since) = (money(row.get(2)?, &currency), time(since));
    let (Some(amount), Some(since)) = (amount, since) else { return Ok(None) };
    let count = count.map(i64::unsigned_abs);
    let (link, product) = (LinkId(row.get(0)?), row.get(1)?);
    Ok(Some(PrintedLink { link, product, amount, since, count, said }))
}

fn sighting_of(row: &Row<'_>) -> rusqlite::Result<Option<Sighting>> {
    let (currency, added, count): (String, i64, i64) = (row.get(3)?, row.get(4)?, row.get(5)?);
    let (Some(amount), Some(seen)) = (money(row.get(2)?, &currency), time(row.get(6)?)) else {
        return Ok(None);
    };
    Ok(Some(Sighting {
        link: LinkId(row.get(0)?),
        product: row.get(1)?,
        amount,
        added: added.unsigned_abs(),
        count: count.unsigned_abs(),
        seen,
        was_away: row.get(7)?,
    }))
}

fn kept_count(count: u64) -> Result<i64, Trouble> {
    i64::try_from(count).map_err(|_| JournalError::broken("a count is beyond counting").into())
}

fn word(trouble: PaperTrouble) -> &'static str {
    match trouble {
        PaperTrouble::Gone => "gone",
        PaperTrouble::Inactive => "inactive",
        PaperTrouble::Ended => "ended",
        PaperTrouble::UsedUp => "used_up",
        PaperTrouble::EndsSoon => "ends_soon",
        PaperTrouble::FewLeft => "few_left",
    }
}

fn trouble(kept: &str) -> Option<PaperTrouble> {
    PaperTrouble::ALL.into_iter().find(|&trouble| word(trouble) == kept)
}
