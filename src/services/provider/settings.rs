//! What a client needs to know before its first call.

use super::dialect::Dialect;
use crate::domain::{
    address::{AllowedHosts, Origin},
    money::Currency,
};
use secrecy::SecretString;
use std::{fmt, sync::Arc, time::Duration};
use url::Url;

/// What a client needs to know. Its `Debug` shows neither the token nor more of the base than its origin.
#[derive(Clone)]
pub struct ClientSettings {
    /// The provider's base address, `https://portal.rexpayments.com`; http only where it is loopback.
    pub base: Url,
    /// The account's API token.
    pub token: SecretString,
    /// The website registered with the provider; sent with one-off payments when set.
    pub origin: Option<Origin>,
    /// The account's currency, as the owner named it.
    pub currency: Currency,
    /// Where payment addresses may lead.
    pub hosts: AllowedHosts,
    /// Paths and names.
    pub dialect: Arc<Dialect>,
    /// The path of Transaction details that worked on this account before, from `Client::payment_path`; counts only
    /// while the dialect still names it.
    pub payment_path: Option<String>,
    /// How many tills share the account's rate limit.
    pub tills: u32,
    /// How many calls are made, and how long to wait for what.
    pub limits: Limits,
}

impl fmt::Debug for ClientSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientSettings")
            .field("base", &self.base.origin().ascii_serialization())
            .field("origin", &self.origin)
            .field("currency", &self.currency)
            .field("tills", &self.tills)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// The rate limit, and time limits. The pacing before a call may take up to the same limit once more; a call whose turn would come later
/// than that is refused at once, unsent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Calls a minute for the whole account, all its tills together.
    pub calls_a_minute: u32,
    /// Until a connection stands: name, TCP and TLS.
    pub connect: Duration,
    /// A whole call, its repetitions included.
    pub whole: Duration,
    /// A whole call that watches a sale.
    pub poll: Duration,
    /// The pause before a read's first repetition; it doubles, and up to itself is added by chance.
    pub pause: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // Four fifths of Laravel's usual 60 (inferred; the provider prints no limit).
            calls_a_minute: 48,
            connect: Duration::from_secs(5),
            whole: Duration::from_secs(30),
            poll: Duration::from_secs(8),
            pause: Duration::from_millis(400),
        }
    }
}
