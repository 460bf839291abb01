//! What a till took: the entries of its journal as the day's report shows them, and their totals.

use super::{
    money::{Currency, Money},
    order::OrderKey,
    payment::PaymentId,
    reference::Reference,
};
use jiff::Timestamp;

/// Where money came in, or went back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A counter sale.
    Counter,
    /// A one-off payment that a person accepted.
    OneOff,
    /// Payments seen on a link whose code is on paper.
    Printed,
    /// Money given back in the portal, as it was noted here. Its amounts are negative.
    Refund,
}

impl Kind {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Counter, Self::OneOff, Self::Printed, Self::Refund];
}

/// Whether money was real, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// It was.
    Live,
    /// The account was never verified.
    Unverified,
    /// It was not: a test account, or a payment that says so.
    Test,
}

impl Mode {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Live, Self::Unverified, Self::Test];
}

/// What came in of one kind, in one currency and mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// Where it came from.
    pub kind: Kind,
    /// Whether it was real money.
    pub mode: Mode,
    /// How many payments or refunds.
    pub count: u64,
    /// What they come to; negative for refunds.
    pub sum: Money,
}

/// What an entry is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// A counter sale.
    Sale(Reference),
    /// A one-off payment.
    Order(OrderKey),
    /// Payments seen on a printed link: its product, how many payments, and what tells the sighting from others.
    Sighting {
        /// What it sold.
        product: String,
        /// How many payments were seen at once.
        added: u64,
        /// The journal's number of the sighting.
        row: i64,
    },
    /// Money given back for a sale; the how many-th, from 0.
    Refund(Reference, u32),
}

impl Source {
    /// Where its money came in, or went back.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Sale(_) => Kind::Counter,
            Self::Order(_) => Kind::OneOff,
            Self::Sighting { .. } => Kind::Printed,
            Self::Refund(..) => Kind::Refund,
        }
    }
}

/// How an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// The money came in.
    Paid,
    /// It came in, and some or all of it was given back.
    PaidRefunded,
    /// A payment accepted for an order.
    Accepted,
    /// Payments seen on a printed link.
    Seen,
    /// Money given back.
    Refunded,
    /// A sale closed unpaid. A bank's check can still end in a payment.
    ClosedUnpaid,
    /// A sale that the customer paid another way, as the cashier noted it; nothing of it came in here.
    PaidAnotherWay,
    /// It waits, is being closed, or its link is looked for: the money may still come.
    NotSettled,
    /// Its link was made and can't be trusted; it may still be paid.
    Unusable,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Paid,
        Self::PaidRefunded,
        Self::Accepted,
        Self::Seen,
        Self::Refunded,
        Self::ClosedUnpaid,
        Self::PaidAnotherWay,
        Self::NotSettled,
        Self::Unusable,
    ];

    /// Whether its amount counts as taken, or given back.
    pub const fn counts(self) -> bool {
        matches!(self, Self::Paid | Self::PaidRefunded | Self::Accepted | Self::Seen | Self::Refunded)
    }

    /// Whether a person should look at it before the day is closed.
    pub const fn is_unsettled(self) -> bool {
        matches!(self, Self::NotSettled | Self::Unusable)
    }
}

/// A line of the day's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is of.
    pub source: Source,
    /// When it counts: when the money was seen, the refund noted, the sale closed; for what is not settled, when it began.
    pub at: Timestamp,
    /// How much; negative for refunds.
    pub amount: Money,
    /// How it stands.
    pub standing: Standing,
    /// Whether it is real money.
    pub mode: Mode,
    /// The cashier's own words on a sale, or why it was paid another way; empty for others.
    pub note: String,
    /// The payment that was accepted for an order.
    pub payment: Option<PaymentId>,
    /// The closing it belongs to; `None` while it belongs to none, or does not count.
    pub closing: Option<u32>,
}

/// Which part of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// What counts in this time.
    Span(super::day::Span),
    /// What no closing holds yet.
    NotClosed,
    /// What a closing holds.
    Closing(u32),
}

/// A day's report, or another part of the journal's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What it is of.
    pub scope: Scope,
    /// What came in, by kind, currency and mode; the most of it first in none. Only what isn't zero.
    pub totals: Vec<Total>,
    /// What is not settled, the oldest first, whenever it began: it may still be paid into this report.
    pub unsettled: Vec<Entry>,
    /// The newest entries, newest first, without those that are not settled.
    pub entries: Vec<Entry>,
    /// Entries that are older than those and not among them; the files have them all.
    pub left_out: u64,
}

