//! The owner's PIN on the screen: asked over everything else, typed or touched.

use crate::stage::Stage;
use egui::Key;
use egui_kittest::kittest::Queryable as _;
use rex_console::{
    app::Screen,
    services::{event::Event, job::Job, settings::PinLock},
};
use std::sync::Arc;

pub fn locked() -> Stage {
    let mut stage = Stage::connected();
    let pin = PinLock { hash: "kept".to_owned(), minutes: 5, failures: 0, failed_at: None };
    Arc::make_mut(&mut stage.window.state_mut().state.settings).pin = Some(pin);
    stage.click("Settings");
    stage.must_say("The owner's PIN");
    stage
}

fn entered(stage: &Stage) -> Option<String> {
    stage.jobs.iter().rev().find_map(|job| match job {
        Job::CheckPin(_, pin, _) => Some(String::from_utf8_lossy(pin.digits()).into_owned()),
        _ => None,
    })
}

/// Touches a key of the question's own pad, which lies over the till's.
fn touch(stage: &mut Stage, digit: &str) {
    stage.window.query_all_by_label(digit).last().unwrap().click();
    stage.draw();
}

#[test]
fn digits_typed_into_the_question_do_not_reach_the_till() {
    let mut stage = locked();
    stage.slowly("2580");
    stage.key(Key::Enter);
    assert_eq!(entered(&stage).as_deref(), Some("2580"));
    stage.must_say("0.00");
    assert!(!stage.jobs.iter().any(|job| matches!(job, Job::RecordSale { .. })));
}

#[test]
fn it_can_be_touched_without_a_keyboard() {
    let mut stage = locked();
    for digit in ["2", "5", "9"] {
        touch(&mut stage, digit);
    }
    stage.click("Delete the last digit");
    for digit in ["8", "0"] {
        touch(&mut stage, digit);
    }
    stage.click("Go on");
    assert_eq!(entered(&stage).as_deref(), Some("2580"));
}

#[test]
fn a_wrong_one_is_said_beside_its_field_and_the_right_one_opens() {
    let mut stage = locked();
    for (fits, screen) in [(false, Screen::Sell), (true, Screen::Settings)] {
        stage.slowly("2580");
        stage.key(Key::Enter);
        let ticket = stage.jobs.iter().rev().find_map(|job| match job {
            Job::CheckPin(ticket, ..) => Some(*ticket),
            _ => None,
        });
        stage.event(Event::PinChecked(ticket.unwrap(), fits));
        assert_eq!(stage.state().screen, screen);
        if !fits {
            stage.must_say("That is not the PIN");
        }
    }
    stage.must_not_say("The owner's PIN to go on");
}

#[test]
fn it_is_set_in_the_settings() {
    let mut stage = Stage::connected();
    stage.settings("Owner's PIN");
    stage.fill("PIN", "2580");
    stage.fill("The same once more", "2580");
    // Below the fold: pressed as a screen reader does.
    stage.window.get_by_label("Set the PIN").click_accesskit();
    stage.draw();
    let hashed = stage.jobs.iter().rev().find_map(|job| match job {
        Job::HashPin(_, pin) => Some(pin.digits().to_vec()),
        _ => None,
    });
    assert_eq!(hashed.as_deref(), Some(&b"2580"[..]));
    let drafts = &stage.window.state().drafts.new_pin;
    assert!(drafts.0.is_empty() && drafts.1.is_empty(), "nothing typed stays behind");
}

#[test]
fn who_forgot_it_is_told_what_signing_out_means_before_it_can_be_pressed() {
    let mut stage = locked();
    stage.must_not_say("Sign out and remove the token");
    stage.click("The PIN is forgotten");
    stage.must_say("this till takes no payments");
    stage.click("Sign out and remove the token");
    assert!(stage.jobs.iter().any(|job| matches!(job, Job::ForgetToken)));
}
