//! Request bodies: read with their digits kept, held against the documented limits, refused by field.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use serde_json::value::RawValue;

use super::super::money::Unit;
use super::super::server::Site;
use super::super::store::NewLink;
use super::Problem;

const NAME_LONGEST: usize = 255;
const DESCRIPTION_LONGEST: usize = 1_000;
const ORDER_ID_LONGEST: usize = 255;
const DAYS: (u64, u64) = (1, 365);
const PAYMENTS: (u64, u64) = (1, 1_000);
/// Fixed when a link is made (provider's text).
const FIXED: [&str; 3] = ["amount", "expires_days", "payment_limit"];
/// What the printed update call carries.
const PRINTED: [&str; 3] = ["product_name", "description", "active"];

/// One field as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Given {
    /// Absent, null, or text of nothing but blanks, which Laravel makes null of.
    Nothing,
    /// Text, blanks at its ends taken off as Laravel does.
    Text(String),
    /// A number's own digits.
    Number(String),
    Bool(bool),
    /// A list or an object.
    Other,
}

/// The fields of a JSON body.
#[derive(Debug, Default)]
pub(super) struct Fields(BTreeMap<String, Box<RawValue>>);

impl FromRequest<Arc<Site>> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, site: &Arc<Site>) -> Result<Self, Problem> {
        let is_json = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.contains("/json") || value.contains("+json"));
        let body = Bytes::from_request(request, site).await.map_err(|rejection| {
            match rejection.into_response().status() {
                StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
                _ => Problem::Malformed,
            }
        })?;
        // A body that doesn't say it is JSON isn't read, so its required fields are missing.
        if !is_json || body.is_empty() {
            return Ok(Self::default());
        }
        serde_json::from_slice(&body).map(Self).map_err(|_| Problem::Malformed)
    }
}

impl Fields {
    fn given(&self, name: &str) -> Given {
        let Some(raw) = self.0.get(name).map(|raw| raw.get()) else { return Given::Nothing };
        match raw.as_bytes().first() {
            Some(b'"') => match serde_json::from_str::<String>(raw) {
                Ok(text) if text.trim().is_empty() => Given::Nothing,
                Ok(text) => Given::Text(text.trim().to_owned()),
                Err(_) => Given::Other,
            },
            Some(b't') => Given::Bool(true),
            Some(b'f') => Given::Bool(false),
            Some(b'-' | b'0'..=b'9') => Given::Number(raw.to_owned()),
            Some(b'n') | None => Given::Nothing,
            Some(_) => Given::Other,
        }
    }

    fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// A wish for a link.
    pub(super) fn new_link(&self, unit: &Unit) -> Result<NewLink, Problem> {
        let mut check = Check::new(self);
        let product_name = check.required_text("product_name", NAME_LONGEST);
        let amount = check.amount(unit);
        let description = check.text("description", DESCRIPTION_LONGEST);
        let expires_days = check.whole("expires_days", DAYS);
        let payment_limit = check.whole("payment_limit", PAYMENTS);
        let (product_name, amount) = check.done(product_name.zip(amount))?;
        Ok(NewLink { product_name, description, amount, expires_days, payment_limit })
    }

    /// A wish to change a link.
    pub(super) fn link_change(&self, strict: bool) -> Result<LinkChange, Problem> {
        let mut check = Check::new(self);
        for field in FIXED.into_iter().filter(|field| self.has(field)) {
            check.refuse(field, format!("The {} cannot be changed after creation.", spoken(field)));
        }
        if strict {
            for field in PRINTED.into_iter().filter(|field| !self.has(field)) {
                check.refuse(field, format!("The {} field must be present.", spoken(field)));
            }
        }
        let product_name =
            if self.has("product_name") { check.required_text("product_name", NAME_LONGEST) } else { None };
        let description = self
            .has("description")
            .then(|| check.text("description", DESCRIPTION_LONGEST).unwrap_or_default());
        let active = if self.has("active") { check.active() } else { None };
        check.done(Some(LinkChange { product_name, description, active }))
    }

