//! One-off and Transactions: what stands there in each state, and that green comes last.

use crate::stage::{BASE, NOW, Stage, eur};
use egui::Key;
use egui_kittest::kittest::Queryable as _;
use jiff::Timestamp;
use rex_console::{
    app::{Action, Input, Screen},
    domain::{
        address::AllowedHosts,
        link::LinkAddress,
        payment::{Payment, PaymentId, PaymentStatus, Usage, UsedFor},
    },
    services::{
        callback::ListenError,
        event::{Answer, Event},
        job::{Ask, Job},
        journal::{EarlierOrder, OrderKept},
        provider::ApiError,
    },
};

pub fn made(order: &str) -> Stage {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    makes(&mut stage, order);
    stage
}

pub fn makes(stage: &mut Stage, order: &str) {
    stage.fill("Order id", order);
    stage.fill("Amount", "64");
    stage.click("Make payment link");
    let Ask::GeneratePayment(ticket, ..) = stage.last_ask().clone() else { panic!("it is made") };
    let hosts = AllowedHosts::of_base(&BASE.parse().unwrap()).unwrap();
    let address = hosts.check(&format!("{BASE}/pay-now?o={order}")).unwrap();
    stage.answer(Answer::PaymentGenerated(ticket, Ok(LinkAddress::Allowed(address)), None));
}

pub fn payment(status: PaymentStatus) -> Payment {
    Payment {
        id: PaymentId::from_typed("pi_1").unwrap(),
        amount: eur(6400),
        status,
        created: Timestamp::from_second(NOW + 5).unwrap(),
        method: None,
        live: Some(false),
    }
}

pub fn brings(stage: &mut Stage, said: Result<Payment, ApiError>) {
    stage.fill("Payment id from the customer", "pi_1");
    stage.key(Key::Enter);
    let Ask::LookUp(ticket, id) = stage.last_ask().clone() else { panic!("it is looked up") };
    assert_eq!(id.as_str(), "pi_1");
    stage.answer(Answer::LookedUp(ticket, said));
}

#[test]
fn an_order_waits_could_be_paid_and_is_accepted_by_a_click() {
    let mut stage = made("WEB-1");
    stage.must_say("RexPayments doesn't say here when it is paid.");
    stage.must_say("WEB-1, 64.00 EUR, Waiting");
    assert_eq!(stage.qr_codes(), 1);
    brings(&mut stage, Ok(payment(PaymentStatus::Succeeded)));
    for words in ["Could belong here", "RexPayments doesn't say for which order", "TEST"] {
        stage.must_say(words);
    }
    stage.must_not_say("Accepted");
    stage.click("Accept this payment");
    stage.must_say("Accepted");
    stage.must_say("Payment pi_1, made");
    assert_eq!(stage.qr_codes(), 0, "what is paid isn't shown to be paid again");
}

#[test]
fn another_open_order_of_the_same_amount_is_named_before_a_payment_is_accepted() {
    let mut stage = made("WEB-1");
    makes(&mut stage, "WEB-2");
    brings(&mut stage, Ok(payment(PaymentStatus::Succeeded)));
    stage.must_say("of this amount there is another open order: WEB-1");
}

#[test]
fn a_scanner_finds_the_field_ready_for_the_next() {
    let mut stage = made("WEB-1");
    brings(&mut stage, Ok(payment(PaymentStatus::Failed)));
    stage.must_say("The payment failed: no money was taken.");
    stage.type_keys("pi_2");
    stage.key(Key::Enter);
    let Ask::LookUp(_, id) = stage.last_ask() else { panic!("it is looked up") };
    assert_eq!(id.as_str(), "pi_2");
}

#[test]
fn what_does_not_fit_says_why_and_offers_nothing() {
    for (words, said) in [
        ("of another amount", Payment { amount: eur(6401), ..payment(PaymentStatus::Succeeded) }),
        ("made before the order", {
            let created = Timestamp::from_second(NOW - 3600).unwrap();
            Payment { created, ..payment(PaymentStatus::Succeeded) }
        }),
        ("The bank hasn't decided yet", payment(PaymentStatus::Pending)),
    ] {
        let mut stage = made("WEB-1");
        brings(&mut stage, Ok(said));
        stage.must_say(words);
        stage.must_not_say("Accept this payment");
    }
}

