//! From the amount to the QR code, and what keeps one from being shown.

use crate::{
    counter::{charge, waiting},
    till::{Till, asks, euros, key, one_ask, secs},
    world::{address, coffee, invalid, link_of, not_sent, off, paid, unauthorized},
};
use rex_console::{
    app::{Action, Screen, sell::SaidPaid},
    domain::{
        address::AddressRefusal,
        link::{LinkAddress, PaymentLink},
        sale::{SaleStage, UnusableLink},
    },
    services::{event::Answer, job::Ask},
};
use std::time::Duration;

#[test]
fn enter_twice_is_one_sale() {
    let mut till = Till::open();
    let sale = till.charges(1250);
    assert!(till.begins(charge(1250)).is_empty());
    assert_eq!(till.state.sell.sales.len(), 1);
    assert_eq!((till.stage(&sale), sale.amount), (&SaleStage::Creating, euros(1250)));
}

#[test]
fn a_sale_is_a_link_for_one_payment_and_one_day() {
    let sale = Till::open().charges(1250);
    let link = sale.link();
    assert_eq!((link.payment_limit, link.expires_days), (Some(1), Some(1)));
    assert_eq!((link.product_name, link.amount), (sale.reference.to_string(), euros(1250)));
}

#[test]
fn the_qr_code_is_the_address_from_the_answer() {
    let (till, sale, _) = waiting();
    let SaleStage::Waiting { address: shown, .. } = till.stage(&sale) else { unreachable!() };
    assert_eq!(shown, &address("l/7"));
}

#[test]
fn while_one_waits_the_next_can_begin() {
    let (mut till, first, _) = waiting();
    let second = till.charges(350);
    assert_ne!(first.reference, second.reference);
    assert_eq!(till.state.sell.front, Some(second.reference.clone()));
    assert!(till.is_waiting(&first));
}

#[test]
fn nobody_sells_without_a_connection() {
    let mut till = Till::set_up();
    assert!(till.begins(charge(1250)).is_empty());
    assert!(till.state.sell.sales.is_empty());
}

#[test]
fn a_sale_that_was_not_sent_charged_nothing_and_can_be_started_again() {
    for (error, words) in [
        (not_sent(), "api-not-sent"),
        (unauthorized(), "api-unauthorized"),
        (invalid(&[("amount", "is too small")]), "api-validation"),
    ] {
        let mut till = Till::open();
        let sale = till.charges(1250);
        till.started(&sale, Err(error));
        assert_eq!((till.stage(&sale), till.trouble(&sale)), (&SaleStage::NotSent, Some(words)));
        assert!(!till.state.sell.has_open());
        assert_eq!(till.state.next_tick_in(), None, "there is nothing to look for");
        let ask = one_ask(till.begins(Action::StartAgain(sale.reference.clone())));
        let Ask::StartSale(again, link) = ask else { panic!("{ask:?}") };
        assert!(again != sale.reference && link.amount == sale.amount);
    }
}

/// Makes a fresh link one that can't be trusted.
type Spoil = fn(PaymentLink) -> PaymentLink;

#[test]
fn an_answer_that_cannot_be_trusted_shows_nothing() {
    let fresh = |sale: &_| link_of(sale, "7");
    let refused = |link| PaymentLink { address: LinkAddress::Refused(AddressRefusal::ForeignHost), ..link };
    let cases: [(Spoil, UnusableLink, &str); 9] = [
        (|l| PaymentLink { payment_count: None, ..l }, UnusableLink::NoCount, "unusable-no-count"),
        (|l| PaymentLink { payment_count: Some(1), ..l }, UnusableLink::NotFresh, "unusable-not-fresh"),
        (|l| PaymentLink { payment_count: Some(2), ..l }, UnusableLink::NotFresh, "unusable-not-fresh"),
        (|l| off(&l), UnusableLink::NotFresh, "unusable-not-fresh"),
        (|l| PaymentLink { payment_limit: Some(5), ..l }, UnusableLink::NotFresh, "unusable-not-fresh"),
        (|l| PaymentLink { amount: euros(125), ..l }, UnusableLink::OtherAmount, "unusable-other-amount"),
        (
            |l| PaymentLink { amount: euros(350), ..paid(&l) },
            UnusableLink::OtherAmount,
            "unusable-other-amount",
        ),
        (|l| PaymentLink { address: LinkAddress::Missing, ..l }, UnusableLink::Address, "unusable-address"),
        (refused, UnusableLink::Address, "unusable-address"),
    ];
    for (spoil, why, words) in cases {
        let mut till = Till::open();
        let sale = till.charges(1250);
        till.started(&sale, Ok(spoil(fresh(&sale))));
        assert_eq!((till.stage(&sale), till.trouble(&sale)), (&SaleStage::Unusable(why), Some(words)));
        let is_off = spoil(fresh(&sale)).active == Some(false);
        assert_eq!(till.state.next_tick_in().is_none(), is_off, "what is on is switched off");
        till.charges(1250);
    }
}

