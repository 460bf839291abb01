//! One payment link beside the table: its QR code, its figures, and what can be done with it.

use super::links::state_words;
use crate::{
    app::Action,
    domain::link::{LinkAddress, PaymentLink},
    ui::{
        View, icon,
        theme::{Text, Tone, size, space},
        when,
        widgets::{button::Button, notice::banner_ui, pill::pill, qr::qr_ui, question::question, text},
    },
};
use egui::{Align, Layout, Sense, Ui, vec2};

/// What stands below the QR code; the code is as large as the rest leaves room for.
const BELOW_QR: f32 = 340.0;
/// The least a code's side may have, in points.
const SMALLEST_QR: f32 = 180.0;

/// Draws the selected link into a column of a height.
pub fn link_detail_ui(ui: &mut Ui, view: &mut View<'_>, height: f32) {
    let links = &view.state.links;
    let Some(link) = links.selected.as_ref().and_then(|id| links.get(id)).cloned() else { return };
    ui.spacing_mut().item_spacing.y = space::S;
    ui.horizontal_top(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let (mark, words, tone) = state_words(view, &link);
            pill(ui, mark, &words, tone);
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| text::heading(ui, &link.product_name));
        });
    });
    address_ui(ui, view, &link, height);
    ui.vertical_centered(|ui| {
        text::label(ui, link.amount.to_string(), Text::Title.strong(), view.palette.ink);
    });
    figures_ui(ui, view, &link);
    if let Some(description) = &link.description {
        text::small(ui, description);
    }
    actions_ui(ui, view, &link);
    if let Some((_, trouble)) = view.state.links.trouble.clone().filter(|(id, _)| *id == link.id) {
        banner_ui(ui, view, &trouble, Tone::Trouble, None);
    }
    delete_question_ui(ui, view);
}

fn address_ui(ui: &mut Ui, view: &mut View<'_>, link: &PaymentLink, height: f32) {
    match &link.address {
        LinkAddress::Allowed(address) => {
            let most = ui.available_width().min(height - BELOW_QR).max(SMALLEST_QR);
            let name = view.t("qr-name");
            ui.vertical_centered(|ui| {
                qr_ui(ui, &mut view.drafts.qr_codes, address, most, &name);
                text::small(ui, address.host());
            });
        }
        LinkAddress::Refused(refusal) => {
            banner_ui(ui, view, &(*refusal).into(), Tone::Trouble, None);
        }
        LinkAddress::Missing => {
            banner_ui(ui, view, &crate::app::Message::new("link-no-address"), Tone::Trouble, None);
        }
    }
}

fn figures_ui(ui: &mut Ui, view: &View<'_>, link: &PaymentLink) {
    let payments = match (link.payment_count, link.payment_limit) {
        (Some(count), Some(limit)) => {
            view.t_with("link-payments-of", &[("count", &count), ("limit", &limit)])
        }
        (Some(count), None) => view.t_with("link-payments", &[("count", &count)]),
        (None, _) => view.t("link-payments-unknown"),
    };
    ui.horizontal(|ui| {
        text::small(ui, payments);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let ends = when::expiry(view, link.expires);
            text::small(ui, view.t_with("link-expires", &[("when", &ends)]));
        });
    });
    if let (Some(count), Some(limit)) = (link.payment_count, link.payment_limit) {
        let (bar, _) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
        let part = |n: u64| f32::from(u16::try_from(n).unwrap_or(u16::MAX));
        let mut done = bar;
        done.set_width(bar.width() * (part(count) / part(limit).max(1.0)).min(1.0));
        ui.painter().rect_filled(bar, 3.0, view.palette.hairline);
        ui.painter().rect_filled(done, 3.0, view.palette.accent);
    }
}

fn actions_ui(ui: &mut Ui, view: &mut View<'_>, link: &PaymentLink) {
    let busy = view.state.links.busy.contains(&link.id).then(|| view.t("link-busy"));
    if let Some(address) = link.pay_address() {
        ui.horizontal_wrapped(|ui| {
            if Button::quiet(view.t("export-qr")).icon(icon::DOWNLOAD).show(ui) {
                view.act(Action::ExportLink(link.id.clone()));
            }
            if Button::quiet(view.t("copy-link")).icon(icon::COPY).show(ui) {
                ui.ctx().copy_text(address.as_str().to_owned());
                view.act(Action::Copied);
            }
            let key = if view.state.is_practice() { "pay-as-customer" } else { "open-link" };
            if Button::quiet(view.t(key)).icon(icon::EXTERNAL).show(ui) {
                view.act(Action::OpenAddress(address.clone()));
            }
        });
    }
    ui.horizontal(|ui| {
        let is_active = link.active != Some(false);
        let (key, mark) =
            if is_active { ("link-deactivate", icon::PAUSE) } else { ("link-activate", icon::PLAY) };
        if Button::ghost(view.t(key)).icon(mark).disabled_because(busy.clone()).show(ui) {
            view.act(Action::SetLinkActive(link.id.clone(), !is_active));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let delete = Button::destructive(view.t("link-delete"))
                .icon_only(icon::TRASH)
                .disabled_because(busy.clone());
            if delete.show(ui) {
                view.act(Action::AskDeleteLink(link.id.clone()));
            }
        });
    });
    if let Some(words) = busy {
        text::small(ui, words);
    }
}

fn delete_question_ui(ui: &mut Ui, view: &mut View<'_>) {
    let links = &view.state.links;
    let Some(link) = links.asked_to_delete.as_ref().and_then(|id| links.get(id)).cloned() else { return };
    let modal = question(ui.ctx(), "delete_link").show(ui.ctx(), |ui| {
        ui.set_width(480.0);
        text::label(ui, view.t("delete-title"), Text::Large.strong(), view.palette.ink);
        let payments = link.payment_count.map_or_else(|| "?".to_owned(), |count| count.to_string());
        text::quiet(
            ui,
            view.t_with("delete-words", &[("name", &link.product_name), ("payments", &payments)]),
        );
        ui.add_space(space::M);
        ui.horizontal(|ui| {
            if Button::quiet(view.t("delete-keep")).height(size::PRIMARY).show(ui) {
                return Some(Action::KeepLink);
            }
            let delete = Button::destructive(view.t("delete-really")).icon(icon::TRASH).height(size::PRIMARY);
            delete.show(ui).then(|| Action::DeleteLink(link.id.clone()))
        })
        .inner
    });
    if modal.should_close() {
        view.act(Action::KeepLink);
    }
    if let Some(action) = modal.inner {
        view.act(action);
    }
}
