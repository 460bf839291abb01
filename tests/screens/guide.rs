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
use std::sync::Arc;

/// A newcomer whose first code waits for its customer.
pub fn waiting() -> (Stage, PaymentLink) {
    let mut stage = Stage::practising();
    stage.type_keys("350");
    stage.key(Key::Enter);
    let Ask::StartSale(reference, _) = stage.last_ask().clone() else { panic!("a sale is started") };
    let made = PaymentLink { payment_limit: Some(1), ..link(42, &reference.to_string(), 350) };
    stage.answer(Answer::SaleStarted(reference, Ok(made.clone())));
    (stage, made)
}

/// The code is paid.
pub fn paid() -> Stage {
    let (mut stage, made) = waiting();
    stage.wait(3);
    let reference = stage.state().sell.front.clone().unwrap();
    stage.answer(Answer::SaleWatched(reference, Ok(PaymentLink { payment_count: Some(1), ..made })));
    stage
}

/// The tick was looked at.
pub fn after_the_sale() -> Stage {
    let mut stage = paid();
    stage.click("Next");
    stage
}

/// The newcomer's shop is connected, and the first payment is for later.
pub fn connected() -> Stage {
    let steps = after_the_sale().state().settings.first_steps;
    let mut stage = Stage::connected();
    Arc::make_mut(&mut stage.window.state_mut().state.settings).first_steps = steps;
    stage.wait(1);
    stage.must_not_say("First steps");
    stage.click("Not now");
    stage
}

#[test]
fn a_newcomer_is_led_to_the_first_sale() {
    let stage = Stage::practising();
    stage.must_say("First steps: 1 of 5");
    stage.must_say("Type an amount and press Charge.");
    let (stage, _) = waiting();
    stage.must_say("First steps: 2 of 5");
    stage.must_say("Press “Pay as the customer” and pay.");
    assert_eq!(stage.qr_codes(), 1, "the card leaves the code its room");
    let stage = paid();
    stage.must_say("This green tick is the only proof of payment.");
    stage.must_say("Paid");
}

#[test]
fn from_there_it_is_one_click_to_the_shop() {
    let mut stage = after_the_sale();
    stage.must_say("First steps: 4 of 5");
    stage.click("Connect my shop");
    assert!(stage.jobs.iter().any(|job| matches!(job, Job::CloseSession)));
}

#[test]
fn a_connected_shop_is_led_to_its_first_card() {
    let mut stage = connected();
    stage.must_say("Your shop is connected. Now print your first card.");
    stage.click("Make your first card");
    stage.must_say("A QR code for one thing at one price. Next you see the card, then you print it.");
}

#[test]
fn skipped_it_stays_away_until_it_is_asked_for_in_about() {
    let mut stage = Stage::practising();
    stage.click("Skip the first steps");
    stage.must_not_say("First steps");
    stage.settings("About");
    stage.click("Show the first steps again");
    stage.must_say("First steps: 1 of 5");
}
