//! Making a link: a new one, one like another, and one whose answer gets lost.

use crate::{
    links::{rows, with_links},
    till::{Till, key, one_ask},
    world::{coffee, id, invalid, lost, off, server_trouble, unreadable},
};
use jiff::SignedDuration;
use rex_console::{
    app::{Action, links::Purpose},
    domain::link::{LinkField, LinkForm, PaymentLink},
    services::{
        event::{Answer, Switched},
        job::{Ask, Ticket},
        provider::LinkPage,
    },
};

fn tea() -> LinkForm {
    LinkForm { product_name: "Tea".into(), amount: "2.80".into(), ..LinkForm::default() }
}

/// A till whose owner sent the form for a new link.
fn creating() -> (Till, Ticket) {
    let mut till = with_links();
    till.does(Action::OpenLinkForm);
    let Ask::CreateLink(ticket, link) = one_ask(till.does(Action::CreateLink(tea()))) else { panic!() };
    assert_eq!((link.product_name.as_str(), link.amount.minor()), ("Tea", 280));
    (till, ticket)
}

/// The link that the form asks for.
fn made(till: &Till, number: &str) -> PaymentLink {
    let amount = crate::till::euros(280);
    PaymentLink { product_name: "Tea".into(), amount, created: Some(till.at.now), ..coffee(number) }
}

#[test]
fn a_new_link_shows_first_and_selected() {
    let (mut till, ticket) = creating();
    let made = made(&till, "4");
    assert!(till.answered(Answer::LinkCreated(ticket, Ok(made))).is_empty());
    assert_eq!((rows(&till), till.notice()), (vec!["4", "3", "2", "1"], Some("notice-link-made")));
    assert_eq!(till.state.links.selected, Some(id("4")));
    assert!(till.state.links.form.is_none());
    assert_eq!(till.state.replaced_link(), None);
}

#[test]
fn a_form_sent_twice_makes_one_link() {
    let (mut till, _) = creating();
    assert!(till.does(Action::CreateLink(tea())).is_empty());
}

#[test]
fn a_form_beyond_the_documented_limits_is_not_sent() {
    let mut till = with_links();
    till.does(Action::OpenLinkForm);
    let free = LinkForm { amount: "0".into(), ..tea() };
    assert!(till.does(Action::CreateLink(free)).is_empty());
}

#[test]
fn the_providers_objections_land_on_their_fields() {
    let (mut till, ticket) = creating();
    let error = invalid(&[
        ("product_name", "is taken"),
        ("amount", "is too small"),
        ("expires_days", "is too far"),
        ("payment_limit", "is too high"),
        ("description", "is too long"),
        ("colour", "is unknown"),
    ]);
    till.answered(Answer::LinkCreated(ticket, Err(error)));
    let form = till.state.links.form.as_ref().expect("the form stays open");
    for (field, words) in [
        (LinkField::ProductName, "is taken"),
        (LinkField::Amount, "is too small"),
        (LinkField::ExpiresDays, "is too far"),
        (LinkField::PaymentLimit, "is too high"),
        (LinkField::Description, "is too long"),
    ] {
        assert_eq!(form.field_troubles.get(&field).map(String::as_str), Some(words));
    }
    assert_eq!((form.field_troubles.len(), key(form.trouble.as_ref())), (5, Some("api-validation")));
    let Ask::CreateLink(..) = one_ask(till.does(Action::CreateLink(tea()))) else { panic!() };
    let form = till.state.links.form.as_ref().unwrap();
    assert!(form.field_troubles.is_empty() && form.trouble.is_none(), "the next try starts clean");
}

#[test]
fn a_link_made_after_its_form_was_closed_is_there_all_the_same() {
    let (mut till, ticket) = creating();
    till.does(Action::CloseLinkForm);
    let made = made(&till, "4");
    till.answered(Answer::LinkCreated(ticket, Ok(made)));
    assert_eq!(rows(&till), ["4", "3", "2", "1"]);
    assert_eq!(till.state.links.selected, None, "nothing jumps to the front by itself");
    for (error, words) in [(lost(), "link-lost"), (server_trouble(), "api-server")] {
        let (mut till, ticket) = creating();
        till.does(Action::CloseLinkForm);
        till.answered(Answer::LinkCreated(ticket, Err(error)));
        assert_eq!(till.notice(), Some(words), "nor is it silent about one that was perhaps not made");
    }
}

/// A till whose create got lost, and which has asked for the newest links.
fn lost_create() -> (Till, Ticket) {
    let (mut till, ticket) = creating();
    let Ask::ListLinks { ticket, page: 1 } = one_ask(till.answered(Answer::LinkCreated(ticket, Err(lost()))))
    else {
        panic!("the newest links are asked for, and nothing is posted again")
    };
    (till, ticket)
}

