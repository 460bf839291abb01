//! Screenshots of real payments that were for something else. None is offered, and none is green.

use crate::{
    shop_orders::{payment, payment_id, question},
    till::{Till, euros, secs},
};
use jiff::SignedDuration;
use rex_console::{
    app::Action,
    domain::{
        acceptance::Misfit,
        money::{Currency, Money},
        order::OrderStage,
        payment::Payment,
    },
    services::event::Answer,
};

/// The payment is brought to the order and looked up under Transactions, and gets nowhere.
#[track_caller]
fn is_refused(used: bool, change: impl Fn(Payment) -> Payment, why: &Misfit) {
    let (mut till, order) = Till::with_order("WEB-1");
    till.pass(secs(60));
    let shown = change(payment("pay_1", till.at.now));
    if used {
        till.drawer.is_used("pay_1", till.at.now - SignedDuration::from_hours(1));
    }
    till.brings(&order, "pay_1", Ok(shown.clone()));
    let known = till.order(&order);
    let (found, used) = known.claim.as_ref().unwrap().inquiry.known().unwrap();
    assert_eq!(known.judge(&till.state, found, used).as_ref(), Err(why));
    till.looks_up("pay_1", Ok(shown));
    assert!(till.offered().is_empty() && !till.is_green());
    // Also who gets past the screens gets no further.
    till.does(Action::AcceptPayment(order.clone(), payment_id("pay_1")));
    assert!(till.order(&order).order.is_open() && till.order(&order).accepting.is_none());
    assert!(!till.drawer.orders.iter().any(|order| matches!(order.stage, OrderStage::Accepted(_))));
}

#[test]
fn an_older_real_payment_of_the_same_amount() {
    let days_ago =
        |payment: Payment| Payment { created: payment.created - SignedDuration::from_hours(72), ..payment };
    is_refused(false, days_ago, &Misfit::BeforeOrder);
}

#[test]
fn one_made_shortly_before_the_order() {
    let before = |payment: Payment| Payment {
        created: payment.created - SignedDuration::from_secs(60 + 121),
        ..payment
    };
    is_refused(false, before, &Misfit::BeforeOrder);
}

#[test]
fn one_that_was_used_here() {
    is_refused(true, |payment| payment, &Misfit::Used);
}

#[test]
fn one_of_another_currency() {
    let dollars = Money::from_minor(1250, Currency::from_code("USD").unwrap());
    is_refused(false, |payment| Payment { amount: dollars, ..payment }, &Misfit::OtherCurrency);
}

#[test]
fn one_of_another_amount() {
    is_refused(false, |payment| Payment { amount: euros(1249), ..payment }, &Misfit::OtherAmount);
}

#[test]
fn one_that_was_accepted_before_a_restart() {
    let (mut till, first) = Till::with_order("WEB-1");
    till.brings(&first, "pay_1", Ok(payment("pay_1", till.at.now)));
    till.does(Action::AcceptPayment(first, payment_id("pay_1")));
    let mut till = till.starts_again();
    till.pass(secs(60));
    let second = till.makes("WEB-2", 1250);
    let ticket = question(till.does(Action::ClaimPayment(second.clone(), "pay_1".into())));
    till.answered(Answer::LookedUp(ticket, Ok(payment("pay_1", till.at.now))));
    till.does(Action::AcceptPayment(second.clone(), payment_id("pay_1")));
    assert!(till.order(&second).order.is_open());
    till.looks_up("pay_1", Ok(payment("pay_1", till.at.now)));
    assert!(till.offered().is_empty() && !till.is_green());
}

#[test]
fn one_that_was_accepted_a_moment_ago() {
    let (mut till, order) = Till::with_order("WEB-1");
    till.brings(&order, "pay_1", Ok(payment("pay_1", till.at.now)));
    till.does(Action::AcceptPayment(order, payment_id("pay_1")));
    till.looks_up("pay_1", Ok(payment("pay_1", till.at.now)));
    assert!(till.offered().is_empty() && !till.is_green());
}
