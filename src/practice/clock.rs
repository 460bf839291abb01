//! The provider's own clock, which tests may put forward to meet expiry and settlement.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// System time plus an offset.
#[derive(Debug, Default)]
pub(super) struct Clock {
    ahead_millis: AtomicI64,
}

impl Clock {
    /// Milliseconds since the UNIX epoch, as this provider sees it.
    pub(super) fn now_millis(&self) -> i64 {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        millis(since_epoch).saturating_add(self.ahead_millis.load(Ordering::SeqCst))
    }

    /// Sets how far the clock is ahead of the system's; behind when negative.
    pub(super) fn set_ahead(&self, seconds: i64) {
        self.ahead_millis.store(seconds.saturating_mul(1_000), Ordering::SeqCst);
    }

    /// Puts the clock forward.
    pub(super) fn forward(&self, by: Duration) {
        self.ahead_millis.fetch_add(millis(by), Ordering::SeqCst);
    }
}

/// Whole milliseconds of a span, as the store keeps them.
pub(super) fn millis(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX / 4)
}

/// UNIX seconds as ISO 8601 in the shape Laravel gives its dates (inferred).
pub(super) fn iso(seconds: i64) -> String {
    let moment = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::MAX);
    moment.strftime("%Y-%m-%dT%H:%M:%S.000000Z").to_string()
}

/// UNIX milliseconds as an HTTP date.
pub(super) fn http_date(millis: i64) -> String {
    let moment = jiff::Timestamp::from_millisecond(millis).unwrap_or(jiff::Timestamp::MAX);
    moment.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_dates_in_utc() {
        assert_eq!(iso(0), "1970-01-01T00:00:00.000000Z");
        assert_eq!(iso(1_767_225_599), "2025-12-31T23:59:59.000000Z");
        assert_eq!(http_date(784_111_777_000), "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    #[test]
    fn goes_forward_when_told() {
        let clock = Clock::default();
        let before = clock.now_millis();
        clock.forward(Duration::from_hours(24));
        assert!(clock.now_millis() >= before + 86_400_000);
    }
}
