//! How long the provider asks to wait, made sane: dates in the past and absurd numbers occur (RFC 9110, 10.2.3).

use jiff::{Timestamp, fmt::rfc2822};
use std::time::Duration;

/// The shortest wait that is believed.
const SHORTEST: Duration = Duration::from_secs(1);
/// The longest wait that is believed.
const LONGEST: Duration = Duration::from_mins(2);
/// The wait when the provider says "too many" but not how long.
pub(super) const UNSAID: Duration = Duration::from_secs(10);

/// Reads a `Retry-After`: seconds, or a date that is compared with the answer's own `Date`, so that a wrong clock here
/// doesn't matter. `None` when it is neither, or a date with nothing to compare it with.
pub(super) fn retry_after(header: &str, answered: Option<Timestamp>) -> Option<Duration> {
    let header = header.trim();
    if !header.is_empty() && header.bytes().all(|b| b.is_ascii_digit()) {
        // More digits than fit mean "very long".
        let seconds = header.parse().unwrap_or(u64::MAX);
        return Some(Duration::from_secs(seconds).clamp(SHORTEST, LONGEST));
    }
    let until = http_date(header)?;
    let wait = Duration::try_from(until.duration_since(answered?)).unwrap_or_default();
    Some(wait.clamp(SHORTEST, LONGEST))
}

/// Reads an HTTP date in its preferred form (RFC 9110, 5.6.7).
pub(super) fn http_date(header: &str) -> Option<Timestamp> {
    rfc2822::parse(header.trim()).ok().map(|moment| moment.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_dates_are_bounded() {
        let answered = http_date("Sun, 22 Nov 2026 14:45:00 GMT");
        assert!(answered.is_some());
        let wait = |header| retry_after(header, answered).map(|wait| wait.as_secs());
        for (header, seconds) in [
            ("30", 30),
            (" 30 ", 30),
            ("0", 1),
            ("121", 120),
            ("99999999999999999999999999", 120),
            ("Sun, 22 Nov 2026 14:45:30 GMT", 30),
            ("Sun, 22 Nov 2026 14:44:00 GMT", 1),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 1),
            ("Mon, 22 Nov 2027 14:45:00 GMT", 120),
        ] {
            assert_eq!(wait(header), Some(seconds), "{header}");
        }
        for header in ["", "soon", "-5", "1.5", "2026-11-22"] {
            assert_eq!(wait(header), None, "{header}");
        }
        assert_eq!(retry_after("Sun, 22 Nov 2026 14:45:30 GMT", None), None);
    }
}
