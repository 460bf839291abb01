//! What stands where the list would be, when nothing happened.

use crate::{
    app::{Action, Screen, day::Shown},
    domain::day::Range,
    ui::{
        View, icon,
        theme::space,
        widgets::{button::Button, empty::empty, text},
    },
};
use egui::Ui;

/// Says that nothing happened, and what comes next.
pub fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    let (title, words) = match view.state.day.shown {
        Shown::Range(Range::Today) => ("day-empty-today", "day-empty-today-words"),
        Shown::NotClosed => ("day-empty-not-closed", "day-empty-not-closed-words"),
        Shown::Closing(_) => ("day-empty-closing", "day-empty-other-words"),
        Shown::Range(_) => ("day-empty-other", "day-empty-other-words"),
    };
    let can_sell = matches!(view.state.day.shown, Shown::Range(Range::Today) | Shown::NotClosed);
    empty(ui, icon::DAY, view.t(title), |ui| {
        text::quiet(ui, view.t(words));
        if can_sell {
            ui.add_space(space::S);
            if Button::quiet(view.t("day-go-to-sell")).icon(icon::SELL).show(ui) {
                view.act(Action::GoTo(Screen::Sell));
            }
        }
    });
}
