//! The counter.

use super::Scene;
use crate::{
    forms::error,
    guide,
    printed::{sighting, tell},
    receipts,
    sell::{started, waiting},
    sell_ways::{asked, scans},
    stage::{Stage, eur, link},
};
use egui::Key;
use rex_console::{
    app::{Action, Input},
    domain::{
        address::AddressRefusal,
        link::{LinkAddress, PaymentLink},
        shop::Favourite,
    },
    services::{
        event::Answer,
        journal::JournalError,
        provider::{ApiErrorKind, Outcome},
    },
};

pub const SCENES: &[Scene] = &[
    Scene::of("sell: empty", Stage::connected),
    Scene::of("sell: practice", Stage::practising),
    Scene::of("sell: first steps, the code", || guide::waiting().0),
    Scene::of("sell: first steps, the tick", guide::paid),
    Scene::of("sell: first steps, the shop", guide::after_the_sale),
    Scene::of("sell: first steps, the card", guide::connected),
    Scene::of("sell: an amount is entered", || {
        let mut stage = Stage::connected();
        stage.type_keys("1250");
        stage
    }),
    Scene::of("sell: favourites", with_favourites),
    Scene::of("sell: arranging the favourites", || {
        let mut stage = with_favourites();
        stage.click("Arrange");
        stage
    }),
    Scene::of("sell: the code is made", creating),
    Scene::of("sell: waiting", || waiting().0),
    Scene::of("sell: waiting in practice", || {
        let mut stage = Stage::practising();
        stage.type_keys("1250");
        stage.key(Key::Enter);
        let reference = started(&stage);
        let made = PaymentLink { payment_limit: Some(1), ..link(42, &reference.to_string(), 1250) };
        stage.answer(Answer::SaleStarted(reference, Ok(made)));
        stage
    }),
    Scene::of("sell: kept open", || {
        let mut stage = waiting().0;
        stage.click("keep open");
        stage
    }),
    Scene::of("sell: unheard", || {
        let mut stage = waiting().0;
        stage.wait(2);
        stage.wait(10);
        stage
    }),
    Scene::of("sell: paid", receipts::paid),
    Scene::of("sell: paid and given back", || {
        let mut stage = receipts::paid();
        let reference = stage.state().sell.sales[0].sale.reference.clone();
        stage.input(Input::Action(Action::NoteRefund(reference, eur(250))));
        stage
    }),
    Scene::of("sell: not sent", || failed(ApiErrorKind::NotSent, Outcome::NotDone)),
    Scene::of("sell: looked for", || failed(ApiErrorKind::Lost, Outcome::Unknown)),
    Scene::of("sell: lost", || {
        let mut stage = failed(ApiErrorKind::Lost, Outcome::Unknown);
        let reference = stage.state().sell.sales[0].sale.reference.clone();
        for _ in 0..2 {
            stage.wait(2);
            stage.answer(Answer::SaleSought(reference.clone(), Ok(vec![])));
        }
        stage
    }),
    Scene::of("sell: a foreign address", || {
        let mut stage = creating();
        let reference = started(&stage);
        let address = LinkAddress::Refused(AddressRefusal::ForeignHost);
        let made = PaymentLink { payment_limit: Some(1), address, ..link(42, &reference.to_string(), 1250) };
        stage.answer(Answer::SaleStarted(reference, Ok(made)));
        stage
    }),
    Scene::of("sell: closing", || closing().0),
    Scene::of("sell: closed", || {
        let (mut stage, made) = closing();
        let reference = stage.state().sell.sales[0].sale.reference.clone();
        stage.answer(Answer::SaleClosed(reference, Ok(PaymentLink { active: Some(false), ..made })));
        stage
    }),
    Scene::of("sell: paid another way", || {
        let (mut stage, reference, made) = waiting();
        stage.click("Paid another way");
        stage.fill("Paid by", "cash");
        stage.click("Switch the link off");
        stage.answer(Answer::SaleClosed(reference, Ok(PaymentLink { active: Some(false), ..made })));
        stage
    }),
    Scene::of("sell: other sales", on_strip),
    Scene::of("sell: other sales and payments on paper", || {
        let mut stage = on_strip();
        tell(&mut stage, vec![sighting(11, 2, 360), sighting(12, 1, 58), sighting(13, 1, 20)]);
        stage
    }),
    Scene::of("sell: a large amount is asked about", asked),
    Scene::of("sell: how it was paid is asked", || {
        let mut stage = waiting().0;
        stage.click("Paid another way");
        stage
    }),
    Scene::of("sell: a refund is noted", || {
        let mut stage = receipts::paid();
        stage.click("Refunded …");
        stage
    }),
    Scene::of("sell: a receipt is offered", || {
        let mut stage = receipts::paid();
        stage.click("Receipt");
        stage
    }),
    Scene::of("sell: a scanner typed", || {
        let mut stage = Stage::connected();
        scans(&mut stage);
        stage
    }),
    Scene::of("sell: the journal is shut", || {
        Stage::connected_with(Err(JournalError::NotWritable { detail: "read-only".into() }))
    }),
    Scene::of("sell: the first payment", first_payment),
    Scene::of("sell: the first payment is verified", || {
        let mut stage = first_payment();
        stage.type_keys("100");
        stage.key(Key::Enter);
        let reference = started(&stage);
        let made = PaymentLink { payment_limit: Some(1), ..link(42, &reference.to_string(), 100) };
        stage.answer(Answer::SaleStarted(reference.clone(), Ok(made.clone())));
        stage.answer(Answer::SaleWatched(reference, Ok(PaymentLink { payment_count: Some(1), ..made })));
        stage
    }),
];

fn first_payment() -> Stage {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::BeginFirstPayment { note: "First payment".to_owned() }));
    stage
}

fn with_favourites() -> Stage {
    let mut stage = Stage::connected();
    let favourite = |name: &str, minor| Favourite::new(name, eur(minor)).unwrap();
    let some = vec![favourite("Coffee", 350), favourite("Cake", 420), favourite("Tea", 280)];
    stage.input(Input::Action(Action::SetFavourites(some)));
    stage
}

fn creating() -> Stage {
    let mut stage = Stage::connected();
    stage.type_keys("1250");
    stage.key(Key::Enter);
    stage
}

fn failed(kind: ApiErrorKind, outcome: Outcome) -> Stage {
    let mut stage = creating();
    let reference = started(&stage);
    stage.answer(Answer::SaleStarted(reference, Err(error(kind, outcome))));
    stage
}

fn closing() -> (Stage, PaymentLink) {
    let (mut stage, _, made) = waiting();
    stage.click("Cancel sale");
    (stage, made)
}

/// One was paid behind, one waits, one is made.
fn on_strip() -> Stage {
    let (mut stage, first, made) = waiting();
    stage.type_keys("300");
    stage.key(Key::Enter);
    let second = started(&stage);
    let link = PaymentLink { payment_limit: Some(1), ..link(43, &second.to_string(), 300) };
    stage.answer(Answer::SaleStarted(second, Ok(link)));
    stage.type_keys("1250");
    stage.key(Key::Enter);
    stage.wait(5);
    stage.answer(Answer::SaleWatched(first, Ok(PaymentLink { payment_count: Some(1), ..made })));
    stage
}
