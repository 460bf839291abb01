//! Switching a link on and off, deleting it, and showing it to a customer.

use crate::{
    counter::waiting,
    links::{rows, with_links},
    till::{Till, key, one_ask, secs},
    world::{address, coffee, id, lost, not_found, off, server_trouble},
};
use rex_console::{
    app::{
        Action, Screen,
        customer::{Scene, ShownLink, scene},
        links::Doing,
    },
    services::{
        event::{Answer, Switched},
        job::{Ask, Job},
        provider::{ApiError, Outcome},
    },
};

/// A till that has just asked to switch link 2 off.
fn switching_off() -> Till {
    let mut till = with_links();
    let ask = one_ask(till.does(Action::SetLinkActive(id("2"), false)));
    assert!(matches!(&ask, Ask::SetActive(asked, false) if *asked == id("2")), "{ask:?}");
    assert!(till.does(Action::SetLinkActive(id("2"), false)).is_empty(), "once");
    assert_eq!(till.state.links.get(&id("2")).unwrap().active, Some(true), "no guess is shown");
    assert_eq!(till.state.links.doing(&id("2")), Some(Doing::SwitchingOff));
    till
}

fn trouble(till: &Till) -> Option<&'static str> {
    let (about, trouble) = till.state.links.trouble.as_ref()?;
    assert_eq!(*about, id("2"));
    key(Some(trouble))
}

#[test]
fn a_link_is_off_when_the_provider_confirms_it() {
    let mut till = switching_off();
    let switched = Switched { link: off(&coffee("2")), was_so: false };
    till.answered(Answer::ActiveSet(id("2"), false, Ok(switched)));
    assert_eq!(till.state.links.get(&id("2")).unwrap().active, Some(false));
    assert_eq!(till.notice(), Some("notice-link-deactivated"));
    assert!(till.state.links.busy.is_empty());
}

#[test]
fn a_link_that_was_off_before_is_said_to_have_been() {
    let mut till = switching_off();
    let switched = Switched { link: off(&coffee("2")), was_so: true };
    till.answered(Answer::ActiveSet(id("2"), false, Ok(switched)));
    assert_eq!(till.notice(), Some("notice-link-was-inactive"));
    till.does(Action::SetLinkActive(id("2"), true));
    assert_eq!(till.state.links.doing(&id("2")), Some(Doing::SwitchingOn));
    till.answered(Answer::ActiveSet(id("2"), true, Ok(Switched { link: coffee("2"), was_so: true })));
    assert_eq!(till.notice(), Some("notice-link-was-active"));
}

#[test]
fn a_link_that_stays_on_is_not_called_off() {
    let mut till = switching_off();
    till.answered(Answer::ActiveSet(id("2"), false, Ok(Switched { link: coffee("2"), was_so: false })));
    assert_eq!(trouble(&till), Some("link-not-switched"));
    assert_eq!((till.state.links.get(&id("2")).unwrap().active, till.notice()), (Some(true), None));
}

#[test]
fn a_switch_that_fails_says_why_and_can_be_tried_again() {
    let mut till = switching_off();
    till.answered(Answer::ActiveSet(id("2"), false, Err(server_trouble())));
    assert_eq!(trouble(&till), Some("api-server"));
    one_ask(till.does(Action::SetLinkActive(id("2"), false)));
    assert_eq!(till.state.links.trouble, None);
    till.answered(Answer::ActiveSet(id("2"), false, Err(lost())));
    assert_eq!(trouble(&till), Some("link-switch-unknown"));
}

#[test]
fn a_link_that_is_gone_leaves_the_list() {
    let mut till = switching_off();
    till.does(Action::SelectLink(Some(id("2"))));
    till.answered(Answer::ActiveSet(id("2"), false, Err(not_found())));
    assert_eq!((rows(&till), till.notice()), (vec!["3", "1"], Some("link-gone")));
    assert_eq!(till.state.links.selected, None);
}

/// A till that asks whether link 2 shall really go.
fn asking() -> Till {
    let mut till = with_links();
    let ask = one_ask(till.does(Action::AskDeleteLink(id("2"))));
    assert!(matches!(&ask, Ask::ViewLink(asked) if *asked == id("2")), "how often was it paid? {ask:?}");
    till
}

#[test]
fn deleting_asks_first_and_drops_the_row_only_when_it_is_done() {
    let mut till = asking();
    assert!(till.does(Action::KeepLink).is_empty());
    assert_eq!((till.state.links.asked_to_delete.as_ref(), rows(&till).len()), (None, 3));

    let mut till = asking();
    let ask = one_ask(till.does(Action::DeleteLink(id("2"))));
    assert!(matches!(&ask, Ask::DeleteLink(asked) if *asked == id("2")), "{ask:?}");
    assert!(till.does(Action::DeleteLink(id("2"))).is_empty(), "once");
    assert_eq!((rows(&till).len(), till.state.links.doing(&id("2"))), (3, Some(Doing::Deleting)));
    till.answered(Answer::LinkDeleted(id("2"), Ok(())));
    assert_eq!((rows(&till), till.notice()), (vec!["3", "1"], Some("notice-link-deleted")));
    assert!(till.state.links.busy.is_empty());
}

