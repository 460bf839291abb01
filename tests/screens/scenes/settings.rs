//! The settings, in a window high enough for the whole page.

use super::Scene;
use crate::{
    backup, day_settings, logo,
    stage::{NOW, Stage},
};
use jiff::{SignedDuration, Timestamp};
use rex_console::{
    app::{Action, Input, Screen},
    services::{callback::ListenError, event::Event, settings::PinLock},
};
use std::sync::Arc;

pub const SCENES: &[Scene] = &[
    Scene::of("settings: usual", || settings(Stage::connected())),
    Scene::of("settings: practice", || settings(Stage::practising())),
    Scene::of("settings: with a customer's window", || {
        let mut stage = settings(Stage::connected());
        stage.input(Input::Action(Action::ShowCustomerWindow(true)));
        stage
    }),
    Scene::of("settings: a wrong amount", || {
        let mut stage = settings(Stage::connected());
        stage.fill("Largest usual sale", "0");
        stage
    }),
    Scene::of("settings: the port is taken", || {
        let mut stage = settings(Stage::connected());
        stage.input(Input::Action(Action::SetCallbackListener(true)));
        let session = stage.state().session().unwrap().id;
        stage.event(Event::Listening(session, Err(ListenError::Taken(17_817))));
        stage
    }),
    Scene::of("settings: time zones", || settings(day_settings::choosing())),
    Scene::of("settings: no such zone", || {
        let mut stage = settings(day_settings::choosing());
        stage.fill("City or region", "Wuppertal");
        stage
    }),
    Scene::of("settings: a wrong clock", || {
        let mut stage = settings(Stage::connected());
        let session = stage.state().session().unwrap().id;
        let there = Timestamp::from_second(NOW).unwrap() + SignedDuration::from_hours(24);
        stage.event(Event::ProviderClock(session, there));
        stage
    }),
    Scene::of("settings: a logo", || {
        let mut stage = settings(Stage::connected());
        stage.event(Event::LogoRead(Some(logo::logo())));
        stage
    }),
    Scene::of("settings: a PIN is set", || {
        let mut stage = settings(Stage::connected());
        let pin = PinLock { hash: "kept".to_owned(), minutes: 5, failures: 0, failed_at: None };
        Arc::make_mut(&mut stage.window.state_mut().state.settings).pin = Some(pin);
        stage
    }),
    Scene::of("settings: the PINs differ", || {
        let mut stage = settings(Stage::connected());
        stage.fill("PIN", "2580");
        stage.fill("The same once more", "2581");
        stage
    }),
    Scene::of("settings: a backup is offered", || {
        let mut stage = settings(Stage::connected());
        backup::choose(&mut stage);
        stage.event(Event::BackupInspected(backup::asked(&stage), Ok(backup::found())));
        stage
    }),
    Scene::of("settings: everything is to be removed", || {
        let mut stage = settings(Stage::connected());
        stage.click("Remove everything …");
        stage
    }),
];

fn settings(mut stage: Stage) -> Stage {
    stage.input(Input::Action(Action::GoTo(Screen::Settings)));
    stage.window.set_size(egui::vec2(1366.0, 4800.0));
    stage.pause();
    stage
}
