//! A few hundred links and the text in which they are searched.

use super::Entry;
use crate::domain::link::PaymentLink;

/// Links in a block: few enough that copying it costs some ten microseconds, many enough that a copy of the catalogue
/// has few blocks to share.
pub const BLOCK: usize = 256;

/// Stands at the end of each searched field, so that no match runs from one into the next.
pub const END: char = '\n';

/// Links that lie together.
#[derive(Clone, Debug, Default)]
pub struct Block {
    entries: Vec<Option<Entry>>,
    /// Name and description of each link, in small letters.
    words: Folded,
}

/// One text for all links of a block.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    /// The links' texts, one after the other.
    pub text: String,
    /// Where each one's ends.
    pub ends: Vec<u32>,
}

impl Block {
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn entry(&self, index: usize) -> Option<&Entry> {
        self.entries.get(index)?.as_ref()
    }

    pub fn push(&mut self, entry: Entry) {
        if self.entries.len() == self.entries.capacity() {
            // A vector would grow beyond what a block may hold.
            let room = if self.entries.is_empty() { 16 } else { self.entries.len() };
            self.entries.reserve_exact(room.min(BLOCK - self.entries.len().min(BLOCK)).max(1));
        }
        self.words.push(Some(&entry.link));
        if self.entries.len() + 1 == BLOCK {
            self.words.text.shrink_to_fit();
        }
        self.entries.push(Some(entry));
    }

    pub fn replace(&mut self, index: usize, entry: Option<Entry>) {
        if let Some(slot) = self.entries.get_mut(index) {
            *slot = entry;
        }
    }

    /// Folds the text anew, where a name or a description changed or a link went.
    pub fn fold(&mut self) {
        let mut words = Folded::default();
        for entry in &self.entries {
            words.push(entry.as_ref().map(|entry| &entry.link));
        }
        words.text.shrink_to_fit();
        self.words = words;
    }

    pub fn words(&self) -> &Folded {
        &self.words
    }

    /// The links, each with its number within the block.
    pub fn entries(&self) -> impl Iterator<Item = (usize, &Entry)> {
        self.entries.iter().enumerate().filter_map(|(index, entry)| Some((index, entry.as_ref()?)))
    }

    /// A link's name in small letters.
    pub fn folded_name(&self, index: usize) -> &str {
        let text = self.words.of_link(index);
        text.split(END).next().unwrap_or(text)
    }
}

impl Folded {
    fn push(&mut self, link: Option<&PaymentLink>) {
        let words = link.map(|link| [Some(&link.product_name), link.description.as_ref()]);
        for words in words.into_iter().flatten().flatten() {
            push_folded(&mut self.text, words);
            self.text.push(END);
        }
        // A block's text stays far below four gigabytes: the client reads no such answers.
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    fn of_link(&self, index: usize) -> &str {
        let start =
            index.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |&end| end as usize);
        let end = self.ends.get(index).map_or(start, |&end| end as usize);
        self.text.get(start..end).unwrap_or_default()
    }
}

/// Small letters, and nothing that could be taken for the end of a field. Letter by letter, so that a part of a word
/// folds as it does within the word.
pub fn push_folded(text: &mut String, words: &str) {
    let plain = |letter: char| if letter.is_control() { ' ' } else { letter };
    text.extend(words.chars().map(plain).flat_map(char::to_lowercase));
}
