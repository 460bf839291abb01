//! Looking payments up.

use super::Scene;
use crate::{
    forms::error,
    one_off,
    stage::Stage,
    states::{looked_up, payment},
};
use rex_console::{
    app::{Action, Input, Screen},
    domain::payment::PaymentStatus,
    services::provider::{ApiErrorKind, Outcome},
};

pub const SCENES: &[Scene] = &[
    Scene::of("transactions: empty", empty),
    Scene::of("transactions: not an id", || {
        let mut stage = empty();
        stage.fill("Payment id", "a b c");
        stage.click("Look up");
        stage
    }),
    Scene::of("transactions: asking", asking),
    Scene::of("transactions: succeeded", || looked_up(Ok(payment(PaymentStatus::Succeeded, 3 * 86_400)))),
    Scene::of("transactions: failed", || looked_up(Ok(payment(PaymentStatus::Failed, 60)))),
    Scene::of("transactions: pending", || looked_up(Ok(payment(PaymentStatus::Pending, 60)))),
    Scene::of("transactions: another word", || {
        looked_up(Ok(payment(PaymentStatus::Other("on_hold".into()), 60)))
    }),
    Scene::of("transactions: not found", || looked_up(Err(error(ApiErrorKind::NotFound, Outcome::NotDone)))),
    Scene::of("transactions: could not ask", || {
        looked_up(Err(error(ApiErrorKind::CouldNotAsk, Outcome::NotDone)))
    }),
    Scene::of("transactions: an order fits", || {
        let mut stage = one_off::made("WEB-1");
        stage.input(Input::Action(Action::GoTo(Screen::Transactions)));
        stage.fill("Payment id", "pi_1");
        stage.click("Look up");
        let rex_console::services::job::Ask::LookUp(ticket, _) = stage.last_ask().clone() else {
            panic!("it is looked up")
        };
        let found = one_off::payment(PaymentStatus::Succeeded);
        stage.answer(rex_console::services::event::Answer::LookedUp(ticket, Ok(found)));
        stage
    }),
    Scene::of("transactions: a receipt is offered", || {
        let mut stage = looked_up(Ok(payment(PaymentStatus::Succeeded, 60)));
        stage.click("Receipt");
        stage
    }),
];

fn empty() -> Stage {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::Transactions)));
    stage
}

fn asking() -> Stage {
    let mut stage = empty();
    stage.fill("Payment id", "pi_1");
    stage.click("Look up");
    stage
}
