//! The account's payment links.

use crate::{
    till::{Till, key, one_ask},
    world::{coffee, id, invalid, lost, not_found, not_sent, off, server_trouble, unreadable},
};
use rex_console::{
    app::{Action, Screen},
    domain::link::{LinkField, LinkForm, PaymentLink},
    services::{
        event::Answer,
        job::{Ask, Ticket},
        provider::{LinkPage, UnreadableLink},
    },
};

fn page(page: u32, last: u32, links: Vec<PaymentLink>) -> LinkPage {
    let next = (page < last).then_some(page + 1);
    LinkPage { links, unreadable: Vec::new(), page, last_page: Some(last), total: None, next }
}

/// The ids that show, from the top.
fn rows(till: &Till) -> Vec<&str> {
    let all = till.state.links.all.value.as_ref();
    all.iter().flat_map(|all| all.iter()).map(|entry| entry.link.id.0.as_str()).collect()
}

fn list_ask(ask: &Ask) -> (Ticket, u32) {
    let Ask::ListLinks { ticket, page } = ask else { panic!("{ask:?}") };
    (*ticket, *page)
}

/// A till that has read three links.
fn with_links() -> Till {
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

#[test]
fn a_new_link_shows_first_and_selected() {
    let (mut till, ticket) = creating();
    let made = PaymentLink { product_name: "Tea".into(), ..coffee("4") };
    assert!(till.answered(Answer::LinkCreated(ticket, Ok(made))).is_empty());
    assert_eq!((rows(&till), till.notice()), (vec!["4", "3", "2", "1"], Some("notice-link-made")));
    assert_eq!(till.state.links.selected, Some(id("4")));
    assert!(till.state.links.form.is_none());
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
fn a_lost_answer_is_said_and_the_list_is_read_anew() {
    for error in [lost(), unreadable()] {
        let (mut till, ticket) = creating();
        let jobs = till.answered(Answer::LinkCreated(ticket, Err(error)));
        assert_eq!(list_ask(&one_ask(jobs)).1, 1, "nothing is posted again");
        let form = till.state.links.form.as_ref().unwrap();
        assert_eq!(key(form.trouble.as_ref()), Some("link-lost"));
    }
}

#[test]
fn a_link_made_after_its_form_was_closed_is_there_all_the_same() {
    let (mut till, ticket) = creating();
    till.does(Action::CloseLinkForm);
    till.answered(Answer::LinkCreated(ticket, Ok(coffee("4"))));
    assert_eq!(rows(&till), ["4", "3", "2", "1"]);
    assert_eq!(till.state.links.selected, None, "nothing jumps to the front by itself");
}

/// A till that has just asked to switch link 2 off.
fn switching_off() -> Till {
    let mut till = with_links();
    let ask = one_ask(till.does(Action::SetLinkActive(id("2"), false)));
    assert!(matches!(&ask, Ask::SetActive(asked, false) if *asked == id("2")), "{ask:?}");
    assert!(till.does(Action::SetLinkActive(id("2"), false)).is_empty(), "once");
    assert_eq!(till.state.links.get(&id("2")).unwrap().active, Some(true), "no guess is shown");
    till
}

#[test]
fn a_link_is_off_when_the_provider_confirms_it() {
    let mut till = switching_off();
    till.answered(Answer::ActiveSet(id("2"), false, Ok(off(&coffee("2")))));
    assert_eq!(till.state.links.get(&id("2")).unwrap().active, Some(false));
    assert_eq!(till.notice(), Some("notice-link-deactivated"));
    assert!(till.state.links.busy.is_empty());
}

#[test]
fn a_link_that_stays_on_is_not_called_off() {
    let mut till = switching_off();
    till.answered(Answer::ActiveSet(id("2"), false, Ok(coffee("2"))));
    let (about, trouble) = till.state.links.trouble.clone().unwrap();
    assert_eq!((about, trouble.key), (id("2"), "link-not-switched"));
    assert_eq!((till.state.links.get(&id("2")).unwrap().active, till.notice()), (Some(true), None));
}

#[test]
fn a_switch_that_fails_says_why_and_can_be_tried_again() {
    let mut till = switching_off();
    till.answered(Answer::ActiveSet(id("2"), false, Err(server_trouble())));
    assert_eq!(till.state.links.trouble.as_ref().unwrap().1.key, "api-server");
    one_ask(till.does(Action::SetLinkActive(id("2"), false)));
    assert_eq!(till.state.links.trouble, None);
}

#[test]
fn a_link_that_is_gone_leaves_the_list() {
    let mut till = switching_off();
    till.does(Action::SelectLink(Some(id("2"))));
    till.answered(Answer::ActiveSet(id("2"), false, Err(not_found())));
    assert_eq!((rows(&till), till.notice()), (vec!["3", "1"], Some("link-gone")));
    assert_eq!(till.state.links.selected, None);
}

#[test]
fn deleting_asks_first_and_drops_the_row_only_when_it_is_done() {
    let mut till = with_links();
    assert!(till.does(Action::AskDeleteLink(id("2"))).is_empty());
    assert!(till.does(Action::KeepLink).is_empty());
    assert_eq!((till.state.links.asked_to_delete.as_ref(), rows(&till).len()), (None, 3));

    till.does(Action::AskDeleteLink(id("2")));
    let ask = one_ask(till.does(Action::DeleteLink(id("2"))));
    assert!(matches!(&ask, Ask::DeleteLink(asked) if *asked == id("2")), "{ask:?}");
    assert!(till.does(Action::DeleteLink(id("2"))).is_empty(), "once");
    assert_eq!(rows(&till).len(), 3);
    till.answered(Answer::LinkDeleted(id("2"), Err(lost())));
    assert_eq!(rows(&till).len(), 3);
    assert_eq!(till.state.links.trouble.as_ref().unwrap().1.key, "api-lost");

    one_ask(till.does(Action::DeleteLink(id("2"))));
    till.answered(Answer::LinkDeleted(id("2"), Ok(())));
    assert_eq!((rows(&till), till.notice()), (vec!["3", "1"], Some("notice-link-deleted")));
}

#[test]
fn a_link_somebody_else_deleted_leaves_the_list_too() {
    let mut till = with_links();
    one_ask(till.does(Action::DeleteLink(id("2"))));
    till.answered(Answer::LinkDeleted(id("2"), Err(not_found())));
    assert_eq!((rows(&till), till.notice()), (vec!["3", "1"], Some("link-gone")));
}
