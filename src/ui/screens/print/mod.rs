//! *Print or save*: what a code will look like, as which file, and where it goes.

mod buttons;
mod choices;
mod path;
mod pictogram;
mod picture;
mod words;

use crate::{
    app::{Action, exporting::Export},
    ui::{
        View,
        drafts::PrintDraft,
        theme::{Text, space},
        widgets::{question::question, reading, text},
    },
};
use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Sense, Ui, UiBuilder, Vec2, vec2};

/// The widest and highest the dialog grows.
const MOST: Vec2 = vec2(1120.0, 720.0);

/// What the window leaves free around the dialog, its own margin included.
const AROUND: f32 = 80.0;

/// The choices' width.
const CHOICES: f32 = 404.0;

/// Draws the dialog over the screen.
pub fn print_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(export) = view.state.export.clone() else {
        view.drafts.print = PrintDraft::default();
        return;
    };
    if export.needs_words() {
        view.act(Action::WordCards(words::card_words(view, &export)));
    }
    let room = ui.ctx().content_rect().size() - Vec2::splat(AROUND);
    let modal = question(ui.ctx(), "print").show(ui.ctx(), |ui| {
        let (rect, _) = ui.allocate_exact_size(room.min(MOST), Sense::hover());
        ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| dialog_ui(ui, view, &export));
    });
    if modal.should_close() {
        view.act(Action::CancelExport);
    }
    path::path_ui(ui, view, &export);
}

fn dialog_ui(ui: &mut Ui, view: &mut View<'_>, export: &Export) {
    // The ring around a button that has the focus needs a little room.
    let below = Frame::new().inner_margin(Margin { top: 16, right: 4, bottom: 4, left: 0 });
    let bottom = Panel::bottom("print_buttons").resizable(false).show_separator_line(false).frame(below);
    let before = reading::mark(ui);
    bottom.show(ui, |ui| buttons::buttons_ui(ui, view, export));
    let beside = Frame::new().inner_margin(Margin { left: 24, ..Margin::ZERO });
    let right = Panel::right("print_choices").exact_size(CHOICES).resizable(false).show_separator_line(false);
    right.frame(beside).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            head_ui(ui, view, export);
            words::warnings_ui(ui, view, export);
            choices::choices_ui(ui, view, export);
            ui.add_space(space::XS);
            words::advice_ui(ui, view, export);
        });
    });
    CentralPanel::no_frame().show(ui, |ui| picture::picture_ui(ui, view, export));
    reading::reverse_since(ui, before);
}

fn head_ui(ui: &mut Ui, view: &View<'_>, export: &Export) {
    text::title(ui, view.t("print-title"));
    if let [only] = &*export.subjects {
        text::label(ui, &only.product, Text::Body.strong(), view.palette.ink);
        text::quiet(ui, view.words.money(only.amount));
    } else {
        text::quiet(ui, view.t_with("print-count", &[("count", &export.subjects.len())]));
    }
}
