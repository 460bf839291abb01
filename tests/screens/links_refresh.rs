//! Links while they are read: what one looks at stays where it is, and how far the reading is shows.

use crate::{
    forms::error,
    links_table::rows,
    stage::{Stage, link},
    states::with_links,
};
use egui::{Key, vec2};
use egui_kittest::kittest::Queryable as _;
use rex_console::{
    app::{Action, Input, Screen},
    domain::link::PaymentLink,
    services::{
        event::Answer,
        job::{Ask, Ticket},
        provider::{ApiErrorKind, LinkPage, Outcome},
    },
};

fn some(ids: impl IntoIterator<Item = u32>) -> Vec<PaymentLink> {
    ids.into_iter().map(|id| link(id, &format!("Link {id:03}"), 100)).collect()
}

fn page(links: Vec<PaymentLink>, page: u32, last: u32) -> LinkPage {
    let next = (page < last).then_some(page + 1);
    let total = Some(u64::from(last) * 1_800);
    LinkPage { links, unreadable: vec![], page, last_page: Some(last), total, next }
}

fn at_table() -> Stage {
    with_links(Stage::connected(), some(1..=100))
}

/// Has the list read again, and says under which ticket.
fn read_again(stage: &mut Stage) -> Ticket {
    stage.click("Read the links again");
    let Ask::ListLinks { ticket, .. } = *stage.last_ask() else { panic!("the list is read") };
    ticket
}

fn scroll(stage: &mut Stage, rows: f32) {
    let row = stage.window.get_by_label("Link 095, 1.00 EUR, Active").rect().center();
    stage.window.hover_at(row);
    stage.window.run();
    stage.window.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, -rows * 46.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: egui::Modifiers::NONE,
    });
    for _ in 0..30 {
        stage.window.step();
    }
    stage.draw();
}

#[test]
fn new_links_above_move_nothing_that_is_looked_at() {
    let mut stage = at_table();
    let ticket = read_again(&mut stage);
    scroll(&mut stage, 30.5);
    let before = rows(&stage);
    assert_ne!(before[0], "Link 100", "it is scrolled");
    let at = |stage: &Stage, name: &str| {
        stage.window.get_by_label(&format!("{name}, 1.00 EUR, Active")).rect().top()
    };
    let (middle, place) = (before[5].clone(), at(&stage, &before[5]));
    stage.answer(Answer::Links(ticket, 1, Ok(page(some(101..=120), 1, 2))));
    stage.pause();
    assert_eq!(rows(&stage), before);
    assert!((at(&stage, &middle) - place).abs() < 0.1, "{middle} stands still");
}

#[test]
fn at_the_top_new_links_show_at_once_and_the_selection_stays_with_its_link() {
    let mut stage = at_table();
    stage.key(Key::ArrowDown);
    assert_eq!(stage.state().links.selected.as_ref().unwrap().0, "100");
    let ticket = read_again(&mut stage);
    stage.answer(Answer::Links(ticket, 1, Ok(page(some(101..=103), 1, 2))));
    stage.pause();
    assert_eq!(rows(&stage)[..4], ["Link 103", "Link 102", "Link 101", "Link 100"]);
    assert_eq!(stage.state().links.selected.as_ref().unwrap().0, "100");
    stage.key(Key::ArrowUp);
    assert_eq!(stage.state().links.selected.as_ref().unwrap().0, "101", "the keyboard went along");
}

#[test]
fn a_chosen_link_that_is_gone_is_not_counted() {
    let mut stage = at_table();
    stage.key(Key::ArrowDown);
    stage.key(Key::Space);
    stage.key(Key::ArrowDown);
    stage.key(Key::Space);
    stage.must_say("2 links chosen");
    stage.answer(Answer::LinkDeleted(crate::links_table::id(100), Ok(())));
    stage.pause();
    stage.must_say("1 link chosen");
}

#[test]
fn how_far_the_reading_is_shows_and_it_can_be_stopped() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::Links)));
    let Ask::ListLinks { ticket, .. } = *stage.last_ask() else { panic!("the list is read") };
    stage.must_say("Reading the links");
    stage.answer(Answer::Links(ticket, 1, Ok(page(some(81..=100), 1, 20))));
    stage.must_say("20 of 36,000 links read");
    stage.click("Stop");
    stage.must_say("20 of 36,000 links read");
    stage.must_not_say("Stop");
    assert_eq!(rows(&stage)[0], "Link 100", "the rows stay");
    stage.answer(Answer::Links(ticket, 2, Ok(page(some(200..=210), 2, 20))));
    assert_eq!(rows(&stage)[0], "Link 100", "a late page changes nothing");
    stage.click("Continue");
    stage.must_say("Stop");
    assert!(matches!(stage.last_ask(), Ask::ListLinks { .. }));
}

#[test]
fn what_stopped_the_reading_stands_above_the_rows_and_continue_goes_on() {
    let mut stage = at_table();
    let ticket = read_again(&mut stage);
    let offline = error(ApiErrorKind::NotSent, Outcome::NotDone);
    stage.answer(Answer::Links(ticket, 1, Err(offline)));
    stage.must_say("New payments can't be seen now.");
    assert_eq!(rows(&stage)[0], "Link 100");
    stage.click("Continue");
    assert!(matches!(stage.last_ask(), Ask::ListLinks { .. }));
    stage.must_not_say("New payments can't be seen now.");
    stage.must_say("Reading the links");
}
