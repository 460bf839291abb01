//! The words of the day's report on paper and in files.

use super::names;
use crate::{
    app::day::Shown,
    domain::takings::{Kind, Mode, Standing},
    services::papers::DayWords,
    ui::{View, when},
};

/// The heads of the columns, in the order of the paper.
const COLUMNS: [&str; 11] = [
    "day-column-when",
    "day-column-kind",
    "day-column-what",
    "day-column-state",
    "day-column-amount",
    "day-column-not-counted",
    "day-column-currency",
    "day-column-mode",
    "day-column-note",
    "day-column-payment",
    "day-column-closing",
];

/// The words for a part of the journal.
pub fn day_words(view: &View<'_>, shown: Shown) -> DayWords {
    let is_practice = view.state.is_practice();
    let shop = view.state.shop();
    let name = if is_practice {
        view.t("customer-practice-shop")
    } else {
        shop.map(|shop| shop.name.clone()).unwrap_or_default()
    };
    let till = shop.map(|shop| view.t_with("day-paper-till", &[("till", &shop.till)]));
    let printed = view.t_with("day-paper-made", &[("time", &when::full(view, view.state.now))]);
    let keys = |keys: &[&str]| keys.iter().map(|key| view.t(key)).collect();
    DayWords {
        shop: name,
        title: title(view, shown),
        subtitle: names::subtitle(view, shown).into_iter().chain(till).chain([printed]).collect(),
        columns: keys(&COLUMNS),
        day: view.t("day-column-day"),
        kinds: keys(&Kind::ALL.map(names::kind_key)),
        standings: keys(&Standing::ALL.map(|standing| names::standing(standing).1)),
        modes: keys(&Mode::ALL.map(names::mode_key)),
        totals: view.t("day-paper-totals"),
        taken: view.t("day-taken-gross"),
        after_refunds: view.t("day-after-refunds"),
        unsettled: view.t("day-not-settled"),
        entries: view.t("day-paper-entries"),
        footer: view.t("day-paper-footer"),
        mark: is_practice.then(|| view.t("practice-watermark")),
    }
}

/// Which part it is, in words that are still true years later: no *today*, and each day with its year.
fn title(view: &View<'_>, shown: Shown) -> String {
    let Shown::Range(range) = shown else { return names::title(view, shown) };
    let (first, last) = view.state.day_rule().days(range, view.state.now);
    if first == last {
        return when::named_full_day(view, first);
    }
    let (from, to) = (when::full_date(view, first), when::full_date(view, last));
    view.t_with("day-from-to", &[("from", &from), ("to", &to)])
}
