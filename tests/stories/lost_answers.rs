//! A sale whose answer was lost: nobody holds its address, so nobody can pay it, and the counter goes on.

use crate::{
    till::{Till, asks, euros, one_ask, secs},
    world::{link_of, lost, off, server_trouble, unreadable},
};
use jiff::SignedDuration;
use rex_console::{
    app::Action,
    domain::{
        link::PaymentLink,
        sale::{Sale, SaleStage},
    },
    services::{
        event::Answer,
        job::{Ask, Job},
        provider::ApiError,
    },
};

/// A till that lost the answer to a sale's creation.
fn searching() -> (Till, Sale) {
    let mut till = Till::open();
    let sale = till.charges(1250);
    till.started(&sale, Err(lost()));
    assert!(matches!(till.stage(&sale), SaleStage::Searching { .. }));
    (till, sale)
}

fn sought(till: &mut Till, sale: &Sale, result: Result<Vec<PaymentLink>, ApiError>) -> Vec<Job> {
    till.answered(Answer::SaleSought(sale.reference.clone(), result))
}

/// Waits until the list is looked at, and answers with it.
fn look(till: &mut Till, sale: &Sale, within: u64, result: Result<Vec<PaymentLink>, ApiError>) -> Vec<Job> {
    let ask = one_ask(till.waits(secs(within)));
    assert!(matches!(&ask, Ask::FindSale(reference) if *reference == sale.reference), "{ask:?}");
    sought(till, sale, result)
}

/// Whichever call looks for the sale's link, the list doesn't hold it.
fn finds_nothing(till: &mut Till, sale: &Sale, ask: &Ask) {
    match ask {
        Ask::FindSale(_) => assert!(sought(till, sale, Ok(Vec::new())).is_empty()),
        Ask::WatchOthers => assert!(till.answered(Answer::OthersWatched(Ok(Vec::new()))).is_empty()),
        ask => panic!("{ask:?}"),
    }
}

/// A till whose two quick looks found nothing.
fn given_up() -> (Till, Sale) {
    let (mut till, sale) = searching();
    let begin = till.at.elapsed;
    look(&mut till, &sale, 2, Ok(Vec::new()));
    look(&mut till, &sale, 2, Ok(Vec::new()));
    assert!(till.at.elapsed <= begin + secs(5));
    assert!(matches!(till.stage(&sale), SaleStage::Lost { .. }));
    (till, sale)
}

#[test]
fn nothing_is_posted_again_by_itself() {
    for error in [lost(), unreadable()] {
        let mut till = Till::open();
        let sale = till.charges(1250);
        till.started(&sale, Err(error));
        for _ in 0..100 {
            for ask in asks(till.waits(secs(15))) {
                finds_nothing(&mut till, &sale, &ask);
            }
        }
    }
}

#[test]
fn a_link_found_at_a_quick_look_goes_on_as_if_nothing_had_been() {
    let (mut till, sale) = searching();
    look(&mut till, &sale, 2, Ok(Vec::new()));
    let others = vec![crate::world::coffee("9"), link_of(&sale, "7")];
    assert!(look(&mut till, &sale, 2, Ok(others)).is_empty());
    assert!(till.is_waiting(&sale));
    assert_eq!(till.trouble(&sale), None);
}

#[test]
fn only_the_sales_own_link_is_taken_for_it() {
    let (till, sale) = searching();
    let own = link_of(&sale, "7");
    let hour = SignedDuration::from_hours(1);
    let mut foreign = sale.clone();
    foreign.reference = "T1-1-zzzzzzzz".parse().unwrap();
    for (why, found) in [
        ("another reference", vec![link_of(&foreign, "7")]),
        ("another amount", vec![PaymentLink { amount: euros(1251), ..own.clone() }]),
        ("older than the sale", vec![PaymentLink { created: Some(sale.started - hour), ..own.clone() }]),
        ("two of them", vec![own.clone(), link_of(&sale, "8")]),
    ] {
        let mut till = till.clone();
        look(&mut till, &sale, 2, Ok(found));
        assert!(matches!(till.stage(&sale), SaleStage::Searching { .. }), "{why}");
    }
}

