//! A state in a word: coloured, but never by colour alone.

use super::{glyph, stance::Stance};
use crate::ui::theme::{Palette, Piece, Text, Tone, sign, size, space};
use egui::{Color32, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

const HEIGHT: f32 = 28.0;
/// The least room its words have before they go on in another line, in points.
const LEAST: f32 = 64.0;

/// Draws a state's icon and word.
pub fn pill(ui: &mut Ui, icon: &str, word: &str, tone: Tone) -> Response {
    let ground = Palette::of(ui.ctx()).tone(tone).1;
    pill_on(ui, icon, word, tone, ground)
}

/// The same on a ground of its own, for where the tone's ground is already behind it.
pub fn pill_on(ui: &mut Ui, icon: &str, word: &str, tone: Tone, ground: Color32) -> Response {
    const GAP: f32 = 6.0;
    let ink = Palette::of(ui.ctx()).tone(tone).0;
    let padding = space::M - 1.0;
    let room = (ui.available_width() - sign::PILL - GAP - 2.0 * padding).max(LEAST);
    let text = ui.painter().layout(word.to_owned(), Text::Small.strong(), ink, room);
    let height = HEIGHT.max(text.size().y + space::M);
    let width = sign::PILL + GAP + text.size().x + 2.0 * padding;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, word));
    ui.painter().rect_filled(rect, HEIGHT / 2.0, ground);
    let left = rect.left() + padding;
    glyph::paint(ui.painter(), pos2(left + sign::PILL / 2.0, rect.center().y), icon, sign::PILL, ink);
    ui.painter().galley(pos2(left + sign::PILL + GAP, rect.center().y - text.size().y / 2.0), text, ink);
    response
}

/// Filters of which one is chosen, on as many lines as they take. Screen readers say what is chosen of before each.
pub fn choice<R>(ui: &mut Ui, name: &str, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let group = UiBuilder::new().accessibility_role(Role::RadioGroup).accessibility_label(name);
    ui.scope_builder(group, |ui| ui.horizontal_wrapped(draw).inner).inner
}

/// A filter that can be chosen.
pub fn filter(ui: &mut Ui, word: &str, is_chosen: bool) -> bool {
    let text = ui
        .fonts_mut(|fonts| fonts.layout_no_wrap(word.to_owned(), Text::Small.strong(), Color32::PLACEHOLDER));
    let (rect, response) =
        ui.allocate_exact_size(vec2(text.size().x + 2.0 * space::L, size::SMALL), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, word));
    let stance = Stance::of(ui, &response);
    let ink = stance.paint(ui, rect, size::SMALL / 2.0, Piece::Filter(is_chosen)).ink;
    ui.painter().galley(rect.center() - text.size() / 2.0, text, ink);
    response.clicked()
}
