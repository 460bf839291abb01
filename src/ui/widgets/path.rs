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
    theme::{size, space},
    words::Words,
};
use egui::{Response, Ui};

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
            let (field, answer) = path(ui, view.words, words, &mut draft.0, trouble);
            if is_new {
                field.request_focus();
            }
            answer
        })
    });
    let is_left = modal.should_close();
    modal.inner.or(is_left.then_some(PathAnswer::Left))
}

/// What stands in such a question: its field, and what came of it.
pub fn path(
    ui: &mut Ui,
    language: &Words,
    words: PathWords,
    typed: &mut String,
    trouble: Option<String>,
) -> (Response, Option<PathAnswer>) {
    text::heading(ui, words.title);
    text::quiet(ui, words.words);
    ui.add_space(space::S);
    let field = Field::new(words.label, typed).error(trouble).show(ui);
    ui.add_space(space::S);
    let answer = ui.horizontal(|ui| {
        if Button::primary(language.get("save-as-save")).show(ui) || entered(&field) {
            return Some(PathAnswer::Typed(typed.clone()));
        }
        let back = Button::quiet(language.get("word-back")).height(size::PRIMARY).show(ui);
        back.then_some(PathAnswer::Left)
    });
    (field, answer.inner)
}
