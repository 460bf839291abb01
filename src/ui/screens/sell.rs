//! Sell: the keypad and the strip of open sales stay; the left area shows the sale in front.

use super::waiting;
use crate::{
    app::{Action, sell::WatchedSale},
    domain::{money::Money, sale::SaleStage},
    ui::{
        View,
        entry::Key,
        icon,
        theme::{Text, Tone, radius, size, space},
        when,
        widgets::{button::Button, glyph, pill::pill, text},
    },
};
use egui::{
    Align, Align2, CentralPanel, Color32, Event, Frame, Label, Layout, Margin, Panel, Rect, RichText, Role,
    Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// Draws the counter.
pub fn sell_ui(ui: &mut Ui, view: &mut View<'_>) {
    take_keys(ui, view);
    let right = Frame::new().fill(view.palette.surface).inner_margin(Margin::symmetric(24, 16));
    let width = size::KEYPAD.min(ui.available_width() * 0.42);
    let panel =
        Panel::right("keypad").exact_size(width).resizable(false).show_separator_line(false).frame(right);
    panel.show(ui, |ui| {
        let left = ui.max_rect().left() - 24.0;
        ui.painter().vline(
            left,
            ui.max_rect().expand(16.0).y_range(),
            Stroke::new(1.0, view.palette.hairline),
        );
        keypad_ui(ui, view);
    });
    let strip: Vec<WatchedSale> =
        view.state.sell.sales.iter().rev().filter(|sale| is_on_strip(view, sale)).cloned().collect();
    if !strip.is_empty() {
        let frame = Frame::new().inner_margin(Margin { left: 32, right: 32, top: 0, bottom: 24 });
        Panel::bottom("strip").resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
            strip_ui(ui, view, &strip);
        });
    }
    let frame = Frame::new().inner_margin(Margin::symmetric(32, 32));
    CentralPanel::no_frame().frame(frame).show(ui, |ui| {
        if let Some(front) = view.state.sell.front().cloned() {
            waiting::front_ui(ui, view, &front);
        } else {
            text::title(ui, view.t("sell-empty-title"));
            text::quiet(ui, view.t("sell-empty-words"));
        }
    });
}

fn is_on_strip(view: &View<'_>, watched: &WatchedSale) -> bool {
    view.state.sell.front.as_ref() != Some(&watched.sale.reference)
}

/// Number keys work anywhere on this screen, unless something else has the keyboard.
fn take_keys(ui: &Ui, view: &mut View<'_>) {
    let Some(currency) = view.state.shop().map(|shop| shop.currency) else { return };
    if ui.ctx().text_edit_focused() || view.state.export.is_some() {
        return;
    }
    let style = view.state.settings.entry;
    let events = ui.input(|input| input.events.clone());
    for event in events {
        let key = match event {
            Event::Text(typed) => {
                for key in typed.chars().filter_map(typed_key) {
                    view.drafts.entry.press(key, currency, style);
                }
                continue;
            }
            Event::Key { key: egui::Key::Backspace, pressed: true, .. } => Key::Backspace,
            Event::Key { key: egui::Key::Escape, pressed: true, .. } => Key::Clear,
            Event::Key { key: egui::Key::Enter, pressed: true, repeat: false, modifiers, .. }
                if modifiers.is_none() =>
            {
                charge(ui, view);
                continue;
            }
            _ => continue,
        };
        view.drafts.entry.press(key, currency, style);
    }
}

fn typed_key(typed: char) -> Option<Key> {
    match typed {
        '.' | ',' => Some(Key::Point),
        '+' => Some(Key::Plus),
        digit => digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok()).map(Key::Digit),
    }
}

/// Charges what was entered. Another button that has the focus keeps its Enter.
fn charge(ui: &Ui, view: &mut View<'_>) {
    let is_elsewhere = ui.memory(egui::Memory::focused).is_some_and(|id| id != charge_id());
    if let (Some(total), false) = (total(view), is_elsewhere) {
        view.drafts.entry.press(Key::Clear, total.currency(), view.state.settings.entry);
        view.act(Action::Charge(total));
    }
}

fn charge_id() -> egui::Id {
    egui::Id::unique("charge")
}

fn total(view: &View<'_>) -> Option<Money> {
    view.drafts.entry.total(view.state.shop()?.currency, view.state.settings.entry)
}

