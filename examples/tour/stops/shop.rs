//! A shop with an account of its own: connecting it, its settings, and the owner's PIN.

use crate::{album::Album, console::Start, options::Look, tour::Tour};
use egui::Key;
use rex_console::{practice, services::settings::FirstSteps};
use secrecy::ExposeSecret as _;

const PIN: &str = "4096";

pub fn shop(album: &mut Album, look: Look) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let token = practice::fresh_token();
    let provider = runtime.block_on(practice::start(practice::Settings::new(token.clone()))).unwrap();
    let base = provider.base_url();
    // Nobody's keyring gets this token.
    let start =
        Start { first_steps: FirstSteps::Over, line: &["--base-url", base.as_str()], has_keyring: false };
    let mut tour = Tour::begin(album, look, start);
    connect(&mut tour, token.expose_secret());
    settings(&mut tour);
    pin(&mut tour);
}

fn connect(tour: &mut Tour<'_>, token: &str) {
    tour.fill("welcome-token", "my token");
    tour.click("welcome-connect");
    tour.see("token-malformed");
    tour.picture("connect", "Welcome: this is no token");
    tour.fill("welcome-token", token);
    tour.click("welcome-connect");
    tour.see("welcome-not-kept-title");
    tour.picture("not-kept", "Welcome: the token works, and this computer has no keyring");
    tour.click("welcome-session-only");
    tour.fill("shop-name", "Corner Café");
    tour.fill("shop-currency", "EUR");
    tour.picture("shop", "Welcome: the shop, once it is connected");
    tour.click("shop-first-save");
    tour.see("first-payment-begin");
    tour.picture("first-payment", "Sell: a first payment tells whether money moves");
}

fn settings(tour: &mut Tour<'_>) {
    tour.go_to(Key::F7);
    for (section, name, shows) in [
        ("section-shop", "settings-shop", "Settings: the shop"),
        ("section-connection", "settings-connection", "Settings: the connection"),
        ("section-backup", "settings-backup", "Settings: backups, and removing everything"),
    ] {
        tour.click_last(section);
        tour.picture(name, shows);
    }
}

fn pin(tour: &mut Tour<'_>) {
    tour.click_last("section-pin");
    tour.fill("settings-pin-first", PIN);
    tour.fill("settings-pin-again", PIN);
    tour.click("settings-pin-set");
    tour.see("settings-pin-lock-now");
    tour.picture("settings-pin", "Settings: the owner's PIN is set");
    tour.click("settings-pin-lock-now");
    tour.go_to(Key::F2);
    tour.go_to(Key::F7);
    tour.see("pin-words");
    tour.picture("pin", "The owner's PIN is asked for");
}
