//! A state in a word: coloured, but never by colour alone.

use crate::ui::theme::{Palette, Text, Tone, size, space};
use egui::{Color32, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

const HEIGHT: f32 = 28.0;

/// Draws a state's icon and word.
pub fn pill(ui: &mut Ui, icon: &str, word: &str, tone: Tone) -> Response {
    let palette = Palette::of(ui.ctx());
    let (ink, ground) = palette.tone(tone);
    let galley = |text: &str, font| ui.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, ink));
    let (icon, text) = (galley(icon, Text::Small.icon()), galley(word, Text::Small.strong()));
    let width = icon.size().x + text.size().x + 6.0 + 2.0 * space::M - 2.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, word));
    ui.painter().rect_filled(rect, HEIGHT / 2.0, ground);
    let y = |galley: &egui::Galley| rect.center().y - galley.size().y / 2.0;
    let x = rect.left() + space::M - 2.0;
    let text_x = x + icon.size().x + 6.0;
    let (icon_at, text_at) = (egui::pos2(x, y(&icon)), egui::pos2(text_x, y(&text)));
    ui.painter().galley(icon_at, icon, ink);
    ui.painter().galley(text_at, text, ink);
    response
}

/// A filter that can be chosen.
pub fn filter(ui: &mut Ui, word: &str, is_chosen: bool) -> bool {
    let palette = Palette::of(ui.ctx());
    let ink = if is_chosen { palette.surface } else { palette.ink_2 };
    let text = ui.fonts_mut(|fonts| fonts.layout_no_wrap(word.to_owned(), Text::Small.strong(), ink));
    let (rect, response) =
        ui.allocate_exact_size(vec2(text.size().x + 2.0 * space::L, size::SMALL), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, word));
    let fill = if is_chosen {
        palette.ink
    } else if response.hovered() {
        palette.key
    } else {
        Color32::TRANSPARENT
    };
    let edge = if response.has_focus() {
        Stroke::new(2.0, palette.accent)
    } else {
        Stroke::new(1.0, if is_chosen { palette.ink } else { palette.edge })
    };
    ui.painter().rect(rect, size::SMALL / 2.0, fill, edge, StrokeKind::Inside);
    ui.painter().galley(rect.center() - text.size() / 2.0, text, ink);
    response.clicked()
}
