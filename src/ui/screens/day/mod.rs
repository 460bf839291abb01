//! The day: what this till took, and closing it.

mod close;
mod detail;
pub mod draft;
mod empty;
mod head;
mod lines;
mod list;
mod month;
mod names;
mod other_day;
mod paper;
mod picked;
mod refund;
mod row;
mod search;
mod sums;
mod tiles;
mod tills;
mod totals;

use crate::{
    app::{Action, day::DayAction},
    domain::takings::{Entry, Source},
    ui::{
        View,
        theme::{Tone, space},
        widgets::{notice::banner_ui, reading, text},
    },
};
use egui::{CentralPanel, Frame, Margin, Panel, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};
use lines::Listed;

/// The widest the content grows, in points.
const CONTENT: f32 = 1304.0;
/// How wide the detail beside the list is, with the page's margin, in points.
const DETAIL: f32 = 400.0;
/// The width from which there is room for the detail beside the list, in points.
const BESIDE: f32 = 1000.0;
/// The height from which the head stands still while the rest scrolls, in points.
const STILL: f32 = 480.0;
/// How high the bar is that shows while the journal is read, in points.
const BAR: f32 = 3.0;

/// Draws the day.
pub fn day_ui(ui: &mut Ui, view: &mut View<'_>) {
    search::keys(ui, view);
    let side = ((ui.available_width() - CONTENT) / 2.0).max(0.0);
    let inside = ui.max_rect().shrink2(vec2(side, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(inside), |ui| parts_ui(ui, view));
    refund::question_ui(ui, view);
    close::close_ui(ui, view);
    tills::tills_ui(ui, view);
}

fn parts_ui(ui: &mut Ui, view: &mut View<'_>) {
    let is_still = ui.available_height() >= STILL;
    let has_room = ui.available_width() >= BESIDE;
    if is_still {
        let frame = Frame::new().inner_margin(Margin { left: 32, right: 32, top: 28, bottom: 16 });
        let panel = Panel::top("day_head").resizable(false).show_separator_line(false);
        panel.frame(frame).show(ui, |ui| head::head_ui(ui, view));
    }
    match chosen(view) {
        Some(entry) if has_room => {
            let frame = Frame::new().inner_margin(Margin { left: 0, right: 32, top: 0, bottom: 24 });
            let before = reading::mark(ui);
            let panel = Panel::right("day_detail").resizable(false).show_separator_line(false);
            panel.frame(frame).exact_size(DETAIL).show(ui, |ui| detail::beside_ui(ui, view, &entry));
            page_ui(ui, view, is_still, space::L);
            reading::reverse_since(ui, before);
        }
        Some(entry) => {
            CentralPanel::no_frame().show(ui, |ui| detail::instead_ui(ui, view, &entry));
        }
        None => page_ui(ui, view, is_still, space::XXL),
    }
}

/// Everything below the head; also the head, where the window is too low to spare its place.
fn page_ui(ui: &mut Ui, view: &mut View<'_>, is_still: bool, right: f32) {
    CentralPanel::no_frame().show(ui, |ui| {
        bar_ui(ui, view);
        let page = Frame::new().inner_margin(Margin { left: 32, right: 0, top: 4, bottom: 24 });
        // The bar stands in the margin, so that nothing moves when it comes.
        let width = ui.available_width() - space::XXL - right;
        ScrollArea::vertical().id_salt("day_page").auto_shrink(false).show(ui, |ui| {
            page.show(ui, |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = space::M;
                if !is_still {
                    ui.add_space(space::XL);
                    head::head_ui(ui, view);
                }
                content_ui(ui, view);
            });
        });
    });
}

fn content_ui(ui: &mut Ui, view: &mut View<'_>) {
    let is_searching = !view.state.day.search.trim().is_empty();
    trouble_ui(ui, view, is_searching);
    if is_searching {
        search::bar_ui(ui, view);
        search::found_ui(ui, view);
        return;
    }
    let Some(report) = view.state.day.report.value.clone() else {
        search::bar_ui(ui, view);
        if view.state.day.report.trouble.is_none() {
            text::quiet(ui, view.t("day-reading"));
        }
        return;
    };
    if let Some(words) = names::subtitle(view, view.state.day.shown) {
        text::quiet(ui, words);
    }
    tiles::tiles_ui(ui, view, &report);
    search::bar_ui(ui, view);
    if report.entries.is_empty() && report.unsettled.is_empty() {
        empty::empty_ui(ui, view);
        return;
    }
    let listed = Listed::Report(report.clone());
    list::list_ui(ui, view, &listed);
    if report.left_out > 0 {
        let shown = report.entries.len();
        let all = u64::try_from(shown).unwrap_or(u64::MAX).saturating_add(report.left_out);
        let (shown, all) = (view.words.count(shown), view.words.count(all));
        text::quiet(ui, view.t_with("day-left-out", &[("shown", &shown), ("all", &all)]));
    }
}

/// Why nothing newer shows.
fn trouble_ui(ui: &mut Ui, view: &mut View<'_>, is_searching: bool) {
    let day = &view.state.day;
    let trouble = if is_searching { &day.found.trouble } else { &day.report.trouble };
    let Some(trouble) = trouble.clone() else { return };
    if banner_ui(ui, view, &trouble, Tone::Trouble, Some(view.t("day-try-again"))) {
        let again = if is_searching { DayAction::Search(day.search.clone()) } else { DayAction::Refresh };
        view.act(Action::Day(again));
    }
    if let Some(detail) = &trouble.detail {
        text::small(ui, detail);
    }
}

/// A thin bar over the content while something newer is read.
fn bar_ui(ui: &Ui, view: &View<'_>) {
    let day = &view.state.day;
    if !day.report.asking && !day.found.asking {
        return;
    }
    let area = ui.available_rect_before_wrap();
    let bar = Rect::from_min_max(area.min, pos2(area.right(), area.top() + BAR));
    let done = Rect::from_min_max(bar.min, pos2(bar.left() + bar.width() / 3.0, bar.bottom()));
    ui.painter().rect_filled(bar, 0.0, view.palette.hairline);
    ui.painter().rect_filled(done, 0.0, view.palette.accent);
}

/// The entry whose details show, wherever it stands.
fn chosen(view: &View<'_>) -> Option<Entry> {
    let day = &view.state.day;
    let source = day.chosen.as_ref()?;
    let report = day.report.value.iter().flat_map(|report| report.unsettled.iter().chain(&report.entries));
    let found = day.found.value.iter().flat_map(|found| &found.entries);
    report.chain(found).find(|entry| entry.source == *source).cloned()
}

/// Shows an entry's details, or none.
fn choose(view: &mut View<'_>, source: Option<Source>) {
    view.act(Action::Day(DayAction::Choose(source)));
}
