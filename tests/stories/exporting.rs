//! Printing and saving one QR code.

use crate::{
    till::{Till, euros, key},
    world::{address, coffee, id},
};
use rex_console::{
    app::{
        Action,
        exporting::{CardWords, ExportStep, FileKind, Wish},
    },
    domain::card::{Format, Layout},
    services::{
        event::{Answer, Event},
        export::{ExportError, Print, write::WriteError},
        job::{Job, Ticket},
    },
};
use std::{path::PathBuf, time::Duration};

pub const WORDS: &str = "PRACTICE – not payable";

fn one_off() -> Action {
    Action::ExportQr { address: address("l/7"), product: "Coffee".into(), amount: euros(350) }
}

pub fn words(codes: usize) -> CardWords {
    CardWords {
        call: "Scan to pay".into(),
        watermark: WORDS.into(),
        practice_shop: "Practice shop".into(),
        several: format!("{codes} QR codes"),
        expires: vec![None; codes],
        amounts: vec!["3,50 EUR".into(); codes],
    }
}

/// A till whose dialog for a code is open and has its words; and the jobs that came of them.
pub fn opened(mut till: Till, action: Action) -> (Till, Vec<Job>) {
    assert!(till.does(action).is_empty(), "nothing is drawn before its words are there");
    let codes = till.state.export.as_ref().unwrap().subjects.len();
    let jobs = till.does(Action::WordCards(words(codes)));
    (till, jobs)
}

/// A till that knows the link *Coffee 7*.
pub fn with_coffee(mut till: Till) -> Till {
    till.answered(Answer::Link(id("7"), Ok(coffee("7"))));
    till
}

/// A till that asked for a place to save to.
fn choosing(till: Till) -> (Till, Ticket) {
    let (mut till, _) = opened(till, one_off());
    let jobs = till.does(Action::SaveCards);
    let [Job::ChoosePath { ticket, .. }] = jobs[..] else { panic!("{jobs:?}") };
    (till, ticket)
}

pub fn chosen(ticket: Ticket, path: Option<&str>, open_for: u64) -> Event {
    let (path, folder) = (path.map(PathBuf::from), Some(PathBuf::from("/documents")));
    Event::PathChosen { ticket, path, open_for: Duration::from_millis(open_for), folder }
}

/// What the jobs write, and where to.
fn written(mut jobs: Vec<Job>) -> (Print, PathBuf) {
    let Some(Job::Export { print, path, .. }) = jobs.pop() else { panic!("nothing is written") };
    assert!(jobs.is_empty(), "{jobs:?}");
    (*print, path)
}

/// What the field for a typed path holds, and the key of its trouble.
fn typing(till: &Till) -> (String, Option<&'static str>) {
    match till.state.export.as_ref().map(|export| &export.step) {
        Some(ExportStep::Typing { suggested, trouble }) => (suggested.clone(), key(trouble.as_ref())),
        step => panic!("{step:?}"),
    }
}

/// The keys of what the dialog says of the last try.
pub fn said(till: &Till) -> Vec<&'static str> {
    let outcome = till.state.export.as_ref().and_then(|export| export.outcome.as_ref());
    outcome.map(|outcome| outcome.messages.iter().map(|message| message.key).collect()).unwrap_or_default()
}

/// A till where no dialog came up, and a path was typed.
fn typed(path: &str) -> (Till, Ticket, Vec<Job>) {
    let (mut till, ticket) = choosing(Till::open());
    till.hears(chosen(ticket, None, 3));
    let jobs = till.does(Action::ExportTo(path.into()));
    (till, ticket, jobs)
}

#[test]
fn a_one_off_payments_bare_code_is_saved_as_a_picture() {
    let (mut till, ticket) = choosing(Till::open());
    assert!(till.does(one_off()).is_empty(), "one dialog at a time");
    let (print, path) = written(till.hears(chosen(ticket, Some("/documents/c.png"), 4000)));
    assert_eq!((print.layout, print.format), (Layout::Bare, Format::Png { width_px: 1024 }));
    assert_eq!((print.cards.len(), print.cards[0].amount.as_str()), (1, "3,50 EUR"));
    assert!(till.hears(Event::Exported(ticket, Ok(path))).is_empty(), "nobody watches a one-off payment");
    assert_eq!(said(&till), ["notice-exported"]);
    till.does(Action::CancelExport);
    assert!(till.state.export.is_none());
}

#[test]
fn a_links_card_tells_shop_price_and_call() {
    let (mut till, _) = opened(with_coffee(Till::open()), Action::ExportLink(id("7")));
    let jobs = till.does(Action::PrintCards);
    let [Job::Print { print, .. }] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!((print.layout, print.format), (Layout::CounterCard, Format::Pdf));
    assert_eq!((print.head.shop.as_str(), print.head.call.as_str()), ("Café Rex", "Scan to pay"));
    let card = &print.cards[0];
    assert_eq!((card.product.as_str(), card.amount.as_str()), ("Coffee 7", "3,50 EUR"));
    assert_eq!(card.address, address("l/7"));
}

