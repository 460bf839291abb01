//! Empty, failed, refused, practice: each state has its words.

use crate::{
    forms::error,
    print::{asked, sheet},
    stage::{NOW, Stage, eur, link},
};
use jiff::Timestamp;
use rex_console::{
    app::{Action, Input, Screen},
    domain::{
        address::AddressRefusal,
        link::{LinkAddress, PaymentLink},
        payment::{Payment, PaymentId, PaymentStatus},
    },
    services::{
        event::{Answer, Event},
        job::{Ask, Job},
        provider::{ApiErrorKind, LinkPage, Outcome},
    },
};
use std::time::Duration;

fn page(links: Vec<PaymentLink>) -> LinkPage {
    LinkPage { links, unreadable: vec![], page: 1, last_page: Some(1), total: None, next: None }
}

pub fn with_links(mut stage: Stage, links: Vec<PaymentLink>) -> Stage {
    stage.input(Input::Action(Action::GoTo(Screen::Links)));
    let Ask::ListLinks { ticket, page: 1 } = *stage.last_ask() else { panic!("the list is read") };
    stage.answer(Answer::Links(ticket, 1, Ok(page(links))));
    stage
}

#[test]
fn links_are_found_filtered_and_opened() {
    let spent =
        PaymentLink { payment_count: Some(2), payment_limit: Some(2), ..link(2, "Workshop seat", 12000) };
    let off = PaymentLink { active: Some(false), ..link(3, "Repair deposit", 5000) };
    let mut stage = with_links(Stage::connected(), vec![link(1, "Hair cut", 2800), spent, off]);
    stage.must_say("All 3");
    stage.must_say("Hair cut, 28.00 EUR, Active");
    stage.must_say("Workshop seat, 120.00 EUR, Limit reached");
    stage.fill("Search", "repair");
    stage.must_not_say("Hair cut, 28.00");
    stage.click("Repair deposit, 50.00 EUR, Inactive");
    assert_eq!(stage.qr_codes(), 1);
    stage.must_say("Activate");
    stage.fill("Search", "nothing like this");
    stage.must_say("Nothing found for “nothing like this”");
}

#[test]
fn a_failed_refresh_keeps_the_rows_and_says_why() {
    let mut stage = with_links(Stage::connected(), vec![link(1, "Hair cut", 2800)]);
    stage.click("Read the links again");
    stage.must_say("Hair cut, 28.00");
    let Ask::ListLinks { ticket, .. } = *stage.last_ask() else { panic!("the list is read") };
    stage.answer(Answer::Links(ticket, 1, Err(error(ApiErrorKind::NotJson, Outcome::NotDone))));
    stage.must_say("A web page came instead of RexPayments' answer");
    stage.must_say("Hair cut, 28.00");
    stage.must_say("New payments can't be seen now.");
    stage.click("Continue");
    assert!(matches!(stage.last_ask(), Ask::ListLinks { .. }));
}

#[test]
fn a_link_to_another_host_has_no_code_and_says_why() {
    let foreign =
        PaymentLink { address: LinkAddress::Refused(AddressRefusal::ForeignHost), ..link(1, "Trap", 100) };
    let mut stage = with_links(Stage::connected(), vec![foreign]);
    stage.click("Trap, 1.00 EUR, Active");
    assert_eq!(stage.qr_codes(), 0);
    stage.must_say("The address leads to a host that isn't allowed");
    stage.must_not_say("Show");
}

#[test]
fn deleting_asks_and_names_what_is_lost() {
    let mut stage = with_links(Stage::connected(), vec![link(1, "Hair cut", 2800)]);
    stage.click("Hair cut, 28.00 EUR, Active");
    stage.click("Delete this link");
    stage.must_say("“Hair cut”, 28.00 EUR, has 0 payments so far.");
    stage.click("Keep it");
    assert!(!stage.jobs.iter().any(|job| matches!(job, Job::Ask(_, Ask::DeleteLink(_)))));
    stage.click("Delete this link");
    stage.click("Delete");
    let Ask::DeleteLink(id) = stage.last_ask().clone() else { panic!("it is deleted") };
    stage.answer(Answer::LinkDeleted(id, Ok(())));
    stage.must_say("No payment links yet");
}

#[test]
fn practice_is_marked_and_lets_one_be_the_customer() {
    let mut stage = with_links(Stage::practising(), vec![link(1, "Hair cut", 2800)]);
    stage.click("Hair cut, 28.00 EUR, Active");
    stage.must_say("Pay as the customer");
    stage.must_not_say("Open the link");
    stage.click("Export");
    stage.event(Event::Previewed(asked(&stage).0, Ok(sheet())));
    stage.click("Save as …");
    let Some(Job::ChoosePath { ticket, file_name }) = stage.jobs.last().cloned() else {
        panic!("a path is asked")
    };
    assert_eq!(file_name, "Hair cut 28.00 EUR.pdf");
    let folder = Some(std::path::PathBuf::from("/documents"));
    let chosen = Event::PathChosen { ticket, path: None, open_for: Duration::from_millis(3), folder };
    stage.event(chosen);
    stage.must_say("This computer can't show its save window");
    stage.click("Save");
    let Some(Job::Export { print, .. }) = stage.jobs.last() else { panic!("it is written") };
    assert_eq!(print.head.watermark.as_deref(), Some("PRACTICE · NO REAL MONEY"));
}

pub fn payment(status: PaymentStatus, seconds_ago: i64) -> Payment {
    Payment {
        id: PaymentId::from_typed("pi_1").unwrap(),
        amount: eur(6400),
        status,
        created: Timestamp::from_second(NOW - seconds_ago).unwrap(),
        method: None,
        live: Some(false),
    }
}

pub fn looked_up(result: Result<Payment, rex_console::services::provider::ApiError>) -> Stage {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::Transactions)));
    stage.fill("Payment id", "https://shop.example/thanks?order_id=7&transaction_id=pi_1&status=succeeded");
    stage.click("Look up");
    let Ask::LookUp(ticket, id) = stage.last_ask().clone() else { panic!("it is looked up") };
    assert_eq!(id.as_str(), "pi_1");
    stage.answer(Answer::LookedUp(ticket, result));
    stage
}

#[test]
fn a_verdict_has_its_age_beside_it() {
    let stage = looked_up(Ok(payment(PaymentStatus::Succeeded, 3 * 86_400)));
    for words in ["Succeeded", "3 days ago", "64.00", "TEST", "nothing open here"] {
        stage.must_say(words);
    }
    looked_up(Ok(payment(PaymentStatus::Failed, 60))).must_say("Failed");
    looked_up(Ok(payment(PaymentStatus::Pending, 60))).must_say("Pending");
    looked_up(Ok(payment(PaymentStatus::Other("on_hold".into()), 60))).must_say("Not known: on_hold");
}

#[test]
fn not_found_and_could_not_ask_are_different_things() {
    let none = looked_up(Err(error(ApiErrorKind::NotFound, Outcome::NotDone)));
    none.must_say("RexPayments knows no payment pi_1.");
    let unasked = looked_up(Err(error(ApiErrorKind::CouldNotAsk, Outcome::NotDone)));
    unasked.must_say("Couldn't ask");
    unasked.must_not_say("knows no payment");
}
