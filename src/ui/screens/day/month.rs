//! A month as a grid of days to pick from.

use super::picked::{pick, read_day};
use crate::ui::{
    View, icon,
    theme::{Piece, Text, radius, size, space},
    when,
    widgets::{button::Button, stance::Stance},
};
use egui::{Align2, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};
use jiff::{ToSpan as _, civil::Date};

/// How wide a day is, in points.
const DAY: f32 = 40.0;

/// Draws the month; a click on a day changes the range that is being typed.
pub fn month_ui(ui: &mut Ui, view: &mut View<'_>) {
    let today = when::today(view);
    let month = view.drafts.day.month.unwrap_or(today).first_of_month();
    ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    ui.horizontal(|ui| {
        let before = Button::ghost(view.t("day-month-before")).icon_only(icon::BACK).height(size::SMALL);
        if before.show(ui) {
            view.drafts.day.month = Some(month.saturating_sub(1.month()));
        }
        let (place, title) =
            ui.allocate_exact_size(vec2(7.0 * DAY - 2.0 * size::SMALL, size::SMALL), Sense::hover());
        let words = when::month(view, month);
        title.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
        let font = Text::Body.strong();
        ui.painter().text(place.center(), Align2::CENTER_CENTER, words, font, view.palette.ink);
        let is_last = (month.year(), month.month()) >= (today.year(), today.month());
        let after = Button::ghost(view.t("day-month-after")).icon_only(icon::CHEVRON).height(size::SMALL);
        let reason = is_last.then(|| view.t("day-not-yet"));
        if after.disabled_because(reason).show(ui) {
            view.drafts.day.month = Some(month.saturating_add(1.month()));
        }
    });
    ui.add_space(space::XS);
    ui.horizontal(|ui| {
        for weekday in 1..=7 {
            let (place, _) = ui.allocate_exact_size(vec2(DAY, 24.0), Sense::hover());
            let words = when::weekday_short(view, weekday);
            let font = Text::Small.regular();
            ui.painter().text(place.center(), Align2::CENTER_CENTER, words, font, view.palette.ink_2);
        }
    });
    // Monday first (ISO 8601), as in the week that can be asked for.
    let before = month.weekday().to_monday_zero_offset();
    let first = month.saturating_sub(i64::from(before).days());
    let days = i64::from(before) + i64::from(month.days_in_month());
    for week in 0..(days + 6) / 7 {
        ui.horizontal(|ui| {
            for weekday in 0..7 {
                let day = first.saturating_add((week * 7 + weekday).days());
                day_ui(ui, view, day, (month, today));
            }
        });
    }
}

fn day_ui(ui: &mut Ui, view: &mut View<'_>, day: Date, (month, today): (Date, Date)) {
    let is_here = day.month() == month.month();
    let can_be_picked = is_here && day <= today;
    let sense = if can_be_picked { Sense::click() } else { Sense::hover() };
    let (place, response) = ui.allocate_exact_size(vec2(DAY, size::SMALL), sense);
    if !is_here {
        return;
    }
    let range = range(view);
    let is_in = range.is_some_and(|(first, last)| (first..=last).contains(&day));
    let is_end = range.is_some_and(|(first, last)| day == first || day == last);
    let name = when::named_day(view, day);
    response.widget_info(|| WidgetInfo::selected(Role::Button, can_be_picked, is_in, &name));
    if !can_be_picked {
        let reason = view.t("day-not-yet");
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(reason));
    }
    let palette = &view.palette;
    let square = place.shrink2(vec2(2.0, 1.0));
    if is_in {
        ui.painter().rect_filled(place.shrink2(vec2(0.0, 1.0)), 0.0, palette.accent_weak);
    }
    let stance = Stance::of(ui, &response);
    if day == today && !stance.has_focus {
        ui.painter().rect_stroke(square, radius::BUTTON, Stroke::new(1.0, palette.edge), StrokeKind::Inside);
    }
    let piece = if is_end { Piece::Primary } else { Piece::Row(false) };
    let ink = stance.paint(ui, square, radius::BUTTON, piece).ink;
    let font = if is_end { Text::Body.tabular_strong() } else { Text::Body.tabular() };
    ui.painter().text(square.center(), Align2::CENTER_CENTER, day.day().to_string(), font, ink);
    if response.clicked() {
        let (first, last) = pick(range, day);
        view.drafts.day.from = first.to_string();
        view.drafts.day.to = last.to_string();
    }
}

/// The range that is being typed, once both its ends can be read.
pub fn range(view: &View<'_>) -> Option<(Date, Date)> {
    let draft = &view.drafts.day;
    let (from, to) = (read_day(&draft.from)?, read_day(&draft.to)?);
    Some((from.min(to), from.max(to)))
}
