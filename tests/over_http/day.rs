//! A day of practice.

use crate::headless::{Headless, euros, folder};
use rex_console::{
    app::{Action, Screen, inquiry::Used, links::Catalogue, look_up::Verdict},
    domain::{
        link::{LinkForm, LinkId, LinkState},
        payment::PaymentStatus,
        sale::SaleStage,
    },
};

fn tea() -> LinkForm {
    LinkForm { product_name: "Tea ☕".into(), amount: "2.80".into(), ..LinkForm::default() }
}

/// Makes a link over the form, and gives its id.
fn make_link(till: &Headless) -> LinkId {
    till.does(Action::OpenLinkForm);
    till.does(Action::CreateLink(tea()));
    till.until("the new link", |state| {
        let made = state.links.all.value.iter().flat_map(Catalogue::iter);
        made.into_iter().find(|entry| entry.link.product_name == "Tea ☕").map(|entry| entry.link.id.clone())
    })
}

#[test]
fn a_link_is_made_listed_switched_off_and_deleted() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    till.control.add_links(230, 500).unwrap();
    till.does(Action::GoTo(Screen::Links));
    till.until("all pages", |state| {
        let all = state.links.all.value.as_ref()?;
        (!state.links.all.asking && all.len() == 230).then_some(())
    });

    let id = make_link(&till);
    let number: u64 = id.0.parse().unwrap();
    let made = till.control.link(number).expect("the provider has it");
    assert_eq!((made.product_name.as_str(), made.amount_minor, made.active), ("Tea ☕", 280, true));
    let first = till.state().links.all.value.as_ref().unwrap().iter().next().cloned().unwrap();
    assert_eq!(first.link.id, id, "the newest stands first");

    till.does(Action::SetLinkActive(id.clone(), false));
    till.until("the link to be off", |state| {
        let link = state.links.get(&id)?;
        (link.state(state.now) == LinkState::Inactive).then_some(())
    });
    let off = till.control.link(number).unwrap();
    assert_eq!((off.active, off.product_name.as_str()), (false, "Tea ☕"));

    till.does(Action::DeleteLink(id.clone()));
    till.until("the row to go", |state| state.links.get(&id).is_none().then_some(()));
    assert_eq!(till.control.link(number), None);
    assert_eq!(till.state().links.trouble, None);
}

#[test]
fn a_sale_is_paid_and_its_payment_looked_up() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    let sale = till.charges(1250);
    let link = till.until_waiting(&sale);
    assert_eq!(till.links_named(&sale.to_string()), 1);
    let payment = till.control.pay(link).unwrap();
    till.until_paid(&sale);

    till.does(Action::GoTo(Screen::Transactions));
    till.does(Action::LookUp(payment.clone()));
    let verdict = till.until("the verdict", |state| state.look_up.verdict().cloned());
    let Verdict::Known { payment: known, used } = verdict else { panic!("{verdict:?}") };
    assert_eq!((known.id.as_str(), known.amount), (payment.as_str(), euros(1250)));
    assert_eq!((known.status, used), (PaymentStatus::Succeeded, Used::No));
}

#[test]
fn a_declined_card_leaves_the_sale_waiting_and_the_next_one_pays() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    let sale = till.charges(1250);
    let link = till.until_waiting(&sale);
    till.control.decline(link).unwrap();
    let heard = till.state().sell.get(&sale).unwrap().heard;
    till.until_sale("the next look", &sale, |watched| (watched.heard > heard).then_some(()));
    assert!(matches!(till.state().sell.get(&sale).unwrap().sale.stage, SaleStage::Waiting { .. }));
    till.control.pay(link).unwrap();
    till.until_paid(&sale);
}

#[test]
fn a_sale_given_up_can_no_longer_be_paid() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    let sale = till.charges(1250);
    let link = till.until_waiting(&sale);
    till.does(Action::CancelSale(sale.clone()));
    till.until_sale("the closing", &sale, |watched| {
        matches!(watched.sale.stage, SaleStage::Closed { .. }).then_some(())
    });
    assert!(!till.control.link(link).unwrap().active && till.control.pay(link).is_err());
}

#[test]
fn practice_goes_on_the_next_day() {
    let folder = folder();
    let name = {
        let till = Headless::practising(folder.path());
        let sale = till.charges(1250);
        till.until_waiting(&sale);
        sale.to_string()
    };
    let till = Headless::practising(folder.path());
    assert_eq!(till.links_named(&name), 1);
}
