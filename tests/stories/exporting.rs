//! Saving a QR code as a picture.

use crate::{
    till::{Till, euros, key},
    world::address,
};
use rex_console::{
    app::{Action, exporting::ExportStep},
    services::{
        event::Event,
        export::{ExportError, write::WriteError},
        job::{Job, Ticket},
    },
};
use std::{path::PathBuf, time::Duration};

const WORDS: &str = "PRACTICE – not payable";

fn export() -> Action {
    Action::ExportQr {
        address: address("l/7"),
        product: "Coffee".into(),
        amount: euros(350),
        practice_words: WORDS.into(),
    }
}

/// A till that asked for a place to save to.
fn choosing(mut till: Till) -> (Till, Ticket) {
    let jobs = till.does(export());
    let [Job::ChoosePath { ticket, .. }] = jobs[..] else { panic!("{jobs:?}") };
    (till, ticket)
}

fn chosen(ticket: Ticket, path: Option<&str>, open_for: u64) -> Event {
    let (path, folder) = (path.map(PathBuf::from), Some(PathBuf::from("/documents")));
    Event::PathChosen { ticket, path, open_for: Duration::from_millis(open_for), folder }
}

/// The watermark of the picture that the jobs write, and where to.
fn written(jobs: Vec<Job>) -> (Option<String>, PathBuf) {
    let mut jobs = jobs;
    let Some(Job::Export { print, path, .. }) = jobs.pop() else { panic!("nothing is written") };
    let watermark = print.head.watermark;
    assert!(jobs.is_empty(), "{jobs:?}");
    (watermark, path)
}

/// What the field for a typed path holds, and the key of its trouble.
fn typing(till: &Till) -> (String, Option<&'static str>) {
    match till.state.export.as_ref().map(|export| &export.step) {
        Some(ExportStep::Typing { suggested, trouble }) => (suggested.clone(), key(trouble.as_ref())),
        step => panic!("{step:?}"),
    }
}

/// A till where no dialog came up, and a path was typed.
fn typed(path: &str) -> (Till, Ticket, Vec<Job>) {
    let (mut till, ticket) = choosing(Till::open());
    till.hears(chosen(ticket, None, 3));
    let jobs = till.does(Action::ExportTo(path.into()));
    (till, ticket, jobs)
}

#[test]
fn a_chosen_path_is_written_and_named() {
    let (mut till, ticket) = choosing(Till::open());
    assert!(till.does(export()).is_empty(), "one dialog at a time");
    let (_, path) = written(till.hears(chosen(ticket, Some("/documents/c.png"), 4000)));
    till.hears(Event::Exported(ticket, Ok(path)));
    assert_eq!(till.notice(), Some("notice-exported"));
    assert!(till.state.export.is_none());
}

#[test]
fn a_dialog_that_was_never_seen_gives_a_field_to_type_in() {
    let (mut till, ticket) = choosing(Till::open());
    assert!(till.hears(chosen(ticket, None, 499)).is_empty());
    let (suggested, trouble) = typing(&till);
    assert!(suggested.starts_with("/documents") && suggested.contains("Coffee"), "{suggested}");
    assert_eq!(trouble, None);
}

#[test]
fn a_dialog_that_somebody_closed_is_a_no() {
    let (mut till, ticket) = choosing(Till::open());
    assert!(till.hears(chosen(ticket, None, 500)).is_empty());
    assert!(till.state.export.is_none() && till.notice().is_none());
}

#[test]
fn a_dialog_of_an_export_given_up_is_dropped() {
    let (mut till, ticket) = choosing(Till::open());
    till.does(Action::CancelExport);
    assert!(till.hears(chosen(ticket, Some("/documents/c.png"), 4000)).is_empty());
    let (mut till, newer) = choosing(till);
    assert!(till.hears(chosen(ticket, Some("/documents/c.png"), 4000)).is_empty());
    written(till.hears(chosen(newer, Some("/documents/c.png"), 4000)));
}

#[test]
fn a_typed_path_that_does_not_do_can_be_mended() {
    for (error, words) in [
        (WriteError::NoFolder, "export-no-folder"),
        (WriteError::NotAllowed, "export-not-allowed"),
        (WriteError::DiskFull, "export-disk-full"),
        (WriteError::IsFolder, "export-is-folder"),
    ] {
        let (mut till, ticket, jobs) = typed(" /nowhere/c.png ");
        assert_eq!(written(jobs).1, PathBuf::from("/nowhere/c.png"));
        till.hears(Event::Exported(ticket, Err(ExportError::Writing(error))));
        assert_eq!(typing(&till), ("/nowhere/c.png".into(), Some(words)));
        written(till.does(Action::ExportTo("/documents/c.png".into())));
    }
}

#[test]
fn a_path_without_a_name_is_not_tried() {
    for path in ["", "  ", "/", "/documents/.."] {
        let (till, _, jobs) = typed(path);
        assert!(jobs.is_empty());
        assert_eq!(typing(&till).1, Some("export-no-name"), "{path:?}");
    }
}

#[test]
fn a_chosen_path_that_fails_is_said_in_a_notice() {
    let (mut till, ticket) = choosing(Till::open());
    till.hears(chosen(ticket, Some("/documents/c.png"), 4000));
    till.hears(Event::Exported(ticket, Err(ExportError::Writing(WriteError::DiskFull))));
    assert_eq!(till.notice(), Some("export-disk-full"));
    assert!(till.state.notice.as_ref().unwrap().is_trouble && till.state.export.is_none());
}

#[test]
fn a_completed_name_that_is_taken_is_asked_about() {
    let (mut till, ticket) = choosing(Till::open());
    till.hears(chosen(ticket, Some("/documents/card"), 4000));
    let exists = WriteError::Exists("/documents/card.png".into());
    till.hears(Event::Exported(ticket, Err(ExportError::Writing(exists))));
    assert_eq!(typing(&till), ("/documents/card.png".into(), Some("export-exists")));
    let (_, path) = written(till.does(Action::ExportTo("/documents/card.png".into())));
    assert_eq!(path, PathBuf::from("/documents/card.png"));
}

#[test]
fn every_picture_of_practice_is_marked_and_no_real_one_is() {
    for (till, mark) in
        [(Till::practising as fn() -> Till, Some(WORDS.to_owned())), (Till::open as fn() -> Till, None)]
    {
        let (mut chosen_till, ticket) = choosing(till());
        let (watermark, _) = written(chosen_till.hears(chosen(ticket, Some("/d/c.png"), 4000)));
        assert_eq!(watermark, mark);

        let (mut typed_till, ticket) = choosing(till());
        typed_till.hears(chosen(ticket, None, 3));
        assert_eq!(written(typed_till.does(Action::ExportTo("/d/c.png".into()))).0, mark);
        let exists = WriteError::Exists("/d/c.png".into());
        typed_till.hears(Event::Exported(ticket, Err(ExportError::Writing(exists))));
        assert_eq!(written(typed_till.does(Action::ExportTo("/d/c.png".into()))).0, mark);
    }
}

#[test]
fn an_export_begun_in_practice_ends_with_it() {
    let (mut till, ticket) = choosing(Till::practising());
    till.does(Action::LeavePractice);
    till.is_let_in(Event::TokenLoaded(Ok(true)));
    assert!(till.hears(chosen(ticket, Some("/d/c.png"), 4000)).is_empty());
}
