//! The customer's window, and the question before leaving.

use crate::{sell::waiting, stage::Stage};
use egui::Key;
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use rex_console::{
    app::{Action, Input, State},
    domain::link::PaymentLink,
    services::{
        event::Answer,
        job::{Ask, Job},
    },
    ui::{customer, theme, words::Words},
};

/// What the customer's window says of a state, and how many codes it shows. Its theme is the console's.
fn seen(state: &State, size: egui::Vec2) -> (String, usize) {
    let (state, words) = (state.clone(), Words::english());
    let mut pictures = customer::Pictures::default();
    let mut window = Harness::builder()
        .with_size(size)
        .with_theme(egui::Theme::Dark)
        .with_context_setup(theme::install)
        .build_ui(move |ui| customer::customer_ui(ui, &state, &mut pictures, &words));
    window.run();
    let said = window.query_all_by(|_| true).filter_map(|node| {
        let node = node.accesskit_node();
        node.label().or_else(|| node.value())
    });
    let texts: Vec<_> = said.collect();
    let count = window.query_all_by_role(egui::accesskit::Role::Image).count();
    (texts.join(" | "), count)
}

fn wide(state: &State) -> (String, usize) {
    seen(state, egui::vec2(1366.0, 768.0))
}

#[test]
fn the_customer_reads_shop_amount_and_host_and_nothing_of_the_till() {
    let stage = Stage::connected();
    assert_eq!(wide(stage.state()), ("Café Rex".to_owned(), 0));
    let (stage, reference, _) = waiting();
    for size in [egui::vec2(1366.0, 768.0), egui::vec2(600.0, 1024.0), egui::vec2(480.0, 360.0)] {
        let (texts, codes) = seen(stage.state(), size);
        for words in ["Café Rex", "12.50 EUR", "Scan to pay", "portal.rexpayments.com"] {
            assert!(texts.contains(words), "{words:?} at {size:?}: {texts}");
        }
        assert_eq!(codes, 1);
        assert!(!texts.contains(&reference.to_string()) && !texts.contains("Cancel"), "{texts}");
    }
}

#[test]
fn the_tick_the_checking_and_the_closing_have_their_words() {
    let (mut stage, reference, link) = waiting();
    let paid = PaymentLink { payment_count: Some(1), ..link };
    stage.wait(3);
    stage.wait(20);
    let (texts, codes) = wide(stage.state());
    assert!(texts.contains("Checking …") && texts.contains("Please don't pay again."), "{texts}");
    assert_eq!(codes, 0, "no code invites anybody");
    stage.answer(Answer::SaleWatched(reference.clone(), Ok(paid)));
    let (texts, codes) = wide(stage.state());
    assert!(texts.contains("Paid. Thank you!") && texts.contains("12.50 EUR"), "{texts}");
    assert_eq!(codes, 0);

    let (mut stage, reference, _) = waiting();
    stage.input(Input::Action(Action::CancelSale(reference)));
    let (texts, codes) = wide(stage.state());
    assert!(texts.contains("Please don't pay this one."), "{texts}");
    assert_eq!(codes, 0);
}

#[test]
fn practice_says_so_on_this_window_too_and_the_test_picture_can_not_be_paid() {
    let mut stage = Stage::practising();
    stage.input(Input::Action(Action::ShowTestPicture));
    let (texts, codes) = wide(stage.state());
    assert!(texts.contains("Practice shop") && texts.contains(" pixels"), "{texts}");
    assert_eq!(codes, 0);
}

#[test]
fn with_one_screen_the_code_lies_over_the_console_until_escape() {
    let (mut stage, ..) = waiting();
    stage.key(Key::F9);
    stage.must_say("Scan to pay");
    stage.must_not_say("Cancel sale");
    stage.type_keys("99");
    stage.key(Key::Escape);
    stage.must_say("Cancel sale");
    stage.must_not_say("Charge 0.99");
    stage.key(Key::F9);
    stage.click("Back to the console");
    stage.must_say("Cancel sale");
}

#[test]
fn the_question_before_leaving_keeps_keys_from_the_till() {
    let (mut stage, ..) = waiting();
    stage.input(Input::Action(Action::AskQuit));
    stage.must_say("One sale is still open");
    let calls = stage.jobs.len();
    stage.type_keys("990");
    stage.key(Key::Enter);
    stage.must_not_say("Charge 9.90");
    assert_eq!(stage.jobs.len(), calls, "nothing is charged");
    stage.click("Back");
    stage.must_not_say("still open");
    stage.input(Input::Action(Action::AskQuit));
    stage.click("Close them first");
    assert!(matches!(stage.last_ask(), Ask::CloseSale(..)));
    stage.must_say("Closing the open sales …");
    stage.wait(15);
    stage.must_say("One sale could not be closed");
}

#[test]
fn the_settings_switch_sounds_and_the_window() {
    let mut stage = Stage::connected();
    stage.settings("Customer window");
    stage.must_not_say("Show the test picture");
    stage.click("Show it");
    stage.must_say("This computer has one screen");
    stage.click("Show the test picture");
    stage.settings("Counter");
    stage.click("Off");
    assert!(matches!(stage.jobs.last(), Some(Job::SaveSettings(settings)) if !settings.sounds));
}
