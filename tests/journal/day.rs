//! The day as the rest of the console meets it: questions beside the counter's work, and a process killed while it closes.

use super::{file, hosts, key, now, record, sale};
use jiff::SignedDuration;
use rex_console::{
    domain::{
        day::Span,
        link::LinkId,
        sale::{Sale, SaleStage},
        takings::{Report, Scope},
    },
    services::journal::{
        Journal, JournalError, Opened,
        day::{DayDone, DayReader, DayTask},
    },
};
use rusqlite::Connection;
use std::{
    env, fs,
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
    sync::mpsc::sync_channel,
    thread,
    time::Duration,
};
use tempfile::TempDir;

const CHILD_FOLDER: &str = "REX_DAY_TEST_FOLDER";

fn paid(number: u32) -> Sale {
    let link = LinkId(number.to_string());
    sale("T1", number, SaleStage::Paid { link, seen: now(), was_closed: false })
}

fn asked(journal: &Journal, task: DayTask) -> Result<DayDone, JournalError> {
    let (answer, answered) = sync_channel(1);
    journal.day(key("shop"), hosts(), task, move |result| answer.send(result).expect("somebody waits"));
    answered.recv().expect("an answer")
}

fn report(journal: &Journal, scope: Scope) -> Report {
    let done = asked(journal, DayTask::Report(scope)).expect("it is read");
    let DayDone::Report(report) = done else { panic!("{done:?}") };
    *report
}

fn counted(journal: &Journal, scope: Scope) -> (u64, i64) {
    let totals = report(journal, scope).totals;
    totals.first().map_or((0, 0), |total| (total.count, total.sum.minor()))
}

#[test]
fn what_is_on_the_disk_is_in_the_next_report() {
    let folder = TempDir::new().expect("a folder");
    let (journal, _) = Journal::open(folder.path()).expect("a new journal");
    for number in 1..=20 {
        record(&journal, "shop", paid(number)).expect("it is recorded");
        assert_eq!(counted(&journal, Scope::NotClosed), (number.into(), 1250 * i64::from(number)));
    }
    let span = Span { from: now(), until: now() + SignedDuration::from_nanos(1) };
    assert_eq!(counted(&journal, Scope::Span(span)).0, 20);
    let close = asked(&journal, DayTask::Close { at: now(), number: 1 }).expect("it is closed");
    assert!(matches!(close, DayDone::Closed(closing) if closing.totals[0].count == 20));
    assert_eq!((counted(&journal, Scope::NotClosed).0, counted(&journal, Scope::Closing(1)).0), (0, 20));
}

#[test]
fn a_sale_is_recorded_while_a_file_reads_everything() {
    let folder = TempDir::new().expect("a folder");
    let (journal, _) = Journal::open(folder.path()).expect("a new journal");
    for number in 1..=3 {
        record(&journal, "shop", paid(number)).expect("it is recorded");
    }
    let mut reader = DayReader::open(folder.path()).expect("the journal");
    let (mut came, mut recorded) = (0, 0);
    let each = &mut |_| {
        came += 1;
        record(&journal, "shop", paid(10 + came)).expect("the counter goes on");
        recorded += 1;
    };
    assert_eq!(reader.each_entry(Scope::NotClosed, each), Ok(3), "as it was when it was opened");
    assert_eq!((recorded, counted(&journal, Scope::NotClosed).0), (3, 6));
}

#[test]
fn a_damaged_journal_that_was_put_away_is_not_read_on() {
    let folder = TempDir::new().expect("a folder");
    let (journal, _) = Journal::open(folder.path()).expect("a new journal");
    record(&journal, "shop", paid(1)).expect("it is recorded");
    assert_eq!(counted(&journal, Scope::NotClosed).0, 1);
    drop(journal);
    fs::write(file(&folder), b"no journal at all").expect("it is spoilt");
    assert!(DayReader::open(folder.path()).is_err());
    let (journal, opened) = Journal::open(folder.path()).expect("a new journal");
    assert!(matches!(opened, Opened::SetAside { .. }));
    assert_eq!(counted(&journal, Scope::NotClosed).0, 0);
    record(&journal, "shop", paid(2)).expect("it is recorded");
    assert_eq!(counted(&journal, Scope::NotClosed).0, 1, "the new one is read");
}

