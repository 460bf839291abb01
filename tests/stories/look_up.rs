//! Looking a payment up.

use crate::{
    till::{Till, euros, key, one_ask, secs},
    world::{address, could_not_ask, not_found, server_trouble},
};
use jiff::{SignedDuration, Timestamp};
use rex_console::{
    app::{Action, Screen, look_up::Verdict},
    domain::{
        link::LinkAddress,
        order::OrderId,
        payment::{Payment, PaymentId, PaymentStatus},
    },
    services::{
        event::Answer,
        job::{Ask, Ticket},
    },
};
use std::sync::Arc;

fn payment(id: &str, created: Timestamp) -> Payment {
    Payment {
        id: PaymentId::from_typed(id).unwrap(),
        amount: euros(1250),
        status: PaymentStatus::Succeeded,
        created,
        method: None,
        live: Some(true),
    }
}

fn ask(till: &mut Till, typed: &str) -> Ticket {
    let Ask::LookUp(ticket, _) = one_ask(till.does(Action::LookUp(typed.into()))) else { panic!() };
    ticket
}

/// A till that waits for the verdict on `pay_1`.
fn asked() -> (Till, Ticket) {
    let mut till = Till::open();
    till.does(Action::GoTo(Screen::Transactions));
    let ticket = ask(&mut till, " pay_1 ");
    assert!(till.state.look_up.verdict.asking);
    (till, ticket)
}

fn is_green(till: &Till) -> bool {
    let is_live = till.state.settings.is_live == Some(true);
    till.state
        .look_up
        .verdict
        .value
        .as_ref()
        .is_some_and(|verdict| verdict.is_good_news(till.at.now, is_live))
}

#[test]
fn the_providers_verdict_shows_and_is_remembered() {
    let (mut till, ticket) = asked();
    let found = payment("pay_1", till.at.now);
    till.answered(Answer::LookedUp(ticket, Ok(found.clone())));
    let verdict = Verdict::Known { payment: found, could_belong_to: None };
    assert_eq!(till.state.look_up.verdict.value.as_ref(), Some(&verdict));
    assert_eq!(till.state.look_up.recent.len(), 1);
    assert!(!is_green(&till), "a real payment, not tied to anything here");
}

#[test]
fn not_found_is_a_verdict_and_could_not_ask_is_none() {
    let (mut till, ticket) = asked();
    till.answered(Answer::LookedUp(ticket, Err(not_found())));
    assert_eq!(till.state.look_up.verdict.value, Some(Verdict::NotFound));
    for (error, words) in [(could_not_ask(), "api-could-not-ask"), (server_trouble(), "api-server")] {
        let (mut till, ticket) = asked();
        till.answered(Answer::LookedUp(ticket, Err(error)));
        assert_eq!(till.state.look_up.verdict.value, None);
        assert_eq!(key(till.state.look_up.verdict.trouble.as_ref()), Some(words));
    }
}

#[test]
fn asking_again_keeps_the_old_verdict_but_another_payment_does_not_inherit_it() {
    let (mut till, ticket) = asked();
    till.answered(Answer::LookedUp(ticket, Ok(payment("pay_1", till.at.now))));
    ask(&mut till, "pay_1");
    assert!(till.state.look_up.verdict.value.is_some());
    ask(&mut till, "pay_2");
    assert!(till.state.look_up.verdict.value.is_none());
}

#[test]
fn a_late_answer_to_an_older_question_is_dropped() {
    let (mut till, first) = asked();
    let second = ask(&mut till, "pay_2");
    till.answered(Answer::LookedUp(first, Ok(payment("pay_1", till.at.now))));
    assert!(till.state.look_up.verdict.value.is_none() && till.state.look_up.verdict.asking);
    till.answered(Answer::LookedUp(second, Ok(payment("pay_2", till.at.now))));
    till.answered(Answer::LookedUp(second, Err(not_found())));
    let Some(Verdict::Known { payment, .. }) = &till.state.look_up.verdict.value else { panic!() };
    assert_eq!(payment.id.as_str(), "pay_2");
}

