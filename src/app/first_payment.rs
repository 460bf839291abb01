//! The guided first payment: it shows an owner that everything works, and whether payments are real or tests.
//!
//! Link answers name neither currency nor mode; only Transaction details do (contract, What follows, 7).

use super::{Action, Message, State, account, sell};
use crate::{
    domain::{
        callback::Callback,
        money::Money,
        payment::{Payment, PaymentStatus, Usage, UsedFor},
        reference::Reference,
    },
    services::{
        job::{Ask, Job, Ticket},
        provider::ApiError,
    },
};
use std::sync::Arc;

/// How far the first payment got.
#[derive(Clone, Debug, Default)]
pub struct FirstPayment {
    /// Whether the owner said *not now*.
    pub was_put_off: bool,
    /// Its sale, once it began.
    pub sale: Option<Reference>,
    /// Why the payment id didn't do.
    pub trouble: Option<Message>,
    ticket: Option<Ticket>,
}

impl FirstPayment {
    /// Whether the provider is being asked about the payment id.
    pub fn is_asking(&self) -> bool {
        self.ticket.is_some()
    }
}

/// Whether it is offered: on a real account that isn't verified, where nobody put it off.
pub fn is_offered(state: &State) -> bool {
    let is_real = state.session().is_some_and(|session| !session.is_practice);
    let first = &state.first_payment;
    is_real && state.settings.is_live.is_none() && !first.was_put_off && first.sale.is_none()
}

pub(super) fn act(state: &mut State, action: Action, random: u64) -> Vec<Job> {
    match action {
        Action::BeginFirstPayment { note } => begin(state, &note, random),
        Action::PutOffFirstPayment => {
            state.first_payment = FirstPayment { was_put_off: true, ..FirstPayment::default() };
            Vec::new()
        }
        Action::VerifyPayment(typed) => verify(state, &typed),
        _ => Vec::new(),
    }
}

/// A sale of one unit of the currency, like any other.
fn begin(state: &mut State, note: &str, random: u64) -> Vec<Job> {
    let amount = state.shop().and_then(|shop| Money::from_typed("1", shop.currency).ok());
    let Some(amount) = amount else { return Vec::new() };
    let jobs = sell::charge(state, amount, note, sell::Kind::Counter, random);
    if !jobs.is_empty() {
        state.first_payment = FirstPayment { sale: state.sell.front.clone(), ..FirstPayment::default() };
    }
    jobs
}

fn verify(state: &mut State, typed: &str) -> Vec<Job> {
    if state.first_payment.is_asking() {
        return Vec::new();
    }
    let Ok(callback) = Callback::from_typed(typed, &state.callback_names) else {
        state.first_payment.trouble = Some(Message::new("look-up-not-an-id"));
        return Vec::new();
    };
    let ticket = state.new_ticket();
    state.first_payment.ticket = Some(ticket);
    state.first_payment.trouble = None;
    state.ask([Ask::LookUp(ticket, callback.payment)])
}

/// The provider's word on the payment; `None` hands the answer back when it wasn't asked for here.
pub(super) fn answered(
    state: &mut State,
    ticket: Ticket,
    result: Result<Payment, ApiError>,
) -> Result<Vec<Job>, Result<Payment, ApiError>> {
    if state.first_payment.ticket != Some(ticket) {
        return Err(result);
    }
    state.first_payment.ticket = None;
    let judged = result
        .map_err(|error| Message::from(&error))
        .and_then(|payment| Ok((judge(state, &payment)?, payment)));
    Ok(match judged {
        Ok((is_live, payment)) => {
            Arc::make_mut(&mut state.settings).is_live = Some(is_live);
            let sale = std::mem::take(&mut state.first_payment).sale;
            state.notify(Message::new(if is_live { "verified-live" } else { "verified-test" }));
            let mut jobs = vec![account::save_settings(state)];
            // So that nobody takes it for an order's later.
            if let (Some(session), Some(sale)) = (state.session_id(), sale) {
                let usage = Usage { of: UsedFor::Sale(sale), at: state.now };
                jobs.push(Job::RecordUse { session, payment: payment.id, usage });
            }
            jobs
        }
        Err(trouble) => {
            state.first_payment.trouble = Some(trouble);
            Vec::new()
        }
    })
}

/// Whether this can be the first payment, and whether it moved real money.
fn judge(state: &State, payment: &Payment) -> Result<bool, Message> {
    let sale = state.first_payment.sale.as_ref().and_then(|sale| state.sell.get(sale));
    let Some(sale) = sale.map(|watched| &watched.sale) else { return Err(Message::new("verify-no-sale")) };
    if payment.amount.currency() != sale.amount.currency() {
        let code = payment.amount.currency().code();
        return Err(Message::new("verify-other-currency").with("currency", code));
    }
    let slack = jiff::SignedDuration::from_mins(2);
    let fits = payment.status == PaymentStatus::Succeeded
        && payment.amount == sale.amount
        && payment.created >= sale.started - slack;
    if !fits {
        return Err(Message::new("verify-other-payment"));
    }
    payment.live.ok_or_else(|| Message::new("verify-no-mode"))
}
