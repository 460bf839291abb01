//! The rail on the left: where one can go.

use crate::{
    app::{Action, Screen},
    ui::{
        View, icon,
        theme::{Text, radius, size, space},
        widgets::glyph,
    },
};
use egui::{Color32, Frame, Key, Layout, Panel, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

const ENTRIES: [(Screen, &str, &str, Key); 6] = [
    (Screen::Sell, icon::SELL, "rail-sell", Key::F2),
    (Screen::OneOff, icon::ONE_OFF, "rail-one-off", Key::F3),
    (Screen::Links, icon::LINKS, "rail-links", Key::F4),
    (Screen::Transactions, icon::TRANSACTIONS, "rail-transactions", Key::F5),
    (Screen::Day, icon::DAY, "rail-day", Key::F6),
    (Screen::Settings, icon::SETTINGS, "rail-settings", Key::F7),
];

/// How high an entry is, in points, where there is room for all of them, and the least.
const HEIGHT: (f32, f32) = (64.0, 40.0);

/// Draws the rail and takes its keys.
pub fn rail_ui(ui: &mut Ui, view: &mut View<'_>) {
    let frame = Frame::new().fill(view.palette.surface);
    let width = width(ui, view);
    Panel::left("rail").exact_size(width).resizable(false).show_separator_line(false).frame(frame).show(
        ui,
        |ui| {
            let right = ui.max_rect().right() - 0.5;
            ui.painter().vline(right, ui.max_rect().y_range(), Stroke::new(1.0, view.palette.hairline));
            ui.spacing_mut().item_spacing.y = space::XS;
            // Large text in a small window leaves little: all of them stay in reach.
            let room = ui.max_rect().height() - 2.0 * space::M - space::S;
            let count = f32::from(u8::try_from(ENTRIES.len()).unwrap_or(u8::MAX));
            let height = (room / count - space::XS).clamp(HEIGHT.1, HEIGHT.0);
            ui.vertical_centered(|ui| {
                ui.add_space(space::M);
                for entry in &ENTRIES[..5] {
                    entry_ui(ui, view, entry, height);
                }
                ui.with_layout(Layout::bottom_up(egui::Align::Center), |ui| {
                    ui.add_space(space::M);
                    entry_ui(ui, view, &ENTRIES[5], height);
                });
            });
        },
    );
}

/// The rail is wider where a language has longer words than English.
fn width(ui: &Ui, view: &View<'_>) -> f32 {
    let width = |key: &str| {
        let words = ui.painter().layout_no_wrap(view.t(key), Text::Small.strong(), Color32::PLACEHOLDER);
        words.size().x
    };
    let widest = ENTRIES.iter().map(|(_, _, key, _)| width(key)).fold(0.0, f32::max);
    (widest + 2.0 * space::S + space::XS).ceil().max(size::RAIL)
}

fn entry_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    (screen, icon, key, shortcut): &(Screen, &str, &str, Key),
    height: f32,
) {
    let words = view.t(key);
    let is_here = view.state.screen == *screen;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width() - 2.0 * space::S, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_here, &words));
    let palette = &view.palette;
    let (fill, ink) = if is_here {
        (palette.accent_weak, palette.accent)
    } else if response.hovered() {
        (palette.key, palette.ink)
    } else {
        (Color32::TRANSPARENT, palette.ink_2)
    };
    let ring = if response.has_focus() { Stroke::new(2.0, palette.accent) } else { Stroke::NONE };
    ui.painter().rect(rect, radius::BUTTON, fill, ring, StrokeKind::Inside);
    let centre = rect.center();
    let align = egui::Align2::CENTER_CENTER;
    glyph::paint(ui.painter(), centre - vec2(0.0, height * 0.19), icon, 21.0, ink);
    let font = if is_here { Text::Small.strong() } else { Text::Small.regular() };
    ui.painter().text(centre + vec2(0.0, height * 0.21), align, &words, font, ink);
    let is_pressed = ui.input(|input| input.key_pressed(*shortcut));
    if response.on_hover_text(format!("{words} ({})", shortcut.name())).clicked() || is_pressed {
        view.act(Action::GoTo(*screen));
    }
}
