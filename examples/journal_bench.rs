//! How fast the journal is: changes a second on this disk, and what a million sales cost at the start.
//!
//! `cargo run --release --example journal_bench [folder]`; the folder says which disk, else it is the temporary one.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use jiff::Timestamp;
use rex_console::{
    domain::{
        address::AllowedHosts,
        money::{Currency, Money},
        reference::Reference,
        sale::{Sale, SaleStage},
    },
    services::journal::{AccountKey, Journal, Wanted},
};
use rusqlite::Connection;
use std::{
    error::Error,
    path::Path,
    sync::mpsc::sync_channel,
    time::{Duration, Instant},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

const RECORDS: u32 = 500;
const LOADS: u32 = 50;
const MANY: u32 = 1_000_000;

fn key() -> AccountKey {
    AccountKey("shop".to_owned())
}

fn sale(number: u32) -> Outcome<Sale> {
    Ok(Sale {
        reference: Reference::new("T1".parse()?, number, u64::from(number)),
        amount: Money::from_minor(1250, Currency::from_code("EUR").ok_or("no euro")?),
        started: Timestamp::from_second(1_700_000_000)?,
        note: String::new(),
        days: 1,
        closes: None,
        paid_another_way: None,
        refunds: Vec::new(),
        stage: SaleStage::Recording,
    })
}

/// One after the other, as a counter does.
fn record(journal: &Journal, numbers: impl Iterator<Item = u32>) -> Outcome<Duration> {
    let begin = Instant::now();
    for number in numbers {
        let (answer, answered) = sync_channel(1);
        journal.record(key(), Timestamp::UNIX_EPOCH, sale(number)?, move |result| drop(answer.send(result)));
        answered.recv()??;
    }
    Ok(begin.elapsed())
}

/// The median of many loads, and how many sales came.
fn load(journal: &Journal) -> Outcome<(Duration, usize)> {
    let mut took = Vec::new();
    let mut came = 0;
    for _ in 0..LOADS {
        let hosts = AllowedHosts::of_base(&"https://portal.rexpayments.com".parse()?)?;
        let wanted = Wanted {
            account: key(),
            till: "T1".parse()?,
            since: Timestamp::from_second(1_700_000_000)?,
            hosts,
        };
        let (answer, answered) = sync_channel(1);
        let begin = Instant::now();
        journal.load(wanted, move |result| drop(answer.send(result)));
        came = answered.recv()??.sales.len();
        took.push(begin.elapsed());
    }
    took.sort_unstable();
    Ok((took[took.len() / 2], came))
}

/// Paid sales of the past and their changes, written past the journal: through it this would take an hour.
fn fill(folder: &Path) -> Outcome<()> {
    let file = Connection::open(folder.join("journal.sqlite3"))?;
    file.execute_batch(&format!(
        "PRAGMA synchronous = OFF;
         BEGIN;
         INSERT INTO sales (account, reference, till, number, amount, currency, started, note, days, stage, link,
             moment, was_closed)
         WITH RECURSIVE count (n) AS (SELECT 100000 UNION ALL SELECT n + 1 FROM count WHERE n < 99999 + {MANY})
         SELECT 1, format('T1-%d-%08d', n, n), 'T1', n, 1250, 'EUR', n, '', 1, 'paid', n, n, 0 FROM count;
         INSERT INTO changes (sale, position, at, stage, details)
         WITH steps (nr, stage) AS (VALUES (1, 'recording'), (2, 'creating'), (3, 'waiting'), (4, 'paid'))
         SELECT id, nr, 0, steps.stage, '{{\"days\":1}}' FROM sales, steps WHERE number >= 100000;
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
    let took = record(&journal, 1..=RECORDS)?;
    println!("recorded, each on the disk: {:.0} a second", f64::from(RECORDS) / took.as_secs_f64());
    let (few, came) = load(&journal)?;
    println!("loading {came} open sales among {RECORDS}: {few:?}");
    drop(journal);

    fill(folder.path())?;
    let size = std::fs::metadata(folder.path().join("journal.sqlite3"))?.len();
    let begin = Instant::now();
    let (journal, _) = Journal::open(folder.path())?;
    println!("opening {} MB: {:?}", size >> 20, begin.elapsed());
    let (many, came) = load(&journal)?;
    println!("loading {came} open sales among {}: {many:?}", RECORDS + MANY);
    println!("ratio: {:.2}", many.as_secs_f64() / few.as_secs_f64());
    let took = record(&journal, (1..=RECORDS).map(|number| number + 10_000_000))?;
    println!("recorded among {MANY}: {:.0} a second", f64::from(RECORDS) / took.as_secs_f64());

    let file = Connection::open(folder.path().join("journal.sqlite3"))?;
    let begin = Instant::now();
    file.query_row("PRAGMA quick_check", [], |_| Ok(()))?;
    println!("for comparison, checking the whole file: {:?}", begin.elapsed());
    Ok(())
}
