//! One-off payments: an order id and an amount become an address. It can't be watched: its answer holds no id.

use super::{Message, State};
use crate::{
    domain::{address::PayAddress, link::LinkAddress, money::Money, order::OrderId, reference::Reference},
    services::{
        job::{Ask, Job, Ticket},
        provider::ApiError,
    },
};
use jiff::Timestamp;
use std::sync::Arc;

/// What is known of one-off payments.
#[derive(Clone, Debug, Default)]
pub struct OneOff {
    /// The order id suggested for the next one.
    pub suggested: Option<Reference>,
    /// The question under way.
    pub sending: Option<(Ticket, OrderId, Money)>,
    /// The payment that shows.
    pub shown: Option<MadePayment>,
    /// Those made since the start, newest last.
    pub made: Arc<Vec<MadePayment>>,
    /// Why the last one was not made.
    pub trouble: Option<Message>,
    last_number: u32,
}

/// A one-off payment that the provider generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadePayment {
    /// Its order.
    pub order: OrderId,
    /// What it charges.
    pub amount: Money,
    /// Where the customer pays.
    pub address: PayAddress,
    /// When it was asked for.
    pub made: Timestamp,
}

/// Suggests an order id where none stands.
pub(super) fn suggest(state: &mut State, random: u64) {
    if state.one_off.suggested.is_some() {
        return;
    }
    let Some(till) = state.shop().map(|shop| shop.till.clone()) else { return };
    state.one_off.last_number += 1;
    state.one_off.suggested = Some(Reference::new(till, state.one_off.last_number, random));
}

pub(super) fn next(state: &mut State, random: u64) {
    state.one_off.shown = None;
    state.one_off.trouble = None;
    state.one_off.suggested = None;
    suggest(state, random);
}

pub(super) fn generate(state: &mut State, order: OrderId, amount: Money) -> Vec<Job> {
    if state.one_off.sending.is_some() {
        return Vec::new();
    }
    let ticket = state.new_ticket();
    state.one_off.trouble = None;
    state.one_off.sending = Some((ticket, order.clone(), amount));
    state.ask([Ask::GeneratePayment(ticket, order, amount)])
}

pub(super) fn generated(state: &mut State, ticket: Ticket, result: Result<LinkAddress, ApiError>) {
    let Some((_, order, amount)) = state.one_off.sending.take_if(|(asked, ..)| *asked == ticket) else {
        return;
    };
    match result {
        Ok(LinkAddress::Allowed(address)) => {
            let made = MadePayment { order, amount, address, made: state.now };
            Arc::make_mut(&mut state.one_off.made).push(made.clone());
            state.one_off.shown = Some(made);
        }
        Ok(LinkAddress::Refused(refusal)) => state.one_off.trouble = Some(refusal.into()),
        Ok(LinkAddress::Missing) => state.one_off.trouble = Some(Message::new("unusable-address")),
        // Nobody holds the address of a lost answer, so nobody can pay it.
        Err(error) if error.is_perhaps_done() => {
            state.one_off.trouble = Some(Message::new("one-off-lost").with_detail(error.to_string()));
        }
        Err(error) => state.one_off.trouble = Some(Message::from(&error)),
    }
}