#[test]
fn a_lost_deletion_says_what_is_known_and_is_not_repeated_by_itself() {
    let seen_since = ApiError { outcome: Outcome::NotDone, ..lost() };
    for (error, words) in
        [(lost(), "link-delete-unknown"), (seen_since, "link-delete-lost"), (server_trouble(), "api-server")]
    {
        let mut till = asking();
        till.does(Action::DeleteLink(id("2")));
        assert!(till.answered(Answer::LinkDeleted(id("2"), Err(error))).is_empty());
        assert_eq!((rows(&till).len(), trouble(&till)), (3, Some(words)));
        one_ask(till.does(Action::DeleteLink(id("2"))));
    }
}

#[test]
fn a_link_somebody_else_deleted_leaves_the_list_too() {
    let mut till = asking();
    one_ask(till.does(Action::DeleteLink(id("2"))));
    till.answered(Answer::LinkDeleted(id("2"), Err(not_found())));
    assert_eq!((rows(&till), till.notice()), (vec!["3", "1"], Some("link-gone")));
    let mut till = asking();
    till.answered(Answer::Link(id("2"), Err(not_found())));
    assert_eq!((rows(&till), till.state.links.asked_to_delete.as_ref()), (vec!["3", "1"], None));
}

fn shown(number: &str) -> ShownLink {
    let link = coffee(number);
    let address = address(&format!("l/{number}"));
    ShownLink { id: link.id, product: link.product_name, amount: link.amount, address }
}

#[test]
fn a_link_is_shown_to_the_customer_until_it_is_taken_away() {
    let mut till = with_links();
    till.does(Action::ShowCustomerWindow(true));
    assert!(till.does(Action::ShowLink(id("2"))).is_empty());
    assert_eq!(scene(&till.state), Scene::Link(&shown("2")));
    assert!(!till.state.customer.is_over_console, "the customer has a window");
    assert!(till.aside.iter().any(|job| matches!(job, Job::KeepAwake(true))));
    till.does(Action::ShowLink(id("3")));
    assert_eq!(scene(&till.state), Scene::Link(&shown("3")));
    till.waits(secs(600));
    assert_eq!(scene(&till.state), Scene::Link(&shown("3")), "nothing is watched, so nothing ends it");
    till.does(Action::HideLink);
    assert_eq!(scene(&till.state), Scene::Idle);
    assert!(matches!(till.aside.last(), Some(Job::KeepAwake(false))));
}

#[test]
fn with_one_screen_it_lies_over_the_console() {
    let mut till = with_links();
    till.does(Action::ShowLink(id("2")));
    assert!(till.state.customer.is_over_console);
    till.does(Action::ShowToCustomer(false));
    assert_eq!((scene(&till.state), till.state.customer.shown_link()), (Scene::Idle, None));
}

#[test]
fn what_can_not_be_paid_is_not_shown() {
    let mut till = with_links();
    till.answered(Answer::Link(id("2"), Ok(off(&coffee("2")))));
    till.does(Action::ShowLink(id("2")));
    assert_eq!((scene(&till.state), till.state.customer.is_over_console), (Scene::Idle, false));
    till.does(Action::ShowLink(id("3")));
    till.answered(Answer::Link(id("3"), Err(not_found())));
    assert_eq!(scene(&till.state), Scene::Idle, "it is gone");
    till.does(Action::ShowLink(id("1")));
    till.does(Action::GoTo(Screen::Sell));
    assert_eq!(scene(&till.state), Scene::Idle, "nobody could take it away there");
}

#[test]
fn of_an_order_and_a_link_the_customer_sees_what_was_shown_last() {
    let mut till = with_links();
    till.does(Action::ShowCustomerWindow(true));
    let order = till.makes("WEB-1", 800);
    till.does(Action::ShowLink(id("2")));
    till.does(Action::ShowOrderToCustomer(order.clone()));
    assert!(matches!(scene(&till.state), Scene::Pay(..)), "{:?}", scene(&till.state));
    assert_eq!(till.state.customer.shown_link(), None, "nor does it come back after the order");
    till.does(Action::ShowLink(id("2")));
    assert_eq!(scene(&till.state), Scene::Link(&shown("2")));
    till.does(Action::HideLink);
    assert_eq!(scene(&till.state), Scene::Idle, "the order doesn't come back either");
    till.does(Action::ShowOrderToCustomer(order));
    till.does(Action::ShowLink(id("gone")));
    assert!(matches!(scene(&till.state), Scene::Pay(..)), "a link that can't be shown puts nothing away");
}

#[test]
fn a_sale_comes_before_a_link() {
    let mut till = with_links();
    till.does(Action::ShowCustomerWindow(true));
    till.does(Action::ShowLink(id("2")));
    till.charges(1250);
    assert!(matches!(scene(&till.state), Scene::Making(_)));
    assert_eq!(till.state.customer.shown_link(), None);

    let (mut till, ..) = waiting();
    till.answered(Answer::Link(id("2"), Ok(coffee("2"))));
    till.does(Action::ShowLink(id("2")));
    assert_eq!(till.state.customer.shown_link(), None, "the customer is paying something else");
}
