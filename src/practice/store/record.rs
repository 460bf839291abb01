//! What is written down: links, orders and payments. Amounts in minor units, times in UNIX seconds.

use serde::{Deserialize, Serialize};

/// What a payment is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in super::super) enum Target {
    /// A payment link, by id.
    Link(u64),
    /// A generated payment, by the first part of its address.
    Order(String),
}

/// A payment's status in the provider's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in super::super) enum Status {
    /// The money was taken.
    Succeeded,
    /// It was not.
    Failed,
    /// Nobody knows yet.
    Pending,
}

impl Status {
    /// The word that stands in answers and addresses.
    pub(in super::super) fn word(self) -> &'static str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Pending => "pending",
        }
    }
}

/// A payment link; amounts in minor units, times in UNIX seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in super::super) struct Link {
    pub(in super::super) id: u64,
    /// The part of its address that can't be guessed.
    pub(in super::super) slug: String,
    pub(in super::super) product_name: String,
    pub(in super::super) description: Option<String>,
    pub(in super::super) amount: u64,
    pub(in super::super) active: bool,
    /// Payments that succeeded.
    pub(in super::super) payment_count: u64,
    pub(in super::super) payment_limit: Option<u64>,
    pub(in super::super) expires_at: Option<i64>,
    pub(in super::super) created_at: i64,
    pub(in super::super) updated_at: i64,
}

/// A checked wish for a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct NewLink {
    pub(in super::super) product_name: String,
    pub(in super::super) description: Option<String>,
    pub(in super::super) amount: u64,
    pub(in super::super) expires_days: Option<u64>,
    pub(in super::super) payment_limit: Option<u64>,
}

/// A generated payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in super::super) struct Order {
    /// The three parts of its address: `o`, `a` and `us`.
    pub(in super::super) parts: [String; 3],
    /// The merchant's order id.
    pub(in super::super) id: String,
    pub(in super::super) amount: u64,
    pub(in super::super) created: i64,
    /// The payment that succeeded or is pending.
    pub(in super::super) taken_by: Option<String>,
}

/// A payment, also one that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in super::super) struct Payment {
    pub(in super::super) id: String,
    pub(in super::super) target: Target,
    /// The merchant's order id; links have none.
    pub(in super::super) order_id: Option<String>,
    pub(in super::super) amount: u64,
    pub(in super::super) status: Status,
    pub(in super::super) created: i64,
    /// The id of the way it was paid.
    pub(in super::super) method: String,
    /// When a pending payment settles by itself, in UNIX milliseconds.
    pub(in super::super) due: Option<i64>,
}
