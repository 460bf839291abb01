//! Reports of crashes: what broke and where, for support. No token, no names, no amounts.
//!
//! A report is new until somebody was asked about it; the file's name says so.

use super::system;
use crate::services::{
    export::write::{Readers, replace},
    private,
};
use jiff::Timestamp;
use std::{
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// So many are kept, the newest.
const KEPT: usize = 10;
/// Frames of a backtrace that are told.
const DEEPEST: usize = 80;
/// How the names of reports begin: the console ended, or only a part of it failed.
const KINDS: [&str; 2] = ["crash-", "fault-"];
const NEW: &str = ".new.txt";
const READ: &str = ".txt";

/// What broke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crash {
    /// When.
    pub at: Timestamp,
    /// Whether it ended the console.
    pub is_end: bool,
    /// The thread's name.
    pub thread: String,
    /// The line of the program.
    pub place: String,
    /// What was said, scrubbed.
    pub said: String,
    /// The calls that led there, as the standard library tells them.
    pub backtrace: String,
    /// The last lines of the log, scrubbed.
    pub logged: Vec<String>,
}

/// A report that nobody was asked about yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its file.
    pub path: PathBuf,
    /// All of it.
    pub text: Arc<str>,
    /// Whether the console ended; otherwise a part of it failed, and it went on.
    pub is_end: bool,
}

/// Where they lie, below the folder of what may be lost.
pub fn folder(state: &Path) -> PathBuf {
    state.join("crashes")
}

/// Whether a file is one of them.
pub fn is_ours(path: &Path) -> bool {
    name(path).is_some_and(|name| KINDS.iter().any(|kind| name.starts_with(kind)) && name.ends_with(READ))
}

/// Hides every number: one could be an amount.
pub fn without_numbers(said: &str) -> String {
    let word =
        |word: &str| if word.contains(char::is_numeric) { "[…]".to_owned() } else { word.to_owned() };
    said.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// The report as a text, in English like the log it ends with.
pub fn text(crash: &Crash) -> String {
    let mut text = String::new();
    let mut line =
        |words: std::fmt::Arguments<'_>| writeln!(text, "{words}").expect("a text takes every word");
    line(format_args!("Rex Console {}", env!("CARGO_PKG_VERSION")));
    line(format_args!("when: {}", crash.at.strftime("%Y-%m-%d %H:%M:%S UTC")));
    line(format_args!("the console: {}", if crash.is_end { "ended" } else { "went on" }));
    for (name, value) in system::facts() {
        line(format_args!("{name}: {value}"));
    }
    line(format_args!("thread: {}", crash.thread));
    line(format_args!("place: {}", crash.place));
    line(format_args!("said: {}", crash.said));
    line(format_args!("\ncalls, the innermost first:"));
    symbols(&crash.backtrace).take(DEEPEST).for_each(|symbol| line(format_args!("{symbol}")));
    line(format_args!("\nlast lines of the log, without names, ids, paths and quoted words:"));
    crash.logged.iter().for_each(|logged| line(format_args!("{logged}")));
    text
}

/// The names of the functions, without the places on somebody's disk below them.
fn symbols(backtrace: &str) -> impl Iterator<Item = &str> {
    let is_frame =
        |line: &&str| line.split_once(':').is_some_and(|(number, _)| number.parse::<u32>().is_ok());
    backtrace.lines().map(str::trim).filter(is_frame)
}

/// Writes a report, and lets the oldest go.
pub fn write(folder: &Path, crash: &Crash) -> io::Result<PathBuf> {
    private::make_folder(folder)?;
    let kind = KINDS[usize::from(!crash.is_end)];
    let path = folder.join(format!("{kind}{}{NEW}", crash.at.strftime("%Y%m%dT%H%M%S.%6f")));
    replace(&path, text(crash).as_bytes(), Readers::Owner).map_err(io::Error::other)?;
    for old in all(folder).iter().rev().skip(KEPT) {
        let _ = fs::remove_file(old);
    }
    Ok(path)
}

/// The newest report that nobody was asked about. One that ended the console goes before one that didn't.
pub fn unread(folder: &Path) -> Option<Report> {
    let is_end = |path: &Path| name(path).is_some_and(|name| name.starts_with(KINDS[0]));
    let is_new = |path: &&PathBuf| name(path).is_some_and(|name| name.ends_with(NEW));
    let all = all(folder);
    let path = all.iter().filter(is_new).max_by_key(|path| (is_end(path), moment(path)))?;
    let text = fs::read_to_string(path).ok()?;
    Some(Report { path: path.clone(), text: text.into(), is_end: is_end(path) })
}

/// Somebody was asked: none of them is offered again. They stay for support until newer ones take their place.
pub fn put_away(folder: &Path) -> io::Result<()> {
    for path in all(folder) {
        if let Some(name) = name(&path).and_then(|name| name.strip_suffix(NEW)) {
            fs::rename(&path, folder.join(format!("{name}{READ}")))?;
        }
    }
    Ok(())
}

/// All reports, the oldest first.
fn all(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut all: Vec<_> = entries.map(|entry| entry.path()).filter(|path| is_ours(path)).collect();
    all.sort_by(|one, other| moment(one).cmp(moment(other)));
    all
}

/// The part of a name that tells when; it is of the same length in all.
fn moment(path: &Path) -> &str {
    name(path)
        .and_then(|name| name.split_once('-'))
        .map_or("", |(_, rest)| rest.split_once('Z').map_or(rest, |(at, _)| at))
}

fn name(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crash(second: i64, is_end: bool) -> Crash {
        Crash {
            at: Timestamp::from_second(1_800_000_000 + second).unwrap(),
            is_end,
            thread: "engine".to_owned(),
            place: "src/app/mod.rs:12".to_owned(),
            said: "index out of bounds".to_owned(),
            backtrace:
                "   0: rex_console::app::update\n             at /home/anna/src/app/mod.rs:12\n   1: main\n"
                    .to_owned(),
            logged: vec!["+1 s INFO here:1 begun".to_owned()],
        }
    }

    #[test]
    fn a_report_tells_the_calls_and_no_place_on_the_disk() {
        let text = text(&crash(0, true));
        assert!(text.contains("0: rex_console::app::update\n1: main\n"), "{text}");
        assert!(!text.contains("anna"), "{text}");
        assert!(text.contains("the console: ended") && text.ends_with("+1 s INFO here:1 begun\n"), "{text}");
    }

    #[test]
    fn numbers_are_hidden() {
        assert_eq!(without_numbers("left: Money(350) right: 3.50 EUR"), "left: […] right: […] EUR");
    }

    #[test]
    fn a_report_is_offered_until_somebody_was_asked_and_the_newest_stay() {
        let state = tempfile::tempdir().unwrap();
        let folder = folder(state.path());
        assert_eq!(unread(&folder), None);
        for second in 0..15 {
            write(&folder, &crash(second, second != 14)).unwrap();
        }
        assert_eq!(all(&folder).len(), KEPT);
        let offered = unread(&folder).unwrap();
        assert!(offered.is_end, "what ended the console goes before what didn't");
        assert!(offered.text.contains("2027-01-15 08:00:13"), "{}", offered.text);
        put_away(&folder).unwrap();
        assert_eq!(unread(&folder), None);
        assert_eq!(all(&folder).len(), KEPT, "they stay for support");
        write(&folder, &crash(20, false)).unwrap();
        assert_eq!(unread(&folder).map(|report| report.is_end), Some(false));
    }
}
