//! Looking a payment up.

use crate::{
    shop_orders::{payment, payment_id, question},
    till::{Till, asks, key, one_ask, opening, secs},
    world::{could_not_ask, not_found, server_trouble},
};
use jiff::SignedDuration;
use rex_console::{
    app::{
        Action, Screen,
        inquiry::{Inquiry, Used},
        look_up::Verdict,
    },
    domain::{
        order::OrderStage,
        payment::{Payment, PaymentStatus},
    },
    services::{
        event::{Answer, Connection, Event},
        job::{Ask, Job, SessionId, Ticket},
        journal::JournalError,
        settings::Settings,
    },
};
use std::sync::Arc;

fn inquiry(till: &Till) -> &Inquiry {
    till.state.look_up.inquiry.as_ref().unwrap()
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
    assert!(inquiry(&till).verdict.asking);
    (till, ticket)
}

#[test]
fn the_providers_verdict_shows_and_is_remembered() {
    let (mut till, ticket) = asked();
    let found = payment("pay_1", till.at.now);
    till.answered(Answer::LookedUp(ticket, Ok(found.clone())));
    let verdict = Verdict::Known { payment: found, used: Used::No };
    assert_eq!(till.state.look_up.verdict(), Some(&verdict));
    assert_eq!(till.state.look_up.recent.len(), 1);
    assert!(!till.is_green(), "a real payment, not tied to anything here");
}

#[test]
fn not_found_is_a_verdict_and_could_not_ask_is_none() {
    let (mut till, ticket) = asked();
    till.answered(Answer::LookedUp(ticket, Err(not_found())));
    assert_eq!(till.state.look_up.verdict(), Some(&Verdict::NotFound));
    for (error, words) in [(could_not_ask(), "api-could-not-ask"), (server_trouble(), "api-server")] {
        let (mut till, ticket) = asked();
        till.answered(Answer::LookedUp(ticket, Err(error)));
        assert_eq!(till.state.look_up.verdict(), None);
        assert_eq!(key(inquiry(&till).verdict.trouble.as_ref()), Some(words));
    }
}

#[test]
fn asking_again_keeps_the_old_verdict_but_another_payment_does_not_inherit_it() {
    let (mut till, ticket) = asked();
    till.answered(Answer::LookedUp(ticket, Ok(payment("pay_1", till.at.now))));
    ask(&mut till, "pay_1");
    assert!(till.state.look_up.verdict().is_some());
    ask(&mut till, "pay_2");
    assert!(till.state.look_up.verdict().is_none());
}

#[test]
fn a_late_answer_to_an_older_question_is_dropped() {
    let (mut till, first) = asked();
    let second = ask(&mut till, "pay_2");
    till.answered(Answer::LookedUp(first, Ok(payment("pay_1", till.at.now))));
    assert!(till.state.look_up.verdict().is_none() && inquiry(&till).verdict.asking);
    till.answered(Answer::LookedUp(second, Ok(payment("pay_2", till.at.now))));
    till.answered(Answer::LookedUp(second, Err(not_found())));
    let Some(Verdict::Known { payment, .. }) = till.state.look_up.verdict() else { panic!() };
    assert_eq!(payment.id.as_str(), "pay_2");
}

