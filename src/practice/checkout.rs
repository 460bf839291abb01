//! What customers see: the checkout page, processing the payment, and the way back to the shop.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Router, extract::rejection::FormRejection};
use serde::Deserialize;

use super::page::{self, Page};
use super::random;
use super::server::Site;
use super::store::{Decision, Payment, Refusal, Status, StoreFailure, Target};

const FORM: &str = include_str!("html/form.html");
const DONE: &str = include_str!("html/done.html");
const NOTICE: &str = include_str!("html/notice.html");
const ATTEMPT_LONGEST: usize = 64;

/// Addresses outside `/api`; no authentication (provider's text), paths inferred except `/pay-now`.
pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/checkout/{slug}", get(show_link).post(process_link))
        .route("/pay-now", get(show_order).post(process_order))
        .route("/thank-you/{payment}", get(thanks))
        .route("/login", get(sign_in))
        .route("/", get(front))
}

/// What the page's form sends.
#[derive(Debug, Deserialize)]
struct Sent {
    decision: String,
    attempt: Option<String>,
}

type Parts = Query<HashMap<String, String>>;

/// What stands on a checkout page.
struct Offer {
    target: Target,
    product: String,
    description: String,
    amount: u64,
}

async fn show_link(State(site): State<Arc<Site>>, Path(slug): Path<String>) -> Response {
    show(&site, link_offer(&site, &slug))
}

async fn show_order(State(site): State<Arc<Site>>, Query(parts): Parts) -> Response {
    show(&site, order_offer(&site, &parts))
}

async fn process_link(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    form: Result<Form<Sent>, FormRejection>,
) -> Response {
    process(&site, link_offer(&site, &slug), form)
}

async fn process_order(
    State(site): State<Arc<Site>>,
    Query(parts): Parts,
    form: Result<Form<Sent>, FormRejection>,
) -> Response {
    process(&site, order_offer(&site, &parts), form)
}

fn link_offer(site: &Site, slug: &str) -> Option<Offer> {
    site.store.read(|book, _| {
        book.link_by_slug(slug).map(|link| Offer {
            target: Target::Link(link.id),
            product: link.product_name.clone(),
            description: link.description.clone().unwrap_or_default(),
            amount: link.amount,
        })
    })
}

fn order_offer(site: &Site, parts: &HashMap<String, String>) -> Option<Offer> {
    let parts = ["o", "a", "us"].map(|name| parts.get(name).cloned().unwrap_or_default());
    site.store.read(|book, _| {
        book.order_by_parts(&parts).map(|order| Offer {
            target: Target::Order(order.parts[0].clone()),
            product: format!("Order {}", order.id),
            description: String::new(),
            amount: order.amount,
        })
    })
}

/// What an address of this site is for, whichever kind it is.
pub(super) fn target(site: &Site, address: &url::Url) -> Option<Target> {
    let offer = match address.path().strip_prefix("/checkout/") {
        Some(slug) => link_offer(site, slug),
        None if address.path() == "/pay-now" => {
            order_offer(site, &address.query_pairs().into_owned().collect())
        }
        None => None,
    };
    offer.map(|offer| offer.target)
}

fn show(site: &Site, offer: Option<Offer>) -> Response {
    let Some(offer) = offer else { return refused(&Refusal::Unknown) };
    if let Err(refusal) = site.store.read(|book, now| book.payable(&offer.target, now).map(|_| ())) {
        return refused(&refusal);
    }
    let amount = site.unit.decimal(offer.amount);
    let attempt = random::letters(24);
    let content = page::fill(
        FORM,
        &[
            ("product", &offer.product),
            ("description", &offer.description),
            ("amount", &amount),
            ("currency", site.unit.code()),
            ("attempt", &attempt),
        ],
    );
    answer(StatusCode::OK, &Page { title: &offer.product, content: &content, refresh: false })
}

