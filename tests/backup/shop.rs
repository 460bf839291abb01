//! A till's files, and what can happen at it.

use jiff::{SignedDuration, Timestamp};
use rex_console::{
    domain::{
        address::AllowedHosts,
        link::LinkId,
        money::{Currency, Money},
        order::{Acceptance, Order, OrderId, OrderKey, OrderStage},
        payment::PaymentId,
        printed::PrintedLink,
        reference::Reference,
        sale::{Refund, Sale, SaleStage},
        shop::Shop as OfShop,
        takings::{Closing, Kind},
    },
    services::{
        backup::{self, BackupError, Restored},
        journal::{
            AccountKey, Journal, JournalError, OrderChange,
            day::{DayDone, DayTask},
            printed::{Observation, PrintedTask},
        },
        settings::{Settings, SettingsFile},
    },
};
use rusqlite::{Connection, types::Value};
use std::{
    path::{Path, PathBuf},
    sync::mpsc::sync_channel,
};
use tempfile::TempDir;

const BASE: &str = "https://portal.rexpayments.com";
/// The tables whose rows make up what a till knows.
const TABLES: [&str; 12] = [
    "accounts",
    "sales",
    "changes",
    "refunds",
    "tidied",
    "orders",
    "used_payments",
    "look_ups",
    "printed",
    "sightings",
    "takings",
    "closings",
];

pub fn euros(minor: i64) -> Money {
    Money::from_minor(minor, Currency::from_code("EUR").unwrap())
}

/// A moment of the story, in minutes.
pub fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000).unwrap() + SignedDuration::from_mins(minutes)
}

pub fn hosts() -> AllowedHosts {
    AllowedHosts::of_base(&BASE.parse().unwrap()).unwrap()
}

pub struct Shop(pub TempDir);

impl Shop {
    pub fn new() -> Self {
        let shop = Self(TempDir::new().unwrap());
        let of = OfShop::from_typed("Café Rex", "EUR", "T1").unwrap();
        let account = Some("acc".to_owned());
        shop.settings().save(&Settings { shop: Some(of), account, ..Settings::default() }).unwrap();
        shop
    }

    pub fn journal_folder(&self) -> PathBuf {
        self.0.path().join("data").join("journal")
    }

    pub fn settings(&self) -> SettingsFile {
        SettingsFile::at(self.0.path().join("config"))
    }

    pub fn backup(&self, name: &str) -> PathBuf {
        let path = self.0.path().join(name).with_extension("rexbackup");
        backup::write(&self.journal_folder(), &self.settings(), &path).unwrap()
    }

    pub fn restores(&self, path: &Path) -> Result<Restored, BackupError> {
        backup::restore(&self.journal_folder(), &self.settings(), path, false)
    }

    pub fn till(&self) -> Till {
        Till(Journal::open(&self.journal_folder()).unwrap().0)
    }

    /// Every row of every table, as it is.
    pub fn dump(&self) -> Vec<String> {
        dump(&self.journal_folder().join("journal.sqlite3"))
    }

    /// The closings, with what each took and what none has, by kind: payments and minor units.
    pub fn taken(&self, kind: &str) -> Vec<(Option<u32>, i64, i64)> {
        let sql = "SELECT closing, sum(payments), sum(amount) FROM takings WHERE kind = ?1 GROUP BY closing";
        let journal = Connection::open(self.journal_folder().join("journal.sqlite3")).unwrap();
        let mut rows = journal.prepare(sql).unwrap();
        let rows = rows.query_map([kind], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        rows.map(Result::unwrap).collect()
    }

    pub fn count(&self, sql: &str) -> i64 {
        let journal = Connection::open(self.journal_folder().join("journal.sqlite3")).unwrap();
        journal.query_row(sql, [], |row| row.get(0)).unwrap()
    }
}

pub fn dump(path: &Path) -> Vec<String> {
    let journal = Connection::open(path).unwrap();
    TABLES
        .iter()
        .chain(&["closing_totals"])
        .flat_map(|table| rows(&journal, &format!("SELECT * FROM {table}")))
        .collect()
}

pub fn rows(journal: &Connection, sql: &str) -> Vec<String> {
    let mut statement = journal.prepare(sql).unwrap();
    let columns = statement.column_count();
    let row = |row: &rusqlite::Row<'_>| {
        let values: Vec<Value> = (0..columns).map(|at| row.get(at)).collect::<Result<_, _>>()?;
        Ok(format!("{sql}: {values:?}"))
    };
    let mut all: Vec<String> = statement.query_map([], row).unwrap().map(Result::unwrap).collect();
    all.sort();
    all
}

