//! Small drawings of the layouts, for their tiles.

use crate::domain::card::{Grid, Layout};
use egui::{Color32, Painter, Rect, Stroke, StrokeKind, Vec2, pos2, vec2};

/// Width and height of a small upright sheet.
const SHEET: Vec2 = vec2(31.0, 44.0);

/// Draws a layout around the middle of a rectangle.
pub fn paint(painter: &Painter, place: Rect, layout: Layout, ink: Color32) {
    let centre = place.center();
    let line = Stroke::new(1.5, ink);
    match layout {
        Layout::Bare => code(painter, Rect::from_center_size(centre, Vec2::splat(30.0)), ink),
        Layout::CounterCard => {
            let sheet = Rect::from_center_size(centre, SHEET * 0.86);
            painter.rect_stroke(sheet, 2.0, line, StrokeKind::Inside);
            code(painter, Rect::from_center_size(sheet.center() - vec2(0.0, 3.0), Vec2::splat(15.0)), ink);
            words(painter, sheet, sheet.bottom() - 7.0, ink);
        }
        Layout::Poster => {
            let sheet = Rect::from_center_size(centre, SHEET);
            painter.rect_stroke(sheet, 2.0, line, StrokeKind::Inside);
            words(painter, sheet, sheet.top() + 7.0, ink);
            code(painter, Rect::from_center_size(sheet.center() + vec2(0.0, 2.0), Vec2::splat(19.0)), ink);
            words(painter, sheet, sheet.bottom() - 7.0, ink);
        }
        Layout::Stickers(grid) => {
            let sheet = Rect::from_center_size(centre, SHEET);
            painter.rect_stroke(sheet, 2.0, line, StrokeKind::Inside);
            stickers(painter, sheet.shrink(5.0), grid, ink);
        }
    }
}

/// Three corners and a dot: what makes a code a code from afar.
fn code(painter: &Painter, rect: Rect, ink: Color32) {
    let eye = rect.width() * 0.4;
    for corner in [rect.left_top(), rect.right_top() - vec2(eye, 0.0), rect.left_bottom() - vec2(0.0, eye)] {
        let eye = Rect::from_min_size(corner, Vec2::splat(eye));
        painter.rect_stroke(eye, 0.0, Stroke::new(1.5, ink), StrokeKind::Inside);
        painter.rect_filled(eye.shrink(eye.width() * 0.36), 0.0, ink);
    }
    let dot = Rect::from_center_size(rect.right_bottom() - Vec2::splat(eye * 0.5), Vec2::splat(eye * 0.5));
    painter.rect_filled(dot, 0.0, ink);
}

fn words(painter: &Painter, sheet: Rect, y: f32, ink: Color32) {
    painter.hline(sheet.shrink(6.0).x_range(), y, Stroke::new(1.5, ink));
}

fn stickers(painter: &Painter, sheet: Rect, grid: Grid, ink: Color32) {
    let (columns, rows) = (f32::from(grid.columns()), f32::from(grid.rows()));
    let cell = vec2(sheet.width() / columns, sheet.height() / rows);
    let side = (cell.min_elem() - 1.5).max(1.5);
    for column in 0..grid.columns() {
        for row in 0..grid.rows() {
            let at = vec2((f32::from(column) + 0.5) * cell.x, (f32::from(row) + 0.5) * cell.y);
            let centre = pos2(sheet.left(), sheet.top()) + at;
            painter.rect_filled(Rect::from_center_size(centre, Vec2::splat(side)), 0.0, ink);
        }
    }
}
