//! The catalogue against a list that is sorted and searched the slow way.

use super::*;
use crate::domain::{
    link::LinkAddress,
    link_table::Column,
    money::{Currency, Money},
};
use jiff::SignedDuration;
use proptest::prelude::*;
use std::collections::BTreeMap;

const COLUMNS: [Column; 6] = Column::ALL;

fn now() -> Timestamp {
    "2026-11-21T14:28:00Z".parse().unwrap()
}

fn link(number: u32) -> PaymentLink {
    PaymentLink {
        id: LinkId(number.to_string()),
        product_name: format!("Coffee {number}"),
        description: None,
        amount: Money::from_minor(350, Currency::from_code("EUR").unwrap()),
        active: Some(true),
        payment_count: Some(0),
        payment_limit: None,
        expires: None,
        created: None,
        address: LinkAddress::Missing,
    }
}

fn with(links: impl IntoIterator<Item = PaymentLink>) -> Catalogue {
    let mut all = Catalogue::default();
    all.put(links);
    all
}

fn ids(all: &Catalogue) -> Vec<&str> {
    all.iter().map(|entry| entry.link.id.0.as_str()).collect()
}

fn found<'a>(all: &'a Catalogue, text: &str) -> Vec<&'a str> {
    let found = all.search(text);
    let places = all.order().iter().filter(|&&place| found.has(place));
    places.map(|&place| all.at(place).unwrap().link.id.0.as_str()).collect()
}

fn sorted(all: &mut Catalogue, column: Column, is_descending: bool) -> Vec<&str> {
    all.sort_by(Sort { column, is_descending });
    ids(all)
}

#[test]
fn the_newest_comes_first_until_it_is_sorted_otherwise() {
    let mut all = with([link(2), link(30), link(1)]);
    assert_eq!(ids(&all), ["30", "2", "1"], "ids are numbers");
    assert_eq!(sorted(&mut all, Column::Created, false), ["1", "2", "30"]);
    assert_eq!(sorted(&mut all, Column::Product, false), ["1", "2", "30"]);
}

#[test]
fn names_are_sorted_whatever_their_case_and_however_long_they_are_the_same() {
    let named = |number, name: &str| PaymentLink { product_name: name.into(), ..link(number) };
    let long = "The very same words at the beginning of a long name";
    let mut all = with([
        named(1, &format!("{long} z")),
        named(2, &format!("{} B", long.to_uppercase())),
        named(3, long),
        named(4, "Éclair"),
        named(5, "éclair"),
        named(6, "apple"),
        named(7, "Zebra"),
    ]);
    assert_eq!(sorted(&mut all, Column::Product, false), ["6", "3", "2", "1", "7", "4", "5"]);
    assert_eq!(sorted(&mut all, Column::Product, true), ["5", "4", "7", "1", "2", "3", "6"]);
}

#[test]
fn a_link_without_an_end_comes_after_all_that_end() {
    let ends = |number, hours| {
        let expires = Some(now() + SignedDuration::from_hours(hours));
        PaymentLink { expires, ..link(number) }
    };
    let mut all = with([link(1), ends(2, 50), ends(3, -50), ends(4, 1)]);
    assert_eq!(sorted(&mut all, Column::Expires, false), ["3", "4", "2", "1"]);
    assert_eq!(sorted(&mut all, Column::Expires, true), ["1", "2", "4", "3"]);
}

#[test]
fn states_are_those_of_now_and_a_link_moves_when_its_days_are_over() {
    let ends_in = |number, minutes| {
        let expires = Some(now() + SignedDuration::from_mins(minutes));
        PaymentLink { expires, ..link(number) }
    };
    let off = PaymentLink { active: Some(false), ..link(2) };
    let used_up = PaymentLink { payment_limit: Some(1), payment_count: Some(1), ..link(3) };
    let mut all = with([link(1), off, used_up, ends_in(4, 10), ends_in(5, -10)]);
    all.pass_time(now());
    assert_eq!(sorted(&mut all, Column::State, false), ["1", "4", "2", "5", "3"]);
    let version = all.version();
    all.pass_time(now() + SignedDuration::from_mins(9));
    assert_eq!(all.version(), version, "nothing has ended yet");
    all.pass_time(now() + SignedDuration::from_mins(10));
    assert_eq!(ids(&all), ["1", "2", "4", "5", "3"]);
    all.put([ends_in(6, 20)]);
    all.pass_time(now() + SignedDuration::from_mins(20));
    assert_eq!(ids(&all), ["1", "2", "4", "5", "6", "3"], "also one that came later");
}

#[test]
fn a_search_finds_words_the_whole_id_and_the_beginning_of_an_amount() {
    let cake = PaymentLink {
        product_name: "Geburtstags-TORTE".into(),
        description: Some("Mit Ärger\nund Sahne".into()),
        amount: Money::from_minor(3_500, Currency::from_code("EUR").unwrap()),
        ..link(77)
    };
    let all = with([cake, link(350), link(8), link(12)]);
    assert_eq!(found(&all, ""), ["350", "77", "12", "8"]);
    assert_eq!(found(&all, "  "), ["350", "77", "12", "8"]);
    assert_eq!(found(&all, "torte"), ["77"]);
    assert_eq!(found(&all, "ÄRGER UND"), ["77"]);
    assert_eq!(found(&all, "coffee 8"), ["8"], "each word, wherever it stands");
    assert_eq!(found(&all, "77"), ["77"]);
    assert_eq!(found(&all, "7"), Vec::<&str>::new(), "a part of an id is none");
    assert_eq!(found(&all, "3.5"), ["350", "12", "8"]);
    assert_eq!(found(&all, "3,50"), ["350", "12", "8"]);
    assert_eq!(found(&all, "35.0"), ["77"]);
    assert_eq!(found(&all, "350"), ["350"], "an id, or a name with it; 3.50 is typed as such");
    assert_eq!(found(&all, "5.00"), Vec::<&str>::new(), "an amount from its beginning");
    assert_eq!(found(&all, "sahne torte coffee"), Vec::<&str>::new());
}

