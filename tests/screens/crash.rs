//! The notice after an error: it says what it means for the money, and offers the report once.

use crate::stage::Stage;
use egui::Key;
use rex_console::{
    app::Input,
    services::{diagnostics::crashes::Report, job::Job, papers::Paper},
};
use std::path::PathBuf;

/// The console after an error that ended it, or a part of it.
pub fn after(is_end: bool) -> Stage {
    let mut stage = Stage::connected();
    let text = "Rex Console 1\nthread: engine\n".into();
    let path = PathBuf::from("/home/anna/state/crashes/crash-1.new.txt");
    stage.window.state_mut().state.crash = Some(Report { path, text, is_end });
    stage.input(Input::Tick);
    stage
}

#[test]
fn it_is_read_and_never_comes_again() {
    let mut stage = after(true);
    stage.must_say("No sale is lost");
    stage.slowly("700");
    stage.key(Key::Enter);
    assert!(!stage.jobs.iter().any(|job| matches!(job, Job::RecordSale { .. })), "no key reaches the till");
    stage.click("Done");
    assert!(stage.jobs.iter().any(|job| matches!(job, Job::PutCrashesAway)));
    stage.must_not_say("No sale is lost");
}

#[test]
fn the_report_is_saved_as_it_is() {
    let mut stage = after(false);
    stage.must_say("A part of Rex Console failed");
    stage.click("Save the report for support …");
    let Some(Job::ChoosePath { ticket, file_name }) = stage.jobs.last().cloned() else { panic!("a dialog") };
    assert_eq!(file_name, "rex-console-report-2026-11-22.txt");
    let path = Some(PathBuf::from("/tmp/for-support.txt"));
    let open_for = std::time::Duration::from_secs(3);
    stage.event(rex_console::services::event::Event::PathChosen { ticket, path, open_for, folder: None });
    let saved = stage.jobs.iter().rev().find_map(|job| match job {
        Job::SavePaper { paper, .. } => Some(Paper::clone(paper)),
        _ => None,
    });
    assert_eq!(saved, Some(Paper::Diagnostics("Rex Console 1\nthread: engine\n".into())));
    stage.must_say("A part of Rex Console failed");
}
