//! The table's order: sorted once, and kept by moving only what changed.

use super::{Catalogue, Entry, Place, block::BLOCK};
use crate::domain::{
    link::{LinkId, LinkState},
    link_table::{Column, Sort},
};
use jiff::Timestamp;
use std::{cmp::Ordering, sync::Arc};

/// When more than one in so many links has to move, sorting all is no slower.
const FEW: usize = 8;

impl Catalogue {
    /// Sorts the table. States are judged by the moment of the last [`pass_time`](Self::pass_time).
    pub fn sort_by(&mut self, sort: Sort) {
        self.sort = sort;
        self.sort_all();
        self.version += 1;
    }

    /// Time passed: links that expired meanwhile move, where the table is sorted by state.
    pub fn pass_time(&mut self, now: Timestamp) {
        let is_due = self.next_change.is_some_and(|next| next <= now) || now < self.judged;
        let is_judged = self.sort.column == Column::State && !self.is_empty();
        if is_judged && is_due {
            self.judged = now;
            self.sort_all();
            self.version += 1;
        } else if !is_judged {
            self.judged = now;
        }
    }

    fn sort_all(&mut self) {
        let places: Vec<Place> = self.order.to_vec();
        self.order = Arc::new(self.sorted(places));
        self.next_change = if self.sort.column == Column::State {
            self.iter().filter_map(|entry| entry.link.expires).filter(|&expires| expires > self.judged).min()
        } else {
            None
        };
    }

    /// Brings changed and new links to where they belong; the others stay in their order.
    pub(super) fn arrange(&mut self, mut moved: Vec<Place>, mut added: Vec<Place>) {
        moved.sort_unstable();
        moved.dedup();
        // A link that came and changed in one go is no moved one.
        let first_new = added.first().copied();
        moved.retain(|&place| first_new.is_none_or(|first| place < first));
        if moved.len() + added.len() > self.order.len() / FEW {
            Arc::make_mut(&mut self.order).append(&mut added);
            self.sort_all();
            return;
        }
        if !moved.is_empty() {
            Arc::make_mut(&mut self.order).retain(|place| moved.binary_search(place).is_err());
        }
        if self.sort.column == Column::State {
            let coming = moved.iter().chain(&added).filter_map(|&place| self.at(place)?.link.expires);
            let soonest = coming.filter(|&expires| expires > self.judged).min();
            self.next_change = [self.next_change, soonest].into_iter().flatten().min();
        }
        moved.append(&mut added);
        if !moved.is_empty() {
            let coming = self.sorted(moved);
            self.merge(&coming);
        }
    }

    /// Puts sorted places into the sorted order: comparing few, copying all.
    fn merge(&mut self, coming: &[Place]) {
        let mut merged = Vec::with_capacity(self.order.len() + coming.len());
        let mut rest = self.order.as_slice();
        for &place in coming {
            let at = leap(rest, |&other| self.compare(other, place) == Ordering::Less);
            let (before, after) = rest.split_at(at);
            merged.extend_from_slice(before);
            merged.push(place);
            rest = after;
        }
        merged.extend_from_slice(rest);
        self.order = Arc::new(merged);
    }

    /// Compares two links as the table does.
    fn compare(&self, a: Place, b: Place) -> Ordering {
        let (Some(one), Some(other)) = (self.at(a), self.at(b)) else { return a.cmp(&b) };
        let by_column = if self.sort.column == Column::Product {
            self.folded_name(a).cmp(self.folded_name(b))
        } else {
            self.sort.key(one, self.judged).cmp(&self.sort.key(other, self.judged))
        };
        let both = by_column.then_with(|| by_number(&one.link.id).cmp(&by_number(&other.link.id)));
        if self.sort.is_descending { both.reverse() } else { both }
    }

    fn folded_name(&self, place: Place) -> &str {
        self.block(place).map_or("", |block| block.folded_name(place.index() % BLOCK))
    }

