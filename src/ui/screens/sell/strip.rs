//! The strip of sales that are not in front: they stay watched, and say when they are paid.

use super::seen;
use crate::{
    app::{Action, sell::WatchedSale},
    domain::{printed::Sighting, sale::SaleStage},
    ui::{
        View, focus, icon,
        theme::{Text, Tone, radius, space},
        when,
        widgets::{glyph, pill::pill, reading::from_right, text},
    },
};
use egui::{
    Align, Color32, Frame, Label, Layout, RichText, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2,
};

/// How high the strip is with so many sales: at most three and the beginning of a fourth show.
pub fn height(sales: usize) -> f32 {
    const ROWS: [f32; 4] = [0.0, 1.0, 2.0, 3.0];
    let rows = ROWS.get(sales).copied().unwrap_or(MOST_ROWS);
    rows * ROW + 40.0 + space::XL
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
            egui::ScrollArea::vertical().max_height(MOST_ROWS * ROW).show(ui, rows_ui);
        } else {
            rows_ui(ui);
        }
    });
}

/// How high a row is.
pub const ROW: f32 = 52.0;
/// Narrower than this a row has two lines, and this height, in points.
const NARROW: f32 = 440.0;
const TWO_LINES: f32 = 92.0;

/// How wide the amounts' column is, in points.
pub const AMOUNT: f32 = 88.0;

/// How high a row of such a width is, in points; `true` when it has two lines.
pub fn row_height(width: f32) -> (f32, bool) {
    if width < NARROW { (TWO_LINES, true) } else { (ROW, false) }
}

fn row_ui(ui: &mut Ui, view: &mut View<'_>, watched: &WatchedSale, has_line: bool) {
    let (height, is_narrow) = row_height(ui.available_width());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let (mark, words, tone) = state_words(view, watched);
    let number = watched.sale.reference.number().to_string();
    let amount = view.words.figures(watched.sale.amount);
    let name = view.t_with("sell-strip-row", &[("number", &number), ("amount", &amount), ("state", &words)]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let palette = view.palette;
    if has_line {
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, palette.hairline));
    }
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect.shrink(1.0), radius::BUTTON, palette.accent_weak);
    }
    focus::ring(ui, &response, radius::BUTTON);
    if response.clicked() {
        view.act(Action::ShowSale(watched.sale.reference.clone()));
    }
    if is_narrow {
        let mut lines = ui.new_child(
            UiBuilder::new()
                .max_rect(rect.shrink2(vec2(space::L, space::S)))
                .accessibility_parent(response.id),
        );
        lines.horizontal(|ui| {
            text::label(ui, number, Text::Body.tabular_strong(), palette.ink);
            text::small(ui, when::hour(view, watched.sale.started));
            from_right(ui, Align::Center, |ui| {
                text::label(ui, amount, Text::Body.tabular_strong(), palette.ink);
            });
        });
        pill(&mut lines, mark, &words, tone);
        return;
    }
    let mut row = ui.new_child(
        UiBuilder::new()
            .max_rect(rect.shrink2(vec2(space::L, 0.0)))
            .layout(Layout::left_to_right(Align::Center))
            .accessibility_parent(response.id),
    );
    let part = |ui: &mut Ui, width: f32, words: String, font, colour: Color32| {
        ui.allocate_ui_with_layout(vec2(width, ROW), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(width);
            ui.add(Label::new(RichText::new(words).font(font).color(colour)).selectable(false).truncate());
        });
    };
    part(&mut row, 64.0, number, Text::Body.tabular_strong(), palette.ink);
    part(&mut row, 64.0, when::hour(view, watched.sale.started), Text::Body.tabular(), palette.ink_2);
    from_right(&mut row, Align::Center, |ui| {
        glyph::icon(ui, icon::CHEVRON, 18.0, palette.ink_2);
        ui.allocate_ui_with_layout(vec2(AMOUNT, ROW), Layout::right_to_left(Align::Center), |ui| {
            ui.set_min_width(AMOUNT);
            ui.add(Label::new(RichText::new(amount).font(Text::Body.tabular_strong())).selectable(false));
        });
        pill(ui, mark, &words, tone);
        // The note has what is left: a state must not be cut.
        let room = ui.available_width();
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            part(ui, room, watched.sale.note.clone(), Text::Body.regular(), palette.ink);
        });
    });
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
