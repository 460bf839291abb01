//! A cell's text: one line, cut where its column ends.

use crate::ui::theme::space;
use egui::{Align, Color32, FontId, Painter, Rangef, Rect, Ui, pos2, text::LayoutJob};

/// Room at the left of a column whose texts begin at its left edge: the one before may end there.
const LEFT: f32 = space::XXL;

/// Where a cell's content may stand within its column.
pub fn content(span: Rangef, align: Align, is_first: bool) -> Rangef {
    match align {
        Align::Min if !is_first => Rangef::new((span.min + LEFT).min(span.max), span.max),
        // Cut texts keep away from what follows.
        Align::Min => Rangef::new(span.min, (span.max - space::S).max(span.min)),
        _ => Rangef::new((span.min + space::S).min(span.max), span.max),
    }
}

/// A cell's words being made.
pub struct Words<'a> {
    /// What stands there.
    pub text: &'a str,
    /// In which type.
    pub font: FontId,
    /// In which colour.
    pub colour: Color32,
    /// At which end.
    pub align: Align,
}

impl Words<'_> {
    /// Paints them into a row; `true` when they had to be cut.
    pub fn paint(self, ui: &Ui, row: Rect, within: Rangef) -> bool {
        self.paint_with(ui.painter(), row, within)
    }

    fn paint_with(self, painter: &Painter, row: Rect, within: Rangef) -> bool {
        let mut job = LayoutJob::simple_singleline(self.text.to_owned(), self.font, self.colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(within.span());
        let galley = painter.layout_job(job);
        let left = if self.align == Align::Max { within.max - galley.size().x } else { within.min };
        let at = pos2(left, row.center().y - galley.size().y / 2.0);
        let is_cut = galley.elided;
        painter.galley(at, galley, self.colour);
        is_cut
    }
}
