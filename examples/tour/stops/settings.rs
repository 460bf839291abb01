//! The settings that practice has too, and help.

use crate::tour::Tour;
use egui::Key;

pub fn settings(tour: &mut Tour<'_>) {
    tour.go_to(Key::F7);
    for (section, name, shows) in [
        ("section-counter", "settings-counter", "Settings: amounts, limits and sounds"),
        ("section-look", "settings-look", "Settings: look and language"),
        ("section-customers", "settings-customers", "Settings: the customer's window"),
        ("section-printing", "settings-printing", "Settings: receipts and the logo"),
        ("section-day", "settings-day", "Settings: the shop's day and its time zone"),
        ("section-about", "about", "Settings: about Rex Console"),
    ] {
        tour.click_last(section);
        tour.picture(name, shows);
    }
    tour.go_to(Key::F1);
    tour.see("help-when");
    tour.picture("help", "Help (F1), over any screen");
    tour.hand.press(Key::Escape);
    tour.miss("help-when");
}
