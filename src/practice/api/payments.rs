//! The generate payment call.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::Serialize;

use super::super::server::Site;
use super::Problem;
use super::auth::Merchant;
use super::validate::Fields;

/// An address and nothing else (provider's text).
#[derive(Serialize)]
struct Generated {
    #[serde(rename = "paymentLink")]
    payment_link: String,
}

/// Makes the address where one order can be paid once. The same order id may come again (the text calls it
/// unique, but names no refusal).
pub(super) async fn generate(
    State(site): State<Arc<Site>>,
    _: Merchant,
    fields: Fields,
) -> Result<impl IntoResponse, Problem> {
    let (order_id, amount) = fields.new_order(&site.unit)?;
    let order =
        site.store.change(|book, now| Ok::<_, Problem>(book.add_order(order_id, amount, now).clone()))?;
    Ok(Json(Generated { payment_link: site.payment_address(&order) }))
}
