//! Payment links: what the provider keeps, the state that follows from it, and the documented limits for new ones.

mod edit;

pub use edit::room_left;

use super::{
    address::{AddressRefusal, PayAddress},
    money::{AmountError, Currency, Money},
    reference::Reference,
};
use jiff::Timestamp;
use std::fmt;

/// Longest product name in characters (the provider's text).
pub const LONGEST_PRODUCT_NAME: usize = 255;
/// Longest description in characters (the provider's text).
pub const LONGEST_DESCRIPTION: usize = 1000;
/// Most days until a link expires (the provider's text; the least is 1).
pub const MOST_EXPIRES_DAYS: u32 = 365;
/// Most payments a link may be limited to (the provider's text; the least is 1).
pub const MOST_PAYMENTS: u32 = 1000;

/// The provider's id of a payment link: a number or a text, kept as its own characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LinkId(pub String);

impl fmt::Display for LinkId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a link leads, judged when it arrived: nothing else of the address is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkAddress {
    /// It leads to an allowed host.
    Allowed(PayAddress),
    /// It doesn't, and is not shown as a QR code.
    Refused(AddressRefusal),
    /// The answer held none that we recognise.
    Missing,
}

/// A payment link of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentLink {
    /// The provider's id.
    pub id: LinkId,
    /// What is sold.
    pub product_name: String,
    /// Further words to the customer.
    pub description: Option<String>,
    /// What one payment charges, in the currency the owner named: the provider's link names none.
    pub amount: Money,
    /// Whether the link is switched on; `None` when the answer doesn't say.
    pub active: Option<bool>,
    /// Successful payments so far; `None` when the answer doesn't say.
    pub payment_count: Option<u64>,
    /// How many are allowed; `None` for no limit.
    pub payment_limit: Option<u64>,
    /// When it stops taking payments; `None` for never.
    pub expires: Option<Timestamp>,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// Where customers pay.
    pub address: LinkAddress,
}

/// What a customer who opens a link would meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkState {
    /// It takes payments.
    Active,
    /// It was switched off.
    Inactive,
    /// Its days are over.
    Expired,
    /// It has had all the payments it allows.
    LimitReached,
}

impl PaymentLink {
    /// The link's state at a moment.
    pub fn state(&self, now: Timestamp) -> LinkState {
        if self.expires.is_some_and(|expires| expires <= now) {
            LinkState::Expired
        } else if self.is_used_up() {
            LinkState::LimitReached
        } else if self.active == Some(false) {
            LinkState::Inactive
        } else {
            LinkState::Active
        }
    }

    fn is_used_up(&self) -> bool {
        matches!((self.payment_count, self.payment_limit), (Some(count), Some(limit)) if count >= limit)
    }

    /// Whether it is the link of a counter sale: its name is a reference.
    pub fn is_counter_sale(&self) -> bool {
        self.product_name.parse::<Reference>().is_ok()
    }

    /// The checked address, if it may be shown.
    pub fn pay_address(&self) -> Option<&PayAddress> {
        match &self.address {
            LinkAddress::Allowed(address) => Some(address),
            LinkAddress::Refused(_) | LinkAddress::Missing => None,
        }
    }
}

/// A link to be made, within the documented limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLink {
    /// What is sold, 1 to [`LONGEST_PRODUCT_NAME`] characters.
    pub product_name: String,
    /// What one payment charges.
    pub amount: Money,
    /// At most [`LONGEST_DESCRIPTION`] characters.
    pub description: Option<String>,
    /// 1 to [`MOST_EXPIRES_DAYS`]; `None` for never.
    pub expires_days: Option<u32>,
    /// 1 to [`MOST_PAYMENTS`]; `None` for no limit.
    pub payment_limit: Option<u32>,
}

/// What can be changed on a link. The provider's update call wants all three together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkEdit {
    /// The new product name.
    pub product_name: String,
    /// The new description; empty for none.
    pub description: String,
    /// Whether it takes payments.
    pub active: bool,
}

