//! The counter: each sale from its amount to *Paid*, bound to its own link by its reference.

mod answers;
mod cashier;
mod clock;
mod journal;
mod watching;

pub(super) use answers::take_in;
pub use cashier::Kind;
pub(super) use cashier::{act, charge, start_again};
pub(super) use clock::{clock_corrected, put_out_of_future};
pub(super) use journal::{journal_is_new, loaded, record_changes, recorded};
pub(super) use watching::{look_at_list, look_now, tick};

use super::Message;
use crate::domain::{
    link::LinkId,
    money::Money,
    reference::Reference,
    sale::{Sale, SaleStage},
};
use jiff::{SignedDuration, Timestamp};
use std::{collections::VecDeque, time::Duration};

/// A question without a good answer for so long means that the provider can't be reached.
const UNHEARD: Duration = Duration::from_secs(10);
/// How long a closed sale is watched on (contract, What follows, 3).
const CLOSED_WATCHED: SignedDuration = SignedDuration::from_mins(60);
/// How long a word from after that is waited for, while the provider can't be reached: a link lives a day.
const LAST_WORD: SignedDuration = SignedDuration::from_hours(24);

/// What is known at the counter.
#[derive(Clone, Debug, Default)]
pub struct Sell {
    /// The sales since the start, oldest first, but for those taken off the strip.
    pub sales: Vec<WatchedSale>,
    /// The sale in front.
    pub front: Option<Reference>,
    /// A sale above the shop's largest, that the cashier is asked about.
    pub asked: Option<AskedSale>,
    /// Whether sales can be begun.
    pub gate: Gate,
    /// Unpaid links of this till that a new journal knows nothing of: from before it was set up anew.
    pub strangers: Vec<LinkId>,
    others: Others,
    last_number: u32,
}

/// A sale that was charged but not begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedSale {
    /// What would be charged.
    pub amount: Money,
    /// The cashier's own words.
    pub note: String,
    /// At the counter, or by a link that is sent.
    pub kind: Kind,
}

/// Whether sales can be begun.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Gate {
    /// The journal is being read.
    #[default]
    Opening,
    /// They can.
    Open,
    /// They can't, and why: a sale that isn't written down is not begun.
    Shut(Message),
}

/// The watching of sales that are not in front, through one call at a time.
#[derive(Clone, Debug, Default)]
struct Others {
    next_ask: Option<Duration>,
    is_asking: bool,
    /// Sales that the list didn't show: they are asked for one by one.
    unlisted: VecDeque<Reference>,
}

/// A sale and its watching.
#[derive(Clone, Debug)]
pub struct WatchedSale {
    /// The sale.
    pub sale: Sale,
    /// Why it was not sent, or what the last call met.
    pub trouble: Option<Message>,
    /// When the provider was last heard of it, by the clock of time that passed.
    pub heard: Duration,
    /// The same by the wall clock, for people.
    pub heard_at: Timestamp,
    /// Whether it was in front when it was paid.
    pub was_paid_behind: bool,
    /// When it was charged, as it was written down then: the journal never changes that.
    charged: Timestamp,
    /// The reckoning of time that it was charged by; `None` when the journal kept it from an earlier start.
    reckoning: Option<u32>,
    /// The sale as it was last handed to the journal.
    recorded: Option<Sale>,
    /// When it is asked for next; `None` when it isn't or an answer is awaited.
    next_ask: Option<Duration>,
    /// Whether an answer is awaited.
    is_asking: bool,
    /// Since when there are only questions and no good answer.
    unanswered: Option<Duration>,
    /// The link of a sale that is not to be used, until it is known to be off.
    unwanted: Option<LinkId>,
    /// When the cashier may start a sale again whose link is still looked for.
    search_ends: Option<Duration>,
    /// When it began, by the clock of time that passed.
    began: Duration,
    was_started_again: bool,
    /// When the cashier had it asked for because the customer says that it is paid.
    said_paid: Option<Duration>,
}

/// What came of asking because the customer says that it is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidPaid {
    /// The provider is being asked.
    Asking,
    /// It answered: not paid yet.
    NotYet,
}

/// For so long that answer is shown.
const SAID_PAID_SHOWS: Duration = Duration::from_secs(20);

impl WatchedSale {
    fn new(sale: Sale, elapsed: Duration) -> Self {
        let heard_at = sale.started;
        Self {
            charged: heard_at,
            reckoning: None,
            sale,
            trouble: None,
            heard: elapsed,
            heard_at,
            was_paid_behind: false,
            recorded: None,
            next_ask: None,
            is_asking: false,
            unanswered: None,
            unwanted: None,
            search_ends: None,
            began: elapsed,
            was_started_again: false,
            said_paid: None,
        }
    }

