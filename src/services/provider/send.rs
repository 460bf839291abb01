//! One call over the wire: its turn, its time limit, its repetition if it is a read, and what became of it.

use super::{
    answer::{Answer, Effect, judge},
    error::{ApiError, ApiErrorKind, Outcome},
    pace::{Pacer, Urgency},
    redact::{excerpt, redact, shorten},
    retry_after::{http_date, retry_after},
    route,
    settings::{ClientSettings, Limits},
};
use crate::domain::address::is_loopback;
use backon::{BackoffBuilder as _, ExponentialBuilder};
use jiff::Timestamp;
use reqwest::{
    Method, Response,
    header::{
        ACCEPT, AUTHORIZATION, CONTENT_TYPE, DATE, HeaderMap, HeaderValue, LOCATION, ORIGIN, RETRY_AFTER,
    },
    redirect,
};
use secrecy::{ExposeSecret as _, SecretString};
use std::{
    error::Error as _,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};
use url::Url;

/// The longest answer that is read, in bytes.
const LONGEST_ANSWER: usize = 4 * 1024 * 1024;
/// How often a read is repeated at most.
const REPETITIONS: usize = 2;
/// How long an unused connection is kept. A create on one that the provider or a router has silently dropped would be
/// lost, so rather short.
const KEPT_OPEN: Duration = Duration::from_secs(20);
/// Laravel's header for the calls that are left in its window (inferred).
const CALLS_LEFT: &str = "x-ratelimit-remaining";

/// A call to make.
pub(super) struct Call<'a> {
    pub method: Method,
    /// The path as the dialect has it; this, not the address, stands in logs and errors.
    pub template: &'a str,
    pub id: Option<&'a str>,
    pub query: Vec<(&'a str, String)>,
    pub body: Option<Vec<u8>>,
    pub origin: Option<&'a str>,
    pub urgency: Urgency,
    pub effect: Effect,
}

/// Sends calls.
pub(super) struct Sender {
    http: reqwest::Client,
    base: Url,
    token: SecretString,
    limits: Limits,
    pacer: Pacer,
    /// The last answer's `Date`, and when it came.
    date: Mutex<Option<(Timestamp, Instant)>>,
}

/// One attempt that failed.
struct Failure {
    error: ApiError,
    /// Whether a read may try again.
    again: bool,
}

