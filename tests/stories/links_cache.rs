//! Links that were cached: they show at once, and only what must be is asked again and written again.

use crate::{
    portal::{
        Portal, answers, changes, known, on_disk, pages, refresh, restarted, sale, some_answers, visit,
    },
    till::{Till, one_ask, secs},
    world::{coffee, id, not_found},
};
use proptest::prelude::*;
use rex_console::{
    app::{
        Action, Screen,
        links::{Column, Sort},
    },
    services::{
        event::{Answer, Event},
        job::{Ask, Job},
        link_cache::{CacheError, CachedLink, SyncMark},
    },
};

#[test]
fn a_restart_asks_again_only_what_it_must() {
    // 36,000 links, 15 on a page: 2,400 pages. The program ends when 1,000 are read.
    let mut portal = Portal::with(36_000);
    let mut till = Till::open();
    let jobs = till.does(Action::GoTo(Screen::Links));
    some_answers(&mut till, &mut portal, jobs, 1_000);
    portal.news();
    let mut till = restarted(&till);
    assert_eq!(known(&till).len(), 15_000, "what was read is there at once");
    visit(&mut till, &mut portal);
    let asked = portal.news();
    assert_eq!(asked, [pages([1]), pages(1_001..=2_400)].concat());
    println!("36,000 links, ended after 1,000 of 2,400 pages: {} requests after the restart", asked.len());
    assert_eq!(known(&till).len(), 36_000);

    let mut till = restarted(&till);
    portal.makes(20);
    visit(&mut till, &mut portal);
    assert_eq!(portal.news(), pages([1, 2, 3]), "once all is read, only what is new");
}

#[test]
fn a_restart_in_a_list_that_begins_with_the_oldest_asks_no_more() {
    let mut portal = Portal { is_oldest_first: true, ..Portal::with(300) };
    let mut till = Till::open();
    let jobs = till.does(Action::GoTo(Screen::Links));
    // Pages 1, 20, 19 … 12.
    some_answers(&mut till, &mut portal, jobs, 10);
    portal.news();
    let mut till = restarted(&till);
    portal.makes(20);
    visit(&mut till, &mut portal);
    assert_eq!(portal.news(), pages([1, 22, 21, 20, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]));
    assert_eq!(known(&till), portal.ids());
}

#[test]
fn a_restart_among_the_missing_asks_for_those_that_are_left() {
    let mut portal = Portal::with(100);
    let mut till = Till::open();
    visit(&mut till, &mut portal);
    portal.links.drain(20..26);
    till.pass(secs(3_600));
    let jobs = till.does(Action::RefreshLinks);
    // Seven pages and two of the six.
    some_answers(&mut till, &mut portal, jobs, 9);
    portal.news();
    let mut till = restarted(&till);
    visit(&mut till, &mut portal);
    assert_eq!(portal.news().len(), 1 + 4);
    assert_eq!(known(&till), portal.ids());
    assert_eq!(on_disk(&till).1.unwrap().next_page, None, "the pass is complete");
}

#[test]
fn only_what_changed_moves_or_is_written() {
    let mut portal = Portal::with(300);
    let mut till = Till::open();
    visit(&mut till, &mut portal);
    let (version, written) = (till.state.links.all.value.as_ref().unwrap().version(), till.cached.len());
    till.pass(secs(15 * 60));
    visit(&mut till, &mut portal);
    assert_eq!(till.state.links.all.value.as_ref().unwrap().version(), version);
    assert_eq!(till.cached.len(), written, "an unchanged page is not written again");

    changes(&mut portal, 295, |link| link.payment_count = Some(1));
    refresh(&mut till, &mut portal);
    let seen: Vec<_> = till.cached[written..].iter().flat_map(|change| &change.seen).collect();
    assert_eq!(seen.len(), 1);
    assert_eq!((seen[0].link.id.0.as_str(), seen[0].link.payment_count), ("295", Some(1)));
    assert_ne!(till.state.links.all.value.as_ref().unwrap().version(), version);
}

