//! The look that the owner chose: light or dark, and how large everything is.

use crate::services::settings::{Settings, TextSize, Theme};
use egui::{Context, ThemePreference, Ui, gui_zoom::kb_shortcuts};

/// Follows the settings. Another theme dresses this very frame, another size the next one; what is typed stays.
pub fn follow(ui: &mut Ui, settings: &Settings) {
    let theme = preference(settings.theme);
    if ui.ctx().options(|options| options.theme_preference) != theme {
        ui.ctx().set_theme(theme);
        ui.set_style(ui.ctx().global_style());
    }
    ui.ctx().set_zoom_factor(settings.text_size.factor());
}

/// The size that the keyboard asks for: larger, smaller, or the usual one, as in a browser.
pub fn asked_size(ui: &Ui, now: TextSize) -> Option<TextSize> {
    let pressed = |shortcut| ui.input_mut(|input| input.consume_shortcut(shortcut));
    let size = if pressed(&kb_shortcuts::ZOOM_IN) || pressed(&kb_shortcuts::ZOOM_IN_SECONDARY) {
        now.larger()
    } else if pressed(&kb_shortcuts::ZOOM_OUT) {
        now.smaller()
    } else if pressed(&kb_shortcuts::ZOOM_RESET) {
        TextSize::default()
    } else {
        return None;
    };
    (size != now).then_some(size)
}

/// Whether this computer says if it is light or dark.
pub fn knows_system(ctx: &Context) -> bool {
    ctx.system_theme().is_some()
}

fn preference(theme: Theme) -> ThemePreference {
    match theme {
        Theme::Light => ThemePreference::Light,
        Theme::Dark => ThemePreference::Dark,
        Theme::System => ThemePreference::System,
    }
}
