//! The day as the console knows it.

use super::{closing, questions::Questions, reading::Reading, settle::Settling, tills::Wanted};
use crate::{
    app::{Message, Remote},
    domain::{
        day::Range,
        money::Money,
        reference::{Reference, Till},
        takings::{Closing, Entry, Report, Source},
    },
    services::journal::day::SaleHere,
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
    /// The report of it; while another part is read, still the old one's.
    pub report: Remote<Arc<Report>>,
    /// The part that the report is of.
    pub reported: Option<Shown>,
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
    pub(super) reading: Reading,
    pub(super) questions: Questions,
    pub(super) settling: Settling,
    pub(super) work: closing::Work,
    pub(super) tills_wanted: Option<Wanted>,
    /// What the journal was told about the account's mode.
    pub(super) told_mode: Option<ToldMode>,
}

/// Whether the account moves real money, as the journal was told; `None` while nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ToldMode(pub Option<bool>);

impl Day {
    /// Whether the provider is being asked for a sale, as a person wished.
    pub fn is_settling(&self, reference: &Reference) -> bool {
        self.settling.is_asking(reference) || self.questions.reads_sale(reference)
    }

    /// Whether all tills are looked at; what the list says of them comes a moment later.
    pub fn shows_tills(&self) -> bool {
        self.tills_wanted.is_some()
    }
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
    /// Paid sales of which the list doesn't say when they were made: they are left out.
    pub undated: u64,
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
