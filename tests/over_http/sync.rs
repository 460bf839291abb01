//! Thousands of links at fifteen a page: shown at once, read at leisure, gone on with after trouble and restarts.

use crate::{
    account::{Computer, Provider, ROWS},
    headless::Headless,
};
use rex_console::{
    app::{Action, Screen, State, links::Catalogue},
    domain::{
        link::{LinkId, PaymentLink},
        sale::SaleStage,
    },
    practice::Call,
};
use std::sync::{Arc, Mutex};

/// So many calls a minute that a long list takes seconds, and a person can still come in between.
const QUICK: u32 = 6_000;

fn links(state: &State) -> usize {
    state.links.all.value.as_ref().map_or(0, Catalogue::len)
}

fn newest(state: &State) -> Option<&PaymentLink> {
    state.links.all.value.as_ref()?.iter().next().map(|entry| &entry.link)
}

fn looks_at_links(till: &Headless) {
    till.does(Action::GoTo(Screen::Links));
    till.until("the reading to begin", |state| state.links.reading.as_ref().map(|_| ()));
}

fn until_links(till: &Headless, least: usize) {
    till.until("more links", |state| (links(state) >= least).then_some(()));
}

fn until_all_read(till: &Headless, count: usize) {
    till.until("the end of the list", |state| {
        let is_over = state.links.reading.is_none() && !state.links.can_continue();
        (is_over && links(state) == count).then_some(())
    });
    assert_eq!(till.state().links.all.trouble, None);
}

/// What the states showed as they came, none left out.
#[derive(Debug, Default)]
struct Seen {
    /// When any link showed first: how many, and the newest one's id.
    first: Option<(usize, LinkId)>,
    /// Pages asked for when a sale had begun, and when its code showed.
    begun: Option<u64>,
    waiting: Option<u64>,
}

fn watch(till: &Headless) -> Arc<Mutex<Seen>> {
    let seen = Arc::<Mutex<Seen>>::default();
    let (engine, control, noted) = (till.console.engine.clone(), till.control.clone(), seen.clone());
    till.console.engine.wake_with(move || {
        let (state, pages) = (engine.state(), control.requests(Call::List));
        let mut seen = noted.lock().unwrap();
        if seen.first.is_none() {
            seen.first = newest(&state).map(|link| (links(&state), link.id.clone()));
        }
        if let Some(front) = state.sell.front() {
            seen.begun.get_or_insert(pages);
            if matches!(front.sale.stage, SaleStage::Waiting { .. }) {
                seen.waiting.get_or_insert(pages);
            }
        }
    });
    seen
}

#[test]
fn the_newest_show_within_one_answer_and_a_sale_goes_through_while_the_rest_is_read() {
    let provider = Provider::with_links(3_600);
    let till = Computer::default().starts(&provider, QUICK);
    let seen = watch(&till);
    looks_at_links(&till);
    until_links(&till, 10 * ROWS);
    assert_eq!(seen.lock().unwrap().first, Some((ROWS, LinkId("3600".to_owned()))));

    let sale = till.charges(1250);
    let link = till.until_waiting(&sale);
    let (begun, waiting) = {
        let seen = seen.lock().unwrap();
        (seen.begun.unwrap(), seen.waiting.unwrap())
    };
    // The one that was under way, and the one that follows.
    assert!(waiting - begun <= 2, "the sale waited for {} pages", waiting - begun);
    provider.control.pay(link).unwrap();
    till.until_paid(&sale);
    assert!(till.state().links.reading.is_some(), "the list is still being read");
    until_all_read(&till, 3_601);
    let lists = provider.control.requests(Call::List);
    assert!(lists < 3_600 / 15 + 30, "{lists} calls for 240 pages");
}

#[test]
fn a_restart_shows_what_was_cached_and_asks_only_for_what_is_left() {
    let provider = Provider::with_links(3_600);
    let mut computer = Computer::default();
    let till = computer.starts(&provider, QUICK);
    looks_at_links(&till);
    until_links(&till, 2_000);
    let on_disk = computer.until_cached(1_800);
    drop(till);

    // In the middle of the first reading. No answer comes before the rows show.
    provider.control.add_fault("any:delay=60000".parse().unwrap());
    let till = computer.starts(&provider, QUICK);
    until_links(&till, on_disk);
    let shown = till.state();
    assert_eq!(newest(&shown).unwrap().id.0, "3600");
    assert!(newest(&shown).unwrap().pay_address().is_some());
    provider.control.clear_faults();
    drop(till);
    let before = provider.control.requests(Call::List);
    let till = computer.starts(&provider, QUICK);
    looks_at_links(&till);
    until_all_read(&till, 3_600);
    let lists = provider.control.requests(Call::List) - before;
    let left = (3_600 - on_disk).div_ceil(ROWS) as u64;
    assert!(lists <= left + 5, "{lists} calls for {left} pages");
    assert_eq!(computer.until_cached(3_600), 3_600);
    drop(till);

    // After it: one page tells that nothing is new.
    let count = |call| provider.control.requests(call);
    let before = (count(Call::List), count(Call::Any));
    let till = computer.starts(&provider, QUICK);
    until_links(&till, 3_600);
    looks_at_links(&till);
    until_all_read(&till, 3_600);
    let (lists, all) = (count(Call::List) - before.0, count(Call::Any) - before.1);
    assert!(lists <= 2 && all <= 64, "{lists} pages and {all} calls in all, for a list that is known");
}

