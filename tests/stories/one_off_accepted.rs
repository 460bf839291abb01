//! How an order is confirmed: a payment id is brought, the provider is asked, a person accepts.

use crate::{
    shop_orders::{payment, payment_id, question},
    till::{Till, euros, key, secs},
    world::{could_not_ask, not_found},
};
use jiff::SignedDuration;
use rex_console::{
    app::{
        Action,
        customer::{Scene, scene},
        inquiry::Inquiry,
        sell::Kind,
    },
    domain::{
        acceptance::Misfit,
        link::LinkAddress,
        order::{OrderKey, OrderStage},
        payment::{Payment, PaymentStatus},
    },
    services::{
        event::{Answer, Event},
        job::{Ask, Job},
        journal::JournalError,
    },
};

fn judged(till: &Till, order: &OrderKey) -> Result<(), Misfit> {
    let known = till.order(order);
    let (payment, used) = known.claim.as_ref().map(|claim| &claim.inquiry).and_then(Inquiry::known).unwrap();
    known.judge(&till.state, payment, used)
}

fn is_accepted(till: &Till, order: &OrderKey) -> bool {
    matches!(till.order(order).order.stage, OrderStage::Accepted(_))
}

#[test]
fn a_payment_that_fits_is_offered_and_only_a_person_accepts_it() {
    let (mut till, order) = Till::with_order("WEB-1");
    till.pass(secs(60));
    till.brings(&order, "https://shop.example/thanks?transaction_id=pay_1&status=failed", {
        Ok(payment("pay_1", till.at.now))
    });
    assert_eq!(judged(&till, &order), Ok(()));
    till.waits(secs(600));
    assert!(!is_accepted(&till, &order), "nobody said so");
    till.does(Action::AcceptPayment(order.clone(), payment_id("pay_1")));
    assert!(is_accepted(&till, &order));
    let till = till.starts_again();
    let OrderStage::Accepted(acceptance) = &till.order(&order).order.stage else { panic!() };
    assert_eq!((acceptance.payment.as_str(), acceptance.live), ("pay_1", Some(true)));
}

#[test]
fn it_is_accepted_only_once_it_is_on_the_disk() {
    let (mut till, order) = Till::with_order("WEB-1");
    till.brings(&order, "pay_1", Ok(payment("pay_1", till.at.now)));
    till.drawer.held = Some(Vec::new());
    till.does(Action::AcceptPayment(order.clone(), payment_id("pay_1")));
    till.does(Action::AcceptPayment(order.clone(), payment_id("pay_1")));
    assert!(!is_accepted(&till, &order) && till.order(&order).accepting.is_some());
    let held = till.drawer.held.take().unwrap();
    assert!(matches!(&held[..], [Job::RecordOrder { .. }]), "a double click writes once: {held:?}");

    let (mut till, order) = Till::with_order("WEB-1");
    till.brings(&order, "pay_1", Ok(payment("pay_1", till.at.now)));
    till.drawer.trouble = Some(JournalError::DiskFull);
    till.does(Action::AcceptPayment(order.clone(), payment_id("pay_1")));
    assert!(!is_accepted(&till, &order) && till.order(&order).accepting.is_none());
    assert_eq!(key(till.order(&order).trouble.as_ref()), Some("journal-disk-full"));
    till.drawer.trouble = None;
    till.does(Action::AcceptPayment(order.clone(), payment_id("pay_1")));
    assert!(is_accepted(&till, &order));
}

#[test]
fn a_pending_payment_is_asked_for_again_also_from_another_tab_and_then_fits() {
    let (mut till, order) = Till::with_order("WEB-1");
    let pending = Payment { status: PaymentStatus::Pending, ..payment("pay_1", till.at.now) };
    till.brings(&order, "pay_1", Ok(pending));
    assert_eq!(judged(&till, &order), Err(Misfit::Pending));
    till.does(Action::GoTo(rex_console::app::Screen::Sell));
    let ticket = question(till.waits(secs(3)));
    till.answered(Answer::LookedUp(ticket, Ok(payment("pay_1", till.at.now))));
    assert_eq!(judged(&till, &order), Ok(()));
    assert!(till.waits(secs(600)).is_empty());
}

#[test]
fn what_is_no_answer_is_said_and_can_be_asked_again() {
    let (mut till, order) = Till::with_order("WEB-1");
    till.brings(&order, "pay_1", Err(could_not_ask()));
    let claim = till.order(&order).claim.clone().unwrap();
    assert_eq!(key(claim.inquiry.verdict.trouble.as_ref()), Some("api-could-not-ask"));
    till.brings(&order, "pay_1", Err(not_found()));
    till.brings(&order, "pay_1", Ok(payment("pay_1", till.at.now)));
    assert_eq!(judged(&till, &order), Ok(()));
    assert!(till.does(Action::ClaimPayment(order.clone(), "two words".into())).is_empty());
    assert_eq!(key(till.order(&order).trouble.as_ref()), Some("look-up-not-an-id"));
}

