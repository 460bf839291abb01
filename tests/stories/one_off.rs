//! One-off payments.

use crate::{
    till::{Till, euros, key, one_ask, secs},
    world::{address, invalid, lost, not_sent},
};
use rex_console::{
    app::{
        Action, Screen,
        customer::{Scene, scene},
        sell::Kind,
    },
    domain::{
        address::AddressRefusal,
        link::LinkAddress,
        order::{OrderId, OrderStage},
    },
    services::{
        event::Answer,
        job::{Ask, Job, Ticket},
        journal::JournalError,
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
    assert!(
        till.answered(Answer::PaymentGenerated(ticket, result, None)).is_empty(),
        "nothing is sent again"
    );
    till
}

#[test]
fn an_order_becomes_an_address() {
    let till = after(Ok(LinkAddress::Allowed(address("pay-now?o=1"))));
    let shown = &till.state.one_off.shown().unwrap().order;
    assert_eq!((&shown.key.id, shown.address()), (&order(), Some(&address("pay-now?o=1"))));
    assert_eq!((till.state.one_off.orders.len(), till.state.one_off.is_busy()), (1, false));
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
    assert!(till.state.one_off.shown.is_none() && till.state.one_off.orders.is_empty());
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
        assert!(till.state.one_off.shown.is_none() && till.state.one_off.orders.is_empty());
        assert_eq!(key(till.state.one_off.trouble.as_ref()), Some(words));
    }
}

#[test]
fn an_answer_to_another_question_is_dropped() {
    let (mut till, ticket) = asked();
    let foreign = Ticket(ticket.0 + 100);
    till.answered(Answer::PaymentGenerated(foreign, Ok(LinkAddress::Allowed(address("pay-now?o=2"))), None));
    assert!(till.state.one_off.shown.is_none() && till.state.one_off.is_busy());
}

#[test]
fn the_intent_is_on_the_disk_before_anything_is_sent() {
    let mut till = Till::open();
    till.drawer.held = Some(Vec::new());
    assert!(till.does(generate()).is_empty(), "nothing is sent before the journal has it");
    let Some([Job::RecordOrder { change, .. }]) = till.drawer.held.as_deref() else { panic!() };
    assert_eq!((&change.order.key.id, &change.order.stage), (&order(), &OrderStage::Making));
}

#[test]
fn nothing_is_sent_where_the_journal_takes_nothing() {
    let mut till = Till::open();
    till.drawer.trouble = Some(JournalError::DiskFull);
    assert!(till.does(generate()).is_empty());
    assert_eq!(key(till.state.one_off.trouble.as_ref()), Some("journal-disk-full"));
    till.drawer.trouble = None;
    one_ask(till.does(generate()));
}

#[test]
fn the_same_order_id_asks_first_also_after_a_restart() {
    let (mut till, _) = Till::with_order("WEB-1007");
    for _ in 0..2 {
        till.pass(secs(60));
        assert!(till.does(generate()).is_empty(), "a person is asked first");
        let same = till.state.one_off.same_id.clone().unwrap();
        assert_eq!((same.id, same.earlier.amount, same.earlier.is_accepted), (order(), euros(1250), false));
        till.does(Action::ForgetOrder);
        assert!(till.state.one_off.same_id.is_none() && !till.state.one_off.is_busy());
        till = till.starts_again();
    }
    till.does(generate());
    let Ask::GeneratePayment(_, id, amount) = one_ask(till.does(Action::GenerateAgain)) else { panic!() };
    assert_eq!((id, amount), (order(), euros(50_000)));
    assert!(till.does(Action::GenerateAgain).is_empty(), "once");
}

#[test]
fn an_order_id_whose_address_nobody_had_is_free() {
    for result in [Err(lost()), Err(not_sent())] {
        let mut till = after(result);
        till.pass(secs(60));
        one_ask(till.does(generate()));
    }
}

#[test]
fn nothing_open_is_lost_in_a_restart_and_numbers_go_on() {
    let (mut till, key) = Till::with_order("WEB-1");
    till.does(Action::NextOneOff);
    let suggested = till.state.one_off.suggested.clone().unwrap().to_string();
    till.pass(secs(1));
    till.makes(&suggested, 800);
    let mut till = till.starts_again();
    assert_eq!(till.state.one_off.orders.len(), 2);
    assert!(till.order(&key).order.address().is_some());
    till.does(Action::GoTo(Screen::OneOff));
    let next = till.state.one_off.suggested.clone().unwrap().to_string();
    let number = |id: &str| id.split('-').nth(1).unwrap().parse::<u32>().unwrap();
    assert!(number(&next) > number(&suggested), "{next} after {suggested}");
}

#[test]
fn the_customer_sees_the_code_until_the_next_sale() {
    let (mut till, key) = Till::with_order("WEB-1");
    till.does(Action::ShowOrderToCustomer(key));
    let Scene::Pay(amount, shown) = scene(&till.state) else { panic!() };
    assert_eq!((amount, shown), (euros(1250), &address("pay-now?o=WEB-1")));
    assert!(till.state.customer.is_over_console, "no second window is wanted");
    till.does(Action::Charge { amount: euros(300), note: String::new(), kind: Kind::Counter });
    assert_eq!(scene(&till.state), Scene::Making(euros(300)));
    assert_eq!(till.state.one_off.on_customer, None);
}
