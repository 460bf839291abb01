//! A provider that takes a sale, and then is not heard any more.

use super::counter::charge;
use crate::{album::Album, console::Start, options::Look, tour::Tour};
use egui::Key;
use rex_console::services::settings::FirstSteps;

const LINE: [&str; 5] = ["--practice", "--practice-fault", "view:cut", "--practice-fault", "list:cut"];

pub fn outage(album: &mut Album, look: Look) {
    let start = Start { first_steps: FirstSteps::Over, line: &LINE, has_keyring: true };
    let mut tour = Tour::begin(album, look, start);
    tour.see("favourites-title");
    charge(&mut tour, "12.50", 1);
    tour.see_alone("state-not-known");
    tour.picture("not-known", "Sell: RexPayments is not heard, so nobody knows");
    tour.go_to(Key::F9);
    tour.see("customer-dont-pay-again");
    tour.picture("customer-checking", "What the customer sees meanwhile");
}
