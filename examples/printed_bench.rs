//! What a million payments seen on printed links, and a million sales, cost: reading at the start, one link's history,
//! another payment, and finding what may be tidied up.
//!
//! `cargo run --release --example printed_bench [folder]`; the folder says which disk, else it is the temporary one.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use jiff::{SignedDuration, Timestamp};
use rex_console::{
    domain::{
        address::AllowedHosts,
        link::LinkId,
        money::{Currency, Money},
        printed::PrintedLink,
    },
    services::journal::{
        AccountKey, Journal,
        printed::{Observation, PrintedDone, PrintedTask},
        tidied::{TidyDone, TidyTask},
    },
};
use rusqlite::Connection;
use std::{
    error::Error,
    path::Path,
    sync::mpsc::sync_channel,
    time::{Duration, Instant},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

const MANY: u64 = 1_000_000;
const LINKS: u64 = 100;
const OBSERVED: u32 = 200;

fn key() -> AccountKey {
    AccountKey("shop".to_owned())
}

fn now() -> Outcome<Timestamp> {
    Ok(Timestamp::from_second(1_700_000_000)?)
}

fn amount() -> Outcome<Money> {
    Ok(Money::from_minor(350, Currency::from_code("EUR").ok_or("no euro")?))
}

fn task(journal: &Journal, task: PrintedTask) -> Outcome<(PrintedDone, Duration)> {
    let (answer, answered) = sync_channel(1);
    let begin = Instant::now();
    journal.printed(key(), task, move |result| drop(answer.send(result)));
    Ok((answered.recv()??, begin.elapsed()))
}

/// A hundred links on paper.
fn print(journal: &Journal) -> Outcome<()> {
    let (since, amount) = (now()?, amount()?);
    let printed = (0..LINKS).map(|number| PrintedLink {
        link: LinkId(number.to_string()),
        product: format!("Product {number}"),
        amount,
        since,
        count: Some(MANY / LINKS),
        said: None,
    });
    task(journal, PrintedTask::Remember(printed.collect()))?;
    Ok(())
}

/// A payment a minute, and sales of which one in twenty was closed unpaid; written past the journal.
fn fill(folder: &Path) -> Outcome<()> {
    let file = Connection::open(folder.join("journal.sqlite3"))?;
    let last = now()?.as_nanosecond();
    file.execute_batch(&format!(
        "PRAGMA synchronous = OFF;
         BEGIN;
         INSERT INTO sightings (account, printed, product, amount, currency, added, count, seen, was_away)
         WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < {MANY})
         SELECT 1, 1 + n % {LINKS}, 'Coffee card', 350, 'EUR', 1, n, {last} - ({MANY} - n) * 60000000000, 0 FROM count;
         INSERT INTO sales (account, reference, till, number, amount, currency, started, note, days, stage, link,
             moment, was_closed)
         WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < {MANY})
         SELECT 1, format('T1-%d-%08d', n, n), 'T1', n, 1250, 'EUR', n, '', 1,
             iif(n % 20 = 0, 'closed', 'paid'), n, n, iif(n % 20 = 0, NULL, 0) FROM count;
         INSERT INTO changes (sale, position, at, stage, details)
         WITH steps (nr, stage) AS (VALUES (1, 'recording'), (2, 'creating'), (3, 'waiting'))
         SELECT id, nr, 0, steps.stage, '{{\"days\":1}}' FROM sales, steps;
         INSERT INTO changes (sale, position, at, stage, details)
         SELECT id, 4, 0, stage, '{{\"days\":1}}' FROM sales;
         INSERT INTO tidied (sale, at, outcome) SELECT id, 0, 'deleted' FROM sales
             WHERE stage = 'closed' AND number <= {MANY} / 2;
         COMMIT;"
    ))?;
    drop(file);
    // Else the next call would pay for it.
    Ok(std::fs::File::open(folder.join("journal.sqlite3"))?.sync_all()?)
}

fn main() -> Outcome<()> {
    let folder = match std::env::args_os().nth(1) {
        Some(folder) => tempfile::TempDir::new_in(folder)?,
        None => tempfile::TempDir::new()?,
    };
    let (journal, _) = Journal::open(folder.path())?;
    print(&journal)?;
    drop(journal);
    fill(folder.path())?;
    let begin = Instant::now();
    let (journal, _) = Journal::open(folder.path())?;
    println!("opening: {:?}", begin.elapsed());

    let (read, took) = task(&journal, PrintedTask::Read { since: now()? - SignedDuration::from_hours(24) })?;
    if let PrintedDone::Read { links, sightings } = read {
        println!("reading {} links and {} of {MANY} sightings: {took:?}", links.len(), sightings.len());
    }
    let (read, took) = task(&journal, PrintedTask::History(LinkId("7".to_owned())))?;
    if let PrintedDone::History(sightings) = read {
        println!("one link's history of {}: {took:?}", sightings.len());
    }
    let begin = Instant::now();
    for number in 1..=OBSERVED {
        let (link, product) = (LinkId("7".to_owned()), "Product 7".to_owned());
        let (count, seen) = (MANY / LINKS + u64::from(number), now()?);
        let seen =
            Observation { link, product, amount: amount()?, count, seen, was_away: false, may_fall: false };
        task(&journal, PrintedTask::Observe(seen))?;
    }
    println!("payments seen, each on the disk: {:?} each", begin.elapsed() / OBSERVED);

    let hosts = AllowedHosts::of_base(&"https://portal.rexpayments.com".parse()?)?;
    let (answer, answered) = sync_channel(1);
    let begin = Instant::now();
    let find = TidyTask::Find { closed_by: now()? };
    journal.tidy(key(), find, hosts, move |result| drop(answer.send(result)));
    if let TidyDone::Found(sales) = answered.recv()?? {
        println!("finding {} sales to tidy up among {MANY}: {:?}", sales.len(), begin.elapsed());
    }
    Ok(())
}
