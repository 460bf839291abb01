//! Icons, centred by what is seen of them. They are decoration: the word beside them is what screen readers say.

use crate::ui::theme::icon_font;
use egui::{Color32, Painter, Pos2, Rect, Sense, Ui, vec2};

/// Paints an icon of a height around a point.
pub fn paint(painter: &Painter, centre: Pos2, icon: &str, points: f32, colour: Color32) {
    let galley = painter.layout_no_wrap(icon.to_owned(), icon_font(points), colour);
    let seen = galley.mesh_bounds.center().to_vec2();
    painter.galley(centre - seen, galley, colour);
}

/// Puts an icon into the layout.
pub fn icon(ui: &mut Ui, icon: &str, points: f32, colour: Color32) -> Rect {
    let (rect, _) = ui.allocate_exact_size(vec2(points, points), Sense::hover());
    paint(ui.painter(), rect.center(), icon, points, colour);
    rect
}
