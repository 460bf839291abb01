//! Removing everything: apart from all else, asked with a word that must be typed.

use crate::{
    app::{
        Action, Message,
        backup::{BackupAction, removal::Removal},
    },
    ui::{
        View, icon,
        theme::{Text, Tone, size, space},
        widgets::{button::Button, field::Field, fit::fit, notice::banner_ui, question::question, text},
    },
};
use egui::Ui;

/// Draws the place in the settings, and the question once it is asked.
pub fn remove_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::heading(ui, view.t("remove-title"));
    text::quiet(ui, view.t("remove-what"));
    if Button::destructive(view.t("remove-ask")).icon(icon::TRASH).show(ui) {
        view.act(Action::Backup(BackupAction::AskRemove));
    }
    let state = view.state;
    match &state.backup.removal {
        Some(Removal::Asking(trouble)) => asking_ui(ui, view, trouble.as_ref()),
        Some(Removal::Closing { .. }) => busy_ui(ui, view, "remove-closing", true),
        Some(Removal::Removing(_)) => busy_ui(ui, view, "remove-removing", false),
        Some(Removal::Gone { .. }) | None => view.drafts.remove_word.clear(),
    }
}

fn asking_ui(ui: &Ui, view: &mut View<'_>, trouble: Option<&Message>) {
    let word = view.t("remove-word");
    let mut typed = std::mem::take(&mut view.drafts.remove_word);
    let mut chosen = None;
    let modal = question(ui.ctx(), "remove").show(ui.ctx(), |ui| {
        fit(ui, 560.0, |ui| {
            text::label(ui, view.t("remove-question"), Text::Large.strong(), view.palette.ink);
            text::quiet(ui, view.t("remove-words"));
            text::quiet(ui, view.t("remove-open-sales"));
            if let Some(trouble) = trouble {
                banner_ui(ui, view, trouble, Tone::Trouble, None);
            }
            if Button::quiet(view.t("remove-save-first")).icon(icon::BACKUP).show(ui) {
                chosen = Some(BackupAction::Save);
            }
            ui.add_space(space::S);
            // Enter does nothing here: removing is a click of its own.
            Field::new(view.t_with("remove-type", &[("word", &word)]), &mut typed)
                .low()
                .width(320.0)
                .show(ui);
            ui.add_space(space::S);
            ui.horizontal(|ui| {
                let reason = (typed.trim() != word).then(|| view.t_with("remove-type", &[("word", &word)]));
                let remove =
                    Button::destructive(view.t("remove-now")).icon(icon::TRASH).height(size::PRIMARY);
                if remove.disabled_because(reason).show(ui) {
                    chosen = Some(BackupAction::Remove);
                }
                if Button::quiet(view.t("remove-keep")).height(size::PRIMARY).show(ui) {
                    chosen = Some(BackupAction::Stay);
                }
            });
        });
    });
    if chosen.is_none() && modal.should_close() {
        chosen = Some(BackupAction::Stay);
    }
    match &chosen {
        Some(BackupAction::Save) => view.act(Action::Backup(BackupAction::Stay)),
        Some(_) => typed.clear(),
        None => {}
    }
    view.drafts.remove_word = typed;
    if let Some(action) = chosen {
        view.act(Action::Backup(action));
    }
}

fn busy_ui(ui: &Ui, view: &mut View<'_>, key: &str, can_stop: bool) {
    let mut is_stopped = false;
    question(ui.ctx(), "remove").show(ui.ctx(), |ui| {
        fit(ui, 560.0, |ui| {
            let said = text::label(ui, view.t(key), Text::Large.strong(), view.palette.ink);
            text::announce(ui, &said);
            is_stopped = can_stop && Button::quiet(view.t("remove-keep")).show(ui);
        });
    });
    if is_stopped {
        view.act(Action::Backup(BackupAction::Stay));
    }
}

/// Draws on Welcome that everything is gone, and what is left to do elsewhere.
pub fn gone_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(Removal::Gone { is_whole }) = view.state.backup.removal else { return };
    let message = Message::new(if is_whole { "remove-gone" } else { "remove-gone-but-some" });
    if banner_ui(ui, view, &message, Tone::Waiting, Some(view.t("word-dismiss"))) {
        view.act(Action::Backup(BackupAction::Stay));
    }
    ui.add_space(space::L);
}
