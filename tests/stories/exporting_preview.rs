//! The preview, printing, and what the dialog warns of.

use crate::{
    exporting::{opened, said, with_coffee},
    till::Till,
    world::{coffee, id},
};
use jiff::{SignedDuration, Timestamp};
use rex_console::{
    app::{
        Action,
        exporting::{Warning, Wish},
    },
    domain::{
        card::{Grid, Layout},
        link::{LinkState, PaymentLink},
    },
    services::{
        event::{Answer, Event},
        export::{ExportError, Picture, Print, png::DrawingError, write::WriteError},
        job::{Job, Ticket},
    },
};
use std::sync::Arc;

fn dialog() -> (Till, Vec<Job>) {
    opened(with_coffee(Till::open()), Action::ExportLink(id("7")))
}

/// The one preview that the jobs ask for.
fn preview(jobs: Vec<Job>) -> (Ticket, Print) {
    let mut jobs = jobs;
    let Some(Job::Preview { ticket, print }) = jobs.pop() else { panic!("no preview is asked for") };
    assert!(jobs.is_empty(), "{jobs:?}");
    (ticket, *print)
}

fn picture(width: usize) -> Arc<Picture> {
    Arc::new(Picture { width, height: 1, rgba: vec![255; 4 * width], missing_letters: false })
}

fn wish(layout: Layout) -> Action {
    Action::WishPrint(Wish { layout, ..Wish::default() })
}

fn shown(till: &Till) -> usize {
    till.state.export.as_ref().unwrap().preview.picture.as_ref().map_or(0, |picture| picture.width)
}

#[test]
fn previews_are_drawn_one_at_a_time_and_the_old_one_stays_meanwhile() {
    let (mut till, jobs) = dialog();
    let (card, print) = preview(jobs);
    assert_eq!(print.layout, Layout::CounterCard);
    for layout in [Layout::Poster, Layout::Bare, Layout::Poster] {
        assert!(till.does(wish(layout)).is_empty(), "one is being drawn");
    }
    let (poster, print) = preview(till.hears(Event::Previewed(card, Ok(picture(1)))));
    assert_eq!(print.layout, Layout::Poster, "only what is chosen last");
    assert_eq!(shown(&till), 1);
    assert!(till.state.export.as_ref().unwrap().is_preview_old());
    assert!(till.hears(Event::Previewed(poster, Ok(picture(2)))).is_empty());
    assert_eq!(shown(&till), 2);
    assert!(!till.state.export.as_ref().unwrap().is_preview_old());
}

#[test]
fn a_preview_of_a_dialog_that_was_left_is_dropped() {
    let (mut till, jobs) = dialog();
    let (old, _) = preview(jobs);
    till.does(Action::CancelExport);
    assert!(till.hears(Event::Previewed(old, Ok(picture(1)))).is_empty());
    let (mut till, jobs) = opened(till, Action::ExportLink(id("7")));
    let (new, _) = preview(jobs);
    till.hears(Event::Previewed(old, Ok(picture(1))));
    assert_eq!(shown(&till), 0);
    till.hears(Event::Previewed(new, Ok(picture(2))));
    assert_eq!(shown(&till), 2);
}

#[test]
fn what_changes_only_the_file_draws_nothing_anew() {
    let (mut till, jobs) = dialog();
    let (ticket, _) = preview(jobs);
    till.hears(Event::Previewed(ticket, Ok(picture(1))));
    assert!(till.does(Action::WishPrint(Wish { width_px: 4096, ..Wish::default() })).is_empty());
    let grid = Wish::default().with_grid(Grid::new(2, 4));
    let (_, print) = preview(till.does(Action::WishPrint(grid)));
    assert_eq!(print.layout, Layout::Stickers(Grid::new(2, 4)));
    assert_eq!(print.cards.len(), 8, "a sheet for one thing is a full one");
}

#[test]
fn a_preview_that_fails_says_why_and_is_not_tried_without_end() {
    let (mut till, jobs) = dialog();
    let (ticket, _) = preview(jobs);
    let failed = Err(ExportError::Drawing(DrawingError::Font));
    assert!(till.hears(Event::Previewed(ticket, failed)).is_empty());
    assert_eq!(
        till.state.export.as_ref().unwrap().preview.trouble.as_ref().map(|trouble| trouble.key),
        Some("export-failed")
    );
    preview(till.does(wish(Layout::Poster)));
}

/// A till whose card is being printed.
fn printing() -> (Till, Ticket) {
    let (mut till, _) = dialog();
    let jobs = till.does(Action::PrintCards);
    let [Job::Print { ticket, .. }] = jobs[..] else { panic!("{jobs:?}") };
    assert!(till.does(Action::PrintCards).is_empty(), "once");
    assert!(till.does(Action::SaveCards).is_empty(), "one thing at a time");
    (till, ticket)
}

#[test]
fn a_print_opens_the_viewer_and_the_dialog_says_so() {
    let (mut till, ticket) = printing();
    till.hears(Event::Printed(ticket, Ok(())));
    assert_eq!(said(&till), ["print-opened"]);
    assert!(matches!(till.does(Action::PrintCards)[..], [Job::Print { .. }]), "it can be printed again");
}

#[test]
fn a_viewer_that_does_not_come_is_said() {
    let (mut till, ticket) = printing();
    let detail = "no viewer".to_owned();
    till.hears(Event::Printed(ticket, Err(ExportError::Writing(WriteError::Other { detail }))));
    assert_eq!(said(&till), ["export-failed"]);
}

#[test]
fn a_dialog_left_while_it_prints_still_hears_of_it() {
    let (mut till, ticket) = printing();
    till.does(Action::CancelExport);
    assert!(till.state.export.is_none());
    till.hears(Event::Printed(ticket, Ok(())));
    assert_eq!(till.notice(), Some("print-opened"));
    till.does(Action::DismissNotice);
    till.hears(Event::Printed(ticket, Ok(())));
    assert_eq!(till.notice(), None, "once");
}

fn warned(link: PaymentLink) -> Vec<Warning> {
    let mut till = Till::open();
    let id = link.id.clone();
    till.answered(Answer::Link(id.clone(), Ok(link)));
    opened(till, Action::ExportLink(id)).0.state.export.unwrap().warnings()
}

#[test]
fn a_card_that_will_not_work_for_ever_is_warned_of() {
    let now: Timestamp = Till::open().at.now;
    let soon = now + SignedDuration::from_hours(48);
    assert!(warned(coffee("7")).is_empty());
    let off = PaymentLink { active: Some(false), ..coffee("7") };
    assert_eq!(warned(off), [Warning::Closed(1, LinkState::Inactive)]);
    let over = PaymentLink { expires: Some(now), ..coffee("7") };
    assert_eq!(warned(over), [Warning::Closed(1, LinkState::Expired)]);
    let ending = PaymentLink { expires: Some(soon), ..coffee("7") };
    assert_eq!(warned(ending), [Warning::Ends(1, soon)]);
    let limited = PaymentLink { payment_count: Some(17), payment_limit: Some(20), ..coffee("7") };
    assert_eq!(warned(limited), [Warning::Limited(1, 3)]);
}
