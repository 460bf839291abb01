//! Links, orders and payments, and the rules by which one becomes another.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::random;
use super::record::{Link, NewLink, Order, Payment, Status, Target};
use super::{Decision, Outcome, Refusal};

/// The version of the store file this program reads and writes.
pub(super) const VERSION: u32 = 1;
const DAY_SECONDS: i64 = 86_400;

/// Everything the provider knows.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in super::super) struct Book {
    pub(super) version: u32,
    pub(super) currency: String,
    last_link: u64,
    links: BTreeMap<u64, Link>,
    orders: BTreeMap<String, Order>,
    payments: BTreeMap<String, Payment>,
    /// Ids of the pending payments.
    pending: Vec<String>,
}

impl Book {
    pub(super) fn new(currency: &str) -> Self {
        Self {
            version: VERSION,
            currency: currency.to_owned(),
            last_link: 0,
            links: BTreeMap::new(),
            orders: BTreeMap::new(),
            payments: BTreeMap::new(),
            pending: Vec::new(),
        }
    }

    /// Writes a new link down.
    pub(in super::super) fn add_link(&mut self, new: NewLink, now: i64) -> &Link {
        self.last_link += 1;
        let created_at = now / 1_000;
        let days = new.expires_days.map(|days| i64::try_from(days).unwrap_or(i64::MAX / DAY_SECONDS));
        let link = Link {
            id: self.last_link,
            slug: random::letters(24),
            product_name: new.product_name,
            description: new.description,
            amount: new.amount,
            active: true,
            payment_count: 0,
            payment_limit: new.payment_limit,
            expires_at: days.map(|days| created_at.saturating_add(days.saturating_mul(DAY_SECONDS))),
            created_at,
            updated_at: created_at,
        };
        self.links.entry(link.id).or_insert(link)
    }

    /// Writes a generated payment down.
    pub(in super::super) fn add_order(&mut self, id: String, amount: u64, now: i64) -> &Order {
        let first = random::letters(24);
        let parts = [first.clone(), random::letters(4), format!("{}==", random::letters(2))];
        let order = Order { parts, id, amount, created: now / 1_000, taken_by: None };
        self.orders.entry(first).or_insert(order)
    }

    /// The link of this id.
    pub(in super::super) fn link(&self, id: u64) -> Option<&Link> {
        self.links.get(&id)
    }

    /// The link of this id, to be changed.
    pub(in super::super) fn link_mut(&mut self, id: u64) -> Option<&mut Link> {
        self.links.get_mut(&id)
    }

    /// All links, newest first.
    pub(in super::super) fn links(&self) -> impl ExactSizeIterator<Item = &Link> {
        self.links.values().rev()
    }

    /// Removes a link for good; its payments stay.
    pub(in super::super) fn delete_link(&mut self, id: u64) -> Option<Link> {
        self.links.remove(&id)
    }

    /// The link behind a checkout address.
    pub(in super::super) fn link_by_slug(&self, slug: &str) -> Option<&Link> {
        self.links.values().find(|link| link.slug == slug)
    }

    /// The generated payment behind an address with these three parts.
    pub(in super::super) fn order_by_parts(&self, parts: &[String; 3]) -> Option<&Order> {
        self.orders.get(&parts[0]).filter(|order| order.parts == *parts)
    }

    /// The payment of this id.
    pub(in super::super) fn payment(&self, id: &str) -> Option<&Payment> {
        self.payments.get(id)
    }

    /// All payments, in no order.
    pub(in super::super) fn payments(&self) -> impl Iterator<Item = &Payment> {
        self.payments.values()
    }

    /// How many places of a link pending payments hold.
    pub(in super::super) fn held(&self, id: u64) -> u64 {
        let mine = |payment: &&String| {
            self.payments.get(*payment).is_some_and(|payment| payment.target == Target::Link(id))
        };
        self.pending.iter().filter(mine).count() as u64
    }

