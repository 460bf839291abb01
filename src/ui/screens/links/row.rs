//! A row of the table: one link, its tick box, and what a click on it means.

use super::{
    columns::{COUNT, SPECS},
    payments_words, state_words,
};
use crate::{
    domain::link::PaymentLink,
    ui::{
        View,
        theme::{Piece, Skin, Text, size, space},
        when,
        widgets::{
            pill::pill_on,
            reading,
            stance::Stance,
            table::{
                cell::{Words, content},
                columns::Spans,
            },
            tick,
        },
    },
};
use egui::{
    Align, Color32, FontId, Id, Layout, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    accesskit::Toggled, pos2,
};

/// How a row stands.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// Its link's detail shows.
    pub is_selected: bool,
    /// The keyboard is at it.
    pub has_cursor: bool,
    /// It is chosen together with others.
    pub is_ticked: bool,
    /// Any row is.
    pub is_any_ticked: bool,
}

/// What a person did to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Nothing.
    Nothing,
    /// Clicked on it.
    Clicked,
    /// Ticked it, or took the tick away.
    Ticked,
    /// Ticked all from the keyboard's row to this one.
    TickedThrough,
}

/// Draws a link's row.
pub fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    link: &PaymentLink,
    (id, place): (Id, Rect),
    spans: &Spans<COUNT>,
    standing: Standing,
) -> Done {
    // The keyboard's one stop is the table, not each row.
    let row = ui.interact(place, id, Sense::CLICK);
    let state = state_words(view, link);
    describe(ui, view, link, &row, &state.1, standing);
    let skin = ground(ui, view, &row, standing);
    let ((), cells) =
        reading::hold(ui, |ui| cells_ui(ui, view, link, place, spans, state, (skin, standing.is_selected)));
    let shows_tick =
        row.contains_pointer() || standing.has_cursor || standing.is_selected || standing.is_any_ticked;
    let is_ticked = shows_tick && tick_ui(ui, view, link, (id.with("tick"), place), standing.is_ticked);
    // Drawn over the cells, and read before them.
    cells.put(ui);
    if is_ticked {
        return Done::Ticked;
    }
    if !row.clicked() {
        return Done::Nothing;
    }
    let held = ui.input(|input| input.modifiers);
    match (held.command, held.shift) {
        (true, _) => Done::Ticked,
        (false, true) => Done::TickedThrough,
        (false, false) => Done::Clicked,
    }
}

/// What screen readers say of the row.
fn describe(ui: &Ui, view: &View<'_>, link: &PaymentLink, row: &Response, state: &str, standing: Standing) {
    row.widget_info(|| {
        let name = format!("{}, {}, {state}", link.product_name, view.words.money(link.amount));
        WidgetInfo::selected(Role::Row, true, standing.is_selected, name)
    });
    ui.ctx().accesskit_node_builder(row.id, |node| {
        node.set_selected(standing.is_selected);
        if standing.is_any_ticked {
            node.set_toggled(if standing.is_ticked { Toggled::True } else { Toggled::False });
        }
        node.set_description(match (link.payment_count, link.payment_limit) {
            (Some(count), Some(limit)) => {
                view.t_with("link-payments-of", &[("count", &count), ("limit", &limit)])
            }
            (Some(count), None) => view.t_with("link-payments", &[("count", &count)]),
            (None, _) => view.t("link-payments-unknown"),
        });
    });
}

fn ground(ui: &Ui, view: &View<'_>, row: &Response, standing: Standing) -> Skin {
    let stance = Stance { has_focus: standing.has_cursor, ..Stance::of_whole(ui, row) };
    let skin = stance.paint(ui, row.rect, 0.0, Piece::Row(standing.is_selected));
    let line = Stroke::new(1.0, view.palette.hairline);
    ui.painter().hline(row.rect.x_range(), row.rect.bottom(), line);
    skin
}

fn cells_ui(
    ui: &mut Ui,
    view: &View<'_>,
    link: &PaymentLink,
    row: Rect,
    spans: &Spans<COUNT>,
    (mark, state, tone): (&str, String, crate::ui::theme::Tone),
    (skin, is_selected): (Skin, bool),
) {
    let palette = view.palette;
    let within = |column: usize| spans[column].map(|span| content(span, SPECS[column].align, column == 0));
    let cell = |ui: &Ui, column: usize, text: &str, font: FontId, colour: Color32| {
        let Some(within) = within(column) else { return };
        Words { text, font, colour, align: SPECS[column].align }.paint(ui, row, within);
    };
    cell(ui, 0, &link.product_name, Text::Body.strong(), skin.ink);
    cell(ui, 1, &view.words.figures(link.amount), Text::Body.tabular(), skin.ink);
    if let Some(within) = within(2) {
        let area = Rect::from_x_y_ranges(within, row.y_range());
        let builder = UiBuilder::new().max_rect(area).layout(Layout::left_to_right(Align::Center));
        let mut ui = ui.new_child(builder);
        ui.shrink_clip_rect(area);
        let ground = if is_selected { palette.surface } else { palette.tone(tone).1 };
        pill_on(&mut ui, mark, &state, tone, ground);
    }
    cell(ui, 3, &payments_words(link), Text::Body.tabular(), skin.ink);
    if spans[4].is_some() {
        cell(ui, 4, &when::expiry(view, link.expires), Text::Body.tabular(), skin.quiet);
    }
    if let (Some(_), Some(created)) = (spans[5], link.created) {
        cell(ui, 5, &when::day(view, created), Text::Body.tabular(), skin.quiet);
    }
}

/// The tick box, in the margin before the name; `true` when it was pressed.
fn tick_ui(ui: &Ui, view: &View<'_>, link: &PaymentLink, (id, row): (Id, Rect), is_ticked: bool) -> bool {
    let touched = pos2(row.left() + size::SMALL / 2.0, row.center().y);
    let centre = pos2(row.left() + space::L, row.center().y);
    let name = view.t_with("links-choose", &[("name", &link.product_name)]);
    tick::tick(ui, id, (touched, centre), &name, is_ticked)
}
