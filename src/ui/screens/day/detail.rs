//! All that is known of one entry, and what can be done with it.

use super::{choose, names, refund};
use crate::{
    app::{Action, day::DayAction},
    domain::{
        received::Received,
        takings::{Entry, Mode, Source},
    },
    ui::{
        View, icon,
        screens::receipt,
        theme::{Text, radius, size, space},
        when,
        widgets::{button::Button, pill::pill, reading::from_right, text},
    },
};
use egui::{Align, Frame, Margin, Rect, ScrollArea, Stroke, Ui, UiBuilder, Vec2, pos2};

/// How wide the labels are, in points.
const LABEL: f32 = 104.0;
/// The widest the detail grows that shows instead of the list, in points.
const ALONE: f32 = 560.0;

/// Draws it at the right of the list.
pub fn beside_ui(ui: &mut Ui, view: &mut View<'_>, entry: &Entry) {
    card(view).show(ui, |ui| {
        ScrollArea::vertical().id_salt("day_detail").auto_shrink([false, true]).show(ui, |ui| {
            detail_ui(ui, view, entry, true);
        });
    });
}

/// Draws it in the list's place, with the way back.
pub fn instead_ui(ui: &mut Ui, view: &mut View<'_>, entry: &Entry) {
    ScrollArea::vertical().id_salt("day_detail").auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 32, right: 32, top: 8, bottom: 24 }).show(ui, |ui| {
            ui.set_max_width(ALONE);
            if Button::ghost(view.t("day-back")).icon(icon::BACK).show(ui) {
                choose(view, None);
            }
            ui.add_space(space::S);
            card(view).show(ui, |ui| {
                ui.set_width(ui.available_width());
                detail_ui(ui, view, entry, false);
            });
        });
    });
}

fn card(view: &View<'_>) -> Frame {
    Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.hairline))
        .corner_radius(radius::TILE)
        .inner_margin(Margin::same(20))
}

fn detail_ui(ui: &mut Ui, view: &mut View<'_>, entry: &Entry, has_close: bool) {
    ui.spacing_mut().item_spacing.y = space::S;
    ui.horizontal(|ui| {
        let (mark, words, tone) = names::pill_words(view, entry);
        pill(ui, mark, &words, tone);
        if has_close {
            from_right(ui, Align::Center, |ui| {
                let close = Button::ghost(view.t("day-close-detail")).icon_only(icon::CLOSE);
                if close.height(size::SMALL).show(ui) {
                    choose(view, None);
                }
            });
        }
    });
    text::amount_within(ui, &view.words.figures(entry.amount), entry.amount.currency().code(), Text::State);
    text::label(ui, names::what(view, entry), Text::Large.regular(), view.palette.ink);
    ui.add_space(space::XS);
    facts_ui(ui, view, entry);
    ui.add_space(space::S);
    actions_ui(ui, view, entry);
}

/// What is known, each with its label.
fn facts_ui(ui: &mut Ui, view: &mut View<'_>, entry: &Entry) {
    let key = if entry.standing.is_unsettled() { "day-fact-since" } else { "day-fact-when" };
    fact_ui(ui, view, key, &when::full(view, entry.at), None);
    match &entry.source {
        Source::Sale(reference) | Source::Refund(reference, _) => {
            let copy = view.t("day-copy-reference");
            fact_ui(ui, view, "day-fact-reference", &reference.to_string(), Some(copy));
        }
        Source::Order(key) => {
            let copy = view.t("day-copy-order");
            fact_ui(ui, view, "day-fact-order", key.id.as_str(), Some(copy));
            if key.made != entry.at {
                fact_ui(ui, view, "day-fact-made", &when::full(view, key.made), None);
            }
        }
        Source::Sighting { added, .. } => {
            fact_ui(ui, view, "day-fact-payments", &view.words.count(*added), None);
        }
    }
    if let Some(payment) = &entry.payment {
        let copy = view.t("day-copy-payment");
        fact_ui(ui, view, "day-fact-payment", payment.as_str(), Some(copy));
    }
    if entry.mode != Mode::Live {
        fact_ui(ui, view, "day-fact-mode", &view.t(names::mode_key(entry.mode)), None);
    }
    match entry.closing {
        Some(number) => {
            let words = view.t_with("day-closing", &[("number", &number)]);
            fact_ui(ui, view, "day-fact-closing", &words, None);
        }
        None if entry.standing.counts() => {
            fact_ui(ui, view, "day-fact-closing", &view.t("day-not-closed"), None);
        }
        None => {}
    }
}

/// One of them; with the name of its button where it can be copied.
fn fact_ui(ui: &mut Ui, view: &mut View<'_>, key: &str, value: &str, copy: Option<String>) {
    let room = ui.available_width() - LABEL - size::SMALL;
    let label = view.t(key);
    let placed = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.vertical(|ui| {
            ui.set_width(LABEL);
            text::label(ui, label, Text::Small.regular(), view.palette.ink_2);
        });
        ui.vertical(|ui| {
            ui.set_max_width(room);
            text::copyable(ui, value, Text::Small.tabular(), view.palette.ink).rect
        })
        .inner
    });
    let Some(name) = copy else { return };
    // Beside the value and as high as a finger needs it, without driving the lines apart.
    let (right, middle) = (placed.inner.right() + space::S, placed.inner.center().y);
    let target = Rect::from_min_size(pos2(right, middle - size::SMALL / 2.0), Vec2::splat(size::SMALL));
    let mut child = ui.new_child(UiBuilder::new().max_rect(target));
    if Button::ghost(name).icon_only(icon::COPY).height(size::SMALL).show(&mut child) {
        ui.ctx().copy_text(value.to_owned());
        view.act(Action::Copied);
    }
}

fn actions_ui(ui: &mut Ui, view: &mut View<'_>, entry: &Entry) {
    ui.horizontal_wrapped(|ui| {
        receipt::button_ui(ui, view, Received::of_entry(entry));
        if entry.standing.is_unsettled() && Button::quiet(view.t("day-settle")).icon(icon::REFRESH).show(ui) {
            view.act(Action::Day(DayAction::Settle(entry.source.clone())));
        }
        refund::button_ui(ui, view, entry);
    });
    if entry.standing.is_unsettled() {
        let key = match entry.source {
            Source::Order(_) => "day-settle-order-words",
            _ => "day-settle-words",
        };
        text::small(ui, view.t(key));
    }
}
