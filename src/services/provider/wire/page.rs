//! One page of the list in any of the usual envelopes.

use super::value::{FieldError, Object, Value};
use crate::services::provider::dialect::Dialect;
use serde_json::value::RawValue;

/// How deep a list may be wrapped.
const DEEPEST: usize = 3;

/// A page: its rows still raw, and what the answer says about the other pages.
#[derive(Debug, Default)]
pub(crate) struct Page<'a> {
    pub rows: Vec<&'a RawValue>,
    pub current: Option<u64>,
    pub last: Option<u64>,
    pub total: Option<u64>,
    /// Rows a page.
    pub size: Option<u64>,
    /// Whether the answer names a next page's address; `None` when it doesn't speak of it.
    pub has_next: Option<bool>,
}

impl Page<'_> {
    /// The number of the page after `page`, if there is one as far as the answer tells.
    pub fn after(&self, page: u32) -> Option<u32> {
        // An empty page ends every list, whatever its numbers claim.
        if self.rows.is_empty() {
            return None;
        }
        let more = match (self.last, self.has_next, self.total, self.size) {
            (Some(last), ..) => u64::from(page) < last,
            (None, Some(has_next), ..) => has_next,
            (None, None, Some(total), Some(rows)) => u64::from(page).saturating_mul(rows) < total,
            _ => false,
        };
        if more { page.checked_add(1) } else { None }
    }
}

/// Finds the rows: a bare list, a list in an envelope, or a page in an envelope.
pub(crate) fn page<'a>(raw: &'a RawValue, dialect: &Dialect) -> Result<Page<'a>, FieldError> {
    let mut page = Page::default();
    let mut raw = raw;
    for _ in 0..DEEPEST {
        let object = match Value::read(raw) {
            Some(Value::List(rows)) => return Ok(Page { rows, ..page }),
            Some(Value::Object(object)) => object,
            _ => break,
        };
        page.note(&object, dialect);
        if let Some(rows) = object.numbered() {
            return Ok(Page { rows, ..page });
        }
        match object.all(&dialect.envelope.rows).find(|(_, raw)| raw.get().starts_with(['[', '{'])) {
            Some((_, inner)) => raw = inner,
            None => break,
        }
    }
    Err(FieldError::new(dialect.envelope.rows.first().map_or("data", String::as_str), "no list"))
}

impl<'a> Page<'a> {
    /// Collects the page numbers of one level; the innermost ones count.
    fn note(&mut self, object: &Object<'a>, dialect: &Dialect) {
        for (_, raw) in object.all(&dialect.envelope.meta) {
            if let Some(meta) = Object::read(raw) {
                self.note_level(&meta, dialect);
            }
        }
        self.note_level(object, dialect);
        // Laravel's resources keep the addresses of the neighbours apart from the numbers.
        let links = ["links".to_owned()];
        if let Some(links) = object.all(&links).find_map(|(_, raw)| Object::read(raw)) {
            self.has_next = next_of(&links, &dialect.page.next).or(self.has_next);
        }
    }

    fn note_level(&mut self, object: &Object<'a>, dialect: &Dialect) {
        let names = &dialect.page;
        let number = |names: &[String]| object.optional(names, "", Value::whole).ok().flatten();
        self.current = number(&names.current).or(self.current);
        self.last = number(&names.last).or(self.last);
        self.total = number(&names.total).or(self.total);
        self.size = number(&names.rows).or(self.size);
        self.has_next = next_of(object, &names.next).or(self.has_next);
    }
}

/// Whether a next page is named: its key may stand there and be null.
fn next_of(object: &Object<'_>, names: &[String]) -> Option<bool> {
    object.first_key(names).map(|raw| raw.get() != "null")
}
