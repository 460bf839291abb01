//! The dialog's buttons, and beside them what is being done or what came of it.

use crate::{
    app::{
        Action,
        exporting::{Export, ExportStep},
    },
    ui::{
        View,
        commands::Command,
        icon,
        theme::{Text, size, space},
        widgets::{
            button::Button, glyph, picture::color_image, progress::progress, reading::from_right, text,
        },
    },
};
use egui::{Align, Key, Layout, Ui};

/// Draws the row at the dialog's foot.
pub fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, export: &Export) {
    from_right(ui, Align::Center, |ui| {
        ui.set_height(size::PRIMARY);
        ui.spacing_mut().item_spacing.x = space::S;
        if let ExportStep::WritingMany { is_stopping, .. } = export.step {
            let stopping = is_stopping.then(|| view.t("print-stopping"));
            let stop = Button::quiet(view.t("print-stop")).height(size::PRIMARY);
            if stop.disabled_because(stopping).show(ui) {
                view.act(Action::StopExport);
            }
        } else {
            ways_ui(ui, view, export);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| said_ui(ui, view, export));
    });
}

/// From right to left: print, save, copy, leave.
fn ways_ui(ui: &mut Ui, view: &mut View<'_>, export: &Export) {
    let busy = busy_words(view, &export.step);
    let undrawn = (export.preview.picture.is_none() && export.preview.trouble.is_none())
        .then(|| view.t("print-drawing"));
    let reason = busy.clone().or(undrawn);
    let is_ready = reason.is_none();
    let print = Button::primary(view.t("print-print")).icon(icon::PRINTER);
    let print = print.command(Command::PrintThis).disabled_because(reason.clone()).response(ui);
    if print.clicked() || (is_ready && Command::PrintThis.is_pressed(ui)) {
        view.act(Action::PrintCards);
    }
    let key = if export.is_one_file_each() { "print-save-many" } else { "print-save" };
    let save = Button::quiet(view.t(key)).icon(icon::DOWNLOAD).height(size::PRIMARY);
    let save = save.command(Command::SaveThis).disabled_because(reason).show(ui);
    if save || (is_ready && Command::SaveThis.is_pressed(ui)) {
        view.act(Action::SaveCards);
    }
    let picture = export.preview.picture.clone().filter(|_| !export.is_preview_old());
    let none = picture.is_none().then(|| view.t("print-drawing"));
    let copy = Button::quiet(view.t("print-copy")).icon(icon::COPY).height(size::PRIMARY);
    if copy.disabled_because(none).show(ui)
        && let Some(picture) = picture
    {
        ui.ctx().copy_image(color_image(&picture));
        view.act(Action::PictureCopied);
    }
    let is_done = export.outcome.as_ref().is_some_and(|outcome| !outcome.is_trouble);
    let leave = view.t(if is_done { "print-done" } else { "word-cancel" });
    let leave = Button::ghost(leave).height(size::PRIMARY).response(ui);
    if leave.clicked() {
        view.act(Action::CancelExport);
    }
    // Enter prints, and Enter leaves when that is done: nothing else need be touched. An Enter that is still held down
    // from the form before was not meant for this.
    let is_held = ui.input(|input| input.key_down(Key::Enter));
    if is_ready && !is_held && view.drafts.print.focused_when_done != Some(is_done) {
        view.drafts.print.focused_when_done = Some(is_done);
        if is_done { leave.request_focus() } else { print.request_focus() }
    }
}

fn busy_words(view: &View<'_>, step: &ExportStep) -> Option<String> {
    let key = match step {
        ExportStep::Open => return None,
        ExportStep::Choosing | ExportStep::Typing { .. } => "print-choosing",
        ExportStep::Writing { .. } | ExportStep::WritingMany { .. } => "print-saving",
        ExportStep::Printing => "print-opening",
    };
    Some(view.t(key))
}

fn said_ui(ui: &mut Ui, view: &View<'_>, export: &Export) {
    if let ExportStep::WritingMany { done, is_stopping } = export.step {
        let total = export.subjects.len();
        let key = if is_stopping { "print-stopping-at" } else { "print-written-of" };
        ui.vertical(|ui| {
            let words = view.t_with(key, &[("count", &done), ("total", &total)]);
            text::quiet(ui, &words);
            progress(ui, ui.available_width() - space::XL, &words, (done, total));
        });
    } else if let Some(words) = busy_words(view, &export.step) {
        text::said_quietly(ui, words);
    } else if let Some(outcome) = &export.outcome {
        let (mark, ink) = if outcome.is_trouble {
            (icon::WARNING, view.palette.trouble)
        } else {
            (icon::CHECK, view.palette.ink)
        };
        glyph::icon(ui, mark, Text::Large.points(), ink);
        let words: Vec<_> = outcome.messages.iter().map(|message| view.message(message)).collect();
        text::said(ui, words.join(" "), Text::Body.regular(), ink);
    }
}
