//! Where a paper goes: the system's dialog is waited for or, where it can't be shown, the path is typed here.

use crate::{
    app::{
        Action,
        filing::{Filing, FilingStep, PaperAction},
    },
    ui::{
        View,
        theme::{Text, size, space},
        widgets::{
            button::Button,
            field::{Field, entered},
            question::question,
            text,
        },
    },
};
use egui::Ui;

/// What is being done with a paper; `None` when none is on its way.
pub fn busy(view: &View<'_>) -> Option<String> {
    let key = match view.state.filing.as_ref()?.step {
        FilingStep::Choosing | FilingStep::Typing { .. } => "print-choosing",
        FilingStep::Writing { .. } => "print-saving",
        FilingStep::Printing => "print-opening",
    };
    Some(view.t(key))
}

/// Draws what is asked of a paper that is to be saved.
pub fn filing_ui(ui: &mut Ui, view: &mut View<'_>) {
    let filing = view.state.filing.clone();
    if !matches!(&filing, Some(Filing { step: FilingStep::Typing { .. }, .. })) {
        view.drafts.filing_path = <(String, String)>::default();
    }
    let Some(filing) = filing else { return };
    match &filing.step {
        FilingStep::Typing { suggested, trouble } => {
            let trouble = trouble.as_ref().map(|trouble| view.message(trouble));
            typing_ui(ui, view, suggested, trouble);
        }
        // The offer of a receipt says so itself.
        FilingStep::Choosing if !filing.is_receipt() => choosing_ui(ui, view),
        FilingStep::Choosing | FilingStep::Writing { .. } | FilingStep::Printing => {}
    }
}

/// A dialog that hangs, or hides behind the window, can be left.
fn choosing_ui(ui: &mut Ui, view: &mut View<'_>) {
    let modal = question(ui.ctx(), "filing_choosing").show(ui.ctx(), |ui| {
        text::heading(ui, view.t("print-choosing"));
        ui.add_space(space::S);
        Button::quiet(view.t("word-cancel")).show(ui)
    });
    if modal.inner || modal.should_close() {
        view.act(Action::Paper(PaperAction::Leave));
    }
}

fn typing_ui(ui: &mut Ui, view: &mut View<'_>, suggested: &str, trouble: Option<String>) {
    let is_new = view.drafts.filing_path.1 != suggested;
    if is_new {
        view.drafts.filing_path = (suggested.to_owned(), suggested.to_owned());
    }
    let mut path = std::mem::take(&mut view.drafts.filing_path.0);
    let modal = question(ui.ctx(), "filing_path").show(ui.ctx(), |ui| {
        ui.set_width(560.0);
        text::label(ui, view.t("save-as-title"), Text::Large.strong(), view.palette.ink);
        text::quiet(ui, view.t("save-as-words"));
        ui.add_space(space::S);
        let field = Field::new(view.t("save-as-path"), &mut path).error(trouble).show(ui);
        if is_new {
            field.request_focus();
        }
        ui.add_space(space::S);
        ui.horizontal(|ui| {
            if Button::primary(view.t("save-as-save")).show(ui) || entered(&field) {
                return Some(PaperAction::FileTo(path.clone()));
            }
            Button::quiet(view.t("word-back")).height(size::PRIMARY).show(ui).then_some(PaperAction::Leave)
        })
        .inner
    });
    view.drafts.filing_path.0 = path;
    let left = modal.should_close().then_some(PaperAction::Leave);
    if let Some(action) = modal.inner.or(left) {
        view.act(Action::Paper(action));
    }
}
