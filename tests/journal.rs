//! The journal as the rest of the console meets it: on a real disk, with damaged files, and killed at work.

#[path = "journal/day.rs"]
mod day;
#[path = "journal/printed.rs"]
mod printed;

use jiff::{SignedDuration, Timestamp};
use rex_console::{
    domain::{
        address::AllowedHosts,
        link::LinkId,
        money::{Currency, Money},
        reference::Reference,
        sale::{Sale, SaleStage},
    },
    services::journal::{AccountKey, Journal, JournalError, Loaded, Opened, Wanted},
};
use rusqlite::Connection;
use std::{
    collections::BTreeSet,
    env, fs,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::mpsc::sync_channel,
    thread,
    time::Duration,
};
use tempfile::TempDir;

const BASE: &str = "https://portal.rexpayments.com";

fn hosts() -> AllowedHosts {
    AllowedHosts::of_base(&BASE.parse().expect("a web address")).expect("an allowed base")
}

fn now() -> Timestamp {
    Timestamp::from_second(1_700_000_000).expect("a time")
}

fn key(name: &str) -> AccountKey {
    AccountKey(name.to_owned())
}

fn sale(till: &str, number: u32, stage: SaleStage) -> Sale {
    let eur = Currency::from_code("EUR").expect("the euro");
    Sale {
        reference: Reference::new(till.parse().expect("a till"), number, u64::from(number) * 7919),
        amount: Money::from_minor(1250, eur),
        started: now(),
        note: "table 4".to_owned(),
        days: 1,
        closes: Some(now() + SignedDuration::from_mins(15)),
        paid_another_way: None,
        refunds: Vec::new(),
        stage,
    }
}

fn waiting(number: u32) -> SaleStage {
    let address = hosts().check(&format!("{BASE}/checkout/{number}")).expect("an address of that base");
    SaleStage::Waiting { link: LinkId(number.to_string()), address }
}

fn record(journal: &Journal, account: &str, sale: Sale) -> Result<(), JournalError> {
    let (answer, answered) = sync_channel(1);
    journal.record(key(account), now(), sale, move |result| answer.send(result).expect("somebody waits"));
    answered.recv().expect("an answer")
}

fn load_till(journal: &Journal, account: &str, till: &str, since: Timestamp) -> Result<Loaded, JournalError> {
    let (answer, answered) = sync_channel(1);
    let wanted = Wanted { account: key(account), till: till.parse().expect("a till"), since, hosts: hosts() };
    journal.load(wanted, move |result| answer.send(result).expect("somebody waits"));
    answered.recv().expect("an answer")
}

fn load(journal: &Journal, account: &str) -> Loaded {
    load_till(journal, account, "T1", now()).expect("the journal is read")
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("journal.sqlite3")
}

/// A folder with a journal of some sales, closed properly.
fn a_journal(sales: u32) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let (journal, opened) = Journal::open(folder.path()).expect("a new journal");
    assert_eq!(opened, Opened::Fresh);
    for number in 1..=sales {
        record(&journal, "shop", sale("T1", number, waiting(number))).expect("it is recorded");
    }
    folder
}

#[test]
fn open_sales_come_back_whatever_their_age_and_ended_ones_while_they_are_recent() {
    let folder = a_journal(0);
    let link = || LinkId("17".to_owned());
    let (long_ago, just_now) =
        (now() - SignedDuration::from_hours(24 * 400), now() + SignedDuration::from_nanos(1));
    let wanted = [
        SaleStage::Recording,
        SaleStage::Creating,
        SaleStage::Searching { looks: 1 },
        waiting(4),
        SaleStage::Closing { link: link() },
        SaleStage::Lost { looks: 2 },
        SaleStage::Closed { link: link(), since: just_now },
        SaleStage::Paid { link: link(), seen: just_now, was_closed: true },
    ];
    let unwanted = [
        SaleStage::NotSent,
        SaleStage::Closed { link: link(), since: long_ago },
        SaleStage::Paid { link: link(), seen: long_ago, was_closed: false },
    ];
    let sales: Vec<Sale> = (1..)
        .zip(wanted.iter().chain(&unwanted))
        .map(|(number, stage)| Sale { started: long_ago, ..sale("T1", number, stage.clone()) })
        .collect();
    let (journal, _) = Journal::open(folder.path()).expect("the journal");
    for sale in &sales {
        record(&journal, "shop", sale.clone()).expect("it is recorded");
    }
    drop(journal);
    let (journal, opened) = Journal::open(folder.path()).expect("the journal");
    assert_eq!(opened, Opened::Existing);
    let loaded = load(&journal, "shop");
    assert_eq!(loaded.sales, sales[..wanted.len()]);
    assert_eq!((loaded.unreadable, loaded.last_number, loaded.is_fresh), (Vec::new(), 11, false));
    // What the code calls open is what the journal takes up again however old it is.
    let later = load_till(&journal, "shop", "T1", Timestamp::MAX).expect("the journal is read");
    let open: Vec<Sale> = sales.into_iter().filter(|sale| sale.stage.is_open()).collect();
    assert_eq!(later.sales, open);
}

