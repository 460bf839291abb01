//! How an order is confirmed: somebody brings a payment id, the provider is asked, and a person accepts it.

use super::{on_customer, record};
use crate::{
    app::{Message, State, customer, inquiry::Inquiry, look_up},
    domain::{
        acceptance::Misfit,
        callback::Callback,
        order::{Acceptance, OrderKey, OrderStage},
        payment::PaymentId,
    },
    services::{
        job::{Ask, Job},
        journal::OrderChange,
    },
};
use std::sync::Arc;

/// How many payments this computer's browser may name for one order. A customer needs one for each attempt.
const MOST_CALLED: usize = 8;

/// A payment that somebody brought for an order.
#[derive(Clone, Debug)]
pub struct Claim {
    /// What is asked about it.
    pub inquiry: Inquiry,
    /// Whether this computer's browser named it. It shows only if it fits.
    pub is_from_browser: bool,
}

/// A person typed or scanned a payment id for an order, or asks again.
pub fn claim(state: &mut State, key: &OrderKey, typed: &str) -> Vec<Job> {
    let read = look_up::read(state, typed);
    let (ticket, elapsed) = (state.new_ticket(), state.elapsed);
    let Some(known) = state.one_off.get_mut(key).filter(|known| known.order.is_open()) else {
        return Vec::new();
    };
    let payment = match read {
        Ok(callback) => callback.payment,
        Err(trouble) => {
            known.trouble = Some(trouble);
            return Vec::new();
        }
    };
    known.trouble = None;
    if let Some(claim) = known.claim.as_mut().filter(|claim| claim.inquiry.payment == payment) {
        claim.is_from_browser = false;
        claim.inquiry.ask_anew(ticket, elapsed);
    } else {
        let inquiry = Inquiry::new(payment.clone(), ticket, elapsed);
        known.claim = Some(Claim { inquiry, is_from_browser: false });
    }
    state.ask([Ask::LookUp(ticket, payment)])
}

/// This computer's browser was sent back from a checkout. It says which payment to ask for, and nothing it says is
/// believed: an order that isn't open here, a payment that was named before or one too many make no difference.
pub fn called_back(state: &mut State, callback: Callback) -> Vec<Job> {
    let (ticket, elapsed) = (state.new_ticket(), state.elapsed);
    let Callback { payment, claimed_order: Some(order), .. } = callback else { return Vec::new() };
    let orders = Arc::make_mut(&mut state.one_off.orders);
    let named = orders.iter_mut().find(|known| known.order.is_open() && known.order.key.id.as_str() == order);
    let Some(known) = named else { return Vec::new() };
    let is_new = known.called.len() < MOST_CALLED && !known.called.contains(&payment);
    // What a person brought, and what is being asked, is not pushed aside.
    let is_free = known.accepting.is_none() && known.claim.as_ref().is_none_or(is_replaceable);
    if !is_new || !is_free {
        return Vec::new();
    }
    known.called.push(payment.clone());
    let inquiry = Inquiry::new(payment.clone(), ticket, elapsed);
    known.claim = Some(Claim { inquiry, is_from_browser: true });
    state.ask([Ask::LookUp(ticket, payment)])
}

/// Another attempt of the customer may come after one that failed.
fn is_replaceable(claim: &Claim) -> bool {
    use crate::domain::payment::PaymentStatus::Failed;
    let has_failed = claim.inquiry.known().is_some_and(|(payment, _)| payment.status == Failed);
    claim.is_from_browser && !claim.inquiry.verdict.asking && has_failed
}

/// What the browser named goes again, without a word, unless the provider's own answer fits its order.
pub fn judge_browser_claims(state: &mut State) {
    let is_wrong = |known: &super::KnownOrder| {
        let Some(claim) = known.claim.as_ref().filter(|claim| claim.is_from_browser) else { return false };
        if claim.inquiry.verdict.asking {
            return false;
        }
        match claim.inquiry.known() {
            Some((payment, used)) => {
                known.judge(state, payment, used).is_err_and(|misfit| !misfit.is_of_state_alone())
                    && known.accepting.is_none()
                    && known.order.is_open()
            }
            None => true,
        }
    };
    let wrong: Vec<_> = state
        .one_off
        .orders
        .iter()
        .filter(|known| is_wrong(known))
        .map(|known| known.order.key.clone())
        .collect();
    for key in wrong {
        if let Some(known) = state.one_off.get_mut(&key) {
            known.claim = None;
        }
    }
}

