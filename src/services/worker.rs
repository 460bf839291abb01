//! A thread with a queue of its own: one order after the other, so that a slow disk never stops who gives them.

use std::{
    fmt, io,
    sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
    thread::{self, JoinHandle},
};
use tracing::error;

/// The thread and the way to it. Its drop waits until all that was handed over is done.
pub(super) struct Worker<O> {
    name: &'static str,
    orders: Option<SyncSender<O>>,
    thread: Option<JoinHandle<()>>,
}

impl<O: Send + 'static> Worker<O> {
    /// Starts the thread; at most `most_waiting` orders wait at once.
    pub(super) fn start(
        name: &'static str,
        most_waiting: usize,
        work: impl FnOnce(Receiver<O>) + Send + 'static,
    ) -> io::Result<Self> {
        let (sender, orders) = sync_channel(most_waiting);
        let thread = thread::Builder::new().name(name.to_owned()).spawn(move || work(orders))?;
        Ok(Self { name, orders: Some(sender), thread: Some(thread) })
    }

    /// Puts an order behind those that wait, and returns at once; gives it back when too many wait or the thread has
    /// failed.
    pub(super) fn hand_over(&self, order: O) -> Result<(), TrySendError<O>> {
        match &self.orders {
            Some(orders) => orders.try_send(order),
            None => Err(TrySendError::Disconnected(order)),
        }
    }
}

impl<O> fmt::Debug for Worker<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker").field("name", &self.name).finish_non_exhaustive()
    }
}

impl<O> Drop for Worker<O> {
    fn drop(&mut self) {
        self.orders = None;
        // The last handle may have been in an answer, and so on the thread itself, which can't wait for its own end.
        let elsewhere = self.thread.take().filter(|thread| thread.thread().id() != thread::current().id());
        if elsewhere.is_some_and(|thread| thread.join().is_err()) {
            error!("the thread of the {} has failed", self.name);
        }
    }
}

/// Whom to tell; told exactly once, also when the order is lost.
pub struct Answer<T> {
    done: Option<Box<dyn FnOnce(T) + Send>>,
    lost: Option<Box<dyn FnOnce() -> T + Send>>,
}

impl<T> Answer<T> {
    /// `lost` is what is said when the order is dropped unanswered.
    pub fn new(done: impl FnOnce(T) + Send + 'static, lost: impl FnOnce() -> T + Send + 'static) -> Self {
        Self { done: Some(Box::new(done)), lost: Some(Box::new(lost)) }
    }

    /// Nobody waits for it any more.
    pub fn forgive(mut self) {
        self.done = None;
    }

    /// Tells it.
    pub fn give(mut self, result: T) {
        if let Some(done) = self.done.take() {
            done(result);
        }
    }
}

impl<T> Drop for Answer<T> {
    fn drop(&mut self) {
        if let (Some(done), Some(lost)) = (self.done.take(), self.lost.take()) {
            done(lost());
        }
    }
}
