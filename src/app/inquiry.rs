//! A question about one payment: asked at the provider, then of the journal whether it was used here, and asked again
//! by itself while the payment is pending.

use super::{Message, Remote};
use crate::{
    domain::{
        acceptance::Before,
        payment::{Finding, Payment, PaymentId, PaymentStatus, Usage},
    },
    services::{
        job::Ticket,
        journal::{JournalError, KeptLookUp},
        provider::{ApiError, ApiErrorKind},
    },
};
use jiff::Timestamp;
use std::time::Duration;

/// How long a pending payment is asked for by itself.
const PATIENCE: Duration = Duration::from_hours(1);

/// Seconds between two questions about a pending payment; the last holds from then on.
const PAUSES: [u64; 6] = [3, 5, 10, 20, 30, 60];

/// How often the age beside a verdict is drawn anew.
const AGE_STEP: u64 = 15;

/// The provider's word on a payment id, and the journal's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The provider knows the payment.
    Known {
        /// As it described it.
        payment: Payment,
        /// Whether it was used here.
        used: Used,
    },
    /// It knows no payment of that id.
    NotFound,
}

/// Whether a payment was used here before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Used {
    /// It was not.
    No,
    /// It was, for this.
    For(Usage),
    /// The journal couldn't say, and why.
    NotKnown(Message),
}

impl Used {
    /// The same for the rules.
    pub const fn before(&self) -> Before {
        match self {
            Self::No => Before::Unused,
            Self::For(_) => Before::Used,
            Self::NotKnown(_) => Before::Unknown,
        }
    }
}

/// A question about one payment.
#[derive(Clone, Debug)]
pub struct Inquiry {
    /// The payment.
    pub payment: PaymentId,
    /// What is known of it.
    pub verdict: Remote<Verdict>,
    waits: Option<Waits>,
    began: Duration,
    answered: Duration,
    asks: usize,
    next_ask: Option<Duration>,
}

/// Whose answer is awaited.
#[derive(Clone, Debug)]
enum Waits {
    Provider(Ticket),
    Journal(Ticket, Finding),
}

impl Inquiry {
    /// A question that is asked now.
    pub fn new(payment: PaymentId, ticket: Ticket, elapsed: Duration) -> Self {
        let mut new = Self {
            payment,
            verdict: Remote::default(),
            waits: None,
            began: elapsed,
            answered: elapsed,
            asks: 0,
            next_ask: None,
        };
        new.ask(ticket);
        new
    }

    /// Asks again; the old verdict stays.
    pub fn ask(&mut self, ticket: Ticket) {
        self.verdict.ask();
        self.waits = Some(Waits::Provider(ticket));
        self.next_ask = None;
        self.asks += 1;
    }

    /// A person asks again: it is asked for by itself for another hour.
    pub fn ask_anew(&mut self, ticket: Ticket, elapsed: Duration) {
        (self.began, self.asks) = (elapsed, 0);
        self.ask(ticket);
    }

    /// The payment, once the provider has described it, and whether it was used here.
    pub fn known(&self) -> Option<(&Payment, &Used)> {
        match &self.verdict.value {
            Some(Verdict::Known { payment, used }) => Some((payment, used)),
            _ => None,
        }
    }

    /// Whether this question waits for the provider's answer under this ticket.
    pub fn asked(&self, asked: Ticket) -> bool {
        matches!(self.waits, Some(Waits::Provider(ticket)) if ticket == asked)
    }

    /// The provider answered: what has to be written down before it counts.
    pub fn answered(
        &mut self,
        ticket: Ticket,
        result: Result<Payment, ApiError>,
        (now, elapsed): (Timestamp, Duration),
    ) -> Option<KeptLookUp> {
        let finding = match result {
            Ok(payment) => Finding::Known(payment),
            Err(error) if error.kind == ApiErrorKind::NotFound => Finding::NotFound,
            Err(error) => {
                self.waits = None;
                self.answered = elapsed;
                self.verdict.fail(Message::from(&error));
                self.plan(elapsed);
                return None;
            }
        };
        self.waits = Some(Waits::Journal(ticket, finding.clone()));
        Some(KeptLookUp { payment: self.payment.clone(), at: now, finding })
    }

    /// The journal said whether the payment was used here. `true` when that was for this question.
    pub fn recorded(
        &mut self,
        asked: Ticket,
        result: &Result<Option<Usage>, JournalError>,
        elapsed: Duration,
    ) -> bool {
        let is_this = matches!(self.waits, Some(Waits::Journal(ticket, _)) if ticket == asked);
        let Some(Waits::Journal(_, finding)) = self.waits.take_if(|_| is_this) else { return false };
        let used = match result {
            Ok(None) => Used::No,
            Ok(Some(usage)) => Used::For(usage.clone()),
            Err(error) => Used::NotKnown(Message::from(error)),
        };
        self.answered = elapsed;
        self.verdict.arrive(match finding {
            Finding::Known(payment) => Verdict::Known { payment, used },
            Finding::NotFound => Verdict::NotFound,
        });
        self.plan(elapsed);
        true
    }

    /// A payment was used meanwhile; if it is this one, that is known here too.
    pub fn is_used(&mut self, payment: &PaymentId, usage: &Usage) {
        if self.payment == *payment
            && let Some(Verdict::Known { used, .. }) = &mut self.verdict.value
        {
            *used = Used::For(usage.clone());
        }
    }

    /// When it has to be asked again.
    pub const fn next_ask(&self) -> Option<Duration> {
        self.next_ask
    }

    /// When the age beside the verdict has to be drawn anew.
    pub fn next_age(&self, elapsed: Duration) -> Option<Duration> {
        self.known().map(|_| {
            let since = elapsed.saturating_sub(self.answered).as_secs();
            self.answered + Duration::from_secs((since / AGE_STEP + 1) * AGE_STEP)
        })
    }

    /// Only a pending payment is asked for again by itself, less and less often, and not for ever.
    fn plan(&mut self, elapsed: Duration) {
        let is_pending = self.known().is_some_and(|(payment, _)| payment.status == PaymentStatus::Pending);
        let pause = PAUSES.get(self.asks.saturating_sub(1)).or(PAUSES.last());
        self.next_ask = pause
            .map(|seconds| elapsed + Duration::from_secs(*seconds))
            .filter(|due| is_pending && due.saturating_sub(self.began) <= PATIENCE);
    }
}
