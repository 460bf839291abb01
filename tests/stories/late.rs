//! Payments that come late, or while others stand on the screen: each lands on its own sale, once.

use crate::{
    counter::waiting,
    provider::{Counter, Provider, number},
    till::{Till, one_ask, secs},
    world::{off, paid},
};
use rex_console::{
    app::{Action, Screen},
    domain::sale::SaleStage,
    services::job::Ask,
};
use std::collections::HashSet;

#[test]
fn twenty_open_sales_paid_in_any_order_land_each_on_its_own() {
    for seed in 0..20 {
        let mut random = fastrand::Rng::with_seed(seed);
        // The list shows only some of them.
        let mut counter = Counter::new(Till::open(), Provider::new(15));
        // Every amount is there twice: the amount alone tells nothing.
        let links: Vec<_> = (0..20).map(|n| counter.sells(100 + n % 10)).collect();
        let mut order = links.clone();
        random.shuffle(&mut order);
        let mut seen = HashSet::new();
        for (paid, link) in order.iter().enumerate() {
            let front = random.choice(&counter.till.state.sell.sales).unwrap().sale.reference.clone();
            counter.till.does(Action::ShowSale(front));
            assert!(counter.provider.is_paid(link));
            let mut waited = 0;
            while !matches!(counter.stage_of(link), SaleStage::Paid { .. }) {
                counter.lives(1);
                waited += 1;
                assert!(waited <= 120, "seed {seed}: {link:?} is paid and not seen");
            }
            assert!(matches!(counter.stage_of(link), SaleStage::Paid { link: own, .. } if own == link));
            assert!(seen.insert(link.clone()));
            assert_eq!(counter.paid(), paid + 1, "seed {seed}: one payment, one sale");
        }
        counter.lives(60);
        assert_eq!((counter.paid(), counter.till.state.next_tick_in()), (20, None));
        let rows = counter.till.written.iter().filter(|row| matches!(row.stage, SaleStage::Paid { .. }));
        assert_eq!(rows.count(), 20, "none twice, also in the journal");
    }
}

#[test]
fn paid_while_it_is_being_closed_is_paid_and_says_that_it_had_been_given_up() {
    let (mut till, sale, link) = waiting();
    till.does(Action::CancelSale(sale.reference.clone()));
    till.closed(&sale, Ok(paid(&link)));
    assert!(matches!(till.stage(&sale), SaleStage::Paid { was_closed: true, .. }));
    assert!(!till.watched(&sale.reference).was_paid_behind, "it stood in front");
}

#[test]
fn paid_twenty_minutes_after_closing_is_shown_wherever_the_cashier_is() {
    for screen in [Screen::Sell, Screen::Settings] {
        for is_in_front in [true, false] {
            let mut counter = Counter::new(Till::open(), Provider::new(100));
            let link = counter.sells(1250);
            let sale = counter.till.state.sell.front.clone().unwrap();
            let jobs = counter.till.does(Action::CancelSale(sale));
            counter.serves(jobs);
            if !is_in_front {
                counter.till.does(Action::PutAside);
            }
            counter.till.does(Action::GoTo(screen));
            counter.lives(20 * 60);
            assert!(matches!(counter.stage_of(&link), SaleStage::Closed { .. }));
            // A bank's check ends after the link is off.
            counter.provider.links[0].payment_count = Some(1);
            counter.lives(20);
            assert!(matches!(counter.stage_of(&link), SaleStage::Paid { was_closed: true, .. }));
            assert_eq!(counter.till.state.next_tick_in(), None);
        }
    }
}

#[test]
fn a_lost_sale_left_in_front_is_looked_for_all_the_same() {
    let mut till = Till::open();
    let sale = till.charges(1250);
    till.started(&sale, Err(crate::world::lost()));
    till.waits(secs(6));
    assert!(matches!(till.stage(&sale), SaleStage::Lost { .. }));
    let orphan = crate::world::link_of(&sale, "7");
    let ask = one_ask(till.lists(20, Ok(vec![orphan.clone()])));
    assert!(matches!(ask, Ask::CloseSale(..)), "{ask:?}");
    till.closed(&sale, Ok(off(&orphan)));
    assert!(matches!(till.stage(&sale), SaleStage::Closed { .. }));
}

#[test]
fn a_till_that_was_installed_anew_takes_nothing_old_for_its_own() {
    let mut counter = Counter::new(Till::open(), Provider::new(100));
    let first = counter.sells(1250);
    let reference = counter.till.state.sell.front.clone().unwrap();
    assert_eq!(reference.number(), 1);
    // The provider still holds sales of the same till, number and amount, with other random characters.
    let sale = counter.till.watched(&reference).sale.clone();
    for (tag, count) in [("k7m2qx9d", 1), ("zzzzzzzz", 0), ("00000000", 1)] {
        let mut old = crate::world::link_of(&sale, &format!("old-{tag}"));
        old.product_name = format!("T1-1-{tag}");
        old.payment_count = Some(count);
        counter.provider.links.push(old);
    }
    // Its answer gets lost, so that the list is searched too.
    let lost = counter.till.charges(1250);
    assert_eq!(lost.reference.number(), 2);
    counter.till.started(&lost, Err(crate::world::lost()));
    let mut old = crate::world::link_of(&lost, "old-2");
    old.product_name = "T1-2-k7m2qx9d".to_owned();
    old.payment_count = Some(1);
    counter.provider.links.push(old);
    counter.lives(300);
    assert_eq!(counter.paid(), 0);
    assert!(matches!(counter.stage_of(&first), SaleStage::Waiting { .. }));
    assert!(matches!(counter.till.stage(&lost), SaleStage::Lost { .. }));
    assert!(counter.provider.is_paid(&number(0)));
    counter.lives(20);
    assert_eq!(counter.paid(), 1, "its own payment is seen");
}
