//! The form beside the links: changing one, making one like another, leaving it and coming back.

use crate::{
    forms::error,
    stage::{Stage, link},
    states::with_links,
};
use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use rex_console::{
    domain::link::{LinkId, PaymentLink},
    services::{
        event::{Answer, Edited},
        job::{Ask, Job},
        provider::{ApiErrorKind, LinkPage, Outcome},
    },
};

fn id() -> LinkId {
    LinkId("1".into())
}

fn coffee() -> PaymentLink {
    PaymentLink { description: Some("to stay".into()), payment_limit: Some(20), ..link(1, "Coffee", 350) }
}

pub fn at_coffee() -> Stage {
    let mut stage = with_links(Stage::connected(), vec![coffee()]);
    stage.click("Coffee, 3.50 EUR, Active");
    stage
}

#[track_caller]
fn field(stage: &Stage, name: &str) -> String {
    let is_field =
        |role| matches!(role, egui::accesskit::Role::TextInput | egui::accesskit::Role::MultilineTextInput);
    let node = stage.window.get_by(|node| node.label().as_deref() == Some(name) && is_field(node.role()));
    node.accesskit_node().value().unwrap_or_default()
}

fn asks(stage: &Stage) -> usize {
    stage.jobs.iter().filter(|job| matches!(job, Job::Ask(..))).count()
}

/// The change is on its way.
pub fn saving() -> Stage {
    let mut stage = at_coffee();
    stage.click("Edit");
    stage.fill("Product name", "Espresso");
    stage.key(Key::Enter);
    let Ask::EditLink { before, after, .. } = stage.last_ask().clone() else { panic!("it is sent") };
    assert_eq!((before.product_name.as_str(), after.product_name.as_str()), ("Coffee", "Espresso"));
    assert_eq!((after.description.as_str(), after.active), ("to stay", true));
    stage.must_say("Saving it …");
    stage
}

#[test]
fn the_form_begins_with_what_stands_there_and_checks_while_typing() {
    let mut stage = at_coffee();
    stage.click("Edit");
    assert_eq!(field(&stage, "Product name"), "Coffee");
    assert_eq!(field(&stage, "Description (if you like)"), "to stay");
    stage.must_say("Nothing is changed yet");
    let before = asks(&stage);
    stage.type_keys(" to go");
    assert_eq!(field(&stage, "Product name"), "Coffee to go", "the first field has the keyboard");
    stage.fill("Product name", "");
    stage.must_not_say("Type what you sell.");
    stage.click("Save");
    stage.must_say("Type what you sell.");
    stage.fill("Product name", &"x".repeat(240));
    stage.must_say("15 characters left");
    stage.fill("Product name", &"x".repeat(256));
    stage.must_say("256 characters; at most 255 fit.");
    stage.fill("Description (if you like)", &"x".repeat(1001));
    stage.must_say("1001 characters; at most 1000 fit.");
    stage.click("Save");
    assert_eq!(asks(&stage), before, "nothing was sent");
}

#[test]
fn a_change_is_sent_by_enter_and_closes_the_form_when_it_stands() {
    let mut stage = saving();
    let changed = PaymentLink { product_name: "Espresso".into(), ..coffee() };
    stage.answer(Answer::LinkEdited(id(), Ok(Edited::Done(changed))));
    stage.must_say("The link is changed.");
    stage.must_say("Espresso, 3.50 EUR, Active");
    stage.must_not_say("Edit link");
    assert_eq!(stage.qr_codes(), 1);
}

#[test]
fn the_state_can_be_changed_along() {
    let mut stage = at_coffee();
    stage.click("Edit");
    stage.click("Takes no payments");
    stage.click("Save");
    assert!(matches!(stage.last_ask(), Ask::EditLink { after, .. } if !after.active));
}

/// Somebody else was faster.
pub fn overtaken() -> Stage {
    let mut stage = saving();
    let theirs =
        PaymentLink { product_name: "Cappuccino".into(), description: None, active: Some(false), ..coffee() };
    stage.answer(Answer::LinkEdited(id(), Ok(Edited::ChangedElsewhere(theirs))));
    for words in ["Somebody else changed this link", "Cappuccino", "No description"] {
        stage.must_say(words);
    }
    assert_eq!(field(&stage, "Product name"), "Espresso", "what was typed stays");
    stage
}

#[test]
fn somebody_elses_words_can_be_used() {
    let mut stage = overtaken();
    stage.click("Use theirs");
    assert_eq!(field(&stage, "Product name"), "Cappuccino");
    assert_eq!(field(&stage, "Description (if you like)"), "");
    stage.must_not_say("Somebody else");
}

