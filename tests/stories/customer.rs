//! What the customer sees from their side of the counter.

use crate::{
    counter::waiting,
    till::{Till, euros, secs},
    world::{address, lost, off, paid},
};
use rex_console::{
    app::{
        Action,
        customer::{Scene, scene},
    },
    domain::link::PaymentLink,
    services::job::Job,
};

fn awake(till: &mut Till) -> Vec<bool> {
    let wish = |job| match job {
        Job::KeepAwake(is_awake) => Some(is_awake),
        _ => None,
    };
    std::mem::take(&mut till.aside).into_iter().filter_map(wish).collect()
}

#[test]
fn from_the_shops_name_over_the_code_to_the_tick_and_back() {
    let mut till = Till::open();
    till.does(Action::ShowCustomerWindow(true));
    assert_eq!(scene(&till.state), Scene::Idle);
    let sale = till.charges(1250);
    assert_eq!(scene(&till.state), Scene::Making(euros(1250)));
    let link = crate::world::link_of(&sale, "7");
    till.started(&sale, Ok(link.clone()));
    assert_eq!(scene(&till.state), Scene::Pay(euros(1250), &address("l/7")));
    till.seen(&sale, Ok(paid(&link)));
    assert_eq!(scene(&till.state), Scene::Paid(euros(1250)));
    assert_eq!(till.state.next_tick_in(), Some(secs(5)));
    till.waits(secs(5));
    assert_eq!(scene(&till.state), Scene::Idle, "the tick goes by itself");
    assert_eq!(awake(&mut till), [true, false]);
    assert_eq!(till.state.next_tick_in(), None);
}

#[test]
fn the_tick_stands_its_time_though_the_cashier_is_done() {
    let (mut till, sale, link) = waiting();
    till.seen(&sale, Ok(paid(&link)));
    till.does(Action::DismissSale(sale.reference));
    assert_eq!(scene(&till.state), Scene::Paid(euros(1250)));
    till.charges(350);
    assert_eq!(scene(&till.state), Scene::Making(euros(350)), "but the next customer is not kept waiting");
}

#[test]
fn a_silent_provider_asks_nobody_to_pay_again() {
    let (mut till, sale, link) = waiting();
    till.waits(secs(3));
    till.seen(&sale, Err(lost()));
    till.waits(secs(20));
    assert_eq!(scene(&till.state), Scene::Checking(euros(1250)));
    till.seen(&sale, Ok(link.clone()));
    assert_eq!(scene(&till.state), Scene::Pay(euros(1250), &address("l/7")));
    till.waits(secs(3));
    till.seen(&sale, Ok(PaymentLink { payment_count: Some(2), ..link }));
    assert_eq!(scene(&till.state), Scene::Checking(euros(1250)), "what can't be true invites nobody");
}

#[test]
fn a_sale_given_up_says_so_and_may_still_turn_out_paid() {
    let (mut till, sale, link) = waiting();
    till.does(Action::ShowCustomerWindow(true));
    till.does(Action::CancelSale(sale.reference.clone()));
    assert_eq!(scene(&till.state), Scene::Closed(euros(1250)));
    till.closed(&sale, Ok(off(&link)));
    till.waits(secs(5));
    assert_eq!(scene(&till.state), Scene::Idle);
    till.seen(&sale, Ok(paid(&link)));
    assert_eq!(scene(&till.state), Scene::Paid(euros(1250)));
}

#[test]
fn a_link_switched_off_elsewhere_is_no_code_to_pay() {
    let (mut till, sale, link) = waiting();
    till.seen(&sale, Ok(off(&link)));
    assert_eq!(scene(&till.state), Scene::Closed(euros(1250)));
}

#[test]
fn a_sale_put_aside_is_nobody_elses_to_pay() {
    let (mut till, sale, link) = waiting();
    till.does(Action::PutAside);
    assert_eq!(scene(&till.state), Scene::Idle);
    till.seen(&sale, Ok(paid(&link)));
    assert_eq!(scene(&till.state), Scene::Idle, "the customer in front may be another one by now");
    till.does(Action::ShowSale(sale.reference));
    assert_eq!(scene(&till.state), Scene::Idle);
}

#[test]
fn the_test_picture_goes_by_itself() {
    let mut till = Till::open();
    till.does(Action::ShowCustomerWindow(true));
    till.does(Action::ShowTestPicture);
    assert_eq!((scene(&till.state), till.state.next_tick_in()), (Scene::Test, Some(secs(10))));
    till.waits(secs(10));
    assert_eq!(scene(&till.state), Scene::Idle);
    till.does(Action::ShowTestPicture);
    till.charges(1250);
    assert_eq!(scene(&till.state), Scene::Making(euros(1250)), "no customer waits for it");
}

#[test]
fn over_the_console_it_stays_until_the_sale_is_over() {
    let (mut till, sale, link) = waiting();
    till.does(Action::ShowToCustomer(true));
    till.seen(&sale, Ok(paid(&link)));
    assert!(till.state.customer.is_over_console, "the tick is for the customer too");
    till.waits(secs(5));
    assert!(!till.state.customer.is_over_console);
    till.does(Action::ShowToCustomer(true));
    assert!(!till.state.customer.is_over_console, "there is nothing to show");
}

#[test]
fn the_window_is_kept_in_the_settings() {
    let mut till = Till::open();
    assert!(!till.state.settings.customer.is_wanted);
    let jobs = till.does(Action::ShowCustomerWindow(true));
    assert!(matches!(&jobs[..], [Job::SaveSettings(settings)] if settings.customer.is_wanted));
    let jobs = till.does(Action::SetCustomerMonitor(Some("HDMI-1".to_owned())));
    let [Job::SaveSettings(settings)] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!(settings.customer.monitor.as_deref(), Some("HDMI-1"));
}
