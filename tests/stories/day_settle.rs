//! What is not settled is settled, and refunds are noted, however old the sale.

use crate::{
    till::{Till, euros, one_ask},
    world::{id, link_of, lost, off, paid},
};
use jiff::SignedDuration;
use rex_console::{
    app::{Action, action::Screen, day::DayAction},
    domain::{
        link::PaymentLink,
        order::{Order, OrderId, OrderKey, OrderStage},
        sale::{Sale, SaleStage, UnusableLink},
        takings::Source,
    },
    services::{
        event::Answer,
        job::{Ask, Job},
        journal::{
            JournalError,
            day::{DayDone, DayTask},
        },
        provider::ApiError,
    },
};

/// A sale of ten days ago that came so far.
pub fn old_sale(number: u32, stage: SaleStage) -> Sale {
    Sale {
        reference: format!("T1-{number}-k7m2qx9d").parse().unwrap(),
        amount: euros(1250),
        started: Till::open().at.now - SignedDuration::from_hours(240),
        note: String::new(),
        days: 1,
        closes: None,
        paid_another_way: None,
        refunds: Vec::new(),
        stage,
    }
}

/// One that was closed unpaid, under the link of its number.
pub fn old_closed(number: u32) -> Sale {
    let since = Till::open().at.now - SignedDuration::from_hours(239);
    old_sale(number, SaleStage::Closed { link: id(&number.to_string()), since })
}

pub fn link(sale: &Sale) -> PaymentLink {
    off(&link_of(sale, &sale.stage.link().unwrap().0))
}

fn old_paid(number: u32) -> Sale {
    let seen = Till::open().at.now - SignedDuration::from_hours(239);
    old_sale(number, SaleStage::Paid { link: id(&number.to_string()), seen, was_closed: false })
}

impl Till {
    fn settles(&mut self, sale: &Sale) -> Vec<Job> {
        self.does(Action::Day(DayAction::Settle(Source::Sale(sale.reference.clone()))))
    }

    /// The journal finds the sale that it is asked for; what is asked of the provider then.
    fn finds(&mut self, sale: &Sale) -> Vec<Job> {
        let (ticket, _) = self.asked(|task| *task == DayTask::Sale(sale.reference.clone()));
        let found = Ok(DayDone::Sale(Some(Box::new(sale.clone()))));
        self.hears(rex_console::services::event::Event::DayAnswered(self.session(), ticket, found))
    }

    fn told_of(&mut self, sale: &Sale, result: Result<PaymentLink, ApiError>) {
        assert!(self.answered(Answer::SaleWatched(sale.reference.clone(), result)).is_empty());
    }

    fn knows(&self, sale: &Sale) -> bool {
        self.state.sell.get(&sale.reference).is_some()
    }
}

#[test]
fn a_sale_at_the_counter_is_asked_for_at_once() {
    let mut till = Till::open();
    let (sale, link) = till.sells(1250, "7");
    till.does(Action::PutAside);
    let ask = one_ask(till.settles(&sale));
    assert!(matches!(&ask, Ask::WatchSale(reference, _) if *reference == sale.reference), "{ask:?}");
    assert!(till.state.day.is_settling(&sale.reference));
    assert!(till.settles(&sale).is_empty(), "a second press asks no second time");
    till.told_of(&sale, Ok(link.clone()));
    assert_eq!((till.notice(), till.is_waiting(&sale)), (Some("day-settled-open"), true));
    assert!(!till.state.day.is_settling(&sale.reference));
    one_ask(till.settles(&sale));
    till.told_of(&sale, Ok(paid(&link)));
    assert_eq!((till.notice(), till.is_paid(&sale)), (Some("day-settled-paid"), true));
}

#[test]
fn an_old_sale_is_read_asked_for_and_put_back_if_nothing_came_of_it() {
    let (mut till, sale) = (Till::open(), old_closed(3));
    assert!(till.settles(&sale).is_empty());
    assert!(till.settles(&sale).is_empty());
    let ask = one_ask(till.finds(&sale));
    assert!(matches!(&ask, Ask::WatchSale(_, link) if *link == id("3")), "{ask:?}");
    assert!(till.asked_of_day.is_empty(), "it was read once");
    till.told_of(&sale, Ok(link(&sale)));
    assert_eq!((till.notice(), till.knows(&sale)), (Some("day-settled-unpaid"), false));
    assert!(till.written.is_empty(), "nothing changed");
}

#[test]
fn an_old_sale_found_paid_stays_at_the_counter_and_is_written() {
    let (mut till, sale) = (Till::open(), old_closed(3));
    till.settles(&sale);
    one_ask(till.finds(&sale));
    till.told_of(&sale, Ok(paid(&link(&sale))));
    assert!(till.is_paid(&sale));
    assert_eq!((till.notice(), till.rows_of(&sale).len()), (Some("day-settled-paid"), 1));
}

#[test]
fn when_the_provider_can_not_be_asked_that_is_said() {
    let (mut till, sale) = (Till::open(), old_closed(3));
    till.settles(&sale);
    one_ask(till.finds(&sale));
    till.told_of(&sale, Err(lost()));
    assert_eq!(till.notice(), Some("api-lost"));
    assert!(!till.state.day.is_settling(&sale.reference), "it can be asked for again");
    till.settles(&sale);
    one_ask(till.finds(&sale));
}

