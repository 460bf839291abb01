//! The calls of the API, and what they have in common: telling who calls, reading a body, writing an answer.

mod answer;
mod auth;
mod links;
mod payments;
mod transactions;
mod validate;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, patch, post};

pub(super) use answer::Problem;
pub(super) use auth::caller;
pub(super) use links::PageRows;

use super::server::Site;

/// The documented calls. Paths of view, delete, toggle and transaction details are inferred.
pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/api/generate-payment-link", post(payments::generate))
        .route("/api/payment-links", get(links::list).post(links::create))
        .route("/api/payment-links/{id}", get(links::view).put(links::update).delete(links::delete))
        .route("/api/payment-links/{id}/toggle", patch(links::toggle))
        .route("/api/transactions/{id}", get(transactions::view))
}