fn keypad_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(currency) = view.state.shop().map(|shop| shop.currency) else { return };
    let style = view.state.settings.entry;
    let palette = view.palette;
    let area = ui.max_rect();
    let total = total(view);
    let zero = Money::from_minor(0, currency);
    let amount = total.unwrap_or(zero).decimal();
    let ink = if total.is_some() { palette.ink } else { palette.ink_2.gamma_multiply(0.6) };
    let sum = view.drafts.entry.sum_words();
    let hint = match (sum.is_empty(), view.state.sell.front.is_some(), total.is_some()) {
        (false, ..) => sum + &view.drafts.entry.current_words(currency, style),
        (true, true, false) => view.t("sell-next-hint"),
        _ => String::new(),
    };
    let right = area.right();
    ui.painter().text(
        pos2(right, area.top() + 20.0),
        Align2::RIGHT_CENTER,
        hint,
        Text::Large.regular(),
        palette.ink_2,
    );
    let figures = ui.painter().layout_no_wrap(amount.clone(), Text::Amount.strong(), ink);
    let top = area.top() + 40.0;
    let at = pos2(right - figures.size().x, top);
    let baseline = top + figures.size().y * 0.78;
    ui.painter().text(
        pos2(at.x - space::L, baseline),
        Align2::RIGHT_BOTTOM,
        currency.code(),
        Text::Title.regular(),
        palette.ink_2,
    );
    let amount_rect = Rect::from_min_size(at, figures.size());
    ui.painter().galley(at, figures, ink);
    let spoken = view.t_with("sell-total", &[("amount", &amount), ("currency", &currency)]);
    let response = ui.interact(amount_rect, ui.scope_id().with("total"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));

    let bottom = Rect::from_min_max(pos2(area.left(), area.bottom() - size::CHARGE), area.max);
    let keys =
        Rect::from_min_max(pos2(area.left(), area.top() + 132.0), pos2(right, bottom.top() - space::M));
    keys_ui(ui, view, keys);
    charge_ui(ui, view, bottom, total);
}

fn keys_ui(ui: &mut Ui, view: &mut View<'_>, area: Rect) {
    use Key::{Backspace, Clear, Digit, DoubleZero, Plus, Point};
    let rows: [[Option<Key>; 4]; 4] = [
        [Some(Digit(7)), Some(Digit(8)), Some(Digit(9)), Some(Backspace)],
        [Some(Digit(4)), Some(Digit(5)), Some(Digit(6)), Some(Plus)],
        [Some(Digit(1)), Some(Digit(2)), Some(Digit(3)), Some(Clear)],
        [Some(DoubleZero), Some(Digit(0)), Some(Point), None],
    ];
    let Some(currency) = view.state.shop().map(|shop| shop.currency) else { return };
    let step = (area.size() + vec2(space::S, space::S)) / 4.0;
    let mut row_top = area.top();
    for row in rows {
        let mut left = area.left();
        for key in row {
            let rect = Rect::from_min_size(pos2(left, row_top), step - vec2(space::S, space::S));
            if let Some(key) = key.filter(|key| key_ui(ui, view, rect, *key)) {
                view.drafts.entry.press(key, currency, view.state.settings.entry);
            }
            left += step.x;
        }
        row_top += step.y;
    }
}

/// Draws one key; `true` when it was pressed.
fn key_ui(ui: &mut Ui, view: &View<'_>, rect: Rect, key: Key) -> bool {
    let (face, name, is_icon) = match key {
        Key::Digit(digit) => (digit.to_string(), digit.to_string(), false),
        Key::DoubleZero => ("00".to_owned(), "00".to_owned(), false),
        Key::Point => (".".to_owned(), view.t("key-point"), false),
        Key::Backspace => (icon::BACKSPACE.to_owned(), view.t("key-backspace"), true),
        Key::Plus => (icon::PLUS.to_owned(), view.t("key-plus"), true),
        Key::Clear => ("C".to_owned(), view.t("key-clear"), false),
    };
    let response = ui.interact(rect, ui.scope_id().with(("key", &name)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let palette = &view.palette;
    let fill = if response.is_pointer_button_down_on() {
        palette.accent_weak
    } else if response.hovered() {
        palette.hairline
    } else {
        palette.key
    };
    let ring = if response.has_focus() { Stroke::new(2.0, palette.accent) } else { Stroke::NONE };
    ui.painter().rect(rect, radius::TILE, fill, ring, StrokeKind::Inside);
    let is_digit = matches!(key, Key::Digit(_) | Key::DoubleZero | Key::Point);
    let ink = if is_digit { palette.ink } else { palette.ink_2 };
    if is_icon {
        glyph::paint(ui.painter(), rect.center(), &face, Text::Key.points(), ink);
    } else {
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, face, Text::Key.regular(), ink);
    }
    // A clicked key leaves the keyboard where it was: Enter charges, it doesn't press the key again.
    if response.clicked() {
        response.surrender_focus();
    }
    response.clicked()
}

fn charge_ui(ui: &mut Ui, view: &mut View<'_>, rect: Rect, total: Option<Money>) {
    let words = match total {
        Some(total) => view.t_with("sell-charge-amount", &[("amount", &total.decimal())]),
        None => view.t("sell-charge"),
    };
    let reason = total.is_none().then(|| view.t("sell-charge-nothing"));
    let mut is_pressed = false;
    ui.scope_builder(UiBuilder::new().max_rect(rect).scope_id(charge_id()), |ui| {
        let button = Button::primary(words).height(size::CHARGE).width(rect.width()).disabled_because(reason);
        let response = button.response(ui);
        if response.clicked() {
            response.surrender_focus();
            is_pressed = true;
        }
    });
    if let (Some(total), true) = (total, is_pressed) {
        view.drafts.entry.press(Key::Clear, total.currency(), view.state.settings.entry);
        view.act(Action::Charge(total));
    }
}

fn strip_ui(ui: &mut Ui, view: &mut View<'_>, strip: &[WatchedSale]) {
    text::heading(ui, view.t("sell-strip"));
    ui.add_space(space::XS);
    let list = Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.hairline))
        .corner_radius(radius::TILE);
    list.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        egui::ScrollArea::vertical().max_height(3.4 * ROW).show(ui, |ui| {
            for (place, sale) in strip.iter().enumerate() {
                row_ui(ui, view, sale, place > 0);
            }
        });
    });
}

