//! The cache of links as the rest of the console meets it: on a real disk, with damaged files, and by two at once.

#[path = "link_cache/damage.rs"]
mod damage;
#[path = "canary/drawer.rs"]
#[expect(dead_code, reason = "nothing is asked of this keyring")]
mod drawer;
#[path = "link_cache/services.rs"]
mod services;

use jiff::Timestamp;
use rex_console::{
    domain::{
        address::{AddressRefusal, AllowedHosts},
        link::{LONGEST_PRODUCT_NAME, LinkAddress, LinkId, PaymentLink},
        money::{Currency, Money},
    },
    services::{
        journal::AccountKey,
        link_cache::{CacheChange, CacheError, CachedLink, LinkCache, MOST_AT_ONCE, SyncMark, Wanted},
    },
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc::sync_channel,
};
use tempfile::TempDir;

const BASE: &str = "https://portal.rexpayments.com";

fn hosts(base: &str) -> AllowedHosts {
    AllowedHosts::of_base(&base.parse().expect("a web address")).expect("an allowed base")
}

fn euro() -> Currency {
    Currency::from_code("EUR").expect("the euro")
}

fn shop() -> Wanted {
    Wanted { account: AccountKey("shop".to_owned()), currency: euro(), hosts: hosts(BASE) }
}

fn link(number: u32) -> PaymentLink {
    PaymentLink {
        id: LinkId(number.to_string()),
        product_name: format!("Product {number}"),
        description: number.is_multiple_of(3).then(|| "with milk".to_owned()),
        amount: Money::from_minor(i64::from(number) + 1, euro()),
        active: Some(number.is_multiple_of(2)),
        payment_count: Some(number.into()),
        payment_limit: None,
        expires: None,
        created: Some(Timestamp::from_second(1_700_000_000 + i64::from(number)).expect("a time")),
        address: LinkAddress::Allowed(
            hosts(BASE).check(&format!("{BASE}/pay/{number}")).expect("it is allowed"),
        ),
    }
}

fn seen(link: PaymentLink) -> CachedLink {
    CachedLink { link, pass: 1 }
}

fn mark(next_page: u32) -> SyncMark {
    SyncMark { pass: 1, next_page: Some(next_page), completed: None }
}

fn page(numbers: impl IntoIterator<Item = u32>) -> CacheChange {
    CacheChange {
        seen: numbers.into_iter().map(|number| seen(link(number))).collect(),
        gone: Vec::new(),
        mark: Some(mark(2)),
    }
}

type Read = (Vec<Vec<CachedLink>>, Result<Option<SyncMark>, CacheError>);

fn portions(cache: &LinkCache, wanted: Wanted) -> Read {
    let (portion, portions) = sync_channel(1000);
    let (answer, answered) = sync_channel(1);
    cache.read(
        wanted,
        move |links| portion.send(links).expect("somebody waits"),
        move |result| answer.send(result).expect("somebody waits"),
    );
    let result = answered.recv().expect("an answer");
    (portions.iter().collect(), result)
}

fn read(cache: &LinkCache, wanted: Wanted) -> (Vec<PaymentLink>, Option<SyncMark>) {
    let (portions, mark) = portions(cache, wanted);
    (portions.into_iter().flatten().map(|cached| cached.link).collect(), mark.expect("the cache is read"))
}

fn ids(links: &[PaymentLink]) -> Vec<&str> {
    links.iter().map(|link| link.id.0.as_str()).collect()
}

fn start(folder: &Path) -> LinkCache {
    LinkCache::start(folder).expect("a thread")
}

/// A folder with a cache of some links, closed properly.
fn a_cache(links: u32) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    start(folder.path()).keep(shop().account, page(0..links));
    folder
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("links.sqlite")
}

#[test]
fn links_come_back_after_a_restart_the_newest_first_and_in_portions() {
    let folder = TempDir::new().expect("a folder");
    let cache = start(folder.path());
    for first in [3_000, 0, 2_000, 4_000, 1_000] {
        cache.keep(shop().account, page(first..first + 1_000));
    }
    drop(cache);
    let (portions, known) = portions(&start(folder.path()), shop());
    assert_eq!(known, Ok(Some(mark(2))));
    assert!(portions.iter().all(|links| links.len() <= MOST_AT_ONCE));
    assert!(portions[0].len() <= 500, "the top of the table doesn't wait for the rest");
    let links: Vec<PaymentLink> = portions.into_iter().flatten().map(|cached| cached.link).collect();
    assert!(links == (0..5_000).rev().map(link).collect::<Vec<_>>());
}

#[test]
fn links_that_say_no_time_stand_in_the_order_of_their_numbers() {
    let folder = TempDir::new().expect("a folder");
    let cache = start(folder.path());
    let untimed = [9, 100, 1, 20].map(|number| seen(PaymentLink { created: None, ..link(number) }));
    cache.keep(shop().account, CacheChange { seen: untimed.into(), ..CacheChange::default() });
    cache.keep(shop().account, page([3]));
    assert_eq!(ids(&read(&cache, shop()).0), ["3", "100", "20", "9", "1"]);
}

