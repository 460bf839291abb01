//! Practice says so: in bands at the edges, and behind the words all over the page. Never on a code or its quiet zone.

use crate::services::export::{
    fonts::Weight,
    page::{Area, Ink, Item, Page, mm},
    setting::{Line, Room, Setter},
};

/// How steep the words stand behind everything, in degrees clockwise.
const SLOPE: f32 = -30.0;

/// Bands of a height at the upper and lower edge.
pub fn bands(page: &mut Page, height: f32, words: &str, setter: &mut Setter<'_>) {
    for top in [0.0, page.height - height] {
        band(&mut page.items, Area::new(0.0, top, page.width, height), words, setter);
    }
}

/// Words in white on one violet band, in its middle.
pub fn band(items: &mut Vec<Item>, area: Area, words: &str, setter: &mut Setter<'_>) {
    items.push(Item::Bar(area, Ink::VIOLET));
    let size = area.height * 0.55;
    let room = Room { width: area.width * 0.92, largest: size, smallest: size * 0.3, lines: 1 };
    let block = setter.fit(words, Weight::Strong, room);
    let size = block.size;
    for line in block.lines {
        let left = area.left + (area.width - line.width * size) / 2.0;
        // Capitals are 0.73 em tall.
        let baseline = area.top + f32::midpoint(area.height, 0.73 * size);
        items.push(Item::Words { line, left, baseline, size, ink: Ink::WHITE, turn: 0.0 });
    }
}

/// Pale words all over the page, in slanting rows.
pub fn across(page: &mut Page, size: f32, words: &str, setter: &mut Setter<'_>) {
    let line = setter.line(words, Weight::Strong);
    if line.width <= 0.0 {
        return;
    }
    let slope = SLOPE.to_radians().sin_cos();
    let (rise, run) = slope;
    let (along, between) = (line.width * size + 2.0 * size, 2.6 * size);
    let reach = page.width.hypot(page.height) / 2.0;
    let rows = steps(reach, between);
    for row in 0..=2 * rows {
        // Every second row is shifted by half, so that no gap runs through.
        let shift = if row % 2 == 0 { 0.0 } else { along / 2.0 };
        let down = (mm(row) - mm(rows)) * between;
        let columns = steps(reach, along) + 1;
        for column in 0..=2 * columns {
            let right = (mm(column) - mm(columns)) * along + shift;
            let left = page.width / 2.0 + right * run - down * rise;
            let baseline = page.height / 2.0 + right * rise + down * run;
            if touches(page, &line, size, (left, baseline), slope) {
                page.items.push(Item::Words {
                    line: line.clone(),
                    left,
                    baseline,
                    size,
                    ink: Ink::PALE_VIOLET,
                    turn: SLOPE,
                });
            }
        }
    }
}

/// Whether any of slanting words is on the page.
fn touches(page: &Page, line: &Line, size: f32, (x, y): (f32, f32), (rise, run): (f32, f32)) -> bool {
    let (end_x, end_y) = (x + line.width * size * run, y + line.width * size * rise);
    x.max(end_x) > -size
        && x.min(end_x) < page.width + size
        && y.max(end_y) > -size
        && y.min(end_y) < page.height + size
}

/// How many steps reach that far.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page is some steps wide")]
fn steps(reach: f32, step: f32) -> usize {
    (reach / step).ceil() as usize
}
