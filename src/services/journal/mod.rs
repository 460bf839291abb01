//! The till's journal, so that no sale is lost in a crash: the intent is on the disk before anything is sent.
//!
//! One `SQLite` file on a thread of its own, in WAL mode with `synchronous=FULL`: whoever was told *recorded* finds
//! the sale again after a power cut. Every change of a sale is a row of its own beside the sale's present state.
//!
//! A damaged file must not stop the counter. It is kept aside under another name, a new journal is begun, and that
//! is said: [`Opened::SetAside`] at the start, [`JournalError::SetAside`] later. How damage is found, since checking
//! a million sales takes seconds: at the start the header, the version and the tables are looked at, and a file
//! of up to [`CHECKED_WHOLE`] bytes is checked page by page. In a larger one damage shows at its first use, as
//! `SQLite` reports it; nothing of that call is written then.

mod change;
pub(in crate::services) mod copy;
pub mod counts;
pub mod day;
mod error;
mod load;
mod look_ups;
mod open;
mod orders;
mod orders_step;
mod place;
pub mod printed;
mod reader;
mod row;
mod schema;
mod takings_step;
mod thread;
pub mod tidied;

#[cfg(test)]
mod orders_tests;
#[cfg(test)]
mod tests;

pub use error::JournalError;
pub(in crate::services) use error::Trouble;
pub use look_ups::{KeptLookUp, KeptOrders};
pub use open::{CHECKED_WHOLE, Opened};
pub use orders::{EarlierOrder, OrderChange, OrderKept};
pub use thread::THREAD;

use super::worker::Worker;
use crate::domain::{
    address::AllowedHosts,
    payment::{PaymentId, Usage},
    reference::{Reference, Till},
    sale::Sale,
};
use day::{DayDone, DayTask};
use jiff::Timestamp;
use printed::{PrintedDone, PrintedTask};
use reader::Question;
use rusqlite::Connection;
use std::{path::Path, sync::Arc};
use thread::{Order, Task, hand_over, told};
use tidied::{TidyDone, TidyTask};

/// Whose sales they are: a name of the account that stays the same as long as the account does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AccountKey(pub String);

/// What is asked for at the start.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Whose sales.
    pub account: AccountKey,
    /// Whose last number.
    pub till: Till,
    /// From when on sales are wanted that are no longer open.
    pub since: Timestamp,
    /// Where customers may be sent now: a waiting sale that leads elsewhere comes back as being closed.
    pub hosts: AllowedHosts,
}

/// What the journal knows of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// Every open sale, however old, and those paid, closed or lost since the wanted time; in the order they
    /// were first recorded. A sale is *lost since* it was last recorded as lost.
    pub sales: Vec<Sale>,
    /// Sales that should be among them but make no sense, as when somebody edited the file.
    pub unreadable: Vec<String>,
    /// The highest number a sale of this till ever had in this account; 0 before the first.
    pub last_number: u32,
    /// Whether the account has no sale at all.
    pub is_fresh: bool,
}

/// Hands sales to the journal's thread. Cheap to clone.
///
/// The thread ends with the last handle, whose drop waits until all that was handed over is on the disk.
#[derive(Clone, Debug)]
pub struct Journal {
    /// Who reads while the desk writes; `None` where the disk allows only one of them at a time. It goes first, so that
    /// the last to leave the file is who may tidy it.
    reader: Option<Arc<Worker<Question>>>,
    desk: Arc<Worker<Order>>,
}

impl Journal {
    /// Opens the journal in a folder, or begins one. The folder is made if it is missing, and private to the user.
    ///
    /// This reads files and may take a second: not for a window's thread.
    pub fn open(folder: &Path) -> Result<(Self, Opened), JournalError> {
        let (connection, opened) = open::open(folder)?;
        let reader = match reader::is_beside_writing(&connection) {
            Ok(true) => Some(Arc::new(reader::start(folder.to_owned())?)),
            Ok(false) | Err(_) => None,
        };
        let desk = Arc::new(thread::start(folder.to_owned(), connection)?);
        Ok((Self { reader, desk }, opened))
    }

    /// Writes a sale's present state and, in the same transaction, the change that led to it.
    ///
    /// Returns at once. `done` is called exactly once: on the journal's thread after the commit is on the disk, or
    /// with the reason why nothing was written. When too many calls wait it is called right here with
    /// [`JournalError::Busy`].
    pub fn record(
        &self,
        account: AccountKey,
        at: Timestamp,
        sale: Sale,
        done: impl FnOnce(Result<(), JournalError>) + Send + 'static,
    ) {
        hand_over(&self.desk, Order::Record(Box::new(change::Change { account, at, sale }), told(done)));
    }