#[test]
fn what_is_known_just_so_changes_nothing() {
    let mut all = with((1..=600).map(link));
    let (before, version) = (all.clone(), all.version());
    assert!(!all.put((1..=600).map(link)));
    assert_eq!(all.version(), version);
    assert!(Arc::ptr_eq(&before.blocks, &all.blocks) && Arc::ptr_eq(&before.order, &all.order));
}

#[test]
fn a_change_copies_the_block_it_touches_and_no_other() {
    let mut all = with((1..=600).map(link));
    let before = all.clone();
    assert!(all.put([PaymentLink { payment_count: Some(3), ..link(2) }]));
    let shared = before.blocks.iter().zip(all.blocks.iter()).filter(|(old, new)| Arc::ptr_eq(old, new));
    assert_eq!((shared.count(), all.blocks.len()), (2, 3));
    assert!(Arc::ptr_eq(&before.order, &all.order), "no row moves by its count while the newest come first");
    assert_eq!(before.get(&LinkId("2".into())).unwrap().payment_count, Some(0), "what was published stays");
}

#[test]
fn a_place_is_that_of_one_link_for_ever() {
    let mut all = with((1..=3).map(link));
    let second = all.place(&LinkId("2".into())).unwrap();
    all.remove(&LinkId("2".into()));
    all.put([link(4)]);
    assert!(all.at(second).is_none() && all.place(&LinkId("2".into())).is_none());
    assert_eq!((ids(&all), all.len(), all.places()), (vec!["4", "3", "1"], 3, 4));
    all.put([link(2)]);
    assert_ne!(all.place(&LinkId("2".into())), Some(second));
    assert_eq!(found(&all, "coffee 2"), ["2"]);
}

fn any_link() -> impl Strategy<Value = PaymentLink> {
    let name = prop_oneof!["[a-cA-C]{1,3}", "Same long name for many [a-c]{0,3}"];
    let time = || prop::option::of((-3i64..3).prop_map(|hours| now() + SignedDuration::from_hours(hours)));
    let counts = (0..3u64, prop::option::of(1..3u64), any::<bool>());
    (1..40u32, name, 1..400i64, counts, time(), time()).prop_map(
        |(number, product_name, minor, (count, payment_limit, active), expires, created)| PaymentLink {
            product_name,
            amount: Money::from_minor(minor, Currency::from_code("EUR").unwrap()),
            active: Some(active),
            payment_count: Some(count),
            payment_limit,
            expires,
            created,
            ..link(number)
        },
    )
}

/// The order told without any of the catalogue's shortcuts.
fn slowly(links: &BTreeMap<u32, PaymentLink>, sort: Sort) -> Vec<String> {
    let state = |link: &PaymentLink| {
        [LinkState::Active, LinkState::Inactive, LinkState::Expired, LinkState::LimitReached]
            .iter()
            .position(|&state| state == link.state(now()))
    };
    let mut all: Vec<_> = links.iter().collect();
    all.sort_by(|(m, a), (n, b)| {
        let by_column = match sort.column {
            Column::Product => a.product_name.to_lowercase().cmp(&b.product_name.to_lowercase()),
            Column::Amount => a.amount.minor().cmp(&b.amount.minor()),
            Column::State => state(a).cmp(&state(b)),
            Column::Payments => a.payment_count.cmp(&b.payment_count),
            Column::Expires => (a.expires.is_none(), a.expires).cmp(&(b.expires.is_none(), b.expires)),
            Column::Created => a.created.cmp(&b.created),
        };
        by_column.then(m.cmp(n))
    });
    if sort.is_descending {
        all.reverse();
    }
    all.into_iter().map(|(number, _)| number.to_string()).collect()
}

proptest! {
    #[test]
    fn however_links_come_and_go_the_order_is_that_of_sorting_all(
        start in prop::collection::vec(any_link(), 0..60),
        steps in prop::collection::vec((prop::collection::vec(any_link(), 0..3), 0..80u32), 0..12),
        column in 0..6usize,
        is_descending in any::<bool>(),
    ) {
        let sort = Sort { column: COLUMNS[column], is_descending };
        let mut all = Catalogue::new(sort);
        all.pass_time(now());
        all.sort_by(sort);
        let mut known = BTreeMap::new();
        for (links, gone) in [(start, 99)].into_iter().chain(steps) {
            for link in &links {
                known.insert(link.id.0.parse::<u32>().unwrap(), link.clone());
            }
            all.put(links);
            known.remove(&gone);
            all.remove(&LinkId(gone.to_string()));
            prop_assert_eq!(ids(&all), slowly(&known, sort));
            for link in known.values() {
                prop_assert_eq!(all.get(&link.id), Some(link));
            }
            let wanted = known.values().filter(|link| link.product_name.to_lowercase().contains('b'));
            prop_assert_eq!(found(&all, "B").len(), wanted.count());
        }
    }
}
