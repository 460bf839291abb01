//! A link whose code is on paper: since when, what was seen on it, and the way to end its watching.

use crate::{
    app::Action,
    domain::{
        link::PaymentLink,
        printed::{PrintedLink, Sighting},
    },
    ui::{
        View,
        theme::{Text, size, space},
        when,
        widgets::{button::Button, reading::from_right, text},
    },
};
use egui::{Align, Stroke, Ui};

/// So many of the newest payments show; the day's report has all.
const MOST: usize = 5;

/// Draws it, above what else is known; nothing for a link that is on no paper.
pub(super) fn paper_ui(ui: &mut Ui, view: &mut View<'_>, link: &PaymentLink) {
    let state = view.state;
    let Some(watched) = state.printed.get(&link.id) else { return };
    head_ui(ui, view, &watched.printed);
    let history = state.printed.history(&link.id).unwrap_or_default();
    for sighting in history.iter().rev().take(MOST) {
        sighting_ui(ui, view, sighting);
    }
    if let Some(more) = history.len().checked_sub(MOST).filter(|more| *more > 0) {
        text::small(ui, view.t_with("paper-earlier", &[("count", &more)]));
    }
    ui.add_space(space::XS);
}

fn head_ui(ui: &mut Ui, view: &mut View<'_>, printed: &PrintedLink) {
    let rest = ui.available_rect_before_wrap();
    ui.painter().hline(rest.x_range(), rest.top(), Stroke::new(1.0, view.palette.hairline));
    ui.add_space(1.0);
    ui.horizontal(|ui| {
        let since = view.t_with("paper-since", &[("day", &when::day(view, printed.since))]);
        text::label(ui, since, Text::Small.strong(), view.palette.ink_2);
        from_right(ui, Align::Center, |ui| {
            if Button::ghost(view.t("printed-forget")).height(size::SMALL).show(ui) {
                view.act(Action::ForgetPrinted(printed.link.clone()));
            }
        });
    });
}

fn sighting_ui(ui: &mut Ui, view: &View<'_>, sighting: &Sighting) {
    let total = sighting.total().map_or_else(String::new, |total| total.to_string());
    let key = if sighting.was_away { "paper-seen-away" } else { "paper-seen" };
    let seen = view.t_with(key, &[("time", &when::clock(view, sighting.seen))]);
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = Text::Small.points();
        ui.horizontal(|ui| {
            text::label(ui, format!("+{}", sighting.added), Text::Small.strong(), view.palette.ink);
            text::small(ui, seen);
            from_right(ui, Align::Center, |ui| {
                text::label(ui, total, Text::Small.tabular(), view.palette.ink);
            });
        });
    });
}
