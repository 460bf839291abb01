//! Text as the type scale wants it.

use super::glyph;
use crate::ui::theme::{Palette, Text, Tone, space};
use egui::{
    Color32, FontId, Galley, Label, Response, RichText, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// Text of a font and colour, wrapped.
pub fn label(ui: &mut Ui, text: impl Into<String>, font: FontId, colour: Color32) -> Response {
    ui.add(Label::new(RichText::new(text).font(font).color(colour)).wrap().selectable(false))
}

/// Text that people may want to copy, like an id.
pub fn copyable(ui: &mut Ui, text: impl Into<String>, font: FontId, colour: Color32) -> Response {
    ui.add(Label::new(RichText::new(text).font(font).color(colour)).wrap().selectable(true))
}

/// A screen's title.
pub fn title(ui: &mut Ui, text: impl Into<String>) -> Response {
    let colour = Palette::of(ui.ctx()).ink;
    let response = label(ui, text, Text::Title.strong(), colour);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(Role::Heading));
    response
}

/// A heading within a screen.
pub fn heading(ui: &mut Ui, text: impl Into<String>) -> Response {
    let colour = Palette::of(ui.ctx()).ink;
    label(ui, text, Text::Large.strong(), colour)
}

/// Running text that recedes.
pub fn quiet(ui: &mut Ui, text: impl Into<String>) -> Response {
    let colour = Palette::of(ui.ctx()).ink_2;
    label(ui, text, Text::Body.regular(), colour)
}

/// Help, captions.
pub fn small(ui: &mut Ui, text: impl Into<String>) -> Response {
    let colour = Palette::of(ui.ctx()).ink_2;
    label(ui, text, Text::Small.regular(), colour)
}

/// A state or verdict, large, with its icon; announced to screen readers when it changes.
pub fn state_word(ui: &mut Ui, icon: &str, word: impl Into<String>, tone: Tone) {
    draw_state_word(ui, icon, word.into(), tone, said);
}

/// The same for words that change every second: a screen reader would never stop.
pub fn silent_state_word(ui: &mut Ui, icon: &str, word: impl Into<String>, tone: Tone) -> Response {
    draw_state_word(ui, icon, word.into(), tone, label)
}

fn draw_state_word(
    ui: &mut Ui,
    icon: &str,
    word: String,
    tone: Tone,
    put: fn(&mut Ui, String, FontId, Color32) -> Response,
) -> Response {
    let palette = Palette::of(ui.ctx());
    let colour = if tone == Tone::Plain { palette.ink } else { palette.tone(tone).0 };
    let size = state_size(ui, &word, ui.available_width() - Text::State.points() - space::M);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        // A row as high as the word, so that both are centred in it.
        ui.set_height(size.points() * 1.25);
        glyph::icon(ui, icon, size.points(), colour);
        put(ui, word, size.strong(), colour)
    })
    .inner
}

/// Text that screen readers say when it comes, and when it becomes another. It is known by its words: what changes around
/// it doesn't have it said again.
pub fn said(ui: &mut Ui, text: impl Into<String>, font: FontId, colour: Color32) -> Response {
    let text = text.into();
    let id = ui.scope_id().with(("said", &text));
    ui.scope_builder(UiBuilder::new().scope_id(id), |ui| {
        let response = label(ui, text, font, colour);
        announce(ui, &response);
        response
    })
    .inner
}

/// The same for running text that recedes.
pub fn said_quietly(ui: &mut Ui, text: impl Into<String>) -> Response {
    let colour = Palette::of(ui.ctx()).ink_2;
    said(ui, text, Text::Body.regular(), colour)
}

/// How large a state or verdict is set: smaller where it would have to be broken.
pub fn state_size(ui: &Ui, word: &str, room: f32) -> Text {
    let width = |size: Text| {
        ui.painter().layout_no_wrap(word.to_owned(), size.strong(), Color32::PLACEHOLDER).size().x
    };
    if width(Text::State) <= room { Text::State } else { Text::Key }
}

/// Screen readers say the text when it changes.
pub fn announce(ui: &Ui, response: &Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// The amount that matters, with its currency beside it on one baseline: as large as fits into the width.
pub fn amount(ui: &mut Ui, decimal: &str, currency: &str) {
    amount_within(ui, decimal, currency, Text::Amount);
}

/// The same, no larger than a size.
pub fn amount_within(ui: &mut Ui, decimal: &str, currency: &str, most: Text) {
    let palette = Palette::of(ui.ctx());
    let code = ui.painter().layout_no_wrap(currency.to_owned(), Text::Title.regular(), palette.ink_2);
    let room = ui.available_width() - space::L - code.size().x;
    let figures = figures(ui, decimal, most, room, palette.ink);
    let size = vec2(figures.size().x + space::L + code.size().x, figures.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let spoken = format!("{decimal} {currency}");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    let code_at =
        pos2(rect.left() + figures.size().x + space::L, rect.top() + baseline(&figures) - baseline(&code));
    ui.painter().galley(rect.min, figures, palette.ink);
    ui.painter().galley(code_at, code, palette.ink_2);
}

/// How far the line on which a text stands lies below its top. A comma reaches below that line.
pub fn baseline(text: &Galley) -> f32 {
    let row = text.rows.first();
    row.and_then(|row| row.glyphs.first().map(|glyph| row.pos.y + glyph.pos.y)).unwrap_or_default()
}

/// Figures of an amount, as large as fits into a width and no larger than a size.
pub fn figures(ui: &Ui, decimal: &str, most: Text, room: f32, colour: Color32) -> Arc<Galley> {
    let set = |size: Text| ui.painter().layout_no_wrap(decimal.to_owned(), size.strong(), colour);
    let mut figures = set(most);
    for smaller in [Text::Figure, Text::State, Text::Title] {
        if figures.size().x > room && smaller.points() < most.points() {
            figures = set(smaller);
        }
    }
    figures
}
