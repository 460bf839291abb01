//! A key of the keypad.

use super::{glyph, stance::Stance};
use crate::ui::theme::{Piece, Text, radius};
use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo};

/// What stands on a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face<'a> {
    /// What it types.
    Types(&'a str),
    /// What it does, as a letter.
    Letter(&'a str),
    /// What it does, as an icon.
    Icon(&'a str),
}

/// Draws a key into its place; `true` when it was pressed.
pub fn key(ui: &mut Ui, place: Rect, face: Face<'_>, name: &str) -> bool {
    let response = ui.interact(place, ui.scope_id().with(("key", name)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let piece = if matches!(face, Face::Types(_)) { Piece::Key } else { Piece::KeyAside };
    let ink = Stance::of(ui, &response).paint(ui, place, radius::TILE, piece).ink;
    match face {
        Face::Icon(icon) => glyph::paint(ui.painter(), place.center(), icon, Text::Key.points(), ink),
        Face::Types(words) | Face::Letter(words) => {
            ui.painter().text(place.center(), Align2::CENTER_CENTER, words, Text::Key.regular(), ink);
        }
    }
    // A clicked key leaves the keyboard where it was: Enter charges, it doesn't press the key again.
    if response.clicked() {
        response.surrender_focus();
    }
    response.clicked()
}
