//! What lies over a screen: questions, notices, what the customer sees.

use super::Scene;
use crate::{crash, pin, receipts, sell::waiting, stage::Stage};
use egui::Key;
use rex_console::{
    app::{Action, Input},
    services::{event::Event, job::Job},
};

pub const SCENES: &[Scene] = &[
    Scene::of("over: the PIN is asked for", pin::locked),
    Scene::of("over: a wrong PIN", || {
        let mut stage = pin::locked();
        stage.slowly("2580");
        stage.key(Key::Enter);
        let ticket = stage.jobs.iter().rev().find_map(|job| match job {
            Job::CheckPin(ticket, ..) => Some(*ticket),
            _ => None,
        });
        stage.event(Event::PinChecked(ticket.unwrap(), false));
        stage
    }),
    Scene::of("over: leaving is asked about", leaving),
    Scene::of("over: open sales are closed", || {
        let mut stage = leaving();
        stage.click("Close them first");
        stage
    }),
    Scene::of("over: a sale could not be closed", || {
        let mut stage = leaving();
        stage.click("Close them first");
        stage.wait(15);
        stage
    }),
    Scene::of("over: the last run ended by an error", || crash::after(true)),
    Scene::of("over: a part failed in the last run", || crash::after(false)),
    Scene::of("over: a notice", || {
        let mut stage = waiting().0;
        stage.click("Copy link");
        stage
    }),
    Scene::of("customer: a code", || customer(waiting().0)),
    Scene::of("customer: checking", || {
        let mut stage = waiting().0;
        stage.wait(3);
        stage.wait(20);
        customer(stage)
    }),
    Scene::of("customer: paid", || customer(receipts::paid())),
];

fn leaving() -> Stage {
    let mut stage = waiting().0;
    stage.input(Input::Action(Action::AskQuit));
    stage
}

/// What the customer sees, over the console.
fn customer(mut stage: Stage) -> Stage {
    stage.input(Input::Action(Action::ShowToCustomer(true)));
    stage
}