#[test]
fn the_suggested_name_has_the_end_of_its_kind() {
    for (kind, name) in [
        (FileKind::Png, "Coffee 7 3.50 EUR.png"),
        (FileKind::Svg, "Coffee 7 3.50 EUR.svg"),
        (FileKind::Pdf, "Coffee 7 3.50 EUR.pdf"),
    ] {
        let (mut till, _) = opened(with_coffee(Till::open()), Action::ExportLink(id("7")));
        till.does(Action::WishPrint(Wish { kind, ..Wish::default() }));
        let jobs = till.does(Action::SaveCards);
        assert!(matches!(&jobs[..], [Job::ChoosePath { file_name, .. }] if file_name == name), "{jobs:?}");
    }
}

#[test]
fn what_was_chosen_for_one_link_is_there_for_the_next() {
    let (mut till, _) = opened(with_coffee(Till::open()), Action::ExportLink(id("7")));
    let wish = Wish { layout: Layout::Poster, kind: FileKind::Svg, ..Wish::default() };
    till.does(Action::WishPrint(wish));
    till.does(Action::CancelExport);
    let (mut till, _) = opened(till, one_off());
    till.does(Action::CancelExport);
    let (till, _) = opened(till, Action::ExportLink(id("7")));
    assert_eq!(till.state.export.unwrap().wish, wish);
}

#[test]
fn a_dialog_that_was_never_seen_gives_a_field_to_type_in() {
    let (mut till, ticket) = choosing(Till::open());
    assert!(till.hears(chosen(ticket, None, 499)).is_empty());
    let (suggested, trouble) = typing(&till);
    assert!(suggested.starts_with("/documents") && suggested.contains("Coffee"), "{suggested}");
    assert_eq!(trouble, None);
    till.does(Action::CancelExport);
    assert_eq!(till.state.export.unwrap().step, ExportStep::Open, "one step back, not out");
}

#[test]
fn a_dialog_that_somebody_closed_leads_back() {
    let (mut till, ticket) = choosing(Till::open());
    assert!(till.hears(chosen(ticket, None, 500)).is_empty());
    assert_eq!(till.state.export.as_ref().unwrap().step, ExportStep::Open);
    assert!(said(&till).is_empty() && till.notice().is_none());
}

#[test]
fn a_dialog_of_an_export_given_up_is_dropped() {
    let (mut till, ticket) = choosing(Till::open());
    till.does(Action::CancelExport);
    assert!(till.hears(chosen(ticket, Some("/documents/c.png"), 4000)).is_empty());
    till.does(Action::CancelExport);
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
fn a_chosen_path_that_fails_is_said_beside_the_buttons_and_can_be_tried_again() {
    let (mut till, ticket) = choosing(Till::open());
    till.hears(chosen(ticket, Some("/documents/c.png"), 4000));
    till.hears(Event::Exported(ticket, Err(ExportError::Writing(WriteError::DiskFull))));
    assert_eq!(said(&till), ["export-disk-full"]);
    assert!(till.state.export.as_ref().unwrap().outcome.as_ref().unwrap().is_trouble);
    assert!(matches!(till.does(Action::SaveCards)[..], [Job::ChoosePath { .. }]));
    assert!(said(&till).is_empty(), "what was said of the last try is gone");
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
        let (print, _) = written(chosen_till.hears(chosen(ticket, Some("/d/c.png"), 4000)));
        assert_eq!(print.head.watermark, mark);

        let (mut typed_till, ticket) = choosing(till());
        typed_till.hears(chosen(ticket, None, 3));
        assert_eq!(written(typed_till.does(Action::ExportTo("/d/c.png".into()))).0.head.watermark, mark);

        let (mut printing_till, previews) = opened(with_coffee(till()), Action::ExportLink(id("7")));
        for job in previews.into_iter().chain(printing_till.does(Action::PrintCards)) {
            let (Job::Preview { print, .. } | Job::Print { print, .. }) = job else { panic!("{job:?}") };
            assert_eq!(print.head.watermark, mark);
            assert_eq!(print.head.shop, if mark.is_some() { "Practice shop" } else { "Café Rex" });
        }
    }
}

#[test]
fn without_its_words_nothing_is_drawn_printed_or_saved() {
    let mut till = Till::practising();
    till.does(one_off());
    for action in [Action::PrintCards, Action::SaveCards, Action::ExportTo("/d/c.png".into())] {
        assert!(till.does(action).is_empty());
    }
}

#[test]
fn an_export_begun_in_practice_ends_with_it() {
    let (mut till, ticket) = choosing(Till::practising());
    till.does(Action::LeavePractice);
    till.is_let_in(Event::TokenLoaded(Ok(true)));
    assert!(till.hears(chosen(ticket, Some("/d/c.png"), 4000)).is_empty());
    assert!(till.state.export.is_none());
}
