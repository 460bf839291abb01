//! The cache's thread: one order after the other, so that a slow disk never stops a window or a sale.

use super::{
    CacheChange, CacheError, CachedLink, SyncMark, Wanted,
    open::{self, Trouble},
    read, write,
};
use crate::services::{
    database,
    journal::AccountKey,
    worker::{Answer, Worker},
};
use rusqlite::Connection;
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
        mpsc::Receiver,
    },
};
use tracing::warn;

/// Orders that may wait at once: a minute's worth of pages.
pub(super) const MOST_WAITING: usize = 64;

/// What the handles and the thread tell each other besides the orders.
#[derive(Debug, Default)]
pub(super) struct Flags {
    /// The highest full pass of which something was lost; 0 for none. Its marks are written no more: they would claim
    /// that a page was read whose links aren't here.
    pub hole: AtomicU32,
    /// Whether the last handle is gone.
    pub is_over: AtomicBool,
}

/// A question for an account's links.
pub(super) struct Reading {
    pub wanted: Wanted,
    pub portion: Box<dyn FnMut(Vec<CachedLink>) + Send>,
    pub answer: Answer<Result<Option<SyncMark>, CacheError>>,
}

/// What the thread is asked to do.
pub(super) enum Order {
    Read(Box<Reading>),
    Keep(AccountKey, Box<CacheChange>),
    #[cfg(test)]
    Run(Box<dyn FnOnce(&mut Connection) + Send>),
}

/// Starts the thread.
pub(super) fn start(folder: PathBuf, flags: Arc<Flags>) -> std::io::Result<Worker<Order>> {
    let desk = Desk { folder, flags, connection: None, pass: 0 };
    Worker::start("link cache", MOST_WAITING, move |orders| desk.work(orders))
}

/// What the thread has at hand.
struct Desk {
    folder: PathBuf,
    flags: Arc<Flags>,
    /// `None` before the first order and after trouble; the next order opens the file.
    connection: Option<Connection>,
    /// The latest full pass that was heard of.
    pass: u32,
}

impl Desk {
    fn work(mut self, orders: Receiver<Order>) {
        for order in orders {
            match order {
                Order::Read(reading) => {
                    let Reading { wanted, mut portion, answer } = *reading;
                    answer.give(self.read(&wanted, &mut *portion));
                }
                Order::Keep(account, change) => self.keep(&account, &change),
                #[cfg(test)]
                Order::Run(task) => {
                    let done = self.with(|connection| {
                        task(connection);
                        Ok(())
                    });
                    assert_eq!(done, Ok(()));
                }
            }
        }
    }

    fn read(
        &mut self,
        wanted: &Wanted,
        portion: &mut dyn FnMut(Vec<CachedLink>),
    ) -> Result<Option<SyncMark>, CacheError> {
        let (account, flags) = (&wanted.account, self.flags.clone());
        let mut mark = match self.with(|connection| read::mark(connection, account)) {
            // A damaged cache holds nothing: another one is begun.
            Err(Trouble::Damaged) => self.with(|connection| read::mark(connection, account))?,
            result => result?,
        };
        self.pass = self.pass.max(mark.map_or(0, |mark| mark.pass));
        let is_over = || flags.is_over.load(Ordering::Acquire);
        let found = match self.with(|connection| read::links(connection, wanted, mark, is_over, portion)) {
            // The damage was met on the way: what came before it is sound, the rest has to be read again.
            Err(Trouble::Damaged) => read::Found { dropped: 1, ahead: 0 },
            result => result?,
        };
        if is_over() {
            return Ok(mark);
        }
        if found.dropped > 0 {
            // A list whose links are not all here was never read to its end, whichever end it was read from.
            mark = mark.map(|mark| SyncMark { next_page: None, completed: None, ..mark });
        }
        let settled = self.with(|connection| write::settle(connection, wanted, mark, found));
        if let Err(trouble) = settled {
            warn!("the cache of links could not be tidied up: {}", CacheError::from(trouble));
        }
        Ok(mark)
    }

    fn keep(&mut self, account: &AccountKey, change: &CacheChange) {
        self.pass = self.pass.max(change.pass());
        let flags = self.flags.clone();
        let kept = self
            .with(|connection| write::keep(connection, account, change, flags.hole.load(Ordering::Acquire)));
        if let Err(trouble) = kept {
            warn!("what was learned of links is not kept: {}", CacheError::from(trouble));
            self.flags.hole.fetch_max(self.pass, Ordering::AcqRel);
        }
    }

    /// Does a task with the open cache. After damage a new one is begun at once; after other trouble the next order
    /// tries again with the file as it is then.
    fn with<T>(&mut self, task: impl FnOnce(&mut Connection) -> Result<T, Trouble>) -> Result<T, Trouble> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => open::open(&self.folder)?,
        };
        match task(&mut connection) {
            Ok(done) => {
                self.connection = Some(connection);
                Ok(done)
            }
            Err(Trouble::Damaged) => {
                database::leave(connection);
                self.flags.hole.fetch_max(self.pass, Ordering::AcqRel);
                self.connection = Some(open::begin_anew(&self.folder)?);
                Err(Trouble::Damaged)
            }
            Err(trouble) => Err(trouble),
        }
    }
}
