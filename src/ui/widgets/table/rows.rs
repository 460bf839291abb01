//! A table's rows: as many as there are, of which only those in sight are drawn.

use egui::{Id, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};
use std::ops::Range;

/// Rows being drawn.
pub struct Rows {
    /// What the table is called; the rows are its children.
    pub id: Id,
    /// How many there are.
    pub count: usize,
    /// How high each is, in points.
    pub height: f32,
    /// How far to scroll, in points; `None` to leave it.
    pub offset: Option<f32>,
}

/// What was in sight.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sight {
    /// The rows that were drawn.
    pub rows: Range<usize>,
    /// How far the table was scrolled, in points.
    pub offset: f32,
    /// How high the part in sight is, in points.
    pub height: f32,
}

impl Rows {
    /// Draws the rows in sight with `row`, which is told the row's number and place.
    pub fn show(self, ui: &mut Ui, mut row: impl FnMut(&mut Ui, usize, Rect)) -> Sight {
        let outside = ui.available_rect_before_wrap();
        let area = ScrollArea::vertical().id_salt(self.id).auto_shrink(false).animated(false);
        let area = match self.offset {
            Some(offset) => area.vertical_scroll_offset(offset),
            None => area,
        };
        let mut sight = Sight::default();
        area.show_viewport(ui, |ui, seen| {
            ui.set_height(top_of(self.count, self.height, 0.0));
            let first = row_at(seen.top(), self.height).min(self.count);
            let end = (row_at(seen.bottom(), self.height) + 1).min(self.count);
            sight = Sight { rows: first..end, offset: seen.top(), height: seen.height() };
            let (left, width) = (ui.max_rect().left(), ui.available_width());
            ui.scope_builder(UiBuilder::new().accessibility_parent(self.id), |ui| {
                for number in first..end {
                    // Measured from what is in sight: a million points down, a float knows no half point.
                    let top = outside.top() + top_of(number, self.height, seen.top());
                    let place = Rect::from_min_size(pos2(left, top), vec2(width, self.height));
                    row(ui, number, place);
                }
            });
        });
        sight
    }
}

impl Sight {
    /// How far to scroll so that a row is wholly in sight; `None` when it is.
    pub fn reveal(&self, number: usize, height: f32) -> Option<f32> {
        let (top, bottom) = (top_of(number, height, 0.0), top_of(number + 1, height, 0.0));
        if top < self.offset {
            Some(top)
        } else if bottom > self.offset + self.height {
            Some((bottom - self.height).max(0.0))
        } else {
            None
        }
    }

    /// How far to scroll so that a row that was in sight as number `was` stands where it stood, now as number `is`.
    pub fn keep(&self, was: usize, is: usize, height: f32) -> f32 {
        (top_of(is, height, 0.0) - top_of(was, height, self.offset)).max(0.0)
    }

    /// How many whole rows are in sight, at least one.
    pub fn page(&self, height: f32) -> usize {
        row_at(self.height, height).max(1)
    }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "rounds to a fraction of a point"
)]
fn top_of(number: usize, height: f32, offset: f32) -> f32 {
    (number as f64 * f64::from(height) - f64::from(offset)) as f32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "saturates: no row is before the first"
)]
fn row_at(y: f32, height: f32) -> usize {
    (y / height).floor() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEIGHT: f32 = 40.0;

    fn sight() -> Sight {
        Sight { rows: 25..36, offset: 1010.0, height: 400.0 }
    }

    #[test]
    fn a_row_is_brought_into_sight_by_the_shortest_way() {
        assert_eq!(sight().reveal(25, HEIGHT), Some(1000.0), "cut at the top");
        assert_eq!(sight().reveal(35, HEIGHT), Some(1040.0), "cut at the bottom");
        assert_eq!(sight().reveal(30, HEIGHT), None, "in sight");
        assert_eq!(sight().reveal(0, HEIGHT), Some(0.0));
    }

    #[test]
    fn a_row_stands_where_it_stood_when_others_come_above_it() {
        assert_eq!(Some(sight().keep(26, 29, HEIGHT)), Some(1010.0 + 3.0 * HEIGHT));
        assert_eq!(Some(sight().keep(26, 0, HEIGHT)), Some(0.0), "there is nothing above the first");
    }

    #[test]
    fn a_page_is_what_is_in_sight() {
        assert_eq!(sight().page(HEIGHT), 10);
        assert_eq!(Sight::default().page(HEIGHT), 1);
    }
}
