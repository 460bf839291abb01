//! Who is calling: the account shows its token in a header or in the address (both in the provider's text).

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri, header};
use secrecy::{ExposeSecret, SecretString};

use super::super::rate::Caller;
use super::super::server::Site;
use super::Problem;

/// Whether a request carries the account's token.
pub(in super::super) fn caller(headers: &HeaderMap, address: &Uri, token: &SecretString) -> Caller {
    let bearer = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, token)| token.trim().to_owned());
    let shown = bearer.or_else(|| {
        let query = address.query().unwrap_or_default().as_bytes();
        let mut pairs = url::form_urlencoded::parse(query);
        pairs.find(|(name, _)| name == "api_token").map(|(_, value)| value.into_owned())
    });
    let wanted = token.expose_secret();
    if shown.is_some_and(|shown| same(shown.as_bytes(), wanted.as_bytes())) {
        Caller::Merchant
    } else {
        Caller::Stranger
    }
}

/// Compares without stopping at the first difference.
fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

/// Asked for by every handler that is for the account only.
pub(super) struct Merchant;

impl FromRequestParts<Arc<Site>> for Merchant {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Site>) -> Result<Self, Problem> {
        match parts.extensions.get::<Caller>() {
            Some(Caller::Merchant) => Ok(Self),
            Some(Caller::Stranger) | None if wants_json(&parts.headers) => Err(Problem::Unauthenticated),
            Some(Caller::Stranger) | None => Err(Problem::SignIn),
        }
    }
}

/// Laravel's rule: only a caller that names JSON in Accept is told in JSON.
fn wants_json(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|value| value.contains("/json") || value.contains("+json"))
}

/// The address as it was asked for.
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    /// The last value of this name, as PHP takes it.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

impl FromRequestParts<Arc<Site>> for Query {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Site>) -> Result<Self, Infallible> {
        let query = parts.uri.query().unwrap_or_default().as_bytes();
        Ok(Self(url::form_urlencoded::parse(query).into_owned().collect()))
    }
}
