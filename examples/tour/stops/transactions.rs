//! Payments, looked up by their ids.

use crate::tour::Tour;
use egui::Key;

pub fn transactions(tour: &mut Tour<'_>, payment: &str) {
    tour.go_to(Key::F5);
    tour.picture("transactions", "Transactions: what was looked up so far");
    tour.fill("look-up-field", payment);
    tour.hand.press(Key::Enter);
    tour.see_alone("verdict-succeeded");
    tour.picture("succeeded", "Transactions: a payment that succeeded, and was used here");
    tour.fill("look-up-field", "nobodyKnowsThisPayment");
    tour.hand.press(Key::Enter);
    tour.see_alone("verdict-not-found");
    tour.picture("not-found", "Transactions: a payment that nobody knows");
}
