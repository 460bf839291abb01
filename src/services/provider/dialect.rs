//! How the provider is spoken to where its text leaves room: paths and names as data, not code.

use crate::domain::callback::CallbackNames;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, OnceLock};

/// The dialect that is compiled in.
const BUILT_IN: &str = include_str!("../../../assets/dialect.toml");

/// Names that are accepted for one thing, best first.
pub type Names = Vec<String>;

/// Paths, query names and accepted field names. See `assets/dialect.toml` for what is printed and what inferred.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Dialect {
    /// Paths of the calls.
    pub calls: Calls,
    /// Names of the list's query parameters.
    pub query: QueryNames,
    /// Names of the callback's query parameters.
    pub callback: CallbackSection,
    /// Under which names answers are wrapped.
    pub envelope: Envelopes,
    /// Names of the page numbers.
    pub page: PageNames,
    /// Names of a payment link's fields.
    pub link: LinkNames,
    /// Names of the one-off payment's answer.
    pub one_off: OneOffNames,
    /// Names of the Transaction details' fields.
    pub payment: PaymentNames,
    /// Words for on and off.
    pub words: Words,
}

/// Paths of the calls; `{id}` stands for the percent-encoded id.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Calls {
    /// One-off payments (POST).
    pub generate: String,
    /// List (GET) and create (POST).
    pub links: String,
    /// View (GET), update (PUT) and delete (DELETE).
    pub link: String,
    /// Switch on or off.
    pub toggle: ToggleCall,
    /// Candidates for Transaction details (GET), in the order to try.
    pub transaction: Vec<String>,
}

/// The toggle call, whose method isn't printed either.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ToggleCall {
    /// The HTTP method.
    pub method: ToggleMethod,
    /// The path with its `{id}`.
    pub path: String,
}

/// Methods a toggle may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ToggleMethod {
    /// PATCH
    Patch,
    /// POST
    Post,
    /// PUT
    Put,
}

/// Names of the list's query parameters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct QueryNames {
    /// The page to read, counted from 1.
    pub page: String,
    /// How many rows a page should have.
    pub per_page: String,
    /// How many rows are asked for.
    pub rows: u32,
}

/// Names of the callback's query parameters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CallbackSection {
    /// The order id.
    pub order: Names,
    /// The payment id.
    pub payment: Names,
    /// The status.
    pub status: Names,
}

/// Under which names answers are wrapped.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Envelopes {
    /// Around one link.
    pub link: Names,
    /// Around one payment.
    pub payment: Names,
    /// Around a list's rows.
    pub rows: Names,
    /// Around the page numbers.
    pub meta: Names,
}

/// Names of the page numbers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PageNames {
    /// The page itself.
    pub current: Names,
    /// The last page.
    pub last: Names,
    /// How many rows there are on all pages.
    pub total: Names,
    /// How many rows a page has.
    pub rows: Names,
    /// The next page's address.
    pub next: Names,
}

/// Names of a payment link's fields.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LinkNames {
    /// The id.
    pub id: Names,
    /// The product name.
    pub product_name: Names,
    /// The description.
    pub description: Names,
    /// The amount, in currency units.
    pub amount: Names,
    /// The currency, should an answer name one.
    pub currency: Names,
    /// On or off.
    pub active: Names,
    /// Successful payments so far.
    pub payment_count: Names,
    /// Allowed payments.
    pub payment_limit: Names,
    /// The end of its days.
    pub expires: Names,
    /// When it was made.
    pub created: Names,
    /// Where customers pay.
    pub address: Names,
}

/// Names of the one-off payment's answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct OneOffNames {
    /// Where the customer pays.
    pub address: Names,
}

/// Names of the Transaction details' fields.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PaymentNames {
    /// The id.
    pub id: Names,
    /// The amount, in minor units.
    pub amount: Names,
    /// The currency code.
    pub currency: Names,
    /// What became of it.
    pub status: Names,
    /// When it was made.
    pub created: Names,
    /// The payment method used.
    pub method: Names,
    /// Real money or not.
    pub live: Names,
}

