//! So many requests a minute and no more, counted in fixed windows as Laravel does (inferred).

use std::sync::Mutex;
use std::sync::PoisonError;

/// A window is a minute, from its first request on.
const WINDOW_MILLIS: i64 = 60_000;

/// Whose window a request falls into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Caller {
    /// The account: it showed the right token.
    Merchant,
    /// Anybody else; strangers share one window and can't use up the account's.
    Stranger,
}

/// Where a caller stands after a request was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Requests a minute.
    pub(super) limit: u32,
    /// Requests left in this window.
    pub(super) remaining: u32,
    /// Seconds to wait, when this request is one too many.
    pub(super) retry_after: Option<i64>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Window {
    ends: i64,
    used: u32,
}

/// The counters; `None` as the limit switches them off.
#[derive(Debug)]
pub(super) struct Rate {
    per_minute: Mutex<Option<u32>>,
    windows: Mutex<[Window; 2]>,
}

impl Rate {
    /// A limit for each caller.
    pub(super) fn new(per_minute: Option<u32>) -> Self {
        Self { per_minute: Mutex::new(per_minute), windows: Mutex::default() }
    }

    /// Sets another limit from now on.
    pub(super) fn set(&self, per_minute: Option<u32>) {
        *self.per_minute.lock().unwrap_or_else(PoisonError::into_inner) = per_minute;
    }

    /// Counts one request; `None` when there is no limit.
    pub(super) fn count(&self, caller: Caller, now_millis: i64) -> Option<Standing> {
        let limit = (*self.per_minute.lock().unwrap_or_else(PoisonError::into_inner))?;
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let window = &mut windows[usize::from(caller == Caller::Stranger)];
        // A clock that was put back begins a new window, too.
        if now_millis >= window.ends || now_millis < window.ends - WINDOW_MILLIS {
            *window = Window { ends: now_millis.saturating_add(WINDOW_MILLIS), used: 0 };
        }
        if window.used >= limit {
            let wait = (window.ends - now_millis + 999) / 1_000;
            return Some(Standing { limit, remaining: 0, retry_after: Some(wait.max(1)) });
        }
        window.used += 1;
        Some(Standing { limit, remaining: limit - window.used, retry_after: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_the_one_too_many_and_forgives_a_minute_later() {
        let rate = Rate::new(Some(2));
        let count = |caller, now| rate.count(caller, now).expect("there is a limit");
        assert_eq!(count(Caller::Merchant, 0).remaining, 1);
        assert_eq!(count(Caller::Merchant, 10_000).remaining, 0);
        assert_eq!(count(Caller::Merchant, 20_500).retry_after, Some(40));
        assert_eq!(count(Caller::Stranger, 20_500).retry_after, None);
        assert_eq!(count(Caller::Merchant, 60_000).retry_after, None);
        assert_eq!(count(Caller::Merchant, 0).remaining, 1);
    }

    #[test]
    fn can_be_switched_off() {
        let rate = Rate::new(None);
        assert_eq!(rate.count(Caller::Merchant, 0), None);
        rate.set(Some(1));
        assert!(rate.count(Caller::Merchant, 0).is_some());
    }
}
