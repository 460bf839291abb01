//! The only place that reads the clock and the dice.
#![allow(clippy::disallowed_methods, reason = "this is the place where the clock is read")]

use crate::app::Moment;
use jiff::Timestamp;
use std::time::Instant;

/// The time since the start, and now.
#[derive(Clone, Copy, Debug)]
pub struct Clock(Instant);

impl Clock {
    /// Starts counting.
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// The moment in which an input is taken in.
    pub fn moment(&self) -> Moment {
        Moment { now: now(), elapsed: self.0.elapsed(), random: random() }
    }
}

/// This computer's wall clock.
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// Bits from the system's random source; references must not repeat across tills and restarts.
fn random() -> u64 {
    getrandom::u64().unwrap_or_else(|error| {
        tracing::warn!(%error, "no system randomness");
        fastrand::u64(..)
    })
}
