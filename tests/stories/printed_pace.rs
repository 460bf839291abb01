//! How often printed links are asked for: the counter goes first, and no payment is hidden for long.

use crate::{
    counter::charge,
    printed::kept,
    provider::{Counter, Provider},
    till::{Till, secs},
    world::{coffee, id, link_of},
};
use rex_console::{
    domain::printed::PrintedLink,
    services::{
        job::{Ask, Job},
        journal::printed::{PrintedDone, PrintedTask},
    },
};
use std::{collections::BTreeSet, time::Duration};

/// A till of so many, with so many links on paper.
fn with_paper(tills: u32, links: usize) -> Counter {
    let mut till = Till::one_of(tills);
    let printed: Vec<PrintedLink> = (0..links)
        .map(|n| PrintedLink { link: id(&format!("p{n}")), count: Some(0), ..kept(None) })
        .collect();
    till.printed.clear();
    let read = PrintedTask::Read { since: till.at.now };
    let done = PrintedDone::Read { links: printed.clone(), sightings: vec![] };
    till.journal_says(read, Ok(done));
    let mut provider = Provider::new(0);
    provider.links = printed.iter().map(|printed| coffee(&printed.link.0)).collect();
    Counter::new(till, provider)
}

fn looks(counter: &Counter) -> Vec<(Duration, String)> {
    let look = |(at, ask): &'_ (Duration, Ask)| match ask {
        Ask::WatchPrinted(link) => Some((*at, link.0.clone())),
        _ => None,
    };
    counter.calls.iter().filter_map(look).collect()
}

fn most_in_a_minute(looks: &[(Duration, String)]) -> usize {
    let within =
        |begin: Duration| looks.iter().filter(|(at, _)| (begin..begin + secs(60)).contains(at)).count();
    looks.iter().map(|(at, _)| within(*at)).max().unwrap_or(0)
}

/// The longest time between two looks at the same link.
fn longest_wait(looks: &[(Duration, String)]) -> Duration {
    let pairs = looks.iter().enumerate().filter_map(|(n, (at, link))| {
        let next = looks[n + 1..].iter().find(|(_, other)| other == link)?;
        Some(next.0.saturating_sub(*at))
    });
    pairs.max().unwrap_or_default()
}

#[test]
fn each_is_asked_for_every_two_minutes_and_many_more_slowly() {
    for (tills, links, most_calls, most_wait) in
        [(1, 1, 1, 125), (1, 10, 6, 130), (1, 20, 6, 205), (1, 60, 6, 605), (3, 10, 2, 305)]
    {
        let mut counter = with_paper(tills, links);
        counter.lives(1800);
        let looks = looks(&counter);
        let (most, wait) = (most_in_a_minute(&looks), longest_wait(&looks));
        println!(
            "{tills} tills, {links} links: at most {most} looks a minute, {wait:?} between two at the same"
        );
        // Calls are told to the second, so that a minute may seem to hold one more.
        assert!(most <= most_calls + 1 && looks.len() <= most_calls * 30 + 1, "{most}, {}", looks.len());
        assert!(wait <= secs(most_wait), "{wait:?}");
        let seen: BTreeSet<_> = looks.iter().map(|(_, link)| link).collect();
        assert_eq!(seen.len(), links, "all of them");
    }
}

#[test]
fn while_the_sale_in_front_is_new_nothing_else_is_asked() {
    let mut counter = with_paper(1, 20);
    counter.lives(60);
    counter.sells(1250);
    counter.calls.clear();
    counter.lives(59);
    assert_eq!(looks(&counter), []);
    counter.lives(120);
    let others = counter.calls.len() - looks(&counter).len();
    println!(
        "beside a sale in its second and third minute: {} looks, {others} other calls",
        looks(&counter).len()
    );
    assert!((8..=13).contains(&looks(&counter).len()), "{:?}", looks(&counter));
}

#[test]
fn with_sales_waiting_all_watching_leaves_calls_for_the_cashier() {
    let mut counter = with_paper(1, 20);
    for price in 1..=5 {
        counter.sells(price * 100);
    }
    counter.lives(5);
    counter.calls.clear();
    counter.lives(600);
    let begin = |at: Duration| counter.calls.iter().filter(|(t, _)| (at..at + secs(60)).contains(t)).count();
    let most = counter.calls.iter().map(|(at, _)| begin(*at)).max().unwrap_or(0);
    println!("20 printed links and 5 sales: {most} calls in the fullest minute of ten");
    assert!(most <= 36, "three quarters of 48: {most}");
    assert!(looks(&counter).len() >= 40, "{}", looks(&counter).len());
}

#[test]
fn a_queue_of_new_sales_hides_no_payment_for_long() {
    let mut counter = with_paper(1, 2);
    counter.lives(10);
    counter.calls.clear();
    // A new sale every 50 seconds, for half an hour.
    for _ in 0..36 {
        counter.sells(350);
        counter.lives(50);
    }
    let looks = looks(&counter);
    assert!(looks.len() >= 5 && longest_wait(&looks) <= secs(620), "{looks:?}");
}

#[test]
fn nothing_is_asked_while_a_sale_is_being_made() {
    let mut till = with_paper(1, 3).till;
    let sale = till.charges(1250);
    let jobs = till.waits(secs(20));
    assert!(!jobs.iter().any(|job| matches!(job, Job::Ask(_, Ask::WatchPrinted(_)))), "{jobs:?}");
    let link = link_of(&sale, "9");
    till.started(&sale, Ok(link));
    assert!(till.begins(charge(100)).len() == 1, "and the next sale goes at once");
}
