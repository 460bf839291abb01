//! A scanner beside the till: it types into the fields that wait for it, and answers, presses and opens nothing.

use crate::{
    print, sell_ways,
    stage::{Stage, link},
    states,
};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use rex_console::{
    app::{Action, Input, Screen},
    services::job::{Ask, Job},
};

/// What a scanner sends for a code, each letter as a key of its own, and then Enter; all in one frame.
fn scan(stage: &mut Stage, code: &str) {
    let press = |key, pressed| Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let events = &mut stage.window.input_mut().events;
    for letter in code.chars() {
        let key = if letter == ' ' { Some(Key::Space) } else { Key::from_name(&letter.to_string()) };
        events.extend(key.map(|key| press(key, true)));
        events.push(Event::Text(letter.to_string()));
        events.extend(key.map(|key| press(key, false)));
    }
    events.extend([true, false].map(|pressed| press(Key::Enter, pressed)));
    stage.draw();
}

fn focus(stage: &mut Stage, name: &str) {
    stage.window.get_by(|node| node.label().as_deref() == Some(name)).focus();
    stage.draw();
}

#[test]
fn a_button_that_has_the_keyboard_is_not_pressed() {
    let mut stage = Stage::connected();
    for (name, code) in [("Day", "4006381333931"), ("Links", "BOX 12 A"), ("Help", "9 9 9 9 9")] {
        focus(&mut stage, name);
        scan(&mut stage, code);
        assert_eq!(stage.state().screen, Screen::Sell, "{code} pressed {name}");
        stage.must_not_say("What to do when");
        stage.pause();
    }
    stage.key(Key::Enter);
    stage.must_say("What to do when");
}

#[test]
fn a_question_is_not_answered() {
    let mut stage = print::dialog(Stage::connected(), vec![link(1, "Coffee card", 350)]);
    // The button that prints has the keyboard, as it has for a person's Enter.
    let jobs = stage.jobs.len();
    sell_ways::scans(&mut stage);
    assert!(!stage.jobs[jobs..].iter().any(|job| matches!(job, Job::Print { .. })));
    stage.pause();
    stage.key(Key::Enter);
    assert!(matches!(stage.jobs.last(), Some(Job::Print { .. })));
}

#[test]
fn the_table_of_links_searches_for_nothing() {
    let mut stage = states::with_links(Stage::connected(), vec![link(1, "Coffee", 350)]);
    scan(&mut stage, "4006381333931");
    stage.pause();
    stage.must_say("Coffee, 3.50 EUR, Active");
    assert_eq!(stage.window.state().drafts.links.search, "");
    assert!(stage.window.ctx.memory(egui::Memory::focused).is_none());
    // A hand's letters do search.
    stage.slowly("tea");
    assert_eq!(stage.window.state().drafts.links.search, "tea");
}

#[test]
fn the_search_takes_a_scan_that_was_meant_for_it() {
    let mut stage = states::with_links(Stage::connected(), vec![link(1, "Coffee", 350)]);
    stage.window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    stage.draw();
    scan(&mut stage, "4006381333931");
    assert_eq!(stage.window.state().drafts.links.search, "4006381333931");
}

#[test]
fn the_look_up_waits_for_one_and_asks_for_it() {
    let mut stage = Stage::connected();
    stage.key(Key::F5);
    scan(&mut stage, "pi_3Qx7Lw2eZvKYlo2C");
    let Ask::LookUp(_, id) = stage.last_ask() else { panic!("it is looked up") };
    assert_eq!(id.as_str(), "pi_3Qx7Lw2eZvKYlo2C");
    stage.pause();
    scan(&mut stage, "pi_secondOfTheDay");
    let Ask::LookUp(_, id) = stage.last_ask() else { panic!("the field is ready for the next") };
    assert_eq!(id.as_str(), "pi_secondOfTheDay");
}

/// In any other field its Enter is nobody's.
#[test]
fn a_form_is_not_sent_by_a_scan() {
    let mut stage = states::with_links(Stage::connected(), Vec::new());
    stage.click("New link");
    stage.fill("Amount", "3.50");
    stage.fill("Product name", "");
    stage.pause();
    scan(&mut stage, "4006381333931");
    assert!(!stage.jobs.iter().any(|job| matches!(job, Job::Ask(_, Ask::CreateLink(..)))));
    assert_eq!(stage.window.state().drafts.links.form.product_name, "4006381333931");
}

/// A key that is held down presses once: what comes to stand in its place was not meant.
#[test]
fn a_held_enter_presses_once() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::Day)));
    focus(&mut stage, "Help");
    stage.window.key_down(Key::Enter);
    stage.draw();
    stage.must_say("What to do when");
    for _ in 0..5 {
        stage.window.key_down(Key::Enter);
        stage.draw();
    }
    stage.must_say("What to do when");
    let back = stage.window.get_by(|node| node.label().as_deref() == Some("Back"));
    assert!(!back.accesskit_node().is_disabled());
}
