//! Before a sale: a note, and the sale by a link that is sent.

use super::{charge, not_now};
use crate::{
    app::sell::Kind,
    ui::{
        View, icon,
        theme::space,
        widgets::{button::Button, field::Field, text},
    },
};
use egui::Ui;

/// Days that a sent link may live.
const DAYS: [u32; 3] = [1, 3, 7];

/// Draws what stands left of the keypad while no sale is in front.
pub fn ready_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::title(ui, view.t("sell-empty-title"));
    text::quiet(ui, view.t("sell-empty-words"));
    ui.add_space(space::XL);
    let mut note = std::mem::take(&mut view.drafts.note);
    Field::new(view.t("sell-note"), &mut note).low().width(360.0).help(view.t("sell-note-help")).show(ui);
    view.drafts.note = note;
    ui.add_space(space::XL);
    text::heading(ui, view.t("sell-send-title"));
    text::quiet(ui, view.t("sell-send-words"));
    ui.horizontal(|ui| {
        for days in DAYS {
            let words = view.t_with("sell-send-days", &[("count", &days)]);
            if Button::quiet(words).icon(icon::EXTERNAL).disabled_because(not_now(view)).show(ui) {
                charge(view, Kind::Sent { days });
            }
        }
    });
}
