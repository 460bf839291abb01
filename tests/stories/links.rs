//! The account's payment links.

use crate::{
    till::{Till, key, one_ask},
    world::{coffee, id, not_found, not_sent, off, server_trouble},
};
use rex_console::{
    app::{Action, Screen},
    domain::link::PaymentLink,
    services::{
        event::Answer,
        job::{Ask, Ticket},
        provider::{LinkPage, UnreadableLink},
    },
};

pub fn page(page: u32, last: u32, links: Vec<PaymentLink>) -> LinkPage {
    let next = (page < last).then_some(page + 1);
    LinkPage { links, unreadable: Vec::new(), page, last_page: Some(last), total: None, next }
}

/// The ids that show, from the top.
pub fn rows(till: &Till) -> Vec<&str> {
    let all = till.state.links.all.value.as_ref();
    all.iter().flat_map(|all| all.iter()).map(|entry| entry.link.id.0.as_str()).collect()
}

pub fn list_ask(ask: &Ask) -> (Ticket, u32) {
    let Ask::ListLinks { ticket, page } = ask else { panic!("{ask:?}") };
    (*ticket, *page)
}

/// A till that has read three links.
pub fn with_links() -> Till {
    let mut till = Till::open();
    let (ticket, _) = list_ask(&one_ask(till.does(Action::GoTo(Screen::Links))));
    let all = page(1, 1, vec![coffee("3"), coffee("2"), coffee("1")]);
    assert!(till.answered(Answer::Links(ticket, 1, Ok(all))).is_empty());
    till
}

fn refresh(till: &mut Till) -> Ticket {
    list_ask(&one_ask(till.does(Action::RefreshLinks))).0
}

#[test]
fn the_first_visit_reads_page_after_page_and_shows_each_at_once() {
    let mut till = Till::open();
    let (ticket, first) = list_ask(&one_ask(till.does(Action::GoTo(Screen::Links))));
    assert_eq!((first, till.state.links.all.asking), (1, true));
    let jobs = till.answered(Answer::Links(ticket, 1, Ok(page(1, 3, vec![coffee("30"), coffee("29")]))));
    assert_eq!(list_ask(&one_ask(jobs)), (ticket, 2));
    assert_eq!(rows(&till), ["30", "29"]);
    assert!(till.state.links.progress().is_some_and(|done| (0.3..0.4).contains(&done)));
    let jobs = till.answered(Answer::Links(ticket, 2, Ok(page(2, 3, vec![coffee("28")]))));
    assert_eq!(list_ask(&one_ask(jobs)), (ticket, 3));
    assert!(till.answered(Answer::Links(ticket, 3, Ok(page(3, 3, vec![coffee("9")])))).is_empty());
    assert_eq!(rows(&till), ["30", "29", "28", "9"], "newest first");
    assert!(!till.state.links.all.asking && till.state.links.progress().is_none());
    assert!(till.does(Action::GoTo(Screen::Links)).is_empty(), "a second visit shows what is known");
}

#[test]
fn a_shop_without_links_is_read_once() {
    let mut till = Till::open();
    let (ticket, _) = list_ask(&one_ask(till.does(Action::GoTo(Screen::Links))));
    till.answered(Answer::Links(ticket, 1, Ok(page(1, 1, Vec::new()))));
    assert!(rows(&till).is_empty() && till.state.links.all.value.is_some());
    assert!(till.does(Action::GoTo(Screen::Links)).is_empty());
}

#[test]
fn rows_that_make_no_sense_are_counted_and_hide_no_others() {
    let mut till = Till::open();
    let (ticket, _) = list_ask(&one_ask(till.does(Action::GoTo(Screen::Links))));
    let unreadable = vec![UnreadableLink { id: Some(id("2")), field: "amount".into() }];
    let arrived = LinkPage { unreadable, ..page(1, 1, vec![coffee("1")]) };
    till.answered(Answer::Links(ticket, 1, Ok(arrived)));
    assert_eq!((rows(&till), till.state.links.unreadable), (vec!["1"], 1));
}

#[test]
fn old_rows_stay_while_they_are_read_anew_and_when_that_fails() {
    let mut till = with_links();
    let ticket = refresh(&mut till);
    assert_eq!(rows(&till), ["3", "2", "1"]);
    assert!(till.does(Action::RefreshLinks).is_empty(), "one reading at a time");
    till.answered(Answer::Links(ticket, 1, Err(server_trouble())));
    assert_eq!(rows(&till), ["3", "2", "1"]);
    assert_eq!(key(till.state.links.all.trouble.as_ref()), Some("api-server"));
    assert!(!till.state.links.all.asking);

    let ticket = refresh(&mut till);
    let all = page(1, 1, vec![coffee("3"), coffee("2"), coffee("1")]);
    till.answered(Answer::Links(ticket, 1, Ok(all)));
    assert_eq!(till.state.links.all.trouble, None, "and it says so when it works again");
}

#[test]
fn a_first_reading_that_failed_is_tried_again_on_the_next_visit() {
    let mut till = Till::open();
    let (ticket, _) = list_ask(&one_ask(till.does(Action::GoTo(Screen::Links))));
    till.answered(Answer::Links(ticket, 1, Err(not_sent())));
    assert_eq!(key(till.state.links.all.trouble.as_ref()), Some("api-not-sent"));
    let (newer, page_asked) = list_ask(&one_ask(till.does(Action::GoTo(Screen::Links))));
    assert_eq!(page_asked, 1);
    till.answered(Answer::Links(ticket, 1, Ok(page(1, 1, vec![coffee("66")]))));
    assert!(rows(&till).is_empty(), "an answer to the older question is not an answer to this one");
    till.answered(Answer::Links(newer, 1, Ok(page(1, 1, vec![coffee("1")]))));
    assert_eq!(rows(&till), ["1"]);
}

#[test]
fn a_link_missing_from_a_reading_goes_only_when_the_provider_says_it_is_gone() {
    let mut till = with_links();
    let ticket = refresh(&mut till);
    let jobs = till.answered(Answer::Links(ticket, 1, Ok(page(1, 1, vec![coffee("3")]))));
    assert_eq!(rows(&till), ["3", "2", "1"], "pages shift while one reads");
    assert!(matches!(one_ask(jobs), Ask::ViewLink(asked) if asked == id("2")), "one after the other");
    let jobs = till.answered(Answer::Link(id("2"), Ok(off(&coffee("2")))));
    assert!(matches!(one_ask(jobs), Ask::ViewLink(asked) if asked == id("1")));
    assert!(till.answered(Answer::Link(id("1"), Err(server_trouble()))).is_empty());
    assert_eq!(rows(&till), ["3", "2", "1"], "trouble is no proof");
    let ticket = refresh(&mut till);
    let jobs = till.answered(Answer::Links(ticket, 1, Ok(page(1, 1, vec![coffee("3"), coffee("2")]))));
    assert!(matches!(one_ask(jobs), Ask::ViewLink(asked) if asked == id("1")));
    assert!(till.answered(Answer::Link(id("1"), Err(not_found()))).is_empty());
    assert_eq!(rows(&till), ["3", "2"]);
    assert!(till.state.links.all.trouble.is_none() && !till.state.links.all.asking);
}
