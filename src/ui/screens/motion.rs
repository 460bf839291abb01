//! The part of the settings that is about motion.

use crate::{
    app::Action,
    ui::{
        View,
        widgets::{pill, text},
    },
};
use egui::Ui;

/// Draws the switch for less motion.
pub fn motion_ui(ui: &mut Ui, view: &mut View<'_>) {
    let title = view.t("motion-title");
    text::quiet(ui, &title);
    let has_less = view.state.settings.has_less_motion;
    pill::choice(ui, &title, |ui| {
        for (choice, key) in [(false, "motion-usual"), (true, "motion-less")] {
            if pill::filter(ui, &view.t(key), has_less == choice) && has_less != choice {
                view.act(Action::SetLessMotion(choice));
            }
        }
    });
    text::small(ui, view.t("motion-help"));
}
