//! Where a paper goes: the system's dialog is waited for or, where it can't be shown, the path is typed here.

use crate::{
    app::{
        Action,
        filing::{Filing, FilingStep, PaperAction},
    },
    ui::{
        View,
        theme::space,
        widgets::{
            button::Button,
            path::{PathAnswer, PathWords, path_ui},
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
    let words = PathWords {
        title: view.t("save-as-title"),
        words: view.t("save-as-words"),
        label: view.t("save-as-path"),
    };
    let mut draft = std::mem::take(&mut view.drafts.filing_path);
    let answer = path_ui(ui, view, "filing_path", words, &mut draft, suggested, trouble);
    view.drafts.filing_path = draft;
    match answer {
        Some(PathAnswer::Typed(path)) => view.act(Action::Paper(PaperAction::FileTo(path))),
        Some(PathAnswer::Left) => view.act(Action::Paper(PaperAction::Leave)),
        None => {}
    }
}