#[test]
fn the_link_of_an_answer_that_cannot_be_trusted_is_switched_off_until_that_is_confirmed() {
    let mut till = Till::open();
    let sale = till.charges(1250);
    let link = PaymentLink { address: LinkAddress::Missing, ..link_of(&sale, "7") };
    till.started(&sale, Ok(link.clone()));
    let closes = |ask: &Ask| matches!(ask, Ask::CloseSale(of, id) if *of == sale.reference && *id == link.id);
    let ask = one_ask(till.waits(secs(1)));
    assert!(closes(&ask), "{ask:?}");
    till.closed(&sale, Err(not_sent()));
    let asked = asks(till.waits(secs(16)));
    assert!(asked.iter().all(closes) && asked.len() == 1, "it is tried again: {asked:?}");
    till.does(Action::DismissSale(sale.reference.clone()));
    assert!(till.state.sell.get(&sale.reference).is_some(), "until it is off it stays");
    till.closed(&sale, Ok(off(&link)));
    let unusable = SaleStage::Unusable(UnusableLink::Address);
    assert_eq!((till.stage(&sale), till.trouble(&sale)), (&unusable, Some("unusable-address")));
    assert_eq!(till.state.next_tick_in(), None, "and that was all");
}

#[test]
fn a_link_never_shown_that_was_paid_all_the_same_is_said() {
    let mut till = Till::open();
    let sale = till.charges(1250);
    let link = PaymentLink { address: LinkAddress::Missing, ..link_of(&sale, "7") };
    till.started(&sale, Ok(link.clone()));
    one_ask(till.waits(secs(1)));
    till.closed(&sale, Ok(paid(&link)));
    assert!(!till.is_paid(&sale), "what was not shown here is for a person to judge");
    assert_eq!(till.trouble(&sale), Some("unusable-but-paid"));
}

#[test]
fn a_yen_is_not_a_euro() {
    let yen = rex_console::domain::money::Currency::from_code("JPY").unwrap();
    let amount = rex_console::domain::money::Money::from_minor(1250, yen);
    let mut till = Till::open();
    let sale = till.charges(1250);
    till.started(&sale, Ok(PaymentLink { amount, ..link_of(&sale, "7") }));
    assert_eq!(till.stage(&sale), &SaleStage::Unusable(UnusableLink::OtherAmount));
}

#[test]
fn the_sale_in_front_is_asked_for_often_and_the_others_seldom() {
    let (mut till, front, link) = waiting();
    let behind_sale = {
        till.does(Action::PutAside);
        let other = till.charges(350);
        till.started(&other, Ok(link_of(&other, "8")));
        till.does(Action::ShowSale(front.reference.clone()));
        other
    };
    let (mut often, mut seldom) = (0, 0);
    for _ in 0..60 {
        for ask in asks(till.waits(secs(1))) {
            match ask {
                Ask::WatchSale(reference, _) if reference == front.reference => {
                    often += 1;
                    till.seen(&front, Ok(link.clone()));
                }
                Ask::WatchSale(..) => till.seen(&behind_sale, Ok(link_of(&behind_sale, "8"))),
                Ask::WatchOthers => {
                    seldom += 1;
                    till.answered(Answer::OthersWatched(Ok(vec![link_of(&behind_sale, "8")])));
                }
                ask => panic!("{ask:?}"),
            }
        }
    }
    assert!((25..=30).contains(&often) && (4..=6).contains(&seldom), "{often} and {seldom} a minute");
    let budget = often + seldom;
    assert!(budget <= 40, "{budget} calls a minute leave none for the cashier");
}

#[test]
fn a_question_under_way_is_not_asked_twice() {
    let (mut till, sale, _) = waiting();
    assert_eq!(crate::counter::watches(&asks(till.waits(secs(8))), &sale), 1);
    assert!(till.does(Action::CheckSale(sale.reference.clone())).is_empty());
}

#[test]
fn customer_says_it_is_paid_asks_at_once() {
    let (mut till, sale, link) = waiting();
    let ask = one_ask(till.does(Action::CheckSale(sale.reference.clone())));
    assert!(matches!(ask, Ask::WatchSale(..)), "{ask:?}");
    till.seen(&sale, Ok(link));
    assert!(till.is_waiting(&sale), "a customer's word alone settles nothing");
}

#[test]
fn a_till_at_rest_needs_no_ticks() {
    let (mut till, sale, link) = waiting();
    assert!(till.state.next_tick_in().is_some_and(|wait| wait <= secs(1)));
    till.does(Action::GoTo(Screen::Settings));
    assert_eq!(till.state.next_tick_in(), Some(secs(2)), "no seconds are drawn where none are seen");
    till.seen(&sale, Ok(paid(&link)));
    till.does(Action::GoTo(Screen::Sell));
    assert_eq!(till.state.next_tick_in(), None);
}

#[test]
fn a_foreign_reference_changes_nothing() {
    let (mut till, sale, _) = waiting();
    let mut foreign = sale.clone();
    foreign.reference = "T9-1-k7m2qx9d".parse().unwrap();
    till.seen(&foreign, Ok(paid(&coffee("7"))));
    till.started(&foreign, Ok(link_of(&foreign, "9")));
    assert_eq!((till.state.sell.sales.len(), till.is_waiting(&sale)), (1, true));
    assert_eq!(key(till.state.notice.as_ref().map(|notice| &notice.message)), None);
}

#[test]
fn what_the_provider_says_to_the_customers_word_is_told_for_a_while() {
    let (mut till, sale, link) = waiting();
    let said = |till: &Till| {
        let watched = till.state.sell.sales.iter().find(|watched| watched.sale.reference == sale.reference);
        watched.unwrap().said_paid(till.state.elapsed)
    };
    assert_eq!(said(&till), None);
    till.waits(secs(1));
    till.does(Action::CheckSale(sale.reference.clone()));
    assert_eq!(said(&till), Some(SaidPaid::Asking));
    till.waits(Duration::from_millis(300));
    till.seen(&sale, Ok(link));
    assert_eq!(said(&till), Some(SaidPaid::NotYet));
    till.waits(secs(30));
    assert_eq!(said(&till), None);
}
