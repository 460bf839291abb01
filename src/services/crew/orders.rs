//! The crew's jobs about orders, look-ups and used payments: all of them are the journal's.

use super::Crew;
use crate::{
    domain::{
        address::AllowedHosts,
        payment::{PaymentId, Usage},
    },
    services::{
        event::Event,
        job::{SessionId, Ticket},
        journal::{AccountKey, Journal, JournalError, KeptLookUp, OrderChange},
    },
};

impl Crew {
    /// The journal of a connection, what it calls the account, and where customers may be sent.
    fn journal(&self, id: SessionId) -> Option<(Journal, AccountKey, AllowedHosts)> {
        self.with_session(id, |session| {
            let (journal, account) = session.journal.clone()?;
            Some((journal, account, session.hosts.clone()))
        })
        .flatten()
    }

    pub(super) fn read_orders(&self, id: SessionId) {
        let crew = self.clone();
        match self.journal(id) {
            Some((journal, account, hosts)) => journal.load_orders(account, hosts, move |result| {
                crew.emit(Event::OrdersRead(id, result));
            }),
            None => self.emit(Event::OrdersRead(id, Err(JournalError::Busy))),
        }
    }

    pub(super) fn record_order(&self, id: SessionId, change: OrderChange) {
        let (crew, key) = (self.clone(), change.order.key.clone());
        match self.journal(id) {
            Some((journal, account, _)) => journal.record_order(account, change, move |result| {
                crew.emit(Event::OrderRecorded(id, key, result));
            }),
            None => self.emit(Event::OrderRecorded(id, key, Err(JournalError::Busy))),
        }
    }

    pub(super) fn record_look_up(&self, id: SessionId, ticket: Ticket, look_up: KeptLookUp) {
        let crew = self.clone();
        match self.journal(id) {
            Some((journal, account, _)) => journal.record_look_up(account, look_up, move |result| {
                crew.emit(Event::LookUpRecorded(id, ticket, result));
            }),
            None => self.emit(Event::LookUpRecorded(id, ticket, Err(JournalError::Busy))),
        }
    }

    pub(super) fn record_use(&self, id: SessionId, payment: PaymentId, usage: Usage) {
        let crew = self.clone();
        match self.journal(id) {
            Some((journal, account, _)) => journal.record_use(account, payment, usage, move |result| {
                crew.emit(Event::UseRecorded(id, result));
            }),
            None => self.emit(Event::UseRecorded(id, Err(JournalError::Busy))),
        }
    }
}
