//! A short word at the bottom that goes by itself, and the banner that stays while something is wrong.

use super::{button::Button, glyph, reading::from_right, text};
use crate::{
    app::{Action, Message},
    ui::{
        View, icon,
        theme::{Text, Tone, radius, size, space},
    },
};
use egui::{Align2, Area, Frame, Id, Margin, Order, Ui, vec2};

/// Draws the newest notice over the screen.
pub fn notice_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(notice) = &view.state.notice else { return };
    let (mark, ink) = if notice.is_trouble {
        (icon::WARNING, view.palette.trouble)
    } else {
        (icon::CHECK, view.palette.ink)
    };
    let words = view.message(&notice.message);
    let mut is_dismissed = false;
    Area::new(Id::unique("notice"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -space::XL))
        .show(ui.ctx(), |ui| {
            Frame::new()
                .fill(view.palette.surface)
                .stroke(egui::Stroke::new(1.0, view.palette.edge))
                .corner_radius(radius::TILE)
                .inner_margin(Margin::symmetric(16, 8))
                .show(ui, |ui| {
                    ui.set_max_width(640.0);
                    ui.horizontal(|ui| {
                        glyph::icon(ui, mark, Text::Large.points(), ink);
                        text::said(ui, words, Text::Body.strong(), view.palette.ink);
                        let close =
                            Button::ghost(view.t("word-dismiss")).icon_only(icon::CLOSE).height(size::SMALL);
                        is_dismissed = close.show(ui);
                    });
                });
        });
    if is_dismissed {
        view.act(Action::DismissNotice);
    }
}

/// Narrower than this, in points, a banner's button stands below its words.
const NARROW: f32 = 480.0;
/// The room for a button beside a banner's words, in points.
const BUTTON: f32 = 160.0;

/// Draws a message in a coloured box across the available width; `true` when its button was pressed.
pub fn banner_ui(
    ui: &mut Ui,
    view: &View<'_>,
    message: &Message,
    tone: Tone,
    button: Option<String>,
) -> bool {
    draw_banner(ui, view, message, tone, button, true)
}

/// The same for words that change while they stand: a screen reader would never stop.
pub fn silent_banner_ui(
    ui: &mut Ui,
    view: &View<'_>,
    message: &Message,
    tone: Tone,
    button: Option<String>,
) -> bool {
    draw_banner(ui, view, message, tone, button, false)
}

fn draw_banner(
    ui: &mut Ui,
    view: &View<'_>,
    message: &Message,
    tone: Tone,
    button: Option<String>,
    is_said: bool,
) -> bool {
    let (ink, ground) = view.palette.tone(tone);
    let mark = if tone == Tone::Trouble { icon::WARNING } else { icon::INFO };
    let mut is_pressed = false;
    // Where there is little room, the button stands below the words.
    let is_narrow = ui.available_width() < NARROW;
    Frame::new().fill(ground).corner_radius(radius::TILE).inner_margin(Margin::symmetric(16, 12)).show(
        ui,
        |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                glyph::icon(ui, mark, 20.0, ink);
                let room = if button.is_some() && !is_narrow { BUTTON } else { 0.0 };
                ui.vertical(|ui| {
                    ui.set_max_width((ui.available_width() - room).max(0.0));
                    let put = if is_said { text::said } else { text::label };
                    put(ui, view.message(message), Text::Body.regular(), view.palette.ink);
                    if let Some(button) = button.as_ref().filter(|_| is_narrow) {
                        is_pressed = Button::quiet(button).show(ui);
                    }
                });
                if let Some(button) = button.filter(|_| !is_narrow) {
                    from_right(ui, egui::Align::Center, |ui| {
                        is_pressed = Button::quiet(button).show(ui);
                    });
                }
            });
        },
    );
    is_pressed
}
