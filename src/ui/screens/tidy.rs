//! Tidy up: how many old links may go, how far it is, and what became of them.

use crate::{
    app::{
        Action, Message,
        tidy::{LeftAlone, Tally, TidyStep},
    },
    domain::reference::Reference,
    ui::{
        View, icon,
        screens::page_ui,
        theme::{Text, Tone, sign, size, space},
        widgets::{button::Button, glyph, notice::banner_ui, progress::progress, text},
    },
};
use egui::{Key, Ui};

/// How wide the page grows.
const WIDTH: f32 = 720.0;
/// At most so many sales are named one by one.
const MOST_NAMED: usize = 20;

/// Draws the page.
pub fn tidy_ui(ui: &mut Ui, view: &mut View<'_>) {
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        view.act(Action::CloseTidyUp);
    }
    page_ui(ui, WIDTH, |ui| {
        if Button::ghost(view.t("tidy-back")).icon(icon::BACK).show(ui) {
            view.act(Action::CloseTidyUp);
        }
        ui.add_space(space::S);
        text::title(ui, view.t("tidy-title"));
        ui.add_space(space::S);
        match view.state.tidy.step.clone() {
            TidyStep::Idle | TidyStep::Looking => {
                text::quiet(ui, view.t("tidy-looking"));
            }
            TidyStep::Found => found_ui(ui, view),
            TidyStep::Running => running_ui(ui, view),
            TidyStep::Over(why) => over_ui(ui, view, why.as_ref()),
        }
    });
}

fn found_ui(ui: &mut Ui, view: &mut View<'_>) {
    let count = view.state.tidy.total();
    if count == 0 {
        text::said_quietly(ui, view.t("tidy-none"));
        return;
    }
    let words = view.t_with("tidy-found", &[("count", &count)]);
    text::said(ui, words, Text::Large.strong(), view.palette.ink);
    text::quiet(ui, view.t("tidy-words"));
    ui.add_space(space::L);
    if Button::destructive(view.t("tidy-begin")).icon(icon::TRASH).height(size::PRIMARY).show(ui) {
        view.act(Action::TidyUp);
    }
}

fn running_ui(ui: &mut Ui, view: &mut View<'_>) {
    let (done, total) = (view.state.tidy.done(), view.state.tidy.total());
    text::label(ui, view.t("tidy-running"), Text::Large.strong(), view.palette.ink);
    ui.add_space(space::S);
    progress(ui, ui.available_width(), &view.t("tidy-running"), (done, total));
    text::quiet(ui, view.t_with("tidy-progress", &[("done", &done), ("total", &total)]));
    let tally = view.state.tidy.tally.clone();
    tally_ui(ui, view, &tally);
    ui.add_space(space::L);
    let stopping = view.state.tidy.is_stopping().then(|| view.t("tidy-stopping"));
    if Button::quiet(view.t("tidy-stop")).icon(icon::CLOSE).disabled_because(stopping).show(ui) {
        view.act(Action::StopTidyUp);
    }
}

fn over_ui(ui: &mut Ui, view: &mut View<'_>, why: Option<&Message>) {
    let (done, total) = (view.state.tidy.done(), view.state.tidy.total());
    let is_whole = done == total && why.is_none();
    let words = view.t(if is_whole { "tidy-over" } else { "tidy-halted" });
    text::said(ui, words, Text::Large.strong(), view.palette.ink);
    if let Some(why) = why {
        banner_ui(ui, view, why, Tone::Trouble, None);
        if let Some(detail) = &why.detail {
            text::small(ui, detail);
        }
    }
    if !is_whole && total > 0 {
        text::quiet(ui, view.t_with("tidy-progress", &[("done", &done), ("total", &total)]));
    }
    let tally = view.state.tidy.tally.clone();
    tally_ui(ui, view, &tally);
    if !is_whole {
        ui.add_space(space::L);
        if Button::quiet(view.t("tidy-continue")).icon(icon::REFRESH).show(ui) {
            view.act(Action::OpenTidyUp);
        }
    }
}

/// What became of the links so far: what is gone, and below it what a person should know of.
fn tally_ui(ui: &mut Ui, view: &View<'_>, tally: &Tally) {
    let body = |ui: &mut Ui, words: String| text::label(ui, words, Text::Body.regular(), view.palette.ink);
    body(ui, view.t_with("tidy-deleted", &[("count", &tally.deleted)]));
    if tally.already_gone > 0 {
        body(ui, view.t_with("tidy-already-gone", &[("count", &tally.already_gone)]));
    }
    if let Some(path) = tally.archive.as_ref().filter(|_| tally.deleted > 0) {
        let words = view.t_with("tidy-archive", &[("path", &path.display())]);
        text::copyable(ui, words, Text::Small.regular(), view.palette.ink_2);
    }
    if !tally.paid.is_empty() {
        ui.add_space(space::S);
        let words = view.t_with("tidy-paid", &[("count", &tally.paid.len())]);
        head_ui(ui, view, icon::CHECK, words, Tone::Paid);
        for reference in tally.paid.iter().take(MOST_NAMED) {
            text::copyable(ui, reference.to_string(), Text::Body.regular(), view.palette.ink);
        }
    }
    if !tally.left.is_empty() {
        ui.add_space(space::S);
        let words = view.t_with("tidy-left", &[("count", &tally.left.len())]);
        head_ui(ui, view, icon::INFO, words, Tone::Waiting);
        for (reference, why) in tally.left.iter().take(MOST_NAMED) {
            left_ui(ui, view, reference, *why);
        }
    }
}

fn head_ui(ui: &mut Ui, view: &View<'_>, mark: &str, words: String, tone: Tone) {
    ui.horizontal(|ui| {
        glyph::icon(ui, mark, sign::ROW, view.palette.tone(tone).0);
        text::label(ui, words, Text::Body.strong(), view.palette.ink);
    });
}

fn left_ui(ui: &mut Ui, view: &View<'_>, reference: &Reference, why: LeftAlone) {
    let why = view.t(match why {
        LeftAlone::NotTheSales => "tidy-not-the-sales",
        LeftAlone::StillOn => "tidy-still-on",
        LeftAlone::NoCount => "tidy-no-count",
        LeftAlone::Refused => "tidy-refused",
        LeftAlone::StillThere => "tidy-still-there",
    });
    text::copyable(ui, format!("{reference}: {why}"), Text::Body.regular(), view.palette.ink);
}
