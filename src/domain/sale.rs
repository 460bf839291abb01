//! A counter sale: one single-use payment link, from the amount to *Paid*.

use super::{
    address::PayAddress,
    link::{LinkId, NewLink, PaymentLink},
    money::Money,
    reference::Reference,
};
use jiff::Timestamp;

/// A sale, from the moment the cashier charged it. This is what the journal keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sale {
    /// What the sale is called, here and as the link's product name.
    pub reference: Reference,
    /// What is charged.
    pub amount: Money,
    /// When it was charged, by this computer's clock.
    pub started: Timestamp,
    /// The cashier's own words; they never leave this till.
    pub note: String,
    /// Days its link lives: 1 at the counter, 3 or 7 when it is sent to a customer.
    pub days: u32,
    /// When it is closed if it is not paid by then, by this computer's clock; `None` when it is kept open.
    pub closes: Option<Timestamp>,
    /// Why the customer need not pay by the link any more, when it was paid another way.
    pub paid_another_way: Option<String>,
    /// What was given back in the portal, as the cashier noted it.
    pub refunds: Vec<Refund>,
    /// How far it got.
    pub stage: SaleStage,
}

/// Money given back in the portal, as the cashier noted it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refund {
    /// How much.
    pub amount: Money,
    /// When it was noted.
    pub noted: Timestamp,
}

/// How far a sale got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaleStage {
    /// The intent is being written down; nothing was sent.
    Recording,
    /// The provider was asked for the link.
    Creating,
    /// The answer was lost; the list is searched for the link.
    Searching {
        /// How often the list was looked at.
        looks: u32,
    },
    /// Nothing reached the provider, or it refused: nothing is charged.
    NotSent,
    /// The link may exist, but nobody holds its address, so nobody can pay it.
    Lost {
        /// How often the list was looked at.
        looks: u32,
    },
    /// The customer can pay.
    Waiting {
        /// The link's id.
        link: LinkId,
        /// What the QR code says.
        address: PayAddress,
    },
    /// The provider's count for this very link says so.
    Paid {
        /// The link's id.
        link: LinkId,
        /// When the console saw it.
        seen: Timestamp,
        /// Whether it had been given up before.
        was_closed: bool,
    },
    /// Given up: the link is being switched off and may still be paid until that is confirmed.
    Closing {
        /// The link's id.
        link: LinkId,
    },
    /// The provider confirmed that the link is switched off, unpaid. A bank's check can still end in a payment.
    Closed {
        /// The link's id.
        link: LinkId,
        /// Since when it is known to be off.
        since: Timestamp,
    },
    /// The provider's answer can't be trusted with money; nothing is shown to the customer.
    Unusable(UnusableLink),
}

impl SaleStage {
    /// The link's id, once it is known.
    pub fn link(&self) -> Option<&LinkId> {
        match self {
            Self::Waiting { link, .. }
            | Self::Paid { link, .. }
            | Self::Closing { link }
            | Self::Closed { link, .. } => Some(link),
            Self::Recording
            | Self::Creating
            | Self::Searching { .. }
            | Self::NotSent
            | Self::Lost { .. }
            | Self::Unusable(_) => None,
        }
    }

    /// Whether the money's way is not decided.
    pub fn is_open(&self) -> bool {
        match self {
            Self::Recording
            | Self::Creating
            | Self::Searching { .. }
            | Self::Waiting { .. }
            | Self::Closing { .. } => true,
            Self::NotSent
            | Self::Lost { .. }
            | Self::Paid { .. }
            | Self::Closed { .. }
            | Self::Unusable(_) => false,
        }
    }
}

/// Why a sale's link is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnusableLink {
    /// The answer holds no payment count, so that *Paid* could never be seen.
    NoCount,
    /// The answer names another amount.
    OtherAmount,
    /// The address leads to a host that isn't allowed, or there is none.
    Address,
    /// It is already paid, switched off or has other limits: it can't be the link just made.
    NotFresh,
}

impl Sale {
    /// The single-use link of this sale: one payment, at most a day.
    pub fn link(&self) -> NewLink {
        NewLink {
            product_name: self.reference.to_string(),
            amount: self.amount,
            description: None,
            expires_days: Some(self.days),
            payment_limit: Some(1),
        }
    }

    /// Whether a link found in the list is this sale's: reference and amount agree, and it is not older than the sale
    /// (two minutes allowed for clocks that differ).
    pub fn is_own(&self, link: &PaymentLink) -> bool {
        let slack = jiff::SignedDuration::from_mins(2);
        link.product_name == self.reference.to_string()
            && link.amount == self.amount
            && link.created.is_none_or(|created| created >= self.started - slack)
    }

    /// Judges the provider's answer before any customer sees it.
    pub fn judge<'a>(&self, link: &'a PaymentLink) -> Result<&'a PayAddress, UnusableLink> {
        if link.amount != self.amount {
            return Err(UnusableLink::OtherAmount);
        }
        match link.payment_count {
            None => return Err(UnusableLink::NoCount),
            Some(0) => {}
            Some(_) => return Err(UnusableLink::NotFresh),
        }
        if link.active == Some(false) || link.payment_limit.is_some_and(|limit| limit != 1) {
            return Err(UnusableLink::NotFresh);
        }
        link.pay_address().ok_or(UnusableLink::Address)
    }
}
