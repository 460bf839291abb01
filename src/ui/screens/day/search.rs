//! Searching the journal, whatever day shows.

use super::{lines::Listed, list};
use crate::{
    app::{Action, day::DayAction},
    ui::{
        View,
        commands::Command,
        icon,
        theme::{size, space},
        widgets::{button::Button, empty::empty, field::Field, reading::from_right, text},
    },
};
use egui::{Align, Key, Layout, Ui};

/// The widest the search is, in points.
const WIDEST: f32 = 420.0;

/// Ctrl+F goes to the search.
pub fn keys(ui: &Ui, view: &View<'_>) {
    if let (true, Some(id)) = (Command::FindInDay.is_pressed(ui), view.drafts.day.search_id) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// Draws the search, and the way to all tills.
pub fn bar_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.horizontal(|ui| {
        ui.set_height(size::BUTTON);
        from_right(ui, Align::Center, |ui| {
            if Button::ghost(view.t("day-all-tills")).icon(icon::DIFFERENCE).show(ui) {
                view.act(Action::Day(DayAction::ShowTills(true)));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let width = (ui.available_width() - space::S).min(WIDEST);
                field_ui(ui, view, width);
            });
        });
    });
}

fn field_ui(ui: &mut Ui, view: &mut View<'_>, width: f32) {
    let mut typed = std::mem::take(&mut view.drafts.day.search);
    let field = Field::new(view.t("day-search"), &mut typed).label_hidden().low().width(width);
    let response = field.hint(view.t("day-search-hint")).icon(icon::SEARCH).for_scans().show(ui);
    view.drafts.day.search_id = Some(response.id);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let is_left = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    if is_left && !typed.is_empty() {
        typed.clear();
        response.request_focus();
        view.act(Action::Day(DayAction::Search(String::new())));
    } else if response.changed() {
        view.act(Action::Day(DayAction::Search(typed.clone())));
    }
    view.drafts.day.search = typed;
}

/// What was found.
pub fn found_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(found) = view.state.day.found.value.clone() else {
        if view.state.day.found.trouble.is_none() {
            text::quiet(ui, view.t("day-searching"));
        }
        return;
    };
    if found.entries.is_empty() {
        let sought = view.state.day.search.trim().to_owned();
        empty(ui, icon::SEARCH, view.t_with("day-not-found", &[("words", &sought)]), |ui| {
            text::quiet(ui, view.t("day-not-found-words"));
            ui.add_space(space::S);
            if Button::quiet(view.t("day-clear-search")).show(ui) {
                view.drafts.day.search.clear();
                view.act(Action::Day(DayAction::Search(String::new())));
            }
        });
        return;
    }
    list::list_ui(ui, view, &Listed::Found(found.clone()));
    if found.has_more {
        text::quiet(ui, view.t("day-found-more"));
    }
}
