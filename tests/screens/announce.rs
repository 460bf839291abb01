//! What a screen reader says by itself: each event once, and nothing while nothing happens.

use crate::{
    day_closing, forms,
    one_off::{brings, made, payment},
    sell::{started, waiting},
    stage::{Stage, eur, link},
    states::{looked_up, with_links},
};
use egui::{
    Key,
    accesskit::{Live, NodeId},
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use rex_console::{
    app::{Action, Input, Message, Screen, day::CloseStep},
    domain::{link::PaymentLink, payment::PaymentStatus, takings::Closing},
    services::{
        event::Answer,
        job::Ask,
        provider::{ApiErrorKind, Outcome},
    },
};
use std::{collections::HashMap, sync::Arc};

/// A screen reader's ear: it hears a live text when that comes into the tree or becomes another, as AccessKit's adapters
/// have it said.
struct Ear(HashMap<NodeId, String>);

impl Ear {
    /// It has heard what stands there now.
    fn at(stage: &Stage) -> Self {
        let mut ear = Self(HashMap::new());
        ear.hears(stage);
        ear
    }

    fn hears(&mut self, stage: &Stage) -> Vec<(Live, String)> {
        let mut heard = Vec::new();
        let mut names = HashMap::new();
        for node in stage.window.query_all_by(|_| true) {
            let node = node.accesskit_node();
            let id = node.locate().0;
            let Some(name) = node.label().or_else(|| node.value()) else { continue };
            if node.live() != Live::Off && self.0.get(&id) != Some(&name) {
                heard.push((node.live(), name.clone()));
            }
            names.insert(id, name);
        }
        self.0 = names;
        heard
    }

    fn words(&mut self, stage: &Stage) -> Vec<String> {
        self.hears(stage).into_iter().map(|(_, words)| words).collect()
    }
}

/// Seconds pass in which nothing is heard, and afterwards the window is at rest.
#[track_caller]
fn then_silence(ear: &mut Ear, stage: &mut Stage) {
    for _ in 0..3 {
        stage.wait(1);
        assert_eq!(ear.words(stage), [""; 0]);
    }
    let frames = stage.window.run();
    assert!(frames <= 2, "{frames} frames without anything new");
}

fn watched(stage: &mut Stage, link: &PaymentLink, count: u64) {
    let Ask::WatchSale(reference, ..) = stage.last_ask().clone() else { panic!("it is watched") };
    let link = PaymentLink { payment_count: Some(count), ..link.clone() };
    stage.answer(Answer::SaleWatched(reference, Ok(link)));
}

#[test]
fn paid_is_said_once_and_at_once() {
    let (mut stage, _, link) = waiting();
    let mut ear = Ear::at(&stage);
    stage.wait(2);
    assert_eq!(ear.words(&stage), [""; 0], "passing seconds are not told");
    watched(&mut stage, &link, 1);
    assert_eq!(ear.hears(&stage), [(Live::Assertive, "Sale 1 is paid: 12.50 EUR.".to_owned())]);
    then_silence(&mut ear, &mut stage);
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    stage.input(Input::Action(Action::GoTo(Screen::Sell)));
    assert!(!ear.words(&stage).iter().any(|said| said.contains("paid")), "coming back is no payment");
}

#[test]
fn paid_is_said_on_every_screen_and_of_sales_that_are_not_in_front() {
    let (mut stage, first, link) = waiting();
    stage.type_keys("300");
    stage.key(Key::Enter);
    stage.input(Input::Action(Action::GoTo(Screen::Settings)));
    let mut ear = Ear::at(&stage);
    let paid = PaymentLink { payment_count: Some(1), ..link };
    stage.answer(Answer::SaleWatched(first, Ok(paid)));
    assert_eq!(ear.words(&stage), ["Sale 1 is paid: 12.50 EUR."]);
    then_silence(&mut ear, &mut stage);
}

#[test]
fn paid_is_said_over_the_console_too() {
    let (mut stage, first, link) = waiting();
    stage.input(Input::Action(Action::ShowToCustomer(true)));
    let mut ear = Ear::at(&stage);
    stage.answer(Answer::SaleWatched(first, Ok(PaymentLink { payment_count: Some(1), ..link })));
    assert_eq!(ear.words(&stage), ["Sale 1 is paid: 12.50 EUR."]);
    stage.key(Key::Escape);
    assert_eq!(ear.words(&stage), [""; 0]);
}

#[test]
fn losing_the_provider_and_hearing_it_again_are_said_once_each() {
    let (mut stage, _, link) = waiting();
    stage.wait(2);
    let mut ear = Ear::at(&stage);
    stage.wait(10);
    let lost = "RexPayments can't be reached. Don't hand over, don't charge again.";
    assert_eq!(ear.hears(&stage), [(Live::Assertive, lost.to_owned())]);
    then_silence(&mut ear, &mut stage);
    watched(&mut stage, &link, 0);
    assert_eq!(ear.words(&stage), ["RexPayments can be reached again."]);
    then_silence(&mut ear, &mut stage);
}

#[test]
fn a_sale_that_was_not_sent_is_said() {
    let mut stage = Stage::connected();
    stage.type_keys("1250");
    stage.key(Key::Enter);
    let mut ear = Ear::at(&stage);
    let failed = forms::error(ApiErrorKind::NotSent, Outcome::NotDone);
    stage.answer(Answer::SaleStarted(started(&stage), Err(failed)));
    let said = ear.words(&stage);
    assert!(said.contains(&"Not sent".to_owned()), "{said:?}");
    then_silence(&mut ear, &mut stage);
}

#[test]
fn a_sale_that_is_closing_and_closed_is_said() {
    let (mut stage, reference, link) = waiting();
    let mut ear = Ear::at(&stage);
    stage.click("Cancel sale");
    assert_eq!(ear.words(&stage), ["Closing, may still be paid"]);
    stage.answer(Answer::SaleClosed(reference, Ok(PaymentLink { active: Some(false), ..link })));
    assert_eq!(ear.words(&stage), ["Closed"]);
    then_silence(&mut ear, &mut stage);
}

#[test]
fn a_pending_payment_that_succeeds_is_said() {
    let mut stage = looked_up(Ok(crate::states::payment(PaymentStatus::Pending, 60)));
    let mut ear = Ear::at(&stage);
    stage.click("Ask again");
    assert_eq!(ear.words(&stage), [""; 0]);
    let Ask::LookUp(ticket, _) = stage.last_ask().clone() else { panic!("it is asked again") };
    let found = crate::states::payment(PaymentStatus::Succeeded, 60);
    stage.answer(Answer::LookedUp(ticket, Ok(found)));
    assert_eq!(ear.words(&stage), ["Succeeded"]);
    then_silence(&mut ear, &mut stage);
}

#[test]
fn an_accepted_order_is_said() {
    let mut stage = made("WEB-1");
    brings(&mut stage, Ok(payment(PaymentStatus::Succeeded)));
    let mut ear = Ear::at(&stage);
    stage.click("Accept this payment");
    assert_eq!(ear.words(&stage), ["The payment is accepted for order WEB-1."]);
    then_silence(&mut ear, &mut stage);
}

#[test]
fn a_closed_day_and_one_that_is_not_are_said() {
    let mut stage = day_closing::at_step(CloseStep::Writing);
    let mut ear = Ear::at(&stage);
    let closing = Closing {
        number: 12,
        at: crate::day_stage::ago(0),
        since: None,
        totals: crate::day_stage::usual().totals,
        unsettled: 1,
    };
    crate::day_stage::set(&mut stage, |day| day.close = Some(CloseStep::Done(Arc::new(closing))));
    assert_eq!(ear.words(&stage), ["Closing 12 is made: 532.30 EUR"]);
    let failed = CloseStep::Failed(Message::new("journal-disk-full"));
    crate::day_stage::set(&mut stage, |day| day.close = Some(failed));
    assert!(ear.words(&stage).iter().any(|said| said.contains("is full")));
    then_silence(&mut ear, &mut stage);
}

#[test]
fn notices_are_said() {
    let mut stage = with_links(Stage::connected(), vec![link(1, "Hair cut", 2800)]);
    stage.click("Hair cut, 28.00 EUR, Active");
    let mut ear = Ear::at(&stage);
    stage.click("Copy");
    assert_eq!(ear.words(&stage).len(), 1);
    then_silence(&mut ear, &mut stage);
}

#[test]
fn what_is_wrong_with_a_field_is_said_when_it_becomes_so() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::SetLargestSale(Some(eur(10_000)))));
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    let mut ear = Ear::at(&stage);
    stage.fill("Amount", "0");
    assert_eq!(ear.words(&stage), ["The amount must be more than zero."]);
    then_silence(&mut ear, &mut stage);
}

#[test]
fn what_was_paid_before_is_not_told_as_news() {
    let (mut stage, first, link) = waiting();
    stage.answer(Answer::SaleWatched(first, Ok(PaymentLink { payment_count: Some(1), ..link })));
    // As after a start: the window knows nothing of what was drawn before.
    stage.window.state_mut().drafts.clear();
    let mut ear = Ear::at(&stage);
    stage.draw();
    assert_eq!(ear.words(&stage), [""; 0]);
}
