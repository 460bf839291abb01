//! One-off payments: made, and accepted by the payment id that the customer brings.

use crate::tour::Tour;
use egui::Key;

/// Returns the payment id.
pub fn one_off(tour: &mut Tour<'_>) -> String {
    tour.go_to(Key::F3);
    tour.fill("one-off-amount", "20");
    tour.picture("one-off", "One-off: for web and phone orders");
    tour.click("one-off-make");
    tour.see("one-off-claim");
    tour.picture("one-off-made", "One-off: the QR code, and what counts as paid");
    let payment = tour.pay();
    tour.fill("one-off-claim", &payment);
    tour.click("one-off-check");
    tour.see("order-could-belong");
    tour.picture("one-off-claimed", "One-off: a payment that could be for this order");
    tour.click("order-accept");
    tour.see_alone("order-accepted");
    tour.picture("one-off-accepted", "One-off: the payment is accepted");
    payment
}