#[test]
fn without_a_connection_the_cached_links_show_with_their_codes_and_it_is_said_that_no_payments_are_seen() {
    let mut provider = Provider::with_links(100);
    let mut computer = Computer::default();
    let till = computer.starts(&provider, QUICK);
    looks_at_links(&till);
    until_all_read(&till, 100);
    computer.until_cached(100);
    drop(till);

    provider.goes_away();
    let till = computer.starts(&provider, QUICK);
    until_links(&till, 100);
    let id = LinkId("42".to_owned());
    let address = till.state().links.get(&id).unwrap().pay_address().unwrap().clone();
    assert_eq!(address.as_str(), provider.control.link(42).unwrap().url);
    till.does(Action::GoTo(Screen::Links));
    let trouble = till.until("the trouble", |state| state.links.all.trouble.clone());
    assert_eq!(trouble.key, "api-not-sent");
    assert_eq!(links(&till.state()), 100);

    provider.comes_back();
    provider.control.pay(42).unwrap();
    till.does(Action::ContinueSync);
    until_all_read(&till, 100);
    till.until("the payment", |state| (state.links.get(&id)?.payment_count == Some(1)).then_some(()));
}

/// While a list is read, each call goes wrong from some page on; the rows so far stay and why stands above them.
/// When it is over, *Continue* goes on where it was.
fn is_gone_on_with(rule: &str, why: &str) {
    let provider = Provider::with_links(900);
    let till = Computer::default().starts(&provider, QUICK);
    looks_at_links(&till);
    until_links(&till, 20 * ROWS);
    provider.control.add_fault(rule.parse().unwrap());
    let trouble = till.until("the trouble", |state| state.links.all.trouble.clone());
    assert_eq!(trouble.key, why, "{rule}");
    let state = till.state();
    let so_far = links(&state);
    assert!((20 * ROWS..900).contains(&so_far) && state.links.can_continue(), "{rule}: {so_far}");
    assert_eq!(newest(&state).unwrap().id.0, "900");

    provider.control.clear_faults();
    let before = provider.control.requests(Call::List);
    till.does(Action::ContinueSync);
    until_all_read(&till, 900);
    let lists = provider.control.requests(Call::List) - before;
    let left = (900 - so_far).div_ceil(ROWS) as u64;
    assert!(lists <= left + 2, "{rule}: {lists} calls for {left} pages");
}

#[test]
fn a_provider_that_fails_in_the_middle_is_gone_on_with() {
    is_gone_on_with("list:status=500", "api-server");
}

#[test]
fn a_provider_that_asks_to_wait_is_gone_on_with() {
    is_gone_on_with("list:status=429/json*1", "api-rate-limited");
}

#[test]
fn a_token_that_is_taken_back_in_the_middle_is_gone_on_with_when_it_is_good_again() {
    is_gone_on_with("any:status=401/json", "api-unauthorized");
}

#[test]
fn a_line_that_is_cut_in_the_middle_is_gone_on_with() {
    is_gone_on_with("list:cut", "api-lost");
}

#[test]
fn a_person_may_stop_it_and_sell_and_go_on() {
    let provider = Provider::with_links(900);
    let till = Computer::default().starts(&provider, QUICK);
    looks_at_links(&till);
    until_links(&till, 10 * ROWS);
    till.does(Action::StopSync);
    till.until("it to stop", |state| state.links.can_continue().then_some(()));
    let sale = till.charges(1250);
    till.until_waiting(&sale);
    till.does(Action::CancelSale(sale.clone()));
    till.until_sale("the closing", &sale, |watched| {
        matches!(watched.sale.stage, SaleStage::Closed { .. }).then_some(())
    });
    assert!(till.state().links.can_continue() && links(&till.state()) < 900);
    till.does(Action::ContinueSync);
    until_all_read(&till, 901);
}
