//! The notice after an error: what happened, what it means for the money, and the report for support.

use super::{
    View, icon,
    screens::filing,
    theme::{Text, size, space},
    widgets::{button::Button, fit::fit, question::question, text},
};
use crate::app::{Action, State, crash::CrashAction, filing::Filing};
use egui::Ui;

/// Whether it stands over the screen and has the keyboard.
pub fn is_shown(state: &State) -> bool {
    state.crash.is_some() && !is_report_being_placed(state)
}

fn is_report_being_placed(state: &State) -> bool {
    state.filing.as_ref().is_some_and(Filing::is_being_placed)
}

/// Draws it over everything else, unless its report is just being saved.
pub fn crash_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(report) = &view.state.crash else { return };
    if is_report_being_placed(view.state) {
        // Beside the console itself nobody else asks where it shall go.
        if view.state.session().is_none() {
            filing::filing_ui(ui, view);
        }
        return;
    }
    let (title, words) =
        if report.is_end { ("crash-title", "crash-words") } else { ("fault-title", "fault-words") };
    let modal = question(ui.ctx(), "crash").show(ui.ctx(), |ui| {
        fit(ui, 620.0, |ui| {
            text::label(ui, view.t(title), Text::Large.strong(), view.palette.ink);
            text::said_quietly(ui, view.t(words));
            text::quiet(ui, view.t("crash-report-words"));
            ui.add_space(space::M);
            ui.horizontal_wrapped(|ui| {
                let is_done = Button::primary(view.t("crash-done")).show(ui);
                let save = Button::quiet(view.t("crash-save")).icon(icon::DOWNLOAD).height(size::PRIMARY);
                let is_saved = save.disabled_because(filing::busy(view)).show(ui);
                if is_done { Some(CrashAction::Done) } else { is_saved.then_some(CrashAction::SaveReport) }
            })
            .inner
        })
    });
    if let Some(action) = modal.inner {
        view.act(Action::Crash(action));
    }
}
