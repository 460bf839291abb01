//! The ways around a sale: questions at the counter, a scanner among the keys, a journal that is shut.

use crate::{
    sell::waiting,
    stage::{Stage, eur},
};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use rex_console::{
    app::{Action, Input},
    domain::link::PaymentLink,
    services::{
        event::Answer,
        job::{Ask, Job},
        journal::JournalError,
    },
};

fn charged(stage: &Stage) -> usize {
    stage.jobs.iter().filter(|job| matches!(job, Job::RecordSale { .. })).count()
}

/// Asked whether 250.00 is really meant.
pub fn asked() -> Stage {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::SetLargestSale(Some(eur(10_000)))));
    stage.slowly("25000");
    stage.key(Key::Enter);
    stage.must_say("Really charge 250.00");
    assert_eq!(charged(&stage), 0);
    stage
}

#[test]
fn enter_does_not_answer_the_question_about_a_large_sale() {
    let mut stage = asked();
    for _ in 0..5 {
        stage.key(Key::Enter);
        stage.pause();
    }
    stage.key(Key::Tab);
    stage.key(Key::Enter);
    stage.key(Key::Tab);
    stage.key(Key::Enter);
    assert_eq!(charged(&stage), 0);
    stage.must_say("Really charge 250.00");
}

#[test]
fn the_buttons_answer_the_question_about_a_large_sale() {
    let mut stage = asked();
    stage.click("Cancel");
    stage.must_not_say("Really charge");
    assert_eq!(charged(&stage), 0);
    let mut stage = asked();
    stage.window.query_all_by_label("Charge 250.00").last().unwrap().click();
    stage.draw();
    stage.must_not_say("Really charge");
    assert!(matches!(stage.last_ask(), Ask::StartSale(_, link) if link.amount == eur(25_000)));
}

#[test]
fn paid_another_way_is_asked_for_with_a_reason() {
    let (mut stage, reference, made) = waiting();
    stage.click("Paid another way");
    stage.must_say("How did the customer pay?");
    stage.click("Switch the link off");
    stage.must_say("How did the customer pay?");
    stage.fill("Paid by", "cash");
    stage.click("Switch the link off");
    stage.must_not_say("How did the customer pay?");
    assert!(matches!(stage.last_ask(), Ask::CloseSale(..)));
    stage.answer(Answer::SaleClosed(reference, Ok(PaymentLink { active: Some(false), ..made })));
    stage.must_say("Noted. The link is switched off");
    stage.must_say("cash");
}

#[test]
fn a_refund_is_noted_beside_its_sale() {
    let (mut stage, reference, made) = waiting();
    let paid = PaymentLink { payment_count: Some(1), ..made };
    stage.answer(Answer::SaleWatched(reference, Ok(paid)));
    stage.click("Refunded …");
    stage.must_say("The money is given back on the RexPayments portal");
    stage.fill("Given back", "2.50");
    stage.click("Note it");
    stage.must_say("The refund is noted.");
    stage.must_say("2.50 EUR given back");
    stage.must_say("Paid");
}

#[test]
fn a_sale_kept_open_says_how_long_its_link_lives() {
    let (mut stage, ..) = waiting();
    stage.must_say("closes in 15:00");
    stage.click("keep open");
    stage.must_say("Kept open; the link lives 1 day");
    stage.must_not_say("closes in");
}

/// A scanner types thirteen digits and Enter, all in one frame.
pub fn scans(stage: &mut Stage) {
    let events = &mut stage.window.input_mut().events;
    events.extend("4006381333931".chars().map(|digit| Event::Text(digit.to_string())));
    events.extend([true, false].map(|pressed| Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    }));
    stage.draw();
}

#[test]
fn a_scanner_sells_nothing_and_a_hint_shows() {
    let mut stage = Stage::connected();
    scans(&mut stage);
    stage.must_say("That was a scanner, not an amount.");
    stage.must_say("Type an amount first");
    assert_eq!(charged(&stage), 0);
    stage.pause();
    stage.slowly("350");
    stage.must_say("Charge 3.50");
    stage.key(Key::Enter);
    assert_eq!(stage.jobs.iter().filter(|job| matches!(job, Job::Ask(_, Ask::StartSale(..)))).count(), 1);
}

#[test]
fn a_scanner_leaves_what_was_typed_before() {
    let mut stage = Stage::connected();
    stage.slowly("1250");
    stage.pause();
    scans(&mut stage);
    stage.must_say("Charge 12.50");
    assert_eq!(charged(&stage), 0);
}

#[test]
fn a_shut_journal_says_so_and_can_be_tried_again() {
    let refused = JournalError::NotWritable { detail: "read-only".into() };
    let mut stage = Stage::connected_with(Err(refused));
    stage.must_say("The till can't write down what it sells");
    stage.slowly("1250");
    stage.key(Key::Enter);
    stage.must_say("so nothing is sold");
    assert_eq!(charged(&stage), 0);
    stage.journal = Some(Ok(()));
    stage.click("Try again");
    stage.must_not_say("The till can't write down what it sells");
    stage.key(Key::Enter);
    assert!(matches!(stage.last_ask(), Ask::StartSale(..)));
}
