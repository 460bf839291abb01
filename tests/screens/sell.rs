//! The counter as the cashier uses it.

use crate::{
    forms::error,
    stage::{Stage, link},
};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use rex_console::{
    app::{Action, Input},
    domain::{link::PaymentLink, reference::Reference},
    services::{
        event::Answer,
        job::{Ask, Job},
        provider::{ApiErrorKind, Outcome},
    },
};

pub fn started(stage: &Stage) -> Reference {
    let Ask::StartSale(reference, _) = stage.last_ask() else { panic!("a sale is started") };
    reference.clone()
}

/// Charges 12.50 and gets the link.
pub fn waiting() -> (Stage, Reference, PaymentLink) {
    let mut stage = Stage::connected();
    stage.type_keys("1250");
    stage.must_say("Charge 12.50");
    stage.key(Key::Enter);
    let reference = started(&stage);
    let made = PaymentLink { payment_limit: Some(1), ..link(42, &reference.to_string(), 1250) };
    stage.answer(Answer::SaleStarted(reference.clone(), Ok(made.clone())));
    (stage, reference, made)
}

#[test]
fn digits_and_enter_make_one_sale_and_show_its_code() {
    let (stage, ..) = waiting();
    stage.must_say("Waiting 0:00");
    stage.must_say("12.50 EUR");
    stage.must_say("portal.rexpayments.com");
    assert_eq!(stage.qr_codes(), 1);
}

#[test]
fn the_keys_on_the_screen_do_what_the_keyboard_does() {
    let mut stage = Stage::connected();
    for key in ["1", "2", "5", "0", "Add to the sum", "3", "5", "0"] {
        stage.click(key);
    }
    stage.must_say("Charge 16.00");
    stage.click("Take back the last digit");
    stage.must_say("Charge 12.85");
    stage.click("Clear");
    stage.must_say("Type an amount first");
    stage.click("7");
    stage.key(Key::Enter);
    assert!(matches!(stage.last_ask(), Ask::StartSale(_, new) if new.amount.minor() == 7), "Enter charges");
}

#[test]
fn enter_held_and_double_clicks_make_one_sale() {
    let mut stage = Stage::connected();
    stage.type_keys("1250");
    for repeat in [false, true, true, true, false] {
        let modifiers = Modifiers::NONE;
        stage.window.event(Event::Key {
            key: Key::Enter,
            physical_key: None,
            pressed: true,
            repeat,
            modifiers,
        });
    }
    stage.draw();
    stage.draw();
    stage.type_keys("900");
    for _ in 0..10 {
        let charge =
            stage.window.query_all_by(|node| node.label().is_some_and(|name| name.starts_with("Charge")));
        charge.for_each(|button| (0..2).for_each(|_| button.click()));
        stage.draw();
    }
    let sales = stage.jobs.iter().filter(|job| matches!(job, Job::Ask(_, Ask::StartSale(..)))).count();
    assert_eq!(sales, 1, "while a sale is being made, none is begun");
}

#[test]
fn paid_is_what_the_provider_counts() {
    let (mut stage, reference, made) = waiting();
    stage.wait(2);
    assert!(matches!(stage.last_ask(), Ask::WatchSale(..)));
    stage.answer(Answer::SaleWatched(reference.clone(), Ok(made.clone())));
    stage.must_say("Waiting 0:02");
    stage.wait(2);
    stage.answer(Answer::SaleWatched(reference, Ok(PaymentLink { payment_count: Some(1), ..made })));
    stage.must_say("Paid");
    stage.must_say("seen 15:00:04, after 0:04");
    assert_eq!(stage.qr_codes(), 0);
    stage.click("Done");
    stage.must_say("Favourites");
}

#[test]
fn silence_is_said_after_ten_seconds() {
    let (mut stage, ..) = waiting();
    stage.wait(2);
    assert!(matches!(stage.last_ask(), Ask::WatchSale(..)));
    stage.wait(10);
    stage.must_say("Can't reach RexPayments for 0:12. Don't hand over, don't charge again.");
    stage.must_say("Not known yet");
    stage.must_not_say("Waiting 0:12");
}

