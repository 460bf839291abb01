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
        let end_of_time = if day.year() < 0 { Timestamp::MIN } else { Timestamp::MAX };
        let begin = day.at(self.ends_at, 0, 0, 0).to_zoned(self.zone.clone());
        begin.map_or(end_of_time, |begin| begin.timestamp())
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

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;
    use proptest::prelude::*;

    fn rule(zone: &str, ends_at: i8) -> DayRule {
        DayRule { zone: TimeZone::get(zone).unwrap(), ends_at }
    }

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// How long a day is, in hours.
    fn hours(rule: &DayRule, day: &str) -> i64 {
        let span = rule.span(date(day), date(day));
        span.until.duration_since(span.from).as_hours()
    }

    #[test]
    fn the_days_on_which_the_clock_is_changed_have_23_and_25_hours() {
        let berlin = |ends_at| rule("Europe/Berlin", ends_at);
        assert_eq!((hours(&berlin(0), "2026-03-29"), hours(&berlin(0), "2026-10-25")), (23, 25));
        // The clock jumps from two to three: at that hour it is the day before that is shorter, or longer.
        for ends_at in [3, 23] {
            let rule = berlin(ends_at);
            assert_eq!((hours(&rule, "2026-03-28"), hours(&rule, "2026-03-29")), (23, 24), "{ends_at}");
            assert_eq!((hours(&rule, "2026-10-24"), hours(&rule, "2026-10-25")), (25, 24), "{ends_at}");
        }
        let york = rule("America/New_York", 0);
        assert_eq!((hours(&york, "2026-03-08"), hours(&york, "2026-11-01")), (23, 25));
    }

    #[test]
    fn a_day_whose_midnight_never_was_begins_with_its_first_moment() {
        // In Cairo and, until 2018, in São Paulo the clock jumps over midnight.
        for (zone, day, begin) in [
            ("Africa/Cairo", "2026-04-24", "2026-04-24T01:00:00+03:00"),
            ("America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00-02:00"),
        ] {
            let rule = rule(zone, 0);
            assert_eq!(rule.span(date(day), date(day)).from, moment(begin), "{zone}");
            assert_eq!(hours(&rule, day), 23, "{zone}");
            assert_eq!(rule.day_of(moment(begin)), date(day));
            let before = moment(begin) - SignedDuration::from_nanos(1);
            assert_eq!(rule.day_of(before), date(day).yesterday().unwrap());
        }
    }

    #[test]
    fn an_hour_that_comes_twice_ends_the_day_the_first_time() {
        let rule = rule("Europe/Berlin", 2);
        let first = moment("2026-10-25T02:00:00+02:00");
        assert_eq!(rule.span(date("2026-10-25"), date("2026-10-25")).from, first);
        for later in ["2026-10-25T02:30:00+02:00", "2026-10-25T02:00:00+01:00", "2026-10-25T02:59:59+01:00"] {
            assert_eq!(rule.day_of(moment(later)), date("2026-10-25"), "{later}");
        }
    }

    #[test]
    fn an_hour_that_never_comes_ends_the_day_where_the_clock_goes_on() {
        let rule = rule("Europe/Berlin", 2);
        assert_eq!(
            rule.span(date("2026-03-29"), date("2026-03-29")).from,
            moment("2026-03-29T03:00:00+02:00")
        );
        assert_eq!(rule.day_of(moment("2026-03-29T01:59:59+01:00")), date("2026-03-28"));
    }

    #[test]
    fn a_sale_at_the_closing_second_belongs_to_the_next_day() {
        for (ends_at, begin) in [(0, "00:00:00"), (3, "03:00:00"), (23, "23:00:00")] {
            let rule = rule("Europe/Berlin", ends_at);
            let second = moment(&format!("2026-11-22T{begin}+01:00"));
            let before = second - SignedDuration::from_nanos(1);
            assert_eq!(rule.day_of(second), date("2026-11-22"), "{ends_at}");
            assert_eq!(rule.day_of(before), date("2026-11-21"), "{ends_at}");
            let day = rule.span(date("2026-11-22"), date("2026-11-22"));
            assert!(day.holds(second) && !day.holds(before));
        }
    }

    #[test]
    fn ranges_are_of_the_shops_days() {
        // Half past one on a Wednesday night: for a bar that closes at three it is still Tuesday.
        let (bar, now) = (rule("Europe/Berlin", 3), moment("2026-07-01T01:30:00+02:00"));
        let days = |range| bar.days(range, now);
        let tuesday = date("2026-06-30");
        assert_eq!(days(Range::Today), (tuesday, tuesday));
        assert_eq!(days(Range::Yesterday), (date("2026-06-29"), date("2026-06-29")));
        assert_eq!(days(Range::Week), (date("2026-06-29"), tuesday));
        assert_eq!(days(Range::Month), (date("2026-06-01"), tuesday));
        let turned = Range::Days(date("2026-06-12"), date("2026-06-10"));
        assert_eq!(days(turned), (date("2026-06-10"), date("2026-06-12")));
        let span = bar.span_of(Range::Today, now);
        assert_eq!(span.from, moment("2026-06-30T03:00:00+02:00"));
        assert_eq!(span.until, moment("2026-07-01T03:00:00+02:00"));
        let later = moment("2026-07-01T03:00:00+02:00");
        assert_eq!(bar.days(Range::Month, later), (date("2026-07-01"), date("2026-07-01")));
    }

    #[test]
    fn the_ends_of_time_make_no_panic() {
        for now in [Timestamp::MIN, Timestamp::MAX] {
            for zone in ["UTC", "Pacific/Kiritimati", "Pacific/Niue"] {
                for range in [Range::Today, Range::Yesterday, Range::Week, Range::Month] {
                    let span = rule(zone, 23).span_of(range, now);
                    assert!(span.from <= span.until, "{zone} {range:?} {span:?}");
                }
            }
        }
    }

    const ZONES: [&str; 8] = [
        "Europe/Berlin",
        "America/New_York",
        "Africa/Cairo",
        "America/Sao_Paulo",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Pacific/Apia",
        "UTC",
    ];

    proptest! {
        #[test]
        fn days_tile_time(zone in 0_usize..8, ends_at in 0_i8..24, second in 1_200_000_000_i64..1_900_000_000) {
            let rule = rule(ZONES[zone], ends_at);
            let moment = Timestamp::from_second(second).unwrap();
            let day = rule.day_of(moment);
            let own = rule.span(day, day);
            prop_assert!(own.holds(moment), "{day} {own:?}");
            let next = day.tomorrow().unwrap();
            prop_assert_eq!(own.until, rule.span(next, next).from);
            prop_assert_eq!(rule.day_of(own.from), day);
            prop_assert_eq!(rule.span(day, next), Span { from: own.from, until: rule.span(next, next).until });
        }
    }
}
