//! The shop's limits, and the cashier's ways around them.

use crate::{
    counter::{charge, waiting},
    till::{Till, euros, one_ask, secs},
    world::{currency, link_of, off, paid, shop},
};
use jiff::SignedDuration;
use rex_console::{
    app::{Action, sell::Kind},
    domain::{
        link::PaymentLink,
        money::{Currency, Money},
        sale::SaleStage,
    },
    services::{event::Event, job::Ask, settings::Settings},
};

fn careful() -> Till {
    let settings = Settings { shop: Some(shop()), largest_sale: Some(10_000), ..Settings::default() };
    let mut till = Till::with(settings);
    till.starts();
    till.is_let_in(Event::TokenLoaded(Ok(true)));
    till
}

#[test]
fn an_unpaid_counter_sale_is_closed_when_its_time_is_over() {
    let (mut till, sale, link) = waiting();
    assert_eq!(sale.closes, Some(sale.started + SignedDuration::from_mins(15)));
    till.does(Action::GoTo(rex_console::app::Screen::Settings));
    for _ in 0..14 * 60 + 58 {
        for ask in crate::till::asks(till.waits(secs(1))) {
            assert!(matches!(ask, Ask::WatchSale(..)), "{ask:?}");
            till.seen(&sale, Ok(link.clone()));
        }
    }
    assert!(till.is_waiting(&sale));
    let ask = one_ask(till.waits(secs(3)));
    assert!(matches!(ask, Ask::CloseSale(..)), "{ask:?}");
}

#[test]
fn a_shop_has_its_own_time_limit() {
    let mut till = Till::open();
    till.does(Action::SetTimeLimit(3));
    let (sale, _) = till.sells(1250, "7");
    assert_eq!(sale.closes, Some(sale.started + SignedDuration::from_mins(3)));
}

#[test]
fn a_sale_kept_open_is_not_closed_by_time() {
    let (mut till, sale, _) = waiting();
    till.does(Action::KeepSaleOpen(sale.reference.clone()));
    assert_eq!(till.written.last().map(|row| row.closes), Some(None), "the journal knows it");
    till.at.now += SignedDuration::from_hours(8);
    till.waits(secs(30));
    assert!(till.is_waiting(&sale));
}

#[test]
fn a_link_that_is_sent_lives_its_days_and_is_watched_all_the_same() {
    for days in [1, 3, 7] {
        let mut till = Till::open();
        let kind = Kind::Sent { days };
        let action = Action::Charge { amount: euros(1250), note: " table 4 ".into(), kind };
        let Ask::StartSale(reference, link) = one_ask(till.begins(action)) else { panic!("no sale") };
        assert_eq!((link.expires_days, link.payment_limit), (Some(days), Some(1)));
        let sale = till.watched(&reference).sale.clone();
        assert_eq!((sale.closes, sale.note.as_str()), (None, "table 4"));
        assert!(link.description.is_none() && !link.product_name.contains("table"), "the note stays here");
        let link = link_of(&sale, "7");
        till.started(&sale, Ok(link.clone()));
        till.at.now += SignedDuration::from_hours(20);
        till.waits(secs(10));
        assert!(till.is_waiting(&sale));
        till.seen(&sale, Ok(paid(&link)));
        assert!(till.is_paid(&sale));
    }
}

#[test]
fn a_sale_above_the_largest_is_asked_about_once() {
    let mut till = careful();
    assert!(till.begins(charge(10_001)).is_empty());
    let asked = till.state.sell.asked.clone().unwrap();
    assert_eq!(asked.amount, euros(10_001));
    assert!(till.state.sell.sales.is_empty() && till.written.is_empty());
    // Its own button charges the very same.
    let yes = Action::Charge { amount: asked.amount, note: asked.note, kind: asked.kind };
    assert!(matches!(one_ask(till.begins(yes)), Ask::StartSale(..)));
    assert_eq!(till.state.sell.asked, None);
}

