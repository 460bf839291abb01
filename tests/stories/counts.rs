//! Counts that make no sense: said plainly, and never green by mistake.

use crate::{
    counter::waiting,
    till::{Till, euros, secs},
    world::{off, paid},
};
use rex_console::{
    app::Action,
    domain::{
        link::PaymentLink,
        sale::{Sale, SaleStage},
    },
    services::event::Answer,
};

/// Hands an answer in on each of the three ways a count can come.
fn hears(till: &mut Till, sale: &Sale, way: u32, link: PaymentLink) {
    let answer = match way {
        0 => Answer::SaleWatched(sale.reference.clone(), Ok(link)),
        1 => Answer::OthersWatched(Ok(vec![link])),
        _ => Answer::SaleClosed(sale.reference.clone(), Ok(link)),
    };
    assert!(till.answered(answer).is_empty());
}

/// A sale that waits in front, that waits behind, or that is being closed.
fn sale_for(way: u32) -> (Till, Sale, PaymentLink) {
    let (mut till, sale, link) = waiting();
    match way {
        0 => {}
        1 => drop(till.does(Action::PutAside)),
        _ => drop(till.does(Action::CancelSale(sale.reference.clone()))),
    }
    (till, sale, link)
}

#[test]
fn a_count_that_is_missing_or_too_high_or_of_another_amount_is_said() {
    for way in 0..3 {
        let (_, _, link) = waiting();
        for (wrong, words) in [
            (PaymentLink { payment_count: None, ..link.clone() }, "unusable-no-count"),
            (PaymentLink { payment_count: Some(2), ..link.clone() }, "sale-paid-too-often"),
            (PaymentLink { payment_count: Some(1000), ..link.clone() }, "sale-paid-too-often"),
            (PaymentLink { amount: euros(1249), ..paid(&link) }, "unusable-other-amount"),
            (PaymentLink { amount: euros(125_000), ..paid(&link) }, "unusable-other-amount"),
        ] {
            let (mut till, sale, _) = sale_for(way);
            hears(&mut till, &sale, way, wrong);
            assert!(!till.is_paid(&sale), "way {way}: {words}");
            assert_eq!(till.trouble(&sale), Some(words), "way {way}");
            assert!(till.watched(&sale.reference).is_open(), "it is not decided");
        }
    }
}

#[test]
fn a_count_that_comes_back_to_its_senses_is_believed() {
    let (mut till, sale, link) = waiting();
    till.seen(&sale, Ok(PaymentLink { payment_count: None, ..link.clone() }));
    till.waits(secs(3));
    till.seen(&sale, Ok(link.clone()));
    assert_eq!((till.is_waiting(&sale), till.trouble(&sale)), (true, None));
    till.waits(secs(3));
    till.seen(&sale, Ok(paid(&link)));
    assert!(till.is_paid(&sale));
}

#[test]
fn a_count_that_goes_back_takes_nothing_back() {
    for way in 0..3 {
        let (mut till, sale, link) = sale_for(way);
        hears(&mut till, &sale, way, paid(&link));
        let settled = till.stage(&sale).clone();
        assert!(matches!(settled, SaleStage::Paid { .. }), "way {way}");
        let rows = till.written.len();
        for later in 0..3 {
            for answer in [link.clone(), off(&link), PaymentLink { payment_count: None, ..link.clone() }] {
                till.pass(secs(10));
                hears(&mut till, &sale, later, answer);
                assert_eq!((till.stage(&sale), till.trouble(&sale)), (&settled, None));
            }
        }
        assert_eq!(till.written.len(), rows, "the journal hears nothing of it");
    }
}

#[test]
fn a_count_of_another_link_in_the_list_is_not_its_own() {
    let (mut till, sale, link) = waiting();
    till.does(Action::PutAside);
    // Somebody copied the sale's name onto another link.
    let copy = PaymentLink { id: crate::world::id("99"), ..paid(&link) };
    till.answered(Answer::OthersWatched(Ok(vec![copy, link])));
    assert!(till.is_waiting(&sale));
}
