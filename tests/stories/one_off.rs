//! One-off payments.

use crate::{
    till::{Till, euros, key, one_ask},
    world::{address, invalid, lost, not_sent},
};
use rex_console::{
    app::{Action, Screen},
    domain::{address::AddressRefusal, link::LinkAddress, order::OrderId},
    services::{
        event::Answer,
        job::{Ask, Ticket},
        provider::ApiError,
    },
};

fn order() -> OrderId {
    OrderId::from_typed("WEB-1007").unwrap()
}

fn generate() -> Action {
    Action::GeneratePayment(order(), euros(50_000))
}

/// A till that has asked for a one-off payment.
fn asked() -> (Till, Ticket) {
    let mut till = Till::open();
    till.does(Action::GoTo(Screen::OneOff));
    let Ask::GeneratePayment(ticket, asked, amount) = one_ask(till.does(generate())) else { panic!() };
    assert_eq!((asked, amount), (order(), euros(50_000)));
    (till, ticket)
}

fn after(result: Result<LinkAddress, ApiError>) -> Till {
    let (mut till, ticket) = asked();
    assert!(till.answered(Answer::PaymentGenerated(ticket, result)).is_empty(), "nothing is sent again");
    till
}

#[test]
fn an_order_becomes_an_address() {
    let till = after(Ok(LinkAddress::Allowed(address("pay-now?o=1"))));
    let shown = till.state.one_off.shown.as_ref().unwrap();
    assert_eq!((&shown.order, &shown.address), (&order(), &address("pay-now?o=1")));
    assert_eq!((till.state.one_off.made.len(), till.state.one_off.sending.is_none()), (1, true));
}

#[test]
fn pressed_twice_it_is_sent_once() {
    let (mut till, _) = asked();
    assert!(till.does(generate()).is_empty());
}

#[test]
fn a_suggested_order_id_stays_until_the_next_payment_and_never_repeats() {
    let mut till = Till::open();
    till.does(Action::GoTo(Screen::OneOff));
    let first = till.state.one_off.suggested.clone().unwrap();
    till.does(Action::GoTo(Screen::Sell));
    till.does(Action::GoTo(Screen::OneOff));
    assert_eq!(till.state.one_off.suggested.as_ref(), Some(&first));
    till.does(Action::NextOneOff);
    assert_ne!(till.state.one_off.suggested.as_ref(), Some(&first));
}

#[test]
fn a_lost_answer_is_said_plainly_and_shows_nothing() {
    let mut till = after(Err(lost()));
    assert_eq!(key(till.state.one_off.trouble.as_ref()), Some("one-off-lost"));
    assert!(till.state.one_off.shown.is_none() && till.state.one_off.made.is_empty());
    one_ask(till.does(generate()));
    assert_eq!(till.state.one_off.trouble, None, "only a person sends it again");
}

#[test]
fn what_was_refused_or_never_sent_has_its_own_words() {
    assert_eq!(key(after(Err(not_sent())).state.one_off.trouble.as_ref()), Some("api-not-sent"));
    let refused = after(Err(invalid(&[("order_id", "is taken")])));
    assert_eq!(key(refused.state.one_off.trouble.as_ref()), Some("api-validation"));
}

#[test]
fn an_address_that_is_not_allowed_is_never_shown() {
    for (address, words) in [
        (LinkAddress::Refused(AddressRefusal::ForeignHost), "address-refused"),
        (LinkAddress::Refused(AddressRefusal::Disguised), "address-refused"),
        (LinkAddress::Refused(AddressRefusal::Insecure), "address-refused"),
        (LinkAddress::Missing, "unusable-address"),
    ] {
        let till = after(Ok(address));
        assert!(till.state.one_off.shown.is_none() && till.state.one_off.made.is_empty());
        assert_eq!(key(till.state.one_off.trouble.as_ref()), Some(words));
    }
}

#[test]
fn an_answer_to_another_question_is_dropped() {
    let (mut till, ticket) = asked();
    let foreign = Ticket(ticket.0 + 100);
    till.answered(Answer::PaymentGenerated(foreign, Ok(LinkAddress::Allowed(address("pay-now?o=2")))));
    assert!(till.state.one_off.shown.is_none() && till.state.one_off.sending.is_some());
}
