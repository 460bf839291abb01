//! What can be done with a link: show it, hand it on, change it.

use super::remark_ui;
use crate::{
    app::{Action, customer},
    domain::link::{LinkState, PaymentLink},
    ui::{
        View,
        commands::Command,
        icon,
        theme::{size, space},
        widgets::button::Button,
    },
};
use egui::Ui;

/// Draws the buttons.
pub(super) fn actions_ui(ui: &mut Ui, view: &mut View<'_>, link: &PaymentLink) {
    if let Some(address) = link.pay_address() {
        // Long words go on in the next row.
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            show_ui(ui, view, link);
            if Button::quiet(view.t("link-copy")).icon(icon::COPY).command(Command::CopyLink).show(ui) {
                ui.ctx().copy_text(address.as_str().to_owned());
                view.act(Action::Copied);
            }
            if Button::quiet(view.t("export-qr")).icon(icon::DOWNLOAD).command(Command::ExportLink).show(ui) {
                view.act(Action::ExportLink(link.id.clone()));
            }
        });
        if is_shown(view, link) {
            remark_ui(ui, view, icon::SHOW, view.t("link-shown"));
        }
    }
    changes_ui(ui, view, link);
}

fn is_shown(view: &View<'_>, link: &PaymentLink) -> bool {
    view.state.customer.shown_link() == Some(&link.id)
}

fn show_ui(ui: &mut Ui, view: &mut View<'_>, link: &PaymentLink) {
    if is_shown(view, link) {
        if Button::primary(view.t("link-hide")).icon(icon::CLOSE).show(ui) {
            view.act(Action::HideLink);
        }
        return;
    }
    let reason = if link.state(view.state.now) != LinkState::Active {
        Some(view.t("link-show-inactive"))
    } else if customer::is_taken(view.state) {
        Some(view.t("link-show-taken"))
    } else {
        None
    };
    let show = Button::primary(view.t("link-show")).icon(icon::SHOW).disabled_because(reason);
    if show.show(ui) {
        view.act(Action::ShowLink(link.id.clone()));
    }
}

fn changes_ui(ui: &mut Ui, view: &mut View<'_>, link: &PaymentLink) {
    let busy = view.state.links.doing(&link.id).map(|_| view.t("link-busy"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let edit = Button::ghost(view.t("link-edit")).icon(icon::PENCIL);
        if edit.disabled_because(busy.clone()).show(ui) {
            view.act(Action::OpenLinkEdit(link.id.clone()));
        }
        if Button::ghost(view.t("link-duplicate")).icon(icon::COPY_PLUS).show(ui) {
            view.act(Action::CopyLink(link.id.clone()));
        }
        let is_active = link.active != Some(false);
        let (key, mark) =
            if is_active { ("link-deactivate", icon::PAUSE) } else { ("link-activate", icon::PLAY) };
        if Button::ghost(view.t(key)).icon(mark).disabled_because(busy.clone()).show(ui) {
            view.act(Action::SetLinkActive(link.id.clone(), !is_active));
        }
        // It stands apart, at the end of its row.
        let room = ui.available_size_before_wrap().x - size::SMALL;
        ui.add_space(if room > 0.0 { room } else { ui.max_rect().width() - size::SMALL });
        let delete = Button::destructive(view.t("link-delete")).icon_only(icon::TRASH).width(size::SMALL);
        if delete.disabled_because(busy).show(ui) {
            view.act(Action::AskDeleteLink(link.id.clone()));
        }
    });
}
