//! How an order is made: written down, sent once, and never again by itself.

use super::{KnownOrder, Making, OneOff, record};
use crate::{
    app::{Message, State},
    domain::{
        link::LinkAddress,
        money::Money,
        order::{Acceptance, Order, OrderId, OrderKey, OrderStage},
        payment::{Usage, UsedFor},
        reference::Reference,
    },
    services::{
        job::{Ask, Job, Ticket},
        journal::{EarlierOrder, JournalError, KeptOrders, OrderChange, OrderKept},
        provider::ApiError,
    },
};
use jiff::Timestamp;
use std::sync::Arc;

/// Another order of the same id, made before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SameId {
    /// The order id.
    pub id: OrderId,
    /// What the new one would charge.
    pub amount: Money,
    /// The other one.
    pub earlier: EarlierOrder,
}

/// Suggests an order id where none stands.
pub fn suggest(state: &mut State, random: u64) {
    if state.one_off.suggested.is_some() {
        return;
    }
    let Some(till) = state.shop().map(|shop| shop.till.clone()) else { return };
    state.one_off.last_number += 1;
    state.one_off.suggested = Some(Reference::new(till, state.one_off.last_number, random));
}

/// Puts the order that shows aside and suggests the next.
pub fn next(state: &mut State, random: u64) {
    state.one_off.shown = None;
    state.one_off.on_customer = None;
    state.one_off.trouble = None;
    state.one_off.suggested = None;
    suggest(state, random);
}

/// The journal was read: what was open is open again.
pub fn loaded(state: &mut State, result: Result<KeptOrders, JournalError>) {
    let KeptOrders { orders, look_ups } = match result {
        Ok(kept) => kept,
        Err(error) => {
            state.warn(Message::from(&error));
            return;
        }
    };
    let till = state.shop().map(|shop| shop.till.to_string()).unwrap_or_default();
    let numbers = orders.iter().filter_map(|order| number(&order.key.id, &till));
    let one_off = &mut state.one_off;
    one_off.last_number = numbers.fold(one_off.last_number, u32::max);
    let known = Arc::make_mut(&mut one_off.orders);
    for order in orders {
        // Its answer never came: the program ended before.
        let is_shown =
            matches!(order.stage, OrderStage::Open { .. } | OrderStage::Accepted(_) | OrderStage::GivenUp);
        if is_shown && known.iter().all(|known| known.order.key != order.key) {
            known.push(KnownOrder::new(order));
        }
    }
    known.sort_by_key(|known| std::cmp::Reverse(known.order.key.made));
    for look_up in look_ups.into_iter().rev() {
        state.look_up.remember(look_up);
    }
}

/// The number in an order id that was suggested at this till.
fn number(id: &OrderId, till: &str) -> Option<u32> {
    id.as_str().parse::<Reference>().ok()?;
    id.as_str().strip_prefix(till)?.strip_prefix('-')?.split('-').next()?.parse().ok()
}

/// Begins an order; nothing is sent before it is written down.
pub fn generate(state: &mut State, id: OrderId, amount: Money) -> Vec<Job> {
    begin(state, id, amount, false)
}

/// A person said that the same order id is right.
pub fn generate_again(state: &mut State) -> Vec<Job> {
    match state.one_off.same_id.take() {
        Some(SameId { id, amount, .. }) => begin(state, id, amount, true),
        None => Vec::new(),
    }
}

fn begin(state: &mut State, id: OrderId, amount: Money, may_repeat: bool) -> Vec<Job> {
    let Some(session) = state.session_id() else { return Vec::new() };
    if state.one_off.making.is_some() || state.is_signing_out {
        return Vec::new();
    }
    let key = OrderKey { id, made: state.now };
    let order = Order { key, amount, made_there: None, stage: OrderStage::Making };
    let one_off = &mut state.one_off;
    (one_off.trouble, one_off.same_id) = (None, None);
    one_off.making = Some(Making { order: order.clone(), ticket: None });
    vec![Job::RecordOrder { session, change: Box::new(OrderChange { order, may_repeat }) }]
}

