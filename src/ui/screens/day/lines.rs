//! The list's lines, worked out when what shows has changed: headings, entries, and where each stands.

use crate::{
    app::day::Found,
    domain::{
        day::DayRule,
        takings::{Entry, Report},
    },
};
use jiff::civil::Date;
use std::{ops::Range, sync::Arc};

/// How high an entry's row is, in points.
pub const ROW: f32 = 52.0;
/// How high a heading is, in points.
pub const HEADING: f32 = 40.0;

/// What the list is of.
#[derive(Clone, Debug)]
pub enum Listed {
    /// A report.
    Report(Arc<Report>),
    /// What was found.
    Found(Arc<Found>),
}

impl Listed {
    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Report(one), Self::Report(other)) => Arc::ptr_eq(one, other),
            (Self::Found(one), Self::Found(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }

    /// What is not settled, and the rest.
    pub fn entries(&self) -> (&[Entry], &[Entry]) {
        match self {
            Self::Report(report) => (&report.unsettled, &report.entries),
            Self::Found(found) => (&[], &found.entries),
        }
    }

    /// The entry of a line.
    pub fn entry(&self, line: Line) -> Option<&Entry> {
        let (unsettled, entries) = self.entries();
        match line {
            Line::Unsettled(place) => unsettled.get(place),
            Line::Entry(place) => entries.get(place),
            Line::UnsettledHeading | Line::Day(_) => None,
        }
    }
}

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Above what is not settled.
    UnsettledHeading,
    /// Above a day's entries, where there are several days.
    Day(Date),
    /// One that is not settled, by its place.
    Unsettled(usize),
    /// Any other, by its place.
    Entry(usize),
}

impl Line {
    const fn height(self) -> f32 {
        match self {
            Self::UnsettledHeading | Self::Day(_) => HEADING,
            Self::Unsettled(_) | Self::Entry(_) => ROW,
        }
    }
}

/// The lines, and what they were worked out from.
#[derive(Default)]
pub struct Lines {
    of: Option<(Listed, DayRule)>,
    all: Vec<Line>,
    tops: Vec<f32>,
    height: f32,
    has_currencies: bool,
}

impl Lines {
    /// Works the lines out anew if they are of something else.
    pub fn refresh(&mut self, listed: &Listed, rule: &DayRule) {
        if self.of.as_ref().is_some_and(|(old, by)| old.is_same(listed) && by == rule) {
            return;
        }
        *self = Self { of: Some((listed.clone(), rule.clone())), ..Self::default() };
        let (unsettled, entries) = listed.entries();
        if !unsettled.is_empty() {
            self.push(Line::UnsettledHeading);
        }
        (0..unsettled.len()).for_each(|place| self.push(Line::Unsettled(place)));
        let days: Vec<_> = entries.iter().map(|entry| rule.day_of(entry.at)).collect();
        let is_headed = days.first() != days.last() || !unsettled.is_empty();
        let mut under = None;
        for (place, day) in days.into_iter().enumerate() {
            if is_headed && under != Some(day) {
                self.push(Line::Day(day));
                under = Some(day);
            }
            self.push(Line::Entry(place));
        }
        let mut currencies = unsettled.iter().chain(entries).map(|entry| entry.amount.currency());
        let first = currencies.next();
        self.has_currencies = currencies.any(|other| Some(other) != first);
    }

    fn push(&mut self, line: Line) {
        self.tops.push(self.height);
        self.all.push(line);
        self.height += line.height();
    }

    /// How high they are together, in points.
    pub const fn height(&self) -> f32 {
        self.height
    }

    /// Whether there are amounts of several currencies.
    pub const fn has_currencies(&self) -> bool {
        self.has_currencies
    }

    /// A line, its top below the list's, and its height.
    pub fn at(&self, number: usize) -> (Line, f32, f32) {
        let line = self.all[number];
        (line, self.tops[number], line.height())
    }

    /// The lines in sight between two heights, and a row before and after them, which the keyboard can go to: there may be
    /// a heading in between.
    pub fn in_sight(&self, top: f32, bottom: f32) -> Range<usize> {
        let first = self.tops.partition_point(|line| *line <= top).saturating_sub(3);
        let end = self.tops.partition_point(|line| *line < bottom) + 2;
        first..end.min(self.all.len()).max(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        money::{Currency, Money},
        takings::{Mode, Scope, Source, Standing},
    };
    use jiff::{Timestamp, tz::TimeZone};

    fn entry(at: &str, row: i64, code: &str, standing: Standing) -> Entry {
        Entry {
            source: Source::Sighting { product: "Coffee".to_owned(), added: 1, row },
            at: at.parse().unwrap(),
            amount: Money::from_minor(350, Currency::from_code(code).unwrap()),
            standing,
            mode: Mode::Live,
            note: String::new(),
            payment: None,
            closing: None,
        }
    }

    fn report(unsettled: Vec<Entry>, entries: Vec<Entry>) -> Listed {
        let scope = Scope::NotClosed;
        Listed::Report(Arc::new(Report { scope, totals: vec![], unsettled, entries, left_out: 0 }))
    }

    fn lines(listed: &Listed, ends_at: i8) -> Lines {
        let mut lines = Lines::default();
        lines.refresh(listed, &DayRule { zone: TimeZone::UTC, ends_at });
        lines
    }

    #[test]
    fn days_have_headings_by_the_shops_own_day_when_there_are_several() {
        let seen = |at, row| entry(at, row, "EUR", Standing::Seen);
        let listed = report(vec![], vec![seen("2026-11-22T02:00:00Z", 2), seen("2026-11-21T20:00:00Z", 1)]);
        assert_eq!(lines(&listed, 3).all, [Line::Entry(0), Line::Entry(1)], "one night of a bar");
        let day = |day| Line::Day(jiff::civil::date(2026, 11, day));
        assert_eq!(lines(&listed, 0).all, [day(22), Line::Entry(0), day(21), Line::Entry(1)]);
    }

    #[test]
    fn what_is_not_settled_comes_first_and_the_rest_is_told_apart() {
        let open = entry("2026-11-22T10:00:00Z", 1, "EUR", Standing::NotSettled);
        let seen = entry("2026-11-22T11:00:00Z", 2, "JPY", Standing::Seen);
        let lines = lines(&report(vec![open], vec![seen]), 0);
        let day = Line::Day(jiff::civil::date(2026, 11, 22));
        assert_eq!(lines.all, [Line::UnsettledHeading, Line::Unsettled(0), day, Line::Entry(0)]);
        assert!(lines.has_currencies());
        assert!((lines.height() - 2.0 * (ROW + HEADING)).abs() < 0.01);
    }

    #[test]
    fn of_very_many_lines_only_those_in_sight_are_drawn() {
        let at = |n: i64| Timestamp::from_second(1_795_305_600 + 40_000 - n).unwrap().to_string();
        let entries = (0..2_000).map(|n| entry(&at(n), n, "EUR", Standing::Seen)).collect();
        let lines = lines(&report(vec![], entries), 0);
        assert_eq!(lines.in_sight(0.0, 10.0 * ROW), 0..12);
        let far = lines.in_sight(1_000.0 * ROW, 1_010.0 * ROW);
        assert!(far.contains(&1_000) && far.contains(&1_009) && far.len() < 17, "{far:?}");
        assert_eq!(lines.in_sight(1e9, 2e9).end, 2_000);
        assert!(Lines::default().in_sight(0.0, 100.0).is_empty());
    }
}
