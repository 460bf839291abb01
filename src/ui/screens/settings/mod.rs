//! Settings: a list of what there is to set, and one part of it at a time.

mod connection;
mod counter;
mod list;

use super::{
    about, backup, callback_settings, day_settings, devices, language, logo, look_settings, page_beside_ui,
    pin_settings, remove, shop_form,
};
use crate::{
    app::{Action, filing::PaperAction},
    domain::receipt::Paper,
    ui::{
        View, icon,
        theme::space,
        widgets::{pill, text},
    },
};
use egui::Ui;

/// What there is to set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Section {
    /// What the shop is called, its currency and its till.
    #[default]
    Shop,
    /// Amounts, limits and sounds at the counter.
    Counter,
    /// How the console looks and which language it speaks.
    Look,
    /// What customers see.
    Customers,
    /// The logo, and what receipts are printed on.
    Printing,
    /// When the shop's day ends, and by which clock.
    Day,
    /// The owner's PIN.
    Pin,
    /// The account, and checkouts in this computer's browser.
    Connection,
    /// Backups, and removing everything.
    Backup,
    /// The console itself.
    About,
}

/// Each with its icon and its name, in their order.
const SECTIONS: [(Section, &str, &str); 10] = [
    (Section::Shop, icon::STORE, "section-shop"),
    (Section::Counter, icon::SELL, "section-counter"),
    (Section::Look, icon::LANGUAGE, "section-look"),
    (Section::Customers, icon::SHOW, "section-customers"),
    (Section::Printing, icon::PRINTER, "section-printing"),
    (Section::Day, icon::CALENDAR, "section-day"),
    (Section::Pin, icon::SHIELD, "section-pin"),
    (Section::Connection, icon::KEY, "section-connection"),
    (Section::Backup, icon::BACKUP, "section-backup"),
    (Section::About, icon::INFO, "section-about"),
];

/// How wide a part is, in points: good to read.
const WIDTH: f32 = 560.0;

/// Draws the settings.
pub fn settings_ui(ui: &mut Ui, view: &mut View<'_>) {
    let is_beside = list::is_beside(ui, view);
    if is_beside {
        list::beside_ui(ui, view);
    }
    // Each part begins at its top.
    ui.push_id(view.drafts.section, |ui| {
        page_beside_ui(ui, WIDTH, |ui| {
            if !is_beside {
                list::above_ui(ui, view);
            }
            section_ui(ui, view);
        });
    });
}

fn section_ui(ui: &mut Ui, view: &mut View<'_>) {
    match view.drafts.section {
        Section::Shop => shop_ui(ui, view),
        Section::Counter => counter::counter_ui(ui, view),
        Section::Look => {
            look_settings::look_settings_ui(ui, view);
            ui.add_space(space::XL);
            language::language_ui(ui, view);
        }
        Section::Customers => devices::customer_ui(ui, view),
        Section::Printing => {
            receipts_ui(ui, view);
            ui.add_space(space::XL);
            logo::logo_ui(ui, view);
        }
        Section::Day => day_settings::day_settings_ui(ui, view),
        Section::Pin => pin_settings::pin_settings_ui(ui, view),
        Section::Connection => {
            connection::connection_ui(ui, view);
            ui.add_space(space::XL);
            callback_settings::callback_settings_ui(ui, view);
        }
        Section::Backup => backup_ui(ui, view),
        Section::About => about::about_ui(ui, view),
    }
}

fn shop_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::heading(ui, view.t("settings-shop"));
    if view.state.is_practice() {
        text::quiet(ui, view.t("settings-shop-practice"));
        connection::leave_practice_ui(ui, view);
    } else {
        shop_form::shop_form_ui(ui, view, &shop_form::Purpose::Change);
    }
}

fn receipts_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::heading(ui, view.t("settings-receipts"));
    let words = view.t("settings-receipts-words");
    text::quiet(ui, &words);
    let chosen = view.state.settings.receipt_paper;
    pill::choice(ui, &words, |ui| {
        for (sheet, key) in [(Paper::A4, "receipt-a4"), (Paper::Roll80, "receipt-roll")] {
            if pill::filter(ui, &view.t(key), sheet == chosen) && sheet != chosen {
                view.act(Action::Paper(PaperAction::ChooseSheet(sheet)));
            }
        }
    });
}

fn backup_ui(ui: &mut Ui, view: &mut View<'_>) {
    if view.state.is_practice() {
        text::heading(ui, view.t("backup-title"));
        text::quiet(ui, view.t("settings-backup-practice"));
        return connection::leave_practice_ui(ui, view);
    }
    backup::backup_ui(ui, view);
    ui.add_space(space::PAGE);
    remove::remove_ui(ui, view);
}
