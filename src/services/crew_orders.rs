//! The crew's jobs about orders, look-ups and used payments: all of them are the journal's.

use super::{
    crew::Crew,
    event::Event,
    job::{SessionId, Ticket},
    journal::{JournalError, KeptLookUp, OrderChange},
};
use crate::domain::payment::{PaymentId, Usage};

impl Crew {
    pub(super) fn read_orders(&self, id: SessionId) {
        let crew = self.clone();
        match self.journal(id) {
            Some((journal, account, hosts)) => journal.load_orders(account, hosts, move |result| {
                crew.report(Event::OrdersRead(id, result));
            }),
            None => self.report(Event::OrdersRead(id, Err(JournalError::Busy))),
        }
    }

    pub(super) fn record_order(&self, id: SessionId, change: OrderChange) {
        let (crew, key) = (self.clone(), change.order.key.clone());
        match self.journal(id) {
            Some((journal, account, _)) => journal.record_order(account, change, move |result| {
                crew.report(Event::OrderRecorded(id, key, result));
            }),
            None => self.report(Event::OrderRecorded(id, key, Err(JournalError::Busy))),
        }
    }

    pub(super) fn record_look_up(&self, id: SessionId, ticket: Ticket, look_up: KeptLookUp) {
        let crew = self.clone();
        match self.journal(id) {
            Some((journal, account, _)) => journal.record_look_up(account, look_up, move |result| {
                crew.report(Event::LookUpRecorded(id, ticket, result));
            }),
            None => self.report(Event::LookUpRecorded(id, ticket, Err(JournalError::Busy))),
        }
    }

    pub(super) fn record_use(&self, id: SessionId, payment: PaymentId, usage: Usage) {
        let crew = self.clone();
        match self.journal(id) {
            Some((journal, account, _)) => journal.record_use(account, payment, usage, move |result| {
                crew.report(Event::UseRecorded(id, result));
            }),
            None => self.report(Event::UseRecorded(id, Err(JournalError::Busy))),
        }
    }
}
