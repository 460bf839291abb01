//! About: which version this is, where its files are, words for support, and whose work it is made with.

use crate::{
    app::{
        Action,
        about::{AboutAction, Diagnostics, Places},
        guide::GuideAction,
    },
    services::settings::FirstSteps,
    ui::{
        View, icon,
        screens::filing,
        theme::{Text, radius, space},
        widgets::{button::Button, text},
    },
};
use egui::{Frame, Margin, ScrollArea, Stroke, Ui};
use std::path::Path;

/// Who made what this is made with, and under which licences; `scripts/licences.sh` writes it.
const LICENCES: &str = include_str!("../../../assets/licences.txt");

/// How high a text is that scrolls by itself, in points.
const HEIGHT: f32 = 320.0;

fn act(view: &mut View<'_>, action: AboutAction) {
    view.act(Action::About(action));
}

/// Draws it.
pub fn about_ui(ui: &mut Ui, view: &mut View<'_>) {
    let version = env!("CARGO_PKG_VERSION");
    text::heading(ui, view.t_with("settings-about", &[("version", &version)]));
    text::quiet(ui, view.t("about-licence"));
    let is_guided = view.state.settings.first_steps != FirstSteps::Over;
    if view.state.is_practice() && !is_guided && Button::quiet(view.t("guide-again")).show(ui) {
        view.act(Action::Guide(GuideAction::Begin));
    }
    ui.add_space(space::XL);
    support_ui(ui, view);
    ui.add_space(space::XL);
    if let Some(places) = view.state.about.places.clone() {
        places_ui(ui, view, &places);
        ui.add_space(space::XL);
    }
    licences_ui(ui, view);
}

/// The text for support: nothing leaves before it was read here.
fn support_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::heading(ui, view.t("about-support"));
    text::quiet(ui, view.t("about-support-words"));
    match view.state.about.diagnostics.clone() {
        Diagnostics::Unwanted => {
            if Button::quiet(view.t("about-prepare")).icon(icon::REPORT).show(ui) {
                act(view, AboutAction::MakeDiagnostics);
            }
        }
        Diagnostics::Making(_) => {
            let said = text::quiet(ui, view.t("about-preparing"));
            text::announce(ui, &said);
        }
        Diagnostics::Shown(words) => {
            let said = text::label(ui, view.t("about-all-of-it"), Text::Body.strong(), view.palette.ink);
            text::announce(ui, &said);
            framed_ui(ui, view, "diagnostics_text", |ui| {
                text::copyable(ui, &*words, Text::Small.tabular(), view.palette.ink);
            });
            ui.horizontal_wrapped(|ui| {
                let save = Button::quiet(view.t("about-save")).icon(icon::DOWNLOAD);
                if save.disabled_because(filing::busy(view)).show(ui) {
                    act(view, AboutAction::SaveDiagnostics);
                }
                if Button::ghost(view.t("about-leave")).show(ui) {
                    act(view, AboutAction::LeaveDiagnostics);
                }
            });
        }
    }
}

fn framed_ui(ui: &mut Ui, view: &View<'_>, id: &str, draw: impl FnOnce(&mut Ui)) {
    let frame = Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.hairline))
        .corner_radius(radius::TILE)
        .inner_margin(Margin::same(16));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ScrollArea::both().id_salt(id).max_height(HEIGHT).auto_shrink([false, true]).show(ui, draw);
    });
}

fn places_ui(ui: &mut Ui, view: &mut View<'_>, places: &Places) {
    text::heading(ui, view.t("about-places"));
    place_ui(ui, view, "about-data", &places.data, "about-open-data", AboutAction::OpenData);
    ui.add_space(space::S);
    place_ui(ui, view, "about-config", &places.config, "about-open-config", AboutAction::OpenConfig);
    ui.add_space(space::S);
    place_ui(ui, view, "about-state", &places.state, "about-open-state", AboutAction::OpenState);
}

fn place_ui(ui: &mut Ui, view: &mut View<'_>, words: &str, path: &Path, button: &str, action: AboutAction) {
    text::quiet(ui, view.t(words));
    text::copyable(ui, path.display().to_string(), Text::Body.regular(), view.palette.ink);
    let open = Button::quiet(view.t("about-open")).named(view.t(button)).icon(icon::FOLDER);
    if open.show(ui) {
        act(view, action);
    }
}

/// Some thousand lines, of which only those in sight are drawn.
fn licences_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::heading(ui, view.t("about-others"));
    text::quiet(ui, view.t("about-others-words"));
    let shown = view.drafts.shows_licences;
    if Button::quiet(view.t(if shown { "about-others-hide" } else { "about-others-show" })).show(ui) {
        view.drafts.shows_licences = !shown;
        ui.ctx().request_repaint();
    }
    if !shown {
        return;
    }
    let lines: Vec<&str> = LICENCES.lines().collect();
    let font = Text::Small.regular();
    let height = ui.fonts_mut(|fonts| fonts.row_height(&font));
    let frame = Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.hairline))
        .corner_radius(radius::TILE)
        .inner_margin(Margin::same(16));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let area = ScrollArea::both().id_salt("licences_text").max_height(HEIGHT).auto_shrink(false);
        area.show_rows(ui, height, lines.len(), |ui, rows| {
            for line in &lines[rows] {
                // An empty line is as high as any.
                let words = if line.is_empty() { " " } else { *line };
                let words = egui::RichText::new(words).font(font.clone()).color(view.palette.ink);
                ui.add(egui::Label::new(words).extend());
            }
        });
    });
}
