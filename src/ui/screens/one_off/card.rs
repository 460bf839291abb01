//! The order that shows: its code, and what became of it.

use super::claim;
use crate::{
    app::{
        Action,
        customer::{Scene, scene},
        one_off::KnownOrder,
    },
    domain::{
        address::PayAddress,
        order::{Acceptance, Order, OrderStage},
        received::Received,
    },
    ui::{
        View, icon,
        screens::{receipt, sell::front::tick_ui},
        theme::{Text, Tone, radius, space},
        when,
        widgets::{button::Button, pill::pill, qr::qr_ui, text},
    },
};
use egui::{Frame, Margin, Stroke, Ui};

/// The side of the code at most; smaller while there is something to decide below it.
const CODE: f32 = 264.0;
const CODE_BESIDE_CLAIM: f32 = 132.0;

/// Draws the order.
pub fn card_ui(ui: &mut Ui, view: &mut View<'_>, known: &KnownOrder) {
    let card = Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.hairline))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(24));
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let order = &known.order;
        match &order.stage {
            OrderStage::Open { address } => {
                if known.is_perhaps_paid(view.state) {
                    head_ui(ui, view, order);
                } else {
                    let most = if known.claim.is_some() { CODE_BESIDE_CLAIM } else { CODE };
                    code_ui(ui, view, order, address.as_ref(), most);
                    if let Some(address) = address {
                        buttons_ui(ui, view, order, address);
                    }
                }
                ui.add_space(space::S);
                ui.separator();
                ui.add_space(space::XS);
                claim::claim_ui(ui, view, known);
                ui.add_space(space::S);
                end_ui(ui, view, order);
            }
            OrderStage::Accepted(acceptance) => {
                accepted_ui(ui, view, order, acceptance);
                ui.add_space(space::S);
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = space::S;
                    receipt::button_ui(ui, view, Received::of_order(order, view.state.settings.is_live));
                    next_ui(ui, view);
                });
            }
            OrderStage::GivenUp | OrderStage::Making | OrderStage::NotMade | OrderStage::Lost => {
                text::state_word(ui, icon::PAUSE, view.t("order-given-up"), Tone::Plain);
                head_ui(ui, view, order);
                text::quiet(ui, view.t("order-given-up-words"));
                ui.add_space(space::S);
                next_ui(ui, view);
            }
        }
    });
}

fn head_ui(ui: &mut Ui, view: &View<'_>, order: &Order) {
    text::label(ui, view.words.money(order.amount), Text::Title.strong(), view.palette.ink);
    let made = when::clock(view, order.key.made);
    text::quiet(ui, view.t_with("one-off-made", &[("order", &order.key.id), ("time", &made)]));
}

fn code_ui(ui: &mut Ui, view: &mut View<'_>, order: &Order, address: Option<&PayAddress>, most: f32) {
    ui.vertical_centered(|ui| {
        match address {
            Some(address) => {
                let name = view.t("qr-name");
                let most = (ui.available_width() - space::XXL).min(most);
                qr_ui(ui, &mut view.drafts.qr_codes, address, most, &name);
                text::small(ui, address.host());
            }
            None => {
                text::quiet(ui, view.t("one-off-no-address"));
            }
        }
        head_ui(ui, view, order);
    });
    ui.add_space(space::S);
}

fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, order: &Order, address: &PayAddress) {
    // A sale in front has the customer's eyes.
    let is_other = match scene(view.state) {
        Scene::Making(_) | Scene::Checking(_) => true,
        Scene::Pay(_, shown) => shown != address,
        _ => false,
    };
    let reason = is_other.then(|| view.t("one-off-show-busy"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let show = Button::quiet(view.t("one-off-show")).icon(icon::SHOW).disabled_because(reason);
        if show.show(ui) {
            view.act(Action::ShowOrderToCustomer(order.key.clone()));
        }
        if Button::quiet(view.t("copy-link")).icon(icon::COPY).show(ui) {
            ui.ctx().copy_text(address.as_str().to_owned());
            view.act(Action::Copied);
        }
        let key = if view.state.is_practice() { "pay-as-customer" } else { "open-link" };
        if Button::quiet(view.t(key)).icon_only(icon::EXTERNAL).show(ui) {
            view.act(Action::OpenAddress(address.clone()));
        }
        if Button::quiet(view.t("export-qr")).icon_only(icon::DOWNLOAD).show(ui) {
            view.act(Action::ExportQr {
                address: address.clone(),
                product: order.key.id.to_string(),
                amount: order.amount,
            });
        }
    });
}

fn end_ui(ui: &mut Ui, view: &mut View<'_>, order: &Order) {
    ui.horizontal_wrapped(|ui| {
        next_ui(ui, view);
        if Button::ghost(view.t("order-give-up")).icon(icon::CLOSE).show(ui) {
            view.act(Action::GiveUpOrder(order.key.clone()));
        }
    });
}

fn next_ui(ui: &mut Ui, view: &mut View<'_>) {
    if Button::ghost(view.t("one-off-next")).icon(icon::PLUS).show(ui) {
        view.act(Action::NextOneOff);
    }
}

fn accepted_ui(ui: &mut Ui, view: &View<'_>, order: &Order, acceptance: &Acceptance) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::XL;
        tick_ui(ui, &view.palette, 88.0);
        ui.vertical(|ui| {
            let word = view.t("order-accepted");
            // A notice says of which order.
            text::label(ui, word, Text::State.strong(), view.palette.tone(Tone::Paid).0);
            head_ui(ui, view, order);
        });
    });
    ui.add_space(space::S);
    if acceptance.live == Some(false) {
        pill(ui, icon::WARNING, &view.t("payment-test"), Tone::Waiting);
    }
    let (paid, at) = (when::clock(view, acceptance.created), when::clock(view, acceptance.at));
    let words = [("payment", &acceptance.payment as &dyn ToString), ("paid", &paid), ("at", &at)];
    text::copyable(ui, view.t_with("order-accepted-words", &words), Text::Body.regular(), view.palette.ink);
}
