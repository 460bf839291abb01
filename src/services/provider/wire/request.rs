//! The bodies that are sent; amounts are written as their own digits.

use crate::domain::{
    link::{LinkEdit, NewLink},
    money::Money,
    order::OrderId,
};
use serde::Serialize;
use serde_json::value::RawValue;

#[derive(Serialize)]
struct Generate<'a> {
    order_id: &'a str,
    amount: String,
}

#[derive(Serialize)]
struct Create<'a> {
    product_name: &'a str,
    amount: Box<RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payment_limit: Option<u32>,
}

#[derive(Serialize)]
struct Update<'a> {
    product_name: &'a str,
    description: &'a str,
    active: bool,
}

/// A one-off payment: the amount is a decimal text in currency units, as printed.
pub(crate) fn generate_body(order: &OrderId, amount: Money) -> Vec<u8> {
    written(&Generate { order_id: order.as_str(), amount: amount.decimal() })
}

/// A new link: the amount is a number in currency units, as printed.
pub(crate) fn new_link_body(link: &NewLink) -> Vec<u8> {
    let digits = RawValue::from_string(link.amount.decimal());
    written(&Create {
        product_name: &link.product_name,
        amount: digits.expect("a decimal amount is a JSON number"),
        description: link.description.as_deref(),
        expires_days: link.expires_days,
        payment_limit: link.payment_limit,
    })
}

/// The printed update call sends all three together.
pub(crate) fn update_body(edit: &LinkEdit) -> Vec<u8> {
    let LinkEdit { product_name, description, active } = edit;
    written(&Update { product_name, description, active: *active })
}

fn written(body: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(body).expect("texts, numbers and flags can always be written")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Currency;

    fn money(minor: i64, code: &str) -> Money {
        Money::from_minor(minor, Currency::from_code(code).unwrap())
    }

    fn text(body: Vec<u8>) -> String {
        String::from_utf8(body).unwrap()
    }

    #[test]
    fn amounts_are_written_as_the_providers_text_prints_them() {
        let order = OrderId::from_typed("123456").unwrap();
        assert_eq!(
            text(generate_body(&order, money(50_000, "EUR"))),
            r#"{"order_id":"123456","amount":"500.00"}"#
        );
        let link = NewLink {
            product_name: "Premium \"Plan\"".into(),
            amount: money(9999, "EUR"),
            description: Some("Monthly".into()),
            expires_days: Some(30),
            payment_limit: Some(10),
        };
        assert_eq!(
            text(new_link_body(&link)),
            r#"{"product_name":"Premium \"Plan\"","amount":99.99,"description":"Monthly","expires_days":30,"payment_limit":10}"#
        );
        let bare = NewLink {
            amount: money(7, "JPY"),
            description: None,
            expires_days: None,
            payment_limit: None,
            ..link
        };
        assert_eq!(text(new_link_body(&bare)), r#"{"product_name":"Premium \"Plan\"","amount":7}"#);
    }

    #[test]
    fn an_update_always_sends_all_three_fields() {
        let edit = LinkEdit { product_name: "a".into(), description: String::new(), active: false };
        assert_eq!(text(update_body(&edit)), r#"{"product_name":"a","description":"","active":false}"#);
    }
}
