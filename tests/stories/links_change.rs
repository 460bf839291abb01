//! Changing a link's name, description and state.

use crate::{
    links::{rows, with_links},
    till::{Till, key, one_ask},
    world::{coffee, id, invalid, lost, not_found, not_sent, off},
};
use rex_console::{
    app::{
        Action,
        links::{Doing, Form, Purpose},
    },
    domain::link::{LinkEdit, LinkField, PaymentLink},
    services::{
        event::{Answer, Edited},
        job::Ask,
    },
};

fn before() -> LinkEdit {
    LinkEdit::of(&coffee("2"))
}

fn espresso() -> LinkEdit {
    LinkEdit { product_name: "Espresso".into(), ..before() }
}

/// Link 2 as its owner wants it.
fn changed() -> PaymentLink {
    PaymentLink { product_name: "Espresso".into(), ..coffee("2") }
}

/// Link 2 as somebody else left it.
fn theirs() -> PaymentLink {
    PaymentLink { product_name: "Cappuccino".into(), ..off(&coffee("2")) }
}

/// A till whose owner is changing link 2.
fn editing() -> Till {
    let mut till = with_links();
    till.does(Action::SelectLink(Some(id("2"))));
    assert!(till.does(Action::OpenLinkEdit(id("2"))).is_empty());
    assert_eq!(form(&till).purpose, Purpose::Edit(id("2"), before()));
    till
}

/// The same, with the change on its way.
fn saving() -> Till {
    let mut till = editing();
    let ask = one_ask(till.does(Action::SaveLink(espresso())));
    let Ask::EditLink { id: asked, before: thought, after } = ask else { panic!("{ask:?}") };
    assert_eq!((asked, thought, after), (id("2"), before(), espresso()));
    till
}

fn form(till: &Till) -> &Form {
    till.state.links.form.as_ref().expect("the form is open")
}

fn name(till: &Till) -> &str {
    &till.state.links.get(&id("2")).unwrap().product_name
}

#[test]
fn a_change_shows_when_the_provider_says_it() {
    let mut till = saving();
    assert_eq!((name(&till), till.state.links.doing(&id("2"))), ("Coffee 2", Some(Doing::Editing)));
    assert!(till.does(Action::SaveLink(espresso())).is_empty(), "once");
    assert!(till.does(Action::SetLinkActive(id("2"), false)).is_empty(), "one thing at a time");
    till.answered(Answer::LinkEdited(id("2"), Ok(Edited::Done(changed()))));
    assert_eq!((name(&till), till.notice()), ("Espresso", Some("notice-link-changed")));
    assert!(till.state.links.form.is_none() && till.state.links.busy.is_empty());
    assert_eq!(till.state.links.selected, Some(id("2")));
}

#[test]
fn a_change_beyond_the_limits_is_not_sent() {
    let mut till = editing();
    for bad in [
        LinkEdit { product_name: " ".into(), ..before() },
        LinkEdit { product_name: "x".repeat(256), ..before() },
        LinkEdit { description: "x".repeat(1001), ..before() },
    ] {
        assert!(till.does(Action::SaveLink(bad)).is_empty());
    }
    assert_eq!(form(&till).sending, None);
}

#[test]
fn somebody_else_was_faster_and_theirs_is_taken() {
    let mut till = saving();
    till.answered(Answer::LinkEdited(id("2"), Ok(Edited::ChangedElsewhere(theirs()))));
    assert_eq!(form(&till).theirs, Some(LinkEdit::of(&theirs())));
    assert_eq!((name(&till), till.notice()), ("Cappuccino", None), "the row says what stands there");
    let opened = form(&till).opened;
    assert!(till.does(Action::UseTheirs).is_empty());
    assert_eq!(form(&till).purpose, Purpose::Edit(id("2"), LinkEdit::of(&theirs())));
    assert_ne!(form(&till).opened, opened, "the fields begin anew");
    assert_eq!(form(&till).theirs, None);
}

