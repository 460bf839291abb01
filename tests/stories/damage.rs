//! A damaged journal is put aside and a new one begun: whoever meets the damage, nothing that is known gets lost.

use crate::{
    printed::heard,
    till::{Till, euros},
};
use jiff::Timestamp;
use rex_console::{
    app::{Action, sell::Kind},
    domain::{order::OrderKey, reference::Reference},
    services::{
        event::Event,
        job::Ticket,
        journal::{
            JournalError,
            printed::PrintedTask,
            tidied::{TidyOutcome, TidyTask},
        },
    },
};

/// A till with a link on paper, an open sale and an order, all of them in its journal.
fn busy() -> (Till, Reference, OrderKey) {
    let mut till = heard();
    let order = till.makes("WEB-1", 800);
    till.does(Action::Charge { amount: euros(300), note: String::new(), kind: Kind::Counter });
    let sale = till.state.sell.sales[0].sale.reference.clone();
    till.state.notice = None;
    (till, sale, order)
}

fn aside<T>() -> Result<T, JournalError> {
    Err(JournalError::SetAside { kept_as: "journal.damaged-1.sqlite3".into() })
}

#[test]
fn whoever_meets_it_has_everything_written_down_again() {
    let (till, sale, order) = busy();
    let id = till.session();
    let (reference, at) = (sale.clone(), Timestamp::UNIX_EPOCH);
    let tidied = TidyTask::Record { reference, at, outcome: TidyOutcome::Deleted, archive: None };
    for event in [
        Event::SaleRecorded(id, sale, aside()),
        Event::OrderRecorded(id, order.clone(), aside()),
        Event::LookUpRecorded(id, Ticket(0), aside()),
        Event::UseRecorded(id, aside()),
        Event::OrdersRead(id, aside()),
        Event::PrintedKept(id, Box::new(PrintedTask::Read { since: at }), aside()),
        Event::TidiedKept(id, Box::new(tidied), aside()),
    ] {
        let mut till = till.clone();
        till.written.clear();
        till.drawer.orders.clear();
        till.printed.clear();
        let met = format!("{event:?}");
        till.hears(event);
        assert_eq!(till.written.len(), 1, "the sale: {met}");
        assert_eq!(till.drawer.orders.len(), 1, "the order: {met}");
        assert_eq!(till.drawer.orders[0].key, order, "{met}");
        let [PrintedTask::Remember(links)] = till.printed.make_contiguous() else {
            panic!("what is on paper: {:?}, {met}", till.printed)
        };
        assert_eq!(links[0].count, Some(12), "{met}");
        let says_it = till.notice().or_else(|| {
            let sale = till.state.sell.sales.first()?;
            crate::till::key(sale.trouble.as_ref())
        });
        assert_eq!(says_it, Some("journal-set-aside"), "{met}");
    }
}
