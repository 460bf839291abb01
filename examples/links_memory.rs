//! How many bytes of memory a payment link costs, everything included: `cargo run --example links_memory`.
//!
//! The links are as the issue wants them: names of 30 letters, no description. The times are worth something in a
//! release build only.
#![allow(missing_docs, clippy::print_stdout, reason = "a bench")]

use cap::Cap;
use jiff::{SignedDuration, Timestamp};
use rex_console::{
    app::links::{Catalogue, Column, Sort},
    domain::{
        address::AllowedHosts,
        link::{LinkAddress, LinkId, PaymentLink},
        money::{Currency, Money},
    },
};
use std::{alloc::System, hint::black_box, time::Instant};

/// Links in the catalogue.
const LINKS: u32 = 100_000;
/// What a link may cost, in bytes.
const MOST: usize = 400;

#[global_allocator]
static HEAP: Cap<System> = Cap::new(System, usize::MAX);

/// Bytes of this program that lie in memory, the allocator's own included, as the system counts them (Linux only).
fn resident() -> Option<usize> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("RssAnon:"))?;
    let kilobytes: usize = line.trim().trim_end_matches(" kB").trim().parse().ok()?;
    Some(kilobytes * 1024)
}

/// A link as an account of a few years has them.
fn link(number: u32, hosts: &AllowedHosts, currency: Currency, now: Timestamp) -> PaymentLink {
    let words = ["Espresso", "Birthday cake", "Room key deposit", "Workshop ticket", "Bread order"];
    let word = words[number as usize % words.len()];
    let address =
        hosts.check(&format!("https://portal.rexpayments.com/pay/{number:08x}")).expect("an allowed host");
    PaymentLink {
        id: LinkId(number.to_string()),
        product_name: format!("{word:<20}{:010}", number.wrapping_mul(2_654_435_761)),
        description: None,
        amount: Money::from_minor(100 + i64::from(number % 5_000), currency),
        active: Some(!number.is_multiple_of(3)),
        payment_count: Some(u64::from(number % 7)),
        payment_limit: number.is_multiple_of(2).then_some(50),
        expires: (!number.is_multiple_of(4))
            .then(|| now + SignedDuration::from_hours(i64::from(number % 1_000))),
        created: Some(now - SignedDuration::from_secs(i64::from(LINKS - number))),
        address: LinkAddress::Allowed(address),
    }
}

fn main() {
    let currency = Currency::from_code("EUR").expect("EUR stands in ISO 4217");
    let hosts =
        AllowedHosts::of_base(&"https://portal.rexpayments.com".parse().expect("an address")).expect("https");
    let now: Timestamp = "2026-11-21T14:28:00Z".parse().expect("a time");
    let (before, before_resident) = (HEAP.allocated(), resident());
    let mut all = Catalogue::default();
    let mut published = all.clone();
    let started = Instant::now();
    // In portions, newest first, each published: as the cache hands them over.
    let numbers: Vec<u32> = (1..=LINKS).rev().collect();
    for portion in numbers.chunks(2_000) {
        all.put(portion.iter().map(|&number| link(number, &hosts, currency, now)));
        published = all.clone();
    }
    println!("put in portions of 2,000, each published: {:.0?}", started.elapsed());
    drop(numbers);
    let of_each = (HEAP.allocated() - before) / all.len();
    println!("memory: {of_each} bytes a link are allocated (at most {MOST})");
    if let (Some(before), Some(after)) = (before_resident, resident()) {
        let of_each = after.saturating_sub(before) / all.len();
        println!("        {of_each} with the allocator's own and what it holds free from the filling");
    }
    all.pass_time(now);
    for column in Column::ALL {
        for is_descending in [false, true] {
            let started = Instant::now();
            all.sort_by(Sort { column, is_descending });
            println!("sort {column:?}, descending {is_descending}: {:.1?}", started.elapsed());
        }
    }
    let searches = ["e", "espresso", "cake 42", "3.50", "99999", "no such words"];
    for text in searches {
        let started = Instant::now();
        let found = all.search(text);
        let took = started.elapsed();
        let count = all.order().iter().filter(|&&place| found.has(place)).count();
        println!("search \"{text}\": {took:.1?}, {count} found");
    }
    let page: Vec<_> = (1..=15)
        .map(|row| {
            let known = link(row * 6_000, &hosts, currency, now);
            PaymentLink { payment_count: Some(9), ..known }
        })
        .collect();
    let started = Instant::now();
    all.put(page);
    println!("put a page of 15 changed rows from all over, published: {:.1?}", started.elapsed());
    black_box((&all, &published));
    assert!(of_each <= MOST, "{of_each} bytes a link");
}