#[test]
fn names_in_any_script_come_back_letter_by_letter() {
    let folder = TempDir::new().expect("a folder");
    let words = [
        "Kaffee ☕ ",
        "咖啡",
        "कॉफ़ी",
        "قهوة",
        "👩‍👩‍👧‍👦",
        "e\u{301}",
        "'\"; DROP TABLE links; --",
        "\u{0}\r\n\t\u{202e}",
    ];
    let long = words.map(|word| word.chars().cycle().take(LONGEST_PRODUCT_NAME).collect::<String>());
    let named = |(number, name): (u32, &String)| PaymentLink { product_name: name.clone(), ..link(number) };
    let written: Vec<PaymentLink> = (0..).zip(&long).map(named).collect();
    let change = CacheChange { seen: written.iter().cloned().map(seen).collect(), ..CacheChange::default() };
    start(folder.path()).keep(shop().account, change);
    let (mut links, _) = read(&start(folder.path()), shop());
    links.reverse();
    assert_eq!(links, written);
    assert!(links.iter().all(|link| link.product_name.chars().count() == 255));
}

#[test]
fn a_link_that_changes_is_replaced_and_one_that_is_gone_is_gone() {
    let folder = a_cache(4);
    let cache = start(folder.path());
    // Also when it turns out to be older than was thought.
    let renamed = PaymentLink { product_name: "Tea".to_owned(), created: None, ..link(3) };
    let change = CacheChange {
        seen: vec![seen(renamed.clone())],
        gone: vec![LinkId("1".to_owned()), LinkId("never seen".to_owned())],
        mark: None,
    };
    cache.keep(shop().account, change);
    assert_eq!(read(&cache, shop()), (vec![link(2), link(0), renamed], Some(mark(2))));
}

#[test]
fn a_mark_is_written_with_its_links_and_stays_when_none_comes() {
    let folder = TempDir::new().expect("a folder");
    assert_eq!(read(&start(folder.path()), shop()), (Vec::new(), None));
    let done = SyncMark { pass: 3, next_page: None, completed: Some(Timestamp::UNIX_EPOCH) };
    for (written, kept) in [(Some(mark(7)), mark(7)), (None, mark(7)), (Some(done), done), (None, done)] {
        start(folder.path()).keep(shop().account, CacheChange { mark: written, ..CacheChange::default() });
        assert_eq!(read(&start(folder.path()), shop()).1, Some(kept));
    }
}

#[test]
fn accounts_are_kept_apart() {
    let folder = a_cache(2);
    let cache = start(folder.path());
    let other = || Wanted { account: AccountKey("other shop".to_owned()), ..shop() };
    assert_eq!(read(&cache, other()), (Vec::new(), None));
    let mine = PaymentLink { product_name: "Mine".to_owned(), ..link(1) };
    let change = CacheChange {
        seen: vec![seen(mine.clone())],
        gone: vec![LinkId("0".to_owned())],
        mark: Some(mark(9)),
    };
    cache.keep(other().account, change);
    assert_eq!(read(&cache, other()), (vec![mine], Some(mark(9))));
    assert_eq!(read(&cache, shop()), (vec![link(1), link(0)], Some(mark(2))));
}

#[test]
fn an_address_is_shown_only_while_its_host_is_allowed() {
    let folder = TempDir::new().expect("a folder");
    let addresses = [
        link(0).address,
        LinkAddress::Missing,
        LinkAddress::Refused(AddressRefusal::Disguised),
        LinkAddress::Refused(AddressRefusal::ForeignHost),
    ];
    let with_address = |(number, address): (u32, &LinkAddress)| {
        seen(PaymentLink { address: address.clone(), ..link(number) })
    };
    let links = (0..).zip(&addresses).map(with_address).collect();
    start(folder.path()).keep(shop().account, CacheChange { seen: links, ..CacheChange::default() });
    let under = |base| {
        let (links, _) = read(&start(folder.path()), Wanted { hosts: hosts(base), ..shop() });
        links.into_iter().rev().map(|link| link.address).collect::<Vec<_>>()
    };
    assert_eq!(under(BASE), addresses);
    let elsewhere = under("https://pay.example");
    assert_eq!(elsewhere[0], LinkAddress::Refused(AddressRefusal::ForeignHost));
    assert_eq!(elsewhere[1..], addresses[1..]);
    assert_eq!(under(BASE), addresses, "that is not for ever");
}

#[test]
fn amounts_in_another_currency_are_dropped_and_no_pass_counts_as_completed() {
    let folder = a_cache(3);
    let cache = start(folder.path());
    let yen = Currency::from_code("JPY").expect("the yen");
    let in_yen = PaymentLink { amount: Money::from_minor(500, yen), ..link(1) };
    cache.keep(shop().account, CacheChange { seen: vec![seen(in_yen)], ..CacheChange::default() });
    drop(cache);
    let never_completed = Some(SyncMark { pass: 1, next_page: None, completed: None });
    for restart in 0..2 {
        let read = read(&start(folder.path()), shop());
        assert_eq!(read, (vec![link(2), link(0)], never_completed), "restart {restart}");
    }
    let read = read(&start(folder.path()), Wanted { currency: yen, ..shop() });
    assert_eq!(read.0, [], "what was dropped is deleted");
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_can_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = a_cache(1);
    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    assert_eq!((mode(folder.path()), mode(&file(&folder))), (0o700, 0o600));
}

#[test]
fn two_handles_see_each_others_links() {
    let folder = TempDir::new().expect("a folder");
    let (one, other) = (start(folder.path()), start(folder.path()));
    one.keep(shop().account, page([1]));
    assert_eq!(ids(&read(&one, shop()).0), ["1"]);
    other.keep(shop().account, page([2]));
    assert_eq!(ids(&read(&other, shop()).0), ["2", "1"]);
    let second = one.clone();
    drop(one);
    second.keep(shop().account, page([3]));
    drop(second);
    assert_eq!(ids(&read(&other, shop()).0), ["3", "2", "1"]);
}
