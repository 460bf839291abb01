//! The head of the day: which part shows, another one, its papers, and closing it.

use super::{names, other_day, paper};
use crate::{
    app::{Action, day::DayAction},
    ui::{
        View,
        commands::Command,
        icon,
        screens::filing,
        theme::{size, space},
        widgets::{button::Button, reading::from_right, text},
    },
};
use egui::{Align, Layout, Ui};

/// The width from which the title and the buttons share a row, in points.
const ONE_ROW: f32 = 760.0;
/// The width from which *Save* and *Print* have their words, in points.
const WORDS: f32 = 1000.0;

/// Draws the title and the buttons.
pub fn head_ui(ui: &mut Ui, view: &mut View<'_>) {
    let title = names::title(view, view.state.day.shown);
    let width = ui.available_width();
    if width < ONE_ROW {
        text::title(ui, title);
        ui.horizontal_wrapped(|ui| {
            other_day::other_day_ui(ui, view);
            save_ui(ui, view, false);
            print_ui(ui, view, false);
            close_ui(ui, view, size::BUTTON);
        });
        return;
    }
    ui.horizontal(|ui| {
        ui.set_height(size::PRIMARY);
        from_right(ui, Align::Center, |ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            close_ui(ui, view, size::PRIMARY);
            print_ui(ui, view, width >= WORDS);
            save_ui(ui, view, width >= WORDS);
            other_day::other_day_ui(ui, view);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                text::title(ui, title);
            });
        });
    });
}

fn close_ui(ui: &mut Ui, view: &mut View<'_>, height: f32) {
    if Button::primary(view.t("day-close")).height(height).show(ui) {
        view.act(Action::Day(DayAction::BeginClose));
    }
}

/// Saves the part that shows.
fn save_ui(ui: &mut Ui, view: &mut View<'_>, has_words: bool) {
    if paper_pressed(ui, view, ("day-save", icon::DOWNLOAD, Command::SaveDay), has_words) {
        let words = paper::day_words(view, view.state.day.shown);
        view.act(Action::Day(DayAction::Save(Box::new(words))));
    }
}

/// Prints the part that shows.
fn print_ui(ui: &mut Ui, view: &mut View<'_>, has_words: bool) {
    if paper_pressed(ui, view, ("day-print", icon::PRINTER, Command::PrintDay), has_words) {
        let words = paper::day_words(view, view.state.day.shown);
        view.act(Action::Day(DayAction::Print(Box::new(words))));
    }
}

/// Draws a button; whether it, or its key, was pressed.
fn paper_pressed(
    ui: &mut Ui,
    view: &View<'_>,
    (key, mark, command): (&str, &'static str, Command),
    has_words: bool,
) -> bool {
    let reason = view.state.day.report.value.is_none().then(|| view.t("day-nothing-to-save"));
    let reason = reason.or_else(|| filing::busy(view));
    let is_free = reason.is_none();
    let button = Button::quiet(view.t(key)).command(command).disabled_because(reason);
    let button = if has_words { button.icon(mark) } else { button.icon_only(mark).width(52.0) };
    button.show(ui) || (is_free && command.is_pressed(ui))
}