#[test]
fn a_whole_callback_address_leads_to_its_payment_and_its_claims_are_not_believed() {
    let mut till = Till::open();
    let typed = "https://shop.example/thanks?order_id=7&transaction_id=pay_9&status=success";
    ask(&mut till, typed);
    assert_eq!(till.state.look_up.asked.as_ref().unwrap().payment.as_str(), "pay_9");
    assert!(till.state.look_up.verdict().is_none() && !till.is_green());
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

#[test]
fn green_is_a_fresh_payment_that_fits_something_open_here() {
    let (mut till, _) = Till::with_order("WEB-1");
    till.pass(secs(90));
    till.looks_up("pay_1", Ok(payment("pay_1", till.at.now)));
    assert!(till.is_green());
    till.waits(secs(59 * 60));
    assert!(till.is_green());
    till.waits(secs(60));
    assert!(!till.is_green(), "an hour later it is only ink");
    assert_eq!(till.offered(), ["WEB-1"], "and still offered");
}

#[test]
fn nothing_else_is_green() {
    let good = payment("pay_1", Till::open().at.now);
    let future = good.created + SignedDuration::from_mins(10);
    for (why, ungreen) in [
        ("failed", Payment { status: PaymentStatus::Failed, ..good.clone() }),
        ("pending", Payment { status: PaymentStatus::Pending, ..good.clone() }),
        ("a new word", Payment { status: PaymentStatus::Other("done".into()), ..good.clone() }),
        ("in the future", Payment { created: future, ..good }),
    ] {
        let (mut till, _) = Till::with_order("WEB-1");
        till.looks_up("pay_1", Ok(ungreen));
        assert!(!till.is_green() && till.offered().is_empty(), "{why}");
    }
}

#[test]
fn a_test_payment_is_not_green_where_the_account_is_known_to_be_live() {
    for (is_live, live, green) in
        [(Some(true), Some(false), false), (Some(true), Some(true), true), (None, Some(false), true)]
    {
        let (mut till, _) = Till::with_order("WEB-1");
        Arc::make_mut(&mut till.state.settings).is_live = is_live;
        let found = Payment { live, ..payment("pay_1", till.at.now) };
        till.looks_up("pay_1", Ok(found));
        assert_eq!(till.is_green(), green, "{is_live:?} {live:?}");
    }
}

#[test]
fn of_several_orders_that_fit_the_person_picks_one() {
    let (mut till, _) = Till::with_order("WEB-1");
    till.pass(secs(5));
    let second = till.makes("WEB-2", 1250);
    till.pass(secs(5));
    till.makes("WEB-3", 990);
    till.looks_up("pay_1", Ok(payment("pay_1", till.at.now)));
    assert_eq!(till.offered(), ["WEB-2", "WEB-1"], "the newest first");
    assert!(till.does(Action::AcceptPayment(second.clone(), payment_id("pay_1"))).is_empty());
    assert!(matches!(till.order(&second).order.stage, OrderStage::Accepted(_)));
    assert!(till.offered().is_empty(), "used now");
    assert!(!till.is_green(), "the order is green now, and the payment can't be shown twice");
    assert_eq!(till.notice(), Some("notice-order-accepted"));
}

#[test]
fn a_pending_payment_is_asked_for_again_by_itself_only_while_it_shows_and_less_and_less_often() {
    let mut till = Till::open();
    let pending = Payment { status: PaymentStatus::Pending, ..payment("pay_1", till.at.now) };
    till.looks_up("pay_1", Ok(pending.clone()));
    let mut pauses = Vec::new();
    for _ in 0..8 {
        let before = till.at.elapsed;
        let ticket = loop {
            let jobs = till.waits(secs(1));
            if !jobs.is_empty() {
                break question(jobs);
            }
        };
        pauses.push(till.at.elapsed.saturating_sub(before).as_secs());
        till.answered(Answer::LookedUp(ticket, Ok(pending.clone())));
    }
    assert_eq!(pauses, [3, 5, 10, 20, 30, 60, 60, 60]);
    till.does(Action::GoTo(Screen::Sell));
    assert!(till.waits(secs(600)).is_empty(), "nobody looks");
    let ticket = question([till.does(Action::GoTo(Screen::Transactions)), till.waits(secs(1))].concat());
    till.answered(Answer::LookedUp(ticket, Ok(payment("pay_1", till.at.now))));
    assert!(till.waits(secs(600)).is_empty(), "decided");
}

#[test]
fn nobody_asks_for_ever() {
    let mut till = Till::open();
    let pending = Payment { status: PaymentStatus::Pending, ..payment("pay_1", till.at.now) };
    till.looks_up("pay_1", Ok(pending.clone()));
    let mut asked = 0;
    for _ in 0..3 * 60 {
        for ask in asks(till.waits(secs(60))) {
            let Ask::LookUp(ticket, _) = ask else { panic!("{ask:?}") };
            till.answered(Answer::LookedUp(ticket, Ok(pending.clone())));
            asked += 1;
        }
    }
    assert!((40..70).contains(&asked), "{asked}");
}

#[test]
fn recent_look_ups_are_there_after_a_restart() {
    let mut till = Till::open();
    till.looks_up("pay_1", Ok(payment("pay_1", till.at.now)));
    till.pass(secs(1));
    till.looks_up("pay_2", Err(not_found()));
    let till = till.starts_again();
    let recent: Vec<_> = till.state.look_up.recent.iter().map(|known| known.payment.to_string()).collect();
    assert_eq!(recent, ["pay_2", "pay_1"]);
}

#[test]
fn a_journal_that_cannot_say_whether_a_payment_was_used_lets_it_fit_nothing() {
    let (mut till, key) = Till::with_order("WEB-1");
    till.drawer.trouble = Some(JournalError::Busy);
    till.looks_up("pay_1", Ok(payment("pay_1", till.at.now)));
    assert!(!till.is_green() && till.offered().is_empty());
    assert!(till.does(Action::AcceptPayment(key.clone(), payment_id("pay_1"))).is_empty());
    assert_eq!(crate::till::key(till.order(&key).trouble.as_ref()), Some("misfit-use-unknown"));
}

#[test]
fn the_path_that_answers_is_kept_for_the_next_start() {
    let mut till = Till::open();
    let event = || Event::PaymentPathKnown(SessionId(2), "/api/payments/{id}".into());
    assert_eq!(till.session(), SessionId(2));
    let jobs = till.hears(event());
    assert!(matches!(&jobs[..], [Job::SaveSettings(kept)] if kept.payment_path.is_some()), "{jobs:?}");
    assert!(till.hears(event()).is_empty(), "once");
    let mut till = Till::with(Settings::clone(&till.state.settings));
    till.starts();
    let id = opening(&till.hears(Event::TokenLoaded(Ok(true))));
    let jobs = till.hears(Event::SessionOpened(id, Connection { host: "portal".into() }));
    let is_told = |job: &Job| matches!(job, Job::KnowPaymentPath(_, path) if path == "/api/payments/{id}");
    assert!(jobs.iter().any(is_told), "{jobs:?}");
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
