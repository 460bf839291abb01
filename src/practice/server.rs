//! The HTTP server's frame: what all handlers share, and the gate every request passes.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use secrecy::SecretString;
use url::Url;
use url::form_urlencoded::Serializer;

use super::api::{self, PageRows, Problem};
use super::checkout;
use super::clock::{Clock, http_date};
use super::fault::{self, Call, Faults, Kind};
use super::money::Unit;
use super::rate::{Rate, Standing};
use super::store::{Link, Order, Store};
use super::wire::Wire;

/// Larger than any call needs.
const BODY_LARGEST: usize = 64 * 1024;
const GATEWAY_PAGE: &str = "<!DOCTYPE html><html><head><title>Practice fault</title></head>\
    <body><h1>The gateway got no answer</h1><p>This page was asked for by a fault rule.</p></body></html>";
const HOTEL_PAGE: &str = "<!DOCTYPE html><html><head><title>Welcome</title></head>\
    <body><h1>Please accept the terms of this network</h1></body></html>";
const GARBAGE: &str = "{\"data\":[{\"id\":7,\"amount\":12.\u{fffd}\u{0}}}";

/// What every handler can reach.
#[derive(Debug)]
pub(super) struct Site {
    pub(super) token: SecretString,
    pub(super) unit: Unit,
    pub(super) strict: bool,
    /// Scheme, host and port, without a slash at the end.
    pub(super) base: String,
    pub(super) callback: RwLock<Option<Url>>,
    pub(super) page_rows: RwLock<PageRows>,
    pub(super) store: Store,
    pub(super) clock: Arc<Clock>,
    pub(super) rate: Rate,
    pub(super) faults: Faults,
}

impl Site {
    /// Where a link is paid.
    pub(super) fn checkout_address(&self, link: &Link) -> String {
        format!("{}/checkout/{}", self.base, link.slug)
    }

    /// Where a generated payment is paid.
    pub(super) fn payment_address(&self, order: &Order) -> String {
        let [o, a, us] = &order.parts;
        let query = Serializer::new(String::new())
            .append_pair("o", o)
            .append_pair("a", a)
            .append_pair("us", us)
            .finish();
        format!("{}/pay-now?{query}", self.base)
    }

    /// How many rows a page of the list has.
    pub(super) fn page_rows(&self) -> PageRows {
        *self.page_rows.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where customers are sent after paying, if anywhere.
    pub(super) fn callback(&self) -> Option<Url> {
        self.callback.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// All addresses the provider answers.
pub(super) fn router(site: Arc<Site>) -> Router {
    api::routes()
        .merge(checkout::routes())
        .fallback(unknown)
        .method_not_allowed_fallback(wrong_method)
        .layer(DefaultBodyLimit::max(BODY_LARGEST))
        .layer(middleware::from_fn_with_state(site.clone(), gate))
        .with_state(site)
}

fn is_api(path: &str) -> bool {
    path == "/api" || path.starts_with("/api/")
}

async fn unknown(address: Uri) -> Response {
    if is_api(address.path()) { Problem::NotFound.into_response() } else { checkout::nowhere() }
}

async fn wrong_method(address: Uri) -> Response {
    if is_api(address.path()) {
        Problem::WrongMethod.into_response()
    } else {
        StatusCode::METHOD_NOT_ALLOWED.into_response()
    }
}

/// Every request comes in here, and every answer goes out with the date of the provider's own clock.
async fn gate(
    State(site): State<Arc<Site>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    request: Request,
    next: Next,
) -> Response {
    let mut answer = if is_api(request.uri().path()) {
        suffer(&site, &wire, request, next).await
    } else {
        next.run(request).await
    };
    if let Ok(date) = HeaderValue::try_from(http_date(site.clock.now_millis())) {
        answer.headers_mut().insert(header::DATE, date);
    }
    answer
}

/// Counts an API request and lets it suffer what the fault rules say.
async fn suffer(site: &Site, wire: &Wire, request: Request, next: Next) -> Response {
    let plan = site.faults.meet(Call::of(request.method(), request.uri().path()));
    pause(plan.delay).await;
    match plan.fault {
        Some(Kind::Cut) => {
            wire.cut();
            return Response::default();
        }
        Some(Kind::Status(status, body)) => return broken(status, body),
        Some(Kind::Html) => return Html(HOTEL_PAGE).into_response(),
        _ => {}
    }
    let answer = admit(site, request, next).await;
    pause(plan.delay_after).await;
    match plan.fault {
        Some(Kind::CutAfter) => {
            wire.cut();
            Response::default()
        }
        Some(Kind::StatusAfter(status, body)) => broken(status, body),
        Some(Kind::Truncate) => truncated(answer, wire).await,
        Some(Kind::Garbage) => with_body(&answer, GARBAGE),
        Some(Kind::Empty) => with_body(&answer, ""),
        _ => answer,
    }
}

async fn pause(wait: Duration) {
    if !wait.is_zero() {
        tokio::time::sleep(wait).await;
    }
}

/// Tells the account from strangers, and holds both to the rate limit.
async fn admit(site: &Site, mut request: Request, next: Next) -> Response {
    let caller = api::caller(request.headers(), request.uri(), &site.token);
    request.extensions_mut().insert(caller);
    let Some(standing) = site.rate.count(caller, site.clock.now_millis()) else {
        return next.run(request).await;
    };
    let mut answer = match standing.retry_after {
        Some(wait) => Problem::TooMany(wait).into_response(),
        None => next.run(request).await,
    };
    tell(standing, &mut answer);
    answer
}

fn tell(standing: Standing, answer: &mut Response) {
    let headers = answer.headers_mut();
    headers.insert("x-ratelimit-limit", standing.limit.into());
    headers.insert("x-ratelimit-remaining", standing.remaining.into());
}

/// An error answer that a rule asked for. 429 carries a short Retry-After.
fn broken(status: StatusCode, body: fault::Body) -> Response {
    let mut answer = match body {
        fault::Body::Html => (status, Html(GATEWAY_PAGE)).into_response(),
        fault::Body::Json => {
            (status, axum::Json(serde_json::json!({ "message": "Practice fault." }))).into_response()
        }
    };
    if status == StatusCode::TOO_MANY_REQUESTS {
        answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
    }
    answer
}

/// The same head with another body, still called JSON.
fn with_body(answer: &Response, body: &'static str) -> Response {
    let json = [(header::CONTENT_TYPE, "application/json")];
    (answer.status(), json, body).into_response()
}

/// Announces the whole body and lets half of it out. Without a body there is only the cut.
async fn truncated(answer: Response, wire: &Wire) -> Response {
    let (head, body) = answer.into_parts();
    match to_bytes(body, usize::MAX).await {
        Ok(bytes) if !bytes.is_empty() => {
            wire.cut_inside_body(bytes.len() / 2);
            Response::from_parts(head, Body::from(bytes))
        }
        Ok(_) | Err(_) => {
            wire.cut();
            Response::default()
        }
    }
}
