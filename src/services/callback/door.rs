//! What the listener remembers: how many requests came this minute, and which callbacks were passed on. Both are
//! bounded, whatever comes.

use super::request::{self, Refusal, Step};
use crate::domain::callback::{Callback, CallbackNames};
use std::{
    collections::{VecDeque, hash_map::DefaultHasher},
    hash::{Hash as _, Hasher as _},
    sync::Arc,
    time::Duration,
};

/// The most requests that are read in a minute.
pub const MOST_A_MINUTE: u32 = 60;

/// How many callbacks are remembered, so that a page that is loaded again is not passed on again.
const REMEMBERED: usize = 64;

const MINUTE: Duration = Duration::from_mins(1);

/// The listener's memory.
#[derive(Clone, Debug)]
pub struct Door {
    port: u16,
    names: Arc<CallbackNames>,
    /// When the minute began, and what came in it.
    minute: (Duration, u32),
    passed: VecDeque<u64>,
}

/// What becomes of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passed {
    /// Its head isn't complete.
    More,
    /// It is refused.
    Refused(Refusal),
    /// It is answered, and passed on unless that was done before.
    Thanks(Option<Callback>),
}

impl Door {
    /// A door that nobody came to yet.
    pub const fn new(port: u16, names: Arc<CallbackNames>) -> Self {
        Self { port, names, minute: (Duration::ZERO, 0), passed: VecDeque::new() }
    }

    /// Somebody knocks, so long after the listener began. Whether they may speak.
    pub fn knock(&mut self, elapsed: Duration) -> bool {
        if elapsed.saturating_sub(self.minute.0) >= MINUTE {
            self.minute = (elapsed, 0);
        }
        self.minute.1 = self.minute.1.saturating_add(1);
        self.minute.1 <= MOST_A_MINUTE
    }

    /// Reads what has come of a request so far.
    pub fn hear(&mut self, received: &[u8]) -> Passed {
        match request::read(received, self.port, &self.names) {
            Step::More => Passed::More,
            Step::Refused(refusal) => Passed::Refused(refusal),
            Step::OfLink => Passed::Thanks(None),
            Step::Called(callback) => {
                let mark = mark(&callback);
                if self.passed.contains(&mark) {
                    return Passed::Thanks(None);
                }
                if self.passed.len() == REMEMBERED {
                    self.passed.pop_front();
                }
                self.passed.push_back(mark);
                Passed::Thanks(Some(callback))
            }
        }
    }

    /// How many callbacks are remembered; never more than a fixed number.
    pub fn remembered(&self) -> usize {
        self.passed.len()
    }
}

fn mark(callback: &Callback) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&callback.payment, &callback.claimed_order).hash(&mut hasher);
    hasher.finish()
}
