//! Other days, and what was closed.

use super::month;
use crate::{
    app::{
        Action,
        day::{DayAction, Shown},
    },
    domain::day::Range,
    ui::{
        View, icon,
        theme::{Text, radius, space},
        when,
        widgets::{button::Button, entry, field::Field, text},
    },
};
use egui::{Frame, Margin, Popup, PopupCloseBehavior, ScrollArea, Stroke, Ui};

/// How wide each half of the popover is, in points.
const HALVES: (f32, f32) = (240.0, 280.0);
/// How many of the newest closings are offered.
const CLOSINGS: usize = 50;
/// How high the closings stand before they scroll, in points.
const CLOSINGS_HEIGHT: f32 = 190.0;

const RANGES: [(Shown, &str); 5] = [
    (Shown::Range(Range::Today), "day-choose-today"),
    (Shown::Range(Range::Yesterday), "day-choose-yesterday"),
    (Shown::Range(Range::Week), "day-choose-week"),
    (Shown::Range(Range::Month), "day-choose-month"),
    (Shown::NotClosed, "day-not-closed"),
];

/// Draws the button, and what it opens.
pub fn other_day_ui(ui: &mut Ui, view: &mut View<'_>) {
    let button = Button::quiet(view.t("day-other")).icon(icon::CALENDAR).response(ui);
    let room = ui.ctx().content_rect().shrink(space::XL);
    let is_wide = room.width() >= HALVES.0 + HALVES.1 + 4.0 * space::XL;
    let frame = Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.edge))
        .corner_radius(radius::TILE)
        .inner_margin(Margin::same(20));
    let popup = Popup::from_toggle_button_response(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(view.t("day-other"))
        .gap(space::S)
        .frame(frame);
    popup.show(|ui| {
        let height = room.height() - 2.0 * space::XL;
        let page = ScrollArea::vertical().id_salt("other_day").max_height(height);
        page.min_scrolled_height(height).show(ui, |ui| {
            if is_wide {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = space::XL;
                    ui.vertical(|ui| known_ui(ui, view));
                    ui.vertical(|ui| picked_ui(ui, view));
                });
            } else {
                known_ui(ui, view);
                ui.add_space(space::L);
                picked_ui(ui, view);
            }
        });
    });
}

/// The days that have names, and the closings.
fn known_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.set_width(HALVES.0);
    ui.spacing_mut().item_spacing.y = space::XS;
    for (shown, key) in RANGES {
        let words = view.t(key);
        choice_ui(ui, view, shown, &words, "");
    }
    let closings = view.state.day.closings.value.clone().unwrap_or_default();
    if closings.is_empty() {
        return;
    }
    ui.add_space(space::M);
    text::label(ui, view.t("day-closings"), Text::Small.strong(), view.palette.ink_2);
    let list = ScrollArea::vertical().id_salt("closings").max_height(CLOSINGS_HEIGHT);
    list.min_scrolled_height(CLOSINGS_HEIGHT).show(ui, |ui| {
        for closing in closings.iter().take(CLOSINGS) {
            let words = view.t_with("day-closing", &[("number", &closing.number)]);
            let at = when::short(view, closing.at);
            choice_ui(ui, view, Shown::Closing(closing.number), &words, &at);
        }
    });
}

/// A line that can be chosen, with something quiet at its end.
fn choice_ui(ui: &mut Ui, view: &mut View<'_>, shown: Shown, words: &str, aside: &str) {
    let is_chosen = view.state.day.shown == shown;
    if entry::line(ui, words, aside, is_chosen) {
        view.act(Action::Day(DayAction::Show(shown)));
        ui.close();
    }
}

/// From one day to another, typed or picked.
fn picked_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.set_width(HALVES.1);
    let (mut from, mut to) =
        (std::mem::take(&mut view.drafts.day.from), std::mem::take(&mut view.drafts.day.to));
    let error = |typed: &str| {
        let is_wrong = !typed.trim().is_empty() && super::picked::read_day(typed).is_none();
        is_wrong.then(|| view.t("day-date-wrong"))
    };
    let (from_error, to_error) = (error(&from), error(&to));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let width = (HALVES.1 - space::S) / 2.0;
        let hint = when::today(view).to_string();
        for (key, typed, error) in [("day-from", &mut from, from_error), ("day-to", &mut to, to_error)] {
            ui.vertical(|ui| {
                Field::new(view.t(key), typed).low().width(width).hint(&hint).error(error).show(ui)
            });
        }
    });
    (view.drafts.day.from, view.drafts.day.to) = (from, to);
    ui.add_space(space::S);
    ui.scope(|ui| month::month_ui(ui, view));
    ui.add_space(space::S);
    let range = month::range(view);
    let reason = range.is_none().then(|| view.t("day-range-incomplete"));
    let show = Button::quiet(view.t("day-show-range")).width(HALVES.1).disabled_because(reason);
    if let (true, Some((first, last))) = (show.show(ui), range) {
        view.act(Action::Day(DayAction::Show(Shown::Range(Range::Days(first, last)))));
        ui.close();
    }
}
