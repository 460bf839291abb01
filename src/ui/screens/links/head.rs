//! The head of the links: the title, the search, and what makes something new.

use super::{keys, select, table_id};
use crate::{
    app::{Action, links::Catalogue},
    ui::{
        View,
        commands::Command,
        icon,
        theme::{size, space},
        widgets::{
            button::Button,
            field::{Field, entered},
            reading::from_right,
            text,
        },
    },
};
use egui::{Align, Key, Response, Ui, vec2};

/// The widest and the narrowest the search is, in points.
const SEARCH: (f32, f32) = (300.0, 84.0);
/// The width from which there is room for the title, in points: the rail says the same.
pub const TITLE: f32 = 680.0;

/// Draws the title, the search and the buttons.
pub fn head_ui(ui: &mut Ui, view: &mut View<'_>, all: Option<&Catalogue>) {
    ui.horizontal(|ui| {
        ui.set_height(size::PRIMARY);
        if ui.available_width() >= TITLE {
            text::title(ui, view.t("links-title"));
        }
        from_right(ui, Align::Center, |ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            if Button::primary(view.t("links-new")).icon(icon::PLUS).command(Command::NewLink).show(ui) {
                view.act(Action::OpenLinkForm);
            }
            if Button::quiet(view.t("links-counter-card")).icon(icon::QR_CARD).show(ui) {
                view.act(Action::BeginCounterCard);
            }
            let reading = view.state.links.reading.is_some().then(|| view.t("links-reading"));
            let refresh = Button::quiet(view.t("links-refresh")).icon_only(icon::REFRESH).width(52.0);
            if refresh.disabled_because(reading).show(ui) {
                view.act(Action::RefreshLinks);
            }
            let response = search_ui(ui, view);
            view.drafts.links.table.search = Some(response.id);
            after_search(ui, view, all, &response);
        });
    });
}

fn search_ui(ui: &mut Ui, view: &mut View<'_>) -> Response {
    let mut search = std::mem::take(&mut view.drafts.links.search);
    let width = (ui.available_width() - space::M).clamp(SEARCH.1, SEARCH.0);
    let response = ui
        .allocate_ui(vec2(width, size::BUTTON), |ui| {
            let field = Field::new(view.t("links-search"), &mut search).label_hidden().low().width(width);
            field.hint(view.t("links-search-hint")).icon(icon::SEARCH).for_scans().show(ui)
        })
        .inner;
    view.drafts.links.search = search;
    response
}

/// Escape empties the search, then leaves it; Enter goes to what was found, and opens it when it is the only one.
fn after_search(ui: &Ui, view: &mut View<'_>, all: Option<&Catalogue>, response: &Response) {
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
        if view.drafts.links.search.is_empty() {
            ui.memory_mut(|memory| memory.request_focus(table_id()));
        } else {
            view.drafts.links.search.clear();
            response.request_focus();
        }
    } else if entered(response) {
        keys::enter_table(ui, view, all);
        if let (Some(all), &[only]) = (all, view.drafts.links.table.listing.rows.as_slice()) {
            select(view, all.at(only).map(|entry| entry.link.id.clone()));
        }
    }
}
