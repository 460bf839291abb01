//! The cashier has moved on: a payment still lands on its own sale.

use crate::{
    counter::{waiting, watches},
    till::{asks, secs},
    world::{link_of, paid},
};
use rex_console::{
    app::Action,
    services::{event::Answer, job::Ask},
};

#[test]
fn paid_after_the_cashier_moved_on_lands_on_its_own_sale() {
    let (mut till, first, first_link) = waiting();
    let second = till.charges(1250);
    till.started(&second, Ok(link_of(&second, "8")));
    till.seen(&first, Ok(paid(&first_link)));
    assert!(till.is_paid(&first) && till.is_waiting(&second));
    assert!(till.watched(&first.reference).was_paid_behind, "the strip says so");
    assert_eq!(till.state.sell.front, Some(second.reference), "no payment steals the front");
}

#[test]
fn the_payment_of_one_sale_is_no_payment_of_another() {
    let (mut till, first, first_link) = waiting();
    let second = till.charges(1250);
    till.started(&second, Ok(link_of(&second, "8")));
    till.seen(&second, Ok(paid(&first_link)));
    assert!(till.is_waiting(&first) && till.is_waiting(&second));
}

#[test]
fn a_sale_put_aside_is_watched_on() {
    let (mut till, sale, link) = waiting();
    till.does(Action::PutAside);
    assert!(till.state.sell.front().is_none());
    assert_eq!(watches(&asks(till.waits(secs(2))), &sale), 1);
    till.seen(&sale, Ok(link.clone()));
    till.lists(15, Ok(vec![paid(&link)]));
    assert!(till.is_paid(&sale));
}

#[test]
fn a_sale_put_aside_is_not_called_unheard_while_the_provider_answers() {
    let (mut till, sale, link) = waiting();
    till.does(Action::PutAside);
    for second in 0..120 {
        for ask in asks(till.waits(secs(1))) {
            match ask {
                Ask::WatchSale(..) => till.seen(&sale, Ok(link.clone())),
                Ask::WatchOthers => {
                    assert!(till.answered(Answer::OthersWatched(Ok(vec![link.clone()]))).is_empty());
                }
                ask => panic!("{ask:?}"),
            }
        }
        assert!(!till.is_unheard(&sale), "after {second} s");
    }
}

#[test]
fn an_open_sale_cannot_be_taken_off_the_strip_but_a_paid_one_can() {
    let (mut till, sale, link) = waiting();
    till.does(Action::DismissSale(sale.reference.clone()));
    assert!(till.is_waiting(&sale));
    till.seen(&sale, Ok(paid(&link)));
    till.does(Action::DismissSale(sale.reference.clone()));
    assert!(till.state.sell.get(&sale.reference).is_none());
}
