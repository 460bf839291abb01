//! The last lines of the log, kept in memory for support. They leave it scrubbed, and only when the owner saves them.

use std::{
    collections::VecDeque,
    fmt::{Debug, Write as _},
    sync::{Mutex, OnceLock, PoisonError},
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
}

impl Tail {
    /// The one of this process: a process has one log.
    pub fn of_process() -> &'static Self {
        static TAIL: OnceLock<Tail> = OnceLock::new();
        TAIL.get_or_init(Self::new)
    }

    fn new() -> Self {
        Self { began: Instant::now(), lines: Mutex::default() }
    }

    /// What was logged last, oldest first.
    pub fn lines(&self) -> Vec<Line> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    fn keep(&self, line: Line) {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        while lines.len() >= KEPT {
            lines.pop_front();
        }
        lines.push_back(line);
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