    /// Reads what has to be taken up again. Returns at once; `done` is called as for [`Self::record`].
    pub fn load(&self, wanted: Wanted, done: impl FnOnce(Result<Loaded, JournalError>) + Send + 'static) {
        hand_over(&self.desk, Order::Load(wanted, told(done)));
    }

    /// Reads or writes what is known of printed links. Returns at once; `done` is called as for [`Self::record`].
    pub fn printed(
        &self,
        account: AccountKey,
        task: PrintedTask,
        done: impl FnOnce(Result<PrintedDone, JournalError>) + Send + 'static,
    ) {
        hand_over(&self.desk, Task::order(move |connection| printed::run(connection, &account, &task), done));
    }

    /// Finds sales to be tidied up, or writes down what became of one. Returns at once; `done` is called as for
    /// [`Self::record`].
    pub fn tidy(
        &self,
        account: AccountKey,
        task: TidyTask,
        hosts: AllowedHosts,
        done: impl FnOnce(Result<TidyDone, JournalError>) + Send + 'static,
    ) {
        let work = move |connection: &mut Connection| tidied::run(connection, &account, &task, &hosts);
        hand_over(&self.desk, Task::order(work, done));
    }

    /// Answers a question about what was taken, or closes the day. Questions are answered on a thread of their own
    /// and delay no recording. Returns at once; `done` is called as for [`Self::record`].
    pub fn day(
        &self,
        account: AccountKey,
        hosts: AllowedHosts,
        task: DayTask,
        done: impl FnOnce(Result<DayDone, JournalError>) + Send + 'static,
    ) {
        match &self.reader {
            Some(reader) if !task.writes() => {
                let work = move |connection: &Connection| day::read(connection, &account, &hosts, &task);
                reader::ask(reader, work, done);
            }
            _ => {
                let work = move |connection: &mut Connection| day::run(connection, &account, &hosts, &task);
                hand_over(&self.desk, Task::order(work, done));
            }
        }
    }

    /// Writes an order's present state; what it says of the same id or payment was found in the same transaction.
    /// Returns at once; `done` is called as for [`Self::record`].
    pub fn record_order(
        &self,
        account: AccountKey,
        change: OrderChange,
        done: impl FnOnce(Result<OrderKept, JournalError>) + Send + 'static,
    ) {
        hand_over(
            &self.desk,
            Task::order(move |connection| orders::record(connection, &account, &change), done),
        );
    }

    /// Writes a look-up down, and says what its payment was used for here before. Returns at once; `done` is called
    /// as for [`Self::record`].
    pub fn record_look_up(
        &self,
        account: AccountKey,
        look_up: KeptLookUp,
        done: impl FnOnce(Result<Option<Usage>, JournalError>) + Send + 'static,
    ) {
        let work = move |connection: &mut Connection| look_ups::record(connection, &account, &look_up);
        hand_over(&self.desk, Task::order(work, done));
    }

    /// Writes down what a payment was used for; what it was used for before, if it was: nothing is written then.
    /// Returns at once; `done` is called as for [`Self::record`].
    pub fn record_use(
        &self,
        account: AccountKey,
        payment: PaymentId,
        usage: Usage,
        done: impl FnOnce(Result<Option<Usage>, JournalError>) + Send + 'static,
    ) {
        let work =
            move |connection: &mut Connection| orders::record_use(connection, &account, &payment, &usage);
        hand_over(&self.desk, Task::order(work, done));
    }

    /// Reads the open and the newest orders, and the newest look-ups. Returns at once; `done` is called as for
    /// [`Self::record`].
    pub fn load_orders(
        &self,
        account: AccountKey,
        hosts: AllowedHosts,
        done: impl FnOnce(Result<KeptOrders, JournalError>) + Send + 'static,
    ) {
        let work = move |connection: &mut Connection| look_ups::load(connection, &account, &hosts);
        hand_over(&self.desk, Task::order(work, done));
    }

    #[cfg(test)]
    fn run_sql(&self, sql: &str) {
        hand_over(&self.desk, Order::Sql(sql.to_owned()));
    }
}

/// The till in a reference's text: what stands before the first dash.
fn till_of(reference: &Reference) -> String {
    let text = reference.to_string();
    text.split('-').next().unwrap_or_default().to_owned()
}
