//! The part of the settings that is about what customers see and hear.

use crate::{
    app::Action,
    domain::monitor::MonitorInfo,
    ui::{
        View, icon,
        theme::space,
        widgets::{button::Button, pill, text},
    },
};
use egui::Ui;

/// Draws the switch for sounds.
pub fn sounds_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("settings-sounds");
    text::heading(ui, &name);
    let keys = ["sounds-on", "sounds-off"];
    if let Some(sounds) = switch_ui(ui, view, &name, view.state.settings.sounds, keys) {
        view.act(Action::SetSounds(sounds));
    }
}

/// Draws the switch for starting with the computer, once the system said how it stands.
pub fn autostart_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(is_on) = view.state.starts_with_computer else { return };
    ui.add_space(space::XL);
    let name = view.t("settings-autostart");
    text::heading(ui, &name);
    text::quiet(ui, view.t("autostart-words"));
    if let Some(is_wanted) = switch_ui(ui, view, &name, is_on, ["sounds-on", "sounds-off"]) {
        view.act(Action::SetAutostart(is_wanted));
    }
}

/// Draws what there is to set about the customer's window.
pub fn customer_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("settings-customer");
    text::heading(ui, &name);
    text::quiet(ui, view.t("settings-customer-words"));
    let settings = view.state.settings.customer.clone();
    let keys = ["customer-window-on", "customer-window-off"];
    if let Some(wanted) = switch_ui(ui, view, &name, settings.is_wanted, keys) {
        view.act(Action::ShowCustomerWindow(wanted));
    }
    if !settings.is_wanted {
        return;
    }
    let monitors = view.state.customer.monitors.clone();
    if monitors.len() < 2 {
        text::small(ui, view.t("customer-one-monitor"));
    } else {
        monitors_ui(ui, view, &monitors, settings.monitor.as_deref());
        let keys = ["customer-full-screen", "customer-framed"];
        if let Some(is_full) = switch_ui(ui, view, &name, settings.is_full_screen, keys) {
            view.act(Action::SetCustomerFullScreen(is_full));
        }
    }
    ui.add_space(space::XS);
    if Button::quiet(view.t("customer-show-test")).icon(icon::SHOW).show(ui) {
        view.act(Action::ShowTestPicture);
    }
}

/// Two ways, of which one holds; returns the one that was chosen.
fn switch_ui(ui: &mut Ui, view: &View<'_>, name: &str, is_on: bool, [on, off]: [&str; 2]) -> Option<bool> {
    pill::choice(ui, name, |ui| {
        let mut chosen = None;
        for (value, key) in [(true, on), (false, off)] {
            if pill::filter(ui, &view.t(key), is_on == value) && is_on != value {
                chosen = Some(value);
            }
        }
        chosen
    })
}

fn monitors_ui(ui: &mut Ui, view: &mut View<'_>, monitors: &[MonitorInfo], chosen: Option<&str>) {
    ui.horizontal_wrapped(|ui| {
        if pill::filter(ui, &view.t("customer-other-monitor"), chosen.is_none()) {
            view.act(Action::SetCustomerMonitor(None));
        }
        for monitor in monitors.iter().filter(|monitor| !monitor.name.is_empty()) {
            let (width, height) = monitor.size;
            let words = format!("{} · {width} × {height}", monitor.name);
            if pill::filter(ui, &words, chosen == Some(monitor.name.as_str())) {
                view.act(Action::SetCustomerMonitor(Some(monitor.name.clone())));
            }
        }
        // A screen that is switched off keeps its place.
        if let Some(gone) = chosen.filter(|name| monitors.iter().all(|monitor| monitor.name != *name)) {
            pill::filter(ui, &view.t_with("customer-monitor-gone", &[("name", &gone)]), true);
        }
    });
}
