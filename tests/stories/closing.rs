//! Giving a sale up: its link is off only when the provider says so, and may be paid until then.

use crate::{
    counter::{waiting, watches},
    till::{Till, asks, one_ask, secs},
    world::{lost, not_found, off, paid, server_trouble},
};
use rex_console::{
    app::Action,
    domain::{
        link::PaymentLink,
        sale::{Sale, SaleStage},
    },
    services::{
        event::Answer,
        job::Ask,
        provider::{ApiError, ApiErrorKind},
    },
};

/// A till whose cashier has just given a sale up.
fn closing() -> (Till, Sale, PaymentLink) {
    let (mut till, sale, link) = waiting();
    let ask = one_ask(till.does(Action::CancelSale(sale.reference.clone())));
    assert!(matches!(&ask, Ask::CloseSale(_, id) if *id == link.id), "{ask:?}");
    assert!(matches!(till.stage(&sale), SaleStage::Closing { .. }));
    (till, sale, link)
}

/// A till with a sale that the provider confirmed as closed.
fn closed() -> (Till, Sale, PaymentLink) {
    let (mut till, sale, link) = closing();
    till.closed(&sale, Ok(off(&link)));
    assert!(matches!(till.stage(&sale), SaleStage::Closed { .. }));
    (till, sale, link)
}

#[test]
fn a_given_up_sale_is_closed_when_the_provider_confirms_it() {
    let (till, _, _) = closed();
    assert!(!till.state.sell.has_open());
}

#[test]
fn cancel_pressed_twice_asks_once() {
    let (mut till, sale, _) = closing();
    assert!(till.does(Action::CancelSale(sale.reference)).is_empty());
}

#[test]
fn a_payment_that_was_faster_than_the_cancelling_is_paid() {
    let (mut till, sale, link) = closing();
    till.closed(&sale, Ok(paid(&link)));
    assert!(till.is_paid(&sale));
    let (mut till, sale, link) = closing();
    till.seen(&sale, Ok(paid(&link)));
    assert!(till.is_paid(&sale), "also when a look that was under way says so");
}

#[test]
fn closing_is_tried_until_it_is_confirmed() {
    let (mut till, sale, link) = closing();
    for answer in [Err(lost()), Err(server_trouble()), Ok(link.clone())] {
        till.closed(&sale, answer);
        assert!(matches!(till.stage(&sale), SaleStage::Closing { .. }));
        assert!(till.state.sell.has_open());
        let ask = one_ask(till.waits(secs(15)));
        assert!(matches!(ask, Ask::CloseSale(..)), "{ask:?}");
    }
    till.closed(&sale, Ok(off(&link)));
    assert!(matches!(till.stage(&sale), SaleStage::Closed { .. }));
}

#[test]
fn off_without_a_count_of_zero_is_not_yet_closed() {
    for count in [None, Some(2)] {
        let (mut till, sale, link) = closing();
        till.closed(&sale, Ok(PaymentLink { payment_count: count, ..off(&link) }));
        assert!(matches!(till.stage(&sale), SaleStage::Closing { .. }), "{count:?}");
        assert!(till.trouble(&sale).is_some());
    }
}

#[test]
fn a_look_that_was_under_way_does_not_start_a_second_closing() {
    let (mut till, sale, link) = waiting();
    assert_eq!(watches(&asks(till.waits(secs(2))), &sale), 1);
    one_ask(till.does(Action::CancelSale(sale.reference.clone())));
    till.seen(&sale, Ok(link));
    assert!(asks(till.waits(secs(10))).is_empty());
}

#[test]
fn a_bank_that_finishes_late_turns_a_closed_sale_into_a_paid_one() {
    let (mut till, sale, link) = closed();
    assert!(till.lists(30, Ok(vec![off(&link)])).is_empty());
    assert!(matches!(till.stage(&sale), SaleStage::Closed { .. }), "looked at also while it stands in front");
    till.charges(350);
    assert!(till.lists(30, Ok(vec![off(&paid(&link))])).is_empty());
    assert!(till.is_paid(&sale) && till.watched(&sale.reference).was_paid_behind);
}

/// Lets so many minutes pass; every look at the closed sale gets this answer. How often it was looked at.
fn watch_on(till: &mut Till, sale: &Sale, minutes: u64, answer: &Result<PaymentLink, ApiError>) -> usize {
    let mut looks = 0;
    for _ in 0..minutes * 2 {
        for ask in asks(till.waits(secs(30))) {
            looks += 1;
            match (ask, answer) {
                (Ask::WatchOthers, Err(error)) if error.kind == ApiErrorKind::NotFound => {
                    till.answered(Answer::OthersWatched(Ok(Vec::new())));
                }
                (Ask::WatchOthers, answer) => {
                    till.answered(Answer::OthersWatched(answer.clone().map(|link| vec![link])));
                }
                (Ask::WatchSale(..), answer) => till.seen(sale, answer.clone()),
                (ask, _) => panic!("{ask:?}"),
            }
        }
    }
    looks
}

#[test]
fn a_closed_sale_is_watched_for_an_hour_and_then_rests() {
    let (mut till, sale, link) = closed();
    let looks = watch_on(&mut till, &sale, 70, &Ok(off(&link)));
    assert!((118..=122).contains(&looks), "{looks}");
    assert_eq!(till.state.next_tick_in(), None);
    till.does(Action::DismissSale(sale.reference));
    assert!(till.state.sell.sales.is_empty());
}

#[test]
fn a_closed_sale_whose_link_was_deleted_rests_too() {
    let (mut till, sale, _) = closed();
    watch_on(&mut till, &sale, 70, &Err(not_found()));
    assert_eq!(till.state.next_tick_in(), None);
}

#[test]
fn trouble_does_not_end_the_hour_without_a_last_word() {
    let (mut till, sale, link) = closed();
    watch_on(&mut till, &sale, 70, &Err(server_trouble()));
    assert!(till.state.next_tick_in().is_some(), "a payment may have come meanwhile");
    till.lists(30, Ok(vec![off(&link)]));
    assert!(till.waits(secs(10)).is_empty());
    assert_eq!(till.state.next_tick_in(), None);
}

#[test]
fn a_closed_sale_stays_on_the_strip_while_it_may_still_be_paid() {
    let (mut till, sale, link) = closed();
    till.does(Action::DismissSale(sale.reference.clone()));
    one_ask(till.waits(secs(30)));
    till.does(Action::DismissSale(sale.reference.clone()));
    till.seen(&sale, Ok(paid(&link)));
    assert!(till.is_paid(&sale), "also when it was dismissed during a look");
}

#[test]
fn a_sale_whose_link_was_deleted_can_be_given_up() {
    let (mut till, sale, _) = closing();
    till.closed(&sale, Err(not_found()));
    assert!(matches!(till.stage(&sale), SaleStage::Closed { .. }), "{:?}", till.stage(&sale));
    assert!(!till.does(Action::SignOut).is_empty(), "the shop can sign out again");
}

#[test]
fn a_sale_being_closed_is_not_called_unheard_between_two_tries() {
    let (mut till, sale, link) = closing();
    till.closed(&sale, Ok(link));
    for second in 0..15 {
        assert!(!till.is_unheard(&sale), "after {second} s");
        till.pass(secs(1));
    }
}
