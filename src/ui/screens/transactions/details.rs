//! What is known of a payment besides its verdict: on the screen, and as lines to be copied.

use crate::{
    app::{Action, inquiry::Used, look_up::could_belong_to},
    domain::{order::Order, payment::Payment},
    ui::{
        View, icon,
        screens::one_off::used_words,
        theme::{Text, Tone, space},
        when,
        widgets::{button::Button, pill::pill, text},
    },
};
use egui::{Ui, vec2};

/// The column of captions, as wide as the longest of them.
const CAPTION: f32 = 260.0;

/// What is known, each with its caption.
fn facts(view: &View<'_>, payment: &Payment, used: &Used) -> Vec<(String, String)> {
    let used_here = match used {
        Used::No => view.t("payment-used-no"),
        Used::For(usage) => used_words(view, usage),
        Used::NotKnown(_) => view.t("payment-used-unknown"),
    };
    let live = view.t(match payment.live {
        Some(true) => "payment-live-yes",
        Some(false) => "payment-live-no",
        None => "payment-live-unknown",
    });
    let method = payment.method.clone().unwrap_or_else(|| "–".to_owned());
    vec![
        (view.t("payment-id"), payment.id.to_string()),
        (view.t("payment-method"), method),
        (view.t("payment-live"), live),
        (view.t("payment-used"), used_here),
        (view.t("payment-tied"), view.t("payment-tied-no")),
    ]
}

/// The same with what the payment could belong to.
pub fn rows(view: &View<'_>, payment: &Payment, used: &Used) -> Vec<(String, String)> {
    let orders = could_belong_to(view.state, payment, used);
    let words = orders.into_iter().map(|known| could_belong_words(view, &known.order)).collect::<Vec<_>>();
    let words = if words.is_empty() { view.t("payment-fits-nothing") } else { words.join("; ") };
    let mut rows = facts(view, payment, used);
    rows.push((view.t("payment-belongs"), words));
    rows
}

/// Lines to be pasted elsewhere: what leads, then each caption with its words.
pub fn block(said: &[String], rows: &[(String, String)]) -> String {
    let rows = rows.iter().map(|(caption, words)| format!("{caption}: {words}"));
    said.iter().cloned().chain(rows).collect::<Vec<_>>().join("\n")
}

fn could_belong_words(view: &View<'_>, order: &Order) -> String {
    let made = when::clock(view, order.key.made);
    let words = [("order", &order.key.id as &dyn ToString), ("time", &made)];
    view.t_with("payment-could-belong", &words)
}

/// Draws it below the verdict.
pub fn details_ui(ui: &mut Ui, view: &mut View<'_>, payment: &Payment, used: &Used) {
    ui.add_space(space::L);
    ui.separator();
    ui.add_space(space::L);
    if payment.live == Some(false) {
        pill(ui, icon::WARNING, &view.t("payment-test"), Tone::Waiting);
        ui.add_space(space::S);
    }
    for (caption, words) in facts(view, payment, used) {
        ui.horizontal_top(|ui| {
            ui.allocate_ui(vec2(CAPTION, 0.0), |ui| {
                ui.set_width(CAPTION);
                text::label(ui, caption, Text::Body.regular(), view.palette.ink_2);
            });
            text::copyable(ui, words, Text::Body.regular(), view.palette.ink);
        });
    }
    if let Used::NotKnown(trouble) = used {
        text::quiet(ui, view.message(trouble));
    }
    belongs_ui(ui, view, payment, used);
}

/// The open orders that it could be for, each with its button: the provider doesn't say which, so a person does.
fn belongs_ui(ui: &mut Ui, view: &mut View<'_>, payment: &Payment, used: &Used) {
    let orders: Vec<_> = could_belong_to(view.state, payment, used).into_iter().cloned().collect();
    ui.horizontal_top(|ui| {
        ui.allocate_ui(vec2(CAPTION, 0.0), |ui| {
            ui.set_width(CAPTION);
            text::label(ui, view.t("payment-belongs"), Text::Body.regular(), view.palette.ink_2);
        });
        ui.vertical(|ui| {
            if orders.is_empty() {
                text::label(ui, view.t("payment-fits-nothing"), Text::Body.regular(), view.palette.ink);
            }
            for known in &orders {
                let order = &known.order;
                let words = could_belong_words(view, order);
                text::label(ui, words, Text::Body.regular(), view.palette.ink);
                let reason = known.accepting.is_some().then(|| view.t("order-accepting"));
                let accept = view.t_with("order-accept-for", &[("order", &order.key.id)]);
                if Button::quiet(accept).icon(icon::CHECK).disabled_because(reason).show(ui) {
                    view.act(Action::AcceptPayment(order.key.clone(), payment.id.clone()));
                }
                if let Some(trouble) = &known.trouble {
                    text::quiet(ui, view.message(trouble));
                }
            }
        });
    });
}
