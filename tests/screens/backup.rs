//! Backups and removing everything, as the owner finds them.

use crate::stage::Stage;
use jiff::Timestamp;
use rex_console::{
    app::{Action, Input, backup::BackupAction},
    services::{
        backup::{BackupError, Inspected, Merged, Restored, erase::RemoveError},
        event::Event,
        job::{Job, Ticket},
        vault::VaultError,
    },
};
use std::time::Duration;

/// The settings, in a window high enough to show them all.
pub fn settings(mut stage: Stage) -> Stage {
    stage.window.set_size(egui::vec2(1366.0, 4800.0));
    stage.settings("Backup");
    stage
}

fn at() -> Timestamp {
    "2026-11-20T18:05:00Z".parse().unwrap()
}

pub fn found() -> Inspected {
    Inspected {
        made: at(),
        version: "0.1.0".into(),
        shop: Some("Bar Rex".into()),
        till: Some("T7".into()),
        sales: 1204,
        open: 1,
        last_closing: Some((12, at())),
    }
}

pub fn asked(stage: &Stage) -> Ticket {
    let asked = stage.jobs.iter().rev().find_map(|job| match job {
        Job::ChooseBackup { ticket }
        | Job::InspectBackup { ticket, .. }
        | Job::RestoreBackup { ticket, .. }
        | Job::RemoveEverything(ticket) => Some(*ticket),
        _ => None,
    });
    asked.unwrap()
}

pub fn choose(stage: &mut Stage) {
    stage.click("Restore from a backup");
    let (path, open_for) = (Some("/b/day.rexbackup".into()), Duration::from_secs(2));
    stage.event(Event::PathChosen { ticket: asked(stage), path, open_for, folder: None });
}

#[test]
fn a_new_computer_is_set_up_from_a_backup_on_welcome() {
    let mut stage = Stage::at_welcome();
    choose(&mut stage);
    stage.event(Event::BackupInspected(asked(&stage), Ok(found())));
    for words in
        ["Bar Rex T7", "1,204 sales", "1 open", "Last closing: 12", "Paste it to connect", "come with them"]
    {
        stage.must_say(words);
    }
    stage.click("Restore");
    assert!(matches!(stage.jobs.last(), Some(Job::RestoreBackup { with_settings: true, .. })));
    stage.must_say("Restoring");
    let merged = Merged { new_sales: 1204, further_sales: 0, renumbered: vec![(3, 13)] };
    let restored = Box::new(Restored { merged, settings: None, logo: None });
    stage.event(Event::BackupRestored(asked(&stage), Ok(restored)));
    stage.must_say("1,204 sales are new here");
    stage.must_say("Closing 3 of the backup is closing 13 here");
    stage.click("Go on");
    stage.must_say("Practice first");
}

#[test]
fn a_file_that_is_no_backup_is_refused_plainly() {
    for (error, words) in [
        (BackupError::NoBackup, "no backup of Rex Console"),
        (BackupError::Damaged, "damaged"),
        (BackupError::Newer, "A newer Rex Console made that backup"),
    ] {
        let mut stage = settings(Stage::connected());
        choose(&mut stage);
        stage.event(Event::BackupInspected(asked(&stage), Err(error)));
        stage.must_say(words);
        stage.click("Choose another file");
        assert!(matches!(stage.jobs.last(), Some(Job::ChooseBackup { .. })));
    }
}

#[test]
fn in_the_settings_the_shop_is_taken_over_only_when_chosen() {
    let mut stage = settings(Stage::connected());
    choose(&mut stage);
    stage.event(Event::BackupInspected(asked(&stage), Ok(found())));
    stage.click("Also shop and favourites");
    stage.click("Restore");
    assert!(matches!(stage.jobs.last(), Some(Job::RestoreBackup { with_settings: true, .. })));
}

#[test]
fn where_no_window_can_be_shown_the_backup_is_typed() {
    let mut stage = settings(Stage::connected());
    stage.click("Restore from a backup");
    let open_for = Duration::from_millis(3);
    let folder = Some("/documents".into());
    stage.event(Event::PathChosen { ticket: asked(&stage), path: None, open_for, folder });
    stage.fill("Backup file", "/b/day.rexbackup");
    stage.click("Look at it");
    let Some(Job::InspectBackup { path, .. }) = stage.jobs.last() else { panic!("{:?}", stage.jobs.last()) };
    assert_eq!(path.to_str(), Some("/b/day.rexbackup"));
}

#[test]
fn the_daily_copy_says_when_it_was_made_or_why_not() {
    let mut stage = settings(Stage::connected());
    let ticket = stage.jobs.iter().find_map(|job| match job {
        Job::KeepDaily { ticket, .. } => Some(*ticket),
        _ => None,
    });
    let mut failed = settings(Stage::connected());
    stage.event(Event::DailyKept(ticket.unwrap(), Ok(at())));
    stage.must_say("Newest copy: 20 Nov");
    failed.event(Event::DailyKept(ticket.unwrap(), Err(BackupError::Damaged)));
    failed.must_say("could not be made");
}

#[test]
fn everything_goes_only_after_the_word_was_typed() {
    let mut stage = settings(Stage::connected());
    stage.click("Remove everything …");
    stage.must_say("That can't be undone");
    stage.must_say("Open sales are closed first");
    stage.click("Erase it all");
    assert!(!stage.jobs.iter().any(|job| matches!(job, Job::RemoveEverything(_))), "the word is not typed");
    stage.fill("Type REMOVE to remove everything", "remov");
    stage.click("Erase it all");
    stage.key(egui::Key::Enter);
    assert!(!stage.jobs.iter().any(|job| matches!(job, Job::RemoveEverything(_))));
    stage.fill("Type REMOVE to remove everything", "REMOVE");
    stage.click("Erase it all");
    stage.event(Event::EverythingRemoved(asked(&stage), Err(RemoveError::Token(VaultError::Locked))));
    stage.must_say("The keyring didn't let go of the token");
    stage.fill("Type REMOVE to remove everything", "REMOVE");
    stage.click("Erase it all");
    stage.event(Event::EverythingRemoved(asked(&stage), Ok(())));
    stage.must_say("revoke the token");
    stage.must_say("Connect your shop");
    stage.click("Dismiss");
    stage.must_not_say("revoke the token");
}

#[test]
fn keeping_everything_is_one_click_and_practice_offers_neither() {
    let mut stage = settings(Stage::connected());
    stage.click("Remove everything …");
    stage.click("Keep everything");
    stage.must_not_say("That can't be undone");
    let practising = settings(Stage::practising());
    practising.must_not_say("Remove everything");
    practising.must_not_say("Save a backup");
    stage.input(Input::Action(Action::Backup(BackupAction::AskRemove)));
    stage.click("Save a backup first");
    stage.must_not_say("That can't be undone");
}
