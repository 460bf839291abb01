//! Bad input gets a message of its own beside its field.

use crate::stage::{Stage, link};
use rex_console::{
    app::{Action, Input, Screen},
    services::{
        event::{Answer, Event},
        job::{Ask, Job, Ticket},
        provider::{ApiError, ApiErrorKind, LinkPage, Outcome},
        vault::VaultError,
    },
};

pub fn error(kind: ApiErrorKind, outcome: Outcome) -> ApiError {
    ApiError { kind, outcome, status: None, detail: "for support".to_owned() }
}

fn at_link_form() -> Stage {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::Links)));
    let Ask::ListLinks { ticket, page } = *stage.last_ask() else { panic!("the list is read") };
    let page_one =
        LinkPage { links: vec![], unreadable: vec![], page, last_page: Some(1), total: Some(0), next: None };
    stage.answer(Answer::Links(ticket, page, Ok(page_one)));
    stage.click("New link");
    stage
}

#[test]
fn each_bad_input_has_its_own_sentence() {
    let mut stage = at_link_form();
    let mut sentences = Vec::new();
    let mut try_field = |stage: &mut Stage, field: &str, typed: &str, sentence: &str| {
        stage.fill(field, typed);
        stage.must_say(sentence);
        sentences.push(sentence.to_owned());
    };
    try_field(&mut stage, "Amount", "0", "The amount must be more than zero.");
    try_field(&mut stage, "Amount", "-1", "The amount can't be less than zero.");
    try_field(&mut stage, "Amount", "0.001", "At most 2 decimals.");
    try_field(&mut stage, "Amount", "1e2", "Use digits and one decimal point only");
    try_field(&mut stage, "Amount", "1.234,50", "Leave out the thousands separators");
    try_field(&mut stage, "Amount", "99999999999", "That is more than one payment can be.");
    try_field(&mut stage, "Product name", &"x".repeat(256), "256 characters; at most 255 fit.");
    try_field(&mut stage, "Expires after (days)", "366", "A whole number of days from 1 to 365");
    try_field(&mut stage, "Payments allowed", "1001", "A whole number of payments from 1 to 1000");
    let mut distinct = sentences.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), sentences.len());
}

#[test]
fn an_empty_form_says_what_is_missing_only_when_it_is_sent() {
    let mut stage = at_link_form();
    stage.must_not_say("Type what you sell.");
    let before = stage.jobs.len();
    stage.click("Make link");
    stage.must_say("Type what you sell.");
    stage.must_say("Type an amount.");
    assert_eq!(stage.jobs.len(), before, "nothing was sent");
}

#[test]
fn a_whole_form_is_sent_once_and_closes_when_the_link_is_there() {
    let mut stage = at_link_form();
    stage.fill("Product name", "Coffee");
    stage.fill("Amount", "3,50");
    stage.click("Make link");
    let Ask::CreateLink(ticket, sent) = stage.last_ask().clone() else { panic!("a link is made") };
    assert_eq!((sent.product_name.as_str(), sent.amount.minor()), ("Coffee", 350));
    stage.must_say("Making it …");
    stage.answer(Answer::LinkCreated(ticket, Ok(link(1, "Coffee", 350))));
    stage.must_say("The link is made.");
    stage.must_not_say("New payment link");
    assert_eq!(stage.qr_codes(), 1);
}

#[test]
fn the_providers_own_words_land_on_their_field() {
    let mut stage = at_link_form();
    stage.fill("Product name", "Coffee");
    stage.fill("Amount", "3.50");
    stage.click("Make link");
    let Ask::CreateLink(ticket, _) = stage.last_ask().clone() else { panic!("a link is made") };
    let fields = vec![("product_name".to_owned(), vec!["That name is taken.".to_owned()])];
    let refused = ApiErrorKind::Validation { fields, message: "The given data was invalid.".to_owned() };
    stage.answer(Answer::LinkCreated(ticket, Err(error(refused, Outcome::NotDone))));
    stage.must_say("That name is taken.");
    stage.must_say("RexPayments refused it");
    stage.must_say("Coffee");
}

#[test]
fn a_lost_answer_says_not_to_make_it_again_blindly() {
    let mut stage = at_link_form();
    stage.fill("Product name", "Coffee");
    stage.fill("Amount", "3.50");
    stage.click("Make link");
    let Ask::CreateLink(ticket, _) = stage.last_ask().clone() else { panic!("a link is made") };
    stage.answer(Answer::LinkCreated(ticket, Err(error(ApiErrorKind::Lost, Outcome::Unknown))));
    stage.must_say("We don't know whether the link was made");
    assert!(matches!(stage.last_ask(), Ask::ListLinks { page: 1, .. }), "the list is read again");
}

/// The check that was asked for last.
pub fn check_of(stage: &Stage) -> Ticket {
    let Some(Job::CheckToken(ticket, _)) = stage.jobs.last() else { panic!("{:?}", stage.jobs.last()) };
    *ticket
}

#[test]
fn a_token_is_checked_before_it_is_kept() {
    let mut stage = Stage::at_welcome();
    stage.fill("API token", "rx has spaces");
    stage.click("Connect");
    stage.must_say("That doesn't look like a token");
    stage.fill("API token", "rx_wrong");
    stage.click("Connect");
    let check = check_of(&stage);
    stage.event(Event::TokenChecked(check, Err(error(ApiErrorKind::Unauthorized, Outcome::NotDone))));
    stage.must_say("RexPayments doesn't accept this token");
    stage.fill("API token", "rx_right");
    stage.click("Connect");
    let check = check_of(&stage);
    stage.event(Event::TokenChecked(check, Ok(())));
    assert!(matches!(stage.jobs.last(), Some(Job::KeepToken)));
    stage.event(Event::TokenKept(Err(VaultError::Absent)));
    stage.must_say("This computer has no keyring running.");
    stage.click("This session only");
    stage.must_say("Your shop");
    stage.click("Open the till");
    stage.must_say("Type the name your customers know.");
    stage.fill("Shop name", "Café Rex");
    stage.must_say("Type the three letters of your account's currency");
    stage.fill("Currency", "eur");
    stage.must_say("Euro");
    stage.click("Open the till");
    assert!(matches!(stage.jobs.last(), Some(Job::OpenSession(..))));
}

#[test]
fn one_off_fields_are_checked_while_typing() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    stage.fill("Order id", "");
    stage.click("Make payment link");
    stage.must_say("Type an order id.");
    stage.must_say("Type an amount.");
    stage.fill("Order id", &"x".repeat(65));
    stage.must_say("At most 64 characters.");
    stage.fill("Order id", "A-1");
    stage.fill("Amount", "64");
    stage.click("Make payment link");
    assert!(
        matches!(stage.last_ask(), Ask::GeneratePayment(_, order, amount) if order.as_str() == "A-1" && amount.minor() == 6400)
    );
}
