//! A short word at the bottom that goes by itself, and the banner that stays while something is wrong.

use super::{button::Button, glyph, reading::from_right, text};
use crate::{
    app::{Action, Message},
    ui::{
        View, icon,
        theme::{Palette, Text, Tone, radius, sign, size, space},
    },
};
use egui::{Align, Align2, Area, Color32, FontId, Frame, Id, Layout, Margin, Order, Response, Ui, vec2};

/// Draws the newest notice over the screen.
pub fn notice_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(newest) = &view.state.notice else { return };
    let (words, dismiss) = (view.message(&newest.message), view.t("word-dismiss"));
    let area = Area::new(Id::unique("notice")).order(Order::Foreground);
    let area = area.anchor(Align2::CENTER_BOTTOM, vec2(0.0, -space::XL));
    let is_dismissed = area.show(ui.ctx(), |ui| notice(ui, words, newest.is_trouble, dismiss)).inner;
    if is_dismissed {
        view.act(Action::DismissNotice);
    }
}

/// The notice itself; `true` when it was dismissed.
pub fn notice(ui: &mut Ui, words: String, is_trouble: bool, dismiss: String) -> bool {
    let palette = Palette::of(ui.ctx());
    let (mark, ink) = if is_trouble { (icon::WARNING, palette.trouble) } else { (icon::CHECK, palette.ink) };
    let frame = Frame::new()
        .fill(palette.surface)
        .stroke(egui::Stroke::new(1.0, palette.edge))
        .corner_radius(radius::TILE)
        .inner_margin(Margin::symmetric(16, 8));
    let shown = frame.show(ui, |ui| {
        ui.set_max_width(640.0);
        ui.horizontal(|ui| {
            glyph::icon(ui, mark, Text::Large.points(), ink);
            text::said(ui, words, Text::Body.strong(), palette.ink);
            Button::ghost(dismiss).icon_only(icon::CLOSE).height(size::SMALL).show(ui)
        })
    });
    shown.inner.inner
}

/// Narrower than this, in points, a banner's button stands below its words.
const NARROW: f32 = 480.0;

/// Draws a message in a coloured box across the available width; `true` when its button was pressed.
pub fn banner_ui(
    ui: &mut Ui,
    view: &View<'_>,
    message: &Message,
    tone: Tone,
    button: Option<String>,
) -> bool {
    banner(ui, &view.message(message), tone, button, text::said)
}

/// The same for words that change while they stand: a screen reader would never stop.
pub fn silent_banner_ui(
    ui: &mut Ui,
    view: &View<'_>,
    message: &Message,
    tone: Tone,
    button: Option<String>,
) -> bool {
    banner(ui, &view.message(message), tone, button, text::label)
}

/// The banner itself, whose words are put with `put`; `true` when its button was pressed.
pub fn banner(
    ui: &mut Ui,
    words: &str,
    tone: Tone,
    button: Option<String>,
    put: fn(&mut Ui, String, FontId, Color32) -> Response,
) -> bool {
    let palette = Palette::of(ui.ctx());
    let (ink, ground) = palette.tone(tone);
    let mark = if tone == Tone::Trouble { icon::WARNING } else { icon::INFO };
    // Where there is little room, the button stands below the words.
    let is_narrow = ui.available_width() < NARROW;
    let frame = Frame::new().fill(ground).corner_radius(radius::TILE).inner_margin(Margin::symmetric(16, 12));
    let put_words = |ui: &mut Ui| put(ui, words.to_owned(), Text::Body.regular(), palette.ink);
    let drawn = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        if is_narrow {
            return ui.horizontal_top(|ui| {
                glyph::icon(ui, mark, sign::FIELD, ink);
                ui.vertical(|ui| {
                    put_words(ui);
                    button.is_some_and(|button| Button::quiet(button).show(ui))
                })
                .inner
            });
        }
        let beside = sign::FIELD + ui.spacing().item_spacing.x;
        let button = button.map(Button::quiet);
        let taken = button.as_ref().map_or(0.0, |button| button.width_in(ui) + space::L);
        let room = ui.available_width() - beside - taken;
        let text = ui.painter().layout(words.to_owned(), Text::Body.regular(), palette.ink, room).size().y;
        let height = text.max(if button.is_some() { size::BUTTON } else { sign::FIELD });
        let line = vec2(ui.available_width(), height);
        ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Center), |ui| {
            glyph::icon(ui, mark, sign::FIELD, ink);
            ui.allocate_ui_with_layout(vec2(room, text), Layout::top_down(Align::Min), put_words);
            let button_ui = |ui: &mut Ui| button.is_some_and(|button| button.show(ui));
            from_right(ui, Align::Center, button_ui).inner
        })
    });
    drawn.inner.inner
}