/// A field of the form for a new link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkField {
    /// The product name.
    ProductName,
    /// The amount.
    Amount,
    /// The description.
    Description,
    /// Days until it expires.
    ExpiresDays,
    /// Allowed payments.
    PaymentLimit,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkFieldError {
    /// It must be filled in.
    #[error("empty")]
    Empty,
    /// It has too many characters.
    #[error("{length} characters, at most {limit}")]
    TooLong {
        /// How many it has.
        length: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// It is no amount.
    #[error(transparent)]
    Amount(#[from] AmountError),
    /// It is not a whole number from 1 to `most`.
    #[error("not a whole number from 1 to {most}")]
    OutOfRange {
        /// The largest allowed.
        most: u32,
    },
}

/// The form for a new link, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkForm {
    /// The product name.
    pub product_name: String,
    /// The amount.
    pub amount: String,
    /// The description.
    pub description: String,
    /// Days until it expires; empty for never.
    pub expires_days: String,
    /// Allowed payments; empty for no limit.
    pub payment_limit: String,
}

impl LinkForm {
    /// Checks one field against the documented limits.
    pub fn check_field(&self, field: LinkField, currency: Currency) -> Result<(), LinkFieldError> {
        match field {
            LinkField::ProductName => product_name(&self.product_name).map(drop),
            LinkField::Amount => Ok(Money::from_typed(&self.amount, currency).map(drop)?),
            LinkField::Description => within(&self.description, LONGEST_DESCRIPTION).map(drop),
            LinkField::ExpiresDays => optional_count(&self.expires_days, MOST_EXPIRES_DAYS).map(drop),
            LinkField::PaymentLimit => optional_count(&self.payment_limit, MOST_PAYMENTS).map(drop),
        }
    }

    /// The link to make, or the first thing that stands against it.
    pub fn check(&self, currency: Currency) -> Result<NewLink, (LinkField, LinkFieldError)> {
        let at = |field| move |error| (field, error);
        let amount = Money::from_typed(&self.amount, currency).map_err(LinkFieldError::Amount);
        let description = within(&self.description, LONGEST_DESCRIPTION).map_err(at(LinkField::Description));
        Ok(NewLink {
            product_name: product_name(&self.product_name).map_err(at(LinkField::ProductName))?,
            amount: amount.map_err(at(LinkField::Amount))?,
            description: Some(description?).filter(|text| !text.is_empty()),
            expires_days: optional_count(&self.expires_days, MOST_EXPIRES_DAYS)
                .map_err(at(LinkField::ExpiresDays))?,
            payment_limit: optional_count(&self.payment_limit, MOST_PAYMENTS)
                .map_err(at(LinkField::PaymentLimit))?,
        })
    }
}

/// Checks and trims a product name.
pub fn product_name(text: &str) -> Result<String, LinkFieldError> {
    let text = within(text, LONGEST_PRODUCT_NAME)?;
    if text.is_empty() { Err(LinkFieldError::Empty) } else { Ok(text) }
}

fn within(text: &str, limit: usize) -> Result<String, LinkFieldError> {
    let text = text.trim();
    let length = text.chars().count();
    if length > limit { Err(LinkFieldError::TooLong { length, limit }) } else { Ok(text.to_owned()) }
}

fn optional_count(text: &str, most: u32) -> Result<Option<u32>, LinkFieldError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let only_digits = text.bytes().all(|b| b.is_ascii_digit());
    match text.parse() {
        Ok(count) if only_digits && (1..=most).contains(&count) => Ok(Some(count)),
        _ => Err(LinkFieldError::OutOfRange { most }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur() -> Currency {
        Currency::from_code("EUR").unwrap()
    }

    fn form() -> LinkForm {
        LinkForm { product_name: "Coffee".into(), amount: "3.50".into(), ..LinkForm::default() }
    }

    fn link() -> PaymentLink {
        PaymentLink {
            id: LinkId("1".into()),
            product_name: "Coffee".into(),
            description: None,
            amount: Money::from_minor(350, eur()),
            active: Some(true),
            payment_count: Some(0),
            payment_limit: Some(2),
            expires: Some(Timestamp::from_second(1_000).unwrap()),
            created: None,
            address: LinkAddress::Missing,
        }
    }

    #[test]
    fn a_link_says_what_its_customer_would_meet() {
        let (before, after) = (Timestamp::from_second(999).unwrap(), Timestamp::from_second(1_000).unwrap());
        assert_eq!(link().state(before), LinkState::Active);
        assert_eq!(link().state(after), LinkState::Expired);
        assert_eq!(PaymentLink { payment_count: Some(2), ..link() }.state(before), LinkState::LimitReached);
        assert_eq!(PaymentLink { active: Some(false), ..link() }.state(before), LinkState::Inactive);
        assert_eq!(PaymentLink { payment_count: None, ..link() }.state(before), LinkState::Active);
    }

    #[test]
    fn a_filled_form_becomes_a_link() {
        let form = LinkForm { expires_days: "30".into(), payment_limit: " 10 ".into(), ..form() };
        let link = form.check(eur()).unwrap();
        assert_eq!((link.expires_days, link.payment_limit, link.description), (Some(30), Some(10), None));
    }

    #[test]
    fn each_limit_of_the_providers_text_is_checked_at_its_field() {
        let cases = [
            (LinkForm { product_name: " ".into(), ..form() }, LinkField::ProductName, LinkFieldError::Empty),
            (
                LinkForm { product_name: "ü".repeat(256), ..form() },
                LinkField::ProductName,
                LinkFieldError::TooLong { length: 256, limit: 255 },
            ),
            (
                LinkForm { amount: "0".into(), ..form() },
                LinkField::Amount,
                LinkFieldError::Amount(AmountError::Zero),
            ),
            (
                LinkForm { description: "x".repeat(1001), ..form() },
                LinkField::Description,
                LinkFieldError::TooLong { length: 1001, limit: 1000 },
            ),
            (
                LinkForm { expires_days: "366".into(), ..form() },
                LinkField::ExpiresDays,
                LinkFieldError::OutOfRange { most: 365 },
            ),
            (
                LinkForm { payment_limit: "1001".into(), ..form() },
                LinkField::PaymentLimit,
                LinkFieldError::OutOfRange { most: 1000 },
            ),
            (
                LinkForm { payment_limit: "+5".into(), ..form() },
                LinkField::PaymentLimit,
                LinkFieldError::OutOfRange { most: 1000 },
            ),
        ];
        for (form, field, error) in cases {
            assert_eq!(form.check(eur()), Err((field, error)));
            assert_eq!(form.check_field(field, eur()), Err(error));
        }
        assert!(LinkForm { product_name: "ü".repeat(255), ..form() }.check(eur()).is_ok());
    }
}
