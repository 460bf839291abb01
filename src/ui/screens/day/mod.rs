//! The day: what this till took, and closing it.

use crate::ui::{View, widgets::text};
use egui::Ui;

/// Draws the day.
pub fn day_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::title(ui, view.t("rail-day"));
}
