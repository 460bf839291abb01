//! The links: none, some, their papers, and a new one.

use crate::tour::Tour;
use egui::Key;

/// What is sold: its name, its price in minor units, for how many days, and how often.
const LINKS: [(&str, i64, &str, &str); 5] = [
    ("Gift voucher", 2_500, "90", "100"),
    ("Tea", 280, "2", ""),
    ("Bike rental, one day", 2_200, "", ""),
    ("Summer workshop", 12_000, "30", "12"),
    ("Coffee", 350, "", ""),
];

pub fn links(tour: &mut Tour<'_>) {
    tour.go_to(Key::F4);
    tour.see("links-empty-title");
    tour.picture("links-empty", "Links: none yet, and what they are for");
    for (name, minor, days, limit) in LINKS {
        make(tour, name, minor, days, limit);
    }
    tour.pay();
    tour.click("links-refresh");
    tour.see_with("link-payments", &[("count", &1)]);
    tour.miss("notice-link-made");
    tour.picture("links", "Links: the table, and one link with its QR code");
    print(tour);
    tour.click("links-new");
    tour.fill("link-form-name", "Cake");
    tour.fill("link-form-amount", "1.234,50");
    tour.see("amount-separators");
    tour.picture("new-link", "New link: an amount that doesn't do, and why");
    tour.click("word-cancel");
}

fn make(tour: &mut Tour<'_>, name: &str, minor: i64, days: &str, limit: &str) {
    tour.click("links-new");
    tour.fill("link-form-name", name);
    tour.fill("link-form-amount", &tour.typed(minor));
    tour.fill("link-form-days", days);
    tour.fill("link-form-limit", limit);
    tour.click("link-form-make");
    tour.see("notice-link-made");
    tour.miss("link-form-title");
}

fn print(tour: &mut Tour<'_>) {
    tour.click("export-qr");
    see_preview(tour, "layout-counter-card");
    tour.picture("print-card", "Print or save: a card for the counter, with its preview");
    tour.click("layout-stickers");
    see_preview(tour, "layout-stickers");
    tour.picture("print-stickers", "Print or save: a sheet of stickers");
    tour.hand.press(Key::Escape);
    tour.miss("print-title");
}

fn see_preview(tour: &mut Tour<'_>, layout: &str) {
    let layout = tour.words.get(layout);
    tour.see_with("print-preview", &[("layout", &layout)]);
    tour.miss("print-drawing");
}
