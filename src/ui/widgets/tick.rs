//! A box that can be ticked.

use super::{glyph, stance::Stance};
use crate::ui::{
    icon,
    theme::{Piece, radius, size},
};
use egui::{Id, Pos2, Rect, Role, Sense, Ui, Vec2, WidgetInfo};

/// The side of the box, in points; a finger has more room.
const SIDE: f32 = 16.0;

/// Draws a box around a point, within a place where it can be touched; `true` when it was pressed. It is no stop on the
/// keyboard's way.
pub fn tick(ui: &Ui, id: Id, (touched, centre): (Pos2, Pos2), name: &str, is_ticked: bool) -> bool {
    let target = Rect::from_center_size(touched, Vec2::splat(size::SMALL));
    let response = ui.interact(target, id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, is_ticked, name));
    let square = Rect::from_center_size(centre, Vec2::splat(SIDE));
    let ink = Stance::of(ui, &response).paint(ui, square, radius::TICK, Piece::Tick(is_ticked)).ink;
    if is_ticked {
        glyph::paint(ui.painter(), square.center(), icon::CHECK, SIDE - 4.0, ink);
    }
    response.clicked()
}
