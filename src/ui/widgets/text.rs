//! Text as the type scale wants it.

use crate::ui::theme::{Palette, Text, Tone, icon_font, space};
use egui::{Align, Color32, FontId, Label, Response, RichText, Ui};

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
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Heading));
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
    let palette = Palette::of(ui.ctx());
    let colour = if tone == Tone::Plain { palette.ink } else { palette.tone(tone).0 };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        ui.add(
            Label::new(RichText::new(icon).font(icon_font(Text::State.points())).color(colour))
                .selectable(false),
        );
        let response = label(ui, word, Text::State.strong(), colour);
        announce(ui, &response);
    });
}

/// Screen readers say the text when it changes.
pub fn announce(ui: &Ui, response: &Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// The amount that matters, with its currency beside it.
pub fn amount(ui: &mut Ui, decimal: &str, currency: &str) {
    let palette = Palette::of(ui.ctx());
    ui.with_layout(egui::Layout::left_to_right(Align::Max), |ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        label(ui, decimal, Text::Amount.strong(), palette.ink);
        ui.vertical(|ui| {
            ui.add_space(Text::Amount.points() * 0.62);
            label(ui, currency, Text::Title.regular(), palette.ink_2);
        });
    });
}