#[test]
fn another_amount_is_no_answer_and_no_is_one() {
    let mut till = careful();
    till.begins(charge(10_001));
    assert!(till.begins(charge(20_000)).is_empty(), "it is a question of its own");
    assert_eq!(till.state.sell.asked.as_ref().map(|asked| asked.amount), Some(euros(20_000)));
    till.does(Action::ForgetAmount);
    assert_eq!(till.state.sell.asked, None);
    assert!(till.begins(charge(20_000)).is_empty(), "a no is not kept as half a yes");
    till.does(Action::ForgetAmount);
    assert!(
        matches!(one_ask(till.begins(charge(10_000))), Ask::StartSale(..)),
        "the limit itself is not above"
    );
}

#[test]
fn paid_another_way_switches_the_link_off_and_keeps_the_reason() {
    let (mut till, sale, link) = waiting();
    let ask = one_ask(till.does(Action::PaidAnotherWay(sale.reference.clone(), " cash ".into())));
    assert!(matches!(ask, Ask::CloseSale(..)), "{ask:?}");
    till.closed(&sale, Ok(off(&link)));
    let kept = till.written.last().unwrap();
    assert!(matches!(kept.stage, SaleStage::Closed { .. }));
    assert_eq!(kept.paid_another_way.as_deref(), Some("cash"));
    let (mut till, sale, link) = waiting();
    till.does(Action::PaidAnotherWay(sale.reference.clone(), "cash".into()));
    till.closed(&sale, Ok(paid(&link)));
    assert!(till.is_paid(&sale), "paid twice is said, not hidden");
    assert!(till.watched(&sale.reference).sale.paid_another_way.is_some());
}

#[test]
fn what_is_not_waiting_was_not_paid_another_way() {
    let (mut till, sale, link) = waiting();
    till.seen(&sale, Ok(paid(&link)));
    assert!(till.does(Action::PaidAnotherWay(sale.reference.clone(), "cash".into())).is_empty());
    assert_eq!(till.watched(&sale.reference).sale.paid_another_way, None);
}

#[test]
fn refunds_are_noted_up_to_what_was_paid() {
    let (mut till, sale, link) = waiting();
    let yen = Money::from_minor(1, Currency::from_code("JPY").unwrap());
    let refund = |till: &mut Till, amount| till.does(Action::NoteRefund(sale.reference.clone(), amount));
    refund(&mut till, euros(100));
    assert!(till.watched(&sale.reference).sale.refunds.is_empty(), "nothing was paid yet");
    till.seen(&sale, Ok(paid(&link)));
    for amount in
        [euros(1000), euros(251), yen, euros(0), euros(-1250), euros(i64::MAX), euros(250), euros(1)]
    {
        refund(&mut till, amount);
    }
    let noted: Vec<_> = till.written.last().unwrap().refunds.iter().map(|refund| refund.amount).collect();
    assert_eq!(noted, [euros(1000), euros(250)]);
    assert_eq!(till.notice(), Some("notice-refund-noted"));
    assert!(till.is_paid(&sale));
    assert_eq!(currency(), sale.amount.currency());
}

#[test]
fn a_scanner_sells_nothing_and_is_told_so() {
    let mut till = Till::open();
    assert!(till.begins(Action::ScannerSeen).is_empty());
    assert_eq!(till.notice(), Some("notice-scanner"));
    assert!(till.written.is_empty());
}

#[test]
fn a_sale_kept_open_ends_when_its_link_has_expired() {
    let (mut till, sale, link) = waiting();
    till.does(Action::KeepSaleOpen(sale.reference.clone()));
    let link = PaymentLink { expires: Some(sale.started + SignedDuration::from_mins(1)), ..link };
    till.waits(secs(2));
    till.seen(&sale, Ok(link.clone()));
    assert!(till.is_waiting(&sale));
    till.pass(secs(200));
    till.does(Action::CheckSale(sale.reference.clone()));
    till.seen(&sale, Ok(link));
    assert!(matches!(till.stage(&sale), SaleStage::Closed { .. }));
    assert!(!till.state.sell.has_open());
}
