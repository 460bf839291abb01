//! Questions to the journal about what was taken, and the closing of the day.

use crate::domain::{
    day::Span,
    money::Money,
    reference::Reference,
    sale::Sale,
    takings::{Closing, Entry, Report, Scope},
};
use jiff::Timestamp;

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
