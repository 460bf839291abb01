//! Transactions: one verdict on a payment id, with its age beside it.

use super::{one_off::used_words, page_ui, sell::front::tick_ui};
use crate::{
    app::{
        Action,
        inquiry::Used,
        look_up::{Verdict, could_belong_to, is_good_news},
    },
    domain::payment::{Finding, Payment, PaymentId, PaymentStatus},
    ui::{
        View, icon,
        theme::{Text, Tone, radius, size, space},
        when,
        widgets::{
            button::Button,
            field::{Field, entered},
            glyph,
            pill::pill,
            text,
        },
    },
};
use egui::{Align, Frame, Layout, Margin, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2};

/// The column of captions, as wide as the longest of them.
const CAPTION: f32 = 260.0;

/// Draws the look-up.
pub fn transactions_ui(ui: &mut Ui, view: &mut View<'_>) {
    page_ui(ui, 812.0, |ui| {
        text::title(ui, view.t("look-up-title"));
        ui.add_space(space::S);
        ask_ui(ui, view);
        ui.add_space(space::M);
        verdict_ui(ui, view);
        recent_ui(ui, view);
    });
}

fn ask_ui(ui: &mut Ui, view: &mut View<'_>) {
    let mut typed = std::mem::take(&mut view.drafts.look_up);
    let trouble = view.state.look_up.typed_trouble.as_ref().map(|trouble| view.message(trouble));
    let mut is_sent = false;
    ui.horizontal_top(|ui| {
        let width = ui.available_width() - 124.0 - space::S;
        let field =
            Field::new(view.t("look-up-field"), &mut typed).label_hidden().width(width).icon(icon::SCAN);
        let response = field.hint(view.t("look-up-hint")).error(trouble).show(ui);
        // A scanner types into the field and ends with Enter; the next scan finds it ready.
        if entered(&response) {
            is_sent = true;
            response.request_focus();
        }
        is_sent |= Button::primary(view.t("look-up-ask")).width(124.0).show(ui);
    });
    if is_sent {
        view.act(Action::LookUp(std::mem::take(&mut typed)));
    }
    view.drafts.look_up = typed;
}

fn verdict_ui(ui: &mut Ui, view: &mut View<'_>) {
    let look_up = view.state.look_up.clone();
    let Some(asked) = &look_up.asked else {
        text::quiet(ui, view.t("look-up-empty-words"));
        return;
    };
    let Some(inquiry) = &look_up.inquiry else { return };
    if inquiry.verdict.asking {
        text::quiet(ui, view.t_with("look-up-asking", &[("id", &asked.payment)]));
    }
    if let Some(trouble) = &inquiry.verdict.trouble {
        card_ui(ui, view, |ui, view| {
            text::state_word(ui, icon::HELP, view.t("verdict-could-not-ask"), Tone::Trouble);
            text::label(ui, view.message(trouble), Text::Large.regular(), view.palette.ink);
            text::quiet(ui, view.t("verdict-could-not-ask-words"));
            if let Some(detail) = &trouble.detail {
                text::small(ui, detail);
            }
        });
        again_ui(ui, view, &asked.payment);
        return;
    }
    match &inquiry.verdict.value {
        Some(Verdict::Known { payment, used }) => {
            let is_good = is_good_news(view.state);
            card_ui(ui, view, |ui, view| {
                payment_ui(ui, view, payment, is_good);
                details_ui(ui, view, payment, used);
            });
            again_ui(ui, view, &asked.payment);
        }
        Some(Verdict::NotFound) => {
            card_ui(ui, view, |ui, view| {
                text::state_word(ui, icon::CLOSE, view.t("verdict-not-found"), Tone::Trouble);
                let words = view.t_with("verdict-not-found-words", &[("id", &asked.payment)]);
                text::label(ui, words, Text::Large.regular(), view.palette.ink);
            });
            again_ui(ui, view, &asked.payment);
        }
        None => {}
    }
}

fn again_ui(ui: &mut Ui, view: &mut View<'_>, id: &PaymentId) {
    ui.add_space(space::S);
    if Button::quiet(view.t("look-up-again")).icon(icon::REFRESH).show(ui) {
        view.act(Action::LookUp(id.to_string()));
    }
}

fn card_ui(ui: &mut Ui, view: &mut View<'_>, draw: impl FnOnce(&mut Ui, &mut View<'_>)) {
    let card = Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.hairline))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(32));
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        draw(ui, view);
    });
}

/// The verdict's word, icon and tone. Green only for a fresh payment that fits something open here.
fn status_words(view: &View<'_>, status: &PaymentStatus, is_good: bool) -> (&'static str, String, Tone) {
    match status {
        PaymentStatus::Succeeded => {
            (icon::CHECK, view.t("verdict-succeeded"), if is_good { Tone::Paid } else { Tone::Plain })
        }
        PaymentStatus::Failed => (icon::CLOSE, view.t("verdict-failed"), Tone::Trouble),
        PaymentStatus::Pending => (icon::CLOCK, view.t("verdict-pending"), Tone::Waiting),
        PaymentStatus::Other(word) => {
            (icon::HELP, view.t_with("verdict-other", &[("word", word)]), Tone::Waiting)
        }
    }
}

