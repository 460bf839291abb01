//! The account's links as the console holds them: found by id and by text, in the order the table shows.
//!
//! Made for 100,000 links and small changes. The links lie in blocks: a copy of the catalogue shares them all, and a
//! change copies the block it touches. Nothing else holds a link's id or name but as a folded text to be searched.

mod block;
mod order;
mod search;
#[cfg(test)]
mod tests;

pub use search::Found;

use crate::domain::{
    link::{LinkId, LinkState, PaymentLink},
    link_table::Sort,
};
use block::{BLOCK, Block};
use hashbrown::HashTable;
use jiff::Timestamp;
use std::{
    collections::BTreeSet,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::Arc,
};

/// Where a link lies in the catalogue. It stays there as long as the catalogue lives, whatever is sorted or added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place(u32);

/// A link and what is worked out of it once, not in each frame.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The link.
    pub link: PaymentLink,
    /// Whether it is the link of a counter sale.
    pub is_counter_sale: bool,
}

/// All links of an account. Cheap to clone: each update publishes a copy to the windows.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    blocks: Arc<Vec<Arc<Block>>>,
    /// Places by id; the ids themselves are read from the blocks.
    places: Arc<HashTable<Place>>,
    order: Arc<Vec<Place>>,
    sort: Sort,
    /// The moment by which the states are judged that the table is sorted by.
    judged: Timestamp,
    /// When the first of those states changes by itself.
    next_change: Option<Timestamp>,
    version: u64,
}

impl Place {
    /// Its number, counted from 0 in the order in which links were first put.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    fn nth(index: usize) -> Self {
        // Four thousand million links fit in no memory.
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }
}

impl Catalogue {
    /// An empty catalogue that will be sorted so.
    pub fn new(sort: Sort) -> Self {
        Self { sort, ..Self::default() }
    }

    /// How many links there are.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// Changes whenever a link or their order does: whoever keeps something worked out of them compares it.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// How they are sorted.
    pub fn sort(&self) -> Sort {
        self.sort
    }

    /// All places, in the table's order.
    pub fn order(&self) -> &[Place] {
        &self.order
    }

    /// How many places were ever given out: each place's [`index`](Place::index) is below it.
    pub fn places(&self) -> usize {
        self.blocks.last().map_or(0, |last| (self.blocks.len() - 1) * BLOCK + last.len())
    }

    /// The link at a place, unless it is gone.
    pub fn at(&self, place: Place) -> Option<&Entry> {
        self.block(place)?.entry(place.index() % BLOCK)
    }

    /// Where a link lies.
    pub fn place(&self, id: &LinkId) -> Option<Place> {
        self.places.find(hash(id), |&place| self.has(place, id)).copied()
    }

    /// A link by id.
    pub fn get(&self, id: &LinkId) -> Option<&PaymentLink> {
        Some(&self.at(self.place(id)?)?.link)
    }

    /// All links, in the table's order.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.order.iter().filter_map(|&place| self.at(place))
    }

    /// Puts links in their places; known ones are replaced. Says whether anything changed: links that are already
    /// known just so change nothing, not even the version.
    pub fn put(&mut self, links: impl IntoIterator<Item = PaymentLink>) -> bool {
        let mut renamed = BTreeSet::new();
        let (mut moved, mut added) = (Vec::new(), Vec::new());
        let mut is_changed = false;
        for link in links {
            match self.place(&link.id) {
                Some(place) => {
                    let Some(known) = self.at(place) else { continue };
                    if known.link == link {
                        continue;
                    }
                    let entry = Entry::of(link);
                    if self.sort.column_differs(known, &entry, self.judged) {
                        moved.push(place);
                    }
                    if known.searched() != entry.searched() {
                        renamed.insert(place.index() / BLOCK);
                    }
                    is_changed = true;
                    self.block_mut(place).replace(place.index() % BLOCK, Some(entry));
                }
                None => added.push(self.push(link)),
            }
        }
        if !is_changed && added.is_empty() {
            return false;
        }
        for &number in &renamed {
            if let Some(block) = Arc::make_mut(&mut self.blocks).get_mut(number) {
                Arc::make_mut(block).fold();
            }
        }
        self.arrange(moved, added);
        self.version += 1;
        true
    }

    /// Takes a link out.
    pub fn remove(&mut self, id: &LinkId) {
        let Some(place) = self.place(id) else { return };
        if let Ok(found) = Arc::make_mut(&mut self.places).find_entry(hash(id), |&other| other == place) {
            found.remove();
        }
        let block = self.block_mut(place);
        block.replace(place.index() % BLOCK, None);
        block.fold();
        Arc::make_mut(&mut self.order).retain(|&other| other != place);
        self.version += 1;
    }

    fn block(&self, place: Place) -> Option<&Block> {
        self.blocks.get(place.index() / BLOCK).map(Arc::as_ref)
    }

    fn block_mut(&mut self, place: Place) -> &mut Block {
        Arc::make_mut(&mut Arc::make_mut(&mut self.blocks)[place.index() / BLOCK])
    }

    fn has(&self, place: Place, id: &LinkId) -> bool {
        self.at(place).is_some_and(|entry| entry.link.id == *id)
    }

    /// Gives a link a place of its own.
    fn push(&mut self, link: PaymentLink) -> Place {
        let place = Place::nth(self.places());
        let hash_of = hash(&link.id);
        let blocks = Arc::make_mut(&mut self.blocks);
        if place.index() / BLOCK == blocks.len() {
            blocks.push(Arc::default());
        }
        self.block_mut(place).push(Entry::of(link));
        let blocks = self.blocks.clone();
        let rehash = |place: &Place| {
            let entry = blocks[place.index() / BLOCK].entry(place.index() % BLOCK);
            entry.map_or(0, |entry| hash(&entry.link.id))
        };
        Arc::make_mut(&mut self.places).insert_unique(hash_of, place, rehash);
        place
    }
}

impl Entry {
    fn of(mut link: PaymentLink) -> Self {
        // What was read from an answer has room to grow in, which nothing here does.
        link.id.0.shrink_to_fit();
        link.product_name.shrink_to_fit();
        if let Some(words) = &mut link.description {
            words.shrink_to_fit();
        }
        Self { is_counter_sale: link.is_counter_sale(), link }
    }

    /// What of it is searched as text.
    fn searched(&self) -> (&str, Option<&str>) {
        (&self.link.product_name, self.link.description.as_deref())
    }

    /// The link's state at a moment.
    pub fn state(&self, now: Timestamp) -> LinkState {
        self.link.state(now)
    }
}

/// Ids come from the shop's own provider: nobody chooses them to collide.
fn hash(id: &LinkId) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}