#[test]
fn the_next_sale_may_begin_while_one_waits() {
    let (mut stage, reference, made) = waiting();
    stage.type_keys("300");
    stage.key(Key::Enter);
    let second = started(&stage);
    assert_ne!(second, reference);
    stage.must_say("Other sales");
    stage.must_say("Sale 1, 12.50, Waiting 0:00");
    stage.wait(15);
    stage.answer(Answer::SaleWatched(reference, Ok(PaymentLink { payment_count: Some(1), ..made })));
    stage.must_say("after you moved on");
    stage.must_say("Making the QR code …");
}

#[test]
fn what_was_certainly_not_sent_says_so() {
    let mut stage = Stage::connected();
    stage.type_keys("1250");
    stage.key(Key::Enter);
    let reference = started(&stage);
    stage.answer(Answer::SaleStarted(reference, Err(error(ApiErrorKind::NotSent, Outcome::NotDone))));
    stage.must_say("Not sent");
    stage.must_say("Nothing was charged.");
    stage.click("Start again");
    assert!(matches!(stage.last_ask(), Ask::StartSale(..)));
}

#[test]
fn a_lost_answer_is_looked_for_and_the_counter_goes_on() {
    let mut stage = Stage::connected();
    stage.type_keys("1250");
    stage.key(Key::Enter);
    let reference = started(&stage);
    stage.answer(Answer::SaleStarted(reference.clone(), Err(error(ApiErrorKind::Lost, Outcome::Unknown))));
    stage.must_say("Looking for it …");
    for _ in 0..2 {
        stage.wait(2);
        assert!(matches!(stage.last_ask(), Ask::FindSale(_)));
        stage.answer(Answer::SaleSought(reference.clone(), Ok(vec![])));
    }
    stage.must_say("Nothing to pay");
    stage.click("Start again");
    assert_ne!(started(&stage), reference, "a new reference");
}

#[test]
fn a_code_for_another_host_is_never_drawn() {
    use rex_console::domain::{address::AddressRefusal, link::LinkAddress};
    let mut stage = Stage::connected();
    stage.type_keys("1250");
    stage.key(Key::Enter);
    let reference = started(&stage);
    let address = LinkAddress::Refused(AddressRefusal::ForeignHost);
    let made = PaymentLink { payment_limit: Some(1), address, ..link(42, &reference.to_string(), 1250) };
    stage.answer(Answer::SaleStarted(reference, Ok(made)));
    assert_eq!(stage.qr_codes(), 0);
    stage.must_say("leads to an address that isn't allowed");
}

#[test]
fn cancel_is_closed_only_when_the_provider_says_so() {
    let (mut stage, reference, made) = waiting();
    stage.click("Cancel sale");
    stage.must_say("Closing, may still be paid");
    stage.input(Input::Action(Action::PutAside));
    stage.answer(Answer::SaleClosed(reference.clone(), Ok(PaymentLink { active: Some(false), ..made })));
    stage.must_say("Sale 1, 12.50, Closed");
}

/// The provider's answer is on the screen with the next frame but one at most.
#[test]
fn the_code_shows_with_the_next_frame_but_one() {
    use egui::accesskit::Role;
    let mut stage = Stage::connected();
    stage.type_keys("1250");
    stage.key(Key::Enter);
    let reference = started(&stage);
    let made = PaymentLink { payment_limit: Some(1), ..link(42, &reference.to_string(), 1250) };
    stage.answer_undrawn(Answer::SaleStarted(reference, Ok(made)));
    assert_eq!(stage.window.query_all_by_role(Role::Image).count(), 0);
    let frames = (1..=2).find(|_| {
        stage.window.step();
        stage.window.query_all_by_role(Role::Image).count() == 1
    });
    println!("the code shows in frame {frames:?} after the answer");
    assert!(frames.is_some());
}

/// A scanner's burst is no cashier: what was paid stays on the screen.
#[test]
fn a_burst_does_not_put_a_paid_sale_aside() {
    let (mut stage, reference, made) = waiting();
    stage.wait(2);
    stage.answer(Answer::SaleWatched(reference, Ok(PaymentLink { payment_count: Some(1), ..made })));
    stage.must_say("Paid");
    crate::sell_ways::scans(&mut stage);
    stage.must_say("Paid");
    stage.must_say("12.50 EUR");
    assert_eq!(stage.jobs.iter().filter(|job| matches!(job, Job::Ask(_, Ask::StartSale(..)))).count(), 1);
}
