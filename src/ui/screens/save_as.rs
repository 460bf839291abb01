//! Where no save dialog can be shown, the path is typed here.

use crate::{
    app::{Action, exporting::ExportStep},
    ui::{
        View,
        theme::{Text, space},
        widgets::{
            button::Button,
            field::{Field, entered},
            question::question,
            text,
        },
    },
};
use egui::Ui;

/// Draws the field for the path over the screen.
pub fn save_as_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(export) = &view.state.export else { return };
    let ExportStep::Typing { suggested, trouble } = &export.step else { return };
    if view.drafts.export_path.1 != *suggested {
        view.drafts.export_path = (suggested.clone(), suggested.clone());
    }
    let mut path = std::mem::take(&mut view.drafts.export_path.0);
    let modal = question(ui.ctx(), "save_as").show(ui.ctx(), |ui| {
        ui.set_width(560.0);
        text::label(ui, view.t("save-as-title"), Text::Large.strong(), view.palette.ink);
        text::quiet(ui, view.t("save-as-words"));
        ui.add_space(space::S);
        let error = trouble.as_ref().map(|trouble| view.message(trouble));
        let field = Field::new(view.t("save-as-path"), &mut path).error(error).show(ui);
        ui.add_space(space::S);
        ui.horizontal(|ui| {
            if Button::primary(view.t("save-as-save")).show(ui) || entered(&field) {
                return Some(Action::ExportTo(path.clone()));
            }
            Button::quiet(view.t("word-cancel"))
                .height(crate::ui::theme::size::PRIMARY)
                .show(ui)
                .then_some(Action::CancelExport)
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
