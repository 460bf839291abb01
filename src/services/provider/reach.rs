//! Whether the provider's host answers at all. No token is needed, and none is there.

use super::{retry_after::http_date, send::causes};
use crate::domain::address::is_loopback;
use jiff::Timestamp;
use reqwest::{header::DATE, redirect};
use std::time::Duration;
use url::Url;

/// How long it may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// An answer came, over a connection that is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// Its HTTP status. Any will do.
    pub status: u16,
    /// The provider's clock, to the second, if the answer told it.
    pub date: Option<Timestamp>,
}

/// Asks the host for anything; otherwise why it did not answer, in the system's words.
pub async fn reach(base: &Url) -> Result<Reached, String> {
    let mut builder = reqwest::Client::builder()
        .user_agent(concat!("rex-console/", env!("CARGO_PKG_VERSION")))
        .redirect(redirect::Policy::none())
        .timeout(PATIENCE);
    if base.host().is_some_and(|host| is_loopback(&host)) {
        builder = builder.no_proxy();
    }
    let client = builder.build().map_err(causes)?;
    let response = client.get(base.clone()).send().await.map_err(causes)?;
    let date = response.headers().get(DATE).and_then(|date| http_date(date.to_str().ok()?));
    Ok(Reached { status: response.status().as_u16(), date })
}
