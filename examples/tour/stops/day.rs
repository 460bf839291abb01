//! The day: what was taken, one sale of it, other days, and closing it.

use crate::tour::Tour;
use egui::{Key, accesskit::Role};

pub fn day(tour: &mut Tour<'_>) {
    tour.go_to(Key::F6);
    tour.hand.see(&tour.money(770));
    tour.picture("day", "Day: what was taken, and what isn't settled before all else");
    let amount = tour.money(770);
    tour.hand.click_on("the first sale is not in the list", |screen| {
        screen.widgets.iter().find(|widget| widget.role == Role::Row && widget.name.contains(&amount))
    });
    tour.see("day-copy-reference");
    tour.picture("day-detail", "Day: one sale, and what can be done with it");
    tour.click("day-close-detail");
    tour.click("day-other");
    tour.see("day-show-range");
    tour.picture("other-day", "Day: other days by name, by the calendar, or by the number of a closing");
    tour.hand.press(Key::Escape);
    tour.miss("day-show-range");
    tour.click("day-close");
    tour.see_with("close-day-title", &[("number", &1)]);
    tour.picture("close-day", "Day: what the closing will hold, and what stays open");
    tour.click("close-day-not-yet");
    tour.miss("close-day-holds");
}
