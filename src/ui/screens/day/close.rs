//! Closing the day: what is asked before it, what it would hold, and what came of it. Enter answers none of it: a scanner
//! or a cashier may have pressed it once too often.

use super::{
    names, paper,
    sums::{Figures, currencies},
    totals::totals_ui,
};
use crate::{
    app::{
        Action,
        day::{CloseStep, DayAction, Shown},
    },
    domain::takings::{Closing, Report},
    ui::{
        View, icon,
        screens::filing,
        theme::{Text, Tone, size, space},
        widgets::{button::Button, glyph, notice::banner_ui, progress::progress, question::question, text},
    },
};
use egui::{Key, ScrollArea, Ui};

/// How wide the question is, in points.
const WIDTH: f32 = 520.0;

/// Draws the question, or what came of it.
pub fn close_ui(ui: &Ui, view: &mut View<'_>) {
    let Some(step) = view.state.day.close.clone() else { return };
    let room = ui.ctx().content_rect().shrink(space::PAGE);
    let modal = question(ui.ctx(), "close_day").show(ui.ctx(), |ui| {
        ui.set_width(WIDTH.min(room.width()));
        ui.spacing_mut().item_spacing.y = space::S;
        let height = room.height() - space::PAGE;
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            step_ui(ui, view, &step);
        });
    });
    // What is being written is waited for.
    if modal.should_close() && step != CloseStep::Writing {
        view.act(Action::Day(DayAction::LeaveClose));
    }
}

fn step_ui(ui: &mut Ui, view: &mut View<'_>, step: &CloseStep) {
    match step {
        CloseStep::Checking { left, of } => checking_ui(ui, view, *left, *of),
        CloseStep::Asking { number, report, unasked } => asking_ui(ui, view, (*number, *unasked), report),
        CloseStep::Writing => {
            text::heading(ui, view.t("close-day-writing"));
            text::quiet(ui, view.t("close-day-writing-words"));
        }
        CloseStep::Done(closing) => done_ui(ui, view, closing),
        CloseStep::Failed(message) => {
            text::heading(ui, view.t("close-day-failed"));
            banner_ui(ui, view, message, Tone::Trouble, None);
            if let Some(detail) = &message.detail {
                text::small(ui, detail);
            }
            ui.add_space(space::S);
            let buttons = [("day-try-again", DayAction::BeginClose), ("word-back", DayAction::LeaveClose)];
            answers_ui(ui, view, buttons);
        }
    }
}

/// A bank's check may have ended in a payment: closed sales are asked for once more.
fn checking_ui(ui: &mut Ui, view: &mut View<'_>, left: usize, of: usize) {
    let done = of.saturating_sub(left);
    text::heading(ui, view.t("close-day-checking"));
    text::quiet(ui, view.t_with("close-day-checked", &[("done", &done), ("of", &of)]));
    progress(ui, ui.available_width(), &view.t("close-day-checking"), (done, of));
    text::small(ui, view.t("close-day-checking-words"));
    ui.add_space(space::S);
    let enter = ui.input(|input| input.key_pressed(Key::Enter));
    ui.horizontal_wrapped(|ui| {
        let on = Button::quiet(view.t("close-day-unasked")).height(size::PRIMARY);
        if on.show(ui) && !enter {
            view.act(Action::Day(DayAction::SkipChecks));
        }
        if Button::quiet(view.t("close-day-not-yet")).height(size::PRIMARY).show(ui) && !enter {
            view.act(Action::Day(DayAction::LeaveClose));
        }
    });
}

/// What the closing would hold.
fn asking_ui(ui: &mut Ui, view: &mut View<'_>, (number, unasked): (u32, usize), report: &Report) {
    text::heading(ui, view.t_with("close-day-title", &[("number", &number)]));
    if report.totals.is_empty() {
        text::quiet(ui, view.t("close-day-nothing"));
    } else {
        text::quiet(ui, view.t("close-day-holds"));
        ui.scope(|ui| totals_ui(ui, view, &report.totals));
        text::small(ui, view.t("close-day-gross"));
    }
    if !report.unsettled.is_empty() {
        let sums = unsettled_sums(view, report);
        let count = report.unsettled.len();
        let words = view.t_with("close-day-unsettled", &[("count", &count), ("sums", &sums)]);
        mind_ui(ui, view, &words);
    }
    if unasked > 0 {
        mind_ui(ui, view, &view.t_with("close-day-not-asked", &[("count", &unasked)]));
    }
    ui.add_space(space::S);
    answers_ui(ui, view, [("day-close", DayAction::Close), ("close-day-not-yet", DayAction::LeaveClose)]);
}

