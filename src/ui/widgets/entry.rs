//! An entry that leads somewhere: of several one is chosen.

use super::{glyph, stance::Stance};
use crate::ui::theme::{Piece, Text, radius, sign, size, space};
use egui::{Align2, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Draws an icon above a word, as high as asked for. `None` for what opens something and is never chosen.
pub fn tall(ui: &mut Ui, icon: &str, words: &str, height: f32, is_chosen: Option<bool>) -> Response {
    let is_here = is_chosen == Some(true);
    let width = ui.available_width() - 2.0 * space::S;
    let (place, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| match is_chosen {
        Some(is_here) => WidgetInfo::selected(Role::RadioButton, true, is_here, words),
        None => WidgetInfo::labeled(Role::Button, true, words),
    });
    let ink = Stance::of(ui, &response).paint(ui, place, radius::BUTTON, Piece::Entry(is_here)).ink;
    let centre = place.center();
    glyph::paint(ui.painter(), centre - vec2(0.0, height * 0.19), icon, sign::ENTRY, ink);
    let font = if is_here { Text::Small.strong() } else { Text::Small.regular() };
    ui.painter().text(centre + vec2(0.0, height * 0.21), Align2::CENTER_CENTER, words, font, ink);
    response
}

/// Draws an icon before words across the available width; `true` when it was clicked.
pub fn wide(ui: &mut Ui, icon: &str, words: &str, is_here: bool) -> bool {
    let (place, response) = ui.allocate_exact_size(vec2(ui.available_width(), size::BUTTON), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_here, words));
    let ink = Stance::of(ui, &response).paint(ui, place, radius::BUTTON, Piece::Entry(is_here)).ink;
    let left = place.left() + space::M;
    glyph::paint(ui.painter(), pos2(left + sign::ROW / 2.0, place.center().y), icon, sign::ROW, ink);
    let font = if is_here { Text::Body.strong() } else { Text::Body.regular() };
    let at = pos2(left + sign::ROW + space::M, place.center().y);
    ui.painter().text(at, Align2::LEFT_CENTER, words, font, ink);
    response.clicked()
}

/// Draws a line of words with something quiet at its end; `true` when it was clicked.
pub fn line(ui: &mut Ui, words: &str, aside: &str, is_chosen: bool) -> bool {
    let (place, response) = ui.allocate_exact_size(vec2(ui.available_width(), size::SMALL), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, words));
    let piece = if is_chosen { Piece::Entry(true) } else { Piece::Row(false) };
    let skin = Stance::of(ui, &response).paint(ui, place, radius::BUTTON, piece);
    let font = if is_chosen { Text::Body.strong() } else { Text::Body.regular() };
    let (left, right) = (place.left() + space::M, place.right() - space::M);
    ui.painter().text(pos2(left, place.center().y), Align2::LEFT_CENTER, words, font, skin.ink);
    let quiet = if is_chosen { skin.ink } else { skin.quiet };
    ui.painter().text(
        pos2(right, place.center().y),
        Align2::RIGHT_CENTER,
        aside,
        Text::Small.tabular(),
        quiet,
    );
    response.clicked()
}
