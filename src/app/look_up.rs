//! Looking up a payment: the provider's verdict, its age, whether it was used here, and what it could belong to.

use super::{
    Message, State,
    inquiry::{Inquiry, Used},
    one_off::KnownOrder,
};
use crate::{
    domain::{
        acceptance,
        callback::{Callback, CallbackError},
        payment::{Payment, PaymentId},
    },
    services::{
        job::{Ask, Job, Ticket},
        journal::{JournalError, KeptLookUp},
        provider::ApiError,
    },
};
use std::{sync::Arc, time::Duration};

pub use super::inquiry::Verdict;

/// How many look-ups are remembered.
const RECENT: usize = 8;

/// What is known of look-ups.
#[derive(Clone, Debug, Default)]
pub struct LookUp {
    /// What was asked.
    pub asked: Option<Callback>,
    /// The question under way, and its answer.
    pub inquiry: Option<Inquiry>,
    /// What was typed and leads to no payment.
    pub typed_trouble: Option<Message>,
    /// Earlier look-ups, newest first.
    pub recent: Arc<Vec<KeptLookUp>>,
}

impl LookUp {
    /// What is known of the payment that was asked for.
    pub fn verdict(&self) -> Option<&Verdict> {
        self.inquiry.as_ref().and_then(|inquiry| inquiry.verdict.value.as_ref())
    }

    /// The age beside a verdict is kept true, and a pending payment is asked for again, while it shows.
    pub(super) fn next_tick(&self, elapsed: Duration, is_shown: bool) -> Option<Duration> {
        let inquiry = self.inquiry.as_ref().filter(|_| is_shown)?;
        [inquiry.next_age(elapsed), inquiry.next_ask()].into_iter().flatten().min()
    }

    /// It is one of the look-ups that are remembered.
    pub(super) fn remember(&mut self, look_up: KeptLookUp) {
        let recent = Arc::make_mut(&mut self.recent);
        recent.retain(|known| known.payment != look_up.payment);
        recent.insert(0, look_up);
        recent.truncate(RECENT);
    }
}

/// What was typed, as a payment to ask for, or why it is none.
pub(super) fn read(state: &State, typed: &str) -> Result<Callback, Message> {
    Callback::from_typed(typed, &state.callback_names).map_err(|error| {
        Message::new(match error {
            CallbackError::Empty => "look-up-empty",
            CallbackError::NoPaymentId => "look-up-no-id",
            CallbackError::NotAnId => "look-up-not-an-id",
        })
    })
}

pub(super) fn look_up(state: &mut State, typed: &str) -> Vec<Job> {
    let callback = match read(state, typed) {
        Ok(callback) => callback,
        Err(trouble) => {
            state.look_up.typed_trouble = Some(trouble);
            return Vec::new();
        }
    };
    let (ticket, elapsed) = (state.new_ticket(), state.elapsed);
    let payment = callback.payment.clone();
    let look_up = &mut state.look_up;
    look_up.typed_trouble = None;
    look_up.asked = Some(callback);
    match look_up.inquiry.as_mut().filter(|inquiry| inquiry.payment == payment) {
        Some(inquiry) => inquiry.ask_anew(ticket, elapsed),
        None => look_up.inquiry = Some(Inquiry::new(payment.clone(), ticket, elapsed)),
    }
    state.ask([Ask::LookUp(ticket, payment)])
}

/// Asks again for a pending payment that shows.
pub(super) fn tick(state: &mut State) -> Vec<Job> {
    let elapsed = state.elapsed;
    let is_due = state.screen == super::Screen::Transactions
        && state.look_up.inquiry.as_ref().and_then(Inquiry::next_ask).is_some_and(|due| due <= elapsed);
    if !is_due {
        return Vec::new();
    }
    let ticket = state.new_ticket();
    let Some(inquiry) = &mut state.look_up.inquiry else { return Vec::new() };
    inquiry.ask(ticket);
    let payment = inquiry.payment.clone();
    state.ask([Ask::LookUp(ticket, payment)])
}

/// All questions about payments that are under way, here and under One-off.
fn inquiries(state: &mut State) -> impl Iterator<Item = &mut Inquiry> {
    let claims = Arc::make_mut(&mut state.one_off.orders).iter_mut();
    let claims = claims.filter_map(|known| known.claim.as_mut().map(|claim| &mut claim.inquiry));
    state.look_up.inquiry.iter_mut().chain(claims)
}

/// The provider answered a question about a payment. It is written down before it shows.
pub(super) fn answered(state: &mut State, ticket: Ticket, result: Result<Payment, ApiError>) -> Vec<Job> {
    let moment = (state.now, state.elapsed);
    let Some(session) = state.session_id() else { return Vec::new() };
    let inquiry = inquiries(state).find(|inquiry| inquiry.asked(ticket));
    let kept = inquiry.and_then(|inquiry| inquiry.answered(ticket, result, moment));
    super::one_off::judge_browser_claims(state);
    let Some(kept) = kept else { return Vec::new() };
    state.look_up.remember(kept.clone());
    vec![Job::RecordLookUp { session, ticket, look_up: Box::new(kept) }]
}

/// The journal said whether a payment was used here.
pub(super) fn recorded(
    state: &mut State,
    ticket: Ticket,
    result: &Result<Option<crate::domain::payment::Usage>, JournalError>,
) {
    let elapsed = state.elapsed;
    let _ = inquiries(state).any(|inquiry| inquiry.recorded(ticket, result, elapsed));
    super::one_off::judge_browser_claims(state);
}

/// The provider's last word on a payment, if one of the questions has it, and whether it was used here.
pub(super) fn known<'a>(state: &'a State, id: &PaymentId) -> Option<(&'a Payment, &'a Used)> {
    let claims = state.one_off.orders.iter().filter_map(|known| known.claim.as_ref());
    let inquiries = state.look_up.inquiry.iter().chain(claims.map(|claim| &claim.inquiry));
    inquiries.filter(|inquiry| inquiry.payment == *id).find_map(Inquiry::known)
}

/// The open orders that a payment could be for, newest first. The provider doesn't say which.
pub fn could_belong_to<'a>(state: &'a State, payment: &Payment, used: &Used) -> Vec<&'a KnownOrder> {
    let fits = |known: &&KnownOrder| known.judge(state, payment, used).is_ok();
    state.one_off.orders.iter().filter(fits).collect()
}

/// Whether the payment that shows is good news: it succeeded just now, was not used, and fits an open order. Only then
/// it is green; once it is accepted, the order is, and nobody can show the payment a second time.
pub fn is_good_news(state: &State) -> bool {
    let Some((payment, used)) = state.look_up.inquiry.as_ref().and_then(Inquiry::known) else {
        return false;
    };
    let is_fresh = |known: &KnownOrder| acceptance::is_fresh(&known.order, payment, state.now);
    could_belong_to(state, payment, used).into_iter().any(is_fresh)
}
