//! What stands where a list would be, when there is nothing in it: a mark, a sentence, and the next step.

use super::{glyph, text};
use crate::ui::theme::{Palette, Text, radius, space};
use egui::{Frame, Margin, Stroke, Ui};

/// Draws it as a card across the available width; `next` draws the words below the title, and the step that comes next.
pub fn empty<R>(ui: &mut Ui, mark: &str, title: impl Into<String>, next: impl FnOnce(&mut Ui) -> R) -> R {
    let palette = Palette::of(ui.ctx());
    let card = Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, palette.hairline))
        .corner_radius(radius::TILE)
        .inner_margin(Margin::symmetric(24, 40));
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.vertical_centered(|ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            glyph::icon(ui, mark, Text::State.points(), palette.edge);
            text::heading(ui, title);
            next(ui)
        })
        .inner
    })
    .inner
}
