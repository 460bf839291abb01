//! The account's links as the console holds them: found by id and by text, in the order the table shows.

use crate::domain::link::{LinkId, LinkState, PaymentLink};
use jiff::Timestamp;
use std::{cmp::Ordering, collections::HashMap, sync::Arc};

/// Where a link lies in the catalogue. It stays there as long as the catalogue lives, whatever is sorted or added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place(u32);

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The product's name.
    Product,
    /// What one payment charges.
    Amount,
    /// What a customer would meet.
    State,
    /// Payments so far.
    Payments,
    /// When it stops taking payments; never comes last.
    Expires,
    /// When it was made.
    Created,
}

/// How the table is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    /// By which column.
    pub column: Column,
    /// Whether the largest, newest or last comes first.
    pub is_descending: bool,
}

impl Default for Sort {
    /// Newest first.
    fn default() -> Self {
        Self { column: Column::Created, is_descending: true }
    }
}

/// A link and what is worked out of it once, not in each frame.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The link.
    pub link: PaymentLink,
    /// Whether it is the link of a counter sale.
    pub is_counter_sale: bool,
}

/// The links that a search finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found(Vec<bool>);

impl Found {
    /// Whether the link at a place is among them.
    pub fn has(&self, place: Place) -> bool {
        self.0.get(place.0 as usize).copied().unwrap_or(false)
    }
}

/// All links of an account. Cheap to clone: each update publishes a copy to the windows.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    entries: Arc<Vec<Option<Entry>>>,
    places: Arc<HashMap<LinkId, Place>>,
    order: Arc<Vec<Place>>,
    sort: Sort,
    version: u64,
}

impl Catalogue {
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

    /// The link at a place, unless it is gone.
    pub fn at(&self, place: Place) -> Option<&Entry> {
        self.entries.get(place.0 as usize)?.as_ref()
    }

    /// Where a link lies.
    pub fn place(&self, id: &LinkId) -> Option<Place> {
        self.places.get(id).copied()
    }

    /// A link by id.
    pub fn get(&self, id: &LinkId) -> Option<&PaymentLink> {
        Some(&self.at(self.place(id)?)?.link)
    }

    /// All links, in the table's order.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.order.iter().filter_map(|&place| self.at(place))
    }

    /// The links whose name, description, id or amount holds a text; capital or small letters are the same.
    pub fn search(&self, text: &str) -> Found {
        let sought = text.trim().to_lowercase();
        let fits = |link: &PaymentLink| {
            link.product_name.to_lowercase().contains(&sought)
                || link.amount.decimal().starts_with(&sought)
                || link.id.0 == sought
                || link.description.as_ref().is_some_and(|words| words.to_lowercase().contains(&sought))
        };
        Found(
            self.entries.iter().map(|entry| entry.as_ref().is_some_and(|entry| fits(&entry.link))).collect(),
        )
    }

    /// Puts links in their places; known ones are replaced. Says whether anything changed.
    pub fn put(&mut self, links: impl IntoIterator<Item = PaymentLink>) -> bool {
        let mut is_changed = false;
        for link in links {
            match self.place(&link.id) {
                Some(place) if self.at(place).is_some_and(|known| known.link == link) => continue,
                Some(place) => Arc::make_mut(&mut self.entries)[place.0 as usize] = Some(Entry::of(link)),
                None => {
                    let place = Place(u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
                    Arc::make_mut(&mut self.places).insert(link.id.clone(), place);
                    Arc::make_mut(&mut self.entries).push(Some(Entry::of(link)));
                    Arc::make_mut(&mut self.order).push(place);
                }
            }
            is_changed = true;
        }
        if is_changed {
            self.sort_by(self.sort);
        }
        is_changed
    }

    /// Takes a link out.
    pub fn remove(&mut self, id: &LinkId) {
        let Some(place) = Arc::make_mut(&mut self.places).remove(id) else { return };
        Arc::make_mut(&mut self.entries)[place.0 as usize] = None;
        Arc::make_mut(&mut self.order).retain(|&other| other != place);
        self.version += 1;
    }

    /// Sorts the table.
    pub fn sort_by(&mut self, sort: Sort) {
        self.sort = sort;
        self.version += 1;
        let entries = self.entries.clone();
        let link = |place: &Place| entries[place.0 as usize].as_ref().map(|entry| &entry.link);
        Arc::make_mut(&mut self.order).sort_by(|a, b| match (link(a), link(b)) {
            (Some(a), Some(b)) => sort.compare(a, b),
            _ => Ordering::Equal,
        });
    }
}

impl Entry {
    fn of(link: PaymentLink) -> Self {
        Self { is_counter_sale: link.is_counter_sale(), link }
    }

    /// The link's state at a moment.
    pub fn state(&self, now: Timestamp) -> LinkState {
        self.link.state(now)
    }
}

impl Sort {
    fn compare(self, a: &PaymentLink, b: &PaymentLink) -> Ordering {
        let by_column = match self.column {
            Column::Product => a.product_name.to_lowercase().cmp(&b.product_name.to_lowercase()),
            Column::Amount => a.amount.minor().cmp(&b.amount.minor()),
            Column::State => a.active.cmp(&b.active),
            Column::Payments => a.payment_count.cmp(&b.payment_count),
            Column::Expires => (a.expires.is_none(), a.expires).cmp(&(b.expires.is_none(), b.expires)),
            Column::Created => a.created.cmp(&b.created),
        };
        let both = by_column.then_with(|| by_number(&a.id).cmp(&by_number(&b.id)));
        if self.is_descending { both.reverse() } else { both }
    }
}

/// Ids that are numbers are ordered as numbers.
fn by_number(id: &LinkId) -> (u64, &str) {
    (id.0.parse().unwrap_or(0), &id.0)
}
