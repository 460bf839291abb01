//! What stories about one-off payments have in common: an order that was made, and payments for it or not.

use crate::{
    till::{Till, euros, one_ask},
    world::address,
};
use jiff::Timestamp;
use rex_console::{
    app::{Action, Screen, one_off::KnownOrder},
    domain::{
        link::LinkAddress,
        order::{OrderId, OrderKey},
        payment::{Payment, PaymentId, PaymentStatus},
    },
    services::{
        event::Answer,
        job::{Ask, Job, Ticket},
        provider::ApiError,
    },
};

pub fn order_id(id: &str) -> OrderId {
    OrderId::from_typed(id).unwrap()
}

pub fn payment_id(id: &str) -> PaymentId {
    PaymentId::from_typed(id).unwrap()
}

/// A payment of 12.50 that went through.
pub fn payment(id: &str, created: Timestamp) -> Payment {
    Payment {
        id: payment_id(id),
        amount: euros(1250),
        status: PaymentStatus::Succeeded,
        created,
        method: None,
        live: Some(true),
    }
}

/// The ticket of the one question about a payment that the jobs are.
pub fn question(jobs: Vec<Job>) -> Ticket {
    let Ask::LookUp(ticket, _) = one_ask(jobs) else { panic!("no payment is asked for") };
    ticket
}

impl Till {
    /// A till at One-off, with an order of 12.50 that was made now.
    pub fn with_order(id: &str) -> (Self, OrderKey) {
        let mut till = Self::open();
        till.does(Action::GoTo(Screen::OneOff));
        let key = till.makes(id, 1250);
        (till, key)
    }

    /// Makes an order; its answer bears no date.
    pub fn makes(&mut self, id: &str, minor: i64) -> OrderKey {
        let ask = one_ask(self.does(Action::GeneratePayment(order_id(id), euros(minor))));
        let Ask::GeneratePayment(ticket, ..) = ask else { panic!("{ask:?}") };
        let made = Ok(LinkAddress::Allowed(address(&format!("pay-now?o={id}"))));
        assert!(self.answered(Answer::PaymentGenerated(ticket, made, None)).is_empty());
        self.state.one_off.shown.clone().unwrap()
    }

    pub fn order(&self, key: &OrderKey) -> &KnownOrder {
        self.state.one_off.get(key).unwrap()
    }

    /// Somebody brings a payment id for an order, and the provider says this of it.
    pub fn brings(&mut self, key: &OrderKey, typed: &str, said: Result<Payment, ApiError>) {
        let ticket = question(self.does(Action::ClaimPayment(key.clone(), typed.into())));
        assert!(self.answered(Answer::LookedUp(ticket, said)).is_empty());
    }

    /// Somebody looks a payment up under Transactions, and the provider says this of it.
    pub fn looks_up(&mut self, id: &str, said: Result<Payment, ApiError>) {
        self.does(Action::GoTo(Screen::Transactions));
        let ticket = question(self.does(Action::LookUp(id.into())));
        assert!(self.answered(Answer::LookedUp(ticket, said)).is_empty());
    }

    /// The orders that the looked-up payment is offered for.
    pub fn offered(&self) -> Vec<String> {
        let inquiry = self.state.look_up.inquiry.as_ref();
        let (payment, used) = inquiry.and_then(|inquiry| inquiry.known()).expect("a payment was found");
        let orders = rex_console::app::look_up::could_belong_to(&self.state, payment, used);
        orders.iter().map(|known| known.order.key.id.to_string()).collect()
    }

    pub fn is_green(&self) -> bool {
        rex_console::app::look_up::is_good_news(&self.state)
    }

    /// Closes the program and starts it again, with the same journal.
    pub fn starts_again(self) -> Self {
        use rex_console::services::{event::Event, settings::Settings};
        let mut till = Self::with(Settings::clone(&self.state.settings));
        (till.at, till.drawer) = (self.at, self.drawer);
        till.starts();
        till.is_let_in(Event::TokenLoaded(Ok(true)));
        till
    }
}
