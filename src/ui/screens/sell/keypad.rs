//! The keypad: the amount being entered, its keys, and the button that charges.

use super::{keys::press, not_now, total};
use crate::{
    domain::money::Money,
    ui::{
        View,
        commands::Command,
        entry::Key,
        icon,
        theme::{Palette, Text, size, space},
        widgets::{
            button::Button,
            key::{self, Face},
            text,
        },
    },
};
use egui::{Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// Draws the keypad; `true` when *Charge* was pressed.
pub fn keypad_ui(ui: &mut Ui, view: &mut View<'_>) -> bool {
    let Some(currency) = view.state.shop().map(|shop| shop.currency) else { return false };
    let style = view.state.settings.entry;
    let palette = view.palette;
    let area = ui.max_rect();
    let heights = Heights::of(area.height());
    let total = total(view);
    let zero = Money::from_minor(0, currency);
    let amount = view.words.figures(total.unwrap_or(zero));
    let ink = if total.is_some() { palette.ink } else { palette.ink_2 };
    let sum = view.drafts.entry.sum_words(currency, style, view.words);
    let hint = match (sum.is_empty(), view.state.sell.front.is_some(), total.is_some()) {
        (false, ..) => sum,
        (true, true, false) => view.t("sell-next-hint"),
        _ => String::new(),
    };
    let right = area.right();
    hint_ui(ui, area, &hint, heights);
    let code = ui.painter().layout_no_wrap(currency.code().to_owned(), Text::Title.regular(), palette.ink_2);
    let room = area.width() - code.size().x - space::L;
    let figures = text::figures(ui, &amount, heights.figures, room, ink);
    let top = area.top() + (heights.head - figures.size().y) / 2.0 + heights.hint / 2.0;
    let at = pos2(right - figures.size().x, top);
    let baseline = text::baseline(&figures) - text::baseline(&code);
    ui.painter().galley(at + vec2(-space::L - code.size().x, baseline), code, palette.ink_2);
    let amount_rect = Rect::from_min_size(at, figures.size());
    ui.painter().galley(at, figures, ink);
    let spoken = view.t_with("sell-total", &[("amount", &amount), ("currency", &currency)]);
    let response = ui.interact(amount_rect, ui.scope_id().with("total"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));

    let bottom = Rect::from_min_max(pos2(area.left(), area.bottom() - heights.charge), area.max);
    let keys = Rect::from_min_max(
        pos2(area.left(), area.top() + heights.head),
        pos2(right, bottom.top() - heights.gap),
    );
    keys_ui(ui, view, keys);
    charge_ui(ui, view, bottom, total)
}

/// Words above the amount. Long ones are set smaller; of a sum that is still too long the end shows.
fn hint_ui(ui: &Ui, area: Rect, hint: &str, heights: Heights) {
    let ink = Palette::of(ui.ctx()).ink_2;
    let set = |size: Text| ui.painter().layout_no_wrap(hint.to_owned(), size.regular(), ink);
    let mut words = set(heights.hint_size);
    for smaller in [Text::Body, Text::Small] {
        if words.size().x > area.width() && smaller.points() < heights.hint_size.points() {
            words = set(smaller);
        }
    }
    let middle = area.top() + heights.hint / 2.0;
    let at = pos2(area.right() - words.size().x, middle - words.size().y / 2.0);
    ui.painter().with_clip_rect(area.intersect(ui.clip_rect())).galley(at, words, ink);
}

/// How the keypad's height is shared, in points.
#[derive(Clone, Copy)]
struct Heights {
    hint: f32,
    hint_size: Text,
    head: f32,
    figures: Text,
    gap: f32,
    charge: f32,
}

impl Heights {
    /// Below this height the keys would be too low for a finger: the amount and *Charge* give way.
    const LOW: f32 = 540.0;

    const fn of(height: f32) -> Self {
        if height < Self::LOW {
            let (hint, head) = (16.0, 72.0);
            let (hint_size, figures) = (Text::Small, Text::State);
            Self { hint, hint_size, head, figures, gap: space::S, charge: size::PRIMARY }
        } else {
            let (hint, head) = (40.0, 132.0);
            let (hint_size, figures) = (Text::Large, Text::Amount);
            Self { hint, hint_size, head, figures, gap: space::M, charge: size::CHARGE }
        }
    }
}

fn keys_ui(ui: &mut Ui, view: &mut View<'_>, area: Rect) {
    use Key::{Backspace, Clear, Digit, DoubleZero, Plus, Point};
    let rows: [[Option<Key>; 4]; 4] = [
        [Some(Digit(7)), Some(Digit(8)), Some(Digit(9)), Some(Backspace)],
        [Some(Digit(4)), Some(Digit(5)), Some(Digit(6)), Some(Plus)],
        [Some(Digit(1)), Some(Digit(2)), Some(Digit(3)), Some(Clear)],
        [Some(DoubleZero), Some(Digit(0)), Some(Point), None],
    ];
    let step = (area.size() + vec2(space::S, space::S)) / 4.0;
    let mut row_top = area.top();
    for row in rows {
        let mut left = area.left();
        for key in row {
            let rect = Rect::from_min_size(pos2(left, row_top), step - vec2(space::S, space::S));
            if let Some(key) = key.filter(|key| key_ui(ui, view, rect, *key)) {
                press(view, key);
            }
            left += step.x;
        }
        row_top += step.y;
    }
}

/// Draws one key; `true` when it was pressed.
fn key_ui(ui: &mut Ui, view: &View<'_>, rect: Rect, key: Key) -> bool {
    let words;
    let (face, name) = match key {
        Key::Digit(digit) => {
            words = digit.to_string();
            (Face::Types(&words), words.clone())
        }
        Key::DoubleZero => (Face::Types("00"), "00".to_owned()),
        Key::Point => {
            words = view.words.forms().point.to_string();
            (Face::Types(&words), view.t("key-point"))
        }
        Key::Backspace => (Face::Icon(icon::BACKSPACE), view.t("key-backspace")),
        Key::Plus => (Face::Icon(icon::PLUS), view.t("key-plus")),
        Key::Clear => (Face::Letter("C"), view.t("key-clear")),
    };
    key::key(ui, rect, face, &name)
}

/// Draws the button that charges; `true` when it was pressed.
fn charge_ui(ui: &mut Ui, view: &View<'_>, rect: Rect, total: Option<Money>) -> bool {
    let words = match total {
        Some(total) => view.t_with("sell-charge-amount", &[("amount", &view.words.figures(total))]),
        None => view.t("sell-charge"),
    };
    let reason = not_now(view);
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        let button =
            Button::primary(words).height(rect.height().round()).width(rect.width()).disabled_because(reason);
        let button = button.command(Command::Charge);
        let response = button.response(ui);
        // The keyboard stays with the digits.
        if response.clicked() {
            response.surrender_focus();
        }
        response.clicked()
    })
    .inner
}
