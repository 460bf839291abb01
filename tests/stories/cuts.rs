//! Wherever the call that makes a link is cut: no link too many, none without its row, and no orphan left.

use crate::rough_day::{Cut, RoughDay};
use rex_console::domain::{reference::Reference, sale::SaleStage};

const SEEDS: u64 = 200;

#[derive(Default)]
struct Counts {
    attempts: usize,
    links: usize,
    paid: usize,
    restarts: u32,
}

/// Lives one day, and checks the provider's books against the journal.
fn check(cut: Cut, seed: u64, counts: &mut Counts) {
    let mut day = RoughDay::new(cut, seed);
    day.lives();
    let place = format!("{cut:?}, seed {seed}");
    assert!(day.attempts.values().all(|&times| times == 1), "{place}: no reference is posted twice");
    assert!(day.provider.links.len() <= day.attempts.len(), "{place}: a link that nobody asked for");
    for link in &day.provider.links {
        let reference: Reference = link.product_name.parse().unwrap();
        let row = day.disk.get(&reference).unwrap_or_else(|| panic!("{place}: {reference} has no row"));
        let is_paid = matches!(row.stage, SaleStage::Paid { .. });
        assert_eq!(link.payment_count == Some(1), is_paid, "{place}: {row:?}");
        assert!(is_paid || link.active == Some(false), "{place}: an orphan may still be paid: {row:?}");
        counts.paid += usize::from(is_paid);
    }
    for row in day.disk.values().filter(|row| matches!(row.stage, SaleStage::Paid { .. })) {
        let link = day.provider.find(row.stage.link().unwrap()).unwrap();
        assert_eq!((&link.product_name, link.amount), (&row.reference.to_string(), row.amount), "{place}");
    }
    assert!(day.disk.values().all(|row| !row.stage.is_open()), "{place}: {:?}", day.disk);
    assert_eq!(day.till.state.next_tick_in(), None, "{place}: the till comes to rest");
    counts.attempts += day.attempts.len();
    counts.links += day.provider.links.len();
    counts.restarts += day.restarts;
}

fn lives_through(cut: Cut) {
    let mut counts = Counts::default();
    let first = SEEDS * cut as u64;
    (first..first + SEEDS).for_each(|seed| check(cut, seed, &mut counts));
    let Counts { attempts, links, paid, restarts } = counts;
    println!("{cut:?}: {SEEDS} days, {attempts} attempts, {links} links, {paid} paid, {restarts} kills");
    assert!(attempts > 1000 && links > 500 && paid > 50 && restarts > 100, "the days were too quiet");
}

#[test]
fn no_connection_leaves_nothing_behind() {
    lives_through(Cut::Connect);
}

#[test]
fn a_cut_before_it_was_sent_leaves_nothing_behind() {
    lives_through(Cut::BeforeSend);
}

#[test]
fn a_cut_after_it_was_made_leaves_nothing_behind() {
    lives_through(Cut::AfterCommit);
}

#[test]
fn half_an_answer_leaves_nothing_behind() {
    lives_through(Cut::HalfTheAnswer);
}

#[test]
fn an_empty_answer_leaves_nothing_behind() {
    lives_through(Cut::EmptyAnswer);
}

#[test]
fn a_gateways_error_after_it_was_made_leaves_nothing_behind() {
    lives_through(Cut::GatewayAfterCommit);
}
