//! Where the tour stops, in its order.

mod counter;
mod day;
mod links;
mod one_off;
mod outage;
mod settings;
mod shop;
mod sizes;
mod transactions;
mod welcome;

use crate::{album::Album, console::Start, options::Look, tour::Tour};
use rex_console::services::settings::FirstSteps;

/// A provider that nobody asks, for a console that practises.
const NOBODY: [&str; 2] = ["--base-url", "http://127.0.0.1:9"];

/// Every stop: in practice, in an outage, and as a shop.
pub fn all(album: &mut Album, look: Look) {
    let start = Start { first_steps: FirstSteps::NotBegun, line: &NOBODY, has_keyring: true };
    practice(&mut Tour::begin(album, look, start));
    outage::outage(album, look);
    shop::shop(album, look);
}

fn practice(tour: &mut Tour<'_>) {
    welcome::welcome(tour);
    links::links(tour);
    counter::counter(tour);
    let payment = one_off::one_off(tour);
    transactions::transactions(tour, &payment);
    day::day(tour);
    settings::settings(tour);
    sizes::sizes(tour);
}
