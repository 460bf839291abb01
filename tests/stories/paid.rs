//! Green is only what the provider's count for that very sale says.

use crate::{
    counter::waiting,
    till::{asks, euros, one_ask, secs},
    world::{coffee, lost, not_found, off, paid, server_trouble},
};
use rex_console::{
    domain::{link::PaymentLink, sale::SaleStage},
    services::{
        event::{Answer, Event},
        job::{Ask, SessionId},
    },
};

#[test]
fn a_count_of_one_is_paid() {
    let (mut till, sale, link) = waiting();
    till.waits(secs(2));
    till.seen(&sale, Ok(link.clone()));
    assert!(till.is_waiting(&sale));
    till.waits(secs(2));
    till.seen(&sale, Ok(paid(&link)));
    assert_eq!(till.stage(&sale), &SaleStage::Paid { link: link.id, seen: till.at.now, was_closed: false });
    assert!(!till.watched(&sale.reference).was_paid_behind && !till.state.sell.has_open());
}

#[test]
fn a_link_used_up_by_its_payment_is_paid_however_it_is_called() {
    let (mut till, sale, link) = waiting();
    till.seen(&sale, Ok(off(&paid(&link))));
    assert!(till.is_paid(&sale));
}

#[test]
fn no_other_answer_is_paid() {
    let (_, _, link) = waiting();
    let cases = [
        ("no count", PaymentLink { payment_count: None, ..link.clone() }, Some("unusable-no-count")),
        ("two payments", PaymentLink { payment_count: Some(2), ..link.clone() }, Some("sale-paid-too-often")),
        ("another amount", PaymentLink { amount: euros(125), ..paid(&link) }, Some("unusable-other-amount")),
        ("another link", PaymentLink { amount: euros(1250), ..paid(&coffee("8")) }, None),
        ("off and unpaid", off(&link), Some("sale-link-switched-off")),
        ("on and unpaid", link.clone(), None),
    ];
    for (why, answer, words) in cases {
        let (mut till, sale, _) = waiting();
        till.seen(&sale, Ok(answer));
        assert!(till.is_waiting(&sale), "{why}");
        assert_eq!(till.trouble(&sale), words, "{why}");
        assert_eq!(asks(till.waits(secs(2))).len(), 1, "{why}: it is asked for on");
    }
}

#[test]
fn trouble_settles_nothing_and_goes_when_the_provider_is_back() {
    let (mut till, sale, link) = waiting();
    for (error, words) in [(server_trouble(), "api-server"), (lost(), "api-lost")] {
        till.seen(&sale, Err(error));
        assert!(till.is_waiting(&sale));
        assert_eq!(till.trouble(&sale), Some(words));
    }
    till.seen(&sale, Ok(link));
    assert_eq!(till.trouble(&sale), None);
}

#[test]
fn a_link_that_was_deleted_elsewhere_takes_no_payment_and_that_is_said() {
    let (mut till, sale, link) = waiting();
    till.seen(&sale, Err(not_found()));
    assert!(matches!(till.stage(&sale), SaleStage::Closed { .. }));
    assert_eq!(till.trouble(&sale), Some("link-gone"));
    till.lists(10, Ok(vec![paid(&link)]));
    assert!(till.is_paid(&sale), "if it is there after all, its count says so");
}

#[test]
fn a_link_called_deleted_that_is_there_after_all_is_switched_off() {
    let (mut till, sale, link) = waiting();
    till.seen(&sale, Err(not_found()));
    till.lists(10, Ok(vec![link.clone()]));
    let ask = one_ask(till.waits(secs(1)));
    assert!(matches!(ask, Ask::CloseSale(..)), "{ask:?}");
    till.closed(&sale, Ok(off(&link)));
    assert!(matches!(till.stage(&sale), SaleStage::Closed { .. }));
}

#[test]
fn ten_silent_seconds_are_said_and_a_word_ends_them() {
    let (mut till, sale, link) = waiting();
    till.waits(secs(1));
    assert!(!till.is_unheard(&sale));
    till.waits(secs(14));
    assert!(till.is_unheard(&sale));
    till.seen(&sale, Err(server_trouble()));
    assert!(till.is_unheard(&sale), "trouble is no word");
    till.waits(secs(2));
    till.seen(&sale, Ok(link.clone()));
    assert!(!till.is_unheard(&sale));
    till.waits(secs(15));
    till.seen(&sale, Ok(paid(&link)));
    assert!(till.is_paid(&sale) && !till.is_unheard(&sale));
}

#[test]
fn an_answer_of_another_connection_settles_nothing() {
    let (mut till, sale, link) = waiting();
    let foreign = SessionId(till.session().0 + 1);
    let answer = Answer::SaleWatched(sale.reference.clone(), Ok(paid(&link)));
    assert!(till.hears(Event::Answered(foreign, answer)).is_empty());
    assert!(till.is_waiting(&sale));
}

#[test]
fn paid_stays_paid_whatever_arrives_later() {
    let (mut till, sale, link) = waiting();
    till.does(rex_console::app::Action::CancelSale(sale.reference.clone()));
    till.seen(&sale, Ok(paid(&link)));
    let settled = till.stage(&sale).clone();
    till.pass(secs(3));
    for late in [Ok(off(&link)), Ok(paid(&link)), Err(server_trouble()), Ok(link.clone())] {
        till.closed(&sale, late.clone());
        till.seen(&sale, late);
        assert_eq!((till.stage(&sale), till.trouble(&sale)), (&settled, None));
        assert_eq!(till.state.next_tick_in(), None);
    }
}
