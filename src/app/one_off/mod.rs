//! One-off payments: an order id and an amount become an address. It can't be watched: its answer holds no id. What
//! confirms it is a payment id that somebody brings, the provider's word on it, and a person (contract, 1).

mod claim;
mod making;

pub use claim::{Claim, misfit_message};
pub use making::SameId;

pub(super) use claim::{judge_browser_claims, tick};
pub(super) use making::{generated, journal_is_new, suggest};

use super::{Action, Message, State, inquiry::Used, look_up};
use crate::{
    domain::{
        acceptance::{self, Misfit},
        order::{Acceptance, Order, OrderKey, OrderStage},
        payment::{Payment, PaymentId},
        reference::Reference,
    },
    services::{
        event::Event,
        job::{Job, Ticket},
        journal::OrderChange,
    },
};
use std::{sync::Arc, time::Duration};

/// How many orders are kept in memory: the open ones and a few others. The journal has all.
const MOST_KEPT: usize = 220;

/// What is known of one-off payments.
#[derive(Clone, Debug, Default)]
pub struct OneOff {
    /// The order id suggested for the next one.
    pub suggested: Option<Reference>,
    /// The order being made.
    pub making: Option<Making>,
    /// The order that shows.
    pub shown: Option<OrderKey>,
    /// The open and the newest other orders, newest first.
    pub orders: Arc<Vec<KnownOrder>>,
    /// Another order of the same id: whether to go on is for a person to say.
    pub same_id: Option<SameId>,
    /// Why the last one was not made.
    pub trouble: Option<Message>,
    /// The order that the customer is shown.
    pub on_customer: Option<OrderKey>,
    last_number: u32,
}

/// An order on its way to the provider.
#[derive(Clone, Debug)]
pub struct Making {
    /// The order.
    pub order: Order,
    /// The call; `None` while it is being written down.
    ticket: Option<Ticket>,
}

/// An order, and what is being done about it.
#[derive(Clone, Debug)]
pub struct KnownOrder {
    /// The order.
    pub order: Order,
    /// The payment that somebody brought for it.
    pub claim: Option<Claim>,
    /// What a person accepted, while it is being written down.
    pub accepting: Option<Acceptance>,
    /// Why what was typed or accepted didn't do.
    pub trouble: Option<Message>,
    /// The payments that this computer's browser named for it.
    called: Vec<PaymentId>,
}

impl KnownOrder {
    const fn new(order: Order) -> Self {
        Self { order, claim: None, accepting: None, trouble: None, called: Vec::new() }
    }

    /// Whether a payment may be taken for this order, and if not, why.
    pub fn judge(&self, state: &State, payment: &Payment, used: &Used) -> Result<(), Misfit> {
        let is_account_live = !state.is_practice() && state.settings.is_live == Some(true);
        acceptance::judge(&self.order, payment, used.before(), is_account_live, state.now)
    }

    /// Whether a payment is there that fits or may yet: nobody is shown a code then that could be paid again.
    pub fn is_perhaps_paid(&self, state: &State) -> bool {
        let known = self.claim.as_ref().and_then(|claim| claim.inquiry.known());
        let judged = known.map(|(payment, used)| self.judge(state, payment, used));
        matches!(judged, Some(Ok(()) | Err(Misfit::Pending)))
    }
}

impl OneOff {
    /// The order of this key, if it is known.
    pub fn get(&self, key: &OrderKey) -> Option<&KnownOrder> {
        self.orders.iter().find(|known| known.order.key == *key)
    }

    /// The order that shows.
    pub fn shown(&self) -> Option<&KnownOrder> {
        self.shown.as_ref().and_then(|key| self.get(key))
    }

    /// The other open orders of the same amount, which a payment of that amount could be for as well.
    pub fn of_same_amount<'a>(&'a self, key: &'a OrderKey) -> impl Iterator<Item = &'a Order> {
        let amount = self.get(key).map(|known| known.order.amount);
        let orders = self.orders.iter().map(|known| &known.order);
        orders.filter(move |order| order.key != *key && order.is_open() && Some(order.amount) == amount)
    }

    fn get_mut(&mut self, key: &OrderKey) -> Option<&mut KnownOrder> {
        Arc::make_mut(&mut self.orders).iter_mut().find(|known| known.order.key == *key)
    }

    /// A new order stands first. What leaves is no longer open, or the oldest.
    fn add(&mut self, order: Order) {
        let orders = Arc::make_mut(&mut self.orders);
        orders.insert(0, KnownOrder::new(order));
        if orders.len() > MOST_KEPT {
            let ended = orders.iter().rposition(|known| !known.order.is_open());
            orders.remove(ended.unwrap_or(orders.len() - 1));
        }
    }

    /// When something has to be asked or drawn anew.
    pub(super) fn next_tick(&self, elapsed: Duration, is_shown: bool) -> Option<Duration> {
        let asks = self.orders.iter().filter_map(|known| known.claim.as_ref()?.inquiry.next_ask());
        let shown = self.shown().filter(|known| is_shown && known.order.is_open());
        let age = shown.and_then(|known| known.claim.as_ref()?.inquiry.next_age(elapsed));
        asks.chain(age).min()
    }
}

pub(super) fn act(state: &mut State, action: Action, random: u64) -> Vec<Job> {
    match action {
        Action::GeneratePayment(order, amount) => return making::generate(state, order, amount),
        Action::GenerateAgain => return making::generate_again(state),
        Action::ForgetOrder => state.one_off.same_id = None,
        Action::NextOneOff => making::next(state, random),
        Action::ShowOrder(key) => (state.one_off.shown, state.one_off.trouble) = (Some(key), None),
        Action::ClaimPayment(key, typed) => return claim::claim(state, &key, &typed),
        Action::AcceptPayment(key, payment) => return claim::accept(state, &key, &payment),
        Action::GiveUpOrder(key) => return claim::give_up(state, &key),
        Action::ShowOrderToCustomer(key) => claim::show_to_customer(state, key),
        _ => {}
    }
    Vec::new()
}

pub(super) fn take_in(state: &mut State, event: Event) -> Vec<Job> {
    match event {
        Event::OrdersRead(_, result) => making::loaded(state, result),
        Event::OrderRecorded(_, key, result) => return making::recorded(state, &key, result),
        Event::LookUpRecorded(_, ticket, result) => look_up::recorded(state, ticket, &result),
        Event::UseRecorded(_, Err(error)) => state.warn(Message::from(&error)),
        Event::CalledBack(_, callback) => return claim::called_back(state, callback),
        _ => {}
    }
    Vec::new()
}

/// Writes an order's present state.
fn record(state: &State, order: &Order) -> Vec<Job> {
    let change = OrderChange { order: order.clone(), may_repeat: true };
    let session = state.session_id();
    session.map(|session| Job::RecordOrder { session, change: Box::new(change) }).into_iter().collect()
}

/// The order that the customer is shown, as long as its address may be.
pub(super) fn on_customer(state: &State) -> Option<&KnownOrder> {
    let known = state.one_off.get(state.one_off.on_customer.as_ref()?)?;
    matches!(known.order.stage, OrderStage::Open { address: Some(_) }).then_some(known)
}
