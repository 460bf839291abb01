//! Links: the account's payment links in a table, with one of them beside it.

mod chosen;
pub mod columns;
pub mod draft;
mod empty;
mod filters;
mod head;
mod keys;
pub mod listing;
mod row;
mod side;
mod state;
mod syncing;
mod table;

pub use state::{payments_words, state_words};

use super::printed_notes::printed_notes_ui;
use crate::{
    app::links::Catalogue,
    domain::link::LinkId,
    ui::{
        View,
        theme::{Text, Tone, space},
        widgets::{notice::banner_ui, reading, text},
    },
};
use draft::{Scroll, TableDraft};
use egui::{CentralPanel, Frame, Id, Margin, Panel, Ui};
use listing::{Change, Wish};

/// The width from which a link shows beside the table, in points; below, it shows instead of it.
const BESIDE: f32 = 1000.0;

/// What the keyboard's one stop in the table is called.
fn table_id() -> Id {
    Id::unique("links_table")
}

/// Draws the links.
pub fn links_ui(ui: &mut Ui, view: &mut View<'_>) {
    let state = view.state;
    let all = state.links.all.value.as_ref();
    let is_beside = ui.available_width() >= BESIDE;
    table_of(view).follow(state.links.selected.as_ref());
    keys::keys_ui(ui, view, all, is_beside);
    if has_side(view) && !is_beside {
        side::instead_ui(ui, view);
    } else {
        let head = Frame::new().inner_margin(Margin { left: 32, right: 24, top: 20, bottom: 12 });
        let panel = Panel::top("links_head").resizable(false).show_separator_line(false);
        panel.frame(head).show(ui, |ui| {
            head::head_ui(ui, view, all);
            refresh(view, all);
            filters::filters_ui(ui, view);
        });
        syncing::bar_ui(ui, view);
        printed_notes_ui(ui, view);
        refresh(view, all);
        let before = reading::mark(ui);
        if has_side(view) {
            side::beside_ui(ui, view);
        }
        CentralPanel::no_frame().show(ui, |ui| body_ui(ui, view, all));
        reading::reverse_since(ui, before);
    }
}

fn table_of<'v>(view: &'v mut View<'_>) -> &'v mut TableDraft {
    &mut view.drafts.links.table
}

/// Whether a link or the form for one shows.
fn has_side(view: &View<'_>) -> bool {
    let links = &view.state.links;
    links.form.is_some() || links.selected.as_ref().is_some_and(|id| links.get(id).is_some())
}

/// Works out what shows, and what becomes of the place in it.
fn refresh(view: &mut View<'_>, all: Option<&Catalogue>) {
    let (Some(all), Some(session)) = (all, view.state.session()) else { return };
    let now = view.state.now;
    let links = &mut view.drafts.links;
    let wish = Wish {
        search: std::mem::take(&mut links.search),
        state: links.filter,
        counter_sales: links.shows_counter_sales,
    };
    let table = &mut links.table;
    match table.listing.refresh(all, &wish, session.id, now) {
        Change::Nothing => {}
        Change::Asked => table.scroll = Scroll::Top,
        Change::Told => {
            table.keep_sight();
            table.ticked.retain(|id| all.place(id).is_some());
        }
    }
    links.search = wish.search;
}

fn body_ui(ui: &mut Ui, view: &mut View<'_>, all: Option<&Catalogue>) {
    let ((), syncing) = reading::hold(ui, |ui| syncing::strip_ui(ui, view));
    let Some(all) = all else {
        trouble_ui(ui, view, false);
        empty::never_read_ui(ui, view);
        syncing.put(ui);
        return;
    };
    let ((), chosen) = reading::hold(ui, |ui| chosen::chosen_ui(ui, view, all));
    trouble_ui(ui, view, !all.is_empty());
    if view.drafts.links.table.listing.rows.is_empty() {
        empty::empty_ui(ui, view);
    } else {
        table::table_ui(ui, view, all);
    }
    chosen.put(ui);
    syncing.put(ui);
}

/// Why the list isn't read to its end, and what that means for the rows.
fn trouble_ui(ui: &mut Ui, view: &mut View<'_>, has_rows: bool) {
    let state = view.state;
    let trouble = state.links.all.trouble.as_ref().filter(|_| state.links.reading.is_none());
    if let Some(trouble) = trouble {
        Frame::new().inner_margin(Margin { left: 32, right: 24, top: 12, bottom: 4 }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            if banner_ui(ui, view, trouble, Tone::Trouble, Some(view.t("links-continue"))) {
                view.act(crate::app::Action::ContinueSync);
            }
            if has_rows {
                text::small(ui, view.t("links-rows-are-old"));
            }
            if let Some(detail) = &trouble.detail {
                text::small(ui, detail);
            }
        });
    }
    if state.links.unreadable > 0 {
        let words = view.t_with("links-unreadable", &[("count", &state.links.unreadable)]);
        Frame::new().inner_margin(Margin { left: 32, right: 24, top: 8, bottom: 4 }).show(ui, |ui| {
            text::label(ui, words, Text::Small.regular(), view.palette.waiting);
        });
    }
}

/// Shows a link's detail, or none.
fn select(view: &mut View<'_>, id: Option<LinkId>) {
    let table = table_of(view);
    if id.is_some() {
        table.cursor.clone_from(&id);
    }
    table.awaited = Some(id.clone());
    view.act(crate::app::Action::SelectLink(id));
}