/// What stands in a till's journal from now on.
pub struct Till(pub Journal);

impl Till {
    fn waits<T: Send + 'static>(
        call: impl FnOnce(Box<dyn FnOnce(Result<T, JournalError>) + Send>),
    ) -> Result<T, JournalError> {
        let (told, answer) = sync_channel(1);
        call(Box::new(move |result| told.send(result).unwrap()));
        answer.recv().unwrap()
    }

    pub fn records(&self, when: Timestamp, sale: &Sale) {
        self.records_of("acc", when, sale);
    }

    pub fn records_of(&self, account: &str, when: Timestamp, sale: &Sale) {
        let (key, sale) = (AccountKey(account.into()), sale.clone());
        Self::waits(|done| self.0.record(key, when, sale, done)).unwrap();
    }

    /// A sale that waits, and is paid at once.
    pub fn sells(&self, number: u32, minutes: i64) -> Sale {
        let waiting = waiting(number, minutes);
        self.records(at(minutes), &waiting);
        let paid = paid(&waiting, minutes);
        self.records(at(minutes), &paid);
        paid
    }

    pub fn gives_back(&self, sale: &Sale, minor: i64, minutes: i64) -> Sale {
        let mut sale = sale.clone();
        sale.refunds.push(Refund { amount: euros(minor), noted: at(minutes) });
        self.records(at(minutes), &sale);
        sale
    }

    pub fn accepts(&self, id: &str, payment: &str, minutes: i64) {
        let stage = OrderStage::Accepted(Acceptance {
            payment: PaymentId::from_typed(payment).unwrap(),
            at: at(minutes),
            created: at(minutes),
            live: Some(true),
        });
        let key = OrderKey { id: OrderId::from_typed(id).unwrap(), made: at(0) };
        let order = Order { key, amount: euros(2000), made_there: None, stage };
        let change = OrderChange { order, may_repeat: false };
        Self::waits(|done| self.0.record_order(AccountKey("acc".into()), change, done)).unwrap();
    }

    /// The coffee card is on paper, and the provider's count of it is this now.
    pub fn counts(&self, count: u64, minutes: i64) {
        let link = PrintedLink {
            link: LinkId("7".into()),
            product: "Coffee card".into(),
            amount: euros(350),
            since: at(0),
            count: Some(0),
            said: None,
        };
        let seen = Observation {
            link: link.link.clone(),
            product: link.product.clone(),
            amount: link.amount,
            count,
            seen: at(minutes),
            was_away: false,
            may_fall: false,
        };
        for task in [PrintedTask::Remember(vec![link]), PrintedTask::Observe(seen)] {
            Self::waits(|done| self.0.printed(AccountKey("acc".into()), task, done)).unwrap();
        }
    }

    pub fn closes(&self, number: u32, minutes: i64) -> Closing {
        let task = DayTask::Close { at: at(minutes), number };
        let done = Self::waits(|done| self.0.day(AccountKey("acc".into()), hosts(), task, done));
        match done.unwrap() {
            DayDone::Closed(closing) => *closing,
            other => panic!("{other:?}"),
        }
    }
}

/// What a closing took of a kind, in minor units.
pub fn sum(closing: &Closing, kind: Kind) -> i64 {
    closing.totals.iter().filter(|total| total.kind == kind).map(|total| total.sum.minor()).sum()
}

pub fn waiting(number: u32, minutes: i64) -> Sale {
    let address = hosts().check(&format!("{BASE}/checkout/{number}")).unwrap();
    Sale {
        reference: Reference::new("T1".parse().unwrap(), number, u64::from(number) * 7919),
        amount: euros(1250),
        started: at(minutes),
        note: format!("table {number}"),
        days: 1,
        closes: Some(at(minutes + 15)),
        paid_another_way: None,
        refunds: Vec::new(),
        stage: SaleStage::Waiting { link: LinkId(number.to_string()), address },
    }
}

pub fn paid(sale: &Sale, minutes: i64) -> Sale {
    let link = sale.stage.link().unwrap().clone();
    Sale { stage: SaleStage::Paid { link, seen: at(minutes), was_closed: false }, ..sale.clone() }
}

pub fn closed(sale: &Sale, minutes: i64) -> Sale {
    let link = sale.stage.link().unwrap().clone();
    Sale { stage: SaleStage::Closed { link, since: at(minutes) }, ..sale.clone() }
}
