//! Settings: the shop, the look, the connection.

use super::{
    backup, callback_settings, day_settings, devices, language, logo, look_settings, page_ui, pin_settings,
    remove, shop_form,
};
use crate::{
    app::{Action, Screen},
    domain::money::Money,
    services::settings::EntryStyle,
    ui::{
        View, icon,
        screens::one_off::amount_words,
        theme::space,
        widgets::{button::Button, field::Field, pill, text},
    },
};
use egui::Ui;

/// Draws the settings.
pub fn settings_ui(ui: &mut Ui, view: &mut View<'_>) {
    page_ui(ui, 560.0, |ui| {
        text::title(ui, view.t("settings-title"));
        ui.add_space(space::L);
        connection_ui(ui, view);
        ui.add_space(space::XL);
        look_settings::look_settings_ui(ui, view);
        ui.add_space(space::XL);
        language::language_ui(ui, view);
        ui.add_space(space::XL);
        let entry = view.t("settings-entry");
        text::heading(ui, &entry);
        pill::choice(ui, &entry, |ui| {
            for (entry, key) in
                [(EntryStyle::CentsFirst, "entry-cents-first"), (EntryStyle::Decimal, "entry-decimal")]
            {
                if pill::filter(ui, &view.t(key), view.state.settings.entry == entry) {
                    view.act(Action::SetEntry(entry));
                }
            }
        });
        ui.add_space(space::XL);
        limits_ui(ui, view);
        ui.add_space(space::XL);
        devices::devices_ui(ui, view);
        ui.add_space(space::XL);
        callback_settings::callback_settings_ui(ui, view);
        ui.add_space(space::XL);
        day_settings::day_settings_ui(ui, view);
        if !view.state.is_practice() {
            ui.add_space(space::XL);
            text::heading(ui, view.t("settings-shop"));
            shop_form::shop_form_ui(ui, view, &shop_form::Purpose::Change);
        }
        ui.add_space(space::XL);
        logo::logo_ui(ui, view);
        ui.add_space(space::XL);
        pin_settings::pin_settings_ui(ui, view);
        ui.add_space(space::XL);
        if !view.state.is_practice() {
            backup::backup_ui(ui, view);
            ui.add_space(space::PAGE);
            remove::remove_ui(ui, view);
            ui.add_space(space::XL);
        }
        text::small(
            ui,
            view.t_with("settings-about", &[("version", &format!("{} ", env!("CARGO_PKG_VERSION")))]),
        );
    });
}

fn connection_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.state.session() else { return };
    text::heading(ui, view.t("settings-connection"));
    if session.is_practice {
        text::quiet(ui, view.t("settings-practice-words"));
        if Button::quiet(view.t("settings-leave-practice")).icon(icon::SIGN_OUT).show(ui) {
            view.act(Action::LeavePractice);
        }
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
    if Button::destructive(view.t("settings-sign-out")).icon(icon::SIGN_OUT).show(ui) {
        view.act(Action::SignOut);
    }
}

/// Minutes to choose from for the time limit of unpaid sales.
const LIMITS: [u32; 4] = [5, 15, 30, 60];

/// When an unpaid sale is closed, and above which amount the cashier is asked.
fn limits_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(currency) = view.state.shop().map(|shop| shop.currency) else { return };
    text::heading(ui, view.t("settings-limits"));
    let closes = view.t("settings-time-limit");
    text::quiet(ui, &closes);
    pill::choice(ui, &closes, |ui| {
        for minutes in LIMITS {
            let words = view.t_with("minutes-count", &[("count", &minutes)]);
            if pill::filter(ui, &words, view.state.settings.time_limit_minutes == minutes) {
                view.act(Action::SetTimeLimit(minutes));
            }
        }
    });
    let kept = view.state.settings.largest_sale.map(|minor| Money::from_minor(minor, currency));
    let mut typed = view
        .drafts
        .largest_sale
        .take()
        .unwrap_or_else(|| kept.map_or_else(String::new, |kept| view.words.typed(kept)));
    let parsed =
        if typed.trim().is_empty() { Ok(None) } else { Money::from_typed(&typed, currency).map(Some) };
    let error = parsed.err().map(|error| amount_words(view, error));
    let field = Field::new(view.t("settings-largest"), &mut typed).low().suffix(currency.code()).width(320.0);
    let response = field.help(view.t("settings-largest-help")).error(error).show(ui);
    if let Ok(largest) = parsed
        && largest != kept
        && response.lost_focus()
    {
        view.act(Action::SetLargestSale(largest));
    }
    view.drafts.largest_sale = Some(typed);
}
