//! When the app is told of the provider's clock.

use jiff::{SignedDuration, Timestamp};
use std::time::{Duration, Instant};

/// Smaller differences are the seconds that an answer needs, and its `Date` leaves out.
const UNSHARP: SignedDuration = SignedDuration::from_secs(5);
/// It is told again after so long, so that this computer's clock being set is noticed.
const TOLD_AGAIN: Duration = Duration::from_mins(1);

/// What the app was told last: the provider's clock, and when it showed that.
#[derive(Debug, Default)]
pub(super) struct Told(Option<(Timestamp, Instant)>);

impl Told {
    /// Whether a reading is worth telling: it is the first, it is not what the last one and the time that passed make
    /// of it, or the last one is a while ago.
    pub(super) fn is_news(&mut self, (date, seen): (Timestamp, Instant)) -> bool {
        let is_news = self.0.is_none_or(|(told, then)| {
            let passed = seen.saturating_duration_since(then);
            let off = date.duration_since(told).saturating_sub(passed.try_into().unwrap_or_default());
            // An answer without a date leaves the last reading as it is.
            seen > then && (off.abs() > UNSHARP || passed >= TOLD_AGAIN)
        });
        if is_news {
            self.0 = Some((date, seen));
        }
        is_news
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_told_first_when_it_surprises_and_once_a_minute() {
        let (noon, start) = ("2026-11-22T12:00:00Z".parse::<Timestamp>().unwrap(), Instant::now());
        let mut told = Told::default();
        let mut is_news = |date: i64, passed: u64| {
            told.is_news((noon + SignedDuration::from_secs(date), start + Duration::from_secs(passed)))
        };
        assert!(is_news(0, 0), "the first");
        assert!(!is_news(0, 0), "the same reading, as after an answer without a date");
        assert!(!is_news(12, 10) && !is_news(25, 30), "what time makes of it");
        assert!(is_news(86_400, 31), "the provider's clock went on by a day, or this computer slept");
        assert!(!is_news(86_431, 62), "and goes on from there");
        assert!(is_news(86_460, 91), "a minute later");
        assert!(is_news(60, 92), "back again");
        assert!(!is_news(500_000, 91), "an older reading says nothing");
    }
}
