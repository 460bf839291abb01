//! The shop's day: where it lies, when it ends, and the ranges people ask for.

use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, Weekday},
    tz::TimeZone,
};

/// When the shop's day ends, and by which clock on the wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayRule {
    /// The shop's time zone.
    pub zone: TimeZone,
    /// The hour at which one day ends and the next begins, 0 to 23: 3 for a bar that closes at three in the morning.
    pub ends_at: i8,
}

/// From one moment up to another, which is no longer part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first moment.
    pub from: Timestamp,
    /// The first moment after it.
    pub until: Timestamp,
}

impl Span {
    /// Whether a moment lies in it.
    pub fn holds(&self, moment: Timestamp) -> bool {
        (self.from..self.until).contains(&moment)
    }
}

/// The days a person asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Range {
    /// The day that is not over.
    #[default]
    Today,
    /// The one before it.
    Yesterday,
    /// From Monday (ISO 8601) to today.
    Week,
    /// From the first of the month to today.
    Month,
    /// From one day to another, both included.
    Days(Date, Date),
}

impl DayRule {
    /// The shop's day that a moment belongs to.
    pub fn day_of(&self, moment: Timestamp) -> Date {
        let there = moment.to_zoned(self.zone.clone());
        let date = there.date();
        // The day begins with the first moment that shows the hour or, where the clock jumps over it, a later one.
        if moment < self.begin(date) { date.yesterday().unwrap_or(date) } else { date }
    }

    /// When a day begins.
    fn begin(&self, day: Date) -> Timestamp {
        let begin = day.at(self.ends_at, 0, 0, 0).to_zoned(self.zone.clone());
        begin.map_or(Timestamp::MAX, |begin| begin.timestamp())
    }

    /// The first and the last day of a range, at a moment.
    pub fn days(&self, range: Range, now: Timestamp) -> (Date, Date) {
        let today = self.day_of(now);
        match range {
            Range::Today => (today, today),
            Range::Yesterday => {
                let day = today.yesterday().unwrap_or(today);
                (day, day)
            }
            Range::Week => {
                let since_monday = today.weekday().since(Weekday::Monday);
                (today.saturating_sub(i64::from(since_monday).days()), today)
            }
            Range::Month => (today.first_of_month(), today),
            Range::Days(first, last) => (first.min(last), first.max(last)),
        }
    }

    /// The time from the beginning of one day to the end of another.
    pub fn span(&self, first: Date, last: Date) -> Span {
        let until = last.tomorrow().map_or(Timestamp::MAX, |after| self.begin(after));
        Span { from: self.begin(first), until }
    }

    /// The time of a range, at a moment.
    pub fn span_of(&self, range: Range, now: Timestamp) -> Span {
        let (first, last) = self.days(range, now);
        self.span(first, last)
    }
}
