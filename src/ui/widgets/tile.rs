//! A tile: a name and a price that are added to the sale.

use super::stance::Stance;
use crate::ui::theme::{Piece, Text, radius, space};
use egui::{Align, Rangef, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::table::cell::Words;

/// How high a tile is, in points.
const HEIGHT: f32 = 88.0;

/// Draws a tile of a width; `true` when it was pressed.
pub fn tile(ui: &mut Ui, width: f32, name: &str, price: &str) -> bool {
    let (place, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}, {price}")));
    let skin = Stance::of(ui, &response).paint(ui, place, radius::TILE, Piece::Tile);
    let inside = place.shrink2(vec2(space::L, space::M));
    let line = |text, font, heights: Rangef| {
        let row = Rect::from_x_y_ranges(inside.x_range(), heights);
        Words { text, font, colour: skin.ink, align: Align::Min }.paint(ui, row, inside.x_range());
    };
    let middle = inside.center().y;
    line(name, Text::Body.strong(), Rangef::new(inside.top(), middle));
    line(price, Text::Body.tabular(), Rangef::new(middle, inside.bottom()));
    // The keyboard stays with the digits.
    if response.clicked() {
        response.surrender_focus();
    }
    response.clicked()
}
