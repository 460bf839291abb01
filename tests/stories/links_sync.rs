//! Synchronising an account of many links: what is asked for, in which order, and what is not asked for again.

use crate::{
    portal::{Asked, Portal, answers, call, changes, known, pages, refresh, some_answers, visit},
    till::{Till, key, secs},
    world::{coffee, id, not_sent, off, rate_limited, server_trouble, unauthorized},
};
use rex_console::{
    app::{Action, Screen},
    domain::link::PaymentLink,
    services::{
        event::Answer,
        job::Ask,
        provider::{ApiError, ApiErrorKind, UnreadableLink},
    },
};
use std::{collections::BTreeSet, time::Duration};

const HOUR: Duration = secs(3_600);

/// A till that has seen all of an account.
fn with_all_of(portal: &mut Portal) -> Till {
    let mut till = Till::open();
    visit(&mut till, portal);
    assert_eq!(known(&till), portal.ids());
    portal.news();
    till
}

#[test]
fn the_first_visit_reads_each_page_once_from_the_newest_on() {
    let mut portal = Portal::with(100);
    let mut till = Till::open();
    visit(&mut till, &mut portal);
    assert_eq!(portal.news(), pages(1..=7));
    assert_eq!(known(&till), portal.ids());
    assert!(till.state.links.reading.is_none() && !till.state.links.all.asking);
}

#[test]
fn a_list_that_begins_with_the_oldest_is_read_from_its_end() {
    let mut portal = Portal { is_oldest_first: true, ..Portal::with(100) };
    let mut till = Till::open();
    let jobs = till.does(Action::GoTo(Screen::Links));
    some_answers(&mut till, &mut portal, jobs, 2);
    assert!(known(&till).contains(&"100".to_owned()), "the newest shows with the second answer");
    let mut till = Till::open();
    portal.news();
    visit(&mut till, &mut portal);
    assert_eq!(portal.news(), pages([1, 7, 6, 5, 4, 3, 2]));
    assert_eq!(known(&till), portal.ids());

    portal.makes(3);
    till.pass(HOUR / 2);
    visit(&mut till, &mut portal);
    assert_eq!(portal.news(), pages([1, 7, 6]), "down to what was known");
}

#[test]
fn times_tell_the_order_where_ids_do_not() {
    let mut portal = Portal { is_oldest_first: true, ..Portal::with(40) };
    for (place, link) in portal.links.iter_mut().enumerate() {
        let later = jiff::SignedDuration::from_secs(i64::try_from(place).unwrap());
        link.created = Some("2026-01-01T00:00:00Z".parse::<jiff::Timestamp>().unwrap() + later);
        link.id = id(&(1_000 - place).to_string());
    }
    let mut till = Till::open();
    visit(&mut till, &mut portal);
    assert_eq!(portal.news(), pages([1, 3, 2]));
}

#[test]
fn known_ground_ends_the_reading_of_the_newest() {
    let mut portal = Portal::with(300);
    let mut till = with_all_of(&mut portal);
    portal.makes(3);
    till.pass(secs(60));
    visit(&mut till, &mut portal);
    assert_eq!(portal.news(), [], "what was read a minute ago is shown as it is");
    till.pass(secs(15 * 60));
    visit(&mut till, &mut portal);
    assert_eq!((portal.news(), known(&till)), (pages([1, 2]), portal.ids()));
    refresh(&mut till, &mut portal);
    assert_eq!(portal.news(), pages([1]), "a refresh asks for what is new");
    till.pass(HOUR);
    refresh(&mut till, &mut portal);
    assert_eq!(portal.news(), pages(1..=21), "and for everything when the last time is an hour ago");
    till.pass(23 * HOUR);
    visit(&mut till, &mut portal);
    assert_eq!(portal.news(), pages([1]));
    till.pass(HOUR);
    visit(&mut till, &mut portal);
    assert_eq!(portal.news(), pages(1..=21), "a visit does so after a day");
}

