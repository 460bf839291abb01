//! The transaction details call.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use serde::Serialize;

use super::super::server::Site;
use super::Problem;
use super::auth::Merchant;

/// The printed fields and no others; which order or link was paid is not among them. Without an envelope (inferred).
#[derive(Serialize)]
struct Transaction {
    id: String,
    /// Minor units.
    amount: u64,
    /// Lower case.
    currency: String,
    status: &'static str,
    /// UNIX seconds.
    created: i64,
    payment_method: String,
    /// Never, in practice.
    livemode: bool,
}

/// Shows a payment.
pub(super) async fn view(
    State(site): State<Arc<Site>>,
    _: Merchant,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Problem> {
    let payment = site.store.read(|book, _| book.payment(&id).cloned()).ok_or(Problem::NotFound)?;
    Ok(Json(Transaction {
        id: payment.id,
        amount: payment.amount,
        currency: site.unit.code().to_ascii_lowercase(),
        status: payment.status.word(),
        created: payment.created,
        payment_method: payment.method,
        livemode: false,
    }))
}
