//! What stands where the list would be, when nothing happened.

use crate::{
    app::{Action, Screen, day::Shown},
    domain::day::Range,
    ui::{
        View, icon,
        theme::{Text, radius, space},
        widgets::{button::Button, glyph, text},
    },
};
use egui::{Frame, Margin, Stroke, Ui};

/// Says that nothing happened, and what comes next.
pub fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    let (title, words) = match view.state.day.shown {
        Shown::Range(Range::Today) => ("day-empty-today", "day-empty-today-words"),
        Shown::NotClosed => ("day-empty-not-closed", "day-empty-not-closed-words"),
        Shown::Closing(_) => ("day-empty-closing", "day-empty-other-words"),
        Shown::Range(_) => ("day-empty-other", "day-empty-other-words"),
    };
    let can_sell = matches!(view.state.day.shown, Shown::Range(Range::Today) | Shown::NotClosed);
    let frame = Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.hairline))
        .corner_radius(radius::TILE)
        .inner_margin(Margin::symmetric(24, 40));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.vertical_centered(|ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            glyph::icon(ui, icon::DAY, Text::State.points(), view.palette.edge);
            text::heading(ui, view.t(title));
            text::quiet(ui, view.t(words));
            if can_sell {
                ui.add_space(space::S);
                if Button::quiet(view.t("day-go-to-sell")).icon(icon::SELL).show(ui) {
                    view.act(Action::GoTo(Screen::Sell));
                }
            }
        });
    });
}
