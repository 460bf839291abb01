//! One-off payments.

use super::Scene;
use crate::{
    forms::error,
    one_off::{brings, made, makes, payment},
    stage::{NOW, Stage, eur},
};
use jiff::Timestamp;
use rex_console::{
    app::{Action, Input, Screen},
    domain::payment::PaymentStatus,
    services::{
        event::{Answer, Event},
        job::{Ask, Job},
        journal::{EarlierOrder, OrderKept},
        provider::{ApiErrorKind, Outcome},
    },
};

pub const SCENES: &[Scene] = &[
    Scene::of("one-off: empty", empty),
    Scene::of("one-off: with errors", || {
        let mut stage = empty();
        stage.fill("Order id", &"x".repeat(65));
        stage.fill("Amount", "0");
        stage
    }),
    Scene::of("one-off: being made", asked),
    Scene::of("one-off: not made", || {
        let mut stage = asked();
        let Ask::GeneratePayment(ticket, ..) = stage.last_ask().clone() else { panic!("it is asked for") };
        let lost = error(ApiErrorKind::Lost, Outcome::Unknown);
        stage.answer(Answer::PaymentGenerated(ticket, Err(lost), None));
        stage
    }),
    Scene::of("one-off: waiting", || made("WEB-1")),
    Scene::of("one-off: several orders", || {
        let mut stage = made("WEB-1");
        stage.click("Next one-off payment");
        stage.wait(5);
        makes(&mut stage, "WEB-2");
        stage
    }),
    Scene::of("one-off: a payment fits", || brought(PaymentStatus::Succeeded)),
    Scene::of("one-off: a payment failed", || brought(PaymentStatus::Failed)),
    Scene::of("one-off: a payment is pending", || brought(PaymentStatus::Pending)),
    Scene::of("one-off: the payment is unknown", || {
        let mut stage = made("WEB-1");
        brings(&mut stage, Err(error(ApiErrorKind::NotFound, Outcome::NotDone)));
        stage
    }),
    Scene::of("one-off: accepted", || {
        let mut stage = brought(PaymentStatus::Succeeded);
        stage.click("Accept this payment");
        stage
    }),
    Scene::of("one-off: given up", || {
        let mut stage = made("WEB-1");
        stage.click("No longer expected");
        stage
    }),
    Scene::of("one-off: the same order id again", same_id),
];

fn empty() -> Stage {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    stage
}

fn asked() -> Stage {
    let mut stage = empty();
    stage.fill("Order id", "WEB-1");
    stage.fill("Amount", "64");
    stage.click("Make payment link");
    stage
}

fn brought(status: PaymentStatus) -> Stage {
    let mut stage = made("WEB-1");
    brings(&mut stage, Ok(payment(status)));
    stage
}

fn same_id() -> Stage {
    let mut stage = empty();
    stage.journal = None;
    stage.fill("Order id", "WEB-1");
    stage.fill("Amount", "64");
    stage.click("Make payment link");
    let Some(Job::RecordOrder { session, change }) = stage.jobs.last().cloned() else {
        panic!("it is written down")
    };
    let before = Timestamp::from_second(NOW - 60).unwrap();
    let earlier = EarlierOrder { made: before, amount: eur(6400), is_accepted: true };
    stage.event(Event::OrderRecorded(session, change.order.key, Ok(OrderKept::SameId(earlier))));
    stage
}
