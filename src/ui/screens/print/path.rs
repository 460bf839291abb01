//! Where no system's dialog can be shown, the path is typed here.

use crate::{
    app::{
        Action,
        exporting::{Export, ExportStep},
    },
    ui::{
        View,
        widgets::path::{self, PathAnswer, PathWords},
    },
};
use egui::Ui;

/// Draws the field for the path over the dialog.
pub fn path_ui(ui: &mut Ui, view: &mut View<'_>, export: &Export) {
    let ExportStep::Typing { suggested, trouble } = &export.step else {
        view.drafts.export_path = <(String, String)>::default();
        return;
    };
    let (title, words, label) = if export.is_one_file_each() {
        ("save-as-title-many", "save-as-words-many", "save-as-folder")
    } else {
        ("save-as-title", "save-as-words", "save-as-path")
    };
    let words = PathWords { title: view.t(title), words: view.t(words), label: view.t(label) };
    let trouble = trouble.as_ref().map(|trouble| view.message(trouble));
    let mut draft = std::mem::take(&mut view.drafts.export_path);
    let answer = path::path_ui(ui, view, "save_as", words, &mut draft, suggested, trouble);
    view.drafts.export_path = draft;
    match answer {
        Some(PathAnswer::Typed(path)) => view.act(Action::ExportTo(path)),
        Some(PathAnswer::Left) => view.act(Action::CancelExport),
        None => {}
    }
}
