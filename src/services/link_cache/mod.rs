//! The account's links as they were last seen, so that they show at once, also without a connection.
//!
//! Only a copy of what the provider has: a damaged cache is deleted and begun anew, and so is one of another version.
//! It lies in one `SQLite` file beside the journal, with the links of several accounts, on a thread of its own.
//!
//! A change and the mark that says how far the synchronising got are written together. Where a change is lost, because
//! too many wait or the disk is full, no later mark of its pass is written: after a restart that pass goes on before
//! the hole, and what was lost is read again.

mod open;
mod read;
mod row;
mod thread;
mod write;

#[cfg(test)]
mod tests;

use super::{
    journal::AccountKey,
    worker::{Answer, Worker},
};
use crate::domain::{
    address::AllowedHosts,
    link::{LinkId, PaymentLink},
    money::Currency,
};
use jiff::Timestamp;
use std::{
    path::Path,
    sync::{Arc, atomic::Ordering},
};
use thread::{Flags, Order, Reading};
use tracing::warn;

/// Links that come at once. The first time they are few, so that the top of the table is there in no time.
pub const MOST_AT_ONCE: usize = 2_000;
const FIRST_AT_ONCE: usize = 200;

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

impl CacheChange {
    /// The full pass it belongs to; 0 for none.
    fn pass(&self) -> u32 {
        let seen = self.seen.iter().map(|seen| seen.pass).max();
        self.mark.map_or(0, |mark| mark.pass).max(seen.unwrap_or(0))
    }
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

impl CacheError {
    fn of(detail: impl Into<String>) -> Self {
        Self::Unusable { detail: detail.into() }
    }
}

/// Which links are read, and how they are judged.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Whose links.
    pub account: AccountKey,
    /// The shop's currency: links with an amount in another one are dropped, and asked for again.
    pub currency: Currency,
    /// Where customers may be sent now.
    pub hosts: AllowedHosts,
}

/// Hands links to the cache's thread. Cheap to clone.
///
/// The thread ends with the last handle, whose drop waits until all that was handed over is written.
#[derive(Clone, Debug)]
pub struct LinkCache(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    flags: Arc<Flags>,
    worker: Worker<Order>,
}

impl LinkCache {
    /// Starts the thread of the cache in a folder. The file is opened there, or begun; the folder is made if it is
    /// missing, and private to the user. Returns at once; what went wrong is said when the cache is read.
    pub fn start(folder: &Path) -> std::io::Result<Self> {
        let flags = Arc::<Flags>::default();
        let worker = thread::start(folder.to_owned(), flags.clone())?;
        Ok(Self(Arc::new(Inner { flags, worker })))
    }

    /// Reads an account's links, newest first: `portion` is called with at most [`MOST_AT_ONCE`] at a time, then `done`
    /// exactly once, with how far the synchronising got; `None` when nothing is known of it. Both are called on the
    /// cache's thread. Links of which a part was lost come with a mark that knows of no completed pass.
    ///
    /// Returns at once. When too many calls wait, `done` is called right here.
    pub fn read(
        &self,
        wanted: Wanted,
        portion: impl FnMut(Vec<CachedLink>) + Send + 'static,
        done: impl FnOnce(Result<Option<SyncMark>, CacheError>) + Send + 'static,
    ) {
        let answer = Answer::new(done, || Err(CacheError::of("its thread is too busy or has stopped")));
        let reading = Reading { wanted, portion: Box::new(portion), answer };
        // An order that isn't taken is dropped, and so its answer is given.
        let _ = self.0.worker.hand_over(Order::Read(Box::new(reading)));
    }

    /// Keeps what was learned of an account's links. Returns at once. What can't be kept is lost, which the mark of its
    /// pass then shows: nobody has to be told, since the provider knows it all.
    pub fn keep(&self, account: AccountKey, change: CacheChange) {
        let pass = change.pass();
        if self.0.worker.hand_over(Order::Keep(account, Box::new(change))).is_err() {
            warn!("what was learned of links is not kept: too much waits to be written");
            self.0.flags.hole.fetch_max(pass, Ordering::AcqRel);
        }
    }

    #[cfg(test)]
    fn run(&self, task: impl FnOnce(&mut rusqlite::Connection) + Send + 'static) {
        assert!(self.0.worker.hand_over(Order::Run(Box::new(task))).is_ok());
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // Nobody wants the rest of what is being read; what is to be written still is.
        self.flags.is_over.store(true, Ordering::Release);
    }
}