#[test]
fn the_list_may_be_faster_than_the_cache() {
    let mut portal = Portal::with(100);
    let mut before = Till::open();
    visit(&mut before, &mut portal);
    let (cached, mark) = on_disk(&before);
    portal.makes(2);
    changes(&mut portal, 99, |link| link.payment_count = Some(1));
    portal.news();

    let mut till = Till::set_up();
    till.at.now = before.at.now;
    till.is_cache_slow = true;
    till.starts();
    till.is_let_in(Event::TokenLoaded(Ok(true)));
    let ask = one_ask(till.does(Action::GoTo(Screen::Links)));
    assert!(till.answered(portal.answer(ask)).is_empty(), "what the answer means depends on the cache");
    assert_eq!(known(&till).len(), 15, "but it shows");
    for portion in cached.chunks(40) {
        assert!(till.hears(Event::CachedLinks(till.session(), portion.to_vec())).is_empty());
    }
    assert_eq!(
        till.state.links.get(&id("99")).unwrap().payment_count,
        Some(1),
        "the provider's word is newer"
    );
    let jobs = till.hears(Event::CacheRead(till.session(), Ok(mark)));
    answers(&mut till, &mut portal, jobs, |_, _| {});
    assert_eq!((portal.news(), known(&till)), (pages([1, 2]), portal.ids()));
    let handed: Vec<_> =
        till.cached.iter().flat_map(|change| &change.seen).map(|seen| seen.link.id.0.as_str()).collect();
    assert!(
        ["102", "101", "99"].iter().all(|news| handed.contains(news)),
        "and the cache hears of it: {handed:?}"
    );
}

#[test]
fn an_account_that_counts_its_links_alike_is_not_taken_for_the_cached_one() {
    let mut portal = Portal::with(100);
    let mut till = Till::open();
    visit(&mut till, &mut portal);
    // Practice begins anew with each start, and with the same ids.
    let mut till = restarted(&till);
    let mut other = Portal::with(100);
    for link in &mut other.links {
        link.product_name.push_str(" of another account");
    }
    visit(&mut till, &mut other);
    assert_eq!(other.news(), pages(1..=7));
    assert!(other.links.iter().all(|link| till.state.links.get(&link.id) == Some(link)));
}

#[test]
fn a_broken_cache_is_no_trouble_for_the_merchant() {
    let mut portal = Portal::with(40);
    let mut till = Till::set_up();
    till.is_cache_slow = true;
    till.starts();
    till.is_let_in(Event::TokenLoaded(Ok(true)));
    let broken = CacheError::Unusable { detail: "file is not a database".into() };
    till.hears(Event::CacheRead(till.session(), Err(broken)));
    assert_eq!((till.notice(), till.state.links.all.trouble.is_none()), (None, true));
    visit(&mut till, &mut portal);
    assert_eq!((portal.news(), known(&till)), (pages([1, 2, 3]), portal.ids()));
}

#[test]
fn cached_links_of_a_connection_that_is_gone_belong_to_nobody() {
    let mut till = Till::open();
    let old = rex_console::services::job::SessionId(till.session().0 + 7);
    till.hears(Event::CachedLinks(old, vec![CachedLink { link: coffee("1"), pass: 1 }]));
    till.hears(Event::CacheRead(old, Ok(Some(SyncMark { pass: 9, next_page: Some(40), completed: None }))));
    assert!(known(&till).is_empty());
}

#[test]
fn what_is_made_and_deleted_here_is_kept_too() {
    let mut portal = Portal::with(10);
    let mut till = Till::open();
    visit(&mut till, &mut portal);
    till.does(Action::OpenLinkForm);
    let form = rex_console::domain::link::LinkForm {
        product_name: "Tea".into(),
        amount: "2.80".into(),
        ..Default::default()
    };
    let Ask::CreateLink(ticket, _) = one_ask(till.does(Action::CreateLink(form))) else { panic!() };
    till.answered(Answer::LinkCreated(ticket, Ok(coffee("11"))));
    one_ask(till.does(Action::DeleteLink(id("4"))));
    till.answered(Answer::LinkDeleted(id("4"), Err(not_found())));
    let (links, _) = on_disk(&till);
    let ids: Vec<_> = links.iter().map(|cached| cached.link.id.0.as_str()).collect();
    assert_eq!(ids, ["11", "10", "9", "8", "7", "6", "5", "3", "2", "1"]);
}

