//! A table's head: each caption sorts by its column, each edge between two columns can be drawn.

use super::{
    cell::{self, Words},
    columns::{Spans, Spec, Widths, move_edge},
};
use crate::ui::{
    theme::{Palette, Piece, Text, radius, size, space},
    widgets::stance::Stance,
};
use egui::{
    Align, CursorIcon, Id, Painter, Pos2, Rangef, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo,
    accesskit::SortDirection, pos2, vec2,
};

/// How wide the place is where an edge can be taken, in points.
const GRIP: f32 = 12.0;
/// Half of an arrow's width, in points.
const ARROW: f32 = 4.0;

/// A head being made.
pub struct Head<'a, const N: usize> {
    /// What the columns are like.
    pub specs: &'a [Spec; N],
    /// Where they lie.
    pub spans: &'a Spans<N>,
    /// The widths that were drawn.
    pub widths: &'a Widths<N>,
    /// Their captions, and how screen readers say them.
    pub captions: [(String, String); N],
    /// The column that the table is sorted by, and whether downwards.
    pub sorted: (usize, bool),
}

/// What somebody did to a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done<const N: usize> {
    /// Nothing.
    Nothing,
    /// Sort by this column.
    Sort(usize),
    /// An edge is being drawn: the widths as they would be.
    Drawing(Widths<N>),
    /// An edge was let go.
    Drawn(Widths<N>),
}

impl<const N: usize> Head<'_, N> {
    /// Draws the head across the available width.
    pub fn show(self, ui: &mut Ui, id: Id) -> Done<N> {
        let palette = Palette::of(ui.ctx());
        let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::SMALL), Sense::hover());
        ui.painter().hline(head.x_range(), head.bottom(), Stroke::new(1.0, palette.hairline));
        let mut done = Done::Nothing;
        for (column, span) in self.spans.iter().enumerate() {
            let Some(span) = *span else { continue };
            if self.caption_ui(ui, id, head, column, span) {
                done = Done::Sort(column);
            }
        }
        let shown: Vec<usize> = (0..N).filter(|&column| self.spans[column].is_some()).collect();
        for pair in shown.windows(2) {
            let (before, column) = (pair[0], pair[1]);
            let Some(span) = self.spans[column] else { continue };
            match self.edge_ui(ui, id, head, (before, column), span.min) {
                Done::Nothing => {}
                other => done = other,
            }
        }
        done
    }

    fn caption_ui(&self, ui: &Ui, id: Id, head: Rect, column: usize, span: Rangef) -> bool {
        let place = Rect::from_x_y_ranges(span, head.y_range());
        let response = ui.interact(place, id.with(("caption", column)), Sense::click());
        let (words, spoken) = &self.captions[column];
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, spoken));
        let is_sorted = self.sorted.0 == column;
        if is_sorted {
            let direction = if self.sorted.1 { SortDirection::Descending } else { SortDirection::Ascending };
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_sort_direction(direction));
        }
        let stance = Stance::of(ui, &response);
        // Captions begin or end at their column's edge; what lies behind them reaches a little further.
        let ground = place.expand2(vec2(space::S, -2.0));
        let colour = stance.paint(ui, ground, radius::CAPTION, Piece::Caption(is_sorted)).ink;
        let align = self.specs[column].align;
        let within = cell::content(span, align, column == 0);
        let text = ui.painter().layout_no_wrap(words.clone(), Text::Small.strong(), colour);
        let width = text.size().x.min(within.span());
        if is_sorted {
            // Beside the caption on the side where there is room, so that captions stay where they are.
            let beside = space::S + ARROW;
            let x =
                if align == Align::Max { within.max - width - beside } else { within.min + width + beside };
            arrow(ui.painter(), pos2(x, head.center().y), self.sorted.1, Stroke::new(1.5, colour));
        }
        Words { text: words, font: Text::Small.strong(), colour, align }.paint(ui, head, within);
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }

    fn edge_ui(&self, ui: &Ui, id: Id, head: Rect, pair: (usize, usize), x: f32) -> Done<N> {
        let palette = Palette::of(ui.ctx());
        let grip = Rect::from_x_y_ranges(Rangef::point(x).expand(GRIP / 2.0), head.y_range());
        // Only for the pointer: no stop on the keyboard's way.
        let edge = ui.interact(grip, id.with(("edge", pair.1)), Sense::CLICK | Sense::DRAG);
        let edge = edge.on_hover_and_drag_cursor(CursorIcon::ResizeColumn);
        if edge.hovered() || edge.dragged() {
            let line = Stroke::new(2.0, if edge.dragged() { palette.accent } else { palette.edge });
            ui.painter().vline(x, head.y_range().shrink(8.0), line);
        }
        if edge.double_clicked() {
            let mut usual = *self.widths;
            usual[pair.0] = None;
            usual[pair.1] = None;
            return Done::Drawn(usual);
        }
        if edge.drag_stopped() {
            return Done::Drawn(*self.widths);
        }
        let by = edge.interact_pointer_pos().map_or(0.0, |pointer| pointer.x - x);
        if edge.dragged() && by.abs() >= 1.0 {
            return Done::Drawing(move_edge(self.specs, self.widths, pair.0, pair.1, by));
        }
        Done::Nothing
    }
}

/// A small arrow: down for the largest first.
fn arrow(painter: &Painter, centre: Pos2, is_down: bool, stroke: Stroke) {
    let tip = if is_down { ARROW / 2.0 } else { -ARROW / 2.0 };
    let line = [vec2(-ARROW, -tip), vec2(0.0, tip), vec2(ARROW, -tip)].map(|by| centre + by);
    painter.add(Shape::line(line.to_vec(), stroke));
}
