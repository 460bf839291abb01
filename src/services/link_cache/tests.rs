//! What needs a look behind the interface: every field as a column, the order, what is forgotten, the end.

mod losses;

use super::{
    AccountKey, CacheChange, CacheError, CachedLink, LinkCache, SyncMark, Wanted, open,
    read::{self, links_sql},
    write,
};
use crate::domain::{
    address::{AddressRefusal, AllowedHosts},
    link::{LinkAddress, LinkId, PaymentLink},
    money::{Currency, Money},
};
use jiff::Timestamp;
use proptest::{collection::vec, option, prelude::*};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::mpsc::sync_channel,
};
use tempfile::TempDir;

const BASE: &str = "https://portal.rexpayments.com";

fn wanted() -> Wanted {
    Wanted {
        account: AccountKey("shop".to_owned()),
        currency: Currency::from_code("EUR").unwrap(),
        hosts: AllowedHosts::of_base(&BASE.parse().unwrap()).unwrap(),
    }
}

fn key() -> AccountKey {
    wanted().account
}

fn euros(minor: i64) -> Money {
    Money::from_minor(minor, wanted().currency)
}

fn link(number: u32) -> PaymentLink {
    PaymentLink {
        id: LinkId(number.to_string()),
        product_name: format!("Product {number}"),
        description: None,
        amount: euros(350),
        active: Some(true),
        payment_count: Some(0),
        payment_limit: None,
        expires: None,
        created: Some(Timestamp::from_second(1_700_000_000 + i64::from(number)).unwrap()),
        address: LinkAddress::Missing,
    }
}

fn page(numbers: impl IntoIterator<Item = u32>, pass: u32, next_page: u32) -> CacheChange {
    CacheChange {
        seen: numbers.into_iter().map(|number| CachedLink { link: link(number), pass }).collect(),
        gone: Vec::new(),
        mark: Some(mark(pass, next_page)),
    }
}

fn mark(pass: u32, next_page: u32) -> SyncMark {
    SyncMark { pass, next_page: Some(next_page), completed: None }
}

/// Reads to the end.
fn read(cache: &LinkCache) -> (Vec<CachedLink>, Result<Option<SyncMark>, CacheError>) {
    let (portion, portions) = sync_channel(1000);
    let (answer, answered) = sync_channel(1);
    cache.read(
        wanted(),
        move |links| portion.send(links).unwrap(),
        move |result| answer.send(result).unwrap(),
    );
    let result = answered.recv().unwrap();
    (portions.iter().flatten().collect(), result)
}

fn ids(links: &[CachedLink]) -> Vec<&str> {
    links.iter().map(|cached| cached.link.id.0.as_str()).collect()
}

fn times() -> impl Strategy<Value = Timestamp> {
    let all = Timestamp::MIN.as_nanosecond()..=Timestamp::MAX.as_nanosecond();
    prop_oneof![all, any::<i64>().prop_map(i128::from)].prop_map(|at| Timestamp::from_nanosecond(at).unwrap())
}

fn addresses() -> impl Strategy<Value = LinkAddress> {
    prop_oneof![
        "[!-Z^-~]{0,200}".prop_map(|path| {
            LinkAddress::Allowed(wanted().hosts.check(&format!("{BASE}/{path}")).unwrap())
        }),
        Just(LinkAddress::Missing),
        prop_oneof![
            Just(AddressRefusal::Malformed),
            Just(AddressRefusal::Disguised),
            Just(AddressRefusal::Insecure),
            Just(AddressRefusal::ForeignHost),
        ]
        .prop_map(LinkAddress::Refused),
    ]
}

