//! A row of a list that leads to what it names.

use super::{glyph, pill::pill, reading::from_right, stance::Stance, text};
use crate::ui::{
    icon,
    theme::{Palette, Piece, Skin, Text, Tone, radius, sign, space},
};
use egui::{
    Align, Color32, FontId, Label, Layout, Response, RichText, Role, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, vec2,
};

/// How high a row of a sale is, in points.
pub const SALE: f32 = 52.0;
/// Narrower than this it has two lines, and this height, in points.
const NARROW: f32 = 440.0;
const TWO_LINES: f32 = 92.0;

/// How wide the column of the amounts is, in points.
pub const AMOUNT: f32 = 88.0;

/// How high a sale's row of such a width is, in points; `true` when it has two lines.
pub fn sale_height(width: f32) -> (f32, bool) {
    if width < NARROW { (TWO_LINES, true) } else { (SALE, false) }
}

/// A row whose ground is drawn.
pub struct Row {
    /// What is done with it.
    pub response: Response,
    /// The colours of what stands on it.
    pub skin: Skin,
}

impl Row {
    /// Draws the ground of a row across the available width. With a line it stands apart from the one above.
    pub fn begin(ui: &mut Ui, height: f32, name: &str, is_chosen: bool, has_line: bool) -> Self {
        let (place, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
        if has_line {
            let line = Stroke::new(1.0, Palette::of(ui.ctx()).hairline);
            ui.painter().hline(place.x_range(), place.top(), line);
        }
        let stance = Stance::of_whole(ui, &response);
        let skin = stance.paint(ui, place.shrink(1.0), radius::BUTTON, Piece::Row(is_chosen));
        Self { response, skin }
    }

    /// Where its content is laid out, so far from its edges.
    pub fn content(&self, ui: &mut Ui, layout: Layout, above: f32) -> Ui {
        let place = self.response.rect.shrink2(vec2(space::L, above));
        let builder = UiBuilder::new().max_rect(place).layout(layout);
        ui.new_child(builder.accessibility_parent(self.response.id))
    }
}

/// What stands in the row of a sale.
#[derive(Clone, Debug)]
pub struct SaleRow {
    /// The number of the sale.
    pub number: String,
    /// When it began.
    pub time: String,
    /// What was noted.
    pub note: String,
    /// Its amount, without the currency.
    pub amount: String,
    /// How it stands: icon, words and colour.
    pub state: (&'static str, String, Tone),
    /// How screen readers say all of it.
    pub name: String,
}

impl SaleRow {
    /// Draws it across the available width.
    pub fn show(self, ui: &mut Ui, has_line: bool) -> Response {
        let (height, is_narrow) = sale_height(ui.available_width());
        let row = Row::begin(ui, height, &self.name, false, has_line);
        if is_narrow {
            self.lines_ui(ui, &row);
        } else {
            self.line_ui(ui, &row);
        }
        row.response
    }

    fn lines_ui(self, ui: &mut Ui, row: &Row) {
        let Skin { ink, quiet, .. } = row.skin;
        let mut lines = row.content(ui, Layout::top_down(Align::Min), space::S);
        lines.horizontal(|ui| {
            text::label(ui, self.number, Text::Body.tabular_strong(), ink);
            text::label(ui, self.time, Text::Small.regular(), quiet);
            from_right(ui, Align::Center, |ui| {
                text::label(ui, self.amount, Text::Body.tabular_strong(), ink);
            });
        });
        let (mark, words, tone) = self.state;
        pill(&mut lines, mark, &words, tone);
    }

    fn line_ui(self, ui: &mut Ui, row: &Row) {
        let Skin { ink, quiet, .. } = row.skin;
        let mut line = row.content(ui, Layout::left_to_right(Align::Center), 0.0);
        part(&mut line, 64.0, self.number, Text::Body.tabular_strong(), ink);
        part(&mut line, 64.0, self.time, Text::Body.tabular(), quiet);
        from_right(&mut line, Align::Center, |ui| {
            glyph::icon(ui, icon::CHEVRON, sign::ROW, quiet);
            ui.allocate_ui_with_layout(vec2(AMOUNT, SALE), Layout::right_to_left(Align::Center), |ui| {
                ui.set_min_width(AMOUNT);
                let amount = RichText::new(self.amount).font(Text::Body.tabular_strong()).color(ink);
                ui.add(Label::new(amount).selectable(false).extend());
            });
            let (mark, words, tone) = self.state;
            pill(ui, mark, &words, tone);
            // The note has the room that is left between the time and the state.
            let room = ui.available_width();
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                part(ui, room, self.note, Text::Body.regular(), ink);
            });
        });
    }
}

/// Words on one line of a width, cut where it ends.
pub fn part(ui: &mut Ui, width: f32, words: impl Into<String>, font: FontId, colour: Color32) {
    ui.allocate_ui_with_layout(vec2(width, SALE), Layout::left_to_right(Align::Center), |ui| {
        ui.set_width(width);
        let words = RichText::new(words).font(font).color(colour);
        ui.add(Label::new(words).selectable(false).truncate());
    });
}
