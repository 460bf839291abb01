//! Which links show: by state, and the counter's own sales instead of the shop's links.

use super::{head, listing::STATES, state};
use crate::{
    app::Action,
    ui::{
        View,
        theme::size,
        widgets::{button::Button, pill::filter, reading::from_right},
    },
};
use egui::{Align, Ui};

/// Draws the filters with their counts.
pub fn filters_ui(ui: &mut Ui, view: &mut View<'_>) {
    let listing = &view.drafts.links.table.listing;
    let (counts, sales) = (listing.counts(), listing.sales.all());
    let shows_sales = view.drafts.links.shows_counter_sales;
    let words = |key: &str, count: usize| format!("{} {}", view.t(key), view.words.count(count));
    let chosen = view.drafts.links.filter;
    let mut pick = chosen;
    let (mut turns_over, mut tidies_up) = (false, false);
    let is_wide = ui.available_width() >= head::TITLE;
    ui.horizontal_wrapped(|ui| {
        if filter(ui, &words("links-all", counts.all()), chosen.is_none()) {
            pick = None;
        }
        for state in STATES {
            if filter(ui, &words(state::key(state), counts.of(state)), chosen == Some(state)) {
                pick = Some(state);
            }
        }
        let mut sales_ui = |ui: &mut Ui| {
            turns_over = filter(ui, &words("links-counter-sales", sales), shows_sales);
            if shows_sales {
                tidies_up = Button::ghost(view.t("links-tidy-up")).height(size::SMALL).show(ui);
            }
        };
        if is_wide {
            from_right(ui, Align::Center, sales_ui);
        } else {
            sales_ui(ui);
        }
    });
    view.drafts.links.filter = pick;
    view.drafts.links.shows_counter_sales = shows_sales != turns_over;
    if tidies_up {
        view.act(Action::OpenTidyUp);
    }
}
