//! *Print or save*: the dialog by its accessible names.

use crate::{
    stage::{BASE, NOW, Stage, eur, link},
    states::with_links,
};
use egui::{Key, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::{SignedDuration, Timestamp};
use rex_console::{
    app::{Action, Input, Screen},
    domain::{
        address::AllowedHosts,
        card::{Grid, Layout},
        link::{LinkAddress, LinkId, PaymentLink},
    },
    services::{
        event::{Answer, Event},
        export::{ExportError, ManyExported, Picture, Print, write::WriteError},
        job::{Ask, Job, Ticket},
    },
};
use std::{sync::Arc, time::Duration};

/// A white sheet with a black square, upright.
pub fn sheet() -> Arc<Picture> {
    let (width, height) = (420, 592);
    let is_dark = |at: usize| (at % width).abs_diff(210) < 120 && (at / width).abs_diff(280) < 120;
    let rgba =
        (0..width * height).flat_map(|at| if is_dark(at) { [0, 0, 0, 255] } else { [255; 4] }).collect();
    Arc::new(Picture { width, height, rgba, missing_letters: false })
}

/// The preview that was asked for last, and what it is of.
pub fn asked(stage: &Stage) -> (Ticket, Print) {
    let asked = stage.jobs.iter().rev().find_map(|job| match job {
        Job::Preview { ticket, print } => Some((*ticket, Print::clone(print))),
        _ => None,
    });
    asked.expect("a preview is asked for")
}

/// The dialog for these links, with its preview.
pub fn dialog(stage: Stage, links: Vec<PaymentLink>) -> Stage {
    let ids = links.iter().map(|link| link.id.clone()).collect();
    let mut stage = with_links(stage, links);
    stage.input(Input::Action(Action::ExportLinks(ids)));
    stage.event(Event::Previewed(asked(&stage).0, Ok(sheet())));
    stage
}

fn coffee() -> PaymentLink {
    link(1, "Coffee card", 350)
}

fn is_focused(stage: &Stage, name: &str) -> bool {
    stage.window.get_by(|node| node.label().as_deref() == Some(name)).accesskit_node().is_focused()
}

#[test]
fn a_card_shows_before_it_is_printed_and_enter_prints_it() {
    let mut stage = dialog(Stage::connected(), vec![coffee()]);
    stage.must_say("Preview: Counter card A6");
    stage.must_say("It always charges 3.50 EUR");
    let (_, print) = asked(&stage);
    assert_eq!((print.head.call.as_str(), print.head.watermark), ("Scan to pay", None));
    assert!(is_focused(&stage, "Print"));
    stage.key(Key::Enter);
    let Some(Job::Print { ticket, .. }) = stage.jobs.last().cloned() else {
        panic!("{:?}", stage.jobs.last())
    };
    stage.must_say("Opening your PDF viewer …");
    stage.event(Event::Printed(ticket, Ok(())));
    stage.must_say("Your PDF viewer opens now");
    stage.pause();
    stage.key(Key::Enter);
    let prints = stage.jobs.iter().filter(|job| matches!(job, Job::Print { .. })).count();
    assert_eq!(prints, 1, "the next Enter leaves");
    stage.must_not_say("Preview: Counter card A6");
}

#[test]
fn layouts_and_sheets_are_chosen_by_name_and_each_is_drawn() {
    let mut stage = dialog(Stage::connected(), vec![coffee()]);
    for (name, layout) in [
        ("Poster A4", Layout::Poster),
        ("QR code only", Layout::Bare),
        ("Stickers A4", Layout::Stickers(Grid::new(3, 5))),
        ("2 columns", Layout::Stickers(Grid::new(2, 5))),
        ("9 rows", Layout::Stickers(Grid::new(2, 9))),
        ("Counter card A6", Layout::CounterCard),
    ] {
        stage.click(name);
        let (ticket, print) = asked(&stage);
        assert_eq!(print.layout, layout, "{name}");
        stage.must_say("Drawing the preview …");
        stage.event(Event::Previewed(ticket, Ok(sheet())));
        stage.must_not_say("Drawing the preview …");
    }
}

#[test]
fn a_picture_has_a_size_and_the_other_kinds_have_none() {
    let mut stage = dialog(Stage::connected(), vec![coffee()]);
    stage.must_not_say("2048");
    stage.click("Picture (PNG)");
    stage.click("2048");
    stage.click("Save as …");
    let Some(Job::ChoosePath { file_name, .. }) = stage.jobs.last() else {
        panic!("{:?}", stage.jobs.last())
    };
    assert_eq!(file_name, "Coffee card 3.50 EUR.png");
    assert_eq!(stage.state().export.as_ref().unwrap().wish.width_px, 2048);
}

#[test]
fn escape_leaves_and_from_the_field_for_a_path_it_leads_back() {
    let mut stage = dialog(Stage::connected(), vec![coffee()]);
    stage.click("Save as …");
    let Some(&Job::ChoosePath { ticket, .. }) = stage.jobs.last() else { panic!("{:?}", stage.jobs.last()) };
    let never = Duration::from_millis(3);
    stage.event(Event::PathChosen { ticket, path: None, open_for: never, folder: Some("/documents".into()) });
    stage.must_say("This computer can't show its save window");
    stage.pause();
    stage.key(Key::Escape);
    stage.must_not_say("This computer can't show its save window");
    stage.must_say("Preview: Counter card A6");
    stage.pause();
    stage.key(Key::Escape);
    stage.must_not_say("Preview: Counter card A6");
}

#[test]
fn what_goes_wrong_is_said_beside_the_buttons() {
    let mut stage = dialog(Stage::connected(), vec![coffee()]);
    for (error, words) in [
        (WriteError::DiskFull, "The disk is full. Nothing was written."),
        (WriteError::NoFolder, "That folder doesn't exist."),
        (WriteError::NotAllowed, "This folder can't be written to."),
    ] {
        stage.click("Print");
        let Some(&Job::Print { ticket, .. }) = stage.jobs.last() else { panic!("{:?}", stage.jobs.last()) };
        stage.event(Event::Printed(ticket, Err(ExportError::Writing(error))));
        stage.must_say(words);
    }
}

#[test]
fn a_copied_picture_is_said() {
    let mut stage = dialog(Stage::connected(), vec![coffee()]);
    stage.click("Copy picture");
    stage.must_say("The picture is copied.");
}

#[test]
fn a_card_that_will_not_work_for_ever_says_so() {
    let soon = Timestamp::from_second(NOW).unwrap() + SignedDuration::from_hours(47);
    let said = |link: PaymentLink, words: &str| dialog(Stage::connected(), vec![link]).must_say(words);
    said(PaymentLink { active: Some(false), ..coffee() }, "This link is switched off.");
    said(PaymentLink { expires: Some(soon), ..coffee() }, "stops taking payments: in 2 days");
    let limited = PaymentLink { payment_limit: Some(1), ..coffee() };
    said(limited, "This link takes 1 more payment");
    let stage = dialog(Stage::connected(), vec![PaymentLink { expires: Some(soon), ..coffee() }]);
    let until = asked(&stage).1.cards[0].expires.clone();
    assert_eq!(until.as_deref(), Some("Valid until 24 Nov 2026"), "on paper it has its year");
}

#[test]
fn practice_is_marked_on_the_card_and_said_in_the_dialog() {
    let stage = dialog(Stage::practising(), vec![coffee()]);
    stage.must_say("Practice: it is marked as not payable.");
    assert_eq!(asked(&stage).1.head.watermark.as_deref(), Some("PRACTICE · NO REAL MONEY"));
}

#[test]
fn many_links_go_into_one_document_or_into_a_folder_with_progress() {
    let mut links: Vec<_> = (1..=40).map(|number| link(number, &format!("Seat {number}"), 1200)).collect();
    links.push(PaymentLink { address: LinkAddress::Missing, ..link(41, "Lost seat", 1200) });
    let mut stage = dialog(Stage::connected(), links);
    stage.must_say("40 links");
    stage.must_say("1 link has no address that may be shown, and is left out: Lost seat");
    stage.must_say("Save as …");
    stage.click("One file each");
    stage.event(Event::Previewed(asked(&stage).0, Ok(sheet())));
    stage.click("Save into a folder …");
    let Some(&Job::ChooseFolder { ticket }) = stage.jobs.last() else { panic!("{:?}", stage.jobs.last()) };
    let open_for = Duration::from_secs(2);
    stage.event(Event::PathChosen { ticket, path: Some("/cards".into()), open_for, folder: None });
    stage.event(Event::ExportProgress { ticket, done: 12 });
    stage.must_say("12 of 40 files are written.");
    stage.click("Stop");
    assert!(matches!(stage.jobs.last(), Some(Job::StopExport(_))));
    stage.must_say("Stopping. 12 of 40 files are written.");
    let result = ManyExported { folder: "/cards".into(), done: (0..13).collect(), trouble: None };
    stage.event(Event::ExportedMany(ticket, result));
    stage.must_say("Stopped. 13 of 40 files are written in /cards. The next would be “Seat 14”.");
}

#[test]
fn a_one_off_payments_code_is_only_a_code() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    stage.fill("Order id", "A-1");
    stage.fill("Amount", "64");
    stage.click("Make payment link");
    let Ask::GeneratePayment(ticket, ..) = stage.last_ask().clone() else { panic!("it is asked for") };
    let hosts = AllowedHosts::of_base(&BASE.parse().unwrap()).unwrap();
    let address = hosts.check(&format!("{BASE}/pay-now?o=A-1")).unwrap();
    stage.answer(Answer::PaymentGenerated(ticket, Ok(LinkAddress::Allowed(address)), None));
    stage.click("Export");
    stage.must_say("This code is for this one order.");
    stage.must_not_say("Poster A4");
    let (_, print) = asked(&stage);
    assert_eq!((print.layout, print.cards[0].amount.clone()), (Layout::Bare, eur(6400).to_string()));
}

