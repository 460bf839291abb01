//! The links that are chosen together, and what can be done with them.

use super::{syncing::bottom_ui, table_of};
use crate::{
    app::{Action, links::Catalogue},
    ui::{
        View, icon,
        theme::{Text, size, space},
        widgets::{button::Button, text},
    },
};
use egui::Ui;

/// Draws the bar below the rows, while any link is chosen.
pub fn chosen_ui(ui: &mut Ui, view: &mut View<'_>, all: &Catalogue) {
    let count = view.drafts.links.table.ticked.len();
    if count == 0 {
        return;
    }
    let words = if count < 1_000 {
        view.t_with("links-chosen", &[("count", &count)])
    } else {
        view.t_with("links-chosen", &[("count", &view.words.count(count))])
    };
    bottom_ui(ui, "links_chosen", view, |ui, view| {
        text::said(ui, words, Text::Body.strong(), view.palette.ink);
        // Beside the words: in the middle of the window's lower edge stand notices.
        ui.add_space(space::S);
        let export = Button::quiet(view.t("links-export-chosen")).icon(icon::DOWNLOAD);
        if export.height(size::SMALL).show(ui) {
            let ticked = &view.drafts.links.table.ticked;
            let ids = all.iter().map(|entry| &entry.link.id).filter(|id| ticked.contains(*id));
            view.act(Action::ExportLinks(ids.cloned().collect()));
        }
        if Button::ghost(view.t("links-choose-none")).height(size::SMALL).show(ui) {
            table_of(view).ticked.clear();
        }
    });
}
