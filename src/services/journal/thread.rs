//! The journal's thread: one order after the other, so that a slow disk never stops a window.

use super::{
    AccountKey, KeptLookUp, KeptOrders, Loaded, Opened, OrderChange, OrderKept, Wanted, change,
    error::{JournalError, Trouble},
    load, look_ups, open, orders, place,
};
use crate::domain::{
    address::AllowedHosts,
    payment::{PaymentId, Usage},
};
use rusqlite::Connection;
use std::{
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
    thread::{self, JoinHandle},
};
use tracing::error;

/// Orders that may wait at once: more than a counter makes in an hour.
const MOST_WAITING: usize = 256;

type Done<T> = Box<dyn FnOnce(Result<T, JournalError>) + Send>;

/// Whom to tell; told exactly once, also when the order is lost.
pub(super) struct Answer<T>(Option<Done<T>>);

impl<T> Answer<T> {
    pub(super) fn new(done: impl FnOnce(Result<T, JournalError>) + Send + 'static) -> Self {
        Self(Some(Box::new(done)))
    }

    fn give(mut self, result: Result<T, JournalError>) {
        if let Some(done) = self.0.take() {
            done(result);
        }
    }
}

impl<T> Drop for Answer<T> {
    fn drop(&mut self) {
        if let Some(done) = self.0.take() {
            done(Err(JournalError::broken("the journal has stopped")));
        }
    }
}

/// What the thread is asked to do.
pub(super) enum Order {
    Record(Box<change::Change>, Answer<()>),
    Load(Wanted, Answer<Loaded>),
    KeepOneOff(Box<(AccountKey, OrderChange)>, Answer<OrderKept>),
    KeepLookUp(Box<(AccountKey, KeptLookUp)>, Answer<Option<Usage>>),
    KeepUse(Box<(AccountKey, PaymentId, Usage)>, Answer<Option<Usage>>),
    LoadOrders(Box<(AccountKey, AllowedHosts)>, Answer<KeptOrders>),
    #[cfg(test)]
    Sql(String),
}

impl Order {
    fn refuse(self, error: JournalError) {
        match self {
            Self::Record(_, answer) => answer.give(Err(error)),
            Self::Load(_, answer) => answer.give(Err(error)),
            Self::KeepOneOff(_, answer) => answer.give(Err(error)),
            Self::KeepLookUp(_, answer) | Self::KeepUse(_, answer) => answer.give(Err(error)),
            Self::LoadOrders(_, answer) => answer.give(Err(error)),
            #[cfg(test)]
            Self::Sql(_) => {}
        }
    }
}

/// The thread and the way to it.
#[derive(Debug)]
pub(super) struct Worker {
    orders: Option<SyncSender<Order>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    pub(super) fn start(folder: PathBuf, connection: Connection) -> Result<Self, JournalError> {
        let (sender, orders) = sync_channel(MOST_WAITING);
        let desk = Desk { folder, connection: Some(connection), unsaid: None };
        let thread = thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || desk.work(orders))
            .map_err(|error| JournalError::broken(error.kind().to_string()))?;
        Ok(Self { orders: Some(sender), thread: Some(thread) })
    }

    pub(super) fn hand_over(&self, order: Order) {
        let Some(orders) = &self.orders else { return };
        match orders.try_send(order) {
            Ok(()) => {}
            Err(TrySendError::Full(order)) => order.refuse(JournalError::Busy),
            Err(TrySendError::Disconnected(order)) => {
                order.refuse(JournalError::broken("the journal has stopped"));
            }
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.orders = None;
        // The last handle may have been in an answer, and so on the thread itself, which can't wait for its own end.
        let elsewhere = self.thread.take().filter(|thread| thread.thread().id() != thread::current().id());
        if elsewhere.is_some_and(|thread| thread.join().is_err()) {
            error!("the journal's thread has failed");
        }
    }
}

/// What the thread has at hand.
struct Desk {
    folder: PathBuf,
    /// `None` after a damaged journal was put away and no new one could be begun; the next order tries again.
    connection: Option<Connection>,
    /// The damaged journal that nobody was told of yet.
    unsaid: Option<PathBuf>,
}

