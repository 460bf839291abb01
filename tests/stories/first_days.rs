//! The first days of a till: what is there from before, and the guided first payment.

use crate::{
    till::{Till, asks, euros, one_ask},
    world::{link_of, not_found, off, paid},
};
use rex_console::{
    app::{Action, first_payment::is_offered},
    domain::{
        link::PaymentLink,
        money::{Currency, Money},
        payment::{Payment, PaymentId, PaymentStatus},
        sale::Sale,
    },
    services::{
        event::Answer,
        job::{Ask, Job},
        settings::Settings,
    },
};

fn begin(till: &mut Till) -> Sale {
    till.does(Action::BeginFirstPayment { note: "First payment".into() });
    till.state.sell.front().unwrap().sale.clone()
}

/// A till whose first payment was counted by the provider.
fn first_is_paid() -> (Till, Sale) {
    let mut till = Till::open();
    assert!(is_offered(&till.state));
    let sale = begin(&mut till);
    assert_eq!(sale.amount, euros(100));
    till.is_written(&sale, Ok(()));
    let link = link_of(&sale, "7");
    till.started(&sale, Ok(link.clone()));
    till.seen(&sale, Ok(paid(&link)));
    assert!(till.is_paid(&sale));
    (till, sale)
}

fn payment(sale: &Sale) -> Payment {
    Payment {
        id: PaymentId::from_typed("pi_1").unwrap(),
        amount: sale.amount,
        status: PaymentStatus::Succeeded,
        created: sale.started,
        method: None,
        live: Some(false),
    }
}

fn verify(till: &mut Till, answer: Result<Payment, rex_console::services::provider::ApiError>) -> Vec<Job> {
    let ask = one_ask(till.does(Action::VerifyPayment("pi_1".into())));
    let Ask::LookUp(ticket, _) = ask else { panic!("{ask:?}") };
    till.answered(Answer::LookedUp(ticket, answer))
}

fn trouble(till: &Till) -> Option<&'static str> {
    till.state.first_payment.trouble.as_ref().map(|trouble| trouble.key)
}

#[test]
fn the_first_payment_tells_whether_money_moves() {
    for live in [true, false] {
        let (mut till, sale) = first_is_paid();
        let jobs = verify(&mut till, Ok(Payment { live: Some(live), ..payment(&sale) }));
        let [Job::SaveSettings(settings)] = &jobs[..] else { panic!("{jobs:?}") };
        assert!(matches!(&**settings, Settings { is_live, .. } if *is_live == Some(live)));
        assert!(!is_offered(&till.state));
    }
}

#[test]
fn another_payment_or_currency_verifies_nothing() {
    let usd = Currency::from_code("USD").unwrap();
    let cases = |sale: &Sale| {
        let fine = payment(sale);
        [
            (Payment { amount: euros(101), ..fine.clone() }, "verify-other-payment"),
            (Payment { status: PaymentStatus::Pending, ..fine.clone() }, "verify-other-payment"),
            (Payment { amount: Money::from_minor(100, usd), ..fine.clone() }, "verify-other-currency"),
            (Payment { live: None, ..fine }, "verify-no-mode"),
        ]
    };
    let (mut till, sale) = first_is_paid();
    for (payment, key) in cases(&sale) {
        assert!(verify(&mut till, Ok(payment)).is_empty());
        assert_eq!((trouble(&till), till.state.settings.is_live), (Some(key), None));
    }
    verify(&mut till, Err(not_found()));
    assert_eq!(trouble(&till), Some("api-not-found"));
}

#[test]
fn it_can_be_put_off_and_is_not_offered_in_practice() {
    let mut till = Till::open();
    till.does(Action::PutOffFirstPayment);
    assert!(!is_offered(&till.state));
    assert!(!is_offered(&Till::practising().state));
}

#[test]
fn links_from_before_are_offered_to_be_switched_off() {
    let mut till = Till::open();
    let sale = till.charges(1250);
    let named = |name: &str, id: &str| PaymentLink { product_name: name.into(), ..link_of(&sale, id) };
    let found = vec![
        named("T1-7-k7m2qx9d", "1"),
        paid(&named("T1-8-k7m2qx9d", "2")),
        off(&named("T1-9-k7m2qx9d", "3")),
        named("T2-7-k7m2qx9d", "4"),
        named("Coffee", "5"),
        link_of(&sale, "6"),
    ];
    till.answered(Answer::LookedBack(Ok(found)));
    let ids: Vec<_> = till.state.sell.strangers.iter().map(|id| id.0.clone()).collect();
    assert_eq!(ids, ["1"], "unpaid, active, of this till, and of no sale that is known here");
    let asked = asks(till.does(Action::CloseStrangers));
    assert!(matches!(&asked[..], [Ask::SetActive(id, false)] if id.0 == "1"), "{asked:?}");
    assert!(till.state.sell.strangers.is_empty());
}

/// A till set up anew counts from 1 again, while the provider still holds its old links, some of them paid.
#[test]
fn a_reinstalled_till_takes_no_old_payment_for_its_own() {
    let mut till = Till::open();
    let sale = till.charges(1250);
    let made = link_of(&sale, "50");
    let old = |tag: &str, id: &str| {
        let name = format!("T1-1-{tag}");
        assert_ne!(name, sale.reference.to_string());
        paid(&PaymentLink { product_name: name, ..link_of(&sale, id) })
    };
    let mut list: Vec<_> =
        ["k7m2qx9d", "00000000", "zzzzzzzz"].iter().zip(["1", "2", "3"]).map(|(t, i)| old(t, i)).collect();
    till.started(&sale, Err(crate::world::lost()));
    for _ in 0..2 {
        let ask = one_ask(till.waits(crate::till::secs(2)));
        assert!(matches!(ask, Ask::FindSale(_)), "{ask:?}");
        till.answered(Answer::SaleSought(sale.reference.clone(), Ok(list.clone())));
        assert!(!till.is_paid(&sale));
    }
    list.push(made.clone());
    till.answered(Answer::OthersWatched(Ok(list)));
    till.closed(&sale, Ok(off(&made)));
    assert!(!till.is_paid(&sale), "{:?}", till.stage(&sale));
}
