//! What the table shows, worked out when something changed and kept between frames.

use crate::{
    app::links::{
        Catalogue, Sort,
        catalogue::{Entry, Place},
    },
    domain::link::LinkState,
    services::job::SessionId,
};
use jiff::Timestamp;

/// The states that have a filter, in its order.
pub const STATES: [LinkState; 4] =
    [LinkState::Active, LinkState::Inactive, LinkState::Expired, LinkState::LimitReached];

/// What a person asks to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The search.
    pub search: String,
    /// Which states; all when `None`.
    pub state: Option<LinkState>,
    /// The counter's own sales instead of the shop's links.
    pub counter_sales: bool,
}

/// How many links there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    states: [usize; STATES.len()],
}

impl Counts {
    /// In a state.
    pub fn of(&self, state: LinkState) -> usize {
        self.states[index(state)]
    }

    /// In any state.
    pub fn all(&self) -> usize {
        self.states.iter().sum()
    }
}

/// Whether the rows are others than in the frame before, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// They are the same.
    Nothing,
    /// The person asked for others.
    Asked,
    /// The links themselves changed.
    Told,
}

/// What the judging of each link depends on; states change with the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Judged {
    session: SessionId,
    version: u64,
    minute: i64,
}

/// What a link is, in one byte: its state's number, and whether it is a counter sale's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kind(u8);

const SALE: u8 = 1 << 7;

impl Kind {
    fn of(entry: &Entry, now: Timestamp) -> Self {
        let state = STATES.iter().position(|&state| state == entry.state(now)).unwrap_or(0);
        Self(u8::try_from(state).unwrap_or(0) | if entry.is_counter_sale { SALE } else { 0 })
    }

    fn is_sale(self) -> bool {
        self.0 & SALE != 0
    }

    fn state(self) -> LinkState {
        STATES[usize::from(self.0 & !SALE)]
    }
}

/// The rows of the table and the counts of its filters.
#[derive(Debug, Default)]
pub struct Listing {
    /// The links that show, in the table's order.
    pub rows: Vec<Place>,
    /// The shop's own links.
    pub shop: Counts,
    /// The counter's sales.
    pub sales: Counts,
    /// What each link is, in the order of the catalogue.
    kinds: Vec<Kind>,
    judged: Option<Judged>,
    sort: Sort,
    wish: Wish,
}

impl Listing {
    /// Works out what shows, if anything changed.
    pub fn refresh(&mut self, all: &Catalogue, wish: &Wish, session: SessionId, now: Timestamp) -> Change {
        let judged = Judged { session, version: all.version(), minute: now.as_second().div_euclid(60) };
        let is_sorted = self.sort != all.sort();
        let is_told = is_sorted || self.judged != Some(judged);
        let is_asked = is_sorted || self.judged.is_none() || self.wish != *wish;
        if !is_told && !is_asked {
            return Change::Nothing;
        }
        if is_told {
            self.judge(all, now);
            self.judged = Some(judged);
        }
        self.sort = all.sort();
        self.wish.clone_from(wish);
        self.pick(all);
        if is_asked { Change::Asked } else { Change::Told }
    }

    /// The counts of what the filters choose from now.
    pub fn counts(&self) -> Counts {
        if self.wish.counter_sales { self.sales } else { self.shop }
    }

    /// The row of a link.
    pub fn row_of(&self, place: Place) -> Option<usize> {
        self.rows.iter().position(|&other| other == place)
    }

    fn judge(&mut self, all: &Catalogue, now: Timestamp) {
        (self.shop, self.sales) = (Counts::default(), Counts::default());
        self.kinds.clear();
        for &place in all.order() {
            // The order holds no link that is gone.
            let kind = all.at(place).map_or(Kind(0), |entry| Kind::of(entry, now));
            let counts = if kind.is_sale() { &mut self.sales } else { &mut self.shop };
            counts.states[index(kind.state())] += 1;
            self.kinds.push(kind);
        }
    }

    fn pick(&mut self, all: &Catalogue) {
        let wish = &self.wish;
        let fits = |kind: Kind| {
            kind.is_sale() == wish.counter_sales && wish.state.is_none_or(|state| state == kind.state())
        };
        let places = all.order().iter().copied().zip(&self.kinds);
        let fitting = places.filter(|&(_, &kind)| fits(kind)).map(|(place, _)| place);
        self.rows.clear();
        if wish.search.trim().is_empty() {
            self.rows.extend(fitting);
        } else {
            let found = all.search(&wish.search);
            self.rows.extend(fitting.filter(|&place| found.has(place)));
        }
    }
}

