//! The list of what there is to set: beside it where there is room, above it where there isn't.

use super::{SECTIONS, WIDTH};
use crate::ui::{
    View,
    theme::{Text, sign, space},
    widgets::{entry, pill, text},
};
use egui::{Color32, Frame, Margin, Panel, Role, ScrollArea, Stroke, Ui, UiBuilder, vec2};

/// Whether the list has room beside a part.
pub fn is_beside(ui: &Ui, view: &View<'_>) -> bool {
    ui.available_width() >= width(ui, view) + WIDTH + 2.0 * space::XXL
}

/// As wide as its longest word, in whichever language.
fn width(ui: &Ui, view: &View<'_>) -> f32 {
    let word = |key: &str| {
        let words = ui.painter().layout_no_wrap(view.t(key), Text::Body.strong(), Color32::PLACEHOLDER);
        words.size().x
    };
    let widest = SECTIONS.iter().map(|(_, _, key)| word(key)).fold(0.0, f32::max);
    (widest + sign::ROW + space::M + 2.0 * space::M + 2.0 * space::XL).ceil()
}

/// Draws it beside.
pub fn beside_ui(ui: &mut Ui, view: &mut View<'_>) {
    let frame = Frame::new().inner_margin(Margin { left: 24, right: 24, top: 32, bottom: 16 });
    let width = width(ui, view);
    let panel = Panel::left("settings_list").exact_size(width).resizable(false).show_separator_line(false);
    panel.frame(frame).show(ui, |ui| {
        let line = ui.max_rect().right() + space::XL - 0.5;
        let heights = ui.max_rect().expand(space::XXL).y_range();
        ui.painter().vline(line, heights, Stroke::new(1.0, view.palette.hairline));
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            text::title(ui, view.t("settings-title"));
            ui.add_space(space::M);
            let name = view.t("settings-title");
            let group = UiBuilder::new().accessibility_role(Role::RadioGroup).accessibility_label(&*name);
            ui.scope_builder(group, |ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                for (section, icon, key) in SECTIONS {
                    if entry::wide(ui, icon, &view.t(key), view.drafts.section == section) {
                        view.drafts.section = section;
                    }
                }
            });
        });
    });
}

/// Draws it above.
pub fn above_ui(ui: &mut Ui, view: &mut View<'_>) {
    let title = view.t("settings-title");
    text::title(ui, &title);
    pill::choice(ui, &title, |ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        for (section, _, key) in SECTIONS {
            if pill::filter(ui, &view.t(key), view.drafts.section == section) {
                view.drafts.section = section;
            }
        }
    });
    ui.add_space(space::XL);
}
