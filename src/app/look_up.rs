//! Looking up a payment: the provider's verdict, its age, and what it could belong to here.

use super::{Message, Remote, State};
use crate::{
    domain::{
        callback::{Callback, CallbackError},
        order::OrderId,
        payment::{Payment, PaymentId, PaymentStatus},
    },
    services::{
        job::{Ask, Job, Ticket},
        provider::{ApiError, ApiErrorKind},
    },
};
use jiff::{SignedDuration, Timestamp};
use std::{sync::Arc, time::Duration};

/// How old a payment may be to be taken for one that was just made.
const FRESH: SignedDuration = SignedDuration::from_mins(60);
/// How far the clocks of this computer and of the provider may differ.
const CLOCK_SLACK: SignedDuration = SignedDuration::from_mins(2);
/// How many look-ups are remembered.
const RECENT: usize = 8;

/// What is known of look-ups.
#[derive(Clone, Debug, Default)]
pub struct LookUp {
    /// What was asked.
    pub asked: Option<Callback>,
    /// What the provider said.
    pub verdict: Remote<Verdict>,
    /// What was typed and leads to no payment.
    pub typed_trouble: Option<Message>,
    /// Earlier look-ups, newest first.
    pub recent: Arc<Vec<(PaymentId, Verdict)>>,
    ticket: Option<Ticket>,
    answered: Duration,
}

/// The provider's word on a payment id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It knows the payment.
    Known {
        /// As it described it.
        payment: Payment,
        /// A one-off payment made here that it could be for.
        could_belong_to: Option<OrderId>,
    },
    /// It knows no payment of that id.
    NotFound,
}

impl Verdict {
    /// Whether the payment succeeded just now and fits something open here: only then it is shown green. A test
    /// payment is none on an account that is known to be live.
    pub fn is_good_news(&self, now: Timestamp, is_account_live: bool) -> bool {
        match self {
            Self::Known { payment, could_belong_to } => {
                let age = now.duration_since(payment.created);
                payment.status == PaymentStatus::Succeeded
                    && could_belong_to.is_some()
                    && (-CLOCK_SLACK..FRESH).contains(&age)
                    && !(is_account_live && payment.live == Some(false))
            }
            Self::NotFound => false,
        }
    }
}

impl LookUp {
    /// The age beside a verdict is kept true.
    pub(super) fn next_tick(&self, elapsed: Duration, is_shown: bool) -> Option<Duration> {
        let is_known = matches!(self.verdict.value, Some(Verdict::Known { .. }));
        (is_shown && is_known).then(|| {
            let since = elapsed.saturating_sub(self.answered).as_secs();
            self.answered + Duration::from_secs((since / 15 + 1) * 15)
        })
    }
}

pub(super) fn look_up(state: &mut State, typed: &str) -> Vec<Job> {
    let ticket = state.new_ticket();
    let read = Callback::from_typed(typed, &state.callback_names);
    let look_up = &mut state.look_up;
    match read {
        Ok(callback) => {
            look_up.typed_trouble = None;
            if look_up.asked.as_ref().map(|asked| &asked.payment) != Some(&callback.payment) {
                look_up.verdict = Remote::default();
            }
            look_up.verdict.ask();
            look_up.ticket = Some(ticket);
            look_up.asked = Some(callback.clone());
            state.ask([Ask::LookUp(ticket, callback.payment)])
        }
        Err(error) => {
            look_up.typed_trouble = Some(Message::new(match error {
                CallbackError::Empty => "look-up-empty",
                CallbackError::NoPaymentId => "look-up-no-id",
                CallbackError::NotAnId => "look-up-not-an-id",
            }));
            Vec::new()
        }
    }
}

pub(super) fn answered(state: &mut State, ticket: Ticket, result: Result<Payment, ApiError>) {
    if state.look_up.ticket.take_if(|asked| *asked == ticket).is_none() {
        return;
    }
    state.look_up.answered = state.elapsed;
    match result {
        Ok(payment) => {
            let could_belong_to = could_belong_to(state, &payment);
            let id = payment.id.clone();
            arrive(state, id, Verdict::Known { payment, could_belong_to });
        }
        Err(error) if error.kind == ApiErrorKind::NotFound => {
            let Some(id) = state.look_up.asked.as_ref().map(|asked| asked.payment.clone()) else { return };
            arrive(state, id, Verdict::NotFound);
        }
        Err(error) => state.look_up.verdict.fail(Message::from(&error)),
    }
}

fn arrive(state: &mut State, id: PaymentId, verdict: Verdict) {
    let recent = Arc::make_mut(&mut state.look_up.recent);
    recent.retain(|(known, _)| *known != id);
    recent.insert(0, (id, verdict.clone()));
    recent.truncate(RECENT);
    state.look_up.verdict.arrive(verdict);
}

/// The newest order made here whose amount is equal and which was made before the payment. The provider doesn't say.
fn could_belong_to(state: &State, payment: &Payment) -> Option<OrderId> {
    let fits = |made: &&super::one_off::MadePayment| {
        made.amount == payment.amount && payment.created >= made.made - CLOCK_SLACK
    };
    let made = state.one_off.made.iter().rev().find(fits)?;
    (payment.status == PaymentStatus::Succeeded).then(|| made.order.clone())
}
