//! A link's life through the whole console but its window.

use crate::headless::{Headless, folder};
use rex_console::{
    app::{Action, Screen, State},
    domain::link::{LinkEdit, LinkForm, LinkId, PaymentLink},
};

fn tea() -> LinkForm {
    LinkForm { product_name: "Tea".into(), amount: "2.80".into(), ..LinkForm::default() }
}

fn selected(state: &State) -> Option<&PaymentLink> {
    state.links.selected.as_ref().and_then(|id| state.links.get(id))
}

/// Makes a link for tea; its id here and at the provider.
fn makes_tea(till: &Headless) -> (LinkId, u64) {
    till.does(Action::GoTo(Screen::Links));
    till.does(Action::OpenLinkForm);
    till.does(Action::CreateLink(tea()));
    let id = till.until("the link", |state| selected(state).map(|link| link.id.clone()));
    (id.clone(), id.0.parse().unwrap())
}

#[test]
fn a_link_is_made_changed_paid_and_deleted() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    let (id, number) = makes_tea(&till);

    till.does(Action::OpenLinkEdit(id.clone()));
    let mint = LinkEdit { product_name: "Mint tea".into(), description: "with sugar".into(), active: false };
    till.does(Action::SaveLink(mint));
    till.until("the change", |state| (selected(state)?.product_name == "Mint tea").then_some(()));
    let there = till.control.link(number).unwrap();
    assert_eq!((there.description.as_deref(), there.active), (Some("with sugar"), false));
    assert!(till.control.pay(number).is_err(), "the checkout refuses it");

    till.does(Action::SetLinkActive(id.clone(), true));
    till.until("the link to be on", |state| (selected(state)?.active == Some(true)).then_some(()));
    till.control.pay(number).unwrap();
    till.does(Action::RefreshLinks);
    till.until("the payment", |state| (selected(state)?.payment_count == Some(1)).then_some(()));

    till.does(Action::AskDeleteLink(id.clone()));
    till.does(Action::DeleteLink(id));
    till.until("the link to go", |state| state.links.selected.is_none().then_some(()));
    assert_eq!(till.control.link_count(), 0);
}

#[test]
fn a_link_whose_answer_was_lost_is_offered_and_made_once() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    till.does(Action::GoTo(Screen::Links));
    till.control.add_fault("create:cut-after*1".parse().unwrap());
    till.does(Action::OpenLinkForm);
    till.does(Action::CreateLink(tea()));
    till.until("the lost link", |state| state.links.form.as_ref()?.turned_up.clone());
    till.does(Action::TakeTurnedUp);
    let name = till.until("the link", |state| selected(state).map(|link| link.product_name.clone()));
    assert_eq!((name.as_str(), till.links_named("Tea")), ("Tea", 1));
}
