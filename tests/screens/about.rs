//! About: words for support that the owner sees first, folders, and the licences of others.

use crate::stage::Stage;
use rex_console::{
    app::about::Places,
    services::{event::Event, job::Job, papers::Paper},
};
use std::{path::PathBuf, sync::Arc};

/// A connected shop.
pub fn about() -> Stage {
    let mut stage = Stage::connected();
    stage.window.set_size(egui::vec2(1366.0, 2000.0));
    let below = |name| PathBuf::from("/home/anna").join(name);
    let places = Places { config: below("config"), data: below("data"), state: below("state") };
    stage.window.state_mut().state.about.places = Some(Arc::new(places));
    stage.settings("About");
    stage
}

/// The text for support is shown.
pub fn shown() -> (Stage, Arc<str>) {
    let mut stage = about();
    stage.click("Prepare the diagnostics file");
    stage.must_say("Putting it together");
    let ticket = stage.jobs.iter().find_map(|job| match job {
        Job::MakeDiagnostics { ticket, .. } => Some(*ticket),
        _ => None,
    });
    let text: Arc<str> = "== Rex Console\nversion: 1\nsales paid: 40\n".into();
    stage.event(Event::DiagnosticsMade(ticket.unwrap(), text.clone()));
    (stage, text)
}

#[test]
fn what_support_gets_is_seen_before_it_is_saved() {
    about().must_not_say("Save the diagnostics file");
    let (mut stage, text) = shown();
    stage.must_say(&format!("Rex Console {}", env!("CARGO_PKG_VERSION")));
    stage.must_say("sales paid: 40");
    stage.must_say("This is all that will be in the file.");
    stage.click("Save the diagnostics file");
    let Some(Job::ChoosePath { ticket, file_name }) = stage.jobs.last().cloned() else { panic!("a dialog") };
    assert_eq!(file_name, "rex-console-diagnostics-2026-11-22.txt");
    let path = Some(PathBuf::from("/tmp/for-support.txt"));
    let open_for = std::time::Duration::from_secs(3);
    stage.event(Event::PathChosen { ticket, path, open_for, folder: None });
    let saved = stage.jobs.iter().rev().find_map(|job| match job {
        Job::SavePaper { paper, .. } => Some(Paper::clone(paper)),
        _ => None,
    });
    assert_eq!(saved, Some(Paper::Diagnostics(text)), "what was shown is what is saved");
    stage.click("Don't save it");
    stage.must_not_say("sales paid: 40");
}

#[test]
fn the_folders_are_named_and_open() {
    let mut stage = about();
    stage.must_say("/home/anna/data");
    stage.click("Open the folder of sales, links and backups");
    assert!(matches!(stage.jobs.last(), Some(Job::OpenFolder(path)) if path.ends_with("data")));
    stage.click("Open the folder of settings and logo");
    assert!(matches!(stage.jobs.last(), Some(Job::OpenFolder(path)) if path.ends_with("config")));
    stage.event(Event::FolderFailed(PathBuf::from("/home/anna/config")));
    stage.must_say("The folder can't be opened from here. You find it at /home/anna/config.");
}

#[test]
fn the_licences_of_others_show_when_asked_for() {
    let mut stage = about();
    stage.must_not_say("Rex Console is made with the work of others");
    stage.click("Show the licences");
    stage.must_say("Rex Console is made with the work of others");
    stage.must_say("Inter (font) — OFL-1.1");
    let lines = stage.texts().len();
    assert!(lines < 120, "only the lines in sight are drawn, not {lines}");
    stage.click("Hide the licences");
    stage.must_not_say("Inter (font)");
}
