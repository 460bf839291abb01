//! The dialog *Print or save*.

use super::Scene;
use crate::{
    one_off,
    print::{asked, dialog, sheet},
    stage::{Stage, link},
};
use rex_console::{
    domain::link::{LinkAddress, PaymentLink},
    services::{
        event::Event,
        export::{ExportError, write::WriteError},
        job::Job,
    },
};
use std::time::Duration;

pub const SCENES: &[Scene] = &[
    Scene::of("printing: a card", card),
    Scene::of("printing: a card in practice", || dialog(Stage::practising(), vec![link(1, "Coffee", 350)])),
    Scene::of("printing: stickers", || {
        let mut stage = card();
        stage.click("Stickers A4");
        stage.event(Event::Previewed(asked(&stage).0, Ok(sheet())));
        stage
    }),
    Scene::of("printing: a picture is drawn", || {
        let mut stage = card();
        stage.click("Picture (PNG)");
        stage
    }),
    Scene::of("printing: the disk is full", || {
        let mut stage = card();
        stage.click("Print");
        let Some(&Job::Print { ticket, .. }) = stage.jobs.last() else { panic!("it is printed") };
        stage.event(Event::Printed(ticket, Err(ExportError::Writing(WriteError::DiskFull))));
        stage
    }),
    Scene::of("printing: a path is typed", || {
        let mut stage = card();
        stage.click("Save as …");
        let Some(&Job::ChoosePath { ticket, .. }) = stage.jobs.last() else { panic!("a path is asked") };
        let folder = Some("/documents".into());
        let open_for = Duration::from_millis(3);
        stage.event(Event::PathChosen { ticket, path: None, open_for, folder });
        stage
    }),
    Scene::of("printing: a one-off code", || {
        let mut stage = one_off::made("WEB-1");
        stage.click("Export");
        stage
    }),
    Scene::of("printing: many", many),
    Scene::of("printing: many are written", || {
        let mut stage = many();
        stage.click("One file each");
        stage.event(Event::Previewed(asked(&stage).0, Ok(sheet())));
        stage.click("Save into a folder …");
        let Some(&Job::ChooseFolder { ticket }) = stage.jobs.last() else { panic!("a folder is asked") };
        let open_for = Duration::from_secs(2);
        stage.event(Event::PathChosen { ticket, path: Some("/cards".into()), open_for, folder: None });
        stage.event(Event::ExportProgress { ticket, done: 12 });
        stage
    }),
];

fn card() -> Stage {
    dialog(Stage::connected(), vec![link(1, "Coffee", 350)])
}

fn many() -> Stage {
    let mut links: Vec<_> = (1..=40).map(|number| link(number, &format!("Seat {number}"), 1200)).collect();
    links.push(PaymentLink { address: LinkAddress::Missing, ..link(41, "Lost seat", 1200) });
    dialog(Stage::connected(), links)
}
