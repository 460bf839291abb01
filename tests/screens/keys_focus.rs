//! The keyboard's place: always to be seen, never lost, kept within a question and given back after it.

use crate::{
    day_stage, print, sell,
    stage::{Stage, link},
    states,
};
use egui::{Key, Modifiers, Rect, Shape, epaint::ClippedShape};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use rex_console::{
    app::{Action, Input, Screen},
    ui::theme::LIGHT,
};

/// More stops than any screen has.
const ENOUGH: usize = 120;

fn focus(stage: &mut Stage, name: &str) {
    stage.window.get_by(|node| node.label().as_deref() == Some(name)).focus();
    stage.draw();
}

fn focused(stage: &Stage) -> Option<String> {
    #[expect(clippy::redundant_closure_for_method_calls, reason = "the method is not general enough")]
    let node = stage.window.query_by(|node| node.is_focused())?;
    node.accesskit_node().label()
}

#[track_caller]
fn must_be_at(stage: &Stage, name: &str) {
    assert_eq!(focused(stage).as_deref(), Some(name));
}

/// Whether a ring of the accent's colour stands around a place, or around the field that it lies in.
fn is_ringed(shapes: &[ClippedShape], place: Rect) -> bool {
    let is_ring = |shape: &Shape| match shape {
        Shape::Rect(rect) => {
            let is_strong = rect.stroke.width >= 2.0 && rect.stroke.color == LIGHT.accent;
            let is_around = rect.rect.expand(4.0).contains_rect(place)
                && rect.rect.height() <= place.height() + 90.0
                && rect.rect.width() <= place.width() + 120.0;
            is_strong && is_around
        }
        _ => false,
    };
    shapes.iter().any(|clipped| match &clipped.shape {
        Shape::Vec(inner) => inner.iter().any(is_ring),
        shape => is_ring(shape),
    })
}

/// Goes through all stops by Tab; each must be seen. How many there are.
fn walk(stage: &mut Stage, screen: &str) -> usize {
    let mut seen = Vec::new();
    for _ in 0..ENOUGH {
        stage.window.key_press(Key::Tab);
        stage.window.run();
        stage.window.run();
        let id = stage.window.ctx.memory(egui::Memory::focused);
        let id = id.unwrap_or_else(|| panic!("on {screen}, Tab leads nowhere after {seen:?}"));
        if seen.first() == Some(&id) {
            return seen.len();
        }
        assert!(!seen.contains(&id), "on {screen}, Tab turns in a circle");
        seen.push(id);
        let place = stage.window.ctx.read_response(id).map(|response| response.rect);
        let place = place.unwrap_or_else(|| panic!("on {screen}, what has the keyboard isn't drawn"));
        let name = focused(stage);
        let shapes = &stage.window.output().shapes;
        assert!(is_ringed(shapes, place), "on {screen}, {name:?} at {place} shows nothing of the keyboard");
    }
    panic!("on {screen}, Tab never comes back to the first");
}

#[test]
fn tab_goes_through_every_screen_and_is_always_seen() {
    walk(&mut Stage::at_welcome(), "welcome");
    walk(&mut Stage::connected(), "sell");
    walk(&mut sell::waiting().0, "a waiting sale");
    for (screen, name) in
        [(Screen::OneOff, "one-off"), (Screen::Transactions, "transactions"), (Screen::Settings, "settings")]
    {
        let mut stage = Stage::connected();
        stage.input(Input::Action(Action::GoTo(screen)));
        walk(&mut stage, name);
    }
    walk(&mut day_stage::showing(day_stage::usual()), "the day");
}

#[test]
fn tab_goes_through_the_links_and_a_form() {
    let links = vec![link(1, "Hair cut", 2800), link(2, "Coffee", 350)];
    let mut stage = states::with_links(Stage::connected(), links);
    walk(&mut stage, "links");
    stage.click("New link");
    walk(&mut stage, "the link form");
}

#[test]
fn tab_stays_within_a_question() {
    let mut stage = print::dialog(Stage::connected(), vec![link(1, "Coffee card", 350)]);
    let rail = ["Sell", "One-off", "Links", "Transactions", "Day", "Help", "Settings"];
    for modifiers in [Modifiers::NONE, Modifiers::SHIFT] {
        for _ in 0..40 {
            stage.window.key_press_modifiers(modifiers, Key::Tab);
            stage.draw();
            let at = focused(&stage);
            assert!(at.as_deref().is_none_or(|at| !rail.contains(&at)), "{at:?} lies below the question");
        }
    }
    walk(&mut stage, "the print dialog");
}

