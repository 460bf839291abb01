//! What a dialog holds, in a window that may be smaller than it: no wider than the window, and scrolled where it is higher.

use crate::ui::theme::space;
use egui::{ScrollArea, Ui};

/// What the window leaves free around a dialog's content, in points: the dialog's own margin and a little ground.
const AROUND: f32 = 2.0 * (space::XL + space::S);

/// Draws a dialog's content so wide, or as wide as the window allows.
pub fn fit<R>(ui: &mut Ui, width: f32, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.ctx().content_rect().size() - egui::Vec2::splat(AROUND);
    ui.set_width(width.min(room.x));
    // A dialog that fits isn't cut at its edges: the rings of what has the focus reach a little beyond them.
    let area = ScrollArea::vertical().max_height(room.y).min_scrolled_height(room.y);
    area.content_margin(egui::Margin::ZERO).show(ui, draw).inner
}
