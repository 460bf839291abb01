//! The day: what this till took, and closing it.

use super::{Message, Remote, State};
use crate::{
    domain::{
        day::Range,
        money::Money,
        reference::{Reference, Till},
        takings::{Closing, Entry, Report, Source},
    },
    services::{event::Event, job::Job, journal::day::SaleHere, papers::DayWords},
};
use std::sync::Arc;

/// Which part of the journal shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shown {
    /// Some days.
    Range(Range),
    /// What no closing holds yet.
    NotClosed,
    /// What a closing holds.
    Closing(u32),
}

impl Default for Shown {
    fn default() -> Self {
        Self::Range(Range::Today)
    }
}

/// The day as the console knows it.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// Which part shows.
    pub shown: Shown,
    /// The report of it.
    pub report: Remote<Arc<Report>>,
    /// The newest closings, newest first.
    pub closings: Remote<Arc<[Closing]>>,
    /// What is searched for; empty when nothing is.
    pub search: String,
    /// What was found.
    pub found: Remote<Arc<Found>>,
    /// The entry whose details show.
    pub chosen: Option<Source>,
    /// How far the closing of the day got.
    pub close: Option<CloseStep>,
    /// What the provider's list says of all tills, while that is looked at.
    pub tills: Option<Arc<AllTills>>,
}

/// Entries that were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Newest first.
    pub entries: Vec<Entry>,
    /// Whether there are more.
    pub has_more: bool,
}

/// How far the closing of the day got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CloseStep {
    /// Closed sales are asked for once more: a bank's check may have ended in a payment.
    Checking {
        /// How many are left.
        left: usize,
        /// Of how many.
        of: usize,
    },
    /// The person is asked: this is what the closing would hold.
    Asking {
        /// The number it gets.
        number: u32,
        /// What it holds.
        report: Arc<Report>,
        /// Sales that could not be asked for.
        unasked: usize,
    },
    /// It is being written.
    Writing,
    /// It is closed.
    Done(Arc<Closing>),
    /// It is not, and why.
    Failed(Message),
}

/// What the provider's list of links says of all tills of the shop, in the days that show. By when links were made: the
/// list doesn't say when they were paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllTills {
    /// Each till with something paid, by name.
    pub tills: Vec<TillTotal>,
    /// Where the list and this till's journal differ.
    pub differences: Vec<Difference>,
    /// Whether the list was read to its end, so that nothing is missing.
    pub is_complete: bool,
}

/// What the list says of one till.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TillTotal {
    /// Which.
    pub till: Till,
    /// How many payments.
    pub payments: u64,
    /// What they come to; `None` when it is more than can be counted.
    pub sum: Option<Money>,
}

/// Where the list and this till's journal differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The list says paid, this journal doesn't.
    PaidThere {
        /// The sale.
        reference: Reference,
        /// What the list says it charges.
        amount: Money,
        /// Whether this journal knows the sale at all.
        is_known: bool,
    },
    /// This journal says paid, the list doesn't.
    PaidHere(SaleHere),
    /// This journal says paid, and the link is not in the list: deleted, perhaps.
    NotListed(SaleHere),
    /// Both say paid, of different amounts.
    OtherAmount {
        /// The sale here.
        here: SaleHere,
        /// The amount there.
        there: Money,
    },
}

/// What a person can do with the day.
#[derive(Clone, Debug)]
pub enum DayAction {
    /// Show a part of the journal.
    Show(Shown),
    /// Read it again.
    Refresh,
    /// Search; an empty text ends it.
    Search(String),
    /// Show an entry's details, or no longer.
    Choose(Option<Source>),
    /// Ask the provider for something that is not settled.
    Settle(Source),
    /// Money of a sale, however old, was given back in the portal.
    NoteRefund(Reference, Money),
    /// Begin closing the day.
    BeginClose,
    /// Close it.
    Close,
    /// Don't close it, or leave what came of it.
    LeaveClose,
    /// Look at all tills by the provider's list, or no longer.
    ShowTills(bool),
    /// Save the report that shows as CSV and PDF.
    Save(Box<DayWords>),
    /// Print it.
    Print(Box<DayWords>),
}

pub(super) fn act(_state: &mut State, _action: DayAction) -> Vec<Job> {
    Vec::new()
}

pub(super) fn take_in(_state: &mut State, _event: Event) -> Vec<Job> {
    Vec::new()
}
