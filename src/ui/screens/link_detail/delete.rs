//! The question before a link is deleted: it names what is lost.

use crate::{
    app::Action,
    ui::{
        View, icon,
        theme::{Text, size, space},
        widgets::{button::Button, fit::fit, question::question, text},
    },
};
use egui::Ui;

/// Draws the question while it is open.
pub(super) fn question_ui(ui: &mut Ui, view: &mut View<'_>) {
    let links = &view.state.links;
    let Some(link) = links.asked_to_delete.as_ref().and_then(|id| links.get(id)).cloned() else { return };
    let modal = question(ui.ctx(), "delete_link").show(ui.ctx(), |ui| {
        fit(ui, 480.0, |ui| {
            text::label(ui, view.t("delete-title"), Text::Large.strong(), view.palette.ink);
            let amount = view.words.money(link.amount);
            let product: [(&str, &dyn ToString); 2] = [("name", &link.product_name), ("amount", &amount)];
            let sold = match &link.payment_count {
                Some(count) => view.t_with("delete-what", &[product[0], product[1], ("count", count)]),
                None => view.t_with("delete-what-unknown", &product),
            };
            text::label(ui, sold, Text::Body.strong(), view.palette.ink);
            text::quiet(ui, view.t("delete-words"));
            ui.add_space(space::M);
            ui.horizontal(|ui| {
                if Button::quiet(view.t("delete-keep")).height(size::PRIMARY).show(ui) {
                    return Some(Action::KeepLink);
                }
                let delete =
                    Button::destructive(view.t("delete-really")).icon(icon::TRASH).height(size::PRIMARY);
                delete.show(ui).then(|| Action::DeleteLink(link.id.clone()))
            })
            .inner
        })
    });
    if modal.should_close() {
        view.act(Action::KeepLink);
    }
    if let Some(action) = modal.inner {
        view.act(action);
    }
}
