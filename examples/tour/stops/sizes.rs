//! The screens that are used most, in other windows and with larger text.

use super::counter::charge;
use crate::tour::Tour;
use egui::Key;

const SCREENS: [(Key, &str); 3] = [(Key::F2, "waiting"), (Key::F4, "links"), (Key::F6, "day")];

pub fn sizes(tour: &mut Tour<'_>) {
    tour.go_to(Key::F2);
    charge(tour, "18.80", 6);
    tour.hand.resize(1024, 700);
    screens(tour, "narrow", "in a window of 1024 × 700");
    tour.hand.resize(1920, 1080);
    screens(tour, "wide", "in a window of 1920 × 1080");
    tour.hand.resize(1366, 768);
    tour.go_to(Key::F7);
    tour.click_last("section-look");
    tour.click_with("text-size-percent", &[("percent", &150)]);
    screens(tour, "large", "with text of 150 %");
}

fn screens(tour: &mut Tour<'_>, name: &str, shows: &str) {
    for (key, screen) in SCREENS {
        tour.go_to(key);
        tour.picture(&format!("{screen}-{name}"), &format!("The screen {screen}, {shows}"));
    }
}