#[test]
fn the_same_order_id_is_a_question_that_enter_does_not_answer() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    stage.journal = None;
    stage.fill("Order id", "WEB-1");
    stage.fill("Amount", "64");
    stage.click("Make payment link");
    let Some(Job::RecordOrder { session, change }) = stage.jobs.last().cloned() else { panic!() };
    let made = Timestamp::from_second(NOW - 60).unwrap();
    let earlier = EarlierOrder { made, amount: eur(6400), is_accepted: true };
    stage.event(Event::OrderRecorded(session, change.order.key, Ok(OrderKept::SameId(earlier))));
    stage.must_say("Order WEB-1 was made before");
    stage.must_say("a payment was accepted for it");
    let jobs = stage.jobs.len();
    stage.key(Key::Enter);
    assert_eq!(stage.jobs.len(), jobs, "only a click makes it again");
    stage.click("Make it again for 64.00 EUR");
    assert!(matches!(stage.jobs.last(), Some(Job::RecordOrder { change, .. }) if change.may_repeat));
}

#[test]
fn several_open_orders_stand_in_a_list_and_each_can_be_shown() {
    let mut stage = made("WEB-1");
    stage.click("Next one-off payment");
    stage.wait(5);
    makes(&mut stage, "WEB-2");
    stage.must_say("Order WEB-2 · made");
    stage.click("WEB-1, 64.00 EUR, Waiting");
    stage.must_say("Order WEB-1 · made");
    stage.click("No longer expected");
    stage.must_say("Nobody here waits for this payment.");
}

#[test]
fn transactions_offers_each_order_that_fits_and_says_what_was_used() {
    let mut stage = made("WEB-1");
    stage.click("Next one-off payment");
    stage.wait(5);
    makes(&mut stage, "WEB-2");
    stage.input(Input::Action(Action::GoTo(Screen::Transactions)));
    stage.fill("Payment id", "pi_1");
    stage.click("Look up");
    let Ask::LookUp(ticket, _) = stage.last_ask().clone() else { panic!("it is looked up") };
    let later = Timestamp::from_second(NOW + 5).unwrap();
    let found = Payment { created: later, ..payment(PaymentStatus::Succeeded) };
    stage.answer(Answer::LookedUp(ticket, Ok(found.clone())));
    assert!(stage.window.query_by_label("Accept for order WEB-1").is_some());
    stage.click("Accept for order WEB-2");
    stage.must_say("yes, for WEB-2");
    stage.must_say("nothing open here");

    stage.journal = None;
    stage.click("Ask again");
    let Ask::LookUp(ticket, _) = stage.last_ask().clone() else { panic!("it is asked again") };
    stage.answer(Answer::LookedUp(ticket, Ok(found)));
    let usage = Usage { of: UsedFor::Sale("T1-7-k7m2qx9d".parse().unwrap()), at: later };
    let session = stage.state().session().unwrap().id;
    stage.event(Event::LookUpRecorded(session, ticket, Ok(Some(usage))));
    stage.must_say("yes, for T1-7-k7m2qx9d");
}

#[test]
fn the_listener_is_the_owners_to_switch_on_and_says_when_its_port_is_taken() {
    let mut stage = Stage::connected();
    stage.settings("Connection");
    stage.must_say("so don't register it as your account's Callback URL");
    assert!(stage.window.query_by_label("Port").is_none(), "no port before it is wanted");
    stage.input(Input::Action(Action::SetCallbackListener(true)));
    let session = stage.state().session().unwrap().id;
    stage.event(Event::Listening(session, Err(ListenError::Taken(17_817))));
    stage.must_say("Another program has port 17817.");
    stage.event(Event::Listening(session, Ok(17_817)));
    stage.must_say("Listening at http://127.0.0.1:17817/paid");
}
