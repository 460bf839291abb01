//! What screen readers meet, on every screen in every state.

use crate::{
    scenes,
    walk::{findings, met},
};

/// Walks over the scenes of one screen.
#[track_caller]
fn nothing_is_found(screen: &str) {
    let mut count = 0;
    let mut found = Vec::new();
    for scene in scenes::all().filter(|scene| scene.name.split(':').next() == Some(screen)) {
        let mut stage = scene.stage();
        // High enough for every page: what is scrolled away says nothing of the order.
        let width = stage.window.ctx.content_rect().width();
        stage.window.set_size(egui::vec2(width, 4800.0));
        stage.pause();
        assert!(!met(&stage.window).is_empty(), "{} says nothing", scene.name);
        found.extend(findings(&stage.window, scene.name));
        count += 1;
    }
    assert!(count > 0, "no scene of {screen}");
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// The walk itself: each fault that is planted here is found, and what is beside it is not.
#[test]
fn planted_faults_are_found() {
    use egui::{Align, Layout, Role, Sense, Ui, WidgetInfo, vec2};
    type Plant = Box<dyn Fn(&mut Ui)>;
    let button = |ui: &mut Ui, name: &str, is_enabled: bool| {
        let (_, response) = ui.allocate_exact_size(vec2(80.0, 40.0), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, name));
        response
    };
    let plants: [(&str, Plant); 6] = [
        ("", Box::new(move |ui| drop((button(ui, "Sell", true), button(ui, "Day", true))))),
        ("without a name", Box::new(move |ui| drop(button(ui, "", true)))),
        ("names 2 of Button", Box::new(move |ui| drop((button(ui, "Sell", true), button(ui, "Sell", true))))),
        ("doesn't say why", Box::new(move |ui| drop(button(ui, "Sell", false)))),
        ("an icon is read out", Box::new(move |ui| drop(button(ui, "Sell \u{e123}", true)))),
        (
            "\"Day\" at",
            Box::new(move |ui| {
                ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                    button(ui, "Day", true);
                    button(ui, "Sell", true);
                });
            }),
        ),
    ];
    for (fault, plant) in plants {
        let window = egui_kittest::Harness::builder()
            .with_size(vec2(400.0, 300.0))
            .with_accessibility_check(false)
            .build_ui(plant);
        let found = findings(&window, "planted");
        let expected = usize::from(!fault.is_empty());
        assert_eq!(found.len(), expected, "{fault:?}: {found:?}");
        assert!(found.iter().all(|finding| finding.contains(fault)), "{fault:?}: {found:?}");
    }
}

#[test]
fn every_screen_is_walked() {
    let mut screens: Vec<_> = scenes::all().filter_map(|scene| scene.name.split(':').next()).collect();
    screens.dedup();
    assert_eq!(screens, SCREENS, "a screen without its own walk below");
}

const SCREENS: [&str; 13] = [
    "welcome",
    "sell",
    "one-off",
    "links",
    "link",
    "link form",
    "tidying up",
    "printing",
    "transactions",
    "day",
    "settings",
    "over",
    "customer",
];

#[test]
fn welcome() {
    nothing_is_found("welcome");
}

#[test]
fn sell() {
    nothing_is_found("sell");
}

#[test]
fn one_off() {
    nothing_is_found("one-off");
}

#[test]
fn links() {
    nothing_is_found("links");
}

#[test]
fn a_link() {
    nothing_is_found("link");
}

#[test]
fn the_forms_of_links() {
    nothing_is_found("link form");
}

#[test]
fn tidying_up() {
    nothing_is_found("tidying up");
}

#[test]
fn printing() {
    nothing_is_found("printing");
}

#[test]
fn transactions() {
    nothing_is_found("transactions");
}

#[test]
fn the_day() {
    nothing_is_found("day");
}

#[test]
fn the_settings() {
    nothing_is_found("settings");
}

#[test]
fn what_lies_over_a_screen() {
    nothing_is_found("over");
}

#[test]
fn the_customers_window() {
    nothing_is_found("customer");
}
