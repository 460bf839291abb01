//! A path is asked for, where the system can't show its own dialog.

use super::{
    button::Button,
    field::{Field, entered},
    fit::fit,
    question::question,
    text,
};
use crate::ui::{
    View,
    theme::{Text, size, space},
};
use egui::Ui;

/// The sentences of such a question.
pub struct PathWords {
    /// What is being done.
    pub title: String,
    /// Why it is asked here.
    pub words: String,
    /// What the field is called.
    pub label: String,
}

/// What came of it.
pub enum PathAnswer {
    /// This was typed.
    Typed(String),
    /// The question was left.
    Left,
}

/// Asks for a path over the screen. The draft is what is being typed, and the suggestion it began with.
pub fn path_ui(
    ui: &mut Ui,
    view: &View<'_>,
    name: &'static str,
    words: PathWords,
    draft: &mut (String, String),
    suggested: &str,
    trouble: Option<String>,
) -> Option<PathAnswer> {
    let is_new = draft.1 != suggested;
    if is_new {
        *draft = (suggested.to_owned(), suggested.to_owned());
    }
    let modal = question(ui.ctx(), name).show(ui.ctx(), |ui| {
        fit(ui, 560.0, |ui| {
            text::label(ui, words.title, Text::Large.strong(), view.palette.ink);
            text::quiet(ui, words.words);
            ui.add_space(space::S);
            let field = Field::new(words.label, &mut draft.0).error(trouble).show(ui);
            if is_new {
                field.request_focus();
            }
            ui.add_space(space::S);
            ui.horizontal(|ui| {
                if Button::primary(view.t("save-as-save")).show(ui) || entered(&field) {
                    return Some(PathAnswer::Typed(draft.0.clone()));
                }
                let back = Button::quiet(view.t("word-back")).height(size::PRIMARY).show(ui);
                back.then_some(PathAnswer::Left)
            })
            .inner
        })
    });
    let is_left = modal.should_close();
    modal.inner.or(is_left.then_some(PathAnswer::Left))
}