#[test]
fn accounts_and_tills_are_kept_apart() {
    let folder = a_journal(0);
    let (journal, _) = Journal::open(folder.path()).expect("the journal");
    let shop = load(&journal, "shop");
    assert_eq!((shop.last_number, shop.is_fresh), (0, true));
    record(&journal, "shop", sale("T1", 41, SaleStage::Creating)).expect("it is recorded");
    record(&journal, "shop", sale("T1", 7, SaleStage::NotSent)).expect("it is recorded");
    record(&journal, "shop", sale("T2", 90, SaleStage::NotSent)).expect("it is recorded");
    // The very same sale in another account is another sale.
    record(&journal, "practice", sale("T1", 41, SaleStage::Recording)).expect("it is recorded");
    let (shop, practice, other) =
        (load(&journal, "shop"), load(&journal, "practice"), load(&journal, "other"));
    assert_eq!(shop.sales, [sale("T1", 41, SaleStage::Creating)]);
    assert_eq!(practice.sales, [sale("T1", 41, SaleStage::Recording)]);
    assert_eq!((shop.last_number, practice.last_number, other.last_number), (41, 41, 0));
    assert_eq!((shop.is_fresh, practice.is_fresh, other.is_fresh), (false, false, true));
    let second = load_till(&journal, "shop", "T2", now()).expect("the journal is read");
    assert_eq!(second.last_number, 90);
}

#[test]
fn a_row_that_makes_no_sense_is_named_and_hides_no_other() {
    let folder = a_journal(2);
    let other = Connection::open(file(&folder)).expect("the file");
    other.execute("UPDATE sales SET currency = 'QQQ' WHERE number = 1", []).expect("it is spoilt");
    drop(other);
    let (journal, _) = Journal::open(folder.path()).expect("the journal");
    let loaded = load(&journal, "shop");
    assert_eq!(loaded.sales, [sale("T1", 2, waiting(2))]);
    assert_eq!(loaded.unreadable, [sale("T1", 1, waiting(1)).reference.to_string()]);
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_reads_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let outer = TempDir::new().expect("a folder");
    let folder = outer.path().join("data");
    let (journal, _) = Journal::open(&folder).expect("a new journal");
    record(&journal, "shop", sale("T1", 1, SaleStage::Recording)).expect("it is recorded");
    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for name in ["journal.sqlite3", "journal.sqlite3-wal", "journal.sqlite3-shm"] {
        assert_eq!(mode(&folder.join(name)), 0o600, "{name}");
    }
}

#[test]
fn what_is_no_journal_is_kept_aside_with_every_byte() {
    let folder = TempDir::new().expect("a folder");
    let text = b"Dear diary, this is no database. ".repeat(9);
    let short = b"x".to_vec();
    for (n, content) in [text, short].into_iter().enumerate() {
        fs::write(file(&folder), &content).expect("it is written");
        let kept_as = folder.path().join(format!("journal.damaged-{}.sqlite3", n + 1));
        let (journal, opened) = Journal::open(folder.path()).expect("a new journal");
        assert_eq!(opened, Opened::SetAside { kept_as: kept_as.clone() });
        assert_eq!(fs::read(kept_as).expect("it is kept"), content);
        record(&journal, "shop", sale("T1", 1, SaleStage::Recording)).expect("the counter goes on");
    }
}

#[test]
fn another_programs_database_is_kept_aside_too() {
    let folder = TempDir::new().expect("a folder");
    let other = Connection::open(file(&folder)).expect("a database");
    other.execute_batch("CREATE TABLE songs (name TEXT); INSERT INTO songs VALUES ('x')").expect("a table");
    drop(other);
    let (_, opened) = Journal::open(folder.path()).expect("a new journal");
    assert!(matches!(opened, Opened::SetAside { .. }));
}

