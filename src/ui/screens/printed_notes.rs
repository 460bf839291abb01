//! What is wrong with codes on paper, above the links.

use crate::{
    app::Action,
    domain::{link::LinkId, printed::PaperTrouble},
    ui::{
        View, icon,
        theme::{Text, Tone, radius, sign, size, space},
        widgets::{button::Button, glyph, reading::from_right, text},
    },
};
use egui::{Frame, Layout, Margin, Panel, Ui};

/// At most so many stand there at once: the table is what leads.
const MOST: usize = 2;

/// Draws the worst of them, each with the way to end its watching; nothing when all is well.
pub fn printed_notes_ui(ui: &mut Ui, view: &mut View<'_>) {
    let mut notes: Vec<(PaperTrouble, LinkId, String)> = view
        .state
        .printed
        .links()
        .iter()
        .filter_map(|watched| {
            let words = view.message(&watched.message()?);
            Some((watched.trouble?, watched.printed.link.clone(), words))
        })
        .collect();
    if notes.is_empty() {
        return;
    }
    notes.sort_by_key(|(trouble, ..)| PaperTrouble::ALL.iter().position(|other| other == trouble));
    let frame = Frame::new().inner_margin(Margin { left: 32, right: 24, top: 0, bottom: 12 });
    let panel = Panel::top("printed_notes").resizable(false).show_separator_line(false).frame(frame);
    panel.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        for (trouble, link, words) in notes.iter().take(MOST) {
            note_ui(ui, view, *trouble, link, words);
        }
        if let Some(more) = notes.len().checked_sub(MOST).filter(|more| *more > 0) {
            text::small(ui, view.t_with("printed-more", &[("count", &more)]));
        }
    });
}

fn note_ui(ui: &mut Ui, view: &mut View<'_>, trouble: PaperTrouble, link: &LinkId, words: &str) {
    let is_soon = matches!(trouble, PaperTrouble::EndsSoon | PaperTrouble::FewLeft);
    let (mark, ground) = view.palette.tone(if is_soon { Tone::Waiting } else { Tone::Trouble });
    let frame = Frame::new().fill(ground).corner_radius(radius::TILE).inner_margin(Margin::symmetric(16, 4));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.set_height(size::BUTTON);
            glyph::icon(ui, icon::WARNING, sign::FIELD, mark);
            from_right(ui, egui::Align::Center, |ui| {
                if Button::ghost(view.t("printed-forget")).height(size::SMALL).show(ui) {
                    view.act(Action::ForgetPrinted(link.clone()));
                }
                let is_known = view.state.links.get(link).is_some();
                if is_known && Button::ghost(view.t("printed-show-link")).height(size::SMALL).show(ui) {
                    view.act(Action::SelectLink(Some(link.clone())));
                }
                ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| {
                    text::label(ui, words, Text::Body.regular(), view.palette.ink);
                });
            });
        });
    });
}
