//! What the world outside hands in: links, payments and every kind of trouble.

use rex_console::{
    domain::{
        address::{AllowedHosts, PayAddress},
        link::{LinkAddress, LinkId, PaymentLink},
        money::Currency,
        sale::Sale,
        shop::Shop,
    },
    services::provider::{ApiError, ApiErrorKind, Outcome},
};

pub fn currency() -> Currency {
    Currency::from_code("EUR").unwrap()
}

pub fn shop() -> Shop {
    Shop::from_typed("Café Rex", "EUR", "T1").unwrap()
}

pub fn address(path: &str) -> PayAddress {
    let base = "https://portal.rexpayments.com";
    let hosts = AllowedHosts::of_base(&base.parse().unwrap()).unwrap();
    hosts.check(&format!("{base}/{path}")).unwrap()
}

pub fn id(id: &str) -> LinkId {
    LinkId(id.to_owned())
}

/// A link as the owner made it for coffee.
pub fn coffee(number: &str) -> PaymentLink {
    PaymentLink {
        id: id(number),
        product_name: format!("Coffee {number}"),
        description: None,
        amount: crate::till::euros(350),
        active: Some(true),
        payment_count: Some(0),
        payment_limit: None,
        expires: None,
        created: None,
        address: LinkAddress::Allowed(address(&format!("l/{number}"))),
    }
}

/// The link that the provider makes for a sale.
pub fn link_of(sale: &Sale, number: &str) -> PaymentLink {
    PaymentLink {
        product_name: sale.reference.to_string(),
        amount: sale.amount,
        payment_limit: Some(1),
        created: Some(sale.started),
        ..coffee(number)
    }
}

pub fn paid(link: &PaymentLink) -> PaymentLink {
    PaymentLink { payment_count: Some(1), ..link.clone() }
}

pub fn off(link: &PaymentLink) -> PaymentLink {
    PaymentLink { active: Some(false), ..link.clone() }
}

fn error(kind: ApiErrorKind, outcome: Outcome, status: Option<u16>) -> ApiError {
    ApiError { detail: format!("{kind:?}"), kind, outcome, status }
}

/// No connection: nothing reached the provider.
pub fn not_sent() -> ApiError {
    error(ApiErrorKind::NotSent, Outcome::NotDone, None)
}

/// It was sent, and no answer came.
pub fn lost() -> ApiError {
    error(ApiErrorKind::Lost, Outcome::Unknown, None)
}

/// It was done, and the answer made no sense.
pub fn unreadable() -> ApiError {
    error(ApiErrorKind::Decode { field: "id".into() }, Outcome::Done, Some(201))
}

pub fn unauthorized() -> ApiError {
    error(ApiErrorKind::Unauthorized, Outcome::NotDone, Some(401))
}

/// Too many calls, and still so after the client's own patience.
pub fn rate_limited(seconds: u64) -> ApiError {
    let retry_after = std::time::Duration::from_secs(seconds);
    error(ApiErrorKind::RateLimited { retry_after }, Outcome::NotDone, Some(429))
}

pub fn not_found() -> ApiError {
    error(ApiErrorKind::NotFound, Outcome::NotDone, Some(404))
}

pub fn server_trouble() -> ApiError {
    error(ApiErrorKind::Server { status: 503 }, Outcome::NotDone, Some(503))
}

pub fn could_not_ask() -> ApiError {
    error(ApiErrorKind::CouldNotAsk, Outcome::NotDone, Some(404))
}

/// A 422 with the provider's words for some fields.
pub fn invalid(fields: &[(&str, &str)]) -> ApiError {
    let fields = fields.iter().map(|&(name, words)| (name.to_owned(), vec![words.to_owned()])).collect();
    let kind = ApiErrorKind::Validation { fields, message: "The given data was invalid.".into() };
    error(kind, Outcome::NotDone, Some(422))
}
