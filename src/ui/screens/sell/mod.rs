//! Sell: the keypad and the strip of open sales stay; the left area shows the sale in front.

mod favourites;
pub mod front;
mod keypad;
mod keys;
mod questions;
mod ready;
mod seen;
mod strip;

use crate::{
    app::{
        Action,
        sell::{Gate, Kind, WatchedSale},
    },
    domain::{money::Money, sale::SaleStage},
    ui::{
        View,
        entry::Key,
        screens::guide,
        theme::{Tone, size, space},
        widgets::{notice::banner_ui, reading},
    },
};
use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Stroke, Ui};
use jiff::SignedDuration;

/// Draws the counter.
pub fn sell_ui(ui: &mut Ui, view: &mut View<'_>) {
    keys::take_keys(ui, view);
    let room = Room::of(ui);
    let margin = if room.is_small { Margin::symmetric(16, 8) } else { Margin::symmetric(24, 16) };
    let right = Frame::new().fill(view.palette.surface).inner_margin(margin);
    let width = size::KEYPAD.min(ui.available_width() * if room.is_small { 0.5 } else { 0.42 });
    let panel = Panel::right("keypad").exact_size(width).resizable(false).show_separator_line(false);
    let before = reading::mark(ui);
    panel.frame(right).show(ui, |ui| {
        let outside = ui.max_rect() + margin;
        let (left, heights) = (outside.left(), outside.y_range());
        ui.painter().vline(left, heights, Stroke::new(1.0, view.palette.hairline));
        if keypad::keypad_ui(ui, view) {
            charge(view, Kind::Counter);
        }
    });
    let sales = view.state.sell.sales.iter().rev();
    let others: Vec<WatchedSale> = sales.filter(|sale| is_on_strip(view, sale)).cloned().collect();
    let rows = strip::rows(others, seen::of_today(view, ui.available_height()));
    if !rows.is_empty() && !room.is_low {
        let frame = Frame::new().inner_margin(Margin { left: 32, right: 32, top: 0, bottom: 24 });
        let height = strip::rows_height(rows.len(), ui.available_height());
        let panel =
            Panel::bottom("strip").exact_size(strip::height(height)).show_separator_line(false).frame(frame);
        panel.show(ui, |ui| strip::strip_ui(ui, view, &rows, Some(height)));
    }
    let margin = if room.is_small { 16 } else { 32 };
    let frame = Frame::new().inner_margin(Margin::same(margin));
    CentralPanel::no_frame().frame(frame).show(ui, |ui| {
        let height = ui.available_height();
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            left_ui(ui, view, height);
            if !rows.is_empty() && room.is_low {
                ui.add_space(space::XL);
                strip::strip_ui(ui, view, &rows, None);
            }
        });
    });
    // The eye comes to the sale, to the others, and last to the keypad.
    reading::reverse_since(ui, before);
    questions::questions_ui(ui, view);
}

/// How much room the counter has.
#[derive(Clone, Copy)]
struct Room {
    /// Large text on a small screen: margins shrink, and the keypad has half of the width.
    is_small: bool,
    /// The strip of open sales has no place of its own.
    is_low: bool,
}

impl Room {
    /// Below these widths and heights it is short, in points.
    const SMALL: f32 = 680.0;
    const LOW: f32 = 560.0;

    fn of(ui: &Ui) -> Self {
        Self { is_small: ui.available_width() < Self::SMALL, is_low: ui.available_height() < Self::LOW }
    }
}

/// What stands left of the keypad, in a part of the window so high.
fn left_ui(ui: &mut Ui, view: &mut View<'_>, height: f32) {
    if let Gate::Shut(why) = &view.state.sell.gate
        && banner_ui(ui, view, why, Tone::Trouble, Some(view.t("try-again")))
    {
        view.act(Action::OpenJournal);
    }
    let top = ui.cursor().top();
    guide::guide_ui(ui, view);
    let height = height - (ui.cursor().top() - top);
    if let Some(front) = view.state.sell.front().cloned() {
        front::front_ui(ui, view, &front, height);
    } else {
        ready::ready_ui(ui, view);
    }
}

/// For so long a closed sale stays on the strip; it is watched on without a place there.
const CLOSED_SHOWS: SignedDuration = SignedDuration::from_mins(5);

fn is_on_strip(view: &View<'_>, watched: &WatchedSale) -> bool {
    let is_old = matches!(
        watched.sale.stage,
        SaleStage::Closed { since, .. } if view.state.now.duration_since(since) > CLOSED_SHOWS
    );
    !is_old && view.state.sell.front.as_ref() != Some(&watched.sale.reference)
}

/// All that was entered, together.
fn total(view: &View<'_>) -> Option<Money> {
    view.drafts.entry.total(view.state.shop()?.currency, view.state.settings.entry)
}

/// Why nothing can be charged now.
fn not_now(view: &View<'_>) -> Option<String> {
    match view.state.sell.gate {
        Gate::Opening => Some(view.t("sell-opening")),
        Gate::Shut(_) => Some(view.t("sell-shut")),
        Gate::Open => total(view).is_none().then(|| view.t("sell-charge-nothing")),
    }
}

/// Charges what was entered, and begins the next entry.
fn charge(view: &mut View<'_>, kind: Kind) {
    let (Some(amount), None) = (total(view), not_now(view)) else { return };
    view.drafts.entry.press(Key::Clear, amount.currency(), view.state.settings.entry);
    let note = std::mem::take(&mut view.drafts.note);
    view.act(Action::Charge { amount, note, kind });
}
