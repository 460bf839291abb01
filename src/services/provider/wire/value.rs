//! One JSON value at a time, its numbers kept as their own digits: no amount passes through a float.

use serde_json::value::RawValue;
use std::collections::HashMap;

/// The longest text an id may be, in characters.
const LONGEST_ID: usize = 128;
/// How deep an answer may be wrapped.
const DEEPEST: usize = 3;

/// A field that can't be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FieldError {
    /// Its name as the answer has it, or the first accepted one when it is missing.
    pub field: String,
    /// What is wrong with it.
    pub why: String,
}

impl FieldError {
    pub fn new(field: impl Into<String>, why: impl Into<String>) -> Self {
        Self { field: field.into(), why: why.into() }
    }

    /// The error for a field that had to be there.
    pub fn missing(names: &[String]) -> Self {
        Self::new(names.first().map_or("", String::as_str), "missing")
    }
}

/// An answer's body as JSON; `None` when it is something else.
pub(crate) fn document(body: &[u8]) -> Option<&RawValue> {
    let text = std::str::from_utf8(body).ok()?;
    // PHP files saved with a byte order mark put it before every answer.
    serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()
}

/// One level of JSON.
#[derive(Debug)]
pub(crate) enum Value<'a> {
    Null,
    Bool(bool),
    /// The number's own digits (RFC 8259).
    Number(&'a str),
    /// The text, trimmed.
    Text(String),
    List(Vec<&'a RawValue>),
    Object(Object<'a>),
}

impl<'a> Value<'a> {
    /// Reads one level; `None` for a text that is no Unicode (a lone surrogate).
    pub fn read(raw: &'a RawValue) -> Option<Self> {
        let json = raw.get();
        Some(match json.as_bytes().first()? {
            b'n' => Self::Null,
            b't' => Self::Bool(true),
            b'f' => Self::Bool(false),
            b'"' => Self::Text(serde_json::from_str::<String>(json).ok()?.trim().to_owned()),
            b'[' => Self::List(serde_json::from_str(json).ok()?),
            b'{' => Self::Object(Object(serde_json::from_str(json).ok()?)),
            _ => Self::Number(json),
        })
    }

    /// The digits of a number, or a text that may hold some.
    pub fn digits(&self) -> Option<&str> {
        match self {
            Self::Number(digits) => Some(digits),
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A text; a number is taken for its digits, since a name may be made of digits only.
    pub fn text(&self) -> Option<String> {
        self.digits().map(str::to_owned)
    }

    /// A whole number from 0, as number or text. `12.0` is not one.
    pub fn whole(&self) -> Option<u64> {
        let digits = self.digits()?;
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        if plain { digits.parse().ok() } else { None }
    }

    /// An id: a whole number or a short printable text, as its own characters.
    pub fn id(&self) -> Option<String> {
        let id = match self {
            Self::Number(digits) => self.whole().map(|_| (*digits).to_owned())?,
            Self::Text(text) => text.clone(),
            _ => return None,
        };
        let printable = !id.chars().any(|c| c.is_control() || c.is_whitespace());
        (printable && (1..=LONGEST_ID).contains(&id.chars().count())).then_some(id)
    }

    /// A yes or no as bool, number or word.
    pub fn flag(&self) -> Option<bool> {
        match self {
            Self::Bool(flag) => Some(*flag),
            Self::Number(digits) if matches!(*digits, "0" | "1") => Some(*digits == "1"),
            Self::Text(text) => match text.to_ascii_lowercase().as_str() {
                "true" | "1" | "yes" => Some(true),
                "false" | "0" | "no" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A JSON object. A key that stands twice counts with its last value, as in PHP and JavaScript.
#[derive(Debug)]
pub(crate) struct Object<'a>(HashMap<String, &'a RawValue>);

impl<'a> Object<'a> {
    /// Every accepted name that holds something, best first. `null` holds nothing.
    pub fn all<'n>(&self, names: &'n [String]) -> impl Iterator<Item = (&'n str, &'a RawValue)> {
        names.iter().filter_map(|name| {
            let raw = self.0.get(name).copied()?;
            (raw.get() != "null").then_some((name.as_str(), raw))
        })
    }

    /// Whether any accepted name holds something.
    pub fn has(&self, names: &[String]) -> bool {
        self.all(names).next().is_some()
    }

    /// The first accepted name that stands there at all, be it with `null`.
    pub fn first_key(&self, names: &[String]) -> Option<&'a RawValue> {
        names.iter().find_map(|name| self.0.get(name).copied())
    }

    /// Reads the best accepted name that holds something with `read`; `None` when there is none.
    pub fn optional<T>(
        &self,
        names: &[String],
        wanted: &str,
        read: impl FnOnce(&Value<'a>) -> Option<T>,
    ) -> Result<Option<T>, FieldError> {
        let Some((name, raw)) = self.all(names).next() else {
            return Ok(None);
        };
        let value = Value::read(raw).and_then(|value| read(&value));
        value.map(Some).ok_or_else(|| FieldError::new(name, wanted))
    }

    /// Like [`optional`](Self::optional), for a field that had to be there.
    pub fn needed<T>(
        &self,
        names: &[String],
        wanted: &str,
        read: impl FnOnce(&Value<'a>) -> Option<T>,
    ) -> Result<T, FieldError> {
        self.optional(names, wanted, read)?.ok_or_else(|| FieldError::missing(names))
    }

    /// The values of an object that is a list with numbered keys, which PHP makes of a filtered list.
    pub fn numbered(&self) -> Option<Vec<&'a RawValue>> {
        let mut rows = Vec::with_capacity(self.0.len());
        for (key, raw) in &self.0 {
            rows.push((key.parse::<u32>().ok()?, *raw));
        }
        rows.sort_by_key(|(key, _)| *key);
        (!rows.is_empty()).then(|| rows.into_iter().map(|(_, raw)| raw).collect())
    }

    /// The object itself when `is_meant`, or the one it wraps: bare, in an envelope, or nested once more.
    pub fn unwrapped(
        raw: &'a RawValue,
        is_meant: impl Fn(&Self) -> bool,
        envelopes: &[String],
    ) -> Result<Self, FieldError> {
        let mut object = Self::read(raw).ok_or_else(|| FieldError::new("answer", "not an object"))?;
        for _ in 0..DEEPEST {
            if is_meant(&object) {
                break;
            }
            let Some(inner) = object.all(envelopes).find_map(|(_, raw)| Self::read(raw)) else {
                break;
            };
            object = inner;
        }
        Ok(object)
    }

    /// Reads an object; `None` for anything else.
    pub fn read(raw: &'a RawValue) -> Option<Self> {
        match Value::read(raw) {
            Some(Value::Object(object)) => Some(object),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(json: &str) -> Value<'_> {
        Value::read(document(json.as_bytes()).unwrap()).unwrap()
    }

    #[test]
    fn numbers_keep_their_digits() {
        for digits in ["99.989999999999995", "123456789012345678901234567890", "1e400", "-0.0"] {
            assert_eq!(value(digits).digits(), Some(digits));
        }
        assert_eq!(value("\" 12.50 \"").digits(), Some("12.50"));
        assert_eq!(value("true").digits(), None);
    }

    #[test]
    fn whole_numbers_ids_and_flags_come_in_several_types() {
        assert_eq!((value("7").whole(), value("\"7\"").whole()), (Some(7), Some(7)));
        for json in ["7.0", "-7", "1e2", "\"\"", "\"+7\"", "[7]", "99999999999999999999999"] {
            assert_eq!(value(json).whole(), None, "{json}");
        }
        assert_eq!(value("12").id().as_deref(), Some("12"));
        assert_eq!(value("\"lnk_1\"").id().as_deref(), Some("lnk_1"));
        for json in ["1.5", "-1", "\"\"", "\"a b\"", "\"a\\u0000\"", "{}", "true"] {
            assert_eq!(value(json).id(), None, "{json}");
        }
        for json in ["true", "1", "\"1\"", "\"TRUE\""] {
            assert_eq!(value(json).flag(), Some(true), "{json}");
        }
        for json in ["2", "\"maybe\"", "{}", "1.0"] {
            assert_eq!(value(json).flag(), None, "{json}");
        }
    }

    #[test]
    fn what_is_not_json_is_no_document() {
        for body in ["", "<html>", "{\"a\":1", "{\"a\":NaN}", "{\"a\":1}x", "{'a':1}", "{\"a\":01}"] {
            assert!(document(body.as_bytes()).is_none(), "{body}");
        }
        assert!(document(b"\xff{}").is_none());
        assert!(document("\u{feff} {\"a\":1} ".as_bytes()).is_some());
    }

    #[test]
    fn depth_costs_no_stack() {
        let deep = format!("{}1{}", "[".repeat(200_000), "]".repeat(200_000));
        assert!(matches!(value(&deep), Value::List(_)));
    }

    #[test]
    fn a_key_that_stands_twice_counts_with_its_last_value() {
        let Value::Object(object) = value("{\"a\":1,\"a\":2}") else { panic!() };
        assert_eq!(object.needed(&["a".to_owned()], "a number", Value::whole), Ok(2));
    }
}