/// What is not settled, by currency.
fn unsettled_sums(view: &View<'_>, report: &Report) -> String {
    let Some(shop) = names::currency(view) else { return String::new() };
    let modes = &crate::domain::takings::Mode::ALL;
    let sums = currencies(shop, &[], &report.unsettled, modes).into_iter().filter_map(|currency| {
        let sum = Figures::of(&[], &report.unsettled, currency, modes).unsettled;
        (sum.count > 0).then(|| names::money(view, sum.money(currency)))
    });
    sums.collect::<Vec<_>>().join(", ")
}

fn mind_ui(ui: &mut Ui, view: &View<'_>, words: &str) {
    let ink = view.palette.tone(Tone::Waiting).0;
    ui.horizontal_top(|ui| {
        glyph::icon(ui, icon::CLOCK, Text::Large.points(), ink);
        text::label(ui, words, Text::Body.regular(), ink);
    });
}

/// Two answers: the first leads.
fn answers_ui(ui: &mut Ui, view: &mut View<'_>, answers: [(&str, DayAction); 2]) {
    let enter = ui.input(|input| input.key_pressed(Key::Enter));
    ui.horizontal_wrapped(|ui| {
        for (place, (key, action)) in answers.into_iter().enumerate() {
            let button = if place == 0 {
                Button::primary(view.t(key))
            } else {
                Button::quiet(view.t(key)).height(size::PRIMARY)
            };
            if button.show(ui) && !enter {
                view.act(Action::Day(action));
            }
        }
    });
}

/// It is closed: its papers, and on with the shop.
fn done_ui(ui: &mut Ui, view: &mut View<'_>, closing: &Closing) {
    let Some(shop) = names::currency(view) else { return };
    let modes = names::counted(view);
    let sums = currencies(shop, &closing.totals, &[], modes).into_iter().filter_map(|currency| {
        let taken = Figures::of(&closing.totals, &[], currency, modes).taken;
        (taken.count > 0 || currency == shop).then(|| names::money(view, taken.money(currency)))
    });
    let sums = sums.collect::<Vec<_>>().join(", ");
    let words = view.t_with("close-day-done", &[("number", &closing.number), ("sums", &sums)]);
    ui.horizontal_top(|ui| {
        glyph::icon(ui, icon::CHECK, Text::Title.points(), view.palette.ink);
        text::said(ui, words, Text::Title.strong(), view.palette.ink);
    });
    text::quiet(ui, view.t("close-day-done-words"));
    ui.add_space(space::S);
    let shown = Shown::Closing(closing.number);
    ui.horizontal_wrapped(|ui| {
        let enter = ui.input(|input| input.key_pressed(Key::Enter));
        if Button::primary(view.t("close-day-leave")).show(ui) && !enter {
            view.act(Action::Day(DayAction::LeaveClose));
        }
        let busy = filing::busy(view);
        let quiet = |key: &str, mark| {
            let button = Button::quiet(view.t(key)).icon(mark).height(size::PRIMARY);
            button.disabled_because(busy.clone())
        };
        let (save, print) =
            (quiet("close-day-save", icon::DOWNLOAD), quiet("close-day-print", icon::PRINTER));
        // While this stands, the papers are of the closing, whatever shows behind it.
        if save.show(ui) && !enter {
            view.act(Action::Day(DayAction::Save(Box::new(paper::day_words(view, shown)))));
        }
        if print.show(ui) && !enter {
            view.act(Action::Day(DayAction::Print(Box::new(paper::day_words(view, shown)))));
        }
    });
}
