//! Payment links in an answer, and the one field of a one-off payment's answer.

use super::{
    time::{DayPart, is_no_time, time},
    value::{FieldError, Object, Value},
};
use crate::{
    domain::{
        address::AllowedHosts,
        link::{LinkAddress, LinkId, PaymentLink},
        money::{Currency, Money},
    },
    services::provider::dialect::{Dialect, Names},
};
use jiff::Timestamp;
use serde_json::value::RawValue;

/// What is needed to read a link: the names, the account's currency and the allowed hosts.
#[derive(Clone, Copy)]
pub(crate) struct LinkReader<'a> {
    pub dialect: &'a Dialect,
    pub currency: Currency,
    pub hosts: &'a AllowedHosts,
}

impl LinkReader<'_> {
    /// One link, bare or wrapped.
    pub fn link(&self, raw: &RawValue) -> Result<PaymentLink, FieldError> {
        let names = &self.dialect.link;
        let object = Object::unwrapped(raw, |object| object.has(&names.id), &self.dialect.envelope.link)?;
        let id = object.needed(&names.id, "not an id", Value::id)?;
        self.check_currency(&object)?;
        Ok(PaymentLink {
            id: LinkId(id),
            product_name: object.needed(&names.product_name, "not a text", Value::text)?,
            description: object
                .optional(&names.description, "not a text", Value::text)?
                .filter(|text| !text.is_empty()),
            amount: self.amount(&object)?,
            active: self.active(&object)?,
            payment_count: count(&object, &names.payment_count)?,
            // The least limit the provider takes is 1: a zero can only mean that there is none.
            payment_limit: count(&object, &names.payment_limit)?.filter(|limit| *limit > 0),
            expires: moment(&object, &names.expires, DayPart::End)?,
            created: moment(&object, &names.created, DayPart::Begin)?,
            address: address(&object, &names.address, self.hosts),
        })
    }

    /// A row's id, when at least that can be read.
    pub fn id(&self, raw: &RawValue) -> Option<LinkId> {
        let names = &self.dialect.link;
        let object =
            Object::unwrapped(raw, |object| object.has(&names.id), &self.dialect.envelope.link).ok()?;
        object.needed(&names.id, "", Value::id).ok().map(LinkId)
    }

    fn amount(&self, object: &Object<'_>) -> Result<Money, FieldError> {
        let names = &self.dialect.link.amount;
        let (name, raw) = object.all(names).next().ok_or_else(|| FieldError::missing(names))?;
        let value = Value::read(raw);
        let digits = value.as_ref().and_then(Value::digits);
        let digits = digits.ok_or_else(|| FieldError::new(name, "not a number"))?;
        Money::from_wire(digits, self.currency).map_err(|error| FieldError::new(name, error.to_string()))
    }

    /// Should an answer name a currency, it must be the one the owner named.
    fn check_currency(&self, object: &Object<'_>) -> Result<(), FieldError> {
        let Some((name, raw)) = object.all(&self.dialect.link.currency).next() else {
            return Ok(());
        };
        match Value::read(raw) {
            Some(Value::Text(code))
                if Currency::from_code(&code).is_some_and(|named| named != self.currency) =>
            {
                Err(FieldError::new(name, "another currency than the account's"))
            }
            _ => Ok(()),
        }
    }

    /// On or off. A word that the dialect doesn't know says nothing; the next name is asked.
    fn active(&self, object: &Object<'_>) -> Result<Option<bool>, FieldError> {
        let words = &self.dialect.words;
        for (name, raw) in object.all(&self.dialect.link.active) {
            let value = Value::read(raw).ok_or_else(|| FieldError::new(name, "not a text"))?;
            let known = match &value {
                Value::Text(word) => {
                    let is = |words: &Names| words.iter().any(|known| known.eq_ignore_ascii_case(word));
                    if is(&words.active) { Some(true) } else { is(&words.inactive).then_some(false) }
                }
                other => Some(other.flag().ok_or_else(|| FieldError::new(name, "neither on nor off"))?),
            };
            if known.is_some() {
                return Ok(known);
            }
        }
        Ok(None)
    }
}

/// Where a one-off payment's customer pays.
pub(crate) fn one_off_address(
    raw: &RawValue,
    dialect: &Dialect,
    hosts: &AllowedHosts,
) -> Result<LinkAddress, FieldError> {
    let names = &dialect.one_off.address;
    // An envelope may bear the address's own name ("link"), so only a text tells that this is the level meant.
    let has_address = |object: &Object<'_>| address(object, names, hosts) != LinkAddress::Missing;
    let found = address(&Object::unwrapped(raw, has_address, &dialect.envelope.link)?, names, hosts);
    if found == LinkAddress::Missing { Err(FieldError::missing(names)) } else { Ok(found) }
}

/// The first accepted name that holds a text, judged against the allowed hosts.
fn address(object: &Object<'_>, names: &[String], hosts: &AllowedHosts) -> LinkAddress {
    let text = object.all(names).find_map(|(_, raw)| match Value::read(raw) {
        Some(Value::Text(text)) if !text.is_empty() => Some(text),
        _ => None,
    });
    match text.map(|text| hosts.check(&text)) {
        None => LinkAddress::Missing,
        Some(Ok(address)) => LinkAddress::Allowed(address),
        Some(Err(refusal)) => LinkAddress::Refused(refusal),
    }
}

/// A count. A list or object of a fitting name is another thing (the payments themselves): its length proves nothing.
fn count(object: &Object<'_>, names: &[String]) -> Result<Option<u64>, FieldError> {
    for (name, raw) in object.all(names) {
        match Value::read(raw) {
            Some(Value::List(_) | Value::Object(_)) => {}
            Some(Value::Text(text)) if text.is_empty() => {}
            value => {
                let count = value.as_ref().and_then(Value::whole);
                return count.map(Some).ok_or_else(|| FieldError::new(name, "not a whole number"));
            }
        }
    }
    Ok(None)
}

fn moment(object: &Object<'_>, names: &[String], part: DayPart) -> Result<Option<Timestamp>, FieldError> {
    for (name, raw) in object.all(names) {
        let value = Value::read(raw).ok_or_else(|| FieldError::new(name, "not a time"))?;
        if !is_no_time(&value) {
            return time(&value, part).map(Some).ok_or_else(|| FieldError::new(name, "not a time"));
        }
    }
    Ok(None)
}
