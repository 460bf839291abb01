//! Orders, look-ups and used payments through the journal's own thread, and again after it was closed.

use super::{
    AccountKey, EarlierOrder, Journal, JournalError, KeptLookUp, KeptOrders, OrderChange, OrderKept,
};
use crate::domain::{
    address::AllowedHosts,
    money::{Currency, Money},
    order::{Acceptance, Order, OrderId, OrderKey, OrderStage},
    payment::{Finding, Payment, PaymentId, PaymentStatus, Usage, UsedFor},
};
use jiff::Timestamp;
use std::{path::Path, sync::mpsc::sync_channel};
use tempfile::TempDir;

const BASE: &str = "https://portal.rexpayments.com";

fn hosts(base: &str) -> AllowedHosts {
    AllowedHosts::of_base(&base.parse().unwrap()).unwrap()
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_359_600 + seconds).unwrap()
}

fn order(id: &str, made: i64) -> Order {
    let address = hosts(BASE).check(&format!("{BASE}/pay-now?o={id}")).unwrap();
    Order {
        key: OrderKey { id: OrderId::from_typed(id).unwrap(), made: at(made) },
        amount: Money::from_minor(1250, Currency::from_code("EUR").unwrap()),
        made_there: Some(at(made + 1)),
        stage: OrderStage::Open { address: Some(address) },
    }
}

fn payment(id: &str) -> PaymentId {
    PaymentId::from_typed(id).unwrap()
}

fn accepted(order: &Order, by: &str) -> Order {
    let acceptance = Acceptance { payment: payment(by), at: at(90), created: at(60), live: Some(false) };
    Order { stage: OrderStage::Accepted(acceptance), ..order.clone() }
}

struct Desk(Journal);

impl Desk {
    fn open(folder: &Path) -> Self {
        Self(Journal::open(folder).unwrap().0)
    }

    fn of<T: Send + 'static>(&self, ask: impl FnOnce(&Journal, Box<dyn FnOnce(T) + Send>)) -> T {
        let (sender, answer) = sync_channel(1);
        ask(&self.0, Box::new(move |result| sender.send(result).unwrap()));
        answer.recv().unwrap()
    }

    fn keeps(&self, order: &Order, may_repeat: bool) -> OrderKept {
        let change = OrderChange { order: order.clone(), may_repeat };
        self.of(|journal, done| journal.record_order(key("shop"), change, done)).unwrap()
    }

    fn looks_up(&self, id: &str, second: i64, finding: Finding) -> Option<Usage> {
        let look_up = KeptLookUp { payment: payment(id), at: at(second), finding };
        self.of(|journal, done| journal.record_look_up(key("shop"), look_up, done)).unwrap()
    }

    fn loads(&self, account: &str, base: &str) -> KeptOrders {
        self.of(|journal, done| journal.load_orders(key(account), hosts(base), done)).unwrap()
    }
}

fn key(account: &str) -> AccountKey {
    AccountKey(account.to_owned())
}

#[test]
fn orders_of_every_stage_come_back_as_they_were() {
    let folder = TempDir::new().unwrap();
    let desk = Desk::open(folder.path());
    let stages = [OrderStage::Making, OrderStage::NotMade, OrderStage::Lost, OrderStage::GivenUp];
    let mut all: Vec<_> = (0_i64..)
        .zip(stages)
        .map(|(n, stage)| Order { stage, made_there: None, ..order(&format!("N-{n}"), n) })
        .collect();
    all.extend([order("O-1", 10), accepted(&order("A-1", 11), "pay_1")]);
    for order in &all {
        assert_eq!(desk.keeps(order, false), OrderKept::Written);
    }
    all.reverse();
    drop(desk);
    let desk = Desk::open(folder.path());
    assert_eq!(desk.loads("shop", BASE).orders, all);
    assert_eq!(desk.loads("another shop", BASE), KeptOrders::default());
    let moved = desk.loads("shop", "https://other.example").orders;
    assert!(moved.iter().any(|order| order.stage == OrderStage::Open { address: None }));
}

