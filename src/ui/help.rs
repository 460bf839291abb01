//! The help page, over any screen: what each screen is for and its keys, and what to do when something is not as usual.

use super::{
    View,
    commands::{Command, Place, TABLE},
    screens::rail,
    theme::{Text, radius, size, space},
    widgets::{button::Button, glyph, question::question, text},
};
use egui::{
    Align, CentralPanel, Frame, Key, Layout, Margin, Modifiers, Panel, ScrollArea, Sense, Ui, UiBuilder,
    Vec2, vec2,
};

/// The widest and highest the page grows, in points.
const MOST: Vec2 = vec2(1120.0, 720.0);
/// What the window leaves free around it, its own margin included, in points.
const AROUND: f32 = 80.0;
/// The width from which there is room for two columns, in points.
const TWO: f32 = 760.0;
/// How far an arrow scrolls, in points.
const STEP: f32 = 48.0;

/// What may happen, and what to do then.
const CASES: [(&str, &str); 7] = [
    ("help-says-paid", "help-says-paid-do"),
    ("help-not-known", "help-not-known-do"),
    ("help-offline", "help-offline-do"),
    ("help-wrong-amount", "help-wrong-amount-do"),
    ("help-another-way", "help-another-way-do"),
    ("help-scanner", "help-scanner-do"),
    ("help-touch", "help-touch-do"),
];

/// What each screen is for, as they stand in the rail, and where its keys work.
const SCREENS: [(&str, Option<Place>); 6] = [
    ("help-sell", Some(Place::Sell)),
    ("help-one-off", None),
    ("help-links", Some(Place::Links)),
    ("help-transactions", Some(Place::Transactions)),
    ("help-day", Some(Place::Day)),
    ("help-settings", None),
];

/// Draws the page once it is asked for.
pub fn help_ui(ui: &mut Ui, view: &mut View<'_>) {
    if !view.drafts.is_help_open {
        view.drafts.is_help_open = Command::Help.is_pressed(ui);
        return;
    }
    let room = ui.ctx().content_rect().size() - Vec2::splat(AROUND);
    let modal = question(ui.ctx(), "help").show(ui.ctx(), |ui| {
        let (rect, _) = ui.allocate_exact_size(room.min(MOST), Sense::hover());
        ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| page_ui(ui, view)).inner
    });
    let is_left = modal.inner || modal.should_close() || Command::Help.is_taken(ui.ctx());
    view.drafts.is_help_open = !is_left;
}

/// Draws what stands on it; `true` when it is left.
fn page_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    let below = Frame::new().inner_margin(Margin { top: 16, right: 4, bottom: 4, left: 4 });
    let bottom = Panel::bottom("help_buttons").resizable(false).show_separator_line(false).frame(below);
    let is_left = bottom.show(ui, |ui| Button::primary(view.t("word-back")).show(ui)).inner;
    let by = scrolled(ui);
    CentralPanel::no_frame().show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.scroll_with_delta(vec2(0.0, by));
            ui.spacing_mut().item_spacing.y = space::S;
            text::title(ui, view.t("help-title"));
            if ui.available_width() < TWO {
                screens_ui(ui, view);
                cases_ui(ui, view);
                return;
            }
            let width = (ui.available_width() - space::PAGE) / 2.0;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::XXL;
                for column in [screens_ui, cases_ui] {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        column(ui, view);
                    });
                }
            });
        });
    });
    is_left
}

/// How far the keys scroll in this frame, in points.
fn scrolled(ui: &Ui) -> f32 {
    let page = ui.available_height() - STEP;
    let ways = [(Key::ArrowDown, -STEP), (Key::ArrowUp, STEP), (Key::PageDown, -page), (Key::PageUp, page)];
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    ways.into_iter().filter(|(key, _)| pressed(*key)).map(|(_, by)| by).sum()
}

fn screens_ui(ui: &mut Ui, view: &View<'_>) {
    for (entry, (words, place)) in rail::ENTRIES.iter().zip(SCREENS) {
        ui.add_space(space::S);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            glyph::icon(ui, entry.icon, Text::Large.points(), view.palette.ink_2);
            text::heading(ui, view.t(entry.command.row().label));
        });
        text::quiet(ui, view.t(words));
        if let Some(place) = place {
            keys_ui(ui, view, place);
        }
    }
}

fn cases_ui(ui: &mut Ui, view: &View<'_>) {
    ui.add_space(space::S);
    text::heading(ui, view.t("help-when"));
    for (what, then) in CASES {
        text::label(ui, view.t(what), Text::Body.strong(), view.palette.ink);
        text::quiet(ui, view.t(then));
        ui.add_space(space::XS);
    }
    ui.add_space(space::M);
    text::heading(ui, view.t("help-keys"));
    for (name, place) in [("help-anywhere", Place::Anywhere), ("help-in-questions", Place::Question)] {
        text::label(ui, view.t(name), Text::Body.strong(), view.palette.ink);
        keys_ui(ui, view, place);
    }
}

/// The keys that work in a place, as the table has them.
fn keys_ui(ui: &mut Ui, view: &View<'_>, place: Place) {
    for row in TABLE.iter().filter(|row| row.place == place) {
        let keys = row.command.keys(ui.ctx(), view.words);
        ui.horizontal(|ui| {
            ui.set_min_height(size::SMALL);
            text::label(ui, view.t(row.label), Text::Body.regular(), view.palette.ink);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let cap = Frame::new().fill(view.palette.key).corner_radius(radius::BUTTON);
                cap.inner_margin(Margin::symmetric(8, 4)).show(ui, |ui| {
                    text::label(ui, keys, Text::Small.strong(), view.palette.ink);
                });
            });
        });
    }
}
