//! Searching as one types: each key pressed asks all links anew.

use super::{
    Catalogue, Place,
    block::{BLOCK, Folded, push_folded},
};
use crate::domain::{link::LinkId, money::Money};
use memchr::memmem::Finder;

/// The links that a search finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found(Vec<u64>);

impl Found {
    /// Whether the link at a place is among them.
    pub fn has(&self, place: Place) -> bool {
        self.0.get(place.index() / 64).is_some_and(|bits| bits >> (place.index() % 64) & 1 == 1)
    }

    fn nothing(blocks: usize) -> Self {
        Self(vec![0; blocks * BLOCK / 64])
    }

    fn add(&mut self, index: usize) {
        self.0[index / 64] |= 1 << (index % 64);
    }

    fn keep(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(bits, other)| *bits &= other);
    }
}

impl Catalogue {
    /// The links in which each of the typed words is found: somewhere in the name or the description, as the whole
    /// id, or as the beginning of the amount (`3.5` and `3,5` find 3.50). Capital and small letters are the same.
    /// An empty text finds all.
    pub fn search(&self, text: &str) -> Found {
        let mut typed = String::with_capacity(text.len());
        push_folded(&mut typed, text);
        let mut found = Found(vec![u64::MAX; self.blocks.len() * BLOCK / 64]);
        for word in typed.split_whitespace() {
            found.keep(&self.search_word(word));
        }
        found
    }

    fn search_word(&self, word: &str) -> Found {
        let mut found = Found::nothing(self.blocks.len());
        let finder = Finder::new(word);
        let amounts = Amounts::typed(word);
        for (number, block) in self.blocks.iter().enumerate() {
            let first = number * BLOCK;
            mark(block.words(), &finder, |index| found.add(first + index));
            let Some(amounts) = &amounts else { continue };
            for (index, entry) in block.entries() {
                if amounts.has(entry.link.amount) {
                    found.add(first + index);
                }
            }
        }
        // Ids are mostly digits; letters are tried in both cases.
        for id in [word.to_owned(), word.to_uppercase()] {
            if let Some(place) = self.place(&LinkId(id)) {
                found.add(place.index());
            }
        }
        found
    }
}

/// Tells each link of a block in whose text something is found.
fn mark(folded: &Folded, finder: &Finder<'_>, mut tell: impl FnMut(usize)) {
    let text = folded.text.as_bytes();
    let (mut at, mut index) = (0, 0);
    while let Some(found) = text.get(at..).and_then(|rest| finder.find(rest)) {
        index += folded.ends[index..].partition_point(|&end| end as usize <= at + found);
        let Some(&end) = folded.ends.get(index) else { return };
        tell(index);
        // One match is enough: on with the next link.
        at = end as usize;
        index += 1;
    }
}

/// The amounts that begin as it was typed.
struct Amounts {
    /// The digits before the separator, and whether the separator was typed.
    whole: i64,
    is_whole_typed: bool,
    /// The digits after it: their number, and how many.
    decimals: i64,
    digits: usize,
}

impl Amounts {
    fn typed(word: &str) -> Option<Self> {
        let (whole, decimals) = word.split_once(['.', ',']).unwrap_or((word, ""));
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        // As the console writes them: no zero stands in front of another digit.
        let is_written_so = whole == "0" || !whole.starts_with('0');
        if whole.is_empty() || !is_written_so || !is_digits(whole) || !is_digits(decimals) {
            return None;
        }
        Some(Self {
            whole: whole.parse().ok()?,
            is_whole_typed: whole.len() < word.len(),
            decimals: if decimals.is_empty() { 0 } else { decimals.parse().ok()? },
            digits: decimals.len(),
        })
    }

    fn has(&self, amount: Money) -> bool {
        let exponent = amount.currency().exponent();
        let in_one = (0..exponent).fold(1, |unit, _| unit * 10);
        let (mut whole, mut decimals) = (amount.minor() / in_one, amount.minor() % in_one);
        if self.is_whole_typed {
            if exponent == 0 || self.digits > exponent {
                return false;
            }
            (self.digits..exponent).for_each(|_| decimals /= 10);
            return whole == self.whole && decimals == self.decimals;
        }
        while whole > self.whole && self.whole > 0 {
            whole /= 10;
        }
        whole == self.whole
    }
}
