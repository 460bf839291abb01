//! What is to be said of a link before all else: a change that didn't happen, and an old link beside a new one.

use crate::{
    app::{Action, Message},
    domain::link::PaymentLink,
    ui::{
        View,
        theme::{Tone, space},
        widgets::{button::Button, notice::banner_ui, text},
    },
};
use egui::Ui;

/// Draws what is to be said, if anything is.
pub(super) fn news_ui(ui: &mut Ui, view: &mut View<'_>, link: &PaymentLink) {
    if let Some((_, trouble)) = view.state.links.trouble.clone().filter(|(id, _)| *id == link.id) {
        banner_ui(ui, view, &trouble, Tone::Trouble, None);
        if let Some(detail) = &trouble.detail {
            text::small(ui, detail);
        }
    }
    replaced_ui(ui, view);
}

/// A copy leaves the old link as it is: offers to switch it off.
fn replaced_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(old) = view.state.replaced_link() else { return };
    let (id, amount) = (old.id.clone(), old.amount);
    let busy = view.state.links.doing(&id).map(|_| view.t("link-busy"));
    banner_ui(ui, view, &Message::new("link-replaced").with_amount("amount", amount), Tone::Waiting, None);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if Button::quiet(view.t("link-replaced-off")).disabled_because(busy).show(ui) {
            view.act(Action::SetLinkActive(id, false));
        }
        if Button::ghost(view.t("link-replaced-leave")).show(ui) {
            view.act(Action::LeaveReplaced);
        }
    });
}
