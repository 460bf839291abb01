//! The counter: favourites, the code, the customer's side of it, and how sales end.

use crate::tour::Tour;
use egui::Key;
use std::{thread, time::Duration};

/// More keys at once would be a scanner.
const PAUSE: Duration = Duration::from_millis(100);

const FAVOURITES: [(&str, i64); 8] = [
    ("Coffee", 350),
    ("Tea", 280),
    ("Cheesecake", 420),
    ("Soup of the day", 890),
    ("Croissant", 240),
    ("Apple juice", 320),
    ("Beans 250 g", 950),
    ("Gift card", 2_500),
];

pub fn counter(tour: &mut Tour<'_>) {
    tour.go_to(Key::F2);
    favourites(tour);
    paid(tour);
    another_way(tour);
    cancelled(tour);
    two_at_once(tour);
}

/// Charges an amount with the keyboard, as the sale of this number.
pub fn charge(tour: &mut Tour<'_>, amount: &str, number: u32) {
    thread::sleep(PAUSE);
    tour.hand.type_text(amount);
    tour.hand.press(Key::Enter);
    tour.see_sale(number);
}

fn favourites(tour: &mut Tour<'_>) {
    tour.click("favourites-arrange");
    tour.see("favourites-arrange-title");
    for (number, (name, minor)) in (1..).zip(FAVOURITES) {
        tour.click("favourites-add");
        tour.fill_with("favourites-name", &[("number", &number)], name);
        tour.fill_with("favourites-price", &[("number", &number)], &tour.typed(minor));
    }
    tour.picture("favourites-arranging", "Sell: the favourites are arranged");
    tour.click("favourites-done");
    tour.see("favourites-title");
    for (name, minor) in [("Coffee", 350), ("Cheesecake", 420)] {
        tour.hand.click(&format!("{name}, {}", tour.figures(minor)));
    }
    tour.fill("sell-note", "Table 7");
    let amount = tour.figures(770);
    tour.see_with("sell-charge-amount", &[("amount", &amount)]);
    tour.picture("sell", "Sell: two favourites, and a note of one's own");
    tour.click_with("sell-charge-amount", &[("amount", &amount)]);
    tour.see_sale(1);
}

/// Sale 1: shown to the customer, and paid.
fn paid(tour: &mut Tour<'_>) {
    tour.picture("waiting", "Sell: waiting, with the QR code for the customer");
    tour.go_to(Key::F9);
    tour.see("customer-scan");
    tour.picture("customer", "What the customer sees, on the only screen (F9)");
    tour.pay();
    tour.see_alone("customer-paid");
    tour.picture("customer-paid", "What the customer sees: paid");
    tour.click("customer-back");
    tour.see_alone("state-paid");
    tour.picture("paid", "Sell: paid");
    tour.click("receipt-button");
    tour.see("receipt-roll");
    tour.picture("receipt", "A receipt: on which paper, printed or saved");
    tour.hand.press(Key::Escape);
    tour.miss("receipt-roll");
    tour.click("sale-done");
}

/// Sale 2.
fn another_way(tour: &mut Tour<'_>) {
    charge(tour, "12.50", 2);
    tour.click("sale-another-way");
    tour.see("another-way-title");
    tour.fill("another-way-field", "cash");
    tour.picture("another-way", "Sell: the customer pays another way, and how");
    tour.click("another-way-done");
    tour.see("sale-another-way-words");
    tour.click("sale-put-aside");
}

/// Sale 3.
fn cancelled(tour: &mut Tour<'_>) {
    charge(tour, "4.20", 3);
    tour.click("sale-cancel");
    tour.see("sale-closed-words");
    tour.picture("closed", "Sell: a sale that was cancelled");
    tour.click("sale-put-aside");
}

/// Sale 4 waits on the strip while sale 5 is paid.
fn two_at_once(tour: &mut Tour<'_>) {
    tour.hand.type_text("3.50+");
    charge(tour, "9.00", 4);
    charge(tour, "4.20", 5);
    tour.picture("waiting-two", "Sell: the next sale waits in front, the other one on the strip");
    tour.pay();
    tour.see_alone("state-paid");
    tour.click("sale-done");
}
