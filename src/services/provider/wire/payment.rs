//! Transaction details: the one answer whose amount counts in minor units and names its currency.

use super::{
    time::{DayPart, time},
    value::{FieldError, Object, Value},
};
use crate::{
    domain::{
        money::{Currency, LARGEST_MINOR, Money},
        payment::{Payment, PaymentId, PaymentStatus},
    },
    services::provider::dialect::Dialect,
};
use serde_json::value::RawValue;

/// Reads a payment, bare or wrapped. It must be the one asked for, under any of its accepted names.
pub(crate) fn payment(raw: &RawValue, dialect: &Dialect, asked: &PaymentId) -> Result<Payment, FieldError> {
    let names = &dialect.payment;
    let object = Object::unwrapped(raw, |object| object.has(&names.id), &dialect.envelope.payment)?;
    object.needed(&names.id, "not an id", Value::id)?;
    let is_asked = |raw| Value::read(raw).and_then(|value| value.id()).is_some_and(|id| id == asked.as_str());
    if !object.all(&names.id).any(|(_, raw)| is_asked(raw)) {
        return Err(FieldError::new(names.id.first().map_or("id", String::as_str), "of another payment"));
    }
    let currency = object
        .needed(&names.currency, "not a known currency", |value| Currency::from_code(&value.text()?))?;
    let minor = object.needed(&names.amount, "not a whole number of minor units", |value| {
        i64::try_from(value.whole()?).ok().filter(|minor| *minor <= LARGEST_MINOR)
    })?;
    let status = object.needed(&names.status, "not a word", |value| match value {
        Value::Text(word) if !word.is_empty() => Some(PaymentStatus::from_word(word)),
        _ => None,
    })?;
    let created = object.needed(&names.created, "not a time", |value| time(value, DayPart::Begin))?;
    // The method only informs: one of another shape must not stand in the way of the rest.
    let method = object.optional(&names.method, "", Value::text).ok().flatten();
    Ok(Payment {
        id: asked.clone(),
        amount: Money::from_minor(minor, currency),
        status,
        created,
        method: method.filter(|method| !method.is_empty()),
        live: object.optional(&names.live, "neither true nor false", Value::flag)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::provider::wire::value::document;

    const PRINTED: &str = r#"{"id":"pi_1","amount":1250,"currency":"usd","status":"succeeded","created":1795358702,"payment_method":"pm_1","livemode":false}"#;

    fn read(json: &str) -> Result<Payment, FieldError> {
        let asked = PaymentId::from_typed("pi_1").unwrap();
        payment(document(json.as_bytes()).unwrap(), &Dialect::built_in(), &asked)
    }

    #[test]
    fn the_printed_fields_are_read_in_all_their_types() {
        let printed = read(PRINTED).unwrap();
        assert_eq!(printed.amount.to_string(), "12.50 USD");
        assert_eq!(printed.status, PaymentStatus::Succeeded);
        assert_eq!((printed.method.as_deref(), printed.live), (Some("pm_1"), Some(false)));
        for json in [
            format!("{{\"data\":{PRINTED}}}"),
            format!("{{\"data\":{{\"data\":{PRINTED}}}}}"),
            format!("{{\"success\":true,\"transaction\":{PRINTED}}}"),
            PRINTED.replace("1250", "\"1250\""),
            PRINTED.replace("usd", "USD"),
            PRINTED.replace("1795358702", "\"1795358702\""),
            PRINTED.replace("1795358702", "\"2026-11-22T14:45:02Z\""),
            PRINTED.replace("false", "0"),
            PRINTED.replace("succeeded", "Succeeded"),
            PRINTED.replacen("\"id\":\"pi_1\"", "\"id\":17,\"payment_id\":\"pi_1\"", 1),
        ] {
            assert_eq!(read(&json).as_ref(), Ok(&printed), "{json}");
        }
    }

    #[test]
    fn minor_units_follow_the_payments_own_currency() {
        let amount = |code| read(&PRINTED.replace("usd", code)).unwrap().amount.to_string();
        assert_eq!((amount("jpy"), amount("kwd")), ("1250 JPY".to_owned(), "1.250 KWD".to_owned()));
    }

    #[test]
    fn what_cannot_be_understood_is_named() {
        let cases = [
            ("1250", "12.50", "amount"),
            ("1250", "\"12.50\"", "amount"),
            ("1250", "1.25e3", "amount"),
            ("1250", "-1250", "amount"),
            ("1250", "99999999999999999999", "amount"),
            ("1250", "null", "amount"),
            ("1250", "\"NaN\"", "amount"),
            ("\"usd\"", "\"euro\"", "currency"),
            ("\"usd\"", "null", "currency"),
            ("\"usd\"", "840", "currency"),
            ("\"succeeded\"", "true", "status"),
            ("\"succeeded\"", "\"\"", "status"),
            ("1795358702", "\"soon\"", "created"),
            ("1795358702", "1e999", "created"),
            ("\"pi_1\"", "{}", "id"),
            ("\"pi_1\"", "\"pi_2\"", "id"),
            ("false", "\"perhaps\"", "livemode"),
        ];
        for (from, to, field) in cases {
            let json = PRINTED.replacen(from, to, 1);
            assert_eq!(read(&json).unwrap_err().field, field, "{json}");
        }
        assert_eq!(read("[]").unwrap_err().field, "answer");
        assert_eq!(read("{}").unwrap_err().field, "id");
    }

    #[test]
    fn an_odd_method_does_not_hide_the_payment() {
        assert_eq!(read(&PRINTED.replace("\"pm_1\"", "{\"card\":1}")).unwrap().method, None);
    }
}
