//! The rest of what is known of a link, for who looks for it.

use crate::{
    domain::link::PaymentLink,
    ui::{
        View,
        theme::{Text, space},
        when,
        widgets::text,
    },
};
use egui::{Stroke, Ui};

/// The width of the names before the fields.
const NAMES: f32 = 88.0;

/// Draws the fields.
pub(super) fn more_ui(ui: &mut Ui, view: &View<'_>, link: &PaymentLink) {
    ui.add_space(space::S);
    let line = ui.available_rect_before_wrap();
    ui.painter().hline(line.x_range(), line.top(), Stroke::new(1.0, view.palette.hairline));
    ui.add_space(space::S);
    text::label(ui, view.t("link-more"), Text::Small.strong(), view.palette.ink_2);
    field_ui(ui, view, "link-id", &link.id.0);
    if let Some(created) = link.created {
        field_ui(ui, view, "link-created", &when::full(view, created));
    }
    let expires = link.expires.map_or_else(|| view.t("expires-never"), |at| when::full(view, at));
    field_ui(ui, view, "link-expires", &expires);
    if let Some(address) = link.pay_address() {
        field_ui(ui, view, "link-address", address.as_str());
    }
}

fn field_ui(ui: &mut Ui, view: &View<'_>, key: &str, value: &str) {
    ui.horizontal_top(|ui| {
        ui.scope(|ui| {
            ui.set_width(NAMES);
            text::small(ui, view.t(key));
        });
        ui.vertical(|ui| text::copyable(ui, value, Text::Small.tabular(), view.palette.ink));
    });
}
