//! The frame of a question that stands over the screen until it is answered.

use crate::ui::theme::{Palette, radius};
use egui::{Context, Frame, Id, Margin, Modal, Stroke};

/// A question's window; its content sets the width.
pub fn question(ctx: &Context, name: &'static str) -> Modal {
    Modal::new(Id::unique(name)).frame(frame(ctx))
}

/// The frame around what is asked.
pub fn frame(ctx: &Context) -> Frame {
    let palette = Palette::of(ctx);
    Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, palette.hairline))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(24))
}
