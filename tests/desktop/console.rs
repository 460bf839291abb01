//! The console itself, as it is shipped but for the hand's way in.

use crate::{desk::Desk, hand::Hand, running::Running};
use std::{
    fs::{self, File},
    net::{Ipv4Addr, TcpListener},
    ops::{Deref, DerefMut},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// How long the window may take to open; drawing in software is slow.
const START: Duration = Duration::from_mins(1);

/// How long it may be busy with itself once it is open.
const OPENS: Duration = Duration::from_secs(3);

/// The kernel counts processor time in hundredths of a second.
const TICK: Duration = Duration::from_millis(10);

/// A running console, with a hand on it.
pub struct Console {
    running: Running,
    hand: Hand,
    log: PathBuf,
}

impl Console {
    /// Starts the console and waits for its window. `story` names the files that tell of a failure.
    pub fn start(desk: &Desk, story: &str, arguments: &[&str]) -> Self {
        Self::start_with(desk, story, arguments, |_| ())
    }

    /// The same, with a last change to the command.
    pub fn start_with(
        desk: &Desk,
        story: &str,
        arguments: &[&str],
        change: impl FnOnce(&mut Command),
    ) -> Self {
        let port = free_port();
        let log = fresh_log(desk);
        let mut command = Command::new(env!("CARGO_BIN_EXE_rex-console"));
        desk.dress(&mut command);
        command
            .arg("--profile")
            .arg(desk.profile())
            .args(arguments)
            .env("EGUI_INSPECTION", format!("127.0.0.1:{port}"))
            .env("RUST_LOG", "trace")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(&log).unwrap());
        change(&mut command);
        let mut running = Running::start(&mut command);
        let evidence = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/desktop-failures").join(story);
        let end = Instant::now() + START;
        let hand = loop {
            if let Ok(hand) = Hand::reach(port, evidence.clone()) {
                break hand;
            }
            let ended = running.try_wait().unwrap();
            let may_come = ended.is_none() && Instant::now() < end;
            assert!(may_come, "no window opened ({ended:?}): {}", last_words(&log));
            thread::sleep(Duration::from_millis(100));
        };
        let mut new = Self { running, hand, log };
        new.come_to_rest();
        new
    }

    /// A window that has just opened is moved and given the keyboard, and a click meanwhile may get lost.
    fn come_to_rest(&mut self) {
        let end = Instant::now() + OPENS;
        loop {
            let frame = self.screen().frame;
            thread::sleep(Duration::from_millis(200));
            // The look itself takes one.
            if self.screen().frame <= frame + 1 || Instant::now() > end {
                return;
            }
        }
    }

    /// Ends it, as a power cut would.
    pub fn stop(self) {
        drop(self);
    }

    /// Waits until it has ended by itself, and well.
    pub fn see_end(mut self, limit: Duration) {
        let end = Instant::now() + limit;
        loop {
            if let Some(status) = self.running.try_wait().unwrap() {
                assert!(status.success(), "{status}: {}", last_words(&self.log));
                return;
            }
            assert!(Instant::now() < end, "it goes on, after {limit:?}");
            thread::sleep(Duration::from_millis(100));
        }
    }

    /// Waits until it has ended by an error of its own.
    pub fn see_crash(mut self, limit: Duration) {
        let end = Instant::now() + limit;
        loop {
            if let Some(status) = self.running.try_wait().unwrap() {
                assert!(!status.success(), "{status}: {}", last_words(&self.log));
                return;
            }
            assert!(Instant::now() < end, "it goes on, after {limit:?}");
            thread::sleep(Duration::from_millis(100));
        }
    }

    /// Everything it logged, at the most talkative level.
    pub fn log(&self) -> Vec<u8> {
        fs::read(&self.log).unwrap()
    }

    /// What the system tells everybody about the process: its arguments and its environment.
    pub fn told_by_the_system(&self) -> Vec<u8> {
        let part = |name: &str| fs::read(format!("/proc/{}/{name}", self.running.id())).unwrap();
        [part("cmdline"), part("environ")].concat()
    }

    /// The processor time it used so far.
    pub fn processor_time(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.running.id())).unwrap();
        // The name stands in parentheses and may hold anything; user and system time are fields 14 and 15.
        let (_, fields) = stat.rsplit_once(')').unwrap();
        let ticks: u32 = fields.split_whitespace().skip(11).take(2).map(|n| n.parse::<u32>().unwrap()).sum();
        TICK * ticks
    }
}

impl Deref for Console {
    type Target = Hand;

    fn deref(&self) -> &Hand {
        &self.hand
    }
}

impl DerefMut for Console {
    fn deref_mut(&mut self) -> &mut Hand {
        &mut self.hand
    }
}

/// A port that nobody has just now.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

fn fresh_log(desk: &Desk) -> PathBuf {
    let place = |number: u32| desk.aside().join(format!("console-{number}.log"));
    (1..100).map(place).find(|file| !file.exists()).expect("no story starts the console that often")
}

fn last_words(log: &Path) -> String {
    let all = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<_> = all.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}
