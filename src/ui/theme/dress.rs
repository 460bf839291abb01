//! What egui's own widgets wear.

use super::{DARK, Palette, Text, radius, size, space};
use egui::{Stroke, Vec2, vec2};

/// Dresses a style in a theme's colours.
pub(super) fn dress(style: &mut egui::Style, palette: &Palette) {
    use egui::TextStyle;
    style.text_styles = [
        (TextStyle::Small, Text::Small.regular()),
        (TextStyle::Body, Text::Body.regular()),
        (TextStyle::Button, Text::Body.strong()),
        (TextStyle::Heading, Text::Title.strong()),
        (TextStyle::Monospace, Text::Body.tabular()),
    ]
    .into();
    style.animation_time = 0.0;
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(space::S, space::S);
    spacing.button_padding = vec2(space::L, space::S);
    spacing.interact_size = Vec2::splat(size::SMALL);
    spacing.scroll = egui::style::ScrollStyle::thin();
    let visuals = &mut style.visuals;
    visuals.dark_mode = palette.ground == DARK.ground;
    visuals.override_text_color = Some(palette.ink);
    visuals.weak_text_color = Some(palette.ink_2);
    visuals.panel_fill = palette.ground;
    visuals.window_fill = palette.surface;
    visuals.window_stroke = Stroke::new(1.0, palette.hairline);
    visuals.window_corner_radius = radius::CARD.into();
    visuals.menu_corner_radius = radius::BUTTON.into();
    visuals.extreme_bg_color = palette.surface;
    visuals.text_edit_bg_color = Some(palette.surface);
    visuals.hyperlink_color = palette.accent;
    visuals.selection.bg_fill = palette.accent_weak;
    visuals.selection.stroke = Stroke::new(2.0, palette.accent);
    let widgets = &mut visuals.widgets;
    for (state, fill) in [
        (&mut widgets.noninteractive, palette.ground),
        (&mut widgets.inactive, palette.surface),
        (&mut widgets.hovered, palette.accent_weak),
        (&mut widgets.active, palette.accent_weak),
        (&mut widgets.open, palette.surface),
    ] {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, palette.edge);
        state.fg_stroke = Stroke::new(1.0, palette.ink);
        state.corner_radius = radius::BUTTON.into();
        state.expansion = 0.0;
    }
    widgets.noninteractive.bg_stroke = Stroke::new(1.0, palette.hairline);
}