#[test]
fn one_payment_pays_one_order() {
    let (mut till, first) = Till::with_order("WEB-1");
    till.pass(secs(1));
    let second = till.makes("WEB-2", 1250);
    till.brings(&first, "pay_1", Ok(payment("pay_1", till.at.now)));
    till.brings(&second, "pay_1", Ok(payment("pay_1", till.at.now)));
    till.does(Action::AcceptPayment(first.clone(), payment_id("pay_1")));
    assert_eq!(judged(&till, &second), Err(Misfit::Used));
    till.does(Action::AcceptPayment(second.clone(), payment_id("pay_1")));
    assert!(is_accepted(&till, &first) && !is_accepted(&till, &second));
}

#[test]
fn the_journal_has_the_last_word_on_what_was_used() {
    let (mut till, order) = Till::with_order("WEB-1");
    till.brings(&order, "pay_1", Ok(payment("pay_1", till.at.now)));
    // Meanwhile, as by another hand in the same journal.
    till.drawer.is_used("pay_1", till.at.now);
    till.does(Action::AcceptPayment(order.clone(), payment_id("pay_1")));
    assert!(!is_accepted(&till, &order));
    assert_eq!(judged(&till, &order), Err(Misfit::Used));
}

#[test]
fn the_providers_clock_counts_where_this_computer_is_a_day_behind() {
    let mut till = Till::open();
    let id = crate::shop_orders::order_id("WEB-1");
    let ask = crate::till::one_ask(till.does(Action::GeneratePayment(id, euros(1250))));
    let Ask::GeneratePayment(ticket, ..) = ask else { panic!() };
    let made = Ok(LinkAddress::Allowed(crate::world::address("pay-now?o=1")));
    let there = till.at.now + SignedDuration::from_hours(24);
    till.hears_clock(SignedDuration::from_hours(24));
    till.answered(Answer::PaymentGenerated(ticket, made, Some(there)));
    let order = till.state.one_off.shown.clone().unwrap();
    till.pass(secs(60));
    till.brings(&order, "pay_1", Ok(payment("pay_1", there + SignedDuration::from_secs(50))));
    assert_eq!(judged(&till, &order), Ok(()));
    till.brings(&order, "pay_2", Ok(payment("pay_2", there - SignedDuration::from_secs(50))));
    assert_eq!(judged(&till, &order), Err(Misfit::BeforeOrder));
}

#[test]
fn an_order_that_nobody_waits_for_takes_no_payment() {
    let (mut till, order) = Till::with_order("WEB-1");
    till.does(Action::GiveUpOrder(order.clone()));
    assert!(till.does(Action::ClaimPayment(order.clone(), "pay_1".into())).is_empty());
    till.looks_up("pay_1", Ok(payment("pay_1", till.at.now)));
    assert!(till.offered().is_empty() && !till.is_green());
    till.does(Action::AcceptPayment(order.clone(), payment_id("pay_1")));
    assert_eq!(till.starts_again().order(&order).order.stage, OrderStage::GivenUp);
}

#[test]
fn the_customer_sees_the_tick_when_it_is_accepted() {
    let (mut till, order) = Till::with_order("WEB-1");
    till.does(Action::ShowOrderToCustomer(order.clone()));
    till.brings(&order, "pay_1", Ok(payment("pay_1", till.at.now)));
    assert_eq!(
        scene(&till.state),
        Scene::Checking(euros(1250)),
        "not yet accepted, and not to be paid again"
    );
    till.does(Action::AcceptPayment(order, payment_id("pay_1")));
    assert_eq!(scene(&till.state), Scene::Paid(euros(1250)));
    till.waits(secs(6));
    assert_eq!(scene(&till.state), Scene::Idle);
}

#[test]
fn a_damaged_journal_that_a_look_up_meets_loses_neither_orders_nor_sales() {
    let (mut till, order) = Till::with_order("WEB-1");
    till.does(Action::Charge { amount: euros(300), note: String::new(), kind: Kind::Counter });
    till.written.clear();
    let aside = JournalError::SetAside { kept_as: "journal.damaged-1.sqlite3".into() };
    // The look-up meets it; the new journal takes what comes after.
    let ticket = question(till.does(Action::LookUp("pay_1".into())));
    till.drawer.held = Some(Vec::new());
    till.answered(Answer::LookedUp(ticket, Ok(payment("pay_1", till.at.now))));
    let session = till.session();
    till.hears(Event::LookUpRecorded(session, ticket, Err(aside)));
    assert_eq!(till.notice(), Some("journal-set-aside"));
    assert_eq!(till.written.len(), 1, "the open sale is written down again");
    let again = till.drawer.held.take().unwrap();
    let is_order = |job: &Job| matches!(job, Job::RecordOrder { change, .. } if change.order.key == order);
    assert!(again.iter().any(is_order), "and so is the order: {again:?}");
    assert!(!till.is_green() && till.offered().is_empty(), "what was used before is not known any more");
}
