//! The part of the settings that is about the owner's PIN.

use crate::{
    app::{
        Action,
        lock::{AUTO_LOCK_MINUTES, Choosing, PinAction},
    },
    ui::{
        View, icon,
        theme::space,
        widgets::{button::Button, field::Field, pill, text},
    },
};
use egui::Ui;
use secrecy::{SecretString, zeroize::Zeroize as _};

/// Draws what can be done about the PIN.
pub fn pin_settings_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::heading(ui, view.t("settings-pin"));
    text::quiet(ui, view.t("settings-pin-words"));
    let kept = view.state.settings.pin.clone();
    if let Some(pin) = &kept {
        let locks = view.t("settings-pin-lock");
        text::quiet(ui, &locks);
        pill::choice(ui, &locks, |ui| {
            for minutes in AUTO_LOCK_MINUTES {
                let words = view.t_with("minutes-count", &[("count", &minutes)]);
                if pill::filter(ui, &words, pin.minutes == minutes) {
                    view.act(Action::Pin(PinAction::SetMinutes(minutes)));
                }
            }
        });
        ui.horizontal_wrapped(|ui| {
            if Button::quiet(view.t("settings-pin-lock-now")).icon(icon::LOCK).show(ui) {
                view.act(Action::Pin(PinAction::Lock));
            }
            if Button::destructive(view.t("settings-pin-remove")).icon(icon::UNLOCK).show(ui) {
                view.act(Action::Pin(PinAction::Remove));
            }
        });
    }
    choose_ui(ui, view, kept.is_some());
}

fn choose_ui(ui: &mut Ui, view: &mut View<'_>, is_set: bool) {
    let (mut pin, mut again) = std::mem::take(&mut view.drafts.new_pin);
    let error = match &view.state.lock.choosing {
        Choosing::Refused(why) => Some(view.message(why)),
        Choosing::Idle | Choosing::Hashing(_) => None,
    };
    let label = view.t(if is_set { "settings-pin-new" } else { "settings-pin-first" });
    Field::new(label, &mut pin).low().password().width(240.0).help(view.t("settings-pin-help")).show(ui);
    Field::new(view.t("settings-pin-again"), &mut again).low().password().width(240.0).error(error).show(ui);
    ui.add_space(space::XS);
    let empty = (pin.is_empty() || again.is_empty()).then(|| view.t("settings-pin-empty"));
    let words = view.t(if is_set { "settings-pin-change" } else { "settings-pin-set" });
    if Button::quiet(words).icon(icon::SHIELD).disabled_because(empty).show(ui) {
        let typed = |text: &str| SecretString::from(text);
        view.act(Action::Pin(PinAction::Choose(typed(&pin), typed(&again))));
        pin.zeroize();
        again.zeroize();
    }
    view.drafts.new_pin = (pin, again);
}