#[test]
fn the_same_order_id_is_told_unless_nobody_had_its_address_or_a_person_was_asked() {
    let folder = TempDir::new().unwrap();
    let desk = Desk::open(folder.path());
    let intent = |made| Order { stage: OrderStage::Making, made_there: None, ..order("WEB-1", made) };
    assert_eq!(desk.keeps(&intent(0), false), OrderKept::Written);
    assert_eq!(desk.keeps(&Order { stage: OrderStage::Lost, ..intent(0) }, true), OrderKept::Written);
    assert_eq!(desk.keeps(&intent(5), false), OrderKept::Written, "nobody had the first one's address");
    assert_eq!(desk.keeps(&order("WEB-1", 5), true), OrderKept::Written);
    let earlier = |is_accepted| EarlierOrder { made: at(5), amount: order("x", 0).amount, is_accepted };
    assert_eq!(desk.keeps(&intent(9), false), OrderKept::SameId(earlier(false)));
    assert_eq!(desk.loads("shop", BASE).orders.len(), 2, "nothing was written");
    desk.keeps(&accepted(&order("WEB-1", 5), "pay_1"), true);
    assert_eq!(desk.keeps(&intent(9), false), OrderKept::SameId(earlier(true)));
    assert_eq!(desk.keeps(&intent(9), true), OrderKept::Written);
}

#[test]
fn a_payment_is_used_once() {
    let folder = TempDir::new().unwrap();
    let desk = Desk::open(folder.path());
    let (first, second) = (order("WEB-1", 0), order("WEB-2", 1));
    desk.keeps(&first, false);
    desk.keeps(&second, false);
    assert_eq!(desk.keeps(&accepted(&first, "pay_1"), true), OrderKept::Written);
    let usage = Usage { of: UsedFor::Order(first.key.id.clone()), at: at(90) };
    assert_eq!(desk.keeps(&accepted(&second, "pay_1"), true), OrderKept::PaymentUsed(usage.clone()));
    let open = desk.loads("shop", BASE).orders.into_iter().find(|order| order.key == second.key);
    assert_eq!(open, Some(second), "it stays open");
    drop(desk);

    let desk = Desk::open(folder.path());
    assert_eq!(desk.looks_up("pay_1", 100, Finding::NotFound), Some(usage.clone()));
    assert_eq!(desk.looks_up("pay_2", 101, Finding::NotFound), None);
    let sale = Usage { of: UsedFor::Sale("T1-7-k7m2qx9d".parse().unwrap()), at: at(95) };
    let uses = |id: &str, usage: &Usage| {
        desk.of(|journal, done| journal.record_use(key("shop"), payment(id), usage.clone(), done)).unwrap()
    };
    assert_eq!(uses("pay_1", &sale), Some(usage));
    assert_eq!(uses("pay_2", &sale), None);
    assert_eq!(desk.looks_up("pay_2", 102, Finding::NotFound), Some(sale));
}

#[test]
fn an_accepted_order_is_never_changed_again() {
    let folder = TempDir::new().unwrap();
    let desk = Desk::open(folder.path());
    let order = order("WEB-1", 0);
    desk.keeps(&accepted(&order, "pay_1"), false);
    let change = OrderChange { order: order.clone(), may_repeat: true };
    let refused: Result<OrderKept, _> =
        desk.of(|journal, done| journal.record_order(key("shop"), change, done));
    assert!(matches!(refused, Err(JournalError::Broken { .. })), "{refused:?}");
    assert_eq!(desk.loads("shop", BASE).orders, [accepted(&order, "pay_1")]);
}

#[test]
fn the_last_word_on_each_payment_comes_back_newest_first() {
    let folder = TempDir::new().unwrap();
    let known = |id: &str, status| {
        Finding::Known(Payment {
            id: payment(id),
            amount: Money::from_minor(640, Currency::from_code("KWD").unwrap()),
            status,
            created: at(-500),
            method: Some("pm_1".into()),
            live: None,
        })
    };
    let desk = Desk::open(folder.path());
    for n in 0..10 {
        desk.looks_up(&format!("pay_{n}"), n, Finding::NotFound);
    }
    desk.looks_up("pay_a", 20, known("pay_a", PaymentStatus::Pending));
    desk.looks_up("pay_b", 21, known("pay_b", PaymentStatus::Other("held".into())));
    desk.looks_up("pay_a", 22, known("pay_a", PaymentStatus::Succeeded));
    drop(desk);
    let look_ups = Desk::open(folder.path()).loads("shop", BASE).look_ups;
    let ids: Vec<_> = look_ups.iter().map(|look_up| look_up.payment.as_str()).collect();
    assert_eq!(ids, ["pay_a", "pay_b", "pay_9", "pay_8", "pay_7", "pay_6", "pay_5", "pay_4"]);
    assert_eq!(look_ups[0].finding, known("pay_a", PaymentStatus::Succeeded));
    assert_eq!(look_ups[1].finding, known("pay_b", PaymentStatus::Other("held".into())));
}