fn payment_ui(ui: &mut Ui, view: &View<'_>, payment: &Payment, is_good: bool) {
    let (mark, words, tone) = status_words(view, &payment.status, is_good);
    let colour = if tone == Tone::Plain { view.palette.ink } else { view.palette.tone(tone).0 };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::XL;
        if is_good {
            tick_ui(ui, &view.palette, 88.0);
        } else {
            glyph::icon(ui, mark, 56.0, colour);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            text::label(ui, payment.amount.currency().code(), Text::Large.strong(), view.palette.ink_2);
            let figures = Text::Figure.strong();
            text::label(ui, view.words.figures(payment.amount), figures, view.palette.ink);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    let said = text::label(ui, words, Text::State.strong(), colour);
                    text::announce(ui, &said);
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing.x = space::S;
                        text::label(
                            ui,
                            when::ago(view, payment.created),
                            Text::Large.strong(),
                            view.palette.ink,
                        );
                        let at = when::clock(view, payment.created);
                        text::label(ui, format!("· {at}"), Text::Large.regular(), view.palette.ink_2);
                    });
                });
            });
        });
    });
}

fn details_ui(ui: &mut Ui, view: &mut View<'_>, payment: &Payment, used: &Used) {
    ui.add_space(space::L);
    ui.separator();
    ui.add_space(space::L);
    if payment.live == Some(false) {
        pill(ui, icon::WARNING, &view.t("payment-test"), Tone::Waiting);
        ui.add_space(space::S);
    }
    let used_here = match used {
        Used::No => view.t("payment-used-no"),
        Used::For(usage) => used_words(view, usage),
        Used::NotKnown(_) => view.t("payment-used-unknown"),
    };
    let live = view.t(match payment.live {
        Some(true) => "payment-live-yes",
        Some(false) => "payment-live-no",
        None => "payment-live-unknown",
    });
    let method = payment.method.clone().unwrap_or_else(|| "–".to_owned());
    let rows = [
        (view.t("payment-id"), payment.id.to_string()),
        (view.t("payment-method"), method),
        (view.t("payment-live"), live),
        (view.t("payment-used"), used_here),
        (view.t("payment-tied"), view.t("payment-tied-no")),
    ];
    for (caption, words) in rows {
        ui.horizontal_top(|ui| {
            ui.allocate_ui(vec2(CAPTION, 0.0), |ui| {
                ui.set_width(CAPTION);
                text::label(ui, caption, Text::Body.regular(), view.palette.ink_2);
            });
            text::copyable(ui, words, Text::Body.regular(), view.palette.ink);
        });
    }
    if let Used::NotKnown(trouble) = used {
        text::quiet(ui, view.message(trouble));
    }
    belongs_ui(ui, view, payment, used);
}

/// The open orders that it could be for, each with its button: the provider doesn't say which, so a person does.
fn belongs_ui(ui: &mut Ui, view: &mut View<'_>, payment: &Payment, used: &Used) {
    let orders: Vec<_> = could_belong_to(view.state, payment, used).into_iter().cloned().collect();
    ui.horizontal_top(|ui| {
        ui.allocate_ui(vec2(CAPTION, 0.0), |ui| {
            ui.set_width(CAPTION);
            text::label(ui, view.t("payment-belongs"), Text::Body.regular(), view.palette.ink_2);
        });
        ui.vertical(|ui| {
            if orders.is_empty() {
                text::label(ui, view.t("payment-fits-nothing"), Text::Body.regular(), view.palette.ink);
            }
            for known in &orders {
                let (order, made) = (&known.order, when::clock(view, known.order.key.made));
                let words = [("order", &order.key.id as &dyn ToString), ("time", &made)];
                let words = view.t_with("payment-could-belong", &words);
                text::label(ui, words, Text::Body.regular(), view.palette.ink);
                let reason = known.accepting.is_some().then(|| view.t("order-accepting"));
                let accept = view.t_with("order-accept-for", &[("order", &order.key.id)]);
                if Button::quiet(accept).icon(icon::CHECK).disabled_because(reason).show(ui) {
                    view.act(Action::AcceptPayment(order.key.clone(), payment.id.clone()));
                }
                if let Some(trouble) = &known.trouble {
                    text::quiet(ui, view.message(trouble));
                }
            }
        });
    });
}

fn recent_ui(ui: &mut Ui, view: &mut View<'_>) {
    let asked = view.state.look_up.asked.as_ref().map(|asked| asked.payment.clone());
    let recent = view.state.look_up.recent.clone();
    let earlier: Vec<_> = recent.iter().filter(|known| Some(&known.payment) != asked.as_ref()).collect();
    if earlier.is_empty() {
        return;
    }
    ui.add_space(space::XL);
    text::small(ui, view.t("look-up-recent"));
    let list = Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.hairline))
        .corner_radius(radius::TILE);
    list.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for known in earlier {
            recent_row_ui(ui, view, &known.payment, &known.finding);
        }
    });
}

fn recent_row_ui(ui: &mut Ui, view: &mut View<'_>, id: &PaymentId, finding: &Finding) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size::ROW), Sense::click());
    let (mark, words, tone, amount) = match finding {
        Finding::Known(payment) => {
            let (mark, words, tone) = status_words(view, &payment.status, false);
            (mark, words, tone, view.words.money(payment.amount))
        }
        Finding::NotFound => (icon::CLOSE, view.t("verdict-not-found"), Tone::Trouble, String::new()),
    };
    let name = format!("{id}, {words}, {amount}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect.shrink(1.0), radius::BUTTON, view.palette.accent_weak);
    }
    let area = rect.shrink2(vec2(space::L, 0.0));
    let mut row = ui.new_child(UiBuilder::new().max_rect(area).layout(Layout::left_to_right(Align::Center)));
    text::label(&mut row, id.as_str(), Text::Body.regular(), view.palette.ink);
    row.with_layout(Layout::right_to_left(Align::Center), |ui| {
        glyph::icon(ui, icon::CHEVRON, 18.0, view.palette.ink_2);
        text::label(ui, amount, Text::Body.tabular_strong(), view.palette.ink);
        ui.add_space(space::L);
        pill(ui, mark, &words, tone);
    });
    if response.clicked() {
        view.act(Action::LookUp(id.to_string()));
    }
}
