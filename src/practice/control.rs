//! A hold on a running provider for whoever trains or tests: pays, settles, breaks and looks inside, without HTTP.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use url::Url;

use super::api::PageRows;
use super::checkout;
use super::fault::{Call, Fault};
use super::server::Site;
use super::store::{Book, Decision, Link, NewLink, Outcome, Payment, Refusal, StoreFailure, Target};

/// A link as the provider has it. Times in UNIX seconds by the provider's clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkView {
    /// The id in the API's paths.
    pub id: u64,
    /// The product's name.
    pub product_name: String,
    /// The description, if any.
    pub description: Option<String>,
    /// The amount in minor units.
    pub amount_minor: u64,
    /// Whether it is switched on.
    pub active: bool,
    /// Payments that succeeded.
    pub payment_count: u64,
    /// How many may succeed.
    pub payment_limit: Option<u64>,
    /// Places held by pending payments.
    pub held: u64,
    /// When it ends.
    pub expires_at: Option<i64>,
    /// When it was made.
    pub created_at: i64,
    /// Where customers pay.
    pub url: String,
}

/// A payment as the provider has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentView {
    /// The payment id.
    pub id: String,
    /// The link it was for, if it was for one.
    pub link_id: Option<u64>,
    /// The merchant's order id, for generated payments.
    pub order_id: Option<String>,
    /// The amount in minor units.
    pub amount_minor: u64,
    /// `succeeded`, `failed` or `pending`.
    pub status: &'static str,
}

impl From<&Payment> for PaymentView {
    fn from(payment: &Payment) -> Self {
        Self {
            id: payment.id.clone(),
            link_id: match payment.target {
                Target::Link(link) => Some(link),
                Target::Order(_) => None,
            },
            order_id: payment.order_id.clone(),
            amount_minor: payment.amount,
            status: payment.status.word(),
        }
    }
}

/// Cheap to clone; stays harmless after the provider stopped (changes are refused then).
#[derive(Debug, Clone)]
pub struct Control(Arc<Site>);

impl Control {
    pub(super) fn new(site: Arc<Site>) -> Self {
        Self(site)
    }

    /// Adds a fault rule behind those in force.
    pub fn add_fault(&self, fault: Fault) {
        self.0.faults.add(fault);
    }

    /// Ends all misbehaviour.
    pub fn clear_faults(&self) {
        self.0.faults.clear();
    }

    /// How many requests of this call have come in, also those that failed; [`Call::Any`] counts all under `/api`.
    pub fn requests(&self, call: Call) -> u64 {
        self.0.faults.count(call)
    }

    /// Puts the provider's clock forward: links expire, pending payments settle, the rate limit forgives.
    pub fn forward(&self, by: Duration) {
        self.0.clock.forward(by);
    }

    /// Sets how many seconds the provider's clock is ahead of this computer's (behind when negative), as the Date
    /// of its answers and all their times show.
    pub fn set_clock_ahead(&self, seconds: i64) {
        self.0.clock.set_ahead(seconds);
    }

    /// Sets how many rows a page of the list has: when the caller names no number, and at most; each at least 1.
    pub fn set_page_rows(&self, usual: usize, most: usize) {
        let rows = PageRows { usual: usual.max(1), most: most.max(1) };
        *self.0.page_rows.write().unwrap_or_else(PoisonError::into_inner) = rows;
    }

    /// Sets how many requests a minute an account may make; `None` for any number.
    pub fn set_requests_per_minute(&self, limit: Option<u32>) {
        self.0.rate.set(limit);
    }

    /// Where customers are sent after paying; `None` shows the provider's own page.
    pub fn set_callback(&self, callback: Option<Url>) {
        *self.0.callback.write().unwrap_or_else(PoisonError::into_inner) = callback;
    }

    /// How many links there are.
    pub fn link_count(&self) -> usize {
        self.0.store.read(|book, _| book.links().len())
    }

    /// All links, newest first.
    pub fn links(&self) -> Vec<LinkView> {
        self.0.store.read(|book, _| book.links().map(|link| self.view(book, link)).collect())
    }

    /// The link of this id.
    pub fn link(&self, id: u64) -> Option<LinkView> {
        self.0.store.read(|book, _| book.link(id).map(|link| self.view(book, link)))
    }

    fn view(&self, book: &Book, link: &Link) -> LinkView {
        LinkView {
            id: link.id,
            product_name: link.product_name.clone(),
            description: link.description.clone(),
            amount_minor: link.amount,
            active: link.active,
            payment_count: link.payment_count,
            payment_limit: link.payment_limit,
            held: book.held(link.id),
            expires_at: link.expires_at,
            created_at: link.created_at,
            url: self.0.checkout_address(link),
        }
    }

    /// A payment by its id.
    pub fn payment(&self, id: &str) -> Option<PaymentView> {
        self.0.store.read(|book, _| book.payment(id).map(PaymentView::from))
    }

    /// All payments of a link, also after it was deleted, in no order.
    pub fn payments_of(&self, link_id: u64) -> Vec<PaymentView> {
        let target = Target::Link(link_id);
        self.0.store.read(|book, _| {
            book.payments().filter(|payment| payment.target == target).map(PaymentView::from).collect()
        })
    }

    /// Makes `count` links of `amount_minor` at once, named "Product 1" and so on, for shops that have many.
    ///
    /// # Errors
    /// When they can't be written down; none is made then.
    pub fn add_links(&self, count: usize, amount_minor: u64) -> Result<(), StoreFailure> {
        self.0.store.change(|book, now| {
            for number in 1..=count {
                let product_name = format!("Product {number}");
                let new = NewLink {
                    product_name,
                    description: None,
                    amount: amount_minor,
                    expires_days: None,
                    payment_limit: None,
                };
                book.add_link(new, now);
            }
            Ok(())
        })
    }

    /// A customer pays a link; the payment id.
    ///
    /// # Errors
    /// Whatever the checkout page would say.
    pub fn pay(&self, link_id: u64) -> Result<String, Refusal> {
        self.decide(&Target::Link(link_id), Decision::Pay)
    }

    /// A customer's bank declines; the id of the failed payment.
    ///
    /// # Errors
    /// Whatever the checkout page would say.
    pub fn decline(&self, link_id: u64) -> Result<String, Refusal> {
        self.decide(&Target::Link(link_id), Decision::Decline)
    }

    /// A customer's bank is still thinking; the id of the pending payment.
    ///
    /// # Errors
    /// Whatever the checkout page would say.
    pub fn pay_later(&self, link_id: u64) -> Result<String, Refusal> {
        self.decide(&Target::Link(link_id), Decision::Pending)
    }

    /// A customer decides at an address from an answer: a link's or a generated payment's.
    ///
    /// # Errors
    /// Whatever the checkout page would say.
    pub fn visit(&self, address: &Url, decision: Decision) -> Result<String, Refusal> {
        let target = checkout::target(&self.0, address).ok_or(Refusal::Unknown)?;
        self.decide(&target, decision)
    }

    /// Settles a pending payment now.
    ///
    /// # Errors
    /// When there is no such payment, or it isn't pending any more.
    pub fn settle(&self, payment_id: &str, outcome: Outcome) -> Result<(), Refusal> {
        self.0.store.change(|book, _| book.settle(payment_id, outcome).map(|_| ()))
    }

    fn decide(&self, target: &Target, decision: Decision) -> Result<String, Refusal> {
        self.0.store.decide(target, decision, None).map(|payment| payment.id)
    }
}
