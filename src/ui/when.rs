//! Times and ages in words.

use super::{View, words::Words};
use jiff::{Timestamp, Zoned, civil::Date};
use std::time::Duration;

fn local(view: &View<'_>, at: Timestamp) -> Zoned {
    at.to_zoned(view.state.zone.clone())
}

/// A clock time of today, or day and time: `14:28:51`, `20 Oct, 14:28`.
pub fn clock(view: &View<'_>, at: Timestamp) -> String {
    let (at_local, now) = (local(view, at), local(view, view.state.now));
    if at_local.date() == now.date() {
        of_day(view, &at_local, Some(at_local.second()))
    } else {
        view.t_with("date-and-time", &[("day", &day(view, at)), ("time", &of_day(view, &at_local, None))])
    }
}

/// Hours and minutes: `14:28`.
pub fn hour(view: &View<'_>, at: Timestamp) -> String {
    of_day(view, &local(view, at), None)
}

/// A time of day, as the language counts the hours: `14:28:51`, `2:28:51 pm`.
fn of_day(view: &View<'_>, at: &Zoned, second: Option<i8>) -> String {
    let (hour, minute) = (at.hour(), at.minute());
    let second = second.map_or_else(String::new, |second| format!(":{second:02}"));
    if !view.words.forms().has_half_days {
        return format!("{hour:02}:{minute:02}{second}");
    }
    // Noon and midnight are both twelve.
    let time = format!("{}:{minute:02}{second}", (hour + 11) % 12 + 1);
    view.t_with(if hour < 12 { "time-before-noon" } else { "time-after-noon" }, &[("time", &time)])
}

/// A clock time of today without its seconds, or the day: `14:28`, `20 Oct`.
pub fn short(view: &View<'_>, at: Timestamp) -> String {
    if local(view, at).date() == local(view, view.state.now).date() { hour(view, at) } else { day(view, at) }
}

/// A day: `20 Oct`, with its year when it isn't this one.
pub fn day(view: &View<'_>, at: Timestamp) -> String {
    let (at, now) = (local(view, at), local(view, view.state.now));
    let (day, month, year) = (at.day(), at.month(), at.year());
    if year == now.year() {
        view.t_with("date-day", &[("day", &day), ("month", &month)])
    } else {
        full_day(view, at.timestamp())
    }
}

/// Day, year and time, for who wants it exactly: `20 Oct 2026, 14:28`.
pub fn full(view: &View<'_>, at: Timestamp) -> String {
    view.t_with("date-and-time", &[("day", &full_day(view, at)), ("time", &hour(view, at))])
}

/// The same to the second, for receipts: `20 Oct 2026, 14:28:51`.
pub fn exact(view: &View<'_>, at: Timestamp) -> String {
    let there = local(view, at);
    let time = of_day(view, &there, Some(there.second()));
    view.t_with("date-and-time", &[("day", &full_day(view, at)), ("time", &time)])
}

/// A day with its year, for paper that may hang for years: `20 Oct 2026`.
pub fn full_day(view: &View<'_>, at: Timestamp) -> String {
    let at = local(view, at);
    let (day, month) = (at.day(), at.month());
    view.t_with("date-day-year", &[("day", &day), ("month", &month), ("year", &at.year())])
}

/// A day of the calendar: `20 Oct`, with its year when it isn't this one.
pub fn date(view: &View<'_>, date: Date) -> String {
    if date.year() == today(view).year() {
        view.t_with("date-day", &[("day", &date.day()), ("month", &date.month())])
    } else {
        full_date(view, date)
    }
}

/// The same always with its year: `20 Oct 2026`.
pub fn full_date(view: &View<'_>, date: Date) -> String {
    with_year(view, "date-day-year", &[("day", &date.day()), ("month", &date.month())], date)
}

/// A day by its name: `Sunday 22 November`, with its year when it isn't this one.
pub fn named_day(view: &View<'_>, date: Date) -> String {
    if date.year() == today(view).year() { long_day(view.words, date) } else { named_full_day(view, date) }
}

/// A day as a heading, without its year: `Sunday 22 November`.
fn long_day(words: &Words, date: Date) -> String {
    let (weekday, day, month) = (date.weekday().to_monday_one_offset(), date.day(), date.month());
    words.get_with("date-weekday", &named(&weekday, &day, &month))
}

/// The same always with its year: `Sunday 22 November 2026`.
pub fn named_full_day(view: &View<'_>, date: Date) -> String {
    let (weekday, day, month) = (date.weekday().to_monday_one_offset(), date.day(), date.month());
    with_year(view, "date-weekday-year", &named(&weekday, &day, &month), date)
}

fn named<'a>(weekday: &'a i8, day: &'a i8, month: &'a i8) -> [(&'static str, &'a dyn ToString); 3] {
    [("weekday", weekday), ("day", day), ("month", month)]
}

/// A month with its year: `November 2026`.
pub fn month(view: &View<'_>, date: Date) -> String {
    with_year(view, "date-month-year", &[("month", &date.month())], date)
}

/// The first letters of a weekday, 1 for Monday.
pub fn weekday_short(view: &View<'_>, weekday: i8) -> String {
    view.t_with("date-weekday-short", &[("weekday", &weekday)])
}

/// The shop's day that has begun.
pub fn today(view: &View<'_>) -> Date {
    view.state.day_rule().day_of(view.state.now)
}

fn with_year(view: &View<'_>, key: &str, arguments: &[(&str, &dyn ToString)], date: Date) -> String {
    let year = date.year();
    let arguments: Vec<_> = arguments.iter().copied().chain([("year", &year as &dyn ToString)]).collect();
    view.t_with(key, &arguments)
}

/// How long ago something was.
pub fn ago(view: &View<'_>, at: Timestamp) -> String {
    let seconds = view.state.now.duration_since(at).as_secs();
    match seconds {
        ..0 => view.t("ago-future"),
        0..60 => view.t("ago-now"),
        60..3_600 => view.t_with("ago-minutes", &[("count", &(seconds / 60))]),
        3_600..86_400 => view.t_with("ago-hours", &[("count", &(seconds / 3_600))]),
        _ => view.t_with("ago-days", &[("count", &(seconds / 86_400))]),
    }
}

/// When a link stops taking payments.
pub fn expiry(view: &View<'_>, at: Option<Timestamp>) -> String {
    let Some(at) = at else { return view.t("expires-never") };
    let hours = at.duration_since(view.state.now).as_hours();
    match hours {
        0..1 => view.t("expires-within-the-hour"),
        1..24 => view.t_with("expires-in-hours", &[("count", &hours)]),
        // A link of 30 days says so on its first day.
        24..720 => view.t_with("expires-in-days", &[("count", &((hours + 23) / 24))]),
        _ => day(view, at),
    }
}

/// A stopwatch: `0:24`, `12:05`.
pub fn stopwatch(passed: Duration) -> String {
    let seconds = passed.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_days_heading_names_its_weekday_and_its_month() {
        let words = Words::english();
        let said =
            [date(2026, 11, 22), date(2026, 11, 23), date(2027, 1, 2)].map(|day| long_day(&words, day));
        assert_eq!(said, ["Sunday 22 November", "Monday 23 November", "Saturday 2 January"]);
    }
}
