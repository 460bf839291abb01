//! The account's links as they were last seen, so that they show at once, also without a connection.
//!
//! Only a copy of what the provider has: a damaged cache is deleted and begun anew.

use crate::domain::link::{LinkId, PaymentLink};
use jiff::Timestamp;

/// A link as it was last seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CachedLink {
    /// The link. Its address was checked anew when it was read.
    pub link: PaymentLink,
    /// The last full pass it was seen in; 0 for none.
    pub pass: u32,
}

/// How far the synchronising got: enough to go on after a restart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyncMark {
    /// The number of the full pass, from 1.
    pub pass: u32,
    /// The page to be read next; `None` when the pass is complete.
    pub next_page: Option<u32>,
    /// When a full pass was last completed.
    pub completed: Option<Timestamp>,
}

/// What was learned of links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CacheChange {
    /// Links as they are now, each with the full pass it was seen in.
    pub seen: Vec<CachedLink>,
    /// Links that are no more.
    pub gone: Vec<LinkId>,
    /// How far the synchronising got by this; `None` when it didn't get any further.
    pub mark: Option<SyncMark>,
}

/// Why the cache can't be used. The links are then read from the provider alone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CacheError {
    /// The folder or file can't be used; the detail is for support and names no path.
    #[error("the cache of links can't be used: {detail}")]
    Unusable {
        /// The system's word for it.
        detail: String,
    },
}