#[test]
fn where_nothing_is_there_nothing_is_begun() {
    let folder = TempDir::new().expect("a folder");
    let error = DayReader::open(folder.path()).map(drop).expect_err("there is no journal");
    assert!(!error.to_string().contains(['/', '\\']), "{error}");
    assert!(!file(&folder).exists());
}

/// Not a test by itself: what the process does that is killed below. It says which number was acknowledged.
#[test]
fn killed_while_it_closes_the_child() {
    let Some(folder) = env::var_os(CHILD_FOLDER) else { return };
    let (journal, _) = Journal::open(Path::new(&folder)).expect("the journal");
    let next = asked(&journal, DayTask::Close { at: now(), number: 0 }).expect("an answer");
    let DayDone::NotNext(first) = next else { panic!("{next:?}") };
    let done = report(&journal, Scope::NotClosed).totals.first().map_or(0, |total| total.count);
    for number in first.. {
        // Sales that the killed one had no time to close are closed with these.
        for one in 0..2 {
            let number = 1 + (number - 1) * 10 + one + u32::try_from(done).expect("few");
            record(&journal, "shop", paid(number)).expect("it is recorded");
        }
        asked(&journal, DayTask::Close { at: now(), number }).expect("it is closed");
        let mut output = std::io::stdout().lock();
        writeln!(output, "\nclosed {number}").and_then(|()| output.flush()).expect("somebody listens");
    }
}

/// Starts the child, kills it after a while, and gives the last closing it acknowledged.
fn killed_after(folder: &Path, pause: Duration) -> Option<u32> {
    let mut child = Command::new(env::current_exe().expect("this program"))
        .args(["--exact", "day::killed_while_it_closes_the_child", "--nocapture"])
        .env(CHILD_FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the child starts");
    let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut closed =
        lines.map_while(Result::ok).filter_map(|line| line.strip_prefix("closed ")?.parse().ok());
    let first = closed.next();
    thread::sleep(pause);
    // SIGKILL on Unix.
    child.kill().expect("it is killed");
    child.wait().expect("it has ended");
    closed.last().or(first)
}

#[test]
fn thirty_kills_leave_each_day_closed_whole_or_not_at_all() {
    let folder = TempDir::new().expect("a folder");
    let mut before = 0;
    for round in 0..30 {
        let pause = Duration::from_micros(fastrand::u64(0..15_000));
        let acknowledged = killed_after(folder.path(), pause).expect("the child closed a day");
        let (journal, _) = Journal::open(folder.path()).expect("the journal");
        let closings = asked(&journal, DayTask::Closings).expect("they are read");
        let DayDone::Closings(closings) = closings else { panic!("{closings:?}") };
        let numbers: Vec<u32> = closings.iter().rev().map(|closing| closing.number).collect();
        let newest = numbers.last().copied().unwrap_or_default();
        assert_eq!(numbers, (1..=newest).collect::<Vec<_>>(), "round {round}: no number is missing");
        assert!(newest >= acknowledged && acknowledged > before, "round {round}: {newest}, {acknowledged}");
        before = newest;
        for closing in &closings {
            assert_eq!(closing.totals, report(&journal, Scope::Closing(closing.number)).totals);
        }
    }
    let other = Connection::open(file(&folder)).expect("the file");
    let one = |sql: &str| other.query_row(sql, [], |row| row.get::<_, i64>(0)).expect("it is counted");
    let sales = one("SELECT count(*) FROM sales WHERE stage = 'paid'");
    let closed = one("SELECT sum(payments) FROM closing_totals");
    let open = one("SELECT count(*) FROM takings WHERE closing IS NULL");
    assert_eq!(closed + open, sales, "each payment in one closing, or waiting for the next");
    let verdict: String =
        other.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("it is checked");
    assert_eq!(verdict, "ok");
}
