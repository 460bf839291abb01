//! All tills of the shop by the provider's list of links, and where it differs from this till's journal.

use super::{names, totals::line_ui};
use crate::{
    app::{
        Action,
        day::{AllTills, DayAction, Difference},
    },
    domain::money::{Currency, Money},
    ui::{
        View, icon,
        theme::{Text, Tone, size, space},
        when,
        widgets::{button::Button, glyph, question::question, text},
    },
};
use egui::{ScrollArea, Ui};

/// How wide it is, in points.
const WIDTH: f32 = 620.0;
/// At most so many differences are told.
const TOLD: usize = 200;

/// Draws it over the day, while it is looked at.
pub fn tills_ui(ui: &Ui, view: &mut View<'_>) {
    let Some(all) = view.state.day.tills.clone() else { return };
    let room = ui.ctx().content_rect().shrink(space::PAGE);
    let modal = question(ui.ctx(), "all_tills").show(ui.ctx(), |ui| {
        ui.set_width(WIDTH.min(room.width()));
        ui.spacing_mut().item_spacing.y = space::S;
        text::heading(ui, view.t("tills-title"));
        text::quiet(ui, view.t_with("tills-words", &[("days", &names::title(view, view.state.day.shown))]));
        let height = (room.height() - 4.0 * space::PAGE).max(size::CHARGE);
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            ui.set_width(ui.available_width());
            content_ui(ui, view, &all);
        });
        ui.add_space(space::S);
        Button::primary(view.t("word-back")).show(ui)
    });
    if modal.inner || modal.should_close() {
        view.act(Action::Day(DayAction::ShowTills(false)));
    }
}

fn content_ui(ui: &mut Ui, view: &View<'_>, all: &AllTills) {
    if !all.is_complete {
        mind_ui(ui, view, &view.t("tills-reading"));
    }
    if all.tills.is_empty() {
        text::quiet(ui, view.t("tills-none"));
    } else {
        ui.scope(|ui| table_ui(ui, view, all));
    }
    if all.undated > 0 {
        text::small(ui, view.t_with("tills-undated", &[("count", &all.undated)]));
    }
    ui.add_space(space::M);
    text::label(ui, view.t("tills-differences"), Text::Body.strong(), view.palette.ink);
    if all.differences.is_empty() {
        let key = if all.is_complete { "tills-same" } else { "tills-same-so-far" };
        text::quiet(ui, view.t(key));
    }
    for difference in all.differences.iter().take(TOLD) {
        let words = difference_words(view, difference);
        text::copyable(ui, words, Text::Body.regular(), view.palette.ink);
    }
    if all.differences.len() > TOLD {
        let count = all.differences.len() - TOLD;
        text::small(ui, view.t_with("tills-more-differences", &[("count", &count)]));
    }
}

/// Each till, and what they come to together in each currency.
fn table_ui(ui: &mut Ui, view: &View<'_>, all: &AllTills) {
    ui.spacing_mut().item_spacing.y = 0.0;
    for till in &all.tills {
        let name = view.t_with("tills-till", &[("till", &till.till)]);
        let (count, sum) = (view.words.count(till.payments), names::money(view, till.sum));
        line_ui(ui, view, &name, &count, &sum, false);
    }
    for (count, sum) in together(all) {
        let (count, sum) = (view.words.count(count), names::money(view, sum));
        line_ui(ui, view, &view.t("tills-together"), &count, &sum, true);
    }
}

/// What all tills come to, by currency; no sum where it is more than can be counted.
fn together(all: &AllTills) -> Vec<(u64, Option<Money>)> {
    let mut sums: Vec<(Currency, u64, Option<i64>)> = Vec::new();
    for till in &all.tills {
        // A till whose sum can't be counted spoils the sum of all: which currency it is of isn't known.
        let Some(sum) = till.sum else {
            let payments = all.tills.iter().map(|till| till.payments).sum();
            return vec![(payments, None)];
        };
        let known = sums.iter_mut().find(|(currency, ..)| *currency == sum.currency());
        match known {
            Some((_, payments, minor)) => {
                *payments += till.payments;
                *minor = minor.and_then(|minor| minor.checked_add(sum.minor()));
            }
            None => sums.push((sum.currency(), till.payments, Some(sum.minor()))),
        }
    }
    let money = |(currency, payments, minor): (Currency, u64, Option<i64>)| {
        (payments, minor.map(|minor| Money::from_minor(minor, currency)))
    };
    sums.into_iter().map(money).collect()
}

fn difference_words(view: &View<'_>, difference: &Difference) -> String {
    match difference {
        Difference::PaidThere { reference, amount, is_known } => {
            let key = if *is_known { "tills-paid-there" } else { "tills-unknown-here" };
            view.t_with(key, &[("reference", reference), ("amount", &view.words.money(*amount))])
        }
        Difference::PaidHere(here) | Difference::NotListed(here) => {
            let key = match difference {
                Difference::NotListed(_) => "tills-not-listed",
                _ => "tills-paid-here",
            };
            let started = when::clock(view, here.started);
            let arguments: [(&str, &dyn ToString); 3] = [
                ("reference", &here.reference),
                ("amount", &view.words.money(here.amount)),
                ("time", &started),
            ];
            view.t_with(key, &arguments)
        }
        Difference::OtherAmount { here, there } => {
            let arguments: [(&str, &dyn ToString); 3] = [
                ("reference", &here.reference),
                ("here", &view.words.money(here.amount)),
                ("there", &view.words.money(*there)),
            ];
            view.t_with("tills-other-amount", &arguments)
        }
    }
}

fn mind_ui(ui: &mut Ui, view: &View<'_>, words: &str) {
    let ink = view.palette.tone(Tone::Waiting).0;
    ui.horizontal_top(|ui| {
        glyph::icon(ui, icon::CLOCK, Text::Large.points(), ink);
        text::said(ui, words, Text::Body.regular(), ink);
    });
}
