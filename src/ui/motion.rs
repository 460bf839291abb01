//! Less motion: what moves on the screen by itself stands still for those whom it disturbs.
//!
//! Neither winit nor egui tells whether the desktop asks for it, so the owner does, in the settings. The console draws no
//! animation of its own; what moves is egui's: scrolling to a place, coasting after a swipe, and the blinking cursor.

use egui::{
    Ui,
    style::{KineticScrollStyle, ScrollAnimation},
};

/// Follows the setting, in the frame after it was changed.
pub fn follow(ui: &mut Ui, has_less: bool) {
    let is_less = |style: &egui::Style| !style.visuals.text_cursor.blink;
    if is_less(ui.style()) == has_less {
        return;
    }
    let set = |style: &mut egui::Style| {
        style.visuals.text_cursor.blink = !has_less;
        style.scroll_animation = if has_less { ScrollAnimation::none() } else { ScrollAnimation::default() };
        style.spacing.scroll.kinetic = if has_less {
            KineticScrollStyle { decay_time: 0.0, rubber_band: false, ..KineticScrollStyle::default() }
        } else {
            KineticScrollStyle::default()
        };
    };
    ui.ctx().all_styles_mut(set);
    set(ui.style_mut());
}
