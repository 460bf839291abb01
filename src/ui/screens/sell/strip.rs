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

/// How many rows show, and the beginning of one more: at most three; one where the sale in front needs the room.
const MOST_ROWS: f32 = 3.4;
const MOST_ROWS_WHERE_LOW: f32 = 1.4;
/// Below this height of the window there is little room, in points.
const LOW: f32 = 720.0;

/// How high the rows of so many sales may be in a window of a height, in points.
pub fn rows_height(sales: usize, window: f32) -> f32 {
    const ROWS: [f32; 4] = [0.0, 1.0, 2.0, 3.0];
    let most = if window < LOW { MOST_ROWS_WHERE_LOW } else { MOST_ROWS };
    ROWS.get(sales).copied().unwrap_or(MOST_ROWS).min(most) * SALE
}

/// How high the strip is with rows of such a height.
pub fn height(rows: f32) -> f32 {
    rows + 40.0 + space::XL
}

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

/// Draws the strip: in a place of its own, where its rows are scrolled within a height, or among what is scrolled already.
pub fn strip_ui(ui: &mut Ui, view: &mut View<'_>, strip: &[Row], place: Option<f32>) {
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
        match place {
            Some(height) => {
                egui::ScrollArea::vertical().max_height(height).show(ui, rows_ui);
            }
            None => rows_ui(ui),
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