    /// A wish for a generated payment: order id and amount.
    pub(super) fn new_order(&self, unit: &Unit) -> Result<(String, u64), Problem> {
        let mut check = Check::new(self);
        let order_id = check.required_text("order_id", ORDER_ID_LONGEST);
        let amount = check.amount(unit);
        check.done(order_id.zip(amount))
    }
}

/// What an update changes; `None` leaves a field as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LinkChange {
    pub(super) product_name: Option<String>,
    /// Empty text takes the description away.
    pub(super) description: Option<String>,
    pub(super) active: Option<bool>,
}

/// Collects what is wrong, field by field.
struct Check<'a> {
    fields: &'a Fields,
    errors: Vec<(&'static str, String)>,
}

impl<'a> Check<'a> {
    fn new(fields: &'a Fields) -> Self {
        Self { fields, errors: Vec::new() }
    }

    fn refuse(&mut self, field: &'static str, text: String) {
        self.errors.push((field, text));
    }

    fn require(&mut self, field: &'static str) {
        self.refuse(field, format!("The {} field is required.", spoken(field)));
    }

    fn required_text(&mut self, field: &'static str, longest: usize) -> Option<String> {
        if self.fields.given(field) == Given::Nothing {
            self.require(field);
            return None;
        }
        self.text(field, longest)
    }

    fn text(&mut self, field: &'static str, longest: usize) -> Option<String> {
        match self.fields.given(field) {
            Given::Nothing => None,
            Given::Text(text) if text.chars().count() <= longest => Some(text),
            Given::Text(_) => {
                let text =
                    format!("The {} field must not be greater than {longest} characters.", spoken(field));
                self.refuse(field, text);
                None
            }
            Given::Number(_) | Given::Bool(_) | Given::Other => {
                self.refuse(field, format!("The {} field must be a string.", spoken(field)));
                None
            }
        }
    }

    fn amount(&mut self, unit: &Unit) -> Option<u64> {
        let digits = match self.fields.given("amount") {
            Given::Text(digits) | Given::Number(digits) => digits,
            Given::Nothing => {
                self.require("amount");
                return None;
            }
            Given::Bool(_) | Given::Other => String::new(),
        };
        unit.parse(&digits).map_err(|error| self.refuse("amount", error.to_string())).ok()
    }

    fn whole(&mut self, field: &'static str, (least, most): (u64, u64)) -> Option<u64> {
        let digits = match self.fields.given(field) {
            Given::Nothing => return None,
            Given::Text(digits) | Given::Number(digits) => digits,
            Given::Bool(_) | Given::Other => String::new(),
        };
        let name = spoken(field);
        let Ok(number) = digits.parse::<i64>() else {
            self.refuse(field, format!("The {name} field must be an integer."));
            return None;
        };
        let number = u64::try_from(number).unwrap_or(0);
        if number < least {
            self.refuse(field, format!("The {name} field must be at least {least}."));
        } else if number > most {
            self.refuse(field, format!("The {name} field must not be greater than {most}."));
        } else {
            return Some(number);
        }
        None
    }

    fn active(&mut self) -> Option<bool> {
        match self.fields.given("active") {
            Given::Bool(active) => Some(active),
            Given::Number(digit) | Given::Text(digit) if digit == "1" => Some(true),
            Given::Number(digit) | Given::Text(digit) if digit == "0" => Some(false),
            Given::Nothing => {
                self.require("active");
                None
            }
            Given::Number(_) | Given::Text(_) | Given::Other => {
                self.refuse("active", "The active field must be true or false.".to_owned());
                None
            }
        }
    }

    fn done<T>(self, value: Option<T>) -> Result<T, Problem> {
        value.filter(|_| self.errors.is_empty()).ok_or(Problem::Invalid(self.errors))
    }
}

/// A field's name in a sentence.
fn spoken(field: &str) -> String {
    field.replace('_', " ")
}