impl Desk {
    fn work(mut self, orders: Receiver<Order>) {
        for order in orders {
            match order {
                Order::Record(change, answer) => {
                    answer.give(self.with(|connection| change::record(connection, &change)));
                }
                Order::Load(wanted, answer) => {
                    answer.give(self.with(|connection| load::load(connection, &wanted)));
                }
                Order::KeepOneOff(asked, answer) => {
                    let (account, change) = *asked;
                    answer.give(self.with(|connection| orders::record(connection, &account, &change)));
                }
                Order::KeepLookUp(asked, answer) => {
                    let (account, look_up) = *asked;
                    answer.give(self.with(|connection| look_ups::record(connection, &account, &look_up)));
                }
                Order::KeepUse(asked, answer) => {
                    let (account, payment, usage) = *asked;
                    answer.give(
                        self.with(|connection| orders::record_use(connection, &account, &payment, &usage)),
                    );
                }
                Order::LoadOrders(asked, answer) => {
                    let (account, hosts) = *asked;
                    answer.give(self.with(|connection| look_ups::load(connection, &account, &hosts)));
                }
                #[cfg(test)]
                Order::Sql(sql) => {
                    let done = self.with(|connection| Ok(connection.execute_batch(&sql)?));
                    assert_eq!(done, Ok(()), "{sql}");
                }
            }
        }
    }

    fn with<T>(
        &mut self,
        task: impl FnOnce(&mut Connection) -> Result<T, Trouble>,
    ) -> Result<T, JournalError> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.open_again()?,
        };
        match task(&mut connection) {
            Ok(done) => {
                self.connection = Some(connection);
                Ok(done)
            }
            Err(Trouble::Told(error)) => {
                self.connection = Some(connection);
                Err(error)
            }
            Err(Trouble::Damaged) => {
                open::leave(connection);
                let kept_as = open::set_aside(&self.folder)?;
                Err(self.begin_anew(kept_as))
            }
        }
    }

    /// Opens the journal after damage, or the one begun in its place. That there is a new one has to be said, so the
    /// order that finds it is refused: it was for the old one.
    fn open_again(&mut self) -> Result<Connection, JournalError> {
        if let Some(kept_as) = self.unsaid.take() {
            return Err(self.begin_anew(kept_as));
        }
        match open::open(&self.folder)? {
            (connection, Opened::SetAside { kept_as }) => {
                self.connection = Some(connection);
                Err(said(&kept_as))
            }
            (connection, Opened::Fresh | Opened::Existing) => Ok(connection),
        }
    }

    /// Begins a new journal beside a damaged one; what went wrong, and at least that there is a new one.
    fn begin_anew(&mut self, kept_as: PathBuf) -> JournalError {
        match open::open(&self.folder) {
            Ok((connection, _)) => {
                self.connection = Some(connection);
                said(&kept_as)
            }
            Err(error) => {
                self.unsaid = Some(kept_as);
                error
            }
        }
    }
}

fn said(kept_as: &Path) -> JournalError {
    JournalError::SetAside { kept_as: place::name(kept_as) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_is_said_also_when_no_new_journal_can_be_begun_at_first() {
        let folder = tempfile::TempDir::new().unwrap();
        let obstacle = place::file(folder.path());
        std::fs::create_dir(&obstacle).unwrap();
        let kept_as = folder.path().join("journal.damaged-1.sqlite3");
        let mut desk = Desk { folder: folder.path().to_owned(), connection: None, unsaid: Some(kept_as) };
        let mut call = || desk.with(|_| Ok(()));
        assert!(matches!(call(), Err(JournalError::NotWritable { .. })));
        std::fs::remove_dir(&obstacle).unwrap();
        let kept_as = "journal.damaged-1.sqlite3".to_owned();
        assert_eq!(call(), Err(JournalError::SetAside { kept_as }));
        assert_eq!(call(), Ok(()));
    }
}
