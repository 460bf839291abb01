//! The report on paper: which part of the journal goes there, and what its file is called.

use super::{CloseStep, Shown, reading::scope_of};
use crate::{
    app::{State, filing},
    services::{
        job::Job,
        papers::{DayPaper, DayWords, Paper},
    },
};

/// Asks where the report shall be saved, and saves it.
pub(super) fn save(state: &mut State, words: DayWords) -> Vec<Job> {
    let (shown, file_name) = (on_paper(state), file_name(state));
    let paper = paper(state, shown, words);
    filing::save(state, paper, file_name)
}

/// Prints it.
pub(super) fn print(state: &mut State, words: DayWords) -> Vec<Job> {
    let paper = paper(state, on_paper(state), words);
    filing::print(state, paper)
}

/// What shows; a closing that was just made stands before everything.
fn on_paper(state: &State) -> Shown {
    match &state.day.close {
        Some(CloseStep::Done(closing)) => Shown::Closing(closing.number),
        _ => state.day.shown,
    }
}

fn paper(state: &State, shown: Shown, words: DayWords) -> Paper {
    let scope = scope_of(state, shown);
    Paper::Day(DayPaper { scope, rule: state.day_rule(), has_bom: state.settings.day.has_bom, words })
}

/// A name that sorts by itself, such as `Day 2026-11-22.pdf`.
fn file_name(state: &State) -> String {
    let rule = state.day_rule();
    match on_paper(state) {
        Shown::Range(range) => match rule.days(range, state.now) {
            (first, last) if first == last => format!("Day {first}.pdf"),
            (first, last) => format!("Days {first} to {last}.pdf"),
        },
        Shown::NotClosed => format!("Not closed {}.pdf", rule.day_of(state.now)),
        Shown::Closing(number) => format!("Closing {number}.pdf"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            callback::CallbackNames,
            day::{Range, Span},
            takings::{Closing, Scope},
        },
        services::settings::Settings,
    };
    use jiff::{Timestamp, civil::date, tz::TimeZone};
    use std::sync::Arc;

    /// Half past one at night, in a bar whose day ends at three.
    fn at_night() -> State {
        let mut settings = Settings::default();
        settings.day.ends_at = 3;
        settings.day.has_bom = true;
        let names = CallbackNames { order: Vec::new(), payment: Vec::new(), status: Vec::new() };
        let now: Timestamp = "2026-11-22T01:30:00Z".parse().unwrap();
        State::new(settings, names, now, TimeZone::UTC)
    }

    fn named(shown: Shown) -> String {
        let mut state = at_night();
        state.day.shown = shown;
        file_name(&state)
    }

    #[test]
    fn a_file_is_called_by_the_shops_own_days() {
        assert_eq!(named(Shown::Range(Range::Today)), "Day 2026-11-21.pdf");
        assert_eq!(named(Shown::Range(Range::Month)), "Days 2026-11-01 to 2026-11-21.pdf");
        let days = Range::Days(date(2026, 2, 3), date(2026, 2, 1));
        assert_eq!(named(Shown::Range(days)), "Days 2026-02-01 to 2026-02-03.pdf");
        assert_eq!(named(Shown::NotClosed), "Not closed 2026-11-21.pdf");
        assert_eq!(named(Shown::Closing(12)), "Closing 12.pdf");
    }

    #[test]
    fn on_paper_is_what_shows_unless_a_closing_was_just_made() {
        let mut state = at_night();
        let Paper::Day(day) = paper(&state, on_paper(&state), DayWords::default()) else { panic!() };
        let span = Span {
            from: "2026-11-21T03:00:00Z".parse().unwrap(),
            until: "2026-11-22T03:00:00Z".parse().unwrap(),
        };
        assert_eq!((day.scope, day.rule.ends_at, day.has_bom), (Scope::Span(span), 3, true));
        let closing = Closing { number: 12, at: state.now, since: None, totals: Vec::new(), unsettled: 0 };
        state.day.close = Some(CloseStep::Done(Arc::new(closing)));
        let Paper::Day(day) = paper(&state, on_paper(&state), DayWords::default()) else { panic!() };
        assert_eq!((day.scope, file_name(&state).as_str()), (Scope::Closing(12), "Closing 12.pdf"));
    }
}
