//! The settings: a list of their parts, one of which shows.

use crate::stage::Stage;
use egui::{Key, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use rex_console::{
    app::{Action, Input, Screen},
    domain::receipt::Paper,
};

/// The parts by their names, in their order.
pub const PARTS: [&str; 10] = [
    "Shop",
    "Counter",
    "Look and language",
    "Customer window",
    "Printing",
    "Day and time",
    "Owner's PIN",
    "Connection",
    "Backup",
    "About",
];

/// What each of them begins with.
const HEADS: [&str; 10] = [
    "Shop name",
    "Amounts at the counter",
    "Look",
    "A second window for the customer",
    "What your receipts are printed on.",
    "The day ends at",
    "With a PIN, only you change settings",
    "Connected to portal.rexpayments.com",
    "Save a backup",
    "When you need help",
];

#[test]
fn each_part_shows_alone() {
    let mut stage = Stage::connected();
    for (part, head) in PARTS.iter().zip(HEADS) {
        stage.settings(part);
        stage.must_say(head);
        for other in HEADS.iter().filter(|other| **other != head && **other != "Look") {
            stage.must_not_say(other);
        }
    }
}

#[test]
fn the_part_that_shows_is_marked_and_all_are_in_reach() {
    for (size, zoom) in [((1366.0, 768.0), 1.0), ((1024.0, 700.0), 1.0), ((1366.0, 768.0), 2.0)] {
        let mut stage = Stage::connected();
        stage.window.ctx.set_zoom_factor(zoom);
        stage.window.set_size(vec2(size.0, size.1) / zoom);
        stage.settings("Counter");
        for part in PARTS {
            let entry =
                stage.window.get_by(|node| node.label().as_deref() == Some(part) && is_choice(node.role()));
            assert!(entry.rect().width() > 0.0, "{part}");
            let is_marked = entry.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True);
            assert_eq!(is_marked, part == "Counter", "{part} at {size:?}, {zoom}");
        }
    }
}

fn is_choice(role: egui::accesskit::Role) -> bool {
    role == egui::accesskit::Role::RadioButton
}

#[test]
fn the_list_goes_by_the_keyboard() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::Settings)));
    stage.window.get_by_label("Counter").focus();
    stage.draw();
    stage.key(Key::Enter);
    stage.must_say("Amounts at the counter");
    stage.key(Key::Tab);
    stage.key(Key::Space);
    stage.must_say("As the system");
}

#[test]
fn what_receipts_are_printed_on_is_chosen() {
    let mut stage = Stage::connected();
    stage.settings("Printing");
    stage.click("80 mm roll");
    assert_eq!(stage.state().settings.receipt_paper, Paper::Roll80);
}

#[test]
fn practice_says_what_it_has_not() {
    let mut stage = Stage::practising();
    stage.settings("Shop");
    stage.must_say("The practice shop has no name of its own.");
    stage.settings("Backup");
    stage.must_say("Practice sales need no backup.");
    stage.must_not_say("Remove everything");
}