fn links() -> impl Strategy<Value = CachedLink> {
    (
        (any::<String>(), any::<String>(), option::of(any::<String>()), any::<i64>()),
        (option::of(any::<bool>()), option::of(any::<u64>()), option::of(any::<u64>())),
        (option::of(times()), option::of(times()), addresses(), 0..=7_u32),
    )
        .prop_map(|(texts, counts, (expires, created, address, pass))| {
            let (id, product_name, description, amount) = texts;
            let (active, payment_count, payment_limit) = counts;
            let link = PaymentLink {
                id: LinkId(id),
                product_name,
                description,
                amount: euros(amount),
                active,
                payment_count,
                payment_limit,
                expires,
                created,
                address,
            };
            CachedLink { link, pass }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_field_comes_back_and_the_newest_first(
        written in vec(links(), 0..12),
        completed in option::of(times()),
        next_page in option::of(any::<u32>()),
    ) {
        let folder = TempDir::new().unwrap();
        let mut connection = open::open(folder.path()).unwrap();
        let mark = SyncMark { pass: 7, next_page, completed };
        let change = CacheChange { seen: written.clone(), gone: Vec::new(), mark: Some(mark) };
        write::keep(&mut connection, &key(), &change, 0).unwrap();

        let mut came = Vec::new();
        let mut take = |links: Vec<CachedLink>| came.extend(links);
        let found = read::links(&connection, &wanted(), Some(mark), || false, &mut take).unwrap();
        prop_assert_eq!(found, read::Found::default());
        prop_assert_eq!(read::mark(&connection, &key()).unwrap(), Some(mark));
        // Of two with the same id, the one written last is there.
        let expected: BTreeMap<_, _> =
            written.into_iter().map(|cached| (cached.link.id.clone(), cached)).collect();
        let found: BTreeMap<_, _> =
            came.iter().cloned().map(|cached| (cached.link.id.clone(), cached)).collect();
        prop_assert_eq!(found.len(), came.len());
        prop_assert_eq!(found, expected);
        // Beyond the centuries that fit into nanoseconds, all times are alike.
        let ages: Vec<_> = came
            .iter()
            .filter_map(|cached| cached.link.created.filter(|at| i64::try_from(at.as_nanosecond()).is_ok()))
            .collect();
        prop_assert!(ages.is_sorted_by(|a, b| a >= b));
    }
}

#[test]
fn reading_sorts_nothing() {
    let folder = TempDir::new().unwrap();
    let connection = open::open(folder.path()).unwrap();
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {}", links_sql())).unwrap();
    let plan: Vec<String> =
        statement.query_map(["shop"], |row| row.get(3)).unwrap().map(Result::unwrap).collect();
    let plan = plan.join("\n");
    assert!(plan.contains("SEARCH links USING PRIMARY KEY (account=?)"), "{plan}");
    assert!(!plan.contains("B-TREE") && !plan.contains("SCAN"), "{plan}");
}

#[test]
fn accounts_that_nobody_opens_are_forgotten_after_ninety_days() {
    let folder = TempDir::new().unwrap();
    let cache = LinkCache::start(folder.path()).unwrap();
    for (name, days) in [("old", 91), ("recent", 89), ("shop", 200)] {
        cache.keep(AccountKey(name.to_owned()), page([1], 1, 2));
        cache.run(move |connection| {
            let sql = "UPDATE accounts SET opened = opened - ?1 * 86400 WHERE key = ?2";
            connection.execute(sql, rusqlite::params![days, name]).unwrap();
        });
    }
    assert_eq!(read(&cache).0.len(), 1, "the account that is being opened is not an old one");
    let (tell, told) = sync_channel(1);
    cache.run(move |connection| {
        let sql = "SELECT key, (SELECT count(*) FROM links WHERE account = id) FROM accounts";
        let mut statement = connection.prepare(sql).unwrap();
        let kept = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        tell.send(kept.collect::<Result<BTreeSet<(String, u32)>, _>>().unwrap()).unwrap();
        let all: u32 = connection.query_row("SELECT count(*) FROM links", [], |row| row.get(0)).unwrap();
        assert_eq!(all, 2);
    });
    let kept = BTreeSet::from([("recent".to_owned(), 1), ("shop".to_owned(), 1)]);
    assert_eq!(told.recv().unwrap(), kept);
}

#[test]
fn reading_ends_with_the_last_handle_and_writing_does_not() {
    let folder = TempDir::new().unwrap();
    let cache = LinkCache::start(folder.path()).unwrap();
    (0..50).for_each(|hundred| cache.keep(key(), page(hundred * 100..(hundred + 1) * 100, 1, hundred + 2)));
    let (portion, portions) = sync_channel(0);
    let (answer, answered) = sync_channel(1);
    cache.read(
        wanted(),
        move |links: Vec<CachedLink>| portion.send(links.len()).unwrap_or_default(),
        move |read| answer.send(read).unwrap(),
    );
    cache.keep(key(), page([9_000], 1, 60));
    let flags = cache.0.flags.clone();
    let dropper = std::thread::Builder::new().spawn(move || drop(cache)).unwrap();
    while !flags.is_over.load(std::sync::atomic::Ordering::Acquire) {
        std::thread::yield_now();
    }
    assert_eq!(portions.iter().sum::<usize>(), 200, "only what was under way still came");
    assert_eq!(answered.recv().unwrap(), Ok(Some(mark(1, 51))));
    dropper.join().unwrap();
    let (links, known) = read(&LinkCache::start(folder.path()).unwrap());
    assert_eq!((links.len(), ids(&links)[0], known), (5_001, "9000", Ok(Some(mark(1, 60)))));
}
