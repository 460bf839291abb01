//! The part of the settings that is about the account.

use crate::{
    app::{Action, Screen},
    ui::{
        View, icon,
        theme::space,
        widgets::{button::Button, text},
    },
};
use egui::Ui;

/// Draws what the console is connected to, and the ways out.
pub fn connection_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.state.session() else { return };
    text::heading(ui, view.t("settings-connection"));
    if session.is_practice {
        text::quiet(ui, view.t("settings-practice-words"));
        leave_practice_ui(ui, view);
        return;
    }
    text::quiet(ui, view.t_with("settings-connected-to", &[("host", &session.host)]));
    text::quiet(
        ui,
        view.t(if session.is_token_kept { "settings-token-kept" } else { "settings-token-in-memory" }),
    );
    text::quiet(
        ui,
        view.t(match view.state.settings.is_live {
            Some(true) => "verified-live",
            Some(false) => "verified-test",
            None => "verified-not-yet",
        }),
    );
    if Button::quiet(view.t("first-payment-begin")).show(ui) {
        let note = view.t("first-payment-note");
        view.act(Action::BeginFirstPayment { note });
        view.act(Action::GoTo(Screen::Sell));
    }
    ui.add_space(space::L);
    if Button::destructive(view.t("settings-sign-out")).icon(icon::SIGN_OUT).show(ui) {
        view.act(Action::SignOut);
    }
}

/// The way from practice to a shop of one's own.
pub fn leave_practice_ui(ui: &mut Ui, view: &mut View<'_>) {
    if Button::quiet(view.t("settings-leave-practice")).icon(icon::SIGN_OUT).show(ui) {
        view.act(Action::LeavePractice);
    }
}
