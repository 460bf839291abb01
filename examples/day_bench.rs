//! What the day costs in a journal of a million rows: its start, reports, searches, files, and a paid sale more.
//!
//! `cargo run --release --example day_bench [folder]`; the folder says which disk, else it is the temporary one.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

#[path = "day_bench/past.rs"]
mod past;
#[path = "day_bench/words.rs"]
mod words;

use jiff::{SignedDuration, Timestamp};
use rex_console::{
    domain::{
        address::AllowedHosts,
        day::Span,
        link::LinkId,
        money::{Currency, Money},
        reference::Reference,
        sale::{Sale, SaleStage},
        takings::Scope,
    },
    services::{
        export::{DayCsv, House, Press},
        journal::{
            AccountKey, Journal, Wanted,
            day::{DayDone, DayReader, DayTask},
        },
    },
};
use std::{
    error::Error,
    fs::File,
    path::Path,
    sync::mpsc::sync_channel,
    time::{Duration, Instant},
};
use tempfile::TempDir;

type Outcome<T> = Result<T, Box<dyn Error>>;

const FONTS: House = House {
    plain: include_bytes!("../assets/fonts/Inter-Regular.otf"),
    strong: include_bytes!("../assets/fonts/Inter-SemiBold.otf"),
};

const ASKED: usize = 15;
const SOLD: u32 = 300;

fn key() -> AccountKey {
    AccountKey("shop".to_owned())
}

fn hosts() -> Outcome<AllowedHosts> {
    Ok(AllowedHosts::of_base(&"https://portal.rexpayments.com".parse()?)?)
}

/// The end of the three years.
fn now() -> Outcome<Timestamp> {
    Ok(Timestamp::from_second(1_795_359_600)?)
}

fn median(mut took: Vec<Duration>) -> Duration {
    took.sort_unstable();
    took[took.len() / 2]
}

/// What the console does at a start: it opens the journal and reads what has to be taken up again.
fn start(folder: &Path) -> Outcome<Duration> {
    let begin = Instant::now();
    let (journal, _) = Journal::open(folder)?;
    let wanted = Wanted {
        account: key(),
        till: "T1".parse()?,
        since: now()? - SignedDuration::from_hours(1),
        hosts: hosts()?,
    };
    let (answer, answered) = sync_channel(1);
    journal.load(wanted, move |result| drop(answer.send(result)));
    answered.recv()??;
    Ok(begin.elapsed())
}

fn starts(folder: &Path) -> Outcome<Duration> {
    Ok(median((0..ASKED).map(|_| start(folder)).collect::<Outcome<_>>()?))
}

/// The median of many answers, and the last of them.
fn ask(journal: &Journal, task: &DayTask) -> Outcome<(Duration, DayDone)> {
    let mut took = Vec::new();
    loop {
        let (answer, answered) = sync_channel(1);
        let begin = Instant::now();
        journal.day(key(), hosts()?, task.clone(), move |result| drop(answer.send(result)));
        let done = answered.recv()??;
        took.push(begin.elapsed());
        if took.len() == ASKED {
            return Ok((median(took), done));
        }
    }
}

fn report(journal: &Journal, name: &str, scope: Scope) -> Outcome<()> {
    let (took, done) = ask(journal, &DayTask::Report(scope))?;
    if let DayDone::Report(report) = done {
        let rows = report.entries.len() as u64 + report.left_out;
        println!("report of {name}: {took:?}, {rows} rows, {} not settled", report.unsettled.len());
    }
    Ok(())
}

fn search(journal: &Journal, text: &str) -> Outcome<()> {
    let (took, done) = ask(journal, &DayTask::Search(text.to_owned()))?;
    if let DayDone::Found(found, has_more) = done {
        println!("search {text:?}: {took:?}, {} found, more: {has_more}", found.len());
    }
    Ok(())
}

fn days(ago: i64, many: i64) -> Outcome<Scope> {
    let from = now()? - SignedDuration::from_hours(24 * ago);
    Ok(Scope::Span(Span { from, until: from + SignedDuration::from_hours(24 * many) }))
}

/// Sales that are written down and paid, as the counter does it: each change on the disk before the next: the median of a
/// sale.
fn sell(folder: &Path, first: u32) -> Outcome<Duration> {
    let (journal, _) = Journal::open(folder)?;
    let mut took = Vec::new();
    for number in first..first + SOLD {
        let begin = Instant::now();
        let seen = now()? + SignedDuration::from_secs(number.into());
        let link = LinkId(number.to_string());
        let stages =
            [SaleStage::Recording, SaleStage::Creating, SaleStage::Paid { link, seen, was_closed: false }];
        for stage in stages {
            let sale = Sale {
                reference: Reference::new("T1".parse()?, number, number.into()),
                amount: Money::from_minor(1250, Currency::from_code("EUR").ok_or("no euro")?),
                started: seen,
                note: if number % 5 == 0 { format!("table {}", number % 60) } else { String::new() },
                days: 1,
                closes: None,
                paid_another_way: None,
                refunds: Vec::new(),
                stage,
            };
            let (answer, answered) = sync_channel(1);
            journal.record(key(), seen, sale, move |result| drop(answer.send(result)));
            answered.recv()??;
        }
        took.push(begin.elapsed());
    }
    Ok(median(took))
}