const ROW: f32 = 52.0;

fn row_ui(ui: &mut Ui, view: &mut View<'_>, watched: &WatchedSale, has_line: bool) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let (mark, words, tone) = state_words(view, watched);
    let number = watched.sale.reference.number().to_string();
    let amount = watched.sale.amount.decimal();
    let name = view.t_with("sell-strip-row", &[("number", &number), ("amount", &amount), ("state", &words)]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let palette = view.palette;
    if has_line {
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, palette.hairline));
    }
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect.shrink(1.0), radius::BUTTON, palette.accent_weak);
    }
    let mut row = ui.new_child(
        UiBuilder::new()
            .max_rect(rect.shrink2(vec2(space::L, 0.0)))
            .layout(Layout::left_to_right(Align::Center)),
    );
    let part = |ui: &mut Ui, width: f32, words: String, font, colour: Color32| {
        ui.allocate_ui_with_layout(vec2(width, ROW), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(width);
            ui.add(Label::new(RichText::new(words).font(font).color(colour)).selectable(false).truncate());
        });
    };
    part(&mut row, 64.0, number, Text::Body.tabular_strong(), palette.ink);
    part(&mut row, 64.0, when::hour(view, watched.sale.started), Text::Body.tabular(), palette.ink_2);
    row.with_layout(Layout::right_to_left(Align::Center), |ui| {
        glyph::icon(ui, icon::CHEVRON, 18.0, palette.ink_2);
        ui.allocate_ui_with_layout(vec2(110.0, ROW), Layout::right_to_left(Align::Center), |ui| {
            ui.add(Label::new(RichText::new(amount).font(Text::Body.tabular_strong())).selectable(false));
        });
        pill(ui, mark, &words, tone);
    });
    if response.clicked() {
        view.act(Action::ShowSale(watched.sale.reference.clone()));
    }
}

/// A sale's state in a few words, for the strip.
fn state_words(view: &View<'_>, watched: &WatchedSale) -> (&'static str, String, Tone) {
    let passed = view.state.now.duration_since(watched.sale.started).unsigned_abs();
    match &watched.sale.stage {
        _ if watched.is_unheard(view.state.elapsed) => (icon::HELP, view.t("state-not-known"), Tone::Trouble),
        SaleStage::Creating | SaleStage::Searching { .. } => {
            (icon::CLOCK, view.t("state-creating"), Tone::Waiting)
        }
        SaleStage::Waiting { .. } => {
            (icon::CLOCK, view.t_with("state-waiting", &[("time", &when::stopwatch(passed))]), Tone::Waiting)
        }
        SaleStage::Paid { seen, .. } => {
            let key = if watched.was_paid_behind { "state-paid-behind" } else { "state-paid-at" };
            (icon::CHECK, view.t_with(key, &[("time", &when::hour(view, *seen))]), Tone::Paid)
        }
        SaleStage::NotSent => (icon::CLOSE, view.t("state-not-sent"), Tone::Plain),
        SaleStage::Lost { .. } => (icon::CLOSE, view.t("state-lost"), Tone::Plain),
        SaleStage::Closing { .. } => (icon::CLOCK, view.t("state-closing"), Tone::Waiting),
        SaleStage::Closed { .. } => (icon::CLOSE, view.t("state-closed"), Tone::Plain),
        SaleStage::Unusable(_) => (icon::WARNING, view.t("state-unusable"), Tone::Trouble),
    }
}
