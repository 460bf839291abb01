//! The provider's books: one lock, so that a payment is taken or refused as a whole, and a file that follows.

mod book;
mod file;
mod record;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub(super) use book::Book;
pub use file::StoreError;
pub(super) use record::{Link, NewLink, Order, Payment, Status, Target};
use thiserror::Error;

use super::clock::{Clock, millis};

/// What a customer does on the checkout page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Pays: the payment succeeds at once.
    Pay,
    /// The bank refuses: the payment fails at once.
    Decline,
    /// The bank hasn't said yet: the payment is pending and settled later.
    Pending,
}

/// What becomes of a pending payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It succeeds and counts.
    Succeed,
    /// It fails and frees its place.
    Fail,
}

/// Why a payment isn't taken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// There is no such link, order or payment, or it was deleted.
    #[error("there is no such payment link or payment")]
    Unknown,
    /// The link is switched off.
    #[error("the payment link is not active")]
    Inactive,
    /// The link's days are over.
    #[error("the payment link has expired")]
    Expired,
    /// All allowed payments are taken or held by pending ones.
    #[error("the payment link has reached its limit")]
    LimitReached,
    /// A generated payment is for one payment, and it has been made or is pending.
    #[error("this order has been paid, or is being paid")]
    Taken,
    /// Only pending payments can be settled.
    #[error("the payment is not pending")]
    NotPending,
    /// Nothing changed, because it couldn't be written down.
    #[error(transparent)]
    Store(#[from] StoreFailure),
}

/// The books couldn't be changed; they stand as before.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreFailure {
    /// The provider was stopped.
    #[error("the practice provider has stopped")]
    Stopped,
    /// The store file couldn't be written; the text says why.
    #[error("{0}")]
    NotKept(String),
}

#[derive(Debug)]
struct Inner {
    book: Book,
    /// Which payment a checkout form led to, so that sending it twice pays once. Not kept between runs.
    attempts: HashMap<String, String>,
    stopped: bool,
}

/// The books behind their lock.
#[derive(Debug)]
pub(super) struct Store {
    inner: Mutex<Inner>,
    file: Option<PathBuf>,
    clock: Arc<Clock>,
    settles_after: i64,
}

impl Store {
    /// Opens the books kept in `file`, or new ones in memory.
    pub(super) fn open(
        file: Option<PathBuf>,
        currency: &str,
        clock: Arc<Clock>,
        settles_after: Duration,
    ) -> Result<Self, StoreError> {
        let book = match &file {
            Some(path) => file::load(path, currency)?.unwrap_or_else(|| Book::new(currency)),
            None => Book::new(currency),
        };
        if let Some(path) = &file {
            // Found out now rather than at the first sale.
            file::save(path, &book)?;
        }
        let inner = Mutex::new(Inner { book, attempts: HashMap::new(), stopped: false });
        Ok(Self { inner, file, clock, settles_after: millis(settles_after) })
    }

    /// Looks something up, after settling what is due.
    pub(super) fn read<R>(&self, look: impl FnOnce(&Book, i64) -> R) -> R {
        let now = self.clock.now_millis();
        let mut inner = self.lock();
        self.settle_due(&mut inner, now);
        look(&inner.book, now)
    }

    /// Changes something, after settling what is due. An error from `edit`, or a file that can't be written,
    /// leaves the books as they were.
    pub(super) fn change<R, E: From<StoreFailure>>(
        &self,
        edit: impl FnOnce(&mut Book, i64) -> Result<R, E>,
    ) -> Result<R, E> {
        let now = self.clock.now_millis();
        let mut inner = self.lock();
        self.settle_due(&mut inner, now);
        self.commit(&mut inner, |book| edit(book, now))
    }

    /// A customer decides at the checkout. The same `attempt` (one rendering of the page) never pays twice.
    pub(super) fn decide(
        &self,
        target: &Target,
        decision: Decision,
        attempt: Option<&str>,
    ) -> Result<Payment, Refusal> {
        let now = self.clock.now_millis();
        let mut inner = self.lock();
        self.settle_due(&mut inner, now);
        let earlier = attempt.and_then(|attempt| inner.attempts.get(attempt)).cloned();
        if let Some(payment) = earlier.and_then(|id| inner.book.payment(&id).cloned())
            && payment.target == *target
        {
            return Ok(payment);
        }
        let due = now.saturating_add(self.settles_after);
        let payment = self.commit(&mut inner, |book| book.decide(target, decision, now, due))?;
        if let Some(attempt) = attempt {
            inner.attempts.insert(attempt.to_owned(), payment.id.clone());
        }
        Ok(payment)
    }

    /// Refuses every further change.
    pub(super) fn stop(&self) {
        self.lock().stopped = true;
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn settle_due(&self, inner: &mut Inner, now: i64) {
        if !inner.book.anything_due(now) {
            return;
        }
        let settled: Result<(), StoreFailure> = self.commit(inner, |book| {
            book.settle_due(now);
            Ok(())
        });
        if let Err(failure) = settled {
            tracing::warn!(%failure, "practice payments stay pending for now");
        }
    }

    /// Without a file the edit works in place and must check before it changes; with one it works on a copy
    /// that replaces the books once it is on disk.
    fn commit<R, E: From<StoreFailure>>(
        &self,
        inner: &mut Inner,
        edit: impl FnOnce(&mut Book) -> Result<R, E>,
    ) -> Result<R, E> {
        if inner.stopped {
            return Err(StoreFailure::Stopped.into());
        }
        let Some(path) = &self.file else {
            return edit(&mut inner.book);
        };
        let mut next = inner.book.clone();
        let result = edit(&mut next)?;
        file::save(path, &next).map_err(|error| StoreFailure::NotKept(error.to_string()))?;
        inner.book = next;
        Ok(result)
    }
}