#[test]
fn start_again_has_a_new_reference_and_happens_once() {
    let (mut till, lost_sale) = given_up();
    let ask = one_ask(till.begins(Action::StartAgain(lost_sale.reference.clone())));
    let Ask::StartSale(again, link) = ask else { panic!("{ask:?}") };
    assert_ne!(again, lost_sale.reference);
    assert_eq!((link.amount, link.product_name), (euros(1250), again.to_string()));
    assert_eq!(till.state.sell.front, Some(again.clone()));
    assert!(till.watched(&lost_sale.reference).was_started_again());
    let new = till.watched(&again).sale.clone();
    till.started(&new, Ok(link_of(&new, "8")));
    assert!(till.does(Action::StartAgain(lost_sale.reference)).is_empty());
}

#[test]
fn a_sale_still_looked_for_is_not_started_again_yet() {
    let (mut till, sale) = searching();
    assert!(till.does(Action::StartAgain(sale.reference)).is_empty());
}

#[test]
fn starting_again_is_not_used_up_while_another_sale_is_being_made() {
    let (mut till, lost_sale) = given_up();
    let other = till.charges(350);
    assert!(till.does(Action::StartAgain(lost_sale.reference.clone())).is_empty());
    till.started(&other, Ok(link_of(&other, "8")));
    let ask = one_ask(till.begins(Action::StartAgain(lost_sale.reference)));
    assert!(matches!(ask, Ask::StartSale(..)), "{ask:?}");
}

#[test]
fn an_orphan_found_later_is_switched_off() {
    let (mut till, lost_sale) = given_up();
    till.begins(Action::StartAgain(lost_sale.reference.clone()));
    let orphan = link_of(&lost_sale, "7");
    let ask = one_ask(till.lists(15, Ok(vec![orphan.clone()])));
    assert!(
        matches!(&ask, Ask::CloseSale(reference, link) if *reference == lost_sale.reference && *link == orphan.id),
        "{ask:?}"
    );
    till.closed(&lost_sale, Ok(off(&orphan)));
    assert!(matches!(till.stage(&lost_sale), SaleStage::Closed { .. }));
}

#[test]
fn trouble_with_the_list_is_no_reason_to_wait_longer() {
    let (mut till, sale) = searching();
    look(&mut till, &sale, 2, Err(server_trouble()));
    look(&mut till, &sale, 2, Err(server_trouble()));
    assert!(matches!(till.stage(&sale), SaleStage::Lost { .. }));
}

#[test]
fn a_list_that_does_not_answer_is_no_reason_to_wait_longer_either() {
    let (mut till, sale) = searching();
    till.waits(secs(6));
    assert!(matches!(till.stage(&sale), SaleStage::Lost { .. }), "{:?}", till.stage(&sale));
    let orphan = link_of(&sale, "7");
    let ask = one_ask(sought(&mut till, &sale, Ok(vec![orphan])));
    assert!(matches!(ask, Ask::CloseSale(..)), "what is found after that is an orphan: {ask:?}");
}

#[test]
fn a_search_has_an_end() {
    let (mut till, sale) = given_up();
    let mut looks = 0;
    for _ in 0..2000 {
        for ask in asks(till.waits(secs(15))) {
            looks += 1;
            finds_nothing(&mut till, &sale, &ask);
        }
    }
    assert!((200..=240).contains(&looks), "{looks}");
    assert_eq!(till.state.next_tick_in(), None);
    till.does(Action::DismissSale(sale.reference));
    assert!(till.state.sell.sales.is_empty());
}

#[test]
fn a_lost_sale_stays_on_the_strip_while_its_link_may_turn_up() {
    let (mut till, sale) = given_up();
    till.does(Action::DismissSale(sale.reference.clone()));
    assert!(till.state.sell.get(&sale.reference).is_some());
    one_ask(till.waits(secs(15)));
    till.does(Action::DismissSale(sale.reference.clone()));
    assert!(till.state.sell.get(&sale.reference).is_some(), "also while the list is being asked for");
    let listed = Answer::OthersWatched(Ok(vec![link_of(&sale, "7")]));
    let ask = one_ask(till.answered(listed));
    assert!(matches!(ask, Ask::CloseSale(..)), "{ask:?}");
}
