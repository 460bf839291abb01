//! The journal's thread: one order after the other, so that a slow disk never stops a window.

use super::{
    Loaded, Opened, Wanted, change,
    error::{JournalError, Trouble},
    load, open,
};
use crate::services::{
    database,
    worker::{Answer, Worker},
};
use rusqlite::Connection;
use std::{
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, TrySendError},
};

/// The thread's name.
pub const THREAD: &str = "journal";

/// Orders that may wait at once: more than a counter makes in an hour.
const MOST_WAITING: usize = 256;

/// Whom to tell what became of an order.
pub(super) type Told<T> = Answer<Result<T, JournalError>>;

/// Tells `done` in any case.
pub(super) fn told<T>(done: impl FnOnce(Result<T, JournalError>) + Send + 'static) -> Told<T> {
    Answer::new(done, || Err(stopped()))
}

pub(super) fn stopped() -> JournalError {
    JournalError::broken("the journal has stopped")
}

/// A piece of work that knows whom to tell.
pub(super) trait Errand: Send {
    /// Does it and tells what came of it.
    fn run(self: Box<Self>, desk: &mut Desk);
    /// Tells that it can't be done.
    fn refuse(self: Box<Self>, error: JournalError);
}

type Work<T> = Box<dyn FnOnce(&mut Connection) -> Result<T, Trouble> + Send>;

/// Work on the tables, and whom to tell.
pub(super) struct Task<T> {
    work: Work<T>,
    answer: Told<T>,
}

impl<T: 'static> Task<T> {
    pub(super) fn order(
        work: impl FnOnce(&mut Connection) -> Result<T, Trouble> + Send + 'static,
        done: impl FnOnce(Result<T, JournalError>) + Send + 'static,
    ) -> Order {
        Order::Other(Box::new(Self { work: Box::new(work), answer: told(done) }))
    }
}

impl<T> Errand for Task<T> {
    fn run(self: Box<Self>, desk: &mut Desk) {
        let Self { work, answer } = *self;
        answer.give(desk.with(work));
    }

    fn refuse(self: Box<Self>, error: JournalError) {
        self.answer.give(Err(error));
    }
}

/// What the thread is asked to do.
pub(super) enum Order {
    Record(Box<change::Change>, Told<()>),
    Load(Wanted, Told<Loaded>),
    Other(Box<dyn Errand>),
    #[cfg(test)]
    Sql(String),
}

impl Order {
    fn refuse(self, error: JournalError) {
        match self {
            Self::Record(_, answer) => answer.give(Err(error)),
            Self::Load(_, answer) => answer.give(Err(error)),
            Self::Other(errand) => errand.refuse(error),
            #[cfg(test)]
            Self::Sql(_) => {}
        }
    }
}

/// Starts the thread on an open journal.
pub(super) fn start(folder: PathBuf, connection: Connection) -> Result<Worker<Order>, JournalError> {
    let desk = Desk { folder, connection: Some(connection), unsaid: None };
    Worker::start(THREAD, MOST_WAITING, move |orders| desk.work(orders))
        .map_err(|error| JournalError::broken(error.kind().to_string()))
}

/// Hands an order over; when that can't be, its giver is told so right here.
pub(super) fn hand_over(worker: &Worker<Order>, order: Order) {
    match worker.hand_over(order) {
        Ok(()) => {}
        Err(TrySendError::Full(order)) => order.refuse(JournalError::Busy),
        Err(TrySendError::Disconnected(order)) => order.refuse(stopped()),
    }
}

/// What the thread has at hand.
pub(super) struct Desk {
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
                Order::Other(errand) => errand.run(&mut self),
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
                database::leave(connection);
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
    JournalError::SetAside { kept_as: database::name(kept_as) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_is_said_also_when_no_new_journal_can_be_begun_at_first() {
        let folder = tempfile::TempDir::new().unwrap();
        let obstacle = super::super::place::file(folder.path());
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
