//! Where no system's dialog can be shown, the path is typed here.

use crate::{
    app::{
        Action,
        exporting::{Export, ExportStep},
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

/// Draws the field for the path over the dialog.
pub fn path_ui(ui: &mut Ui, view: &mut View<'_>, export: &Export) {
    let ExportStep::Typing { suggested, trouble } = &export.step else {
        view.drafts.export_path = <(String, String)>::default();
        return;
    };
    let is_new = view.drafts.export_path.1 != *suggested;
    if is_new {
        view.drafts.export_path = (suggested.clone(), suggested.clone());
    }
    let mut path = std::mem::take(&mut view.drafts.export_path.0);
    let (title, words, label) = if export.is_one_file_each() {
        ("save-as-title-many", "save-as-words-many", "save-as-folder")
    } else {
        ("save-as-title", "save-as-words", "save-as-path")
    };
    let modal = question(ui.ctx(), "save_as").show(ui.ctx(), |ui| {
        ui.set_width(560.0);
        text::label(ui, view.t(title), Text::Large.strong(), view.palette.ink);
        text::quiet(ui, view.t(words));
        ui.add_space(space::S);
        let error = trouble.as_ref().map(|trouble| view.message(trouble));
        let field = Field::new(view.t(label), &mut path).error(error).show(ui);
        if is_new {
            field.request_focus();
        }
        ui.add_space(space::S);
        ui.horizontal(|ui| {
            if Button::primary(view.t("save-as-save")).show(ui) || entered(&field) {
                return Some(Action::ExportTo(path.clone()));
            }
            Button::quiet(view.t("word-back")).height(size::PRIMARY).show(ui).then_some(Action::CancelExport)
        })
        .inner
    });
    view.drafts.export_path.0 = path;
    if modal.should_close() {
        view.act(Action::CancelExport);
    }
    if let Some(action) = modal.inner {
        view.act(action);
    }
}