#[test]
fn what_the_counter_met_by_itself_is_no_known_ground() {
    let mut portal = Portal::with(300);
    let mut till = with_all_of(&mut portal);
    portal.makes(40);
    // Another till made most of them; the list of the newest was looked at for a sale of this one.
    let newest = portal.page(1).links;
    assert!(till.answered(Answer::OthersWatched(Ok(newest))).is_empty());
    assert!(known(&till).contains(&"340".to_owned()), "but it is shown at once");
    till.pass(secs(15 * 60));
    visit(&mut till, &mut portal);
    assert_eq!((portal.news(), known(&till)), (pages([1, 2, 3, 4]), portal.ids()));
}

#[test]
fn a_new_end_that_was_left_halfway_is_no_known_ground() {
    let mut portal = Portal::with(300);
    let mut till = with_all_of(&mut portal);
    portal.makes(40);
    till.pass(secs(15 * 60));
    let jobs = till.does(Action::GoTo(Screen::Links));
    some_answers(&mut till, &mut portal, jobs, 2);
    let mut till = crate::portal::restarted(&till);
    portal.news();
    visit(&mut till, &mut portal);
    assert_eq!((portal.news(), known(&till)), (pages([1, 2, 3, 4]), portal.ids()));
}

#[test]
fn active_links_that_anyone_may_pay_are_looked_at_before_the_rest_is_read() {
    let mut portal = Portal::with(300);
    for number in 1..=70 {
        changes(&mut portal, number, |link| *link = coffee(&number.to_string()));
    }
    changes(&mut portal, 5, |link| *link = off(link));
    let mut till = with_all_of(&mut portal);
    changes(&mut portal, 3, |link| link.payment_count = Some(1));
    till.pass(secs(15 * 60));
    visit(&mut till, &mut portal);
    let asked = portal.news();
    assert_eq!((&asked[0], asked.len()), (&Asked::Page(1), 61), "sixty at most");
    assert!(!asked.contains(&Asked::Link("5".into())), "not one that is off");
    till.pass(secs(15 * 60));
    visit(&mut till, &mut portal);
    let others = portal.news();
    let oldest_looks: Vec<_> = (1..=70)
        .map(|n| Asked::Link(n.to_string()))
        .filter(|a| *a != Asked::Link("5".into()) && !asked.contains(a))
        .collect();
    assert_eq!(others[1..10].len(), oldest_looks.len());
    assert!(
        oldest_looks.iter().all(|look| others[1..10].contains(look)),
        "those not looked at last time come first"
    );
    assert_eq!(till.state.links.get(&id("3")).unwrap().payment_count, Some(1));
}

#[test]
fn what_a_full_pass_does_not_show_goes_only_by_the_providers_word() {
    let mut portal = Portal { tells_total: false, ..Portal::with(100) };
    let mut till = with_all_of(&mut portal);
    portal.links.retain(|link| !["7", "50"].contains(&link.id.0.as_str()));
    till.pass(HOUR);
    let jobs = till.does(Action::RefreshLinks);
    // While it reads, the newest are deleted: as many slip from page 4 to page 3, which is read already.
    answers(&mut till, &mut portal, jobs, |portal, answered| {
        if answered == 3 {
            portal.links.truncate(93);
        }
    });
    let asked = portal.news();
    let mut by_id: Vec<_> = asked.iter().filter(|asked| matches!(asked, Asked::Link(_))).collect();
    by_id.dedup();
    assert!(by_id.contains(&&Asked::Link("7".into())) && by_id.contains(&&Asked::Link("50".into())));
    assert!(by_id.len() > 2, "those that slipped are asked for too, and stay: {by_id:?}");
    assert!(known(&till).contains(&"49".to_owned()) && !known(&till).contains(&"50".to_owned()));
    refresh(&mut till, &mut portal);
    till.pass(HOUR);
    refresh(&mut till, &mut portal);
    assert_eq!(known(&till), portal.ids());
}