#[test]
fn a_truncated_or_spoilt_journal_is_kept_aside() {
    let whole = fs::read(file(&a_journal(200))).expect("a journal");
    let pages = whole.len() / 4096;
    let without_table = a_journal(1);
    let other = Connection::open(file(&without_table)).expect("the file");
    other.execute_batch("DROP TABLE refunds").expect("it is spoilt");
    drop(other);
    let spoilt = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at..at + 4096].fill(0x5a);
        bytes
    };
    for bytes in [
        whole[..pages / 2 * 4096].to_vec(),
        whole[..whole.len() - 1].to_vec(),
        whole[..99].to_vec(),
        spoilt(pages / 2 * 4096),
        fs::read(file(&without_table)).expect("a journal"),
    ] {
        let folder = TempDir::new().expect("a folder");
        fs::write(file(&folder), &bytes).expect("it is written");
        let (journal, opened) = Journal::open(folder.path()).expect("a new journal");
        let Opened::SetAside { kept_as } = opened else { panic!("{opened:?}, {} bytes", bytes.len()) };
        assert!(fs::read(kept_as).expect("it is kept") == bytes);
        assert!(load(&journal, "shop").is_fresh);
        record(&journal, "shop", sale("T1", 1, SaleStage::Recording)).expect("the counter goes on");
    }
}

#[test]
fn changes_without_their_journal_are_kept_aside() {
    let folder = a_journal(0);
    let (journal, _) = Journal::open(folder.path()).expect("the journal");
    record(&journal, "shop", sale("T1", 1, SaleStage::Recording)).expect("it is recorded");
    let alone = TempDir::new().expect("a folder");
    fs::copy(folder.path().join("journal.sqlite3-wal"), alone.path().join("journal.sqlite3-wal"))
        .expect("a copy");
    let (_, opened) = Journal::open(alone.path()).expect("a new journal");
    assert!(matches!(opened, Opened::SetAside { .. }), "{opened:?}");
    let kept = fs::read(alone.path().join("journal.damaged-1.sqlite3-wal")).expect("it is kept");
    assert!(kept == fs::read(folder.path().join("journal.sqlite3-wal")).expect("the changes"));
}

#[test]
fn a_newer_journal_is_refused_and_left_as_it_is() {
    let folder = a_journal(3);
    let newer = Connection::open(file(&folder)).expect("the file");
    newer.execute_batch("PRAGMA user_version = 99").expect("a newer version");
    // As a newer program leaves it when it is killed: the version is in the changes, not yet in the file.
    let killed = TempDir::new().expect("a folder");
    let names = ["journal.sqlite3", "journal.sqlite3-wal"];
    for name in names {
        fs::copy(folder.path().join(name), killed.path().join(name)).expect("a copy");
    }
    drop(newer);
    for folder in [folder, killed] {
        let content = || names.map(|name| fs::read(folder.path().join(name)).ok());
        let before = content();
        assert_eq!(Journal::open(folder.path()).err(), Some(JournalError::Newer { found: 99 }));
        assert!(before == content(), "not a byte is changed");
    }
}

#[test]
fn what_cant_be_written_is_said_without_a_path() {
    let outer = TempDir::new().expect("a folder");
    let file_instead = outer.path().join("data");
    fs::write(&file_instead, "a file where the folder should be").expect("a file");
    let folder_inside = TempDir::new().expect("a folder");
    fs::create_dir(file(&folder_inside)).expect("a folder where the file should be");
    for folder in [file_instead.as_path(), &file_instead.join("deeper"), folder_inside.path()] {
        let error = Journal::open(folder).expect_err("it can't be written");
        assert!(matches!(error, JournalError::NotWritable { .. }), "{error}");
        assert!(!error.to_string().contains(['/', '\\']), "{error}");
    }
}

/// For the superuser there is no read-only file, so there this shows nothing; elsewhere it does.
#[cfg(unix)]
#[test]
fn a_read_only_file_is_said() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = a_journal(1);
    fs::set_permissions(file(&folder), fs::Permissions::from_mode(0o400)).expect("it is made read-only");
    if fs::OpenOptions::new().write(true).open(file(&folder)).is_ok() {
        return;
    }
    let error = Journal::open(folder.path()).expect_err("it can't be written");
    assert!(matches!(error, JournalError::NotWritable { .. }), "{error}");
}

#[test]
fn many_threads_may_use_it_at_once() {
    let folder = a_journal(0);
    let (journal, _) = Journal::open(folder.path()).expect("the journal");
    thread::scope(|scope| {
        for counter in 0..8_u32 {
            let journal = journal.clone();
            let work = move || {
                for number in counter * 20..counter * 20 + 20 {
                    let stages = [SaleStage::Recording, SaleStage::Creating, waiting(number)];
                    for stage in stages {
                        record(&journal, "shop", sale("T1", number, stage)).expect("it is recorded");
                    }
                    load(&journal, "shop");
                }
            };
            thread::Builder::new()
                .name(format!("counter {counter}"))
                .spawn_scoped(scope, work)
                .expect("a thread");
        }
    });
    let loaded = load(&journal, "shop");
    let numbers: BTreeSet<u32> = loaded.sales.iter().map(|sale| sale.reference.number()).collect();
    assert_eq!((loaded.sales.len(), numbers), (160, (0..160).collect()));
    assert!(loaded.sales.iter().all(|sale| matches!(sale.stage, SaleStage::Waiting { .. })));
    let rows = Connection::open(file(&folder))
        .and_then(|other| other.query_row("SELECT count(*) FROM changes", [], |row| row.get::<_, i64>(0)));
    assert_eq!(rows, Ok(480));
}