/// Words that say whether a link is switched on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// On.
    pub active: Names,
    /// Off.
    pub inactive: Names,
}

/// Why an override file can't be used; the built-in dialect then stays.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DialectError {
    /// It is not TOML.
    #[error("not a TOML file: {0}")]
    NotToml(String),
    /// It holds a key that doesn't exist, or a value of the wrong type.
    #[error("{0}")]
    Shape(String),
    /// A value breaks a rule.
    #[error("{key}: {rule}")]
    Rule {
        /// The key.
        key: String,
        /// What it must be like.
        rule: &'static str,
    },
}

impl Dialect {
    /// The dialect that is compiled in.
    ///
    /// # Panics
    /// Never in a build whose tests ran: one of them reads that file.
    pub fn built_in() -> Arc<Self> {
        static PARSED: OnceLock<Arc<Dialect>> = OnceLock::new();
        let parse = || Arc::new(Self::load_over("").expect("the dialect compiled in is a fit one"));
        Arc::clone(PARSED.get_or_init(parse))
    }

    /// The built-in dialect with the keys of an override file laid over it. Lists are replaced, not joined.
    pub fn load_over(text: &str) -> Result<Self, DialectError> {
        let not_toml = |error: toml::de::Error| DialectError::NotToml(error.to_string());
        let mut table: toml::Table = toml::from_str(BUILT_IN).map_err(not_toml)?;
        lay_over(&mut table, toml::from_str(text).map_err(not_toml)?);
        let dialect: Self = table.try_into().map_err(|error| DialectError::Shape(error.to_string()))?;
        dialect.check()?;
        Ok(dialect)
    }

    /// Every key whose value is not the built-in one, with its value.
    ///
    /// # Panics
    /// Never: texts and lists of them are always TOML.
    pub fn deviations(&self) -> Vec<String> {
        let table =
            |dialect: &Self| toml::Table::try_from(dialect).expect("texts and lists of them are TOML");
        let mut found = Vec::new();
        differences("", &table(&Self::built_in()), &table(self), &mut found);
        found
    }

    /// The callback's parameter names, as the domain wants them.
    pub fn callback_names(&self) -> CallbackNames {
        let CallbackSection { order, payment, status } = self.callback.clone();
        CallbackNames { order, payment, status }
    }

    fn check(&self) -> Result<(), DialectError> {
        check_path("calls.generate", &self.calls.generate, 0)?;
        check_path("calls.links", &self.calls.links, 0)?;
        check_path("calls.link", &self.calls.link, 1)?;
        check_path("calls.toggle.path", &self.calls.toggle.path, 1)?;
        for path in &self.calls.transaction {
            check_path("calls.transaction", path, 1)?;
        }
        let needed: [(&str, &[String]); 10] = [
            ("calls.transaction", &self.calls.transaction),
            ("callback.payment", &self.callback.payment),
            ("link.id", &self.link.id),
            ("link.product_name", &self.link.product_name),
            ("link.amount", &self.link.amount),
            ("one_off.address", &self.one_off.address),
            ("payment.id", &self.payment.id),
            ("payment.amount", &self.payment.amount),
            ("payment.currency", &self.payment.currency),
            ("payment.status", &self.payment.status),
        ];
        for (key, names) in needed {
            if names.is_empty() || names.iter().any(String::is_empty) {
                return Err(DialectError::Rule { key: key.to_owned(), rule: "must name something" });
            }
        }
        if self.query.page.is_empty() || self.query.per_page.is_empty() || self.query.rows == 0 {
            return Err(DialectError::Rule { key: "query".to_owned(), rule: "must name something" });
        }
        Ok(())
    }
}

