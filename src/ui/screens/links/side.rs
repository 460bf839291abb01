//! One link, or the form for one: beside the table where there is room, else instead of it.

use super::{select, table_id};
use crate::{
    app::Action,
    ui::{
        View, icon,
        screens::{link_detail, link_form},
        theme::{radius, size, space},
        widgets::button::Button,
    },
};
use egui::{CentralPanel, Frame, Id, Margin, Panel, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

/// The widest a link grows that shows instead of the table, in points.
const ALONE: f32 = 560.0;

/// What the keyboard's stop before the detail is called.
pub fn detail_id() -> Id {
    Id::unique("link_detail_stop")
}

/// Draws it at the right of the table.
pub fn beside_ui(ui: &mut Ui, view: &mut View<'_>) {
    let side = Frame::new().fill(view.palette.surface).inner_margin(Margin::same(24));
    let width = size::DETAIL.min(ui.available_width() * 0.5);
    let panel = Panel::right("link_detail").exact_size(width).resizable(false).show_separator_line(false);
    panel.frame(side).show(ui, |ui| {
        let outside = ui.max_rect().expand(24.0);
        ui.painter().vline(outside.left(), outside.y_range(), Stroke::new(1.0, view.palette.hairline));
        content_ui(ui, view);
    });
}

/// Draws it in the table's place, with the way back.
pub fn instead_ui(ui: &mut Ui, view: &mut View<'_>) {
    let head = Frame::new().inner_margin(Margin { left: 24, right: 24, top: 12, bottom: 8 });
    let panel = Panel::top("link_back").resizable(false).show_separator_line(false);
    panel.frame(head).show(ui, |ui| {
        if Button::ghost(view.t("links-back")).icon(icon::BACK).show(ui) {
            if view.state.links.form.is_some() {
                view.act(Action::CloseLinkForm);
            } else {
                select(view, None);
            }
            ui.memory_mut(|memory| memory.request_focus(table_id()));
        }
    });
    let margin = ((ui.available_width() - ALONE) / 2.0).max(32.0);
    CentralPanel::no_frame().show(ui, |ui| {
        let inside = ui.max_rect().shrink2(vec2(margin, 0.0));
        ui.scope_builder(egui::UiBuilder::new().max_rect(inside), |ui| content_ui(ui, view));
    });
}

fn content_ui(ui: &mut Ui, view: &mut View<'_>) {
    let height = ui.available_height();
    if view.state.links.form.is_some() {
        link_form::link_form_ui(ui, view);
        return;
    }
    let links = &view.state.links;
    let name = links.selected.as_ref().and_then(|id| links.get(id)).map(|link| link.product_name.as_str());
    let stop = ui.interact(ui.max_rect(), detail_id(), Sense::focusable_noninteractive());
    stop.widget_info(|| WidgetInfo::labeled(Role::Group, true, name.unwrap_or_default()));
    if stop.has_focus() {
        let around = stop.rect.expand(space::S);
        ui.painter().rect_stroke(around, radius::BUTTON, view.palette.ring(), StrokeKind::Inside);
    }
    egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        link_detail::link_detail_ui(ui, view, height);
    });
}
