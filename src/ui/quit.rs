//! The question before the program closes while a sale is open.

use super::{
    View,
    theme::{Text, size, space},
    widgets::{button::Button, fit::fit, question::question, text},
};
use crate::app::{Action, quit::Quit};
use egui::Ui;

/// Draws the question over everything else.
pub fn quit_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(quit) = view.state.quit else { return };
    let open = view.state.sell.sales.iter().filter(|watched| watched.is_open()).count();
    let (title, words) = match quit {
        Quit::Asking if view.state.is_practice() => ("quit-title", "quit-words-practice"),
        Quit::Asking => ("quit-title", "quit-words"),
        Quit::Closing { .. } => ("quit-closing-title", "quit-closing-words"),
        Quit::GaveUp => ("quit-gave-up-title", "quit-gave-up-words"),
        Quit::Now => return,
    };
    let modal = question(ui.ctx(), "quit").show(ui.ctx(), |ui| {
        fit(ui, 620.0, |ui| {
            text::label(ui, view.t_with(title, &[("count", &open)]), Text::Large.strong(), view.palette.ink);
            text::said_quietly(ui, view.t(words));
            ui.add_space(space::M);
            ui.horizontal(|ui| {
                let mut chosen = None;
                if quit == Quit::Asking && Button::primary(view.t("quit-close-first")).show(ui) {
                    chosen = Some(Action::QuitClosingSales);
                }
                if Button::quiet(view.t("quit-leave")).height(size::PRIMARY).show(ui) {
                    chosen = Some(Action::QuitLeavingSales);
                }
                if Button::quiet(view.t("quit-back")).height(size::PRIMARY).show(ui) {
                    chosen = Some(Action::StayOpen);
                }
                chosen
            })
            .inner
        })
    });
    if let Some(action) = modal.inner {
        view.act(action);
    } else if modal.should_close() {
        view.act(Action::StayOpen);
    }
}
