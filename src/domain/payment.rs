//! A payment as the provider's Transaction details describe it.

use super::{money::Money, order::OrderId, reference::Reference};
use jiff::Timestamp;
use std::fmt;

/// The longest payment id the console asks for.
const LONGEST_PAYMENT_ID: usize = 128;

/// The provider's id of one payment. It is opaque: any printable text without spaces.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PaymentId(String);

/// A text can't be a payment id: it is empty, too long, or holds spaces or unprintable characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a payment id")]
pub struct NotAPaymentId;

impl PaymentId {
    /// Trims and checks what a person typed or a scanner sent.
    pub fn from_typed(text: &str) -> Result<Self, NotAPaymentId> {
        let text = text.trim();
        let printable = text.chars().all(|c| !c.is_control() && !c.is_whitespace());
        if printable && (1..=LONGEST_PAYMENT_ID).contains(&text.len()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotAPaymentId)
        }
    }

    /// The id as the provider prints it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PaymentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What became of a payment. The provider's text prints three words; any other is kept and shown as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaymentStatus {
    /// The money was taken.
    Succeeded,
    /// It was refused or given up.
    Failed,
    /// Not decided yet, for instance while a bank asks its customer.
    Pending,
    /// A word the provider's text doesn't list.
    Other(String),
}

impl PaymentStatus {
    /// Reads the provider's word in any case.
    pub fn from_word(word: &str) -> Self {
        match word.to_ascii_lowercase().as_str() {
            "succeeded" => Self::Succeeded,
            "failed" => Self::Failed,
            "pending" => Self::Pending,
            _ => Self::Other(word.to_owned()),
        }
    }

    /// The provider's word.
    pub fn word(&self) -> &str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Pending => "pending",
            Self::Other(word) => word,
        }
    }
}

/// One payment. It names no order and no payment link: the provider doesn't tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// The provider's id.
    pub id: PaymentId,
    /// The amount charged.
    pub amount: Money,
    /// What became of it.
    pub status: PaymentStatus,
    /// When it was made, by the provider's clock.
    pub created: Timestamp,
    /// The provider's id of the payment method used.
    pub method: Option<String>,
    /// Whether it moved real money; `None` when the answer doesn't say.
    pub live: Option<bool>,
}

/// The provider's word on a payment id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It knows the payment, as it described it.
    Known(Payment),
    /// It knows no payment of that id.
    NotFound,
}

/// What a payment was taken for here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The order or the sale.
    pub of: UsedFor,
    /// When.
    pub at: Timestamp,
}

/// What a payment can be taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UsedFor {
    /// A one-off payment.
    Order(OrderId),
    /// A counter sale.
    Sale(Reference),
}

impl fmt::Display for UsedFor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Order(order) => order.fmt(f),
            Self::Sale(sale) => sale.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payment_ids_have_no_spaces() {
        assert_eq!(PaymentId::from_typed(" pi_1 \n").unwrap().as_str(), "pi_1");
        for text in ["", " ", "pi 1", "pi\u{7}1", &"x".repeat(129)] {
            assert_eq!(PaymentId::from_typed(text), Err(NotAPaymentId), "{text:?}");
        }
    }

    #[test]
    fn an_unlisted_status_is_kept_as_it_came() {
        assert_eq!(PaymentStatus::from_word("SUCCEEDED"), PaymentStatus::Succeeded);
        assert_eq!(PaymentStatus::from_word("on_hold"), PaymentStatus::Other("on_hold".into()));
    }
}