/// Tells the process that is killed where its journal is and which number comes first.
const CHILD_FOLDER: &str = "REX_JOURNAL_TEST_FOLDER";
const CHILD_FIRST: &str = "REX_JOURNAL_TEST_FIRST";

/// Not a test by itself: what the process does that is killed below. It says what was acknowledged, line by line.
#[test]
fn killed_at_work_the_child() {
    let (Some(folder), Some(first)) = (env::var_os(CHILD_FOLDER), env::var(CHILD_FIRST).ok()) else { return };
    let (journal, _) = Journal::open(Path::new(&folder)).expect("the journal");
    let first: u32 = first.parse().expect("a number");
    for number in first.. {
        for (step, stage) in
            [SaleStage::Recording, SaleStage::Creating, waiting(number)].into_iter().enumerate()
        {
            record(&journal, "shop", sale("T1", number, stage)).expect("it is recorded");
            let mut output = std::io::stdout().lock();
            writeln!(output, "\nrecorded {number} {step}")
                .and_then(|()| output.flush())
                .expect("somebody listens");
        }
    }
}

/// Starts the child, kills it after a while, and gives the numbers and steps it acknowledged.
fn killed_after(folder: &Path, first: u32, wait_for_first: bool, pause: Duration) -> Vec<(u32, usize)> {
    let mut child = Command::new(env::current_exe().expect("this program"))
        .args(["--exact", "killed_at_work_the_child", "--nocapture"])
        .env(CHILD_FOLDER, folder)
        .env(CHILD_FIRST, first.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the child starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut acknowledged = Vec::new();
    let note = |line: &str| {
        let (number, step) = line.strip_prefix("recorded ")?.split_once(' ')?;
        Some((number.parse().expect("a number"), step.parse().expect("a step")))
    };
    while wait_for_first && acknowledged.is_empty() {
        acknowledged.extend(note(&lines.next().expect("a line").expect("a text")));
    }
    thread::sleep(pause);
    // SIGKILL on Unix.
    child.kill().expect("it is killed");
    child.wait().expect("it has ended");
    acknowledged.extend(lines.map_while(Result::ok).filter_map(|line| note(&line)));
    acknowledged
}

#[test]
fn what_was_acknowledged_survives_sixty_kills() {
    let lasting = TempDir::new().expect("a folder");
    let (mut first, mut total, mut all) = (1, 0, Vec::new());
    for round in 0..60 {
        // Every third is killed around the beginning of a new journal.
        let at_birth = round % 3 == 0;
        let own = TempDir::new().expect("a folder");
        let folder = if at_birth { &own } else { &lasting };
        let pause = Duration::from_micros(fastrand::u64(0..if at_birth { 12_000 } else { 40_000 }));
        let acknowledged = killed_after(folder.path(), first, !at_birth, pause);
        total += acknowledged.len();

        if file(folder).exists() {
            let other = Connection::open(file(folder)).expect("the file");
            let verdict: String =
                other.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("it is checked");
            assert_eq!(verdict, "ok", "round {round}");
        }
        let (journal, opened) = Journal::open(folder.path()).expect("the journal");
        assert!(matches!(opened, Opened::Existing | Opened::Fresh), "round {round}: {opened:?}");
        let loaded = load(&journal, "shop");
        if !at_birth {
            all.extend(&acknowledged);
            first = loaded.last_number + 1;
        }
        for &(number, step) in if at_birth { &acknowledged } else { &all } {
            let kept = loaded.sales.iter().find(|sale| sale.reference.number() == number);
            let stage = &kept.unwrap_or_else(|| panic!("round {round}: sale {number} is lost")).stage;
            let reached = match stage {
                SaleStage::Recording => 0,
                SaleStage::Creating => 1,
                SaleStage::Waiting { .. } => 2,
                other => panic!("round {round}: sale {number} is {other:?}"),
            };
            assert!(reached >= step, "round {round}: sale {number} was at step {step} and is {stage:?}");
        }
    }
    assert!(total > 100, "the children were killed too early to show anything: {total}");
}