#[test]
fn a_whole_callback_address_leads_to_its_payment_and_its_claims_are_not_believed() {
    let mut till = Till::open();
    let typed = "https://shop.example/thanks?order_id=7&transaction_id=pay_9&status=success";
    ask(&mut till, typed);
    assert_eq!(till.state.look_up.asked.as_ref().unwrap().payment.as_str(), "pay_9");
    assert!(till.state.look_up.verdict.value.is_none() && !is_green(&till));
}

#[test]
fn what_leads_to_no_payment_is_said_without_asking() {
    for (typed, words) in [
        (" ", "look-up-empty"),
        ("https://shop.example/thanks", "look-up-no-id"),
        ("two words", "look-up-not-an-id"),
    ] {
        let mut till = Till::open();
        assert!(till.does(Action::LookUp(typed.into())).is_empty());
        assert_eq!(key(till.state.look_up.typed_trouble.as_ref()), Some(words));
    }
}

/// A till where an order of 12.50 was made now, and its payment is being looked up.
fn with_order() -> (Till, Ticket) {
    let mut till = Till::open();
    let order = OrderId::from_typed("WEB-1").unwrap();
    let Ask::GeneratePayment(ticket, ..) = one_ask(till.does(Action::GeneratePayment(order, euros(1250))))
    else {
        panic!()
    };
    let made = LinkAddress::Allowed(address("pay-now?o=1"));
    till.answered(Answer::PaymentGenerated(ticket, Ok(made)));
    till.does(Action::GoTo(Screen::Transactions));
    let ticket = ask(&mut till, "pay_1");
    (till, ticket)
}

#[test]
fn green_is_a_fresh_payment_that_fits_something_open_here() {
    let (mut till, ticket) = with_order();
    till.pass(secs(90));
    till.answered(Answer::LookedUp(ticket, Ok(payment("pay_1", till.at.now))));
    assert!(is_green(&till));
    till.waits(secs(59 * 60));
    assert!(is_green(&till));
    till.waits(secs(60));
    assert!(!is_green(&till), "an hour later it is only ink");
}

#[test]
fn nothing_else_is_green() {
    let now = Till::open().at.now;
    let good = payment("pay_1", now);
    let older = now - SignedDuration::from_mins(10);
    for (why, ungreen) in [
        ("another amount", Payment { amount: euros(1251), ..good.clone() }),
        ("failed", Payment { status: PaymentStatus::Failed, ..good.clone() }),
        ("pending", Payment { status: PaymentStatus::Pending, ..good.clone() }),
        ("a new word", Payment { status: PaymentStatus::Other("done".into()), ..good.clone() }),
        ("before the order", Payment { created: older, ..good.clone() }),
        ("in the future", Payment { created: now + SignedDuration::from_mins(10), ..good }),
    ] {
        let (mut till, ticket) = with_order();
        till.answered(Answer::LookedUp(ticket, Ok(ungreen)));
        assert!(!is_green(&till), "{why}");
    }
}

#[test]
fn a_test_payment_is_not_green_where_the_account_is_known_to_be_live() {
    for (is_live, live, green) in
        [(Some(true), Some(false), false), (Some(true), Some(true), true), (None, Some(false), true)]
    {
        let (mut till, ticket) = with_order();
        Arc::make_mut(&mut till.state.settings).is_live = is_live;
        let found = Payment { live, ..payment("pay_1", till.at.now) };
        till.answered(Answer::LookedUp(ticket, Ok(found)));
        assert_eq!(is_green(&till), green, "{is_live:?} {live:?}");
    }
}

#[test]
fn the_age_beside_a_verdict_is_kept_true_only_while_it_shows() {
    let (mut till, ticket) = asked();
    till.answered(Answer::LookedUp(ticket, Ok(payment("pay_1", till.at.now))));
    assert_eq!(till.state.next_tick_in(), Some(secs(15)));
    till.waits(secs(15));
    assert_eq!(till.state.next_tick_in(), Some(secs(15)));
    till.does(Action::GoTo(Screen::Sell));
    assert_eq!(till.state.next_tick_in(), None);
}
