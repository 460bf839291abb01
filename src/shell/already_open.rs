//! Where the first console doesn't answer a second start, the second says so and goes.

use crate::ui::{self, words::Words};

/// Says that the console is already open, in a small window where one can be had.
pub fn say() {
    let words = Words::of(super::windows::system_language().unwrap_or_default());
    let viewport = egui::ViewportBuilder::default()
        .with_app_id(super::windows::APP_ID)
        .with_title("Rex Console")
        .with_resizable(false)
        .with_inner_size([520.0, 200.0]);
    let options = eframe::NativeOptions { viewport, ..eframe::NativeOptions::default() };
    let shown = eframe::run_ui_native("Rex Console", options, move |ui, _| {
        if ui::already_open::already_open_ui(ui, &words) {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        }
    });
    if let Err(error) = shown {
        tracing::debug!(%error, "no window for these words");
    }
}