    /// What came of asking because the customer says that it is paid; `None` when nobody said so lately.
    pub fn said_paid(&self, elapsed: Duration) -> Option<SaidPaid> {
        let said = self.said_paid.filter(|said| elapsed.saturating_sub(*said) < SAID_PAID_SHOWS)?;
        Some(if self.heard > said { SaidPaid::NotYet } else { SaidPaid::Asking })
    }

    /// Whether the provider has been silent for too long to know how the sale stands.
    pub fn is_unheard(&self, elapsed: Duration) -> bool {
        matches!(self.sale.stage, SaleStage::Waiting { .. } | SaleStage::Closing { .. })
            && self.unanswered.is_some_and(|since| elapsed.saturating_sub(since) >= UNHEARD)
    }

    /// Whether the money's way is not decided.
    pub fn is_open(&self) -> bool {
        self.sale.stage.is_open()
    }

    /// Whether the amount was started again under a new reference.
    pub fn was_started_again(&self) -> bool {
        self.was_started_again
    }

    /// Whether an answer about it is awaited.
    pub(super) fn is_asked_for(&self) -> bool {
        self.is_asking
    }

    /// Whether its money may still come, or its link turn up: it waits, may be paid late, or is lost.
    fn is_watched(&self, now: Timestamp) -> bool {
        match &self.sale.stage {
            SaleStage::Waiting { .. } => true,
            SaleStage::Closed { since, .. } => {
                let is_last_word_heard = self.heard_at.duration_since(*since) > CLOSED_WATCHED;
                let age = now.duration_since(*since);
                age <= CLOSED_WATCHED || (age <= LAST_WORD && !is_last_word_heard)
            }
            SaleStage::Lost { looks } => *looks < watching::MOST_LOOKS,
            _ => false,
        }
    }

    /// A question leaves.
    fn ask(&mut self, elapsed: Duration) {
        self.next_ask = None;
        self.is_asking = true;
        self.unanswered.get_or_insert(elapsed);
    }

    /// The provider said something that makes sense.
    fn hear(&mut self, elapsed: Duration, now: Timestamp) {
        self.heard = elapsed;
        self.heard_at = now;
        self.unanswered = None;
        self.trouble = None;
    }
}

impl Sell {
    /// A sale by its reference.
    pub fn get(&self, reference: &Reference) -> Option<&WatchedSale> {
        self.sales.iter().find(|watched| watched.sale.reference == *reference)
    }

    /// The sale in front.
    pub fn front(&self) -> Option<&WatchedSale> {
        self.get(self.front.as_ref()?)
    }

    /// Whether some sale's money is not decided.
    pub fn has_open(&self) -> bool {
        self.sales.iter().any(WatchedSale::is_open)
    }

    /// Whether a sale's link is being made or switched off: a person or a customer waits for that call.
    pub(super) fn is_making_or_closing(&self) -> bool {
        self.sales.iter().any(|watched| match watched.sale.stage {
            SaleStage::Recording | SaleStage::Creating | SaleStage::Searching { .. } => true,
            SaleStage::Closing { .. } => watched.is_asking,
            _ => false,
        })
    }

    /// Whether the list call watches a sale: all that are watched, but for the one that waits in front.
    fn is_watched_by_list(&self, watched: &WatchedSale, now: Timestamp) -> bool {
        let is_asked_for_itself =
            self.is_front(&watched.sale.reference) && matches!(watched.sale.stage, SaleStage::Waiting { .. });
        watched.is_watched(now) && !is_asked_for_itself
    }

    /// Takes up a sale that the journal kept, as when its payment turns up long after it was closed.
    pub(super) fn take_up(&mut self, sale: Sale, elapsed: Duration) {
        if self.get(&sale.reference).is_none() {
            let mut watched = WatchedSale::new(sale.clone(), elapsed);
            watched.recorded = Some(sale);
            self.sales.push(watched);
        }
    }

    /// Puts back a sale that was taken up, once nothing can come of it here any more.
    pub(super) fn put_back(&mut self, reference: &Reference, now: Timestamp) {
        let is_front = self.is_front(reference);
        self.sales.retain(|watched| {
            let stays = is_front
                || watched.is_open()
                || watched.is_asking
                || watched.is_watched(now)
                || watched.unwanted.is_some();
            watched.sale.reference != *reference || stays
        });
    }

    fn get_mut(&mut self, reference: &Reference) -> Option<&mut WatchedSale> {
        self.sales.iter_mut().find(|watched| watched.sale.reference == *reference)
    }

    fn is_front(&self, reference: &Reference) -> bool {
        self.front.as_ref() == Some(reference)
    }
}
