//! Fault rules as text, for the command line: `call:kind[=value][*times]`.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use axum::http::StatusCode;
use thiserror::Error;

use super::{Body, Call, Fault, Kind};

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

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = CALLS.iter().find(|(call, _)| call == self).map_or("any", |(_, name)| name);
        f.write_str(name)
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
}