fn process(site: &Site, offer: Option<Offer>, form: Result<Form<Sent>, FormRejection>) -> Response {
    let Some(offer) = offer else { return refused(&Refusal::Unknown) };
    let Ok(Form(sent)) = form else { return unreadable() };
    let decision = match sent.decision.as_str() {
        "pay" => Decision::Pay,
        "decline" => Decision::Decline,
        "pending" => Decision::Pending,
        _ => return unreadable(),
    };
    let attempt = sent.attempt.as_deref().filter(|attempt| (1..=ATTEMPT_LONGEST).contains(&attempt.len()));
    match site.store.decide(&offer.target, decision, attempt) {
        Ok(payment) => Redirect::to(&way_back(site, &payment)).into_response(),
        Err(refusal) => refused(&refusal),
    }
}

/// The callback address with what the provider's text says it carries (parameter names inferred), or our own
/// page. Links have no order id, so theirs carries none.
fn way_back(site: &Site, payment: &Payment) -> String {
    let Some(mut callback) = site.callback() else {
        return format!("/thank-you/{}", payment.id);
    };
    {
        let mut query = callback.query_pairs_mut();
        if let Some(order_id) = &payment.order_id {
            query.append_pair("order_id", order_id);
        }
        query.append_pair("transaction_id", &payment.id).append_pair("status", payment.status.word());
    }
    callback.into()
}

async fn thanks(State(site): State<Arc<Site>>, Path(id): Path<String>) -> Response {
    let Some(payment) = site.store.read(|book, _| book.payment(&id).cloned()) else { return nowhere() };
    let (title, text) = match payment.status {
        Status::Succeeded => ("Thank you", "The payment went through."),
        Status::Failed => ("Declined", "The payment was declined. Nothing was taken."),
        Status::Pending => ("Almost there", "The bank is still checking this payment."),
    };
    let amount = site.unit.decimal(payment.amount);
    let content = page::fill(
        DONE,
        &[
            ("title", title),
            ("text", text),
            ("status", payment.status.word()),
            ("payment", &payment.id),
            ("amount", &amount),
            ("currency", site.unit.code()),
        ],
    );
    let refresh = payment.status == Status::Pending;
    answer(StatusCode::OK, &Page { title, content: &content, refresh })
}

async fn sign_in() -> Response {
    let text = "Calls to this address need a token and the header Accept: application/json.";
    notice(StatusCode::OK, "Sign in", text)
}

async fn front() -> Response {
    let text = "A provider to practise with is running here. Its calls are under /api.";
    notice(StatusCode::OK, "Practice provider", text)
}

/// The page for addresses that lead nowhere.
pub(super) fn nowhere() -> Response {
    notice(StatusCode::NOT_FOUND, "Nothing here", "This address leads nowhere.")
}

fn unreadable() -> Response {
    notice(StatusCode::UNPROCESSABLE_ENTITY, "Not understood", "Go back and choose one of the three buttons.")
}

fn refused(refusal: &Refusal) -> Response {
    let (status, text) = match refusal {
        Refusal::Unknown => (StatusCode::NOT_FOUND, "This payment link doesn't exist, or no longer."),
        Refusal::Inactive => (StatusCode::FORBIDDEN, "This payment link is not active at the moment."),
        Refusal::Expired => (StatusCode::GONE, "This payment link has expired."),
        Refusal::LimitReached => (StatusCode::GONE, "This payment link has been used as often as it may be."),
        Refusal::Taken => (StatusCode::GONE, "This order has been paid, or is being paid."),
        Refusal::NotPending => (StatusCode::CONFLICT, "This payment is already settled."),
        Refusal::Store(StoreFailure::Stopped) => {
            (StatusCode::SERVICE_UNAVAILABLE, "The practice provider has stopped.")
        }
        Refusal::Store(StoreFailure::NotKept(_)) => {
            (StatusCode::INTERNAL_SERVER_ERROR, "The payment couldn't be written down. Nothing was taken.")
        }
    };
    notice(status, "This can't be paid", text)
}

fn notice(status: StatusCode, title: &str, text: &str) -> Response {
    let content = page::fill(NOTICE, &[("title", title), ("text", text)]);
    answer(status, &Page { title, content: &content, refresh: false })
}

/// Pages load nothing from elsewhere, are not kept, and don't tell where the customer came from.
fn answer(status: StatusCode, page: &Page<'_>) -> Response {
    let headers: [(HeaderName, &str); 3] = [
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (status, headers, Html(page.to_string())).into_response()
}