fn newest(links: Vec<PaymentLink>) -> LinkPage {
    LinkPage { links, unreadable: Vec::new(), page: 1, last_page: Some(9), total: None, next: Some(2) }
}

fn trouble(till: &Till) -> Option<&'static str> {
    key(till.state.links.form.as_ref().unwrap().trouble.as_ref())
}

#[test]
fn a_lost_answer_is_said_and_the_newest_links_are_looked_at() {
    for error in [lost(), unreadable()] {
        let (mut till, ticket) = creating();
        let ask = one_ask(till.answered(Answer::LinkCreated(ticket, Err(error))));
        assert!(matches!(ask, Ask::ListLinks { page: 1, .. }), "nothing is posted again: {ask:?}");
        assert_eq!(trouble(&till), Some("link-lost"));
    }
}

#[test]
fn the_link_that_turns_up_is_offered_and_taken() {
    let (mut till, ticket) = lost_create();
    let turned_up = made(&till, "4");
    assert!(till.answered(Answer::Links(ticket, 1, Ok(newest(vec![turned_up])))).is_empty());
    let form = till.state.links.form.as_ref().expect("the person judges");
    assert_eq!((form.turned_up.clone(), trouble(&till)), (Some(id("4")), Some("link-lost")));
    assert_eq!(rows(&till), ["4", "3", "2", "1"]);
    till.does(Action::TakeTurnedUp);
    assert!(till.state.links.form.is_none());
    assert_eq!(till.state.links.selected, Some(id("4")));
}

#[test]
fn an_older_link_or_one_of_another_price_is_not_offered() {
    let (mut till, ticket) = lost_create();
    let older = till.at.now - SignedDuration::from_hours(1);
    let links = vec![
        PaymentLink { created: Some(older), ..made(&till, "4") },
        PaymentLink { amount: crate::till::euros(300), ..made(&till, "5") },
        PaymentLink { product_name: "Green tea".into(), ..made(&till, "6") },
    ];
    till.answered(Answer::Links(ticket, 1, Ok(newest(links))));
    assert_eq!(till.state.links.form.as_ref().unwrap().turned_up, None);
    assert_eq!(trouble(&till), Some("link-lost-not-seen"));
    till.does(Action::TakeTurnedUp);
    assert!(till.state.links.form.is_some(), "there is nothing to take");
}

#[test]
fn it_may_turn_up_in_a_later_reading() {
    let (mut till, looked) = lost_create();
    till.answered(Answer::Links(looked, 1, Err(server_trouble())));
    assert_eq!(trouble(&till), Some("link-lost"), "not seeing the list says nothing");
    let Ask::ListLinks { ticket, .. } = one_ask(till.does(Action::RefreshLinks)) else { panic!() };
    let page = LinkPage { next: None, ..newest(vec![made(&till, "4")]) };
    till.answered(Answer::Links(ticket, 1, Ok(page)));
    assert_eq!(till.state.links.form.as_ref().unwrap().turned_up, Some(id("4")));
}

#[test]
fn a_link_like_another_leaves_the_old_one_and_offers_to_switch_it_off() {
    let mut till = with_links();
    till.does(Action::SelectLink(Some(id("2"))));
    assert!(till.does(Action::CopyLink(id("2"))).is_empty());
    let form = till.state.links.form.as_ref().unwrap();
    assert_eq!(form.purpose, Purpose::Copy(id("2")));
    let Ask::CreateLink(ticket, _) = one_ask(till.does(Action::CreateLink(tea()))) else { panic!() };
    let made = made(&till, "4");
    till.answered(Answer::LinkCreated(ticket, Ok(made)));
    assert_eq!(till.state.links.selected, Some(id("4")));
    assert_eq!(till.state.replaced_link().map(|link| &link.id), Some(&id("2")));

    till.does(Action::SelectLink(Some(id("3"))));
    assert_eq!(till.state.replaced_link(), None, "only beside the new one");
    till.does(Action::SelectLink(Some(id("4"))));
    one_ask(till.does(Action::SetLinkActive(id("2"), false)));
    let switched = Switched { link: off(&coffee("2")), was_so: false };
    till.answered(Answer::ActiveSet(id("2"), false, Ok(switched)));
    assert_eq!(till.state.replaced_link(), None, "it is off");
}

#[test]
fn the_old_link_may_stay() {
    let mut till = with_links();
    till.does(Action::CopyLink(id("2")));
    let Ask::CreateLink(ticket, _) = one_ask(till.does(Action::CreateLink(tea()))) else { panic!() };
    let made = made(&till, "4");
    till.answered(Answer::LinkCreated(ticket, Ok(made)));
    assert!(till.does(Action::LeaveReplaced).is_empty());
    assert_eq!(till.state.replaced_link(), None);
    assert_eq!(till.state.links.get(&id("2")).unwrap().active, Some(true));
}