#[test]
fn somebody_else_was_faster_and_is_written_over_knowingly() {
    let mut till = saving();
    till.answered(Answer::LinkEdited(id("2"), Ok(Edited::ChangedElsewhere(theirs()))));
    let ask = one_ask(till.does(Action::WriteOverTheirs(espresso())));
    let Ask::EditLink { before, after, .. } = ask else { panic!("{ask:?}") };
    assert_eq!((before, after), (LinkEdit::of(&theirs()), espresso()), "over that, and nothing newer");
    till.answered(Answer::LinkEdited(id("2"), Ok(Edited::Done(changed()))));
    assert_eq!(name(&till), "Espresso");
    assert!(till.does(Action::WriteOverTheirs(espresso())).is_empty(), "nothing is left to write over");
}

#[test]
fn a_change_that_is_not_taken_is_not_called_done() {
    let mut till = saving();
    till.answered(Answer::LinkEdited(id("2"), Ok(Edited::NotTaken(coffee("2")))));
    assert_eq!((key(form(&till).trouble.as_ref()), name(&till)), (Some("link-not-changed"), "Coffee 2"));
    assert!(form(&till).sending.is_none() && till.notice().is_none());
    one_ask(till.does(Action::SaveLink(espresso())));
}

#[test]
fn the_providers_objections_land_on_their_fields() {
    let mut till = saving();
    let error = invalid(&[("product_name", "is taken"), ("description", "is rude")]);
    till.answered(Answer::LinkEdited(id("2"), Err(error)));
    let troubles = &form(&till).field_troubles;
    assert_eq!(troubles.get(&LinkField::ProductName).map(String::as_str), Some("is taken"));
    assert_eq!(troubles.get(&LinkField::Description).map(String::as_str), Some("is rude"));
    assert_eq!(key(form(&till).trouble.as_ref()), Some("api-validation"));
    one_ask(till.does(Action::SaveLink(espresso())));
    assert!(form(&till).field_troubles.is_empty() && form(&till).trouble.is_none());
}

#[test]
fn a_lost_answer_claims_nothing() {
    let mut till = saving();
    till.answered(Answer::LinkEdited(id("2"), Err(lost())));
    assert_eq!((key(form(&till).trouble.as_ref()), name(&till)), (Some("link-change-unknown"), "Coffee 2"));
    till.does(Action::SaveLink(espresso()));
    till.answered(Answer::LinkEdited(id("2"), Err(not_sent())));
    assert_eq!(key(form(&till).trouble.as_ref()), Some("api-not-sent"));
}

#[test]
fn a_link_deleted_meanwhile_is_said_and_leaves() {
    let mut till = saving();
    till.answered(Answer::LinkEdited(id("2"), Err(not_found())));
    assert_eq!((rows(&till), till.notice()), (vec!["3", "1"], Some("link-gone")));
    let said = till.state.notice.as_ref().unwrap();
    assert_eq!(said.message.arguments, [("name", "Coffee 2".to_owned())], "by its name");
    assert!(till.state.links.form.is_none() && till.state.links.selected.is_none());
}

#[test]
fn what_comes_of_a_form_that_was_left_is_said_beside_its_link() {
    for (answer, trouble) in [
        (Ok(Edited::ChangedElsewhere(theirs())), "link-changed-elsewhere"),
        (Ok(Edited::NotTaken(coffee("2"))), "link-not-changed"),
        (Err(lost()), "link-change-unknown"),
        (Err(not_sent()), "api-not-sent"),
    ] {
        let mut till = saving();
        till.does(Action::CloseLinkForm);
        till.answered(Answer::LinkEdited(id("2"), answer));
        let (about, said) = till.state.links.trouble.clone().unwrap();
        assert_eq!((about, said.key), (id("2"), trouble));
        assert!(till.state.links.form.is_none());
    }
}

#[test]
fn a_form_for_another_link_hears_nothing_of_this_one() {
    let mut till = saving();
    till.does(Action::CloseLinkForm);
    till.does(Action::OpenLinkEdit(id("3")));
    till.answered(Answer::LinkEdited(id("2"), Ok(Edited::Done(changed()))));
    assert_eq!(form(&till).edited(), Some(&id("3")));
    assert_eq!(name(&till), "Espresso");
}

#[test]
fn a_link_that_something_is_done_to_is_not_edited() {
    let mut till = with_links();
    till.does(Action::SetLinkActive(id("2"), false));
    till.does(Action::OpenLinkEdit(id("2")));
    assert!(till.state.links.form.is_none());
    till.does(Action::OpenLinkEdit(id("9")));
    assert!(till.state.links.form.is_none(), "nor one that nobody knows");
}
