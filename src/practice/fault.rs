//! Misbehaviour on demand: which call goes wrong, how, and how many times.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::{Method, StatusCode};
use thiserror::Error;

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

const CALLS: [(Call, &str); 9] = [
    (Call::List, "list"),
    (Call::Create, "create"),
    (Call::View, "view"),
    (Call::Update, "update"),
    (Call::Delete, "delete"),
    (Call::Toggle, "toggle"),
    (Call::Generate, "generate"),
    (Call::Transaction, "transaction"),
    (Call::Any, "any"),
];

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

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = CALLS.iter().find(|(call, _)| call == self).map_or("any", |(_, name)| name);
        f.write_str(name)
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

/// Why a text is no rule.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FaultError {
    /// No colon between call and kind.
    #[error("a fault rule looks like create:cut-after*1")]
    NoColon,
    /// Not a call's name.
    #[error("unknown call '{0}': list, create, view, update, delete, toggle, generate, transaction or any")]
    Call(String),
    /// Not a kind's name, or a value missing or too much.
    #[error(
        "unknown fault '{0}': delay=MS, delay-after=MS, status=CODE[/json], status-after=CODE[/json], \
         cut, cut-after, truncate, garbage, empty or html"
    )]
    Kind(String),
    /// Not a whole number of milliseconds, or not an error status.
    #[error("'{0}' is neither milliseconds nor a status from 400 to 599")]
    Value(String),
    /// Not a number of times.
    #[error("'{0}' is not a number of times")]
    Times(String),
}

impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        let (call, rest) = text.trim().split_once(':').ok_or(FaultError::NoColon)?;
        let call = CALLS
            .iter()
            .find(|(_, name)| *name == call)
            .map(|(call, _)| *call)
            .ok_or_else(|| FaultError::Call(call.to_owned()))?;
        let (kind, times) = match rest.split_once('*') {
            Some((kind, times)) => {
                let count = times.parse().map_err(|_| FaultError::Times(times.to_owned()))?;
                (kind, Some(count))
            }
            None => (rest, None),
        };
        Ok(Self { call, kind: kind_from(kind)?, times })
    }
}

fn kind_from(text: &str) -> Result<Kind, FaultError> {
    let delay = |value: &str| {
        value.parse().map(Duration::from_millis).map_err(|_| FaultError::Value(value.to_owned()))
    };
    match text.split_once('=') {
        Some(("delay", value)) => Ok(Kind::Delay(delay(value)?)),
        Some(("delay-after", value)) => Ok(Kind::DelayAfter(delay(value)?)),
        Some(("status", value)) => status_from(value).map(|(status, body)| Kind::Status(status, body)),
        Some(("status-after", value)) => {
            status_from(value).map(|(status, body)| Kind::StatusAfter(status, body))
        }
        None => match text {
            "cut" => Ok(Kind::Cut),
            "cut-after" => Ok(Kind::CutAfter),
            "truncate" => Ok(Kind::Truncate),
            "garbage" => Ok(Kind::Garbage),
            "empty" => Ok(Kind::Empty),
            "html" => Ok(Kind::Html),
            _ => Err(FaultError::Kind(text.to_owned())),
        },
        Some(_) => Err(FaultError::Kind(text.to_owned())),
    }
}

fn status_from(value: &str) -> Result<(StatusCode, Body), FaultError> {
    let (code, body) = match value.strip_suffix("/json") {
        Some(code) => (code, Body::Json),
        None => (value, Body::Html),
    };
    code.parse::<StatusCode>()
        .ok()
        .filter(|status| status.is_client_error() || status.is_server_error())
        .map(|status| (status, body))
        .ok_or_else(|| FaultError::Value(value.to_owned()))
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = |body| if body == Body::Json { "/json" } else { "" };
        write!(f, "{}:", self.call)?;
        match self.kind {
            Kind::Delay(wait) => write!(f, "delay={}", wait.as_millis()),
            Kind::DelayAfter(wait) => write!(f, "delay-after={}", wait.as_millis()),
            Kind::Status(status, kind) => write!(f, "status={}{}", status.as_u16(), body(kind)),
            Kind::StatusAfter(status, kind) => write!(f, "status-after={}{}", status.as_u16(), body(kind)),
            Kind::Cut => f.write_str("cut"),
            Kind::CutAfter => f.write_str("cut-after"),
            Kind::Truncate => f.write_str("truncate"),
            Kind::Garbage => f.write_str("garbage"),
            Kind::Empty => f.write_str("empty"),
            Kind::Html => f.write_str("html"),
        }?;
        match self.times {
            Some(times) => write!(f, "*{times}"),
            None => Ok(()),
        }
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
    fn rules_read_as_they_are_written() {
        for text in [
            "create:cut-after*1",
            "any:delay=20000",
            "view:status=502",
            "list:html",
            "update:status-after=504/json*3",
            "delete:delay-after=5",
            "toggle:truncate",
            "generate:garbage",
            "transaction:empty*2",
            "any:cut",
        ] {
            assert_eq!(text.parse::<Fault>().map(|rule| rule.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn says_what_is_wrong_with_a_rule() {
        assert_eq!("create".parse::<Fault>(), Err(FaultError::NoColon));
        assert_eq!("pay:cut".parse::<Fault>(), Err(FaultError::Call("pay".into())));
        assert_eq!("any:explode".parse::<Fault>(), Err(FaultError::Kind("explode".into())));
        assert_eq!("any:delay".parse::<Fault>(), Err(FaultError::Kind("delay".into())));
        assert_eq!("any:status=200".parse::<Fault>(), Err(FaultError::Value("200".into())));
        assert_eq!("any:delay=soon".parse::<Fault>(), Err(FaultError::Value("soon".into())));
        assert_eq!("any:cut*often".parse::<Fault>(), Err(FaultError::Times("often".into())));
    }

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
