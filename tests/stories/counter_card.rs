//! *Make a counter card*: price, preview, print.

use crate::{
    exporting::words,
    till::{Till, key, one_ask},
    world::{coffee, invalid, lost},
};
use rex_console::{
    app::{Action, Screen},
    domain::{
        card::Layout,
        link::{LinkField, LinkForm},
    },
    services::{
        event::Answer,
        job::{Ask, Job, Ticket},
    },
};

fn typed() -> LinkForm {
    LinkForm { product_name: "Coffee 7".into(), amount: "3.50".into(), ..LinkForm::default() }
}

/// A till that has asked for the card's link.
fn asked() -> (Till, Ticket) {
    let mut till = Till::open();
    till.does(Action::GoTo(Screen::Links));
    till.does(Action::BeginCounterCard);
    let Ask::CreateLink(ticket, link) = one_ask(till.does(Action::CreateLink(typed()))) else { panic!() };
    assert_eq!(
        (link.product_name.as_str(), link.amount.minor(), link.payment_limit),
        ("Coffee 7", 350, None)
    );
    assert!(till.does(Action::CreateLink(typed())).is_empty(), "once");
    (till, ticket)
}

#[test]
fn price_preview_print_in_one_go() {
    let (mut till, ticket) = asked();
    till.answered(Answer::LinkCreated(ticket, Ok(coffee("7"))));
    let export = till.state.export.as_ref().expect("it goes on to be printed");
    assert_eq!((export.wish.layout, export.subjects[0].product.as_str()), (Layout::CounterCard, "Coffee 7"));
    assert!(till.state.links.form.is_none());
    assert!(matches!(till.does(Action::WordCards(words(1)))[..], [Job::Preview { .. }]));
    let jobs = till.does(Action::PrintCards);
    assert!(
        matches!(&jobs[..], [Job::Print { print, .. }] if print.layout == Layout::CounterCard),
        "{jobs:?}"
    );
}

#[test]
fn the_providers_words_land_on_their_fields_and_it_still_ends_in_a_card() {
    let (mut till, ticket) = asked();
    till.answered(Answer::LinkCreated(ticket, Err(invalid(&[("product_name", "That name is taken.")]))));
    let form = till.state.links.form.as_ref().unwrap();
    assert_eq!(form.field_troubles[&LinkField::ProductName], "That name is taken.");
    assert_eq!(form.prints_as(), Some(Layout::CounterCard));
    let Ask::CreateLink(ticket, _) = one_ask(till.does(Action::CreateLink(typed()))) else { panic!() };
    till.answered(Answer::LinkCreated(ticket, Ok(coffee("7"))));
    assert!(till.state.export.is_some());
}

#[test]
fn a_lost_answer_is_said_plainly_and_nothing_is_sent_again() {
    let (mut till, ticket) = asked();
    let jobs = till.answered(Answer::LinkCreated(ticket, Err(lost())));
    assert!(!jobs.iter().any(|job| matches!(job, Job::Ask(_, Ask::CreateLink(..)))), "{jobs:?}");
    let form = till.state.links.form.as_ref().unwrap();
    assert_eq!(key(form.trouble.as_ref()), Some("link-lost"));
    assert!(till.state.export.is_none(), "nothing is printed that may not be there");
}

#[test]
fn a_card_given_up_while_its_link_is_made_opens_nothing() {
    let (mut till, ticket) = asked();
    till.does(Action::CloseLinkForm);
    till.answered(Answer::LinkCreated(ticket, Ok(coffee("7"))));
    assert!(till.state.export.is_none());
    assert!(till.state.links.get(&coffee("7").id).is_some(), "the link is there all the same");
}

#[test]
fn an_ordinary_link_is_not_printed() {
    let mut till = Till::open();
    till.does(Action::OpenLinkForm);
    let Ask::CreateLink(ticket, _) = one_ask(till.does(Action::CreateLink(typed()))) else { panic!() };
    till.answered(Answer::LinkCreated(ticket, Ok(coffee("7"))));
    assert!(till.state.export.is_none());
    assert_eq!(till.state.links.selected, Some(coffee("7").id));
}