/// A path must stay below the base address, whatever stands in the file.
fn check_path(key: &str, path: &str, ids: usize) -> Result<(), DialectError> {
    let rule = |rule| Err(DialectError::Rule { key: key.to_owned(), rule });
    let Some(rest) = path.strip_prefix('/') else {
        return rule("must begin with a slash");
    };
    if rest.split('/').any(|segment| segment.is_empty() || matches!(segment, "." | "..")) {
        return rule("must be made of plain segments");
    }
    if path.matches("{id}").count() != ids {
        return rule(if ids == 0 { "must not hold {id}" } else { "must hold {id} once" });
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | '~');
    if path.replace("{id}", "").chars().all(plain) { Ok(()) } else { rule("must be made of plain segments") }
}

/// Collects what stands differently in `other`; both have the same keys.
fn differences(path: &str, usual: &toml::Table, other: &toml::Table, found: &mut Vec<String>) {
    for (key, value) in other {
        match (usual.get(key), value) {
            (Some(toml::Value::Table(usual)), toml::Value::Table(other)) => {
                differences(&format!("{path}{key}."), usual, other, found);
            }
            (usual, value) if usual != Some(value) => found.push(format!("{path}{key} = {value}")),
            _ => {}
        }
    }
}

fn lay_over(under: &mut toml::Table, over: toml::Table) {
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(toml::Value::Table(under)), toml::Value::Table(over)) => lay_over(under, over),
            (_, value) => drop(under.insert(key, value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_dialect_names_what_the_providers_text_prints() {
        let dialect = Dialect::built_in();
        assert_eq!(dialect.calls.generate, "/api/generate-payment-link");
        assert_eq!(dialect.calls.links, "/api/payment-links");
        assert_eq!(dialect.calls.transaction[0], "/api/transactions/{id}");
        assert_eq!(dialect.link.address[0], "url");
        assert_eq!(dialect.one_off.address[0], "paymentLink");
        assert_eq!(dialect.callback_names().order[0], "order_id");
        assert!(dialect.words.active.iter().all(|word| !dialect.words.inactive.contains(word)));
    }

    #[test]
    fn an_override_changes_only_what_it_names() {
        let text = "[calls]\ntransaction = ['/api/v2/tx/{id}']\n[link]\npayment_count = ['paid']\n";
        let dialect = Dialect::load_over(text).unwrap();
        assert_eq!(dialect.calls.transaction, ["/api/v2/tx/{id}"]);
        assert_eq!(dialect.link.payment_count, ["paid"]);
        assert_eq!(dialect.calls.links, Dialect::built_in().calls.links);
        assert_eq!(dialect.words, Dialect::built_in().words);
    }

    #[test]
    fn a_mistake_in_an_override_is_named() {
        let error = |text: &str| Dialect::load_over(text).unwrap_err();
        assert!(matches!(error("[calls"), DialectError::NotToml(_)));
        assert!(error("[link]\namuont = ['amount']").to_string().contains("amuont"));
        assert!(matches!(error("[calls]\nlinks = 5"), DialectError::Shape(_)));
        assert!(matches!(error("[calls.toggle]\nmethod = 'DELETE'"), DialectError::Shape(_)));
        for (text, key) in [
            ("[calls]\nlink = 'api/{id}'", "calls.link"),
            ("[calls]\nlink = '/api/links'", "calls.link"),
            ("[calls]\nlink = '//evil.test/{id}'", "calls.link"),
            ("[calls]\nlink = '/api/../{id}'", "calls.link"),
            ("[calls]\nlink = '/api/{id}?all=1'", "calls.link"),
            ("[calls]\nlink = '/api/%2e%2e/{id}'", "calls.link"),
            ("[calls]\nlinks = '/api/{id}'", "calls.links"),
            ("[calls]\ntransaction = []", "calls.transaction"),
            ("[link]\namount = []", "link.amount"),
            ("[query]\npage = ''", "query"),
        ] {
            assert!(matches!(error(text), DialectError::Rule { key: named, .. } if named == key), "{text}");
        }
    }
}
