//! One-off payments: their order ids, and how far each got.

use super::{address::PayAddress, money::Money, payment::PaymentId};
use jiff::Timestamp;
use std::fmt;

/// The longest order id the console sends. The provider prints no limit; this fits its usual column and a QR code.
pub const LONGEST_ORDER_ID: usize = 64;

/// An order id: trimmed, 1 to [`LONGEST_ORDER_ID`] printable characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrderId(String);

/// Why a text is not an order id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrderIdError {
    /// Nothing was entered.
    #[error("the order id is empty")]
    Empty,
    /// Longer than [`LONGEST_ORDER_ID`] characters.
    #[error("the order id is too long")]
    TooLong,
    /// It holds a line break, tab or other control character.
    #[error("the order id holds an unprintable character")]
    Unprintable,
}

impl OrderId {
    /// Trims and checks what a person typed.
    pub fn from_typed(text: &str) -> Result<Self, OrderIdError> {
        let text = text.trim();
        if text.is_empty() {
            Err(OrderIdError::Empty)
        } else if text.chars().count() > LONGEST_ORDER_ID {
            Err(OrderIdError::TooLong)
        } else if text.chars().any(char::is_control) {
            Err(OrderIdError::Unprintable)
        } else {
            Ok(Self(text.to_owned()))
        }
    }

    /// The id as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OrderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What tells two orders apart: the same order id may be used again, later.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrderKey {
    /// The order id.
    pub id: OrderId,
    /// When it was asked for, by this computer's clock.
    pub made: Timestamp,
}

/// A one-off payment: what was asked for, and what became of it. The provider never says which payment was for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Its id, and when it was asked for.
    pub key: OrderKey,
    /// What it charges.
    pub amount: Money,
    /// When it was made by the provider's clock, which also dates payments; `None` where its answer bore no date.
    pub made_there: Option<Timestamp>,
    /// How far it got.
    pub stage: OrderStage,
}

/// How far an order got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderStage {
    /// Written down, then sent; the answer is not here.
    Making,
    /// The provider made nothing.
    NotMade,
    /// The answer got lost. Nobody has the address, so nobody can pay it.
    Lost,
    /// It waits for a payment id.
    Open {
        /// Where the customer pays; `None` when nobody may be sent there any more.
        address: Option<PayAddress>,
    },
    /// A person said that this payment was for it.
    Accepted(Acceptance),
    /// Nobody waits for it any more. It might still be paid.
    GivenUp,
}

/// A payment that a person took for an order's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The payment.
    pub payment: PaymentId,
    /// When it was accepted, by this computer's clock.
    pub at: Timestamp,
    /// When it was made, by the provider's clock.
    pub created: Timestamp,
    /// Whether it moved real money, if the provider said.
    pub live: Option<bool>,
}

impl Order {
    /// Whether it waits for a payment id.
    pub const fn is_open(&self) -> bool {
        matches!(self.stage, OrderStage::Open { .. })
    }

    /// Where the customer pays, while it is open.
    pub const fn address(&self) -> Option<&PayAddress> {
        match &self.stage {
            OrderStage::Open { address } => address.as_ref(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_ids_are_trimmed_and_checked() {
        assert_eq!(OrderId::from_typed(" 123456 ").unwrap().as_str(), "123456");
        assert_eq!(OrderId::from_typed(" \t"), Err(OrderIdError::Empty));
        assert_eq!(OrderId::from_typed("a\nb"), Err(OrderIdError::Unprintable));
        assert_eq!(OrderId::from_typed(&"x".repeat(65)), Err(OrderIdError::TooLong));
        assert!(OrderId::from_typed(&"é".repeat(64)).is_ok());
    }
}