#[test]
fn what_was_on_its_way_when_a_program_ended_is_looked_for() {
    let (mut till, sale) = (Till::open(), old_sale(3, SaleStage::Creating));
    till.settles(&sale);
    let ask = one_ask(till.finds(&sale));
    assert!(matches!(&ask, Ask::FindSale(reference) if *reference == sale.reference), "{ask:?}");
    assert!(till.answered(Answer::SaleSought(sale.reference.clone(), Ok(Vec::new()))).is_empty());
    assert_eq!(till.notice(), Some("day-settled-lost"));
}

#[test]
fn a_link_that_can_not_be_trusted_is_looked_for_on_the_portal() {
    let (mut till, sale) = (Till::open(), old_sale(3, SaleStage::Unusable(UnusableLink::OtherAmount)));
    till.settles(&sale);
    assert!(till.finds(&sale).is_empty());
    assert_eq!((till.notice(), till.knows(&sale)), (Some("day-settle-portal"), false));
}

#[test]
fn a_journal_that_does_not_know_the_sale_says_so() {
    let (mut till, sale) = (Till::open(), old_closed(3));
    for (answer, said) in
        [(Ok(DayDone::Sale(None)), "day-sale-unknown"), (Err(JournalError::Busy), "day-not-read")]
    {
        till.settles(&sale);
        let (ticket, _) = till.asked(|task| matches!(task, DayTask::Sale(_)));
        till.told(ticket, answer);
        assert_eq!((till.notice(), till.knows(&sale)), (Some(said), false));
    }
}

#[test]
fn an_order_needs_a_payment_id_and_is_shown_where_it_is_typed() {
    let mut till = Till::set_up();
    let key = OrderKey { id: OrderId::from_typed("A-17").unwrap(), made: till.at.now };
    let stage = OrderStage::Open { address: None };
    till.drawer.orders.push(Order { key: key.clone(), amount: euros(6400), made_there: None, stage });
    till.starts();
    till.is_let_in(rex_console::services::event::Event::TokenLoaded(Ok(true)));
    till.looks_at_day(0);
    till.day(DayAction::Settle(Source::Order(key.clone())));
    assert_eq!((till.state.screen, &till.state.one_off.shown), (Screen::OneOff, &Some(key.clone())));
    till.looks_at_day(0);
    let other = OrderKey { id: OrderId::from_typed("B-1").unwrap(), ..key };
    till.day(DayAction::Settle(Source::Order(other)));
    assert_eq!((till.state.screen, till.notice()), (Screen::Day, Some("day-order-unknown")));
}

#[test]
fn a_refund_of_a_sale_however_old_is_noted_once_and_leaves_nothing_at_the_counter() {
    let (mut till, sale) = (Till::open(), old_paid(3));
    till.day(DayAction::NoteRefund(sale.reference.clone(), euros(1000)));
    till.day(DayAction::NoteRefund(sale.reference.clone(), euros(1000)));
    assert!(till.finds(&sale).is_empty());
    assert!(till.asked_of_day.is_empty(), "pressed twice, read once");
    let [written] = &till.written[..] else { panic!("{:?}", till.written) };
    assert_eq!((written.refunds.len(), written.refunds[0].amount), (1, euros(1000)));
    assert_eq!(till.notice(), Some("notice-refund-noted"));
    assert!(till.aside.iter().all(|job| !matches!(job, Job::Play(_))), "nobody hears a payment of long ago");
    let kept = written.clone();
    assert!(till.knows(&sale));
    till.is_written(&kept, Ok(()));
    assert!(!till.knows(&sale), "the strip is no place for it");
    till.day(DayAction::NoteRefund(sale.reference.clone(), euros(251)));
    assert!(till.finds(&kept).is_empty());
    assert_eq!((till.notice(), till.written.len()), (Some("day-refund-beyond"), 1));
    till.day(DayAction::NoteRefund(sale.reference, euros(250)));
    assert!(till.finds(&kept).is_empty());
    assert_eq!(till.written.len(), 2);
}

#[test]
fn of_a_sale_that_is_not_paid_nothing_is_given_back() {
    let (mut till, old) = (Till::open(), old_closed(3));
    till.day(DayAction::NoteRefund(old.reference.clone(), euros(100)));
    assert!(till.finds(&old).is_empty());
    assert_eq!((till.notice(), till.knows(&old)), (Some("day-refund-unpaid"), false));
    let (sale, _) = till.sells(1250, "7");
    till.day(DayAction::NoteRefund(sale.reference.clone(), euros(100)));
    assert!(till.watched(&sale.reference).sale.refunds.is_empty());
}

#[test]
fn a_refund_of_a_sale_at_the_counter_is_noted_there() {
    let mut till = Till::open();
    let (sale, link) = till.sells(1250, "7");
    till.told_of(&sale, Ok(paid(&link)));
    till.day(DayAction::NoteRefund(sale.reference.clone(), euros(1251)));
    assert_eq!(till.notice(), Some("day-refund-beyond"));
    till.day(DayAction::NoteRefund(sale.reference.clone(), euros(1250)));
    assert_eq!(till.watched(&sale.reference).sale.refunds.len(), 1);
    let kept = till.watched(&sale.reference).sale.clone();
    till.is_written(&kept, Ok(()));
    assert!(till.knows(&sale), "it stays where it was");
}