fn fails_at_page_37(error: ApiError, says: &str) {
    let mut portal = Portal::with(200 * 15);
    let mut till = Till::open();
    let jobs = till.does(Action::GoTo(Screen::Links));
    let ask = some_answers(&mut till, &mut portal, jobs, 36);
    let Ask::ListLinks { ticket, page: 37 } = ask else { panic!("{ask:?}") };
    assert!(till.answered(Answer::Links(ticket, 37, Err(error))).is_empty(), "it doesn't go on by itself");
    let links = &till.state.links;
    assert_eq!((known(&till).len(), key(links.all.trouble.as_ref())), (36 * 15, Some(says)));
    assert!(links.can_continue() && !links.all.asking);
    assert_eq!(links.counted(), Some((540, 3_000)));
    assert!(till.waits(secs(120)).is_empty());

    let jobs = till.does(Action::ContinueSync);
    answers(&mut till, &mut portal, jobs, |_, _| {});
    assert_eq!(portal.news(), pages(1..=200), "no page is asked for twice");
    assert_eq!((known(&till), key(till.state.links.all.trouble.as_ref())), (portal.ids(), None));
    assert!(!till.state.links.can_continue());
}

#[test]
fn trouble_in_the_middle_keeps_the_rows_and_continue_goes_on_there() {
    fails_at_page_37(server_trouble(), "api-server");
    fails_at_page_37(not_sent(), "api-not-sent");
    fails_at_page_37(rate_limited(30), "api-rate-limited");
    fails_at_page_37(unauthorized(), "api-unauthorized");
}

#[test]
fn coming_back_after_trouble_goes_on_and_after_a_stop_does_not() {
    let mut portal = Portal::with(100);
    let mut till = Till::open();
    let jobs = till.does(Action::GoTo(Screen::Links));
    let Ask::ListLinks { ticket, page } = some_answers(&mut till, &mut portal, jobs, 2) else { panic!() };
    till.answered(Answer::Links(ticket, page, Err(not_sent())));
    visit(&mut till, &mut portal);
    assert_eq!(portal.news(), pages(1..=7));

    till.pass(HOUR);
    let jobs = till.does(Action::RefreshLinks);
    let ask = some_answers(&mut till, &mut portal, jobs, 2);
    assert!(till.does(Action::StopSync).is_empty());
    assert!(
        till.answered(portal.answer(ask)).is_empty(),
        "the answer on its way is taken in, and no more asked"
    );
    assert!(till.does(Action::GoTo(Screen::Links)).is_empty());
    assert_eq!(till.state.links.counted(), Some((45, 100)));
    let jobs = till.does(Action::ContinueSync);
    answers(&mut till, &mut portal, jobs, |_, _| {});
    assert_eq!(portal.news(), pages(1..=7), "no page twice");
}

#[test]
fn a_refresh_shows_the_newest_while_a_full_pass_goes_on_and_loses_nothing_of_it() {
    let mut portal = Portal::with(300);
    let mut till = with_all_of(&mut portal);
    till.pass(24 * HOUR);
    let jobs = till.does(Action::GoTo(Screen::Links));
    let late = some_answers(&mut till, &mut portal, jobs, 12);
    portal.makes(1);
    let jobs = till.does(Action::RefreshLinks);
    let newer = some_answers(&mut till, &mut portal, jobs, 2);
    assert!(known(&till).contains(&"301".to_owned()));
    assert!(till.answered(portal.answer(late)).is_empty(), "what was asked before is no answer to this");
    portal.news();
    let jobs = till.answered(portal.answer(newer));
    answers(&mut till, &mut portal, jobs, |_, _| {});
    assert_eq!(portal.news(), pages(13..=21), "on from where the pass was");
    assert_eq!(known(&till), portal.ids());
}