    /// Places in the table's order. What is compared is copied beside the places first: jumping to each link for each
    /// comparison would cost ten times as much.
    fn sorted(&self, places: Vec<Place>) -> Vec<Place> {
        let number = |place| self.at(place).map_or(0, |entry: &Entry| by_number(&entry.link.id).0);
        let id = |place| self.at(place).map_or("", |entry: &Entry| entry.link.id.0.as_str());
        let mut keyed: Vec<(u128, Place)> = if self.sort.column == Column::Product {
            let mut keyed = places.into_iter().map(|place| (0, place)).collect::<Vec<_>>();
            self.sort_names(&mut keyed, 0);
            keyed
        } else {
            let key = |place| {
                let by_column = self.at(place).map_or(0, |entry| self.sort.key(entry, self.judged));
                u128::from(by_column) << 64 | u128::from(number(place))
            };
            let mut keyed: Vec<_> = places.into_iter().map(|place| (key(place), place)).collect();
            keyed.sort_unstable();
            keyed
        };
        if self.sort.column != Column::Product {
            for same in keyed.chunk_by_mut(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
                same.sort_unstable_by(|a, b| id(a.1).cmp(id(b.1)));
            }
        }
        if self.sort.is_descending {
            keyed.reverse();
        }
        keyed.into_iter().map(|(_, place)| place).collect()
    }

    /// Sorts by sixteen bytes of the names, and those that are the same there by the next sixteen.
    fn sort_names(&self, places: &mut [(u128, Place)], from: usize) {
        let mut goes_on = false;
        for (key, place) in places.iter_mut() {
            let rest = self.folded_name(*place).as_bytes().get(from..).unwrap_or_default();
            let mut bytes = [0; 16];
            let length = rest.len().min(16);
            bytes[..length].copy_from_slice(&rest[..length]);
            *key = u128::from_be_bytes(bytes);
            goes_on |= rest.len() > 16;
        }
        places.sort_unstable();
        for same in places.chunk_by_mut(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
            if goes_on {
                self.sort_names(same, from + 16);
            } else {
                let id = |place| self.at(place).map(|entry: &Entry| by_number(&entry.link.id));
                same.sort_unstable_by(|a, b| id(a.1).cmp(&id(b.1)));
            }
        }
    }
}

impl Sort {
    /// Whether two states of one link belong to different places of the table.
    pub(super) fn column_differs(self, one: &Entry, other: &Entry, now: Timestamp) -> bool {
        match self.column {
            Column::Product => one.link.product_name != other.link.product_name,
            // When its state changes by itself depends on its end.
            Column::State => {
                one.link.expires != other.link.expires || self.key(one, now) != self.key(other, now)
            }
            _ => self.key(one, now) != self.key(other, now),
        }
    }

    /// What the links are compared by, where that isn't the name.
    fn key(self, entry: &Entry, now: Timestamp) -> u64 {
        let link = &entry.link;
        match self.column {
            Column::Product => 0,
            Column::Amount => ascending(link.amount.minor()),
            Column::State => match link.state(now) {
                LinkState::Active => 0,
                LinkState::Inactive => 1,
                LinkState::Expired => 2,
                LinkState::LimitReached => 3,
            },
            Column::Payments => link.payment_count.map_or(0, |count| count.saturating_add(1)),
            Column::Expires => link.expires.map_or(u64::MAX, |at| ascending(at.as_microsecond())),
            Column::Created => link.created.map_or(0, |at| ascending(at.as_microsecond())),
        }
    }
}

/// The same order without a sign.
fn ascending(number: i64) -> u64 {
    number.cast_unsigned() ^ (1 << 63)
}

/// Ids that are numbers are ordered as numbers.
fn by_number(id: &LinkId) -> (u64, &str) {
    (id.0.parse().unwrap_or(0), &id.0)
}

/// How many at the front fulfil a condition that all fulfil up to some point: found in leaps, as most often it is near.
fn leap<T>(items: &[T], fits: impl Fn(&T) -> bool) -> usize {
    let mut bound = 1;
    while items.get(bound - 1).is_some_and(&fits) {
        bound *= 2;
    }
    let known = bound / 2;
    known + items[known..items.len().min(bound)].partition_point(fits)
}
