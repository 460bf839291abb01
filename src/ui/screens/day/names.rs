//! What things of the day are called.

use crate::{
    app::day::Shown,
    domain::{
        day::Range,
        money::{Currency, Money},
        takings::{Entry, Kind, Mode, Source, Standing},
    },
    ui::{View, icon, theme::Tone, when},
};

/// The word of a kind.
pub const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Counter => "day-counter",
        Kind::OneOff => "day-one-off",
        Kind::Printed => "day-printed",
        Kind::Refund => "day-refunds",
    }
}

/// The word of a mode.
pub const fn mode_key(mode: Mode) -> &'static str {
    match mode {
        Mode::Live => "day-mode-live",
        Mode::Unverified => "day-mode-unverified",
        Mode::Test => "day-mode-test",
    }
}

/// How an entry stands: icon, the key of its word, tone.
pub const fn standing(standing: Standing) -> (&'static str, &'static str, Tone) {
    match standing {
        Standing::Paid => (icon::CHECK, "day-paid", Tone::Paid),
        Standing::PaidRefunded => (icon::REFUND, "day-paid-refunded", Tone::Paid),
        Standing::Accepted => (icon::CHECK, "day-accepted", Tone::Paid),
        Standing::Seen => (icon::CHECK, "day-seen", Tone::Paid),
        Standing::Refunded => (icon::REFUND, "day-refunded", Tone::Plain),
        Standing::ClosedUnpaid => (icon::CLOSE, "day-closed-unpaid", Tone::Plain),
        Standing::PaidAnotherWay => (icon::HAND, "day-another-way", Tone::Plain),
        Standing::NotSettled => (icon::CLOCK, "day-not-settled", Tone::Waiting),
        Standing::Unusable => (icon::WARNING, "day-unusable", Tone::Trouble),
    }
}

/// How an entry stands, with its word: no test money is green.
pub fn pill_words(view: &View<'_>, entry: &Entry) -> (&'static str, String, Tone) {
    let (mark, key, tone) = standing(entry.standing);
    let words = view.t(key);
    if entry.mode == Mode::Test && !view.state.is_practice() {
        return (mark, view.t_with("day-test-standing", &[("standing", &words)]), Tone::Plain);
    }
    (mark, words, tone)
}

/// What an entry is of, in the row.
pub fn what(view: &View<'_>, entry: &Entry) -> String {
    match &entry.source {
        Source::Sale(_) if entry.note.is_empty() => view.t("day-at-counter"),
        Source::Sale(_) => entry.note.clone(),
        Source::Order(key) => view.t_with("day-order", &[("order", &key.id)]),
        Source::Sighting { product, added: 1, .. } => product.clone(),
        Source::Sighting { product, added, .. } => {
            view.t_with("day-seen-several", &[("product", product), ("count", added)])
        }
        Source::Refund(reference, _) => view.t_with("day-refund-of", &[("number", &reference.number())]),
    }
}

/// The number that people know an entry by; empty when it has none.
pub fn number(source: &Source) -> String {
    match source {
        Source::Sale(reference) | Source::Refund(reference, _) => reference.number().to_string(),
        Source::Order(_) | Source::Sighting { .. } => String::new(),
    }
}

/// The part of the journal that shows, as its title says it.
pub fn title(view: &View<'_>, shown: Shown) -> String {
    let range = match shown {
        Shown::NotClosed => return view.t("day-not-closed"),
        Shown::Closing(number) => return view.t_with("day-closing", &[("number", &number)]),
        Shown::Range(range) => range,
    };
    let (first, last) = view.state.day_rule().days(range, view.state.now);
    match range {
        Range::Today => view.t_with("day-today", &[("day", &when::named_day(view, first))]),
        Range::Yesterday => view.t_with("day-yesterday", &[("day", &when::named_day(view, first))]),
        Range::Week => {
            let (from, to) = (when::date(view, first), when::date(view, last));
            view.t_with("day-week", &[("from", &from), ("to", &to)])
        }
        Range::Month => view.t_with("day-month", &[("month", &when::month(view, first))]),
        Range::Days(..) if first == last => when::named_day(view, first),
        Range::Days(..) => {
            let (from, to) = (when::date(view, first), when::date(view, last));
            view.t_with("day-from-to", &[("from", &from), ("to", &to)])
        }
    }
}

/// What the title leaves open: when a closing was made, since when nothing is closed, when the shop's day ends.
pub fn subtitle(view: &View<'_>, shown: Shown) -> Option<String> {
    let closings = view.state.day.closings.value.as_deref().unwrap_or_default();
    match shown {
        Shown::Closing(number) => {
            let closing = closings.iter().find(|closing| closing.number == number)?;
            let at = when::full(view, closing.at);
            Some(match closing.since {
                Some(since) => {
                    let since = when::full(view, since);
                    view.t_with("day-closing-from-to", &[("from", &since), ("to", &at)])
                }
                None => view.t_with("day-closing-first", &[("to", &at)]),
            })
        }
        Shown::NotClosed => Some(match closings.first() {
            Some(last) => {
                let at = when::full(view, last.at);
                view.t_with("day-since-closing", &[("number", &last.number), ("time", &at)])
            }
            None => view.t("day-never-closed"),
        }),
        Shown::Range(_) => {
            let ends_at = view.state.settings.day.ends_at;
            let hour = format!("{ends_at:02}:00");
            (ends_at != 0).then(|| view.t_with("day-ends-at", &[("hour", &hour)]))
        }
    }
}

/// A sum that may be more than can be counted.
pub fn figure(view: &View<'_>, sum: Option<Money>) -> String {
    sum.map_or_else(|| view.t("day-too-much"), |sum| view.words.figures(sum))
}

/// The same with its currency.
pub fn money(view: &View<'_>, sum: Option<Money>) -> String {
    sum.map_or_else(|| view.t("day-too-much"), |sum| view.words.money(sum))
}

/// The modes whose money counts in the totals: all of them where nothing is real.
pub fn counted(view: &View<'_>) -> &'static [Mode] {
    if view.state.is_practice() { &Mode::ALL } else { &[Mode::Live, Mode::Unverified] }
}

/// The shop's currency.
pub fn currency(view: &View<'_>) -> Option<Currency> {
    view.state.shop().map(|shop| shop.currency)
}
