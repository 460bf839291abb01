//! What was seen on printed links today, on the strip among the sales.

use super::strip::{AMOUNT, ROW, row_height};
use crate::{
    app::{Action, Screen},
    domain::printed::Sighting,
    ui::{
        View, focus, icon,
        theme::{Text, Tone, radius, size, space},
        when,
        widgets::{button::Button, pill::pill, reading::from_right},
    },
};
use egui::{Align, Label, Layout, RichText, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2};

/// At most so many show: the strip belongs to the sales.
const MOST: usize = 3;
/// The same on a low screen, in points below which a screen is low.
const MOST_WHERE_LOW: usize = 1;
const LOW: f32 = 700.0;

/// The side of the arrow in a sale's row.
const ARROW: f32 = 18.0;

/// Today's sightings, newest first, as many as fit.
pub fn of_today(view: &View<'_>, height: f32) -> Vec<Sighting> {
    let day = |at: jiff::Timestamp| at.to_zoned(view.state.zone.clone()).date();
    let today = day(view.state.now);
    let most = if height < LOW { MOST_WHERE_LOW } else { MOST };
    let seen = view.state.printed.sightings().filter(|sighting| day(sighting.seen) == today);
    seen.take(most).cloned().collect()
}

/// Draws a sighting; a click leads to its link.
pub fn row_ui(ui: &mut Ui, view: &mut View<'_>, sighting: &Sighting, has_line: bool) {
    let (height, is_narrow) = row_height(ui.available_width());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let key = if sighting.was_away { "sell-seen-away" } else { "sell-seen-at" };
    let (state, time) = (view.t(key), when::hour(view, sighting.seen));
    let amount = view.words.figures(sighting.total().unwrap_or(sighting.amount));
    let (product, added) = (&sighting.product, sighting.added);
    let arguments: [(&str, &dyn ToString); 5] =
        [("product", product), ("added", &added), ("amount", &amount), ("state", &state), ("time", &time)];
    let name = view.t_with("sell-seen-row", &arguments);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let palette = view.palette;
    if has_line {
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, palette.hairline));
    }
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect.shrink(1.0), radius::BUTTON, palette.accent_weak);
    }
    focus::ring(ui, &response, radius::BUTTON);
    let hide = view.t_with("sell-seen-hide", &[("product", product), ("added", &added), ("time", &time)]);
    let plus = RichText::new(format!("+{added}")).font(Text::Body.tabular_strong()).color(palette.paid);
    let amount = RichText::new(amount).font(Text::Body.tabular_strong()).color(palette.ink);
    let name = RichText::new(product).font(Text::Body.regular()).color(palette.ink);
    let time = RichText::new(&time).font(Text::Body.tabular()).color(palette.ink_2);
    let layout = Layout::left_to_right(Align::Center);
    let left = |ui: &mut Ui, width: f32, words: RichText| {
        ui.allocate_ui_with_layout(vec2(width, ROW), layout, |ui| {
            ui.set_width(width);
            ui.add(Label::new(words).selectable(false).truncate());
        });
    };
    let mut is_hidden = false;
    if is_narrow {
        let mut lines = ui.new_child(
            UiBuilder::new()
                .max_rect(rect.shrink2(vec2(space::L, space::S)))
                .accessibility_parent(response.id),
        );
        lines.horizontal(|ui| {
            ui.add(Label::new(plus).selectable(false));
            from_right(ui, Align::Center, |ui| {
                ui.add(Label::new(amount).selectable(false));
                ui.with_layout(layout, |ui| ui.add(Label::new(name).selectable(false).truncate()));
            });
        });
        lines.horizontal(|ui| {
            ui.set_height(size::SMALL - space::S);
            from_right(ui, Align::Center, |ui| {
                is_hidden = hide_ui(ui, hide);
                ui.with_layout(layout, |ui| pill(ui, icon::CHECK, &state, Tone::Paid));
            });
        });
    } else {
        let mut row = ui.new_child(
            UiBuilder::new()
                .max_rect(rect.shrink2(vec2(space::L, 0.0)))
                .layout(layout)
                .accessibility_parent(response.id),
        );
        left(&mut row, 64.0, plus);
        left(&mut row, 64.0, time);
        from_right(&mut row, Align::Center, |ui| {
            is_hidden = hide_ui(ui, hide);
            ui.allocate_ui_with_layout(vec2(AMOUNT, ROW), Layout::right_to_left(Align::Center), |ui| {
                ui.set_min_width(AMOUNT);
                ui.add(Label::new(amount).selectable(false));
            });
            pill(ui, icon::CHECK, &state, Tone::Paid);
            let room = ui.available_width();
            ui.with_layout(layout, |ui| left(ui, room, name));
        });
    }
    if is_hidden {
        view.act(Action::HideSighting(sighting.link.clone(), sighting.count));
    }
    if response.clicked() {
        view.act(Action::CloseTidyUp);
        view.act(Action::SelectLink(Some(sighting.link.clone())));
        view.act(Action::GoTo(Screen::Links));
    }
}

/// Takes a sighting off the list. It stands where the sales have their arrow, and reaches beyond that to be touched.
fn hide_ui(ui: &mut Ui, words: String) -> bool {
    let (slot, _) = ui.allocate_exact_size(vec2(ARROW, ARROW), Sense::hover());
    let reach = slot.expand((size::SMALL - ARROW) / 2.0);
    let reach = UiBuilder::new().max_rect(reach).layout(Layout::left_to_right(Align::Center));
    Button::ghost(words).icon_only(icon::CLOSE).height(size::SMALL).show(&mut ui.new_child(reach))
}