#[test]
fn a_counter_card_takes_two_fields_and_enter() {
    let mut stage = with_links(Stage::connected(), vec![]);
    stage.input(Input::Action(Action::BeginCounterCard));
    stage.pause();
    stage.must_say("Make a counter card");
    stage.type_keys("Coffee card");
    stage.key(Key::Enter);
    stage.pause();
    stage.type_keys("0");
    stage.must_say("The amount must be more than zero.");
    stage.type_keys("3.50");
    stage.key(Key::Enter);
    let Ask::CreateLink(ticket, sent) = stage.last_ask().clone() else { panic!("a link is made") };
    assert_eq!((sent.product_name.as_str(), sent.amount), ("Coffee card", eur(350)));
    stage.must_say("Making it …");
    stage.answer(Answer::LinkCreated(ticket, Ok(coffee())));
    stage.event(Event::Previewed(asked(&stage).0, Ok(sheet())));
    stage.pause();
    stage.key(Key::Enter);
    assert!(matches!(stage.jobs.last(), Some(Job::Print { .. })), "{:?}", stage.jobs.last());
}

#[test]
fn a_counter_card_whose_answer_got_lost_says_not_to_make_it_again_blindly() {
    let mut stage = with_links(Stage::connected(), vec![]);
    stage.input(Input::Action(Action::BeginCounterCard));
    stage.fill("What do you sell?", "Coffee card");
    stage.fill("Price", "3.50");
    stage.click("Make the card");
    let Ask::CreateLink(ticket, _) = stage.last_ask().clone() else { panic!("a link is made") };
    let lost = crate::forms::error(
        rex_console::services::provider::ApiErrorKind::Lost,
        rex_console::services::provider::Outcome::Unknown,
    );
    stage.answer(Answer::LinkCreated(ticket, Err(lost)));
    stage.must_say("We don't know whether the link was made");
    stage.must_not_say("Preview:");
}

#[test]
fn everything_can_be_reached_in_a_small_window() {
    for size in [egui::vec2(1366.0, 768.0), egui::vec2(1024.0, 700.0), egui::vec2(1024.0, 600.0)] {
        let soon = Timestamp::from_second(NOW).unwrap() + SignedDuration::from_hours(47);
        let mut stage = dialog(Stage::practising(), vec![PaymentLink { expires: Some(soon), ..coffee() }]);
        stage.window.set_size(size);
        stage.click("Stickers A4");
        stage.event(Event::Previewed(asked(&stage).0, Ok(sheet())));
        stage.pause();
        let window = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
        for name in ["Print", "Save as …", "Copy picture", "Cancel", "Poster A4"] {
            let node = stage
                .window
                .get_by(|node| node.label().as_deref() == Some(name) && node.role() != Role::Label);
            assert!(window.contains_rect(node.rect()), "{name} at {size:?}: {:?}", node.rect());
        }
    }
}

#[test]
fn a_link_that_is_unknown_opens_nothing() {
    let mut stage = with_links(Stage::connected(), vec![coffee()]);
    stage.input(Input::Action(Action::ExportLink(LinkId("9".into()))));
    stage.must_say("there is nothing to print");
}