#[test]
fn links_that_slip_to_a_page_already_read_are_found_all_the_same() {
    let mut portal = Portal::with(100);
    let mut till = Till::open();
    let jobs = till.does(Action::GoTo(Screen::Links));
    answers(&mut till, &mut portal, jobs, |portal, answered| {
        if answered == 3 {
            // Three of the newest go: three that nobody has seen slip from page 4 to page 3.
            portal.links.truncate(97);
        }
    });
    assert_eq!(
        known(&till),
        (1..=100).map(|number| number.to_string()).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
    );
    assert_eq!(
        portal.news(),
        pages([1, 2, 3, 4, 3, 4, 5, 6, 7]),
        "those that went are asked for with the next pass"
    );
}

#[test]
fn rows_that_make_no_sense_are_no_reason_for_another_pass() {
    let mut portal = Portal::with(100);
    let mut till = Till::open();
    let mut next = call(till.does(Action::GoTo(Screen::Links)));
    while let Some(ask) = next {
        let mut answer = portal.answer(ask);
        if let Answer::Links(_, 4, Ok(page)) = &mut answer {
            let row = page.links.remove(0);
            page.unreadable.push(UnreadableLink { id: Some(row.id), field: "amount".into() });
        }
        next = call(till.answered(answer));
    }
    assert_eq!((portal.news(), till.state.links.unreadable), (pages(1..=7), 1));
}

#[test]
fn a_sale_that_is_being_made_goes_first() {
    let mut portal = Portal::with(100);
    let mut till = Till::open();
    let jobs = till.does(Action::GoTo(Screen::Links));
    let ask = some_answers(&mut till, &mut portal, jobs, 1);
    let jobs = till.does(crate::counter::charge(350));
    assert!(jobs.is_empty(), "the sale is written down first: {jobs:?}");
    let sale = till.written.last().unwrap().clone();
    assert!(till.answered(portal.answer(ask)).is_empty(), "nothing is asked while a sale is being made");
    let start = call(till.is_written(&sale, Ok(())));
    assert!(matches!(start, Some(Ask::StartSale(..))), "{start:?}");
    let link = crate::world::link_of(&sale, "101");
    let jobs = till.answered(Answer::SaleStarted(sale.reference, Ok(link)));
    assert!(matches!(call(jobs), Some(Ask::ListLinks { page: 3, .. })), "then it goes on");
    assert!(known(&till).contains(&"101".to_owned()), "and the sale's link is known");
}

#[test]
fn progress_is_told_in_links() {
    let mut portal = Portal::with(100);
    let mut till = Till::open();
    let jobs = till.does(Action::GoTo(Screen::Links));
    assert_eq!((till.state.links.progress(), till.state.links.counted()), (None, None));
    let ask = some_answers(&mut till, &mut portal, jobs, 2);
    assert_eq!(till.state.links.counted(), Some((30, 100)));
    assert!(till.state.links.progress().is_some_and(|done| (0.28..0.29).contains(&done)));
    let jobs = till.answered(portal.answer(ask));
    answers(&mut till, &mut portal, jobs, |_, _| {});
    assert_eq!((till.state.links.progress(), till.state.links.counted()), (None, None));
}

#[test]
fn a_link_that_cant_be_asked_for_stays_and_holds_nothing_up() {
    let mut portal = Portal::with(100);
    let mut till = with_all_of(&mut portal);
    let gone: Vec<PaymentLink> = portal.links.drain(10..12).collect();
    till.pass(HOUR);
    let jobs = till.does(Action::RefreshLinks);
    let mut next = call(jobs);
    let mut asked = Vec::new();
    while let Some(ask) = next {
        next = call(match ask {
            Ask::ViewLink(id) => {
                asked.push(id.clone());
                let no_route = ApiError { kind: ApiErrorKind::NoSuchRoute, ..server_trouble() };
                till.answered(Answer::Link(id, Err(no_route)))
            }
            ask => till.answered(portal.answer(ask)),
        });
    }
    assert_eq!(asked.len(), 1, "who can't be asked once isn't asked again");
    assert!(gone.iter().all(|link| till.state.links.get(&link.id).is_some()));
    assert!(till.state.links.reading.is_none() && till.state.links.all.trouble.is_none());
}
