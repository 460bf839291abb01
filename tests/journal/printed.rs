//! Payments seen on a printed link, by a process that is killed while it writes them down.

use super::{file, key, now};
use rex_console::{
    domain::{
        link::LinkId,
        money::{Currency, Money},
        printed::{PrintedLink, Sighting},
    },
    services::journal::{
        Journal,
        printed::{Observation, PrintedDone, PrintedTask},
    },
};
use rusqlite::Connection;
use std::{
    env,
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
    sync::mpsc::sync_channel,
    thread,
    time::Duration,
};
use tempfile::TempDir;

const CHILD_FOLDER: &str = "REX_PRINTED_TEST_FOLDER";

fn link() -> LinkId {
    LinkId("7".to_owned())
}

fn amount() -> Money {
    Money::from_minor(350, Currency::from_code("EUR").expect("the euro"))
}

fn done(journal: &Journal, task: PrintedTask) -> PrintedDone {
    let (answer, answered) = sync_channel(1);
    journal.printed(key("shop"), task, move |result| answer.send(result).expect("somebody waits"));
    answered.recv().expect("an answer").expect("it is done")
}

/// The kept count, and all that was seen.
fn kept(journal: &Journal) -> (u64, Vec<Sighting>) {
    let read = done(journal, PrintedTask::Read { since: now() });
    let PrintedDone::Read { links, sightings } = read else { panic!("{read:?}") };
    (links.first().and_then(|link| link.count).unwrap_or(0), sightings)
}

fn count(count: u64) -> PrintedTask {
    PrintedTask::Observe(Observation {
        link: link(),
        product: "Coffee card".to_owned(),
        amount: amount(),
        count,
        seen: now(),
        was_away: false,
        may_fall: false,
    })
}

/// Not a test by itself: what the process does that is killed below. It says which count was acknowledged.
#[test]
fn killed_while_it_counts_the_child() {
    let Some(folder) = env::var_os(CHILD_FOLDER) else { return };
    let (journal, _) = Journal::open(Path::new(&folder)).expect("the journal");
    for next in kept(&journal).0 + 1.. {
        done(&journal, count(next));
        let mut output = std::io::stdout().lock();
        writeln!(output, "\ncounted {next}").and_then(|()| output.flush()).expect("somebody listens");
    }
}

/// Starts the child, kills it after a while, and gives the last count it acknowledged.
fn killed_after(folder: &Path, pause: Duration) -> Option<u64> {
    let mut child = Command::new(env::current_exe().expect("this program"))
        .args(["--exact", "printed::killed_while_it_counts_the_child", "--nocapture"])
        .env(CHILD_FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the child starts");
    let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut counted =
        lines.map_while(Result::ok).filter_map(|line| line.strip_prefix("counted ")?.parse().ok());
    let first = counted.next();
    thread::sleep(pause);
    // SIGKILL on Unix.
    child.kill().expect("it is killed");
    child.wait().expect("it has ended");
    counted.last().or(first)
}

#[test]
fn thirty_kills_lose_no_payment_that_was_seen_and_show_none_twice() {
    let folder = TempDir::new().expect("a folder");
    {
        let (journal, _) = Journal::open(folder.path()).expect("a new journal");
        let product = "Coffee card".to_owned();
        let printed =
            PrintedLink { link: link(), product, amount: amount(), since: now(), count: None, said: None };
        assert_eq!(done(&journal, PrintedTask::Remember(vec![printed])), PrintedDone::Written);
        assert_eq!(done(&journal, count(0)), PrintedDone::Observed(Some((0, None))), "the base");
    }
    let mut before = 0;
    for round in 0..30 {
        let pause = Duration::from_micros(fastrand::u64(0..20_000));
        let acknowledged = killed_after(folder.path(), pause).expect("the child counted");
        let (journal, _) = Journal::open(folder.path()).expect("the journal");
        let (count, sightings) = kept(&journal);
        assert!(count >= acknowledged && acknowledged > before, "round {round}: {acknowledged}, but {count}");
        let counts: Vec<u64> = sightings.iter().map(|sighting| sighting.count).collect();
        assert_eq!(counts, (1..=count).collect::<Vec<_>>(), "round {round}: each payment once");
        before = count;
    }
    let other = Connection::open(file(&folder)).expect("the file");
    let verdict: String =
        other.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("it is checked");
    assert_eq!(verdict, "ok");
}