/// Everything, from the journal into a file.
fn table(folder: &Path, scope: Scope) -> Outcome<()> {
    let mut reader = DayReader::open(folder)?;
    let begin = Instant::now();
    let place = folder.join("everything.csv");
    let mut table = DayCsv::new(File::create(&place)?, &words::paper(scope, None))?;
    let mut trouble = None;
    let given =
        reader.each_entry(scope, &mut |entry| trouble = trouble.take().or(table.entry(&entry).err()))?;
    trouble.map_or(Ok(()), Err)?;
    table.finish()?.sync_all()?;
    let took = begin.elapsed();
    let a_second = u128::from(given) * 1_000_000 / took.as_micros().max(1);
    println!(
        "table of everything: {given} rows in {took:?}, {a_second} a second, {} bytes",
        place.metadata()?.len()
    );
    Ok(())
}

/// A long report, from the journal to a PDF.
fn document(folder: &Path, scope: Scope) -> Outcome<()> {
    let mut reader = DayReader::open(folder)?;
    let begin = Instant::now();
    let report = reader.report(scope)?;
    let mut entries = Vec::new();
    reader.each_entry(scope, &mut |entry| entries.push(entry))?;
    let pdf = Press::new(FONTS).day(&words::paper(scope, None), &report, &entries)?;
    println!("document of {} rows: {:?}, {} bytes", entries.len(), begin.elapsed(), pdf.len());
    Ok(())
}

fn close(journal: &Journal, number: u32) -> Outcome<Duration> {
    let begin = Instant::now();
    let close = DayTask::Close { at: now()?, number };
    let (answer, answered) = sync_channel(1);
    journal.day(key(), hosts()?, close, move |result| drop(answer.send(result)));
    answered.recv()??;
    Ok(begin.elapsed())
}

/// A shop that never closed a day, and then does; a sale that is written down meanwhile waits so long.
fn never_closed(folder: &Path) -> Outcome<()> {
    past::unclose(folder)?;
    let (journal, _) = Journal::open(folder)?;
    report(&journal, "what is not closed, ever", Scope::NotClosed)?;
    let (answer, answered) = sync_channel(1);
    journal.day(key(), hosts()?, DayTask::Report(Scope::NotClosed), move |result| drop(answer.send(result)));
    println!("a sale, begun and paid while that is read: {:?}", sell(folder, 40_000_000)?);
    answered.recv()??;
    let took = close(&journal, 1)?;
    println!("closing all of it: {took:?}");
    Ok(())
}

/// Makes a journal as it was before it knew what was taken, without triggers; what makes it as it is now again.
fn forget(folder: &Path) -> Outcome<String> {
    let file = rusqlite::Connection::open(folder.join("journal.sqlite3"))?;
    let triggers: Vec<(String, String)> = file
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (name, _) in &triggers {
        file.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    Ok(triggers.into_iter().map(|(_, sql)| sql + ";").collect())
}

fn main() -> Outcome<()> {
    let place = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, Into::into);
    let (folder, empty) = (TempDir::new_in(&place)?, TempDir::new_in(&place)?);
    start(empty.path())?;
    start(folder.path())?;
    let begin = Instant::now();
    past::fill(folder.path(), now()?)?;
    println!("filling: {:?}", begin.elapsed());
    let (few, many) = (starts(empty.path())?, starts(folder.path())?);
    println!("start with an empty journal: {few:?}; with a million rows: {many:?}");

    let (journal, _) = Journal::open(folder.path())?;
    report(&journal, "a day", days(1, 1)?)?;
    report(&journal, "a month", days(30, 30)?)?;
    report(&journal, "a year", days(365, 365)?)?;
    report(&journal, "what is not closed", Scope::NotClosed)?;
    report(&journal, "the newest closing", Scope::Closing(past::CLOSINGS))?;
    let (took, _) = ask(&journal, &DayTask::Closings)?;
    println!("the newest closings: {took:?}");
    let (took, _) = ask(&journal, &DayTask::Closed)?;
    println!("sales closed unpaid: {took:?}");
    let texts = [
        "345678",
        "T1-345678",
        "T1-3",
        "T1",
        "12.50",
        "1250",
        "7,31",
        "WEB-4",
        "pay_123",
        "tab",
        "table 15",
        "birthday",
        "coffee",
        "zzz",
    ];
    for text in texts {
        search(&journal, text)?;
    }

    for _ in 0..3 {
        table(folder.path(), days(365 * 4, 365 * 8)?)?;
    }
    document(folder.path(), days(36, 36)?)?;

    println!("closing the day: {:?}", close(&journal, past::CLOSINGS + 1)?);
    drop(journal);
    never_closed(folder.path())?;

    sell(folder.path(), 20_000_000)?;
    for round in 0..3 {
        let first = 30_000_000 + round * 1_000_000;
        let with = sell(folder.path(), first)?;
        let takings = forget(folder.path())?;
        let without = sell(folder.path(), first + 500_000)?;
        rusqlite::Connection::open(folder.path().join("journal.sqlite3"))?.execute_batch(&takings)?;
        let ratio = with.as_secs_f64() / without.as_secs_f64();
        println!("a sale, begun and paid: {with:?}; without takings: {without:?}; ratio {ratio:.2}");
    }
    Ok(())
}
