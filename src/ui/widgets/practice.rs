//! The striped frame that no one can take for the real thing.

use super::glyph;
use crate::ui::theme::{Palette, Text, size, space};
use egui::{Color32, CornerRadius, Mesh, Pos2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Draws stripes along the edges of a rectangle, and a tab with words at its top, which screen readers meet too.
pub fn stripes(ui: &Ui, frame: Rect, palette: &Palette, icon: &str, words: &str) {
    let painter = ui.painter();
    let inner = frame.shrink(size::STRIPES);
    let sides = [
        Rect::from_min_max(frame.min, pos2(frame.right(), inner.top())),
        Rect::from_min_max(pos2(frame.left(), inner.bottom()), frame.max),
        Rect::from_min_max(pos2(frame.left(), inner.top()), pos2(inner.left(), inner.bottom())),
        Rect::from_min_max(pos2(inner.right(), inner.top()), pos2(frame.right(), inner.bottom())),
    ];
    let mut mesh = Mesh::default();
    for side in sides {
        painter.rect_filled(side, CornerRadius::ZERO, palette.ground);
        add_stripes(&mut mesh, frame.min, side, palette.practice);
    }
    painter.add(mesh);
    let text = painter.layout_no_wrap(words.to_owned(), Text::Small.strong(), palette.on_practice);
    let icon_width = Text::Body.points();
    let width = text.size().x + icon_width + space::S + 2.0 * space::L;
    let tab = Rect::from_min_size(pos2(frame.center().x - width / 2.0, frame.top()), vec2(width, 28.0));
    let response = ui.interact(tab, ui.scope_id().with("practice"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let bottom = CornerRadius { sw: 10, se: 10, ..CornerRadius::ZERO };
    painter.rect_filled(tab, bottom, palette.practice);
    let left = tab.left() + space::L;
    glyph::paint(
        painter,
        pos2(left + icon_width / 2.0, tab.center().y),
        icon,
        icon_width + 1.0,
        palette.on_practice,
    );
    let at = pos2(left + icon_width + space::S, tab.center().y - text.size().y / 2.0);
    painter.galley(at, text, palette.on_practice);
}

/// Slanted stripes, cut at the sides of a thin rectangle.
fn add_stripes(mesh: &mut Mesh, origin: Pos2, side: Rect, colour: Color32) {
    const PERIOD: f32 = 22.0;
    let is_flat = side.width() > side.height();
    let (from, to) = if is_flat { (side.left(), side.right()) } else { (side.top(), side.bottom()) };
    let thickness = if is_flat { side.height() } else { side.width() };
    let start = if is_flat { origin.x } else { origin.y };
    let mut at = start + ((from - start) / PERIOD).floor() * PERIOD - PERIOD;
    while at < to {
        let clamp = |along: f32| along.clamp(from, to);
        let (a, b) = (at, at + PERIOD / 2.0);
        let corners = if is_flat {
            [
                pos2(clamp(a + thickness), side.top()),
                pos2(clamp(b + thickness), side.top()),
                pos2(clamp(b), side.bottom()),
                pos2(clamp(a), side.bottom()),
            ]
        } else {
            [
                pos2(side.left(), clamp(a + thickness)),
                pos2(side.left(), clamp(b + thickness)),
                pos2(side.right(), clamp(b)),
                pos2(side.right(), clamp(a)),
            ]
        };
        let first = u32::try_from(mesh.vertices.len()).expect("a frame has few stripes");
        for corner in corners {
            mesh.colored_vertex(corner, colour);
        }
        mesh.add_triangle(first, first + 1, first + 2);
        mesh.add_triangle(first, first + 2, first + 3);
        at += PERIOD;
    }
}
