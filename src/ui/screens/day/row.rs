//! A row of the list: one entry.

use super::{lines::HEADING, names};
use crate::{
    domain::takings::{Entry, Source},
    ui::{
        View, icon,
        theme::{Piece, Skin, Text, sign, size, space},
        when,
        widgets::{button::Button, glyph, pill::pill_on, reading, stance::Stance, table::cell::Words},
    },
};
use egui::{Align, Id, Layout, Rangef, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2};

/// The width from which there is room for all columns, in points.
pub const WIDE: f32 = 640.0;
/// How wide the number's column is, and the time's, in points.
const NUMBER: f32 = 72.0;
const TIME: f32 = 80.0;
/// How wide the amount's column is, without and with its currency, in points.
const AMOUNT: (f32, f32) = (112.0, 152.0);
/// How wide the chevron's place is, in points.
const CHEVRON: f32 = 40.0;

/// Which columns there are.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    /// Amounts have their currencies.
    pub has_currencies: bool,
    /// There is room for all columns.
    pub is_wide: bool,
}

/// What a person did to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Nothing.
    Nothing,
    /// Clicked on it.
    Clicked,
    /// Asked for it to be settled.
    Settle,
}

/// What an entry's row is called for the keyboard.
fn row_id(source: &Source) -> Id {
    Id::unique("day_row").with(source)
}

/// Draws an entry's row.
pub fn row_ui(ui: &mut Ui, view: &View<'_>, entry: &Entry, place: Rect, columns: Columns) -> Done {
    let row = ui.interact(place, row_id(&entry.source), Sense::click());
    let what = names::what(view, entry);
    let (mark, state, tone) = names::pill_words(view, entry);
    let is_chosen = view.state.day.chosen.as_ref() == Some(&entry.source);
    // What is not settled may be of any day.
    let time =
        if entry.standing.is_unsettled() { when::short(view, entry.at) } else { when::hour(view, entry.at) };
    let number = names::number(&entry.source);
    row.widget_info(|| {
        let numbered = if number.is_empty() { String::new() } else { format!("{number}, ") };
        let name = format!("{numbered}{time}, {what}, {state}, {}", view.words.money(entry.amount));
        WidgetInfo::selected(Role::Row, true, is_chosen, name)
    });
    let skin = ground(ui, view, &row, is_chosen);
    let mut left = place.left() + space::L;
    let mut cell = |ui: &Ui, text: &str, font, colour, width: f32| {
        let within = Rangef::new(left, left + width - space::S);
        Words { text, font, colour, align: Align::Min }.paint(ui, place, within);
        left += width;
    };
    cell(ui, &number, Text::Body.tabular_strong(), skin.ink, NUMBER);
    if columns.is_wide {
        cell(ui, &time, Text::Body.tabular(), skin.quiet, TIME);
    }
    let chevron = pos2(place.right() - CHEVRON / 2.0, place.center().y);
    glyph::paint(ui.painter(), chevron, icon::CHEVRON, sign::ROW, skin.quiet);
    let right = place.right() - CHEVRON;
    let amount = if columns.has_currencies { AMOUNT.1 } else { AMOUNT.0 };
    let text = if columns.has_currencies {
        view.words.money(entry.amount)
    } else {
        view.words.figures(entry.amount)
    };
    let is_money = entry.standing.counts() || entry.standing.is_unsettled();
    let colour = if is_money { skin.ink } else { skin.quiet };
    let figures = Words { text: &text, font: Text::Body.tabular_strong(), colour, align: Align::Max };
    figures.paint(ui, place, Rangef::new(right - amount, right));
    let middle = Rect::from_x_y_ranges(Rangef::new(left, (right - amount).max(left)), place.y_range());
    let builder = UiBuilder::new()
        .max_rect(middle)
        .layout(Layout::right_to_left(Align::Center))
        .accessibility_parent(row.id);
    let mut rest = ui.new_child(builder);
    rest.spacing_mut().item_spacing.x = space::M;
    let ground = if is_chosen { view.palette.surface } else { view.palette.tone(tone).1 };
    pill_on(&mut rest, mark, &state, tone, ground);
    let is_settled = entry.standing.is_unsettled() && settle_ui(&mut rest, view, entry, &what);
    reading::reverse(&rest);
    let within = Rangef::new(left, (rest.available_rect_before_wrap().right() - space::S).max(left));
    Words { text: &what, font: Text::Body.regular(), colour: skin.ink, align: Align::Min }
        .paint(ui, place, within);
    match (is_settled, row.clicked()) {
        (true, _) => Done::Settle,
        (false, true) => Done::Clicked,
        (false, false) => Done::Nothing,
    }
}

fn settle_ui(ui: &mut Ui, view: &View<'_>, entry: &Entry, what: &str) -> bool {
    let number = names::number(&entry.source);
    let of = if number.is_empty() { what } else { &number };
    let name = view.t_with("day-settle-named", &[("what", &of)]);
    Button::quiet(view.t("day-settle")).named(name).height(size::SMALL).show(ui)
}

fn ground(ui: &Ui, view: &View<'_>, row: &Response, is_chosen: bool) -> Skin {
    // Rows are squares in a list of round corners.
    let inside = row.rect.shrink2(egui::vec2(0.0, 1.0));
    let corner = if row.rect.height() > HEADING { size::STRIPES } else { 0.0 };
    let skin = Stance::of_whole(ui, row).paint(ui, inside, corner, Piece::Row(is_chosen));
    let line = Stroke::new(1.0, view.palette.hairline);
    ui.painter().hline(row.rect.x_range(), row.rect.bottom(), line);
    skin
}
