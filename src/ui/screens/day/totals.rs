//! Totals as lines: a name, how many, how much.

use super::{
    names,
    sums::{Figures, currencies},
};
use crate::{
    domain::{
        money::Money,
        sum_line::{SumLine, What},
        takings::{Mode, Total},
    },
    ui::{
        View,
        theme::{Text, space},
        widgets::{table::cell::Words, text},
    },
};
use egui::{Align, Rangef, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

/// How high a line is, in points.
const LINE: f32 = 32.0;
/// How wide the amounts are, in points.
const AMOUNT: f32 = 190.0;

/// Draws totals by currency and kind, and test money apart.
pub fn totals_ui(ui: &mut Ui, view: &View<'_>, totals: &[Total]) {
    let Some(shop) = names::currency(view) else { return };
    let modes = names::counted(view);
    ui.spacing_mut().item_spacing.y = 0.0;
    for currency in currencies(shop, totals, &[], modes) {
        for line in SumLine::of(totals, currency, modes) {
            let name = view.t(match line.what {
                What::Kind(kind) => names::kind_key(kind),
                What::Gross => "day-taken-gross",
                What::AfterRefunds => "day-after-refunds",
            });
            let count = line.count.map(|count| view.words.count(count)).unwrap_or_default();
            let amount = names::money(view, line.minor.map(|minor| Money::from_minor(minor, currency)));
            line_ui(ui, view, &name, &count, &amount, line.is_whole());
        }
    }
    for currency in currencies(shop, totals, &[], &[Mode::Test]) {
        let figures = Figures::of(totals, &[], currency, &[Mode::Test]);
        if modes.len() < Mode::ALL.len() && figures.taken.count > 0 {
            let amount = names::money(view, figures.taken.money(currency));
            text::small(ui, view.t_with("day-tests-apart", &[("amount", &amount)]));
        }
    }
}

/// Draws one line, the whole sum in the heavier weight.
pub fn line_ui(ui: &mut Ui, view: &View<'_>, name: &str, count: &str, amount: &str, is_whole: bool) {
    let (place, response) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
    let count_said = if count.is_empty() { String::new() } else { format!("{count}, ") };
    let said = format!("{name}: {count_said}{amount}");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    let palette = &view.palette;
    let (plain, figures) = if is_whole {
        (Text::Body.strong(), Text::Body.tabular_strong())
    } else {
        (Text::Body.regular(), Text::Body.tabular())
    };
    let amount_left = (place.right() - AMOUNT).max(place.center().x);
    let count_left = amount_left - 64.0;
    let cell = |text: &str, font, colour, align, within: Rangef| {
        Words { text, font, colour, align }.paint(ui, place, within);
    };
    cell(name, plain, palette.ink, Align::Min, Rangef::new(place.left(), count_left - space::S));
    cell(count, Text::Body.tabular(), palette.ink_2, Align::Max, Rangef::new(count_left, amount_left));
    cell(amount, figures, palette.ink, Align::Max, Rangef::new(amount_left, place.right()));
    ui.painter().hline(place.x_range(), place.bottom(), Stroke::new(1.0, palette.hairline));
}
