//! The list: what is not settled, then all else, of which only what is in sight is drawn.

use super::{
    lines::{Line, Listed},
    row::{self, Done},
};
use crate::{
    app::{Action, day::DayAction},
    ui::{
        View,
        theme::{Text, radius, space},
        when,
    },
};
use egui::{Align, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// Draws the list at its whole height; the page around it scrolls.
pub fn list_ui(ui: &mut Ui, view: &mut View<'_>, listed: &Listed) {
    // Taken out for the time of drawing, in which rows may change what else is in the draft.
    let mut lines = std::mem::take(&mut view.drafts.day.lines);
    lines.refresh(listed, &view.state.day_rule());
    let (place, list) =
        ui.allocate_exact_size(vec2(ui.available_width(), lines.height() + 2.0), Sense::hover());
    let name = view.t("day-list");
    list.widget_info(|| WidgetInfo::labeled(Role::List, true, &name));
    let edge = Stroke::new(1.0, view.palette.hairline);
    ui.painter().rect(place, radius::TILE, view.palette.surface, edge, StrokeKind::Inside);
    if std::mem::take(&mut view.drafts.day.goes_to_unsettled) {
        ui.scroll_to_rect(place.with_max_y(place.top() + 1.0), Some(Align::Min));
    }
    let inside = place.shrink(1.0);
    let seen = ui.clip_rect();
    let sight = lines.in_sight(seen.top() - inside.top(), seen.bottom() - inside.top());
    let columns =
        row::Columns { has_currencies: lines.has_currencies(), is_wide: place.width() >= row::WIDE };
    let mut done = None;
    // A child takes no place of its own: the list's is taken already, with what is out of sight.
    let mut child = ui.new_child(UiBuilder::new().max_rect(inside).accessibility_parent(list.id));
    for number in sight {
        let (line, top, height) = lines.at(number);
        let at = pos2(inside.left(), inside.top() + top);
        let place = Rect::from_min_size(at, vec2(inside.width(), height));
        match (line, listed.entry(line)) {
            (Line::UnsettledHeading, _) => heading_ui(&child, view, place, &view.t("day-unsettled-first")),
            (Line::Day(day), _) => heading_ui(&child, view, place, &when::named_day(view, day)),
            (_, Some(entry)) => {
                let drawn = row::row_ui(&mut child, view, entry, place, columns);
                if drawn != Done::Nothing {
                    done = Some((entry.source.clone(), drawn));
                }
            }
            (_, None) => {}
        }
    }
    view.drafts.day.lines = lines;
    match done {
        Some((source, Done::Settle)) => view.act(Action::Day(DayAction::Settle(source))),
        Some((source, _)) => {
            let is_open = view.state.day.chosen.as_ref() == Some(&source);
            super::choose(view, (!is_open).then_some(source));
        }
        None => {}
    }
}

fn heading_ui(ui: &Ui, view: &View<'_>, place: Rect, words: &str) {
    let response = ui.interact(place, Id::unique("day_heading").with(words), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
    let palette = &view.palette;
    let at = pos2(place.left() + space::L, place.bottom() - space::M + 2.0);
    ui.painter().text(at, egui::Align2::LEFT_BOTTOM, words, Text::Small.strong(), palette.ink_2);
    ui.painter().hline(place.x_range(), place.bottom(), Stroke::new(1.0, palette.hairline));
}
