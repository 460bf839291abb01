//! The few words of a second console that can't reach the first.

use super::{
    theme::{Palette, space},
    widgets::{button::Button, text},
    words::Words,
};
use egui::Ui;

/// Draws the words; `true` when they were read.
pub fn already_open_ui(ui: &mut Ui, words: &Words) -> bool {
    ui.painter().rect_filled(ui.max_rect(), 0.0, Palette::of(ui.ctx()).ground);
    egui::Frame::new()
        .inner_margin(space::XXL)
        .show(ui, |ui| {
            text::heading(ui, words.get("already-open"));
            text::quiet(ui, words.get("already-open-words"));
            ui.add_space(space::M);
            Button::primary(words.get("already-open-close")).show(ui)
        })
        .inner
}
