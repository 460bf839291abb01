//! Whether a payment may be taken for an order. The provider doesn't say which order a payment was for, so these
//! rules keep out what can't be it; whether it is the one, a person decides (contract, What follows, 1).

use super::{
    order::Order,
    payment::{Payment, PaymentStatus},
};
use jiff::{SignedDuration, Timestamp};

/// How far the clocks of this computer and of the provider may differ, where only this computer's dates an order.
pub const CLOCK_SLACK: SignedDuration = SignedDuration::from_mins(2);

/// How far two clocks of the provider may differ, where its own clock dates an order: the `Date` of its answers has
/// whole seconds, and its machines are more than one.
pub const PROVIDER_SLACK: SignedDuration = SignedDuration::from_secs(5);

/// How old a payment may be to be taken for one that was just made.
pub const FRESH: SignedDuration = SignedDuration::from_mins(60);

/// Why a payment can't be taken for an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The order waits for no payment.
    NotOpen,
    /// It is in another currency.
    OtherCurrency,
    /// It is of another amount.
    OtherAmount,
    /// It was made before the order.
    BeforeOrder,
    /// It was made later than now: one of the clocks is wrong.
    Future,
    /// It was taken for something else here.
    Used,
    /// Whether it was used here can't be said.
    UseUnknown,
    /// It moved no money, and the account is known to be live.
    Test,
    /// Nothing but its state speaks against it: it isn't decided yet.
    Pending,
    /// Nothing but its state speaks against it: the money was not taken.
    Failed,
    /// Its state is a word that the provider's text doesn't list.
    UnknownState,
}

impl Misfit {
    /// Whether the payment would fit if it had succeeded.
    pub const fn is_of_state_alone(&self) -> bool {
        matches!(self, Self::Pending | Self::Failed | Self::UnknownState)
    }
}

/// Whether a payment was used here before, as far as the journal could say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// It was not.
    Unused,
    /// It was.
    Used,
    /// The journal couldn't say.
    Unknown,
}

/// Judges a payment for an order at a moment of the console's clock, which follows the provider's. `is_account_live` is what a first payment
/// showed of the account.
pub fn judge(
    order: &Order,
    payment: &Payment,
    before: Before,
    is_account_live: bool,
    now: Timestamp,
) -> Result<(), Misfit> {
    if !order.is_open() {
        return Err(Misfit::NotOpen);
    }
    if payment.amount.currency() != order.amount.currency() {
        return Err(Misfit::OtherCurrency);
    }
    if payment.amount != order.amount {
        return Err(Misfit::OtherAmount);
    }
    let earliest = match order.made_there {
        Some(made) => made - PROVIDER_SLACK,
        None => order.key.made - CLOCK_SLACK,
    };
    if payment.created < earliest {
        return Err(Misfit::BeforeOrder);
    }
    if payment.created > provider_now(order, now) + CLOCK_SLACK {
        return Err(Misfit::Future);
    }
    match before {
        Before::Unused => {}
        Before::Used => return Err(Misfit::Used),
        Before::Unknown => return Err(Misfit::UseUnknown),
    }
    if is_account_live && payment.live == Some(false) {
        return Err(Misfit::Test);
    }
    match payment.status {
        PaymentStatus::Succeeded => Ok(()),
        PaymentStatus::Pending => Err(Misfit::Pending),
        PaymentStatus::Failed => Err(Misfit::Failed),
        PaymentStatus::Other(_) => Err(Misfit::UnknownState),
    }
}

/// Whether a payment that fits an order was made just now: only then it is shown green before a person accepts it.
pub fn is_fresh(order: &Order, payment: &Payment, now: Timestamp) -> bool {
    provider_now(order, now).duration_since(payment.created) < FRESH
}