impl Sender {
    pub fn new(settings: &ClientSettings) -> Result<Self, ApiError> {
        let ClientSettings { base, token, limits, .. } = settings;
        let loopback = base.host().is_some_and(|host| is_loopback(&host));
        let plain = base.scheme() == "http" && loopback;
        if base.host().is_none() || !(base.scheme() == "https" || plain) {
            return Err(ApiError::settings("the base address is not https"));
        }
        if !base.username().is_empty() || base.password().is_some() {
            return Err(ApiError::settings("the base address holds a user name or password"));
        }
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("rex-console/", env!("CARGO_PKG_VERSION")))
            .default_headers(headers(token)?)
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .https_only(!plain)
            .connect_timeout(limits.connect)
            .pool_idle_timeout(KEPT_OPEN)
            .timeout(limits.whole);
        if loopback {
            builder = builder.no_proxy();
        }
        let http = builder.build().map_err(|error| ApiError::settings(redact(&causes(error), token)))?;
        Ok(Self {
            http,
            base: base.clone(),
            token: token.clone(),
            limits: *limits,
            pacer: Pacer::new(settings.tills, limits.calls_a_minute),
            date: Mutex::new(None),
        })
    }

    pub fn origin(&self) -> String {
        self.base.origin().ascii_serialization()
    }

    pub fn provider_date(&self) -> Option<(Timestamp, Instant)> {
        *self.date.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a call; gives back an answer with a 2xx status, whatever its body.
    pub async fn send(&self, call: &Call<'_>) -> Result<Answer, ApiError> {
        let limit = if call.urgency == Urgency::Poll { self.limits.poll } else { self.limits.whole };
        let url = route::address(&self.base, call.template, call.id);
        let Some(mut url) = url else {
            return Err(self.error(call, ApiErrorKind::NotSent, None, "the id can't stand in a path"));
        };
        if !call.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&call.query);
        }
        if let Err(retry_after) = self.pacer.turn(call.urgency, limit).await {
            let what = format!("not sent, the next turn is in {} s", retry_after.as_secs());
            return Err(self.error(call, ApiErrorKind::RateLimited { retry_after }, None, &what));
        }
        let deadline = Instant::now() + limit;
        let mut pauses = match call.effect {
            Effect::Read => Some(self.pauses()),
            Effect::Write => None,
        };
        loop {
            let Failure { error, again } = match self.once(call, url.clone(), deadline).await {
                Ok(answer) => return Ok(answer),
                Err(failure) => failure,
            };
            let pause = pauses.as_mut().filter(|_| again).and_then(Iterator::next);
            let Some(pause) = pause.filter(|pause| Instant::now() + *pause < deadline) else {
                return Err(error);
            };
            tokio::time::sleep(pause).await;
            let left = deadline.saturating_duration_since(Instant::now());
            if self.pacer.turn(call.urgency, left).await.is_err() {
                return Err(error);
            }
        }
    }

    /// The pauses between a read's attempts. The seed is given, since tills that all wait equally long would come
    /// back together.
    fn pauses(&self) -> impl Iterator<Item = Duration> + use<> {
        ExponentialBuilder::default()
            .with_min_delay(self.limits.pause)
            .with_factor(2.0)
            .with_max_times(REPETITIONS)
            .with_jitter()
            .with_jitter_seed(fastrand::u64(..))
            .build()
    }

    async fn once(&self, call: &Call<'_>, url: Url, deadline: Instant) -> Result<Answer, Failure> {
        let started = Instant::now();
        // A limit of nothing would count as none.
        let left = deadline.saturating_duration_since(started).max(Duration::from_millis(1));
        let mut request = self.http.request(call.method.clone(), url).timeout(left);
        if let Some(body) = &call.body {
            request = request.header(CONTENT_TYPE, "application/json").body(body.clone());
        }
        if let Some(origin) = call.origin {
            request = request.header(ORIGIN, origin);
        }
        let result = match request.send().await {
            Ok(response) => self.receive(call, response).await,
            Err(error) => Err(self.unanswered(call, None, error)),
        };
        let status = match &result {
            Ok(answer) => Some(answer.status),
            Err(failure) => failure.error.status,
        };
        let ms = started.elapsed().as_millis();
        tracing::debug!(method = %call.method, path = call.template, status, ms, "called the provider");
        let answer = result?;
        match judge(&answer, call.effect, &self.token) {
            Ok(()) => Ok(answer),
            Err((kind, outcome)) => {
                let again = matches!(kind, ApiErrorKind::Server { .. } | ApiErrorKind::Lost);
                let error = self.unreadable(call, &answer, kind, outcome);
                Err(Failure { error, again })
            }
        }
    }

    /// Reads an answer's body and what its headers say about time and rate.
    async fn receive(&self, call: &Call<'_>, mut response: Response) -> Result<Answer, Failure> {
        let status = response.status().as_u16();
        let header = |name: &str| response.headers().get(name)?.to_str().ok();
        let date = header(DATE.as_str()).and_then(http_date);
        if let Some(date) = date {
            *self.date.lock().unwrap_or_else(PoisonError::into_inner) = Some((date, Instant::now()));
        }
        let wait = header(RETRY_AFTER.as_str()).and_then(|text| retry_after(text, date));
        if status == 429 || (status == 503 && wait.is_some()) {
            self.pacer.hold(wait.unwrap_or(super::retry_after::UNSAID));
        }
        if let Some(left) = header(CALLS_LEFT).and_then(|text| text.trim().parse().ok()) {
            self.pacer.note_left(left);
        }
        let location = header(LOCATION.as_str()).map(str::to_owned);
        let mut answer = Answer { status, location, retry_after: wait, body: Vec::new() };
        loop {
            match response.chunk().await {
                Ok(None) => return Ok(answer),
                Ok(Some(chunk)) if answer.body.len() + chunk.len() <= LONGEST_ANSWER => {
                    answer.body.extend_from_slice(&chunk);
                }
                // A refusal stands by its status, even when its words don't arrive whole.
                _ if !answer.is_success() => return Ok(answer),
                Ok(Some(_)) => {
                    let kind = match call.effect {
                        Effect::Read => ApiErrorKind::TooLarge,
                        Effect::Write => ApiErrorKind::Lost,
                    };
                    let what = format!("the answer is longer than {LONGEST_ANSWER} bytes");
                    let error = self.error(call, kind, Some(status), &what);
                    return Err(Failure { error, again: false });
                }
                Err(error) => return Err(self.unanswered(call, Some(status), error)),
            }
        }
    }

    /// The failure when no whole answer came.
    fn unanswered(&self, call: &Call<'_>, status: Option<u16>, error: reqwest::Error) -> Failure {
        let unsent = status.is_none() && (error.is_connect() || error.is_builder());
        let kind = if unsent { ApiErrorKind::NotSent } else { ApiErrorKind::Lost };
        let again = !error.is_builder();
        Failure { error: self.error(call, kind, status, &causes(error)), again }
    }

    /// The error for an answer that came but doesn't serve.
    pub fn unreadable(
        &self,
        call: &Call<'_>,
        answer: &Answer,
        kind: ApiErrorKind,
        outcome: Outcome,
    ) -> ApiError {
        let what = match &kind {
            ApiErrorKind::Decode { field } => format!("status {}, unreadable field {field}", answer.status),
            _ => format!("status {}, {}", answer.status, excerpt(&answer.body, &self.token)),
        };
        let detail = format!("{} {}: {what}", call.method, call.template);
        ApiError { kind, outcome, status: Some(answer.status), detail }
    }

    fn error(&self, call: &Call<'_>, kind: ApiErrorKind, status: Option<u16>, what: &str) -> ApiError {
        let outcome = if kind == ApiErrorKind::Lost { call.effect.unknown() } else { Outcome::NotDone };
        let what = shorten(&redact(what, &self.token), 200);
        ApiError { kind, outcome, status, detail: format!("{} {}: {what}", call.method, call.template) }
    }
}

fn headers(token: &SecretString) -> Result<HeaderMap, ApiError> {
    let token = token.expose_secret();
    if token.is_empty() || !token.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(ApiError::settings("the token is empty or holds characters that no header takes"));
    }
    let mut bearer = HeaderValue::from_str(&format!("Bearer {token}"))
        .map_err(|_| ApiError::settings("the token fits no header"))?;
    bearer.set_sensitive(true);
    let json = HeaderValue::from_static("application/json");
    Ok(HeaderMap::from_iter([(ACCEPT, json), (AUTHORIZATION, bearer)]))
}

/// An error with its causes, without the address it was for.
pub(super) fn causes(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let said = error.to_string();
        if !text.ends_with(&said) {
            text = format!("{text}: {said}");
        }
        cause = error.source();
    }
    text
}