/// The journal has an order's present state, or couldn't take it.
pub fn recorded(state: &mut State, key: &OrderKey, result: Result<OrderKept, JournalError>) -> Vec<Job> {
    let mut jobs = Vec::new();
    let intent = state.one_off.making.as_ref();
    if intent.is_some_and(|making| making.ticket.is_none() && making.order.key == *key) {
        jobs.extend(intent_recorded(state, result));
    } else if let Some(accepted) = state.one_off.get_mut(key).and_then(|known| known.accepting.take()) {
        acceptance_recorded(state, key, &accepted, result);
    } else if let Err(error) = result {
        state.warn(Message::from(&error));
    }
    jobs
}

fn intent_recorded(state: &mut State, result: Result<OrderKept, JournalError>) -> Vec<Job> {
    let ticket = state.new_ticket();
    let one_off = &mut state.one_off;
    let Some(making) = &mut one_off.making else { return Vec::new() };
    match result {
        Ok(OrderKept::Written) => {
            making.ticket = Some(ticket);
            let ask = Ask::GeneratePayment(ticket, making.order.key.id.clone(), making.order.amount);
            return state.ask([ask]);
        }
        Ok(OrderKept::SameId(earlier)) => {
            let (id, amount) = (making.order.key.id.clone(), making.order.amount);
            one_off.same_id = Some(SameId { id, amount, earlier });
        }
        // An order that is being made has no payment.
        Ok(OrderKept::PaymentUsed(_)) => {}
        Err(error) => one_off.trouble = Some(Message::from(&error)),
    }
    one_off.making = None;
    Vec::new()
}

/// Only now the order is paid: what is shown green is on the disk.
fn acceptance_recorded(
    state: &mut State,
    key: &OrderKey,
    accepted: &Acceptance,
    result: Result<OrderKept, JournalError>,
) {
    let usage = match result {
        Ok(OrderKept::PaymentUsed(before)) => before,
        Ok(OrderKept::Written | OrderKept::SameId(_)) => {
            let usage = Usage { of: UsedFor::Order(key.id.clone()), at: accepted.at };
            let Some(known) = state.one_off.get_mut(key) else { return };
            known.order.stage = OrderStage::Accepted(accepted.clone());
            let amount = known.order.amount;
            crate::app::customer::order_accepted(state, key, amount);
            state.notify(Message::new("notice-order-accepted").with("order", &key.id));
            usage
        }
        Err(error) => {
            if let Some(known) = state.one_off.get_mut(key) {
                known.trouble = Some(Message::from(&error));
            }
            return;
        }
    };
    let claims = Arc::make_mut(&mut state.one_off.orders).iter_mut().filter_map(|known| known.claim.as_mut());
    claims.for_each(|claim| claim.inquiry.is_used(&accepted.payment, &usage));
    if let Some(inquiry) = &mut state.look_up.inquiry {
        inquiry.is_used(&accepted.payment, &usage);
    }
}

/// A new journal was begun beside a damaged one: every order that is known is written down again.
pub fn journal_is_new(state: &State) -> Vec<Job> {
    state.one_off.orders.iter().flat_map(|known| record(state, &known.order)).collect()
}

/// The provider answered; `date` is its clock then.
pub fn generated(
    state: &mut State,
    ticket: Ticket,
    result: Result<LinkAddress, ApiError>,
    date: Option<Timestamp>,
) -> Vec<Job> {
    let is_this = |making: &mut Making| making.ticket == Some(ticket);
    let Some(Making { mut order, .. }) = state.one_off.making.take_if(is_this) else {
        return Vec::new();
    };
    order.made_there = date;
    let trouble = match result {
        Ok(LinkAddress::Allowed(address)) => {
            order.stage = OrderStage::Open { address: Some(address) };
            state.one_off.shown = Some(order.key.clone());
            state.one_off.add(order.clone());
            return record(state, &order);
        }
        // Nobody holds the address of a lost answer, so nobody can pay it; nor one that isn't shown.
        Ok(LinkAddress::Refused(refusal)) => {
            order.stage = OrderStage::Lost;
            refusal.into()
        }
        Ok(LinkAddress::Missing) => {
            order.stage = OrderStage::Lost;
            Message::new("unusable-address")
        }
        Err(error) if error.is_perhaps_done() => {
            order.stage = OrderStage::Lost;
            Message::new("one-off-lost").with_detail(error.to_string())
        }
        Err(error) => {
            order.stage = OrderStage::NotMade;
            Message::from(&error)
        }
    };
    state.one_off.trouble = Some(trouble);
    record(state, &order)
}

impl OneOff {
    /// Whether an order is being made.
    pub const fn is_busy(&self) -> bool {
        self.making.is_some()
    }
}
