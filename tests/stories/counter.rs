//! What stories at the counter begin with.

use crate::{
    till::{Till, euros, key, one_ask, secs},
    world::link_of,
};
use rex_console::{
    app::{
        Action,
        sell::{Kind, WatchedSale},
    },
    domain::{
        link::PaymentLink,
        reference::Reference,
        sale::{Sale, SaleStage},
    },
    services::{
        event::Answer,
        job::{Ask, Job},
        provider::ApiError,
    },
};

impl Till {
    /// The cashier charges an amount; the sale that begins.
    pub fn charges(&mut self, minor: i64) -> Sale {
        let Ask::StartSale(reference, link) = one_ask(self.begins(charge(minor))) else {
            panic!("no sale began")
        };
        let sale = self.watched(&reference).sale.clone();
        assert_eq!(link, sale.link());
        sale
    }

    /// A sale that came as far as its QR code.
    pub fn sells(&mut self, minor: i64, id: &str) -> (Sale, PaymentLink) {
        let sale = self.charges(minor);
        let link = link_of(&sale, id);
        self.started(&sale, Ok(link.clone()));
        (sale, link)
    }

    /// The cashier does something that begins a sale, and the journal takes it. What is asked of the provider then;
    /// nothing when no sale began.
    pub fn begins(&mut self, action: Action) -> Vec<Job> {
        let before = self.written.len();
        let jobs = self.does(action);
        assert!(jobs.is_empty(), "nothing is sent before the journal has it: {jobs:?}");
        match self.written.get(before..).unwrap_or_default() {
            [] => Vec::new(),
            [intent] => {
                assert_eq!(intent.stage, SaleStage::Recording);
                let intent = intent.clone();
                self.is_written(&intent, Ok(()))
            }
            several => panic!("one sale, one row: {several:?}"),
        }
    }

    /// The sale's states as the journal has them, without looks at the list.
    pub fn rows_of(&self, sale: &Sale) -> Vec<&SaleStage> {
        let own = self.written.iter().filter(|row| row.reference == sale.reference);
        own.map(|row| &row.stage).collect()
    }

    pub fn watched(&self, reference: &Reference) -> &WatchedSale {
        self.state.sell.get(reference).expect("the sale is still known")
    }

    pub fn stage(&self, sale: &Sale) -> &SaleStage {
        &self.watched(&sale.reference).sale.stage
    }

    pub fn trouble(&self, sale: &Sale) -> Option<&'static str> {
        key(self.watched(&sale.reference).trouble.as_ref())
    }

    /// The provider answers the sale's creation.
    pub fn started(&mut self, sale: &Sale, result: Result<PaymentLink, ApiError>) {
        assert!(self.answered(Answer::SaleStarted(sale.reference.clone(), result)).is_empty());
    }

    /// The provider answers a look at the sale's link.
    pub fn seen(&mut self, sale: &Sale, result: Result<PaymentLink, ApiError>) {
        assert!(self.answered(Answer::SaleWatched(sale.reference.clone(), result)).is_empty());
    }

    /// Waits until the newest links are looked at, and answers with them.
    pub fn lists(&mut self, within: u64, links: Result<Vec<PaymentLink>, ApiError>) -> Vec<Job> {
        let ask = one_ask(self.waits(secs(within)));
        assert!(matches!(ask, Ask::WatchOthers), "{ask:?}");
        self.answered(Answer::OthersWatched(links))
    }

    /// The provider answers that the sale's link was switched off, or not.
    pub fn closed(&mut self, sale: &Sale, result: Result<PaymentLink, ApiError>) {
        assert!(self.answered(Answer::SaleClosed(sale.reference.clone(), result)).is_empty());
    }

    pub fn is_paid(&self, sale: &Sale) -> bool {
        matches!(self.stage(sale), SaleStage::Paid { .. })
    }

    pub fn is_waiting(&self, sale: &Sale) -> bool {
        matches!(self.stage(sale), SaleStage::Waiting { .. })
    }

    pub fn is_unheard(&self, sale: &Sale) -> bool {
        self.watched(&sale.reference).is_unheard(self.at.elapsed)
    }
}

/// A till with a sale of 12.50 whose QR code stands.
pub fn waiting() -> (Till, Sale, PaymentLink) {
    let mut till = Till::open();
    let sale = till.charges(1250);
    let link = link_of(&sale, "7");
    till.started(&sale, Ok(link.clone()));
    assert!(till.is_waiting(&sale));
    (till, sale, link)
}

/// The cashier charges at the counter.
pub fn charge(minor: i64) -> Action {
    Action::Charge { amount: euros(minor), note: String::new(), kind: Kind::Counter }
}

/// The sales that are asked for by these jobs, to watch them.
pub fn watches(asks: &[Ask], sale: &Sale) -> usize {
    let is_own = |ask: &&Ask| matches!(ask, Ask::WatchSale(reference, _) if *reference == sale.reference);
    asks.iter().filter(is_own).count()
}
