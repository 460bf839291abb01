//! The part of the settings that is about the shop's day: what time it is, when a day ends, by which time zone.

use crate::{
    app::{Action, day_settings::DaySetting},
    ui::{
        View, icon,
        theme::{Text, Tone, size, space},
        widgets::{button::Button, field::Field, notice::banner_ui, pill, text},
    },
};
use egui::{Key, Modifiers, Ui};

/// How many time zones are shown at once.
const MOST_SHOWN: usize = 8;

/// Draws it.
pub fn day_settings_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::heading(ui, view.t("settings-day"));
    if let Some(message) = view.state.clock_message() {
        banner_ui(ui, view, &message, Tone::Waiting, None);
        text::small(ui, view.t("clock-set-right"));
        ui.add_space(space::S);
    }
    end_ui(ui, view);
    ui.add_space(space::M);
    zone_ui(ui, view);
    ui.add_space(space::M);
    mark_ui(ui, view);
}

/// The hour at which a day ends.
fn end_ui(ui: &mut Ui, view: &mut View<'_>) {
    let chosen = view.state.settings.day.ends_at;
    text::quiet(ui, view.t("day-ends-words"));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        if Button::quiet("−").named(view.t("day-ends-earlier")).show(ui) {
            view.act(Action::DaySetting(DaySetting::EndsAt((chosen + 23) % 24)));
        }
        text::said(ui, format!("{chosen}:00"), Text::Title.tabular_strong(), view.palette.ink);
        if Button::quiet("+").named(view.t("day-ends-later")).show(ui) {
            view.act(Action::DaySetting(DaySetting::EndsAt((chosen + 1) % 24)));
        }
    });
    text::small(ui, view.t("day-ends-help"));
}

/// The time zone by its name, and the way to another.
fn zone_ui(ui: &mut Ui, view: &mut View<'_>) {
    let zone = view.state.settings.day.zone.clone();
    let zones = view.state.zones.clone();
    match (&zone, zones.of_computer.iana_name()) {
        (Some(name), _) if zones.is_unknown => {
            let message = crate::app::Message::new("day-zone-unknown").with("name", name);
            banner_ui(ui, view, &message, Tone::Waiting, None);
        }
        (Some(name), _) => {
            text::quiet(ui, view.t_with("day-zone-words", &[("name", name)]));
        }
        (None, Some(name)) => {
            text::quiet(ui, view.t_with("day-zone-of-computer", &[("name", &name)]));
        }
        (None, None) => {
            text::quiet(ui, view.t("day-zone-unnamed"));
        }
    }
    if view.drafts.zone.is_some() {
        choose_ui(ui, view, zone.is_some());
    } else if Button::quiet(view.t("day-zone-change")).height(size::SMALL).show(ui) {
        view.drafts.zone = Some(String::new());
        view.act(Action::DaySetting(DaySetting::ListZones));
    }
}

/// The search among the zones' names. Escape leaves it.
fn choose_ui(ui: &mut Ui, view: &mut View<'_>, has_own: bool) {
    let Some(mut typed) = view.drafts.zone.take() else { return };
    let field = Field::new(view.t("day-zone-search"), &mut typed).low().icon(icon::SEARCH).width(320.0);
    field.help(view.t("day-zone-search-help")).show(ui);
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::S, space::S);
        if has_own && Button::quiet(view.t("day-zone-computer")).height(size::SMALL).show(ui) {
            chosen = Some(None);
        }
        if Button::ghost(view.t("word-cancel")).height(size::SMALL).show(ui) {
            chosen = Some(view.state.settings.day.zone.clone());
        }
    });
    if let Some(names) = view.state.zones.names.clone().filter(|_| !typed.trim().is_empty()) {
        let found: Vec<&String> = names.iter().filter(|name| is_found(name, &typed)).collect();
        for name in found.iter().take(MOST_SHOWN) {
            if Button::quiet(name.as_str()).height(size::SMALL).show(ui) {
                chosen = Some(Some((*name).clone()));
            }
        }
        match found.len() {
            0 => {
                text::small(ui, view.t("day-zone-none"));
            }
            count if count > MOST_SHOWN => {
                text::small(ui, view.t_with("day-zone-more", &[("count", &(count - MOST_SHOWN))]));
            }
            _ => {}
        }
    }
    let is_left = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    match chosen {
        Some(zone) if zone != view.state.settings.day.zone => {
            view.act(Action::DaySetting(DaySetting::Zone(zone)));
        }
        None if !is_left => view.drafts.zone = Some(typed),
        _ => {}
    }
}

/// Whether a name holds each word that was typed; the names have underscores where people type spaces.
fn is_found(name: &str, typed: &str) -> bool {
    let name = name.to_lowercase().replace('_', " ");
    typed.to_lowercase().replace('_', " ").split_whitespace().all(|word| name.contains(word))
}

/// Whether tables begin with a byte order mark.
fn mark_ui(ui: &mut Ui, view: &mut View<'_>) {
    let chosen = view.state.settings.day.has_bom;
    text::quiet(ui, view.t("day-mark-words"));
    ui.horizontal(|ui| {
        for (mark, key) in [(false, "day-mark-off"), (true, "day-mark-on")] {
            if pill::filter(ui, &view.t(key), mark == chosen) && mark != chosen {
                view.act(Action::DaySetting(DaySetting::ByteOrderMark(mark)));
            }
        }
    });
    text::small(ui, view.t("day-mark-help"));
}

#[cfg(test)]
mod tests {
    use super::is_found;

    #[test]
    fn a_zone_is_found_by_the_words_people_type() {
        for typed in ["berlin", "Europe Ber", "europe/berlin", " BERLIN "] {
            assert!(is_found("Europe/Berlin", typed), "{typed}");
        }
        assert!(is_found("America/New_York", "new york") && is_found("America/New_York", "New_York"));
        assert!(!is_found("Europe/Berlin", "paris"));
    }
}
