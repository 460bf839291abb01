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

/// What looks like a code from afar, and says nothing to any phone.
const CODE: [&[u8]; 9] = [
    b"###.#.###",
    b"#.#..##.#",
    b"###.#.###",
    b"..#.##.#.",
    b"#..#.#..#",
    b".#.##.#.#",
    b"###..#.#.",
    b"#.#.#..##",
    b"###.##.#.",
];

fn code(painter: &Painter, rect: Rect, ink: Color32) {
    let module = rect.width() / 9.0;
    let mut corner = rect.min;
    for row in CODE {
        for dot in row {
            if *dot == b'#' {
                painter.rect_filled(Rect::from_min_size(corner, Vec2::splat(module)), 0.0, ink);
            }
            corner.x += module;
        }
        corner = pos2(rect.left(), corner.y + module);
    }
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
