//! Money that came in, with what proves it. A receipt is made of nothing else, and nothing else becomes one.

use super::{
    money::Money,
    order::{Order, OrderId, OrderStage},
    payment::{Payment, PaymentId, PaymentStatus},
    reference::Reference,
    sale::{Refund, Sale, SaleStage},
    takings::{Entry, Mode, Source, Standing},
};
use jiff::Timestamp;

/// Money that came in. Only the functions below make one, and only where the provider said that it did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    amount: Money,
    proof: Proof,
    mode: Mode,
    returned: Returned,
}

/// How it is known that money came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The provider's payment count of a sale's own link.
    Count {
        /// The sale.
        reference: Reference,
        /// When this till saw it.
        seen: Timestamp,
    },
    /// The provider's word on a payment.
    Word {
        /// The payment.
        payment: PaymentId,
        /// When it was made, by the provider's clock; `None` where only the journal's line is at hand.
        made: Option<Timestamp>,
        /// How it was paid, if the provider says.
        method: Option<String>,
        /// The order that a person took it for, and when, by this computer's clock.
        accepted: Option<(OrderId, Timestamp)>,
    },
}

/// What was given back since, as it was noted here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Returned {
    /// These amounts; none, mostly.
    These(Vec<Refund>),
    /// Something, but how much is not at hand.
    Something,
}

impl Received {
    /// A counter sale, if it is paid. `is_live` is what is known of the account.
    pub fn of_sale(sale: &Sale, is_live: Option<bool>) -> Option<Self> {
        let SaleStage::Paid { seen, .. } = sale.stage else { return None };
        Some(Self {
            amount: sale.amount,
            proof: Proof::Count { reference: sale.reference.clone(), seen },
            mode: mode(is_live),
            returned: Returned::These(sale.refunds.clone()),
        })
    }

    /// A payment as the provider just described it, if it succeeded; with the order it was accepted for here, if any.
    pub fn of_payment(
        payment: &Payment,
        accepted: Option<(OrderId, Timestamp)>,
        is_live: Option<bool>,
    ) -> Option<Self> {
        (payment.status == PaymentStatus::Succeeded).then(|| Self {
            amount: payment.amount,
            proof: Proof::Word {
                payment: payment.id.clone(),
                made: Some(payment.created),
                method: payment.method.clone(),
                accepted,
            },
            mode: mode(payment.live.or(is_live)),
            returned: Returned::These(Vec::new()),
        })
    }

    /// A one-off payment, if a payment was accepted for it. Only payments that succeeded are.
    pub fn of_order(order: &Order, is_live: Option<bool>) -> Option<Self> {
        let OrderStage::Accepted(acceptance) = &order.stage else { return None };
        Some(Self {
            amount: order.amount,
            proof: Proof::Word {
                payment: acceptance.payment.clone(),
                made: Some(acceptance.created),
                method: None,
                accepted: Some((order.key.id.clone(), acceptance.at)),
            },
            mode: mode(acceptance.live.or(is_live)),
            returned: Returned::These(Vec::new()),
        })
    }

    /// A line of the day's list, if it is a paid sale or an order with its payment. Sightings on printed links are none:
    /// nobody knows who paid them.
    pub fn of_entry(entry: &Entry) -> Option<Self> {
        let (proof, returned) = match (&entry.source, entry.standing) {
            (Source::Sale(reference), Standing::Paid | Standing::PaidRefunded) => {
                let is_whole = entry.standing == Standing::Paid;
                let returned = if is_whole { Returned::These(Vec::new()) } else { Returned::Something };
                (Proof::Count { reference: reference.clone(), seen: entry.at }, returned)
            }
            (Source::Order(key), Standing::Accepted) => {
                let proof = Proof::Word {
                    payment: entry.payment.clone()?,
                    made: None,
                    method: None,
                    accepted: Some((key.id.clone(), entry.at)),
                };
                (proof, Returned::These(Vec::new()))
            }
            _ => return None,
        };
        Some(Self { amount: entry.amount, proof, mode: entry.mode, returned })
    }

    /// How much.
    pub const fn amount(&self) -> Money {
        self.amount
    }

    /// How it is known.
    pub const fn proof(&self) -> &Proof {
        &self.proof
    }

    /// Whether it is real money.
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// What was given back since.
    pub const fn returned(&self) -> &Returned {
        &self.returned
    }
}