/// Asks again for payments that are pending.
pub fn tick(state: &mut State) -> Vec<Job> {
    let elapsed = state.elapsed;
    let is_due = |inquiry: &Inquiry| inquiry.next_ask().is_some_and(|due| due <= elapsed);
    let mut due: Vec<(OrderKey, PaymentId)> = Vec::new();
    for known in state.one_off.orders.iter() {
        if let Some(claim) = known.claim.as_ref().filter(|claim| is_due(&claim.inquiry)) {
            due.push((known.order.key.clone(), claim.inquiry.payment.clone()));
        }
    }
    let mut jobs = Vec::new();
    for (key, payment) in due {
        let ticket = state.new_ticket();
        if let Some(claim) = state.one_off.get_mut(&key).and_then(|known| known.claim.as_mut()) {
            claim.inquiry.ask(ticket);
            jobs.extend(state.ask([Ask::LookUp(ticket, payment)]));
        }
    }
    jobs
}

/// A person says that a payment was for an order. Whether it may be is judged again now; it is written down before it
/// counts, and the journal refuses one that was used.
pub fn accept(state: &mut State, key: &OrderKey, payment: &PaymentId) -> Vec<Job> {
    let Some(session) = state.session_id() else { return Vec::new() };
    let Some(known) = state.one_off.get(key).filter(|known| known.accepting.is_none()) else {
        return Vec::new();
    };
    let Some((payment, used)) = look_up::known(state, payment) else { return Vec::new() };
    if let Err(misfit) = known.judge(state, payment, used) {
        let trouble = Some(misfit_message(&misfit));
        if let Some(known) = state.one_off.get_mut(key) {
            known.trouble = trouble;
        }
        return Vec::new();
    }
    let acceptance = Acceptance {
        payment: payment.id.clone(),
        at: state.now,
        created: payment.created,
        live: payment.live,
    };
    let Some(known) = state.one_off.get_mut(key) else { return Vec::new() };
    known.trouble = None;
    known.accepting = Some(acceptance.clone());
    let mut order = known.order.clone();
    order.stage = OrderStage::Accepted(acceptance);
    vec![Job::RecordOrder { session, change: Box::new(OrderChange { order, may_repeat: true }) }]
}

/// Why a payment can't be taken for an order, in one sentence.
pub const fn misfit_message(misfit: &Misfit) -> Message {
    Message::new(match misfit {
        Misfit::NotOpen => "misfit-not-open",
        Misfit::OtherCurrency => "misfit-other-currency",
        Misfit::OtherAmount => "misfit-other-amount",
        Misfit::BeforeOrder => "misfit-before-order",
        Misfit::Future => "misfit-future",
        Misfit::Used => "misfit-used",
        Misfit::UseUnknown => "misfit-use-unknown",
        Misfit::Test => "misfit-test",
        Misfit::Pending => "misfit-pending",
        Misfit::Failed => "misfit-failed",
        Misfit::UnknownState => "misfit-unknown-state",
    })
}

/// Nobody waits for an order any more.
pub fn give_up(state: &mut State, key: &OrderKey) -> Vec<Job> {
    let is_wanted = |known: &&mut super::KnownOrder| known.order.is_open() && known.accepting.is_none();
    let Some(known) = state.one_off.get_mut(key).filter(is_wanted) else { return Vec::new() };
    known.order.stage = OrderStage::GivenUp;
    known.claim = None;
    let order = known.order.clone();
    record(state, &order)
}

/// The customer sees an order's code, on their window or over the console.
pub fn show_to_customer(state: &mut State, key: OrderKey) {
    state.one_off.on_customer = Some(key);
    if on_customer(state).is_some() {
        customer::hide_link(state);
        state.customer.is_over_console |= !state.settings.customer.is_wanted;
    }
}
