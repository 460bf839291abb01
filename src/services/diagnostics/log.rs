//! The last lines of the log, kept in memory for support, and handed on to the file. They leave memory scrubbed.

use super::{log_file::LogFile, scrub::Scrubber};
use crate::services::settings::Settings;
use std::{
    collections::VecDeque,
    fmt::{Debug, Write as _},
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, TryLockError},
    time::Instant,
};
use tracing::{
    Event, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{Layer, layer::Context};

/// Lines that are kept.
const KEPT: usize = 100;
/// The longest line, in bytes.
const LONGEST: usize = 500;

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// When, how bad, and from which line of the program. Nothing that came from outside it.
    pub place: String,
    /// What was said, as it came.
    pub said: String,
}

/// Keeps the last lines.
#[derive(Debug)]
pub struct Tail {
    began: Instant,
    lines: Mutex<VecDeque<Line>>,
    file: Mutex<Option<LogFile>>,
    scrubber: Mutex<Arc<Scrubber>>,
}

impl Tail {
    /// The one of this process: a process has one log.
    pub fn of_process() -> &'static Self {
        static TAIL: OnceLock<Tail> = OnceLock::new();
        TAIL.get_or_init(Self::new)
    }

    fn new() -> Self {
        Self {
            began: Instant::now(),
            lines: Mutex::default(),
            file: Mutex::default(),
            scrubber: Mutex::new(Arc::new(Scrubber::of(&Settings::default()))),
        }
    }

    /// From now on the names in these settings are hidden.
    pub fn hide_names(&self, settings: &Settings) {
        *locked(&self.scrubber) = Arc::new(Scrubber::of(settings));
    }

    /// The line as it may leave memory.
    pub fn scrub(&self, said: &str) -> String {
        let scrubber = locked(&self.scrubber).clone();
        scrubber.scrub(said)
    }

    /// From now on lines are also written into a file, beginning with those that are kept.
    pub fn write_to(&self, file: LogFile) {
        self.lines().into_iter().for_each(|line| file.write(line));
        let former = locked(&self.file).replace(file);
        // Its end may have to be logged, and so not while the place of the file is held.
        drop(former);
    }

    /// Writes what was handed to the file, and nothing more.
    pub fn close_file(&self) {
        // Its thread is waited for, and nothing else waits for that.
        let file = locked(&self.file).take();
        drop(file);
    }

    /// What was logged last, oldest first.
    pub fn lines(&self) -> Vec<Line> {
        locked(&self.lines).iter().cloned().collect()
    }

    /// The same, scrubbed, for whoever can't wait: a crash may come while a line is being kept, or names are.
    pub fn lines_at_hand(&self) -> Option<Vec<String>> {
        let (lines, scrubber) = (at_hand(&self.lines)?, at_hand(&self.scrubber)?);
        Some(lines.iter().map(|line| format!("{} {}", line.place, scrubber.scrub(&line.said))).collect())
    }

    /// A word of a crash, scrubbed, for whoever can't wait.
    pub fn scrubbed_at_hand(&self, said: &str) -> Option<String> {
        Some(at_hand(&self.scrubber)?.scrub(said))
    }

    fn keep(&self, line: Line) {
        if let Some(file) = &*locked(&self.file) {
            file.write(line.clone());
        }
        let mut lines = locked(&self.lines);
        while lines.len() >= KEPT {
            lines.pop_front();
        }
        lines.push_back(line);
    }
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is shared, unless somebody holds it just now: perhaps the thread that crashed.
fn at_hand<T>(shared: &Mutex<T>) -> Option<MutexGuard<'_, T>> {
    match shared.try_lock() {
        Ok(held) => Some(held),
        Err(TryLockError::Poisoned(held)) => Some(held.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}

impl<S: Subscriber> Layer<S> for &'static Tail {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let about = event.metadata();
        let (after, line) = (self.began.elapsed().as_secs(), about.line().unwrap_or_default());
        let place = format!("+{after} s {} {}:{line}", about.level(), about.target());
        let mut said = Said(String::new());
        event.record(&mut said);
        self.keep(Line { place, said: said.0 });
    }
}

/// The words and values of a line.
struct Said(String);

impl Visit for Said {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let gap = if self.0.is_empty() { "" } else { " " };
        let written = if field.name() == "message" {
            write!(self.0, "{gap}{value:?}")
        } else {
            write!(self.0, "{gap}{}={value:?}", field.name())
        };
        written.expect("a text takes every word");
        if let Some((end, _)) = self.0.char_indices().find(|(at, _)| *at >= LONGEST) {
            self.0.truncate(end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracing_subscriber::layer::SubscriberExt as _;

    #[test]
    fn the_last_lines_are_kept_with_their_values() {
        let tail: &'static Tail = Box::leak(Box::new(Tail::new()));
        let subscriber = tracing_subscriber::registry().with(tail);
        tracing::subscriber::with_default(subscriber, || {
            for number in 0..KEPT + 5 {
                tracing::warn!(number, error = %"broken", "no window");
            }
            tracing::info!("{}", "x".repeat(2 * LONGEST));
        });
        let lines = tail.lines();
        assert_eq!(lines.len(), KEPT);
        assert_eq!(lines[0].said, "no window number=6 error=broken");
        assert!(
            lines[0].place.contains("WARN rex_console::services::diagnostics::log"),
            "{}",
            lines[0].place
        );
        assert_eq!(lines[KEPT - 1].said.len(), LONGEST);
    }
}
