//! A receipt as it stands on paper: all words are ready to be read.

use std::sync::Arc;

/// What it is printed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    /// A sheet of A4 (ISO 216).
    #[default]
    A4,
    /// A roll 80 mm wide, as in till printers; as long as the receipt is.
    Roll80,
}

/// A receipt. Translated, with currencies and local times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// What it is printed on.
    pub paper: Paper,
    /// The shop's name.
    pub shop: String,
    /// The shop's logo as a PNG or JPEG file, if it has one.
    pub logo: Option<Arc<[u8]>>,
    /// What it is, such as *Payment received*.
    pub title: String,
    /// The amount with its currency, such as `12.50 EUR`.
    pub amount: String,
    /// What is known, each with its label: reference, when, payment id …
    pub lines: Vec<(String, String)>,
    /// Sentences below, such as where the provider's word came from.
    pub footer: Vec<String>,
    /// A word in large letters where it is no real payment: TEST, PRACTICE.
    pub mark: Option<String>,
}