#[test]
fn the_sort_stays_with_new_rows_and_with_the_next_start() {
    let mut portal = Portal::with(20);
    let mut till = Till::open();
    visit(&mut till, &mut portal);
    let sort = Sort { column: Column::Payments, is_descending: true };
    let jobs = till.does(Action::SortLinks(sort));
    let [Job::SaveSettings(settings)] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!(settings.links.sort, sort);
    portal.links.push(rex_console::domain::link::PaymentLink { payment_count: Some(9), ..sale(21) });
    changes(&mut portal, 15, |link| link.payment_count = Some(4));
    refresh(&mut till, &mut portal);
    let first = |till: &Till| -> Vec<String> {
        let all = till.state.links.all.value.as_ref().unwrap();
        all.iter().take(3).map(|entry| entry.link.id.0.clone()).collect()
    };
    assert_eq!(first(&till), ["21", "15", "20"]);

    let mut next = Till::with((**settings).clone());
    next.cache = on_disk(&till);
    next.starts();
    next.is_let_in(Event::TokenLoaded(Ok(true)));
    assert_eq!(first(&next), ["21", "15", "20"]);

    let jobs = till.does(Action::SetLinkColumnWidths([Some(300), None, None, Some(1), None, None]));
    let [Job::SaveSettings(settings)] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!(settings.links.widths, [Some(300), None, None, Some(40), None, None]);
    assert_eq!(settings.links.sort, sort, "the one doesn't touch the other");
}

#[test]
fn a_hundred_thousand_cached_links_come_in_portions() {
    let mut till = Till::set_up();
    let links = (1..=100_000).rev().map(|number| CachedLink { link: sale(number), pass: 1 }).collect();
    till.cache = (links, Some(SyncMark { pass: 1, next_page: None, completed: Some(till.at.now) }));
    till.starts();
    till.is_let_in(Event::TokenLoaded(Ok(true)));
    let all = till.state.links.all.value.as_ref().unwrap();
    assert_eq!((all.len(), all.iter().next().unwrap().link.id.0.as_str()), (100_000, "100000"));
    assert_eq!(all.get(&id("777")).unwrap().product_name, sale(777).product_name);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]
    #[test]
    fn however_the_account_changes_meanwhile_in_the_end_both_have_the_same(
        start in 0..120u32,
        is_oldest_first in any::<bool>(),
        tells_total in any::<bool>(),
        changes in prop::collection::vec((0..30usize, 0..4u32, prop::option::of(0..200usize)), 0..12),
        end_after in prop::option::of(1..20usize),
    ) {
        let mut portal = Portal { is_oldest_first, tells_total, rows: 5, ..Portal::with(start) };
        let mut till = Till::open();
        let change = |portal: &mut Portal, answered: usize| {
            for (_, made, gone) in changes.iter().filter(|(at, ..)| *at == answered) {
                if let Some(gone) = gone.filter(|_| !portal.links.is_empty()) {
                    portal.links.remove(gone % portal.links.len());
                }
                portal.makes(*made);
            }
        };
        let jobs = till.does(Action::GoTo(Screen::Links));
        if let Some(end_after) = end_after.filter(|&end| end * 5 < start as usize) {
            some_answers(&mut till, &mut portal, jobs, end_after);
            till = restarted(&till);
            let jobs = till.does(Action::GoTo(Screen::Links));
            answers(&mut till, &mut portal, jobs, change);
        } else {
            answers(&mut till, &mut portal, jobs, change);
        }
        // Nothing changes any more: one more full pass has the truth.
        till.pass(secs(3_700));
        refresh(&mut till, &mut portal);
        prop_assert_eq!(known(&till), portal.ids());
        let on_disk: std::collections::BTreeSet<_> = on_disk(&till).0.into_iter().map(|cached| cached.link.id.0).collect();
        prop_assert_eq!(on_disk.into_iter().collect::<Vec<_>>(), portal.ids());
    }
}
