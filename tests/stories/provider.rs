//! A provider in memory, for stories with many sales: it keeps what it is told, and tells what it keeps.

use crate::{
    till::{Till, asks, secs},
    world::{coffee, id, not_found},
};
use jiff::Timestamp;
use rex_console::{
    domain::{
        link::{LinkId, NewLink, PaymentLink},
        sale::SaleStage,
    },
    services::{event::Answer, job::Ask, job::Job, provider::ApiError},
};
use std::collections::VecDeque;

/// The provider's books.
#[derive(Clone)]
pub struct Provider {
    /// Every link, oldest first.
    pub links: Vec<PaymentLink>,
    /// How many of the newest links one page shows.
    pub page: usize,
}

impl Provider {
    pub fn new(page: usize) -> Self {
        Self { links: Vec::new(), page }
    }

    pub fn makes(&mut self, new: &NewLink, now: Timestamp) -> PaymentLink {
        let link = PaymentLink {
            product_name: new.product_name.clone(),
            amount: new.amount,
            payment_limit: new.payment_limit.map(Into::into),
            created: Some(now),
            ..coffee(&self.links.len().to_string())
        };
        self.links.push(link.clone());
        link
    }

    pub fn newest(&self) -> Vec<PaymentLink> {
        self.links.iter().rev().take(self.page).cloned().collect()
    }

    pub fn find(&self, id: &LinkId) -> Option<&PaymentLink> {
        self.links.iter().find(|link| link.id == *id)
    }

    /// A customer pays a link; only one that is on and unpaid takes it.
    pub fn is_paid(&mut self, link: &LinkId) -> bool {
        let payable =
            |l: &&mut PaymentLink| l.id == *link && l.active == Some(true) && l.payment_count == Some(0);
        let found = self.links.iter_mut().find(payable);
        found.map(|link| link.payment_count = Some(1)).is_some()
    }

    fn view(&self, id: &LinkId) -> Result<PaymentLink, ApiError> {
        self.find(id).cloned().ok_or_else(not_found)
    }

    pub fn answers(&mut self, ask: &Ask, now: Timestamp) -> Answer {
        match ask {
            Ask::StartSale(sale, new) => Answer::SaleStarted(sale.clone(), Ok(self.makes(new, now))),
            Ask::FindSale(sale) => Answer::SaleSought(sale.clone(), Ok(self.newest())),
            Ask::WatchSale(sale, link) => Answer::SaleWatched(sale.clone(), self.view(link)),
            Ask::WatchOthers => Answer::OthersWatched(Ok(self.newest())),
            Ask::LookBack => Answer::LookedBack(Ok(self.newest())),
            Ask::CloseSale(sale, link) => {
                let open = self.links.iter_mut().find(|l| l.id == *link && l.payment_count == Some(0));
                if let Some(link) = open {
                    link.active = Some(false);
                }
                Answer::SaleClosed(sale.clone(), self.view(link))
            }
            Ask::WatchPrinted(link) => Answer::PrintedWatched(link.clone(), self.view(link)),
            ask => panic!("not a call of the counter: {ask:?}"),
        }
    }
}

/// A till and its provider, which answers at once.
pub struct Counter {
    pub till: Till,
    pub provider: Provider,
    /// When each call was made.
    pub calls: Vec<(std::time::Duration, Ask)>,
}

impl Counter {
    pub fn new(till: Till, provider: Provider) -> Self {
        Self { till, provider, calls: Vec::new() }
    }

    /// The cashier sells something; the link's id.
    pub fn sells(&mut self, minor: i64) -> LinkId {
        let sale = self.till.charges(minor);
        let link = self.provider.makes(&sale.link(), self.till.at.now);
        self.till.started(&sale, Ok(link.clone()));
        link.id
    }

    /// Answers these calls, and those that come of the answers.
    pub fn serves(&mut self, jobs: Vec<Job>) {
        let mut calls = VecDeque::from(asks(jobs));
        while let Some(ask) = calls.pop_front() {
            self.calls.push((self.till.at.elapsed, ask.clone()));
            let answer = self.provider.answers(&ask, self.till.at.now);
            calls.extend(asks(self.till.answered(answer)));
        }
    }

    /// Time passes, and every call is answered in its second.
    pub fn lives(&mut self, seconds: u64) {
        for _ in 0..seconds {
            let jobs = self.till.waits(secs(1));
            self.serves(jobs);
        }
    }

    /// The stage of the sale that a link belongs to.
    pub fn stage_of(&self, link: &LinkId) -> &SaleStage {
        let name = &self.provider.find(link).unwrap().product_name;
        &self.till.state.sell.get(&name.parse().unwrap()).unwrap().sale.stage
    }

    pub fn paid(&self) -> usize {
        let sales = self.till.state.sell.sales.iter();
        sales.filter(|watched| matches!(watched.sale.stage, SaleStage::Paid { .. })).count()
    }
}

pub fn number(n: usize) -> LinkId {
    id(&n.to_string())
}
