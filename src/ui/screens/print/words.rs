//! The words on the cards, and what the merchant is told before they are printed.

use crate::{
    app::exporting::{CardWords, Export, Warning},
    domain::link::LinkState,
    ui::{
        View, icon,
        theme::{Text, Tone},
        when,
        widgets::{glyph, text},
    },
};
use egui::Ui;

/// At most so many names of links that are left out are told.
const NAMES_TOLD: usize = 3;

/// The words that stand on these cards.
pub fn card_words(view: &View<'_>, export: &Export) -> CardWords {
    let until = |at| view.t_with("card-expires", &[("day", &when::full_day(view, at))]);
    CardWords {
        call: view.t("card-call"),
        watermark: view.t("practice-watermark"),
        practice_shop: view.t("customer-practice-shop"),
        several: view.t_with("card-file-of-several", &[("count", &export.subjects.len())]),
        expires: export.subjects.iter().map(|subject| subject.link.as_ref()?.expires.map(until)).collect(),
        amounts: export.subjects.iter().map(|subject| view.words.money(subject.amount)).collect(),
    }
}

/// What such a card does for ever.
pub fn advice_ui(ui: &mut Ui, view: &View<'_>, export: &Export) {
    match &*export.subjects {
        [only] if only.link.is_none() => text::quiet(ui, view.t("print-one-off-words")),
        [only] => {
            text::quiet(ui, view.t_with("print-always-words", &[("amount", &view.words.money(only.amount))]))
        }
        _ => text::quiet(ui, view.t("print-always-words-many")),
    };
    if view.state.is_practice() {
        text::quiet(ui, view.t("print-practice-words"));
    }
}

/// What is to be minded before anything is printed.
pub fn warnings_ui(ui: &mut Ui, view: &View<'_>, export: &Export) {
    for warning in export.warnings() {
        warn_ui(ui, view, &warning_words(view, warning, export.subjects.len()));
    }
    if export.preview.picture.as_ref().is_some_and(|picture| picture.missing_letters) {
        warn_ui(ui, view, &view.t("print-missing-letters"));
    }
    if !export.left_out.is_empty() {
        let mut names = export.left_out.iter().take(NAMES_TOLD).cloned().collect::<Vec<_>>().join(", ");
        if export.left_out.len() > NAMES_TOLD {
            names.push_str(", …");
        }
        let count = export.left_out.len();
        warn_ui(ui, view, &view.t_with("print-left-out", &[("count", &count), ("names", &names)]));
    }
}

fn warn_ui(ui: &mut Ui, view: &View<'_>, words: &str) {
    let ink = view.palette.tone(Tone::Waiting).0;
    ui.horizontal_top(|ui| {
        glyph::icon(ui, icon::WARNING, Text::Large.points(), ink);
        text::label(ui, words, Text::Body.regular(), ink);
    });
}

fn warning_words(view: &View<'_>, warning: Warning, of: usize) -> String {
    match warning {
        Warning::Closed(_, state) if of == 1 => view.t(match state {
            LinkState::Expired => "print-expired",
            LinkState::LimitReached => "print-limit-reached",
            LinkState::Inactive | LinkState::Active => "print-inactive",
        }),
        Warning::Closed(count, _) => view.t_with("print-closed-many", &[("count", &count)]),
        Warning::Ends(count, at) => {
            let ends = when::expiry(view, Some(at));
            let key = if of == 1 { "print-ends" } else { "print-ends-many" };
            view.t_with(key, &[("when", &ends), ("count", &count)])
        }
        Warning::Limited(count, left) => {
            let key = if of == 1 { "print-limited" } else { "print-limited-many" };
            view.t_with(key, &[("left", &left), ("count", &count)])
        }
    }
}
