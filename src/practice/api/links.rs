//! The payment link calls: list, create, view, update, delete, toggle.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::Serialize;
use serde_json::value::RawValue;

use super::super::clock::iso;
use super::super::server::Site;
use super::super::store::Link;
use super::Problem;
use super::auth::{Merchant, Query};
use super::validate::Fields;

/// How many rows a page has.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct PageRows {
    /// When the caller names no number.
    pub(in super::super) usual: usize,
    /// Whatever the caller asks for.
    pub(in super::super) most: usize,
}

impl Default for PageRows {
    /// 15 is Laravel's usual number (inferred).
    fn default() -> Self {
        Self { usual: 15, most: 100 }
    }
}

/// A link as answers carry it. The names of the fields that aren't in a request are inferred; no currency.
#[derive(Debug, Serialize)]
pub(super) struct LinkAnswer {
    id: u64,
    product_name: String,
    description: Option<String>,
    /// A number in currency units, written digit by digit.
    amount: Box<RawValue>,
    active: bool,
    payment_count: u64,
    payment_limit: Option<u64>,
    expires_at: Option<String>,
    created_at: String,
    updated_at: String,
    url: String,
}

impl LinkAnswer {
    fn new(site: &Site, link: &Link) -> Self {
        Self {
            id: link.id,
            product_name: link.product_name.clone(),
            description: link.description.clone(),
            amount: RawValue::from_string(site.unit.decimal(link.amount))
                .expect("decimal digits are a JSON number"),
            active: link.active,
            payment_count: link.payment_count,
            payment_limit: link.payment_limit,
            expires_at: link.expires_at.map(iso),
            created_at: iso(link.created_at),
            updated_at: iso(link.updated_at),
            url: site.checkout_address(link),
        }
    }
}

#[derive(Serialize)]
struct Wrapped {
    data: LinkAnswer,
}

fn wrapped(site: &Site, link: &Link) -> Json<impl Serialize + use<>> {
    Json(Wrapped { data: LinkAnswer::new(site, link) })
}

#[derive(Serialize)]
struct Page {
    data: Vec<LinkAnswer>,
    links: PageLinks,
    meta: PageMeta,
}

#[derive(Serialize)]
struct PageLinks {
    first: String,
    last: String,
    prev: Option<String>,
    next: Option<String>,
}

#[derive(Serialize)]
struct PageMeta {
    current_page: usize,
    from: Option<usize>,
    last_page: usize,
    path: String,
    per_page: usize,
    to: Option<usize>,
    total: usize,
}

/// One page of links, newest first; parameters and envelope are Laravel's (inferred).
pub(super) async fn list(State(site): State<Arc<Site>>, _: Merchant, query: Query) -> impl IntoResponse {
    let number = |name: &str| {
        query
            .get(name)
            .and_then(|value| value.parse::<u32>().ok())
            .filter(|number| *number > 0)
            .map(|number| number as usize)
    };
    let asked = number("per_page");
    let rows = site.page_rows();
    let per_page = asked.unwrap_or(rows.usual).min(rows.most);
    let current_page = number("page").unwrap_or(1);
    let skipped = (current_page - 1).saturating_mul(per_page);
    let (data, total) = site.store.read(|book, _| {
        let links = book.links();
        let total = links.len();
        let shown: Vec<_> =
            links.skip(skipped).take(per_page).map(|link| LinkAnswer::new(&site, link)).collect();
        (shown, total)
    });
    let last_page = total.div_ceil(per_page).max(1);
    let path = format!("{}/api/payment-links", site.base);
    let address = |page: usize| match asked {
        Some(_) => format!("{path}?per_page={per_page}&page={page}"),
        None => format!("{path}?page={page}"),
    };
    let shown = !data.is_empty();
    let links = PageLinks {
        first: address(1),
        last: address(last_page),
        prev: (current_page > 1).then(|| address(current_page - 1)),
        next: (current_page < last_page).then(|| address(current_page + 1)),
    };
    let from = shown.then(|| skipped + 1);
    let to = shown.then(|| skipped + data.len());
    let meta = PageMeta { current_page, from, last_page, path, per_page, to, total };
    Json(Page { data, links, meta })
}

/// Makes a link.
pub(super) async fn create(
    State(site): State<Arc<Site>>,
    _: Merchant,
    fields: Fields,
) -> Result<impl IntoResponse, Problem> {
    let new = fields.new_link(&site.unit)?;
    let link = site.store.change(|book, now| Ok::<_, Problem>(book.add_link(new, now).clone()))?;
    Ok((StatusCode::CREATED, wrapped(&site, &link)))
}

/// Shows a link.
pub(super) async fn view(
    State(site): State<Arc<Site>>,
    _: Merchant,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Problem> {
    let id = link_id(&id)?;
    let link = site.store.read(|book, _| book.link(id).cloned()).ok_or(Problem::NotFound)?;
    Ok(wrapped(&site, &link))
}

/// Changes a link's name, description and whether it is active; the strict variant wants all three.
pub(super) async fn update(
    State(site): State<Arc<Site>>,
    _: Merchant,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<impl IntoResponse, Problem> {
    let id = link_id(&id)?;
    let link = site.store.change(|book, now| {
        let link = book.link_mut(id).ok_or(Problem::NotFound)?;
        let change = fields.link_change(site.strict)?;
        if let Some(product_name) = change.product_name {
            link.product_name = product_name;
        }
        if let Some(description) = change.description {
            link.description = Some(description).filter(|text| !text.is_empty());
        }
        if let Some(active) = change.active {
            link.active = active;
        }
        link.updated_at = now / 1_000;
        Ok::<_, Problem>(link.clone())
    })?;
    Ok(wrapped(&site, &link))
}

/// Deletes a link for good.
pub(super) async fn delete(
    State(site): State<Arc<Site>>,
    _: Merchant,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Problem> {
    let id = link_id(&id)?;
    site.store.change(|book, _| book.delete_link(id).ok_or(Problem::NotFound))?;
    Ok(Json(serde_json::json!({ "message": "Payment link deleted." })))
}

/// Switches a link on or off.
pub(super) async fn toggle(
    State(site): State<Arc<Site>>,
    _: Merchant,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Problem> {
    let id = link_id(&id)?;
    let link = site.store.change(|book, now| {
        let link = book.link_mut(id).ok_or(Problem::NotFound)?;
        link.active = !link.active;
        link.updated_at = now / 1_000;
        Ok::<_, Problem>(link.clone())
    })?;
    Ok(wrapped(&site, &link))
}

/// Ids are whole numbers; anything else names no link.
fn link_id(text: &str) -> Result<u64, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}
