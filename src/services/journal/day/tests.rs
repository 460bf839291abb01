//! What was taken, by every way it can come in, and the closings that hold it.

mod closings;
mod earlier;
mod reports;
mod searches;

use super::*;
use crate::{
    domain::{
        link::LinkId,
        money::Currency,
        order::{Acceptance, Order, OrderId, OrderKey, OrderStage},
        payment::PaymentId,
        printed::PrintedLink,
        sale::{Refund, SaleStage, UnusableLink},
        takings::{Kind, Mode, Source, Standing},
    },
    services::journal::{
        OrderChange, OrderKept, open, orders,
        printed::{self, Observation, PrintedTask},
    },
};
use std::path::Path;
use tempfile::TempDir;

const BASE: &str = "https://portal.rexpayments.com";

fn hosts() -> AllowedHosts {
    AllowedHosts::of_base(&BASE.parse().unwrap()).unwrap()
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_359_600 + seconds).unwrap()
}

fn of(minor: i64, code: &str) -> Money {
    Money::from_minor(minor, Currency::from_code(code).unwrap())
}

fn euros(minor: i64) -> Money {
    of(minor, "EUR")
}

fn sale(number: u32, stage: SaleStage) -> Sale {
    Sale {
        reference: Reference::new("T1".parse().unwrap(), number, u64::from(number) * 7919),
        amount: euros(1250),
        started: at(i64::from(number)),
        note: String::new(),
        days: 1,
        closes: None,
        paid_another_way: None,
        refunds: Vec::new(),
        stage,
    }
}

fn link(number: u32) -> LinkId {
    LinkId(number.to_string())
}

/// Paid so many seconds after the beginning.
fn paid(number: u32, seen: i64) -> Sale {
    sale(number, SaleStage::Paid { link: link(number), seen: at(seen), was_closed: false })
}

fn closed(number: u32, since: i64) -> Sale {
    sale(number, SaleStage::Closed { link: link(number), since: at(since) })
}

fn waiting(number: u32) -> Sale {
    let address = hosts().check(&format!("{BASE}/checkout/{number}")).unwrap();
    sale(number, SaleStage::Waiting { link: link(number), address })
}

fn order(id: &str, made: i64, stage: OrderStage) -> Order {
    let key = OrderKey { id: OrderId::from_typed(id).unwrap(), made: at(made) };
    Order { key, amount: euros(4000), made_there: None, stage }
}

fn accepted(id: &str, made: i64, payment: &str, live: Option<bool>) -> Order {
    let payment = PaymentId::from_typed(payment).unwrap();
    let acceptance = Acceptance { payment, at: at(made + 60), created: at(made + 30), live };
    order(id, made, OrderStage::Accepted(acceptance))
}

/// A journal, and what is done with it.
struct Book {
    connection: Connection,
    account: AccountKey,
}

impl Book {
    fn in_folder(folder: &Path) -> Self {
        Self { connection: open::open(folder).unwrap().0, account: AccountKey("shop".to_owned()) }
    }

    fn records(&mut self, sale: Sale) {
        let change = change::Change { account: self.account.clone(), at: sale.started, sale };
        change::record(&mut self.connection, &change).unwrap();
    }

    fn keeps(&mut self, order: &Order) {
        let change = OrderChange { order: order.clone(), may_repeat: true };
        assert_eq!(orders::record(&mut self.connection, &self.account, &change).unwrap(), OrderKept::Written);
    }

    fn prints(&mut self, link: &str, product: &str) {
        let link = LinkId(link.to_owned());
        let (product, since) = (product.to_owned(), at(0));
        let printed = PrintedLink { link, product, amount: euros(350), since, count: Some(0), said: None };
        printed::run(&mut self.connection, &self.account, &PrintedTask::Remember(vec![printed])).unwrap();
    }

    fn counts(&mut self, link: &str, product: &str, count: u64, seen: i64) {
        let (link, product) = (LinkId(link.to_owned()), product.to_owned());
        let (amount, seen) = (euros(350), at(seen));
        let seen = Observation { link, product, amount, count, seen, was_away: false, may_fall: false };
        printed::run(&mut self.connection, &self.account, &PrintedTask::Observe(seen)).unwrap();
    }

    fn does(&mut self, task: &DayTask) -> DayDone {
        run(&mut self.connection, &self.account, &hosts(), task).unwrap()
    }

    fn report(&mut self, scope: Scope) -> Report {
        let DayDone::Report(report) = self.does(&DayTask::Report(scope)) else { panic!("no report") };
        *report
    }

    fn closes(&mut self, at_second: i64, number: u32) -> Closing {
        let done = self.does(&DayTask::Close { at: at(at_second), number });
        let DayDone::Closed(closing) = done else { panic!("{done:?}") };
        *closing
    }

    fn finds(&mut self, text: &str) -> Vec<Entry> {
        let DayDone::Found(found, _) = self.does(&DayTask::Search(text.to_owned())) else {
            panic!("no answer")
        };
        found
    }
}

fn seconds(from: i64, until: i64) -> Scope {
    Scope::Span(Span { from: at(from), until: at(until) })
}

/// Kind, mode, how many, and how much with its currency.
fn told(totals: &[crate::domain::takings::Total]) -> Vec<(Kind, Mode, u64, String)> {
    totals.iter().map(|total| (total.kind, total.mode, total.count, total.sum.to_string())).collect()
}

fn standings(entries: &[Entry]) -> Vec<Standing> {
    entries.iter().map(|entry| entry.standing).collect()
}

/// So many paid sales from number 1 on, seven in each second, written past the counter.
fn fill(book: &mut Book, sales: u32) {
    book.records(paid(1, 1));
    book.connection
        .execute_batch(&format!(
            "INSERT INTO sales (account, reference, till, number, amount, currency, started, note, days, stage,
                 link, moment, was_closed)
             WITH RECURSIVE count (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM count WHERE n < {sales})
             SELECT 1, format('T1-%d-00000000', n), 'T1', n, 1250, 'EUR', started, '', 1, 'paid', n,
                 moment + n / 7 * 1000000000, 0 FROM count, sales WHERE sales.id = 1"
        ))
        .unwrap();
}
