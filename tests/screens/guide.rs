//! The first steps on the screen, as a newcomer sees them.

use crate::stage::{Stage, link};
use egui::Key;
use rex_console::{
    domain::link::PaymentLink,
    services::{
        event::Answer,
        job::{Ask, Job},
    },
};

/// A newcomer before each of the steps in practice.
pub fn steps() -> Vec<Stage> {
    vec![Stage::practising(), waiting().0, paid()]
}

fn waiting() -> (Stage, PaymentLink) {
    let mut stage = Stage::practising();
    stage.type_keys("350");
    stage.key(Key::Enter);
    let Ask::StartSale(reference, _) = stage.last_ask().clone() else { panic!("a sale is started") };
    let made = PaymentLink { payment_limit: Some(1), ..link(42, &reference.to_string(), 350) };
    stage.answer(Answer::SaleStarted(reference, Ok(made.clone())));
    (stage, made)
}

fn paid() -> Stage {
    let (mut stage, made) = waiting();
    stage.wait(3);
    let reference = stage.state().sell.front.clone().unwrap();
    stage.answer(Answer::SaleWatched(reference, Ok(PaymentLink { payment_count: Some(1), ..made })));
    stage
}

#[test]
fn a_newcomer_is_led_to_the_first_sale_and_on_to_the_shop() {
    let mut stage = Stage::practising();
    stage.must_say("First steps: 1 of 5");
    stage.must_say("Type an amount and press Charge.");
    let (mut stage, _) = {
        stage.click("Skip the first steps");
        stage.must_not_say("First steps");
        waiting()
    };
    stage.must_say("First steps: 2 of 5");
    stage.must_say("Press “Pay as the customer” and pay.");
    assert_eq!(stage.qr_codes(), 1, "the card leaves the code its room");
    stage = paid();
    stage.must_say("This green tick is the only proof of payment.");
    stage.must_say("Paid");
    stage.click("Next");
    stage.must_say("First steps: 4 of 5");
    stage.click("Leave practice and connect");
    assert!(stage.jobs.iter().any(|job| matches!(job, Job::CloseSession)));
}

#[test]
fn it_is_asked_for_again_in_about() {
    let mut stage = Stage::practising();
    stage.click("Skip the first steps");
    stage.settings("About");
    stage.click("Show the first steps again");
    stage.must_say("First steps: 1 of 5");
}

#[test]
fn a_connected_shop_is_led_to_its_first_card() {
    let mut stage = paid();
    stage.click("Next");
    let steps = stage.state().settings.first_steps;
    let mut connected = Stage::connected();
    std::sync::Arc::make_mut(&mut connected.window.state_mut().state.settings).first_steps = steps;
    connected.wait(1);
    connected.must_not_say("First steps");
    connected.click("Not now");
    connected.must_say("Your shop is connected. Now print your first card.");
    connected.click("Make your first card");
    connected.must_say("A QR code for one thing at one price. Next you see the card, then you print it.");
}