fn index(state: LinkState) -> usize {
    match state {
        LinkState::Active => 0,
        LinkState::Inactive => 1,
        LinkState::Expired => 2,
        LinkState::LimitReached => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::links::Column,
        domain::{
            link::{LinkAddress, LinkId, PaymentLink},
            money::{Currency, Money},
        },
    };

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn link(id: u32, name: &str) -> PaymentLink {
        PaymentLink {
            id: LinkId(id.to_string()),
            product_name: name.to_owned(),
            description: None,
            amount: Money::from_minor(350, Currency::from_code("EUR").unwrap()),
            active: Some(true),
            payment_count: Some(0),
            payment_limit: None,
            expires: None,
            created: Some(at(i64::from(id))),
            address: LinkAddress::Missing,
        }
    }

    /// Three links of the shop, of which one ends at 90 seconds and one is off, and a counter sale.
    fn catalogue() -> Catalogue {
        let mut all = Catalogue::default();
        all.put([
            link(1, "Coffee"),
            PaymentLink { expires: Some(at(90)), ..link(2, "Tea") },
            PaymentLink { active: Some(false), ..link(3, "Coffee to go") },
            link(4, &sale_name()),
        ]);
        all
    }

    fn sale_name() -> String {
        crate::domain::reference::Reference::new("T1".parse().unwrap(), 7, 7).to_string()
    }

    fn names<'a>(listing: &Listing, all: &'a Catalogue) -> Vec<&'a str> {
        listing.rows.iter().map(|&place| all.at(place).unwrap().link.product_name.as_str()).collect()
    }

    const SESSION: SessionId = SessionId(1);

    #[test]
    fn the_rows_are_what_was_asked_for_and_the_counts_what_there_is() {
        let (all, mut listing) = (catalogue(), Listing::default());
        let mut wish = Wish::default();
        assert_eq!(listing.refresh(&all, &wish, SESSION, at(60)), Change::Asked);
        assert_eq!(names(&listing, &all), ["Coffee to go", "Tea", "Coffee"]);
        wish.search = "coffee".to_owned();
        assert_eq!(listing.refresh(&all, &wish, SESSION, at(60)), Change::Asked);
        assert_eq!(names(&listing, &all), ["Coffee to go", "Coffee"]);
        wish.state = Some(LinkState::Active);
        listing.refresh(&all, &wish, SESSION, at(60));
        assert_eq!(names(&listing, &all), ["Coffee"]);
        assert_eq!(
            (listing.shop.all(), listing.shop.of(LinkState::Inactive), listing.sales.all()),
            (3, 1, 1)
        );
        wish = Wish { counter_sales: true, ..Wish::default() };
        listing.refresh(&all, &wish, SESSION, at(60));
        assert_eq!(names(&listing, &all), [sale_name()]);
        assert_eq!(listing.counts().all(), 1);
    }

    #[test]
    fn nothing_is_worked_out_twice() {
        let (mut all, mut listing, wish) = (catalogue(), Listing::default(), Wish::default());
        listing.refresh(&all, &wish, SESSION, at(60));
        assert_eq!(listing.refresh(&all, &wish, SESSION, at(89)), Change::Nothing);
        all.put([link(5, "Cake")]);
        assert_eq!(listing.refresh(&all, &wish, SESSION, at(89)), Change::Told);
        assert_eq!(names(&listing, &all)[0], "Cake");
        all.sort_by(Sort { column: Column::Product, is_descending: false });
        assert_eq!(listing.refresh(&all, &wish, SESSION, at(89)), Change::Asked);
        assert_eq!(listing.refresh(&all, &wish, SessionId(2), at(89)), Change::Told, "of another account");
    }

    #[test]
    fn a_link_ends_while_it_is_looked_at() {
        let (all, mut listing) = (catalogue(), Listing::default());
        let wish = Wish { state: Some(LinkState::Expired), ..Wish::default() };
        listing.refresh(&all, &wish, SESSION, at(60));
        assert!(listing.rows.is_empty());
        assert_eq!(listing.refresh(&all, &wish, SESSION, at(120)), Change::Told);
        assert_eq!(names(&listing, &all), ["Tea"]);
    }
}
