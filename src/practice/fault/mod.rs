//! Misbehaviour on demand: which call goes wrong, how, and how many times.

mod text;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::{Method, StatusCode};

pub use text::FaultError;

/// A call of the API, as rules and counters name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Call {
    /// `GET /api/payment-links`
    List,
    /// `POST /api/payment-links`
    Create,
    /// `GET /api/payment-links/{id}`
    View,
    /// `PUT /api/payment-links/{id}`
    Update,
    /// `DELETE /api/payment-links/{id}`
    Delete,
    /// `PATCH /api/payment-links/{id}/toggle`
    Toggle,
    /// `POST /api/generate-payment-link`
    Generate,
    /// `GET /api/transactions/{id}`
    Transaction,
    /// In a rule: every request under `/api`. In a count: all of them together.
    Any,
}

impl Call {
    /// The call a request makes; [`Call::Any`] when it is none of the documented ones.
    pub(super) fn of(method: &Method, path: &str) -> Self {
        let parts: Vec<_> = path.trim_start_matches('/').split('/').collect();
        match (method.as_str(), parts.as_slice()) {
            ("GET", ["api", "payment-links"]) => Self::List,
            ("POST", ["api", "payment-links"]) => Self::Create,
            ("GET", ["api", "payment-links", _]) => Self::View,
            ("PUT", ["api", "payment-links", _]) => Self::Update,
            ("DELETE", ["api", "payment-links", _]) => Self::Delete,
            ("PATCH", ["api", "payment-links", _, "toggle"]) => Self::Toggle,
            ("POST", ["api", "generate-payment-link"]) => Self::Generate,
            ("GET", ["api", "transactions", _]) => Self::Transaction,
            _ => Self::Any,
        }
    }
}

/// The body that comes with an error status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// A gateway's HTML page.
    Html,
    /// `{"message": …}`.
    Json,
}

/// How a call goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `delay=MS`: waits, then does the call. A client that gives up meanwhile leaves it undone.
    Delay(Duration),
    /// `delay-after=MS`: does the call, then waits with the answer.
    DelayAfter(Duration),
    /// `status=CODE` or `status=CODE/json`: the call is not done; an error is answered.
    Status(StatusCode, Body),
    /// `status-after=CODE` or `status-after=CODE/json`: the call is done, and an error is answered all the same.
    StatusAfter(StatusCode, Body),
    /// `cut`: the connection is closed, the call is not done.
    Cut,
    /// `cut-after`: the call is done, then the connection is closed without an answer.
    CutAfter,
    /// `truncate`: the call is done; half of the answer's body arrives.
    Truncate,
    /// `garbage`: the call is done; the body is no JSON although it says so.
    Garbage,
    /// `empty`: the call is done; the body is empty.
    Empty,
    /// `html`: the call is not done; 200 with a web page, as a hotel's network answers.
    Html,
}

impl Kind {
    /// Whether the wait may be combined with another fault.
    fn is_delay(self) -> bool {
        matches!(self, Self::Delay(_) | Self::DelayAfter(_))
    }
}

/// One rule: a call, a kind, and how often. Text form `call:kind[=value][*times]`, such as `create:cut-after*1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    call: Call,
    kind: Kind,
    times: Option<u32>,
}

impl Fault {
    /// A rule that holds until it is cleared.
    pub fn always(call: Call, kind: Kind) -> Self {
        Self { call, kind, times: None }
    }

    /// A rule for the next matching request only.
    pub fn once(call: Call, kind: Kind) -> Self {
        Self::times(call, kind, 1)
    }

    /// A rule for the next `times` matching requests.
    pub fn times(call: Call, kind: Kind, times: u32) -> Self {
        Self { call, kind, times: Some(times) }
    }
}

/// What one request suffers: waits, and at most one other fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Plan {
    pub(super) delay: Duration,
    pub(super) delay_after: Duration,
    pub(super) fault: Option<Kind>,
}

/// The rules in force and how often each call has come.
#[derive(Debug, Default)]
pub(super) struct Faults {
    rules: Mutex<Vec<Fault>>,
    counts: Mutex<BTreeMap<Call, u64>>,
}

impl Faults {
    /// Adds a rule behind the others.
    pub(super) fn add(&self, fault: Fault) {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner).push(fault);
    }

    /// Drops all rules.
    pub(super) fn clear(&self) {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// How often a call has come; [`Call::Any`] for all requests under `/api`.
    pub(super) fn count(&self, call: Call) -> u64 {
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if call == Call::Any { counts.values().sum() } else { counts.get(&call).copied().unwrap_or(0) }
    }

    /// Counts a request and says what it suffers: every matching wait, and the first other matching rule.
    pub(super) fn meet(&self, call: Call) -> Plan {
        *self.counts.lock().unwrap_or_else(PoisonError::into_inner).entry(call).or_default() += 1;
        let mut plan = Plan::default();
        let mut rules = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        for rule in rules.iter_mut().filter(|rule| rule.call == Call::Any || rule.call == call) {
            if rule.times == Some(0) || (plan.fault.is_some() && !rule.kind.is_delay()) {
                continue;
            }
            match rule.kind {
                Kind::Delay(wait) => plan.delay += wait,
                Kind::DelayAfter(wait) => plan.delay_after += wait,
                kind => plan.fault = Some(kind),
            }
            rule.times = rule.times.map(|times| times - 1);
        }
        rules.retain(|rule| rule.times != Some(0));
        plan
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_wears_off_and_waits_add_up() {
        let faults = Faults::default();
        let wait = Duration::from_millis(5);
        faults.add(Fault::always(Call::Any, Kind::Delay(wait)));
        faults.add(Fault::always(Call::List, Kind::Delay(wait)));
        faults.add(Fault::once(Call::List, Kind::Cut));
        faults.add(Fault::once(Call::List, Kind::Empty));
        let plans: Vec<_> = (0..3).map(|_| faults.meet(Call::List)).collect();
        assert_eq!(
            plans.iter().map(|plan| plan.fault).collect::<Vec<_>>(),
            [Some(Kind::Cut), Some(Kind::Empty), None]
        );
        assert!(plans.iter().all(|plan| plan.delay == wait * 2));
        assert_eq!(faults.meet(Call::View).delay, wait);
        assert_eq!((faults.count(Call::List), faults.count(Call::Any)), (3, 4));
    }
}
