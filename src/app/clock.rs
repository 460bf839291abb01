//! The provider's clock. This computer's may be a day wrong; then the provider's time is used, and that is said.
//!
//! Sales, limits and the shop's day all go by [`State::now`]. It is this computer's wall clock, corrected by what the
//! provider's answers showed. Between two answers the time that passed tells when somebody set the wall clock.

use super::{Message, Moment, State, links, sell};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use std::time::Duration;

/// How far this computer's clock may be off before the provider's time is used.
const MOST_OFF: SignedDuration = SignedDuration::from_mins(2);
/// It is used until the difference is smaller than this again: a clock near the limit makes no time jump to and fro.
const OFF_NO_MORE: SignedDuration = SignedDuration::from_mins(1);
/// Smaller changes of the difference are the seconds that answers need, and their `Date` leaves out.
const UNSHARP: SignedDuration = SignedDuration::from_secs(5);
/// Seconds since 1970 at the beginning of 2020 and of 2100: a provider's clock outside is none.
const BELIEVED: std::ops::Range<i64> = 1_577_836_800..4_102_444_800;

/// What is known of the provider's clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// What is added to this computer's clock; nothing while it is right.
    correction: SignedDuration,
    /// Whether the provider's clock was heard since the start.
    is_known: bool,
    /// A difference that contradicts what is known: it must be heard twice.
    doubted: Option<SignedDuration>,
    /// Whether this computer slept or its clock was put forward since the provider's was last heard.
    has_leapt: bool,
    /// Which reckoning of time it is: what was written by an earlier one is not corrected with this one's error.
    reckoning: u32,
    /// The difference that was said last.
    said: SignedDuration,
}

impl Clock {
    /// What is added to this computer's clock; nothing while it is right.
    pub const fn correction(&self) -> SignedDuration {
        self.correction
    }

    pub(super) const fn reckoning(&self) -> u32 {
        self.reckoning
    }

    /// Another provider may answer now: its first word counts at once.
    pub(super) const fn begin_session(&mut self) {
        self.has_leapt = true;
    }

    fn correct(&mut self, correction: SignedDuration) {
        self.correction = correction;
        self.doubted = None;
        self.has_leapt = false;
        self.reckoning = self.reckoning.wrapping_add(1);
    }
}

impl State {
    /// That this computer's clock is wrong, by how much, and what time is used; `None` while it is right.
    pub fn clock_message(&self) -> Option<Message> {
        let off = self.clock.correction;
        (!off.is_zero()).then(|| message(off, self.now, &self.zone))
    }
}

/// What time it is at a moment. Waiting goes by the time that passed, so only the wall clock can have been set.
pub(super) fn now(state: &mut State, at: Moment) -> Timestamp {
    let clock = &mut state.clock;
    let now = at.now + clock.correction;
    let passed = at.elapsed.saturating_sub(state.elapsed);
    let expected = state.now + passed;
    let leap = now.duration_since(expected);
    if !clock.is_known || leap.abs() <= MOST_OFF {
        return now;
    }
    let difference = expected.duration_since(at.now);
    // Set right while the program runs, or set back: time itself goes on as it did.
    if difference.abs() <= OFF_NO_MORE {
        clock.correct(SignedDuration::ZERO);
        return at.now;
    }
    if leap.is_negative() {
        clock.correct(difference);
        return expected;
    }
    // Put forward, or asleep, while which the time that passed stands still too: the provider's next answer tells.
    clock.has_leapt = true;
    clock.reckoning = clock.reckoning.wrapping_add(1);
    now
}

/// The provider's clock was heard.
pub(super) fn heard(state: &mut State, date: Timestamp) {
    if !BELIEVED.contains(&date.as_second()) {
        return;
    }
    let clock = &mut state.clock;
    let old = clock.correction;
    let measured = date.duration_since(state.now - old);
    let correction = follow(old, measured);
    let contradicts = clock.is_known && !clock.has_leapt && (correction - old).abs() > OFF_NO_MORE;
    let is_confirmed = clock.doubted.is_some_and(|doubted| (doubted - measured).abs() <= OFF_NO_MORE);
    if contradicts && !is_confirmed {
        // An answer that some cache kept may be old: one alone turns no clock.
        clock.doubted = Some(measured);
        return;
    }
    clock.is_known = true;
    if correction == old {
        (clock.doubted, clock.has_leapt) = (None, false);
    } else {
        let reckoning = clock.reckoning;
        clock.correct(correction);
        state.now += correction - old;
        sell::clock_corrected(state, reckoning, correction - old);
        links::clock_corrected(state, correction - old);
    }
    sell::put_out_of_future(state);
    say(state);
}

/// The correction that a measured difference leads to.
fn follow(old: SignedDuration, measured: SignedDuration) -> SignedDuration {
    let limit = if old.is_zero() { MOST_OFF } else { OFF_NO_MORE };
    if measured.abs() <= limit {
        SignedDuration::ZERO
    } else if (measured - old).abs() <= UNSHARP {
        old
    } else {
        measured
    }
}

/// Says it once, and again when it became another difference.
fn say(state: &mut State) {
    let off = state.clock.correction;
    if (off - state.clock.said).abs() > MOST_OFF {
        state.clock.said = off;
        if let Some(message) = state.clock_message() {
            state.warn(message);
        }
    }
}

fn message(off: SignedDuration, now: Timestamp, zone: &TimeZone) -> Message {
    let passed = Duration::try_from(off.abs()).unwrap_or_default().as_secs();
    let rounded = |unit: u64| (passed + unit / 2) / unit;
    let (count, unit) = match (rounded(60), rounded(3_600)) {
        (minutes @ 0..90, _) => (minutes, "minutes"),
        (_, hours @ 0..24) => (hours, "hours"),
        _ => (rounded(86_400), "days"),
    };
    let now = now.to_zoned(zone.clone());
    Message::new("clock-is-wrong")
        .with("count", &count)
        .with("unit", unit)
        .with("side", if off.is_negative() { "ahead" } else { "behind" })
        .with("weekday", &now.weekday().to_monday_one_offset())
        .with("day", &now.day())
        .with("month", &now.month())
        .with("time", &now.strftime("%H:%M"))
}
