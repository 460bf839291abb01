//! The rail on the left: where one can go.

use crate::{
    app::{Action, Screen},
    ui::{
        View,
        commands::Command,
        icon,
        theme::{Text, size, space},
        widgets::entry,
    },
};
use egui::{Color32, Frame, Layout, Panel, Stroke, Ui, vec2};

/// Where an entry leads.
pub struct Entry {
    screen: Screen,
    /// Its icon.
    pub icon: &'static str,
    /// What the table of commands says of it.
    pub command: Command,
}

const fn entry(screen: Screen, icon: &'static str, command: Command) -> Entry {
    Entry { screen, icon, command }
}

/// The screens, from top to bottom.
pub const ENTRIES: [Entry; 6] = [
    entry(Screen::Sell, icon::SELL, Command::Sell),
    entry(Screen::OneOff, icon::ONE_OFF, Command::OneOff),
    entry(Screen::Links, icon::LINKS, Command::Links),
    entry(Screen::Transactions, icon::TRANSACTIONS, Command::Transactions),
    entry(Screen::Day, icon::DAY, Command::Day),
    entry(Screen::Settings, icon::SETTINGS, Command::Settings),
];
/// What help is called in the rail, where there is less room than in a sentence.
const HELP: &str = "rail-help";

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
            let count = f32::from(u8::try_from(ENTRIES.len() + 1).unwrap_or(u8::MAX));
            let height = (room / count - space::XS).clamp(HEIGHT.1, HEIGHT.0);
            ui.vertical_centered(|ui| {
                ui.add_space(space::M);
                for entry in &ENTRIES[..5] {
                    screen_ui(ui, view, entry, height);
                }
                ui.with_layout(Layout::bottom_up(egui::Align::Center), |ui| {
                    ui.add_space(space::M);
                    // From below, so it stands above in the order of the eye and of Tab alike.
                    let foot = vec2(ui.available_width(), 2.0 * height + space::XS);
                    ui.allocate_ui_with_layout(foot, Layout::top_down(egui::Align::Center), |ui| {
                        if entry_ui(ui, view, (icon::HELP, HELP, Command::Help), height, None) {
                            view.drafts.is_help_open = true;
                        }
                        screen_ui(ui, view, &ENTRIES[5], height);
                    });
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
    let widest = ENTRIES.iter().map(|entry| width(entry.command.row().label)).fold(width(HELP), f32::max);
    (widest + 2.0 * space::S + space::XS).ceil().max(size::RAIL)
}

fn screen_ui(ui: &mut Ui, view: &mut View<'_>, entry: &Entry, height: f32) {
    let is_here = view.state.screen == entry.screen;
    let told = (entry.icon, entry.command.row().label, entry.command);
    if entry_ui(ui, view, told, height, Some(is_here)) || entry.command.is_pressed(ui) {
        view.act(Action::GoTo(entry.screen));
    }
}

/// Draws an entry; `true` when it was clicked. Of the screens one is chosen.
fn entry_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (icon, key, command): (&str, &str, Command),
    height: f32,
    is_chosen: Option<bool>,
) -> bool {
    let words = view.t(key);
    entry::tall(ui, icon, &words, height, is_chosen).on_hover_text(command.tip(ui.ctx(), &words)).clicked()
}
