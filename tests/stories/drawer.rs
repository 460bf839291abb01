//! A journal in memory for stories about orders and look-ups: it answers at once, and the next start finds it again.

use jiff::Timestamp;
use rex_console::{
    domain::{
        order::{Order, OrderStage},
        payment::{PaymentId, Usage, UsedFor},
    },
    services::{
        event::Event,
        job::Job,
        journal::{EarlierOrder, JournalError, KeptLookUp, KeptOrders, OrderChange, OrderKept},
    },
};

#[derive(Clone, Default)]
pub struct Drawer {
    pub orders: Vec<Order>,
    pub used: Vec<(PaymentId, Usage)>,
    pub look_ups: Vec<KeptLookUp>,
    /// What it says to everything instead.
    pub trouble: Option<JournalError>,
    /// What it was asked last, while it doesn't answer.
    pub held: Option<Vec<Job>>,
}

impl Drawer {
    /// Takes the jobs that are the journal's out of these, and answers them.
    pub fn answers(&mut self, jobs: &mut Vec<Job>) -> Vec<Event> {
        let (own, others): (Vec<_>, Vec<_>) = std::mem::take(jobs).into_iter().partition(is_own);
        *jobs = others;
        match &mut self.held {
            Some(held) => {
                held.extend(own);
                Vec::new()
            }
            None => own.into_iter().filter_map(|job| self.answer(job)).collect(),
        }
    }

    fn answer(&mut self, job: Job) -> Option<Event> {
        Some(match job {
            Job::ReadOrders(session) => {
                let mut orders = self.orders.clone();
                orders.reverse();
                let look_ups = self.look_ups.iter().rev().cloned().collect();
                Event::OrdersRead(session, Ok(KeptOrders { orders, look_ups }))
            }
            Job::RecordOrder { session, change } => {
                let key = change.order.key.clone();
                Event::OrderRecorded(session, key, self.or_trouble(|drawer| drawer.order(*change)))
            }
            Job::RecordLookUp { session, ticket, look_up } => {
                let result = self.or_trouble(|drawer| {
                    let used = drawer.usage(&look_up.payment);
                    drawer.look_ups.push(*look_up);
                    used
                });
                Event::LookUpRecorded(session, ticket, result)
            }
            Job::RecordUse { session, payment, usage } => {
                let result = self.or_trouble(|drawer| {
                    let before = drawer.usage(&payment);
                    drawer.used.push((payment, usage));
                    before
                });
                Event::UseRecorded(session, result)
            }
            _ => return None,
        })
    }

    fn or_trouble<T>(&mut self, answer: impl FnOnce(&mut Self) -> T) -> Result<T, JournalError> {
        match &self.trouble {
            Some(trouble) => Err(trouble.clone()),
            None => Ok(answer(self)),
        }
    }

    fn usage(&self, payment: &PaymentId) -> Option<Usage> {
        self.used.iter().find(|(used, _)| used == payment).map(|(_, usage)| usage.clone())
    }

    fn order(&mut self, OrderChange { order, may_repeat }: OrderChange) -> OrderKept {
        let is_shown = |other: &&Order| !matches!(other.stage, OrderStage::NotMade | OrderStage::Lost);
        let earlier = self.orders.iter().find(|other| other.key.id == order.key.id && other.key != order.key);
        if order.stage == OrderStage::Making
            && !may_repeat
            && let Some(earlier) = earlier.filter(is_shown)
        {
            let is_accepted = matches!(earlier.stage, OrderStage::Accepted(_));
            let (made, amount) = (earlier.key.made, earlier.amount);
            return OrderKept::SameId(EarlierOrder { made, amount, is_accepted });
        }
        if let OrderStage::Accepted(acceptance) = &order.stage {
            if let Some(before) = self.usage(&acceptance.payment) {
                return OrderKept::PaymentUsed(before);
            }
            let usage = Usage { of: UsedFor::Order(order.key.id.clone()), at: acceptance.at };
            self.used.push((acceptance.payment.clone(), usage));
        }
        self.orders.retain(|other| other.key != order.key);
        self.orders.push(order);
        OrderKept::Written
    }

    /// A payment was used for a sale, some time ago.
    pub fn is_used(&mut self, payment: &str, at: Timestamp) {
        let sale = UsedFor::Sale("T1-7-k7m2qx9d".parse().unwrap());
        self.used.push((PaymentId::from_typed(payment).unwrap(), Usage { of: sale, at }));
    }
}

fn is_own(job: &Job) -> bool {
    matches!(
        job,
        Job::ReadOrders(_) | Job::RecordOrder { .. } | Job::RecordLookUp { .. } | Job::RecordUse { .. }
    )
}
