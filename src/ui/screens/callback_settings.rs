//! The part of the settings that is about checkouts in this computer's browser.

use crate::{
    app::{
        Action,
        callback::{Listening, PORTS},
    },
    services::callback::request::PATH,
    ui::{
        View,
        theme::{Tone, space},
        widgets::{field::Field, notice::banner_ui, pill, text},
    },
};
use egui::Ui;

/// Draws the switch and the port.
pub fn callback_settings_ui(ui: &mut Ui, view: &mut View<'_>) {
    let settings = view.state.settings.callback;
    text::heading(ui, view.t("settings-callback"));
    text::quiet(ui, view.t("callback-words"));
    ui.horizontal(|ui| {
        for (wanted, key) in [(true, "callback-on"), (false, "callback-off")] {
            let is_chosen = settings.is_wanted == wanted;
            if pill::filter(ui, &view.t(key), is_chosen) && !is_chosen {
                view.act(Action::SetCallbackListener(wanted));
            }
        }
    });
    if !settings.is_wanted {
        return;
    }
    port_ui(ui, view, settings.port);
    match view.state.listening.clone() {
        Listening::Off | Listening::Opening => {
            text::quiet(ui, view.t("callback-opening"));
        }
        Listening::On(port) => {
            let address = format!("http://127.0.0.1:{port}{PATH}");
            text::quiet(ui, view.t_with("callback-listens", &[("address", &address)]));
        }
        Listening::Failed(trouble) => {
            banner_ui(ui, view, &trouble, Tone::Trouble, None);
        }
    }
    ui.add_space(space::XS);
}

fn port_ui(ui: &mut Ui, view: &mut View<'_>, kept: u16) {
    let mut typed = view.drafts.callback_port.take().unwrap_or_else(|| kept.to_string());
    let port = typed.trim().parse::<u16>().ok().filter(|port| PORTS.contains(port));
    let error = port.is_none().then(|| view.t("callback-port-error"));
    let field = Field::new(view.t("callback-port"), &mut typed).low().width(160.0).error(error);
    let response = field.show(ui);
    if let Some(port) = port.filter(|port| *port != kept)
        && response.lost_focus()
    {
        view.act(Action::SetCallbackPort(port));
    }
    view.drafts.callback_port = Some(typed);
}