#[test]
fn no_key_of_a_screen_is_heard_below_a_question() {
    let mut stage = print::dialog(Stage::connected(), vec![link(1, "Coffee card", 350)]);
    for key in [Key::F2, Key::F6, Key::F1] {
        stage.key(key);
        assert_eq!(stage.state().screen, Screen::Links);
        stage.must_not_say("What to do when");
        assert!(stage.state().export.is_some());
    }
}

#[test]
fn help_opens_over_any_screen_and_gives_the_keyboard_back() {
    let mut stage = Stage::connected();
    focus(&mut stage, "Day");
    stage.key(Key::F1);
    stage.must_say("What to do when");
    for words in ["Charge the amount", "Ctrl+F", "F9", "Show the customer what to scan"] {
        stage.must_say(words);
    }
    stage.key(Key::Tab);
    must_be_at(&stage, "Back");
    stage.slowly("12");
    stage.key(Key::Escape);
    stage.pause();
    stage.must_not_say("What to do when");
    stage.must_say("0.00");
    must_be_at(&stage, "Day");
    let mut welcome = Stage::at_welcome();
    welcome.key(Key::F1);
    welcome.must_say("What to do when");
}

#[test]
fn a_question_gives_the_keyboard_back() {
    let mut stage = states::with_links(Stage::connected(), vec![link(1, "Coffee", 350)]);
    stage.click("Coffee, 3.50 EUR, Active");
    focus(&mut stage, "Delete this link");
    stage.key(Key::Enter);
    stage.must_say("has 0 payments");
    stage.key(Key::Tab);
    stage.key(Key::Escape);
    stage.pause();
    stage.must_not_say("has 0 payments");
    must_be_at(&stage, "Delete this link");
}

/// The button that had the keyboard is gone once it is pressed.
#[test]
fn the_keyboard_goes_to_what_stands_beside_what_is_gone() {
    let mut stage = day_stage::showing(day_stage::usual());
    stage.fill("Search the journal", "nobody");
    let nothing = rex_console::app::day::Found { entries: vec![], has_more: false };
    day_stage::set(&mut stage, |day| {
        day.search = "nobody".to_owned();
        day.found.arrive(nothing.into());
    });
    focus(&mut stage, "Clear the search");
    stage.key(Key::Enter);
    day_stage::set(&mut stage, |day| day.search.clear());
    stage.pause();
    stage.must_not_say("Clear the search");
    assert!(focused(&stage).is_some(), "nothing has the keyboard");
}

#[test]
fn escape_leaves_a_field_before_it_clears_the_amount() {
    let mut stage = Stage::connected();
    stage.slowly("1250");
    focus(&mut stage, "Note to the next sale");
    stage.slowly("Table 4");
    stage.key(Key::Escape);
    stage.must_say("Charge 12.50");
    stage.key(Key::Escape);
    stage.must_not_say("Charge 12.50");
}

/// Ctrl+P prints what the screen is about, wherever there is something to print.
#[test]
fn one_key_prints_on_each_screen() {
    let prints = |stage: &mut Stage| {
        stage.window.key_press_modifiers(Modifiers::COMMAND, Key::P);
        stage.draw();
    };
    let mut stage = states::with_links(Stage::connected(), vec![link(1, "Coffee", 350)]);
    prints(&mut stage);
    assert!(stage.state().export.is_none(), "no link is chosen");
    stage.click("Coffee, 3.50 EUR, Active");
    prints(&mut stage);
    assert!(stage.state().export.is_some());
    let mut stage = day_stage::showing(day_stage::usual());
    stage.window.key_press_modifiers(Modifiers::COMMAND, Key::P);
    stage.window.run();
    let asked = day_stage::done(&mut stage);
    assert!(matches!(&*asked, [rex_console::app::day::DayAction::Print(_)]), "{asked:?}");
}

#[test]
fn an_amount_that_is_typed_is_charged_whatever_button_had_the_focus() {
    let mut stage = sell::waiting().0;
    focus(&mut stage, "Cancel sale");
    stage.slowly("500");
    assert_eq!(focused(&stage), None);
    stage.key(Key::Enter);
    stage.must_say("Making the QR code …");
    assert!(stage.texts().iter().any(|text| text.starts_with("Sale 1, 12.50, Waiting")), "not cancelled");
}
