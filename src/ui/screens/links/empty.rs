//! What stands where the rows would be, when there are none.

use crate::{
    app::Action,
    ui::{
        View, icon,
        theme::space,
        widgets::{button::Button, empty::empty, text},
    },
};
use egui::{Frame, Margin, ScrollArea, Ui};

fn page_ui(ui: &mut Ui, draw: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(32, 24)).show(ui, draw);
    });
}

/// Nothing was ever read.
pub fn never_read_ui(ui: &mut Ui, view: &View<'_>) {
    page_ui(ui, |ui| unread_ui(ui, view));
}

fn unread_ui(ui: &mut Ui, view: &View<'_>) {
    let is_reading = view.state.links.reading.is_some();
    text::quiet(ui, view.t(if is_reading { "links-reading" } else { "links-none-known" }));
}

/// There are no links of this kind, or none that fits.
pub fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    let links = &view.drafts.links;
    let listing = &links.table.listing;
    let sought = links.search.trim().to_owned();
    let is_none_here = listing.counts().all() == 0;
    let sales = listing.sales.all();
    let shows_sales = links.shows_counter_sales;
    page_ui(ui, |ui| {
        let is_read = view.state.links.reading.is_none() && !view.state.links.can_continue();
        if is_none_here && !is_read {
            unread_ui(ui, view);
        } else if is_none_here && shows_sales {
            empty(ui, icon::SELL, view.t("links-no-sales-title"), |ui| {
                text::quiet(ui, view.t("links-no-sales-words"));
            });
        } else if is_none_here {
            none_ui(ui, view, sales);
        } else if sought.is_empty() {
            empty(ui, icon::LINKS, view.t("links-none-in-state"), |ui| {
                ui.add_space(space::S);
                if Button::quiet(view.t("links-show-all")).show(ui) {
                    view.drafts.links.filter = None;
                    ui.ctx().request_repaint();
                }
            });
        } else {
            not_found_ui(ui, view, &sought, sales);
        }
    });
}

/// The shop has no links yet.
fn none_ui(ui: &mut Ui, view: &mut View<'_>, sales: usize) {
    empty(ui, icon::LINKS, view.t("links-empty-title"), |ui| {
        text::quiet(ui, view.t("links-empty-words"));
        if sales > 0 {
            let count = view.words.count(sales);
            text::quiet(ui, view.t_with("links-only-sales", &[("count", &count)]));
        }
        ui.add_space(space::S);
        if Button::quiet(view.t("links-make-first")).icon(icon::PLUS).show(ui) {
            view.act(Action::OpenLinkForm);
        }
    });
}

fn not_found_ui(ui: &mut Ui, view: &mut View<'_>, sought: &str, sales: usize) {
    empty(ui, icon::SEARCH, view.t_with("links-not-found", &[("words", &sought)]), |ui| {
        let links = &view.drafts.links;
        if links.filter.is_some() {
            text::quiet(ui, view.t("links-not-found-in-state"));
        } else if !links.shows_counter_sales && sales > 0 {
            text::quiet(ui, view.t("links-not-found-no-sales"));
        }
        ui.add_space(space::S);
        if Button::quiet(view.t("links-clear-search")).show(ui) {
            view.drafts.links.search.clear();
            view.drafts.links.filter = None;
            ui.ctx().request_repaint();
        }
    });
}
