//! The settings, in a window high enough for the whole page.

use super::Scene;
use crate::{
    about, backup, day_settings, logo,
    stage::{NOW, Stage},
};
use jiff::{SignedDuration, Timestamp};
use rex_console::{
    app::{Action, Input},
    services::{callback::ListenError, event::Event, settings::PinLock},
};
use std::sync::Arc;

pub const SCENES: &[Scene] = &[
    Scene::of("settings: shop", || part("Shop")),
    Scene::of("settings: counter", || part("Counter")),
    Scene::of("settings: look", || part("Look and language")),
    Scene::of("settings: customer window", || part("Customer window")),
    Scene::of("settings: printing", || part("Printing")),
    Scene::of("settings: day", || part("Day and time")),
    Scene::of("settings: PIN", || part("Owner's PIN")),
    Scene::of("settings: connection", || part("Connection")),
    Scene::of("settings: backup", || part("Backup")),
    Scene::of("settings: practice, shop", || high(Stage::practising(), "Shop")),
    Scene::of("settings: practice, connection", || high(Stage::practising(), "Connection")),
    Scene::of("settings: practice, backup", || high(Stage::practising(), "Backup")),
    Scene::of("settings: about", about::about),
    Scene::of("settings: about, practice", || high(Stage::practising(), "About")),
    Scene::of("settings: about, words for support", || about::shown().0),
    Scene::of("settings: about, licences", || {
        let mut stage = about::about();
        stage.click("Show the licences");
        stage
    }),
    Scene::of("settings: narrow", || {
        let mut stage = part("Counter");
        stage.window.set_size(egui::vec2(700.0, 4800.0));
        stage
    }),
    Scene::of("settings: with a customer's window", || {
        let mut stage = part("Customer window");
        stage.input(Input::Action(Action::ShowCustomerWindow(true)));
        stage
    }),
    Scene::of("settings: starting with the computer", || {
        let mut stage = part("Counter");
        stage.event(Event::Autostart(Ok(true)));
        stage
    }),
    Scene::of("settings: a wrong amount", || {
        let mut stage = part("Counter");
        stage.fill("Largest usual sale", "0");
        stage
    }),
    Scene::of("settings: the port is taken", || {
        let mut stage = part("Connection");
        stage.input(Input::Action(Action::SetCallbackListener(true)));
        let session = stage.state().session().unwrap().id;
        stage.event(Event::Listening(session, Err(ListenError::Taken(17_817))));
        stage
    }),
    Scene::of("settings: time zones", day_settings::choosing),
    Scene::of("settings: no such zone", || {
        let mut stage = day_settings::choosing();
        stage.fill("City or region", "Wuppertal");
        stage
    }),
    Scene::of("settings: a wrong clock", || {
        let mut stage = part("Day and time");
        let session = stage.state().session().unwrap().id;
        let there = Timestamp::from_second(NOW).unwrap() + SignedDuration::from_hours(24);
        stage.event(Event::ProviderClock(session, there));
        stage
    }),
    Scene::of("settings: a logo", || {
        let mut stage = part("Printing");
        stage.event(Event::LogoRead(Some(logo::logo())));
        stage
    }),
    Scene::of("settings: a PIN is set", || {
        let mut stage = part("Owner's PIN");
        let pin = PinLock { hash: "kept".to_owned(), minutes: 5, failures: 0, failed_at: None };
        Arc::make_mut(&mut stage.window.state_mut().state.settings).pin = Some(pin);
        stage
    }),
    Scene::of("settings: the PINs differ", || {
        let mut stage = part("Owner's PIN");
        stage.fill("PIN", "2580");
        stage.fill("The same once more", "2581");
        stage
    }),
    Scene::of("settings: a backup is offered", || {
        let mut stage = part("Backup");
        backup::choose(&mut stage);
        stage.event(Event::BackupInspected(backup::asked(&stage), Ok(backup::found())));
        stage
    }),
    Scene::of("settings: everything is to be removed", || {
        let mut stage = part("Backup");
        stage.click("Remove everything …");
        stage
    }),
];

/// A part of a connected shop's settings.
fn part(name: &str) -> Stage {
    high(Stage::connected(), name)
}

fn high(mut stage: Stage, part: &str) -> Stage {
    stage.window.set_size(egui::vec2(1366.0, 4800.0));
    stage.settings(part);
    stage
}
