//! The way in.

use super::Scene;
use crate::{
    backup,
    forms::{check_of, error},
    stage::Stage,
};
use rex_console::services::{
    backup::{BackupError, Merged, Restored},
    event::Event,
    provider::{ApiErrorKind, Outcome},
    vault::VaultError,
};

pub const SCENES: &[Scene] = &[
    Scene::of("welcome: first start", Stage::at_welcome),
    Scene::of("welcome: no token", || typed("rx has spaces")),
    Scene::of("welcome: checking", || typed("rx_right")),
    Scene::of("welcome: refused", || {
        let mut stage = typed("rx_wrong");
        let refused = error(ApiErrorKind::Unauthorized, Outcome::NotDone);
        stage.event(Event::TokenChecked(check_of(&stage), Err(refused)));
        stage
    }),
    Scene::of("welcome: keeping", keeping),
    Scene::of("welcome: not kept", not_kept),
    Scene::of("welcome: shop", shop),
    Scene::of("welcome: shop with errors", || {
        let mut stage = shop();
        stage.click("Open the till");
        stage
    }),
    Scene::of("welcome: opening", || {
        let mut stage = shop();
        stage.fill("Shop name", "Café Rex");
        stage.fill("Currency", "eur");
        stage.click("Open the till");
        stage
    }),
    Scene::of("welcome: keyring locked", || {
        let mut stage = Stage::starting();
        stage.event(Event::TokenLoaded(Err(VaultError::Locked)));
        stage
    }),
    Scene::of("welcome: a backup is no backup", || inspected(Err(BackupError::NoBackup))),
    Scene::of("welcome: a backup is offered", || inspected(Ok(backup::found()))),
    Scene::of("welcome: restoring", || {
        let mut stage = inspected(Ok(backup::found()));
        stage.click("Restore");
        stage
    }),
    Scene::of("welcome: restored", || {
        let mut stage = inspected(Ok(backup::found()));
        stage.click("Restore");
        let merged = Merged { new_sales: 1204, further_sales: 0, renumbered: vec![(3, 13)] };
        let restored = Box::new(Restored { merged, settings: None, logo: None });
        stage.event(Event::BackupRestored(backup::asked(&stage), Ok(restored)));
        stage
    }),
];

fn typed(token: &str) -> Stage {
    let mut stage = Stage::at_welcome();
    stage.fill("API token", token);
    stage.click("Connect");
    stage
}

fn keeping() -> Stage {
    let mut stage = typed("rx_right");
    stage.event(Event::TokenChecked(check_of(&stage), Ok(())));
    stage
}

fn not_kept() -> Stage {
    let mut stage = keeping();
    stage.event(Event::TokenKept(Err(VaultError::Absent)));
    stage
}

fn shop() -> Stage {
    let mut stage = not_kept();
    stage.click("This session only");
    stage
}

fn inspected(result: Result<rex_console::services::backup::Inspected, BackupError>) -> Stage {
    let mut stage = Stage::at_welcome();
    backup::choose(&mut stage);
    stage.event(Event::BackupInspected(backup::asked(&stage), result));
    stage
}