/// The provider's clock, as far as this order shows how the two differ. A larger difference is of a clock that is
/// corrected by now: nobody goes on by a clock that is known to be wrong.
fn provider_now(order: &Order, now: Timestamp) -> Timestamp {
    let difference = order.made_there.map(|there| there.duration_since(order.key.made));
    now + difference.filter(|difference| difference.abs() <= CLOCK_SLACK).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        money::{Currency, Money},
        order::{OrderId, OrderKey, OrderStage},
        payment::PaymentId,
    };

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_795_359_600 + seconds).unwrap()
    }

    fn money(minor: i64, code: &str) -> Money {
        Money::from_minor(minor, Currency::from_code(code).unwrap())
    }

    /// An order of 12.50 EUR, made at second 0.
    fn order() -> Order {
        Order {
            key: OrderKey { id: OrderId::from_typed("WEB-1").unwrap(), made: at(0) },
            amount: money(1250, "EUR"),
            made_there: None,
            stage: OrderStage::Open { address: None },
        }
    }

    fn payment() -> Payment {
        Payment {
            id: PaymentId::from_typed("pay_1").unwrap(),
            amount: money(1250, "EUR"),
            status: PaymentStatus::Succeeded,
            created: at(60),
            method: None,
            live: Some(true),
        }
    }

    fn judged(order: &Order, payment: &Payment) -> Result<(), Misfit> {
        judge(order, payment, Before::Unused, true, at(90))
    }

    #[test]
    fn a_payment_of_the_same_amount_after_the_order_fits() {
        assert_eq!(judged(&order(), &payment()), Ok(()));
    }

    #[test]
    fn each_difference_has_its_own_reason() {
        let good = payment();
        for (why, payment) in [
            (Misfit::OtherAmount, Payment { amount: money(1251, "EUR"), ..good.clone() }),
            (Misfit::OtherCurrency, Payment { amount: money(1250, "USD"), ..good.clone() }),
            (Misfit::BeforeOrder, Payment { created: at(-121), ..good.clone() }),
            (Misfit::Future, Payment { created: at(90 + 121), ..good.clone() }),
            (Misfit::Test, Payment { live: Some(false), ..good.clone() }),
            (Misfit::Pending, Payment { status: PaymentStatus::Pending, ..good.clone() }),
            (Misfit::Failed, Payment { status: PaymentStatus::Failed, ..good.clone() }),
            (Misfit::UnknownState, Payment { status: PaymentStatus::Other("held".into()), ..good.clone() }),
        ] {
            assert_eq!(judged(&order(), &payment), Err(why));
        }
        let judge = |order: &Order, before| judge(order, &good, before, true, at(90));
        assert_eq!(judge(&order(), Before::Used), Err(Misfit::Used));
        assert_eq!(judge(&order(), Before::Unknown), Err(Misfit::UseUnknown));
        assert_eq!(
            judge(&Order { stage: OrderStage::GivenUp, ..order() }, Before::Unused),
            Err(Misfit::NotOpen)
        );
    }

    #[test]
    fn what_is_wrong_in_itself_comes_before_the_state() {
        let pending_and_older = Payment { status: PaymentStatus::Pending, created: at(-3_600), ..payment() };
        assert_eq!(judged(&order(), &pending_and_older), Err(Misfit::BeforeOrder));
    }

    #[test]
    fn a_test_payment_fits_while_nobody_knows_whether_the_account_is_live() {
        let test = Payment { live: Some(false), ..payment() };
        assert_eq!(judge(&order(), &test, Before::Unused, false, at(90)), Ok(()));
    }

    #[test]
    fn the_providers_own_clock_counts_where_it_is_known_and_leaves_seconds_instead_of_minutes() {
        // This computer was a day behind the provider when the order was made; that was found out with its answer.
        let day = 86_400_i64;
        let judged =
            |order: &Order, payment: &Payment| judge(order, payment, Before::Unused, true, at(day + 90));
        let order = Order { made_there: Some(at(day)), ..order() };
        let created = |seconds: i64| Payment { created: at(day + seconds), ..payment() };
        assert_eq!(judged(&order, &created(60)), Ok(()));
        assert_eq!(judged(&order, &created(-5)), Ok(()));
        assert_eq!(judged(&order, &created(-6)), Err(Misfit::BeforeOrder));
        assert_eq!(judged(&order, &created(90 + 121)), Err(Misfit::Future));
        assert!(is_fresh(&order, &created(60), at(day + 90)));
        assert!(!is_fresh(&order, &created(60), at(day + 60 + 3_600)));
    }

    #[test]
    fn a_small_difference_between_the_clocks_goes_on_as_the_order_showed_it() {
        let order = Order { made_there: Some(at(100)), ..order() };
        let created = |seconds: i64| Payment { created: at(100 + seconds), ..payment() };
        assert_eq!(judged(&order, &created(90 + 120)), Ok(()));
        assert_eq!(judged(&order, &created(90 + 121)), Err(Misfit::Future));
    }
}