const fn mode(is_live: Option<bool>) -> Mode {
    match is_live {
        Some(true) => Mode::Live,
        Some(false) => Mode::Test,
        None => Mode::Unverified,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        link::LinkId,
        money::Currency,
        order::{Acceptance, OrderKey},
        sale::UnusableLink,
    };

    const AT: Timestamp = Timestamp::UNIX_EPOCH;

    fn euros(minor: i64) -> Money {
        Money::from_minor(minor, Currency::from_code("EUR").unwrap())
    }

    fn link() -> LinkId {
        LinkId("7".to_owned())
    }

    fn sale(stage: SaleStage) -> Sale {
        Sale {
            reference: Reference::new("T1".parse().unwrap(), 42, 7),
            amount: euros(1250),
            started: AT,
            note: String::new(),
            days: 1,
            closes: None,
            paid_another_way: Some("cash".to_owned()),
            refunds: Vec::new(),
            stage,
        }
    }

    fn payment(status: PaymentStatus) -> Payment {
        let id = PaymentId::from_typed("pi_1").unwrap();
        Payment { id, amount: euros(6400), status, created: AT, method: None, live: None }
    }

    #[test]
    fn only_a_sale_that_the_provider_counts_as_paid_is_received() {
        for stage in [
            SaleStage::Recording,
            SaleStage::Creating,
            SaleStage::Searching { looks: 1 },
            SaleStage::NotSent,
            SaleStage::Lost { looks: 2 },
            SaleStage::Closing { link: link() },
            SaleStage::Closed { link: link(), since: AT },
            SaleStage::Unusable(UnusableLink::NotFresh),
        ] {
            assert_eq!(Received::of_sale(&sale(stage.clone()), Some(true)), None, "{stage:?}");
        }
        let paid = sale(SaleStage::Paid { link: link(), seen: AT, was_closed: true });
        assert_eq!(Received::of_sale(&paid, Some(true)).map(|it| it.amount), Some(euros(1250)));
    }

    #[test]
    fn only_a_payment_that_succeeded_is_received() {
        for word in ["failed", "pending", "succeeded_later", "refunded", ""] {
            let status = PaymentStatus::from_word(word);
            assert_eq!(Received::of_payment(&payment(status), None, None), None, "{word:?}");
        }
        assert!(Received::of_payment(&payment(PaymentStatus::Succeeded), None, None).is_some());
    }

    #[test]
    fn only_an_order_with_its_payment_is_received() {
        let key = OrderKey { id: OrderId::from_typed("WEB-1").unwrap(), made: AT };
        let order = |stage| Order { key: key.clone(), amount: euros(6400), made_there: None, stage };
        for stage in [
            OrderStage::Making,
            OrderStage::NotMade,
            OrderStage::Lost,
            OrderStage::Open { address: None },
            OrderStage::GivenUp,
        ] {
            assert_eq!(Received::of_order(&order(stage.clone()), None), None, "{stage:?}");
        }
        let payment = PaymentId::from_typed("pi_1").unwrap();
        let accepted = Acceptance { payment, at: AT, created: AT, live: Some(false) };
        let received = Received::of_order(&order(OrderStage::Accepted(accepted)), Some(true)).unwrap();
        assert_eq!(received.mode(), Mode::Test, "what the provider says of the payment counts first");
    }

    #[test]
    fn of_the_days_lines_only_money_that_came_in_for_somebody_known_is_received() {
        let reference = Reference::new("T1".parse().unwrap(), 42, 7);
        let key = OrderKey { id: OrderId::from_typed("WEB-1").unwrap(), made: AT };
        let sources = [
            Source::Sale(reference.clone()),
            Source::Order(key),
            Source::Sighting { product: "Coffee".to_owned(), added: 1, row: 1 },
            Source::Refund(reference, 0),
        ];
        let mut received = Vec::new();
        for source in &sources {
            for standing in Standing::ALL {
                let entry = Entry {
                    source: source.clone(),
                    at: AT,
                    amount: euros(1250),
                    standing,
                    mode: Mode::Live,
                    note: String::new(),
                    payment: PaymentId::from_typed("pi_1").ok(),
                    closing: None,
                };
                if let Some(it) = Received::of_entry(&entry) {
                    received.push((standing, it.returned().clone()));
                }
            }
        }
        let nothing = || Returned::These(Vec::new());
        let expected = [
            (Standing::Paid, nothing()),
            (Standing::PaidRefunded, Returned::Something),
            (Standing::Accepted, nothing()),
        ];
        assert_eq!(received, expected);
    }
}
