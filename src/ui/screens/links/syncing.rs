//! How far the list is read: a thin bar below the head, and a count with a way to stop below the rows.

use crate::{
    app::Action,
    ui::{
        View,
        theme::{Text, size},
        widgets::{button::Button, reading::from_right, text},
    },
};
use egui::{Align, Frame, Margin, Panel, Rect, Stroke, Ui, pos2};

/// How high the bar is, in points.
const BAR: f32 = 3.0;
/// What the bar shows of a list whose length isn't known yet.
const BEGUN: f32 = 0.05;

/// Draws the bar over the upper edge of what follows.
pub fn bar_ui(ui: &Ui, view: &View<'_>) {
    if view.state.links.reading.is_none() {
        return;
    }
    let area = ui.available_rect_before_wrap();
    let part = view.state.links.progress().unwrap_or(BEGUN).clamp(0.0, 1.0);
    let bar = Rect::from_min_max(area.min, pos2(area.right(), area.top() + BAR));
    let done = Rect::from_min_max(bar.min, pos2(bar.left() + bar.width() * part, bar.bottom()));
    let painter =
        ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Middle, egui::Id::unique("links_progress")));
    painter.rect_filled(bar, 0.0, view.palette.hairline);
    painter.rect_filled(done, 0.0, view.palette.accent);
}

/// Draws the count at the lower edge, with *Stop* while the list is being read and *Continue* when a person stopped it.
pub fn strip_ui(ui: &mut Ui, view: &mut View<'_>) {
    let links = &view.state.links;
    let is_reading = links.reading.is_some();
    // Trouble has a banner with a button of its own.
    let is_stopped = links.can_continue() && links.all.trouble.is_none();
    if !is_reading && !is_stopped {
        return;
    }
    let written = |count: u64| view.words.count(count);
    let words = match links.counted() {
        Some((count, total)) => {
            view.t_with("links-read-of", &[("count", &written(count)), ("total", &written(total))])
        }
        None => view.t(if is_reading { "links-reading" } else { "links-stopped" }),
    };
    let (key, action) =
        if is_reading { ("links-stop", Action::StopSync) } else { ("links-continue", Action::ContinueSync) };
    let is_pressed = bottom_ui(ui, "links_syncing", view, |ui, view| {
        text::label(ui, words, Text::Small.regular(), view.palette.ink_2);
        from_right(ui, Align::Center, |ui| Button::ghost(view.t(key)).height(size::SMALL).show(ui)).inner
    });
    if is_pressed {
        view.act(action);
    }
}

/// A strip below the rows.
pub fn bottom_ui<R>(
    ui: &mut Ui,
    id: &'static str,
    view: &mut View<'_>,
    draw: impl FnOnce(&mut Ui, &mut View<'_>) -> R,
) -> R {
    let frame = Frame::new().fill(view.palette.surface).inner_margin(Margin {
        left: 32,
        right: 16,
        top: 4,
        bottom: 4,
    });
    let panel = Panel::bottom(id).resizable(false).show_separator_line(false).frame(frame);
    panel
        .show(ui, |ui| {
            let outside = ui.max_rect().expand2(egui::vec2(32.0, 4.0));
            let line = Stroke::new(1.0, view.palette.hairline);
            ui.painter().with_clip_rect(outside).hline(outside.x_range(), outside.top(), line);
            ui.horizontal(|ui| {
                ui.set_height(size::SMALL);
                draw(ui, view)
            })
            .inner
        })
        .inner
}
