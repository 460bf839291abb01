//! Sales whose link may be tidied away, and what became of those links.

#[cfg(test)]
mod tests;

use super::{
    AccountKey,
    change::kept_time,
    error::Trouble,
    load,
    row::{COLUMNS, Kept},
};
use crate::domain::{address::AllowedHosts, reference::Reference, sale::Sale};
use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior, params};

/// Most sales that are found at once; the rest is found the next time.
pub const MOST_FOUND: u32 = 10_000;

/// Something to be found or written of sales that are tidied up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TidyTask {
    /// Find the sales that were closed unpaid by this time and never had a lost answer, and were not tidied yet.
    Find {
        /// Closed at this time or before.
        closed_by: Timestamp,
    },
    /// Write down what became of a sale's link.
    Record {
        /// The sale.
        reference: Reference,
        /// When.
        at: Timestamp,
        /// What.
        outcome: TidyOutcome,
        /// The name of the file that holds the link as it was.
        archive: Option<String>,
    },
}

/// What became of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TidyOutcome {
    /// It was deleted.
    Deleted,
    /// It was no more when it was asked for.
    AlreadyGone,
}

/// What came of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TidyDone {
    /// The sales, the one closed first in front.
    Found(Vec<Sale>),
    /// It is written.
    Written,
}

/// The history decides: what was ever searched for, not sent or unusable may have left something behind that this
/// journal doesn't know, and so may a sale without a history.
pub(super) fn find_sql() -> String {
    format!(
        "SELECT {COLUMNS} FROM sales
         WHERE account = ?1 AND moment <= ?2 AND stage = 'closed'
             AND NOT EXISTS (SELECT 1 FROM tidied WHERE tidied.sale = sales.id)
             AND EXISTS (SELECT 1 FROM changes WHERE changes.sale = sales.id AND changes.stage = 'closed')
             AND NOT EXISTS (SELECT 1 FROM changes WHERE changes.sale = sales.id
                 AND changes.stage IN ('searching', 'lost', 'not_sent', 'unusable', 'paid'))
         ORDER BY moment LIMIT {MOST_FOUND}"
    )
}

const RECORD: &str = "
    INSERT INTO tidied (sale, at, outcome, archive)
    SELECT id, ?3, ?4, ?5 FROM sales WHERE account = ?1 AND till = ?6 AND number = ?7 AND reference = ?2
    ON CONFLICT (sale) DO NOTHING";

/// Whether the tables are as the tasks need them.
pub(super) fn is_possible(connection: &Connection) -> Result<(), Trouble> {
    let find = find_sql();
    for sql in [find.as_str(), RECORD] {
        connection.prepare_cached(sql).map_err(Trouble::of_tables)?;
    }
    Ok(())
}

/// Does a task; what it writes is on the disk when this returns.
pub(super) fn run(
    connection: &mut Connection,
    account: &AccountKey,
    task: &TidyTask,
    hosts: &AllowedHosts,
) -> Result<TidyDone, Trouble> {
    let Some(account) = load::account(connection, account)? else { return Ok(TidyDone::Found(Vec::new())) };
    match task {
        TidyTask::Find { closed_by } => {
            let rows = connection
                .prepare_cached(&find_sql())?
                .query_map(params![account, kept_time(*closed_by)?], Kept::read)?
                .collect::<Result<Vec<_>, _>>()?;
            let sales = rows.into_iter().map(|row| load::sale(connection, row, hosts));
            // One that makes no sense is left alone.
            Ok(TidyDone::Found(sales.filter_map(Result::transpose).collect::<Result<_, _>>()?))
        }
        TidyTask::Record { reference, at, outcome, archive } => {
            let word = match outcome {
                TidyOutcome::Deleted => "deleted",
                TidyOutcome::AlreadyGone => "already_gone",
            };
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let name = reference.to_string();
            let (till, number) = (reference.till().to_string(), reference.number());
            let values = params![account, name, kept_time(*at)?, word, archive, till, number];
            transaction.prepare_cached(RECORD)?.execute(values)?;
            transaction.commit()?;
            Ok(TidyDone::Written)
        }
    }
}
