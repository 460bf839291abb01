//! The rest of what is known of a link, for who looks for it.

use crate::{
    app::Action,
    domain::{address::PayAddress, link::PaymentLink},
    ui::{
        View, icon,
        theme::{Text, size},
        when,
        widgets::{button::Button, reading::from_right, text},
    },
};
use egui::{Align, Stroke, Ui};

/// The width of the names before the fields.
const NAMES: f32 = 88.0;

/// Letters of a name that may not all stand above the code.
const LONG_NAME: usize = 60;

/// Draws the fields.
pub(super) fn more_ui(ui: &mut Ui, view: &mut View<'_>, link: &PaymentLink) {
    let rest = ui.available_rect_before_wrap();
    ui.painter().hline(rest.x_range(), rest.top(), Stroke::new(1.0, view.palette.hairline));
    ui.add_space(1.0);
    ui.horizontal(|ui| {
        text::label(ui, view.t("link-more"), Text::Small.strong(), view.palette.ink_2);
        if let Some(address) = link.pay_address() {
            from_right(ui, Align::Center, |ui| open_ui(ui, view, address));
        }
    });
    if link.product_name.chars().count() > LONG_NAME {
        field_ui(ui, view, "column-product", &link.product_name);
    }
    if let Some(description) = &link.description {
        field_ui(ui, view, "link-description", description);
    }
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

fn open_ui(ui: &mut Ui, view: &mut View<'_>, address: &PayAddress) {
    let key = if view.state.is_practice() { "pay-as-customer" } else { "open-link" };
    if Button::ghost(view.t(key)).icon(icon::EXTERNAL).height(size::SMALL).show(ui) {
        view.act(Action::OpenAddress(address.clone()));
    }
}

fn field_ui(ui: &mut Ui, view: &View<'_>, key: &str, value: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = Text::Small.points();
        ui.horizontal_top(|ui| {
            ui.scope(|ui| {
                ui.set_width(NAMES);
                text::small(ui, view.t(key));
            });
            ui.vertical(|ui| text::copyable(ui, value, Text::Small.tabular(), view.palette.ink));
        });
    });
}
