//! The part of the settings that is about the look: light or dark, and how large everything is.

use super::motion;
use crate::{
    app::Action,
    services::settings::{TextSize, Theme},
    ui::{
        View,
        theme::{knows_system, space},
        widgets::{pill, text},
    },
};
use egui::Ui;

const THEMES: [(Theme, &str); 3] =
    [(Theme::System, "theme-system"), (Theme::Light, "theme-light"), (Theme::Dark, "theme-dark")];

/// Draws the choice of theme and of text size.
pub fn look_settings_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::heading(ui, view.t("settings-look"));
    let chosen = view.state.settings.theme;
    ui.horizontal_wrapped(|ui| {
        for (theme, key) in THEMES {
            if pill::filter(ui, &view.t(key), chosen == theme) {
                view.act(Action::SetTheme(theme));
            }
        }
    });
    if chosen == Theme::System && !knows_system(ui.ctx()) {
        text::small(ui, view.t("theme-system-unknown"));
    }
    ui.add_space(space::XS);
    let title = view.t("text-size-title");
    text::quiet(ui, &title);
    let size = view.state.settings.text_size;
    pill::choice(ui, &title, |ui| {
        for choice in TextSize::all() {
            let words = view.t_with("text-size-percent", &[("percent", &choice.percent())]);
            if pill::filter(ui, &words, choice == size) {
                view.act(Action::SetTextSize(choice));
            }
        }
    });
    ui.add_space(space::XS);
    motion::motion_ui(ui, view);
}
