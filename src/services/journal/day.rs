//! Questions to the journal about what was taken, and the closing of the day.

mod closing;
mod entries;
mod files;
mod report;
mod sales;
mod search;

#[cfg(test)]
mod tests;

pub use closing::MOST_CLOSINGS;
pub use files::DayReader;
pub use report::{MOST_ENTRIES, MOST_UNSETTLED};
pub use search::MOST_FOUND;

use super::{AccountKey, change, error::Trouble, row::nanoseconds};
use crate::domain::{
    address::AllowedHosts,
    day::Span,
    money::Money,
    reference::Reference,
    sale::Sale,
    takings::{Closing, Entry, Report, Scope},
};
use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior, params};

/// A question about what was taken, or a closing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayTask {
    /// A report of a part of the journal.
    Report(Scope),
    /// The newest closings, newest first, and since when nothing is closed.
    Closings,
    /// Close the day: what no closing holds yet belongs to the next number from now on.
    Close {
        /// When.
        at: Timestamp,
        /// The number it must get: another one was made meanwhile if that isn't the next.
        number: u32,
    },
    /// Entries that a text leads to: a number, a reference, an order or payment id, an amount, words of a note or product.
    Search(String),
    /// Sales of this journal begun in this time, for comparing with the provider's list.
    Sales(Span),
    /// Sales that were closed unpaid since the last closing: they are asked for once more before the next.
    Closed,
    /// A sale by its reference, however old.
    Sale(Reference),
    /// Whether the account moves real money, as was found out.
    KnowMode(Option<bool>),
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayDone {
    /// The report.
    Report(Box<Report>),
    /// The newest closings, newest first.
    Closings(Vec<Closing>),
    /// The day is closed.
    Closed(Box<Closing>),
    /// Nothing was written: this is the number that a closing would get now.
    NotNext(u32),
    /// What was found, newest first, and whether there is more.
    Found(Vec<Entry>, bool),
    /// Sales begun in the asked time.
    Sales(Vec<SaleHere>),
    /// The sale, if this journal knows it.
    Sale(Option<Box<Sale>>),
    /// Sales closed unpaid.
    ClosedSales(Vec<Sale>),
    /// It is written down.
    Known,
}

/// A sale as this journal knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleHere {
    /// Which.
    pub reference: Reference,
    /// How much.
    pub amount: Money,
    /// When it was begun.
    pub started: Timestamp,
    /// Whether it was paid by its link.
    pub is_paid: bool,
}

impl DayTask {
    /// Whether something is written.
    pub(super) const fn writes(&self) -> bool {
        matches!(self, Self::Close { .. } | Self::KnowMode(_))
    }
}

/// A part of the journal as the statements have it: which rows, and the times they lie between, both included.
#[derive(Debug)]
struct Part {
    clause: String,
    from: i64,
    until: i64,
}

impl Part {
    fn of(scope: Scope) -> Self {
        let between = "t.at BETWEEN ?1 AND ?2";
        match scope {
            Scope::Span(span) => {
                let (from, until) = Self::bounds(span);
                Self { clause: between.to_owned(), from, until }
            }
            Scope::NotClosed => Self::always(format!("t.closing IS NULL AND {between}")),
            Scope::Closing(number) => Self::always(format!("t.closing = {number} AND {between}")),
        }
    }

    const fn always(clause: String) -> Self {
        Self { clause, from: i64::MIN, until: i64::MAX }
    }

    /// The first and the last moment of a span.
    fn bounds(span: Span) -> (i64, i64) {
        let bound = |time: Timestamp| {
            nanoseconds(time).unwrap_or(if time.as_second() < 0 { i64::MIN } else { i64::MAX })
        };
        (bound(span.from), bound(span.until).saturating_sub(1))
    }
}

const KNOW_MODE: &str = "UPDATE accounts SET live = ?2 WHERE id = ?1";

/// Whether the tables are as the tasks need them.
pub(super) fn is_possible(connection: &Connection) -> Result<(), Trouble> {
    connection.prepare_cached(KNOW_MODE).map_err(Trouble::of_tables)?;
    closing::is_possible(connection)
}

/// Does a task that only reads, from one moment of the journal.
pub(super) fn read(
    connection: &Connection,
    account: &AccountKey,
    hosts: &AllowedHosts,
    task: &DayTask,
) -> Result<DayDone, Trouble> {
    let moment = connection.unchecked_transaction()?;
    let done = match task {
        DayTask::Report(scope) => DayDone::Report(Box::new(report::report(&moment, *scope)?)),
        DayTask::Closings => DayDone::Closings(closing::newest(&moment, MOST_CLOSINGS)?),
        DayTask::Search(text) => {
            let (found, has_more) = search::search(&moment, text)?;
            DayDone::Found(found, has_more)
        }
        DayTask::Sales(span) => DayDone::Sales(sales::begun(&moment, *span)?),
        DayTask::Closed => DayDone::ClosedSales(sales::closed(&moment, account, hosts)?),
        DayTask::Sale(reference) => {
            DayDone::Sale(sales::one(&moment, account, hosts, reference)?.map(Box::new))
        }
        // Nothing to read: it was given to who writes.
        DayTask::Close { .. } | DayTask::KnowMode(_) => DayDone::Known,
    };
    Ok(done)
}

/// Does any task; what it writes is on the disk when this returns.
pub(super) fn run(
    connection: &mut Connection,
    account: &AccountKey,
    hosts: &AllowedHosts,
    task: &DayTask,
) -> Result<DayDone, Trouble> {
    match task {
        DayTask::Close { at, number } => closing::close(connection, *at, *number),
        DayTask::KnowMode(Some(live)) => {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let account = change::account(&transaction, account)?;
            transaction.prepare_cached(KNOW_MODE)?.execute(params![account, live])?;
            transaction.commit()?;
            Ok(DayDone::Known)
        }
        // What was found out once is not forgotten.
        DayTask::KnowMode(None) => Ok(DayDone::Known),
        _ => read(connection, account, hosts, task),
    }
}
