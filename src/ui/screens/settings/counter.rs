//! The part of the settings that is about the counter: how amounts are typed, limits, sounds.

use crate::{
    app::Action,
    domain::money::Money,
    services::settings::EntryStyle,
    ui::{
        View,
        screens::{devices, one_off::amount_words},
        theme::space,
        widgets::{field::Field, pill, text},
    },
};
use egui::Ui;

/// Draws it.
pub fn counter_ui(ui: &mut Ui, view: &mut View<'_>) {
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
    devices::sounds_ui(ui, view);
    devices::autostart_ui(ui, view);
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