#[test]
fn somebody_elses_words_are_written_over_only_by_that_button() {
    let mut stage = overtaken();
    let before = asks(&stage);
    stage.click("Save");
    assert_eq!(asks(&stage), before, "not by the way");
    stage.click("Write mine over it");
    let Ask::EditLink { before, after, .. } = stage.last_ask() else { panic!("it is sent") };
    assert_eq!((before.product_name.as_str(), after.product_name.as_str()), ("Cappuccino", "Espresso"));
}

#[test]
fn escape_leaves_and_a_new_links_fields_are_still_there() {
    let mut stage = at_coffee();
    stage.click("New link");
    stage.fill("Product name", "Tea");
    stage.key(Key::Escape);
    stage.must_not_say("New payment link");
    stage.click("New link");
    assert_eq!(field(&stage, "Product name"), "Tea");
    stage.fill("Amount", "2.80");
    stage.key(Key::Enter);
    let Ask::CreateLink(ticket, _) = stage.last_ask().clone() else { panic!("a link is made") };
    stage.answer(Answer::LinkCreated(ticket, Ok(link(2, "Tea", 280))));
    stage.click("New link");
    assert_eq!(field(&stage, "Product name"), "", "what is made is done with");
}

#[test]
fn a_link_like_another_begins_with_its_fields_and_tells_what_becomes_of_the_old_one() {
    let mut stage = at_coffee();
    stage.click("Duplicate");
    stage.must_say("the old one stays as it is");
    assert_eq!((field(&stage, "Product name"), field(&stage, "Amount")), ("Coffee".into(), "3.50".into()));
    assert_eq!(field(&stage, "Payments allowed"), "20");
    stage.fill("Amount", "4");
    stage.click("Make link");
    let Ask::CreateLink(ticket, sent) = stage.last_ask().clone() else { panic!("a link is made") };
    assert_eq!((sent.amount.minor(), sent.description.as_deref()), (400, Some("to stay")));
    stage.answer(Answer::LinkCreated(ticket, Ok(link(2, "Coffee", 400))));
    stage.must_say("its printed codes go on charging 3.50 EUR");
    stage.click("Deactivate the old link");
    assert!(matches!(stage.last_ask(), Ask::SetActive(old, false) if *old == id()));
    stage.click("New link");
    assert_eq!(field(&stage, "Product name"), "", "a copy is no draft of a new link");
}

#[test]
fn after_a_lost_answer_the_link_that_turned_up_is_offered() {
    let mut stage = at_coffee();
    stage.click("New link");
    stage.fill("Product name", "Tea");
    stage.fill("Amount", "2.80");
    stage.click("Make link");
    let Ask::CreateLink(ticket, _) = stage.last_ask().clone() else { panic!("a link is made") };
    stage.answer(Answer::LinkCreated(ticket, Err(error(ApiErrorKind::Lost, Outcome::Unknown))));
    stage.must_say("We don't know whether the link was made");
    stage.must_say("Nobody has its address yet.");
    let Ask::ListLinks { ticket, .. } = *stage.last_ask() else { panic!("the newest are looked at") };
    let newest = LinkPage {
        links: vec![link(2, "Tea", 280)],
        unreadable: vec![],
        page: 1,
        last_page: Some(1),
        total: None,
        next: None,
    };
    stage.answer(Answer::Links(ticket, 1, Ok(newest)));
    stage.must_say("A link with this name and this amount is there now, made 15:00:00.");
    stage.click("That's it");
    stage.must_not_say("New payment link");
    stage.must_say("Tea, 2.80 EUR, Active");
    assert_eq!(stage.qr_codes(), 1);
}

#[test]
fn a_change_left_by_escape_is_there_again_until_the_form_is_opened_for_another_link() {
    let mut stage = with_links(Stage::connected(), vec![coffee(), link(2, "Tea", 280)]);
    stage.click("Coffee, 3.50 EUR, Active");
    stage.click("Edit");
    stage.fill("Product name", "Espresso");
    stage.key(Key::Escape);
    stage.must_not_say("Save");
    stage.click("Edit");
    assert_eq!(field(&stage, "Product name"), "Espresso");
    stage.key(Key::Escape);
    stage.click("Tea, 2.80 EUR, Active");
    stage.click("Edit");
    assert_eq!(field(&stage, "Product name"), "Tea");
    stage.key(Key::Escape);
    stage.click("Coffee, 3.50 EUR, Active");
    stage.click("Edit");
    assert_eq!(field(&stage, "Product name"), "Coffee", "the other link's opening ended it");
}
