//! The strip of sales that are not in front: they stay watched, and say when they are paid.

use super::seen;
use crate::{
    app::{Action, sell::WatchedSale},
    domain::{printed::Sighting, sale::SaleStage},
    ui::{
        View, icon,
        theme::{Tone, radius, space},
        when,
        widgets::{
            row::{SALE, SaleRow},
            text,
        },
    },
};
use egui::{Frame, Stroke, Ui};

/// How high the strip is with so many sales: at most three and the beginning of a fourth show.
pub fn height(sales: usize) -> f32 {
    const ROWS: [f32; 4] = [0.0, 1.0, 2.0, 3.0];
    let rows = ROWS.get(sales).copied().unwrap_or(MOST_ROWS);
    rows * SALE + 40.0 + space::XL
}

const MOST_ROWS: f32 = 3.4;

/// What stands in a row of the strip.
pub enum Row {
    /// A sale that is not in front.
    Sale(Box<WatchedSale>),
    /// Payments that were seen on a printed link.
    Seen(Sighting),
}

/// Sales as they come, the newest first, and today's sightings among them by their time. A sale whose money is not
/// decided never moves down for a sighting.
pub fn rows(sales: Vec<WatchedSale>, sightings: Vec<Sighting>) -> Vec<Row> {
    let mut rows = Vec::with_capacity(sales.len() + sightings.len());
    let mut sightings = sightings.into_iter().peekable();
    for sale in sales {
        while let Some(seen) = sightings.next_if(|seen| !sale.is_open() && seen.seen >= sale.sale.started) {
            rows.push(Row::Seen(seen));
        }
        rows.push(Row::Sale(Box::new(sale)));
    }
    rows.extend(sightings.map(Row::Seen));
    rows
}

/// Draws the strip: in a place of its own, where its rows are scrolled, or among what is scrolled already.
pub fn strip_ui(ui: &mut Ui, view: &mut View<'_>, strip: &[Row], has_place: bool) {
    text::heading(ui, view.t("sell-strip"));
    ui.add_space(space::XS);
    let list = Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.hairline))
        .corner_radius(radius::TILE);
    list.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut rows_ui = |ui: &mut Ui| {
            for (place, row) in strip.iter().enumerate() {
                match row {
                    Row::Sale(sale) => row_ui(ui, view, sale, place > 0),
                    Row::Seen(sighting) => seen::row_ui(ui, view, sighting, place > 0),
                }
            }
        };
        if has_place {
            egui::ScrollArea::vertical().max_height(MOST_ROWS * SALE).show(ui, rows_ui);
        } else {
            rows_ui(ui);
        }
    });
}

fn row_ui(ui: &mut Ui, view: &mut View<'_>, watched: &WatchedSale, has_line: bool) {
    let state = state_words(view, watched);
    let number = watched.sale.reference.number().to_string();
    let amount = view.words.figures(watched.sale.amount);
    let name =
        view.t_with("sell-strip-row", &[("number", &number), ("amount", &amount), ("state", &state.1)]);
    let time = when::hour(view, watched.sale.started);
    let row = SaleRow { number, time, note: watched.sale.note.clone(), amount, state, name };
    if row.show(ui, has_line).clicked() {
        view.act(Action::ShowSale(watched.sale.reference.clone()));
    }
}

/// A sale's state in a few words, for the strip.
fn state_words(view: &View<'_>, watched: &WatchedSale) -> (&'static str, String, Tone) {
    let passed = view.state.now.duration_since(watched.sale.started).unsigned_abs();
    match &watched.sale.stage {
        _ if watched.is_unheard(view.state.elapsed) => (icon::HELP, view.t("state-not-known"), Tone::Trouble),
        SaleStage::Recording | SaleStage::Creating | SaleStage::Searching { .. } => {
            (icon::CLOCK, view.t("state-creating"), Tone::Waiting)
        }
        SaleStage::Waiting { .. } => {
            (icon::CLOCK, view.t_with("state-waiting", &[("time", &when::stopwatch(passed))]), Tone::Waiting)
        }
        SaleStage::Paid { seen, .. } => {
            let key = if watched.was_paid_behind { "state-paid-behind" } else { "state-paid-at" };
            (icon::CHECK, view.t_with(key, &[("time", &when::hour(view, *seen))]), Tone::Paid)
        }
        SaleStage::NotSent => (icon::CLOSE, view.t("state-not-sent"), Tone::Plain),
        SaleStage::Lost { .. } => (icon::CLOSE, view.t("state-lost"), Tone::Plain),
        SaleStage::Closing { .. } => (icon::CLOCK, view.t("state-closing"), Tone::Waiting),
        SaleStage::Closed { .. } if watched.sale.paid_another_way.is_some() => {
            (icon::CHECK, view.t("state-paid-another-way"), Tone::Plain)
        }
        SaleStage::Closed { .. } => (icon::CLOSE, view.t("state-closed"), Tone::Plain),
        SaleStage::Unusable(_) => (icon::WARNING, view.t("state-unusable"), Tone::Trouble),
    }
}