    /// Whether a customer may pay now: the amount and order id, or why not.
    pub(in super::super) fn payable(
        &self,
        target: &Target,
        now: i64,
    ) -> Result<(u64, Option<String>), Refusal> {
        match target {
            Target::Link(id) => {
                let link = self.links.get(id).ok_or(Refusal::Unknown)?;
                if !link.active {
                    Err(Refusal::Inactive)
                } else if link.expires_at.is_some_and(|end| now / 1_000 >= end) {
                    Err(Refusal::Expired)
                } else if link.payment_limit.is_some_and(|limit| link.payment_count + self.held(*id) >= limit)
                {
                    Err(Refusal::LimitReached)
                } else {
                    Ok((link.amount, None))
                }
            }
            Target::Order(first) => {
                let order = self.orders.get(first).ok_or(Refusal::Unknown)?;
                if order.taken_by.is_some() {
                    return Err(Refusal::Taken);
                }
                Ok((order.amount, Some(order.id.clone())))
            }
        }
    }

    /// A customer's decision becomes a payment.
    pub(super) fn decide(
        &mut self,
        target: &Target,
        decision: Decision,
        now: i64,
        due: i64,
    ) -> Result<Payment, Refusal> {
        let (amount, order_id) = self.payable(target, now)?;
        let payment = Payment {
            id: format!("pay_{}", random::letters(20)),
            target: target.clone(),
            order_id,
            amount,
            status: Status::Pending,
            created: now / 1_000,
            method: format!("pm_practice_{}", random::letters(12)),
            due: Some(due),
        };
        let id = payment.id.clone();
        if let Target::Order(first) = target
            && let Some(order) = self.orders.get_mut(first)
        {
            order.taken_by = Some(id.clone());
        }
        self.payments.insert(id.clone(), payment);
        self.pending.push(id.clone());
        match decision {
            Decision::Pay => self.settle(&id, Outcome::Succeed),
            Decision::Decline => self.settle(&id, Outcome::Fail),
            Decision::Pending => self.payments.get(&id).cloned().ok_or(Refusal::Unknown),
        }
    }

    /// A pending payment succeeds or fails.
    pub(in super::super) fn settle(&mut self, id: &str, outcome: Outcome) -> Result<Payment, Refusal> {
        let payment = self.payments.get_mut(id).ok_or(Refusal::Unknown)?;
        if payment.status != Status::Pending {
            return Err(Refusal::NotPending);
        }
        payment.due = None;
        payment.status = match outcome {
            Outcome::Succeed => Status::Succeeded,
            Outcome::Fail => Status::Failed,
        };
        let payment = payment.clone();
        self.pending.retain(|pending| pending != id);
        match (&payment.target, outcome) {
            (Target::Link(link), Outcome::Succeed) => {
                if let Some(link) = self.links.get_mut(link) {
                    link.payment_count += 1;
                }
            }
            (Target::Order(first), Outcome::Fail) => {
                if let Some(order) = self.orders.get_mut(first) {
                    order.taken_by = None;
                }
            }
            (Target::Link(_), Outcome::Fail) | (Target::Order(_), Outcome::Succeed) => {}
        }
        Ok(payment)
    }

    /// Whether a pending payment's time has come.
    pub(super) fn anything_due(&self, now: i64) -> bool {
        self.pending.iter().any(|id| self.is_due(id, now))
    }

    /// Settles the pending payments whose time has come; they succeed.
    pub(super) fn settle_due(&mut self, now: i64) {
        let due: Vec<_> = self.pending.iter().filter(|id| self.is_due(id, now)).cloned().collect();
        for id in due {
            if let Err(refusal) = self.settle(&id, Outcome::Succeed) {
                tracing::warn!(%refusal, "a pending practice payment wasn't settled");
            }
        }
    }

    fn is_due(&self, id: &str, now: i64) -> bool {
        self.payments.get(id).and_then(|payment| payment.due).is_some_and(|due| now >= due)
    }
}
