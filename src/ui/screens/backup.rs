//! Backups in the settings, and restoring from one there and on Welcome.

use crate::{
    app::{
        Action,
        backup::{
            BackupAction,
            restore::{Restore, RestoreStep},
        },
    },
    services::backup::{Inspected, Merged},
    ui::{
        View, icon,
        theme::{Text, Tone, space},
        when,
        widgets::{
            button::Button,
            field::{Field, entered},
            notice::banner_ui,
            pill, text,
        },
    },
};
use egui::Ui;

fn act(view: &mut View<'_>, action: BackupAction) {
    view.act(Action::Backup(action));
}

/// Draws what is kept by itself, and what can be saved and restored by hand.
pub fn backup_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::heading(ui, view.t("backup-title"));
    text::quiet(ui, view.t("backup-words"));
    if let Some(kept) = view.state.backup.kept {
        let time = when::clock(view, kept);
        text::quiet(ui, view.t_with("backup-kept", &[("time", &time)]));
    }
    if let Some(trouble) = &view.state.backup.trouble {
        text::quiet(ui, view.t("backup-daily-failed"));
        banner_ui(ui, view, trouble, Tone::Trouble, None);
    }
    if Button::quiet(view.t("backup-save")).icon(icon::BACKUP).show(ui) {
        act(view, BackupAction::Save);
    }
    ui.add_space(space::M);
    if view.state.backup.restore.is_some() {
        restore_ui(ui, view);
    } else if Button::quiet(view.t("backup-restore")).icon(icon::RESTORE).show(ui) {
        act(view, BackupAction::Choose);
    }
}

/// Draws how far restoring got.
pub fn restore_ui(ui: &mut Ui, view: &mut View<'_>) {
    let state = view.state;
    let Some(restore) = &state.backup.restore else { return };
    text::heading(ui, view.t("restore-title"));
    match &restore.step {
        RestoreStep::Choosing => busy_ui(ui, view, "restore-choosing"),
        RestoreStep::Inspecting(..) => busy_ui(ui, view, "restore-inspecting"),
        RestoreStep::Restoring { .. } => busy_ui(ui, view, "restore-restoring"),
        RestoreStep::Typing(suggested) => path_ui(ui, view, restore, suggested),
        RestoreStep::Refused => {
            trouble_ui(ui, view, restore);
            ui.horizontal(|ui| {
                if Button::quiet(view.t("restore-another")).show(ui) {
                    act(view, BackupAction::Choose);
                }
                leave_ui(ui, view, "word-cancel");
            });
        }
        RestoreStep::Asking { found, with_settings, .. } => {
            asking_ui(ui, view, restore, found, *with_settings);
        }
        RestoreStep::Done(merged) => done_ui(ui, view, merged),
    }
    if !matches!(restore.step, RestoreStep::Typing(_)) {
        view.drafts.backup_path = None;
    }
}

fn busy_ui(ui: &mut Ui, view: &View<'_>, key: &str) {
    let said = text::quiet(ui, view.t(key));
    text::announce(ui, &said);
}

fn trouble_ui(ui: &mut Ui, view: &View<'_>, restore: &Restore) {
    if let Some(trouble) = &restore.trouble {
        banner_ui(ui, view, trouble, Tone::Trouble, None);
    }
}

fn leave_ui(ui: &mut Ui, view: &mut View<'_>, key: &str) {
    if Button::quiet(view.t(key)).show(ui) {
        act(view, BackupAction::Leave);
    }
}

fn path_ui(ui: &mut Ui, view: &mut View<'_>, restore: &Restore, suggested: &str) {
    let mut typed = view.drafts.backup_path.take().unwrap_or_else(|| suggested.to_owned());
    let error = restore.trouble.as_ref().map(|trouble| view.message(trouble));
    let field = Field::new(view.t("restore-path"), &mut typed).low().error(error);
    let field = field.help(view.t("restore-path-help")).show(ui);
    ui.horizontal(|ui| {
        if Button::primary(view.t("restore-look")).show(ui) || entered(&field) {
            act(view, BackupAction::Take(typed.clone()));
        }
        leave_ui(ui, view, "word-cancel");
    });
    view.drafts.backup_path = Some(typed);
}

/// What the backup holds, and what restoring it means.
fn asking_ui(ui: &mut Ui, view: &mut View<'_>, restore: &Restore, found: &Inspected, with_settings: bool) {
    let shop = found.shop.clone().unwrap_or_else(|| view.t("restore-no-shop"));
    let till = found.till.clone().unwrap_or_default();
    let made = when::full(view, found.made);
    let whose = view.t_with("restore-of-shop", &[("shop", &shop), ("till", &till)]);
    text::label(ui, whose, Text::Body.strong(), view.palette.ink);
    text::quiet(ui, view.t_with("restore-made", &[("time", &made), ("version", &found.version)]));
    let sales = view.words.count(found.sales);
    text::quiet(
        ui,
        view.t_with("restore-sales", &[("count", &found.sales), ("sales", &sales), ("open", &found.open)]),
    );
    let closing = match found.last_closing {
        Some((number, at)) => {
            view.t_with("restore-closing", &[("number", &number), ("time", &when::full(view, at))])
        }
        None => view.t("restore-no-closing"),
    };
    text::quiet(ui, closing);
    ui.add_space(space::S);
    text::quiet(ui, view.t("restore-words"));
    if view.state.settings.shop.is_none() {
        text::quiet(ui, view.t("restore-settings-too"));
        text::quiet(ui, view.t("restore-token-words"));
    } else {
        ui.horizontal(|ui| {
            for (choice, key) in [(false, "restore-sales-only"), (true, "restore-with-settings")] {
                if pill::filter(ui, &view.t(key), with_settings == choice) {
                    act(view, BackupAction::WithSettings(choice));
                }
            }
        });
    }
    trouble_ui(ui, view, restore);
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        if Button::primary(view.t("restore-now")).show(ui) {
            act(view, BackupAction::Restore);
        }
        leave_ui(ui, view, "word-cancel");
    });
}

fn done_ui(ui: &mut Ui, view: &mut View<'_>, merged: &Merged) {
    let sales = view.words.count(merged.new_sales);
    let words = if merged.new_sales + merged.further_sales == 0 {
        view.t("restore-nothing-new")
    } else {
        view.t_with(
            "restore-done",
            &[("count", &merged.new_sales), ("sales", &sales), ("further", &merged.further_sales)],
        )
    };
    let said = text::quiet(ui, words);
    text::announce(ui, &said);
    for (was, is) in &merged.renumbered {
        let numbers: [(&str, &dyn ToString); 2] = [("was", was), ("is", is)];
        text::quiet(ui, view.t_with("restore-renumbered", &numbers));
    }
    if view.state.session().is_none() {
        text::quiet(ui, view.t("restore-token-words"));
    }
    leave_ui(ui, view, "restore-go-on");
}
