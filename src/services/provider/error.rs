//! What can go wrong with a call, kept so that the floors above can decide what to say and do.

use std::time::Duration;

/// The longest message of the provider that is kept, in characters.
pub(super) const LONGEST_MESSAGE: usize = 300;

/// A call that brought no usable answer.
///
/// For money, look at [`outcome`](Self::outcome) first: it tells "certainly nothing happened" from "not known".
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct ApiError {
    /// What kind of trouble it is.
    pub kind: ApiErrorKind,
    /// What is known about the call's effect.
    pub outcome: Outcome,
    /// The answer's HTTP status, if an answer came.
    pub status: Option<u16>,
    /// A short text for support: no token in it, no address with a query, at most a short excerpt of the answer.
    pub detail: String,
}

/// What is known about the effect of a call that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It certainly changed nothing: it was a read, was never sent, or was refused.
    NotDone,
    /// It was sent, and whether it was done is not known. A create must be treated as perhaps done.
    Unknown,
    /// The provider says it was done (status 2xx), but the answer can't be read.
    Done,
}

/// The kinds of trouble.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiErrorKind {
    /// The settings can't work: a base address that is not https, a token that fits no header.
    Settings,
    /// Nothing reached the provider: no connection, no such name, no trusted certificate.
    NotSent,
    /// It was sent, but no usable answer came: cut or timed out; for a write also 5xx, 408, or an answer
    /// that is not JSON.
    Lost,
    /// The token was not accepted (401, or a redirect to a login page).
    Unauthorized,
    /// The token may not do this (403).
    Forbidden,
    /// The provider knows no such object (404 that speaks of the object, or 410).
    NotFound,
    /// The provider knows no such call (405, or 404 that doesn't speak of the object): see the dialect.
    NoSuchRoute,
    /// Transaction details could not be asked for: no path of the dialect has ever worked on this account, so a
    /// 404 says nothing about the payment.
    CouldNotAsk,
    /// The provider refused what was sent (422).
    Validation {
        /// Its messages by field, in its own words, trimmed and cut at 300 characters.
        fields: Vec<(String, Vec<String>)>,
        /// Its message for all of it; may be empty.
        message: String,
    },
    /// Refused with another 4xx.
    Refused,
    /// Too many requests: said by the provider (429), or known here before sending (no status).
    RateLimited {
        /// How long to wait.
        retry_after: Duration,
    },
    /// The provider has trouble of its own (5xx, answer to a read).
    Server {
        /// The status.
        status: u16,
    },
    /// The answer is not JSON: a web page of a portal, a proxy or a maintenance mode.
    NotJson,
    /// The answer is longer than the console reads.
    TooLarge,
    /// A field of the answer can't be understood.
    Decode {
        /// Its name as the answer has it, or the dialect's first name for it when it is missing.
        field: String,
    },
}

impl ApiError {
    /// Whether the call may have changed something at the provider.
    pub fn is_perhaps_done(&self) -> bool {
        self.outcome != Outcome::NotDone
    }

    /// The console broke off while it asked.
    pub(in crate::services) fn broken_off(outcome: Outcome) -> Self {
        let detail = "the console broke off while it asked".to_owned();
        Self { kind: ApiErrorKind::Lost, outcome, status: None, detail }
    }

    /// Settings that no call can be made with.
    pub(in crate::services) fn settings(detail: impl Into<String>) -> Self {
        Self { kind: ApiErrorKind::Settings, outcome: Outcome::NotDone, status: None, detail: detail.into() }
    }
}
