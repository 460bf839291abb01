//! Before a sale: a note, and the sale by a link that is sent.

use super::{charge, favourites, not_now};
use crate::{
    app::{Action, Message, first_payment, sell::Kind},
    ui::{
        View, icon,
        theme::{Tone, space},
        widgets::{button::Button, field::Field, notice::banner_ui, text},
    },
};
use egui::Ui;

/// Days that a sent link may live.
const DAYS: [u32; 3] = [1, 3, 7];

/// Draws what stands left of the keypad while no sale is in front.
pub fn ready_ui(ui: &mut Ui, view: &mut View<'_>) {
    first_payment_ui(ui, view);
    strangers_ui(ui, view);
    favourites::favourites_ui(ui, view);
    if view.drafts.tiles.is_none() {
        ui.add_space(space::XL);
        beside_ui(ui, view);
    }
}

/// An owner who just connected is offered a payment of one unit: it shows that everything works.
fn first_payment_ui(ui: &mut Ui, view: &mut View<'_>) {
    if !first_payment::is_offered(view.state) {
        return;
    }
    let message = Message::new("first-payment-words");
    if banner_ui(ui, view, &message, Tone::Waiting, Some(view.t("first-payment-begin"))) {
        let note = view.t("first-payment-note");
        view.act(Action::BeginFirstPayment { note });
    }
    if Button::ghost(view.t("first-payment-later")).show(ui) {
        view.act(Action::PutOffFirstPayment);
    }
    ui.add_space(space::L);
}

/// Links from before this till was set up anew: nobody here watches them.
fn strangers_ui(ui: &mut Ui, view: &mut View<'_>) {
    let count = view.state.sell.strangers.len();
    if count == 0 {
        return;
    }
    let message = Message::new("strangers-words").with("count", &count);
    if banner_ui(ui, view, &message, Tone::Waiting, Some(view.t("strangers-close"))) {
        view.act(Action::CloseStrangers);
    }
    if Button::ghost(view.t("strangers-leave")).show(ui) {
        view.act(Action::LeaveStrangers);
    }
    ui.add_space(space::L);
}

fn beside_ui(ui: &mut Ui, view: &mut View<'_>) {
    let mut note = std::mem::take(&mut view.drafts.note);
    Field::new(view.t("sell-note"), &mut note).low().width(360.0).help(view.t("sell-note-help")).show(ui);
    view.drafts.note = note;
    ui.add_space(space::XL);
    text::heading(ui, view.t("sell-send-title"));
    text::quiet(ui, view.t("sell-send-words"));
    ui.horizontal_wrapped(|ui| {
        for days in DAYS {
            let words = view.t_with("sell-send-days", &[("count", &days)]);
            if Button::quiet(words).icon(icon::EXTERNAL).disabled_because(not_now(view)).show(ui) {
                charge(view, Kind::Sent { days });
            }
        }
    });
}