impl Report {
    /// What was taken in a currency and mode, all kinds together; `None` when it is more than can be counted.
    pub fn taken(&self, currency: Currency, mode: Mode) -> Option<Taken> {
        Taken::of(&self.totals, currency, &[mode])
    }
}

/// What was taken; amounts in minor units of one currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Payments.
    pub payments: u64,
    /// What they come to.
    pub gross: i64,
    /// Refunds.
    pub refunds: u64,
    /// What they come to: zero or negative.
    pub refunded: i64,
}

impl Taken {
    /// What a currency came to in these modes, all kinds together: how many payments, and what they come to without and
    /// with what was given back. `None` when it is more than can be counted.
    pub fn of(totals: &[Total], currency: Currency, modes: &[Mode]) -> Option<Self> {
        let mut taken = Self::default();
        for total in totals.iter().filter(|t| modes.contains(&t.mode) && t.sum.currency() == currency) {
            if total.kind == Kind::Refund {
                taken.refunds += total.count;
                taken.refunded = taken.refunded.checked_add(total.sum.minor())?;
            } else {
                taken.payments += total.count;
                taken.gross = taken.gross.checked_add(total.sum.minor())?;
            }
        }
        Some(taken)
    }
}

/// A day that was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// Its number: 1 for the first of this till, and no number is ever missing.
    pub number: u32,
    /// When it was closed.
    pub at: Timestamp,
    /// When the closing before it was made; `None` for the first.
    pub since: Option<Timestamp>,
    /// What it came to.
    pub totals: Vec<Total>,
    /// How many sales and orders were not settled then.
    pub unsettled: u32,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};

    const CODES: [&str; 3] = ["EUR", "JPY", "KWD"];

    fn report(totals: Vec<Total>) -> Report {
        let (unsettled, entries) = (Vec::new(), Vec::new());
        Report { scope: Scope::NotClosed, totals, unsettled, entries, left_out: 0 }
    }

    fn total(kind: Kind, mode: Mode, minor: i64, code: &str) -> Total {
        Total { kind, mode, count: 1, sum: Money::from_minor(minor, Currency::from_code(code).unwrap()) }
    }

    fn taken(report: &Report, code: &str, mode: Mode) -> Option<Taken> {
        report.taken(Currency::from_code(code).unwrap(), mode)
    }

    #[test]
    fn refunds_stand_beside_what_came_in_and_tests_apart() {
        let report = report(vec![
            total(Kind::Counter, Mode::Live, 1250, "EUR"),
            total(Kind::Printed, Mode::Live, 350, "EUR"),
            total(Kind::Refund, Mode::Live, -250, "EUR"),
            total(Kind::Counter, Mode::Test, 99, "EUR"),
            total(Kind::OneOff, Mode::Live, 7, "JPY"),
        ]);
        let euros = Taken { payments: 2, gross: 1600, refunds: 1, refunded: -250 };
        assert_eq!(taken(&report, "EUR", Mode::Live), Some(euros));
        assert_eq!(taken(&report, "EUR", Mode::Test).map(|taken| taken.gross), Some(99));
        assert_eq!(taken(&report, "KWD", Mode::Live), Some(Taken::default()));
    }

    #[test]
    fn more_than_can_be_counted_is_said_and_never_wrapped() {
        for (kind, minor) in [(Kind::Counter, i64::MAX), (Kind::Refund, i64::MIN)] {
            let report =
                report(vec![total(kind, Mode::Live, minor, "EUR"), total(kind, Mode::Live, minor, "EUR")]);
            assert_eq!(taken(&report, "EUR", Mode::Live), None);
        }
    }

    proptest! {
        #[test]
        fn sums_are_exact_whatever_the_decimals(
            all in vec((0_usize..4, 0_usize..3, 0_usize..3, 0..=99_999_999_999_i64), 0..60),
        ) {
            let signed = |kind: usize, minor: i64| if kind == 3 { -minor } else { minor };
            let report = report(
                all.iter()
                    .map(|&(kind, mode, code, minor)| {
                        total(Kind::ALL[kind], Mode::ALL[mode], signed(kind, minor), CODES[code])
                    })
                    .collect(),
            );
            for (at, mode) in Mode::ALL.into_iter().enumerate() {
                for (which, code) in CODES.iter().enumerate() {
                    let sum = |refunds: bool| -> i128 {
                        let own = all.iter().filter(|one| (one.1, one.2, one.0 == 3) == (at, which, refunds));
                        own.map(|one| i128::from(signed(one.0, one.3))).sum()
                    };
                    let taken = taken(&report, code, mode).unwrap();
                    prop_assert_eq!(i128::from(taken.gross), sum(false));
                    prop_assert_eq!(i128::from(taken.refunded), sum(true));
                }
            }
        }
    }
}
