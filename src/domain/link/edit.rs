//! What can be changed on a link: its name, its description, and whether it takes payments.

use super::{
    LONGEST_DESCRIPTION, LONGEST_PRODUCT_NAME, LinkEdit, LinkField, LinkFieldError, LinkForm,
    MOST_EXPIRES_DAYS, MOST_PAYMENTS, PaymentLink, product_name, within,
};
use jiff::Timestamp;

/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;

impl LinkEdit {
    /// What stands on a link now. A link whose answer doesn't say takes payments: that is how it is shown.
    pub fn of(link: &PaymentLink) -> Self {
        Self {
            product_name: link.product_name.clone(),
            description: link.description.clone().unwrap_or_default(),
            active: link.active != Some(false),
        }
    }

    /// Whether a link says all three. Blanks around a text and the kind of its line ends are the provider's affair.
    pub fn is_on(&self, link: &PaymentLink) -> bool {
        let there = Self::of(link);
        is_same_text(&self.product_name, &there.product_name)
            && is_same_text(&self.description, &there.description)
            && link.active.is_none_or(|active| active == self.active)
    }

    /// Checks one field against the documented limits; the fields that can't be changed are always right.
    pub fn check_field(&self, field: LinkField) -> Result<(), LinkFieldError> {
        match field {
            LinkField::ProductName => product_name(&self.product_name).map(drop),
            LinkField::Description => within(&self.description, LONGEST_DESCRIPTION).map(drop),
            LinkField::Amount | LinkField::ExpiresDays | LinkField::PaymentLimit => Ok(()),
        }
    }

    /// The change to send, or the first thing that stands against it.
    pub fn check(&self) -> Result<Self, (LinkField, LinkFieldError)> {
        let at = |field| move |error| (field, error);
        Ok(Self {
            product_name: product_name(&self.product_name).map_err(at(LinkField::ProductName))?,
            description: within(&self.description, LONGEST_DESCRIPTION)
                .map_err(at(LinkField::Description))?,
            active: self.active,
        })
    }
}

impl LinkForm {
    /// The form for a link like another one: what can't be changed on that one is typed anew here. The days are
    /// those that are left of it; what is over or beyond the limits stays empty.
    pub fn like(link: &PaymentLink, now: Timestamp) -> Self {
        let left = link.expires.map(|expires| expires.duration_since(now).as_secs());
        let days = left.filter(|left| *left > 0).map(|left| (left + DAY - 1) / DAY);
        let days = days.and_then(|days| u32::try_from(days).ok()).filter(|days| *days <= MOST_EXPIRES_DAYS);
        let limit = link.payment_limit.filter(|limit| (1..=u64::from(MOST_PAYMENTS)).contains(limit));
        let text = |number: Option<String>| number.unwrap_or_default();
        Self {
            product_name: link.product_name.clone(),
            amount: link.amount.decimal(),
            description: link.description.clone().unwrap_or_default(),
            expires_days: text(days.map(|days| days.to_string())),
            payment_limit: text(limit.map(|limit| limit.to_string())),
        }
    }

    /// Whether nothing has been typed yet.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How many characters still fit into a text; `None` for a field without a limit of that kind, or beyond it.
pub fn room_left(field: LinkField, text: &str) -> Option<usize> {
    let limit = match field {
        LinkField::ProductName => LONGEST_PRODUCT_NAME,
        LinkField::Description => LONGEST_DESCRIPTION,
        LinkField::Amount | LinkField::ExpiresDays | LinkField::PaymentLimit => return None,
    };
    limit.checked_sub(text.trim().chars().count())
}

fn is_same_text(a: &str, b: &str) -> bool {
    let lines = |text: &str| text.trim().lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    a == b || lines(a) == lines(b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        link::{LinkAddress, LinkId},
        money::{Currency, Money},
    };

    fn link() -> PaymentLink {
        PaymentLink {
            id: LinkId("1".into()),
            product_name: "Coffee".into(),
            description: None,
            amount: Money::from_minor(350, Currency::from_code("EUR").unwrap()),
            active: Some(true),
            payment_count: Some(3),
            payment_limit: Some(10),
            expires: Some(Timestamp::from_second(10 * DAY).unwrap()),
            created: None,
            address: LinkAddress::Missing,
        }
    }

    #[test]
    fn an_edit_is_on_a_link_that_says_all_three() {
        let edit = LinkEdit { product_name: " Coffee ".into(), description: String::new(), active: true };
        assert!(edit.is_on(&link()));
        assert!(!edit.is_on(&PaymentLink { active: Some(false), ..link() }));
        assert!(!edit.is_on(&PaymentLink { product_name: "Tea".into(), ..link() }));
        assert!(!edit.is_on(&PaymentLink { description: Some("hot".into()), ..link() }));
        let lines = LinkEdit { description: "hot\nand black".into(), ..edit };
        assert!(lines.is_on(&PaymentLink { description: Some("hot\r\nand black\r\n".into()), ..link() }));
    }

    #[test]
    fn an_edit_keeps_to_the_documented_limits() {
        let edit = LinkEdit::of(&link());
        assert_eq!(edit.check(), Ok(edit.clone()));
        let nameless = LinkEdit { product_name: " ".into(), ..edit.clone() };
        assert_eq!(nameless.check(), Err((LinkField::ProductName, LinkFieldError::Empty)));
        let long = LinkEdit { description: "ü".repeat(1001), ..edit };
        let error = LinkFieldError::TooLong { length: 1001, limit: 1000 };
        assert_eq!(long.check(), Err((LinkField::Description, error)));
        assert_eq!(long.check_field(LinkField::Description), Err(error));
        assert_eq!(long.check_field(LinkField::Amount), Ok(()));
    }

    #[test]
    fn a_link_like_another_is_typed_for_the_owner() {
        let at = |day: i64| Timestamp::from_second(day * DAY).unwrap();
        let form = LinkForm::like(&link(), at(3));
        assert_eq!((form.product_name.as_str(), form.amount.as_str()), ("Coffee", "3.50"));
        assert_eq!((form.expires_days.as_str(), form.payment_limit.as_str()), ("7", "10"));
        let almost = Timestamp::from_second(10 * DAY - 1).unwrap();
        assert_eq!(LinkForm::like(&link(), almost).expires_days, "1", "the day that has begun counts");
        assert_eq!(LinkForm::like(&link(), at(10)).expires_days, "", "what is over is not copied");
        let far = PaymentLink { expires: Some(at(1000)), payment_limit: Some(5000), ..link() };
        let form = LinkForm::like(&far, at(3));
        assert_eq!((form.expires_days.as_str(), form.payment_limit.as_str()), ("", ""));
        assert!(LinkForm::default().is_empty() && !form.is_empty());
    }

    #[test]
    fn the_room_left_counts_characters() {
        assert_eq!(room_left(LinkField::ProductName, &"ü".repeat(250)), Some(5));
        assert_eq!(room_left(LinkField::ProductName, &"x".repeat(256)), None);
        assert_eq!(room_left(LinkField::Description, ""), Some(1000));
        assert_eq!(room_left(LinkField::Amount, "1"), None);
    }
}
