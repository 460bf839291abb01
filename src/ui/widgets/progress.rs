//! A thin bar that says how much of something is done, for the eye and for screen readers.

use crate::ui::theme::Palette;
use egui::{Role, Sense, Ui, WidgetInfo, vec2};

/// How high the bar is, in points.
const HEIGHT: f32 = 6.0;

/// Draws a bar as wide as asked for, in points; `name` says what is being done.
pub fn progress(ui: &mut Ui, width: f32, name: &str, (done, total): (usize, usize)) {
    let palette = Palette::of(ui.ctx());
    let (bar, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
    let count = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX));
    let part = (count(done) / count(total).max(1.0)).min(1.0);
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_numeric_value(f64::from(part) * 100.0);
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
    });
    let mut filled = bar;
    filled.set_width(bar.width() * part);
    ui.painter().rect_filled(bar, HEIGHT / 2.0, palette.hairline);
    ui.painter().rect_filled(filled, HEIGHT / 2.0, palette.accent);
}
