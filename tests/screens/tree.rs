//! What screen readers meet: nothing that can be used is without a name.

use crate::{
    day_stage, sell, settings,
    stage::{Stage, link},
    states,
};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use rex_console::app::{Action, Input, Screen};

#[track_caller]
fn all_named(stage: &Stage, screen: &str) {
    let usable = [
        Role::Button,
        Role::TextInput,
        Role::MultilineTextInput,
        Role::PasswordInput,
        Role::RadioButton,
        Role::Row,
    ];
    let nodes = stage.window.query_all_by(|node| usable.contains(&node.role()));
    let mut names = Vec::new();
    for node in nodes {
        let name = node.accesskit_node().label().unwrap_or_default();
        assert!(!name.trim().is_empty(), "a {:?} on {screen} has no name", node.accesskit_node().role());
        names.push((node.accesskit_node().role(), name));
    }
    let count = names.len();
    names.sort_by_key(|(role, name)| (format!("{role:?}"), name.clone()));
    names.dedup();
    assert_eq!(names.len(), count, "two of the same name on {screen}");
    assert!(count > 1, "{screen} has nothing to use");
    let icons =
        stage.texts().into_iter().filter(|text| text.chars().any(|c| ('\u{e000}'..'\u{f8ff}').contains(&c)));
    assert_eq!(icons.count(), 0, "an icon of {screen} is read out");
}

#[test]
fn every_control_of_every_screen_has_a_name() {
    all_named(&Stage::at_welcome(), "welcome");
    let mut stage =
        states::with_links(Stage::connected(), vec![link(1, "Hair cut", 2800), link(2, "Coffee", 350)]);
    all_named(&stage, "links");
    stage.click("Hair cut, 28.00 EUR, Active");
    all_named(&stage, "a link");
    stage.click("New link");
    all_named(&stage, "the link form");
    for (screen, name) in [
        (Screen::Sell, "sell"),
        (Screen::OneOff, "one-off"),
        (Screen::Transactions, "transactions"),
    ] {
        stage.input(Input::Action(Action::GoTo(screen)));
        all_named(&stage, name);
    }
    for part in settings::PARTS {
        stage.settings(part);
        all_named(&stage, part);
    }
    all_named(&day_stage::showing(day_stage::usual()), "the day");
    all_named(&sell::waiting().0, "a waiting sale");
    all_named(&Stage::practising(), "practice");
}
