//! How fast the cache of links is: a page written, all read, and the first of them after opening.
//!
//! `cargo run --release --example link_cache_bench [folder]`; the folder says which disk, else it is the temporary one.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use jiff::Timestamp;
use rex_console::{
    domain::{
        address::AllowedHosts,
        link::{LinkAddress, LinkId, PaymentLink},
        money::{Currency, Money},
    },
    services::{
        journal::AccountKey,
        link_cache::{CacheChange, CachedLink, LinkCache, SyncMark, Wanted},
    },
};
use std::{
    error::Error,
    path::Path,
    sync::mpsc::sync_channel,
    time::{Duration, Instant},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

const LINKS: u32 = 100_000;
const READS: usize = 9;

fn wanted() -> Outcome<Wanted> {
    Ok(Wanted {
        account: AccountKey("shop".to_owned()),
        currency: Currency::from_code("EUR").ok_or("no euro")?,
        hosts: AllowedHosts::of_base(&"https://portal.rexpayments.com".parse()?)?,
    })
}

/// A link with a name of 30 letters and no description.
fn link(wanted: &Wanted, number: u32) -> Outcome<CachedLink> {
    let address = format!("https://portal.rexpayments.com/checkout/{number:032x}");
    let link = PaymentLink {
        id: LinkId(number.to_string()),
        product_name: format!("A product by the name of {number:05}"),
        description: None,
        amount: Money::from_minor(1250, wanted.currency),
        active: Some(true),
        payment_count: Some(3),
        payment_limit: None,
        expires: None,
        created: Some(Timestamp::from_second(1_700_000_000 + i64::from(number) * 60)?),
        address: LinkAddress::Allowed(wanted.hosts.check(&address)?),
    };
    Ok(CachedLink { link, pass: 1 })
}

/// One page after the other as a first synchronising reads them, newest first; what was asked for is all written
/// when this returns.
fn write(folder: &Path, a_page: u32) -> Outcome<Duration> {
    let wanted = wanted()?;
    let pages: Vec<CacheChange> = (0..LINKS / a_page)
        .map(|page| {
            let newest = LINKS - page * a_page;
            let seen = (newest - a_page..newest).rev().map(|number| link(&wanted, number));
            let mark = SyncMark { pass: 1, next_page: Some(page + 2), completed: None };
            Ok(CacheChange { seen: seen.collect::<Outcome<_>>()?, gone: Vec::new(), mark: Some(mark) })
        })
        .collect::<Outcome<_>>()?;
    let cache = LinkCache::start(folder)?;
    let begin = Instant::now();
    // The queue is shorter than the list, so every few pages something is asked that is answered after them.
    for some in pages.chunks(32) {
        for page in some {
            cache.keep(wanted.account.clone(), page.clone());
        }
        let (answer, answered) = sync_channel(1);
        let nobody = Wanted { account: AccountKey("nobody".to_owned()), ..wanted.clone() };
        cache.read(nobody, drop, move |read| drop(answer.send(read)));
        answered.recv()??;
    }
    drop(cache);
    Ok(begin.elapsed())
}

/// From opening to the first links, to the last, and how many came.
fn read(folder: &Path) -> Outcome<(Duration, Duration, usize)> {
    let (portion, portions) = sync_channel(1000);
    let begin = Instant::now();
    let cache = LinkCache::start(folder)?;
    let count = move |links: Vec<CachedLink>| {
        let _ = portion.send((begin.elapsed(), links.len()));
    };
    cache.read(wanted()?, count, drop);
    let came: Vec<(Duration, usize)> = portions.iter().collect();
    let (first, last) = came.first().zip(came.last()).ok_or("nothing was read")?;
    Ok((first.0, last.0, came.iter().map(|(_, links)| links).sum()))
}

fn main() -> Outcome<()> {
    let folder = || match std::env::args_os().nth(1) {
        Some(folder) => tempfile::TempDir::new_in(folder),
        None => tempfile::TempDir::new(),
    };
    let profile = if cfg!(debug_assertions) { "dev" } else { "release" };
    println!("{LINKS} links, {profile} profile");
    let mut kept = folder()?;
    for a_page in [100, 15] {
        kept = folder()?;
        let took = write(kept.path(), a_page)?;
        let pages = LINKS / a_page;
        println!("written, {a_page} a page: {:?} a page, {took:.2?} in all", took / pages);
    }
    let size = std::fs::metadata(kept.path().join("links.sqlite"))?.len();
    println!("the file: {} MB, {} bytes a link", size >> 20, size / u64::from(LINKS));
    let mut reads = (0..READS).map(|_| read(kept.path())).collect::<Outcome<Vec<_>>>()?;
    reads.sort_unstable();
    let (first, _, came) = reads[READS / 2];
    reads.sort_unstable_by_key(|read| read.1);
    println!(
        "opened and read, medians of {READS}: the first after {first:.1?}, all {came} after {:.1?}",
        reads[READS / 2].1
    );
    Ok(())
}
