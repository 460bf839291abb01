//! Transactions: one verdict on a payment id, with its age beside it.

mod details;
mod recent;

use super::{page_ui, receipt, sell::front::tick_ui};
use crate::{
    app::{
        Action, Screen,
        filing::PaperAction,
        inquiry::Used,
        look_up::{Verdict, is_good_news},
    },
    domain::{
        payment::{Payment, PaymentId, PaymentStatus, Usage, UsedFor},
        received::Received,
    },
    ui::{
        View, icon,
        theme::{Text, Tone, radius, sign, space},
        when,
        widgets::{
            button::Button,
            empty::empty,
            field::{Field, entered},
            glyph,
            reading::from_right,
            text,
        },
    },
};
use egui::{Align, Frame, Layout, Margin, Stroke, Ui};

/// The least width of the button beside the field, in points.
const ASK: f32 = 124.0;

/// Draws the look-up.
pub fn transactions_ui(ui: &mut Ui, view: &mut View<'_>) {
    page_ui(ui, 812.0, |ui| {
        text::title(ui, view.t("look-up-title"));
        ui.add_space(space::S);
        ask_ui(ui, view);
        ui.add_space(space::M);
        verdict_ui(ui, view);
        recent::recent_ui(ui, view);
    });
}

fn ask_ui(ui: &mut Ui, view: &mut View<'_>) {
    let mut typed = std::mem::take(&mut view.drafts.look_up);
    let trouble = view.state.look_up.typed_trouble.as_ref().map(|trouble| view.message(trouble));
    let mut is_sent = false;
    let words = view.t("look-up-ask");
    let ask = Button::primary(words);
    let button = ask.width_in(ui).max(ASK);
    ui.horizontal_top(|ui| {
        let width = ui.available_width() - button - space::S;
        let field =
            Field::new(view.t("look-up-field"), &mut typed).label_hidden().width(width).icon(icon::SCAN);
        let response = field.hint(view.t("look-up-hint")).error(trouble).for_scans().show(ui);
        // Whoever comes here has an id to type or to scan.
        if view.drafts.focus.arrives_at(Screen::Transactions) {
            response.request_focus();
        }
        // A scanner types into the field and ends with Enter; the next scan finds it ready.
        if entered(&response) {
            is_sent = true;
            response.request_focus();
        }
        is_sent |= ask.width(button).show(ui);
    });
    if is_sent {
        view.act(Action::LookUp(std::mem::take(&mut typed)));
    }
    view.drafts.look_up = typed;
}

fn verdict_ui(ui: &mut Ui, view: &mut View<'_>) {
    let look_up = view.state.look_up.clone();
    let Some(asked) = &look_up.asked else {
        if look_up.recent.is_empty() {
            empty(ui, icon::TRANSACTIONS, view.t("look-up-empty"), |ui| {
                text::quiet(ui, view.t("look-up-empty-words"))
            });
        } else {
            text::quiet(ui, view.t("look-up-empty-words"));
        }
        return;
    };
    let Some(inquiry) = &look_up.inquiry else { return };
    if inquiry.verdict.asking {
        text::quiet(ui, view.t_with("look-up-asking", &[("id", &asked.payment)]));
    }
    let id = &asked.payment;
    if let Some(trouble) = &inquiry.verdict.trouble {
        let said = [view.t("verdict-could-not-ask"), view.message(trouble)];
        card_ui(ui, view, |ui, view| {
            text::state_word(ui, icon::HELP, &said[0], Tone::Trouble);
            text::label(ui, &said[1], Text::Large.regular(), view.palette.ink);
            text::quiet(ui, view.t("verdict-could-not-ask-words"));
            if let Some(detail) = &trouble.detail {
                text::small(ui, detail);
            }
        });
        let id_row = (view.t("payment-id"), id.to_string());
        let details = details::block(&[&said[..], trouble.detail.as_slice()].concat(), &[id_row]);
        ways_ui(ui, view, id, details, None);
        return;
    }
    match &inquiry.verdict.value {
        Some(Verdict::Known { payment, used }) => {
            let is_good = is_good_news(view.state);
            card_ui(ui, view, |ui, view| {
                payment_ui(ui, view, payment, is_good);
                details::details_ui(ui, view, payment, used);
            });
            let (_, verdict, _) = status_words(view, &payment.status, is_good);
            let made = when::exact(view, payment.created);
            let rows = details::rows(view, payment, used);
            let details = details::block(&[verdict, view.words.money(payment.amount), made], &rows);
            ways_ui(ui, view, id, details, received(view, payment, used));
        }
        Some(Verdict::NotFound) => {
            let said = [view.t("verdict-not-found"), view.t_with("verdict-not-found-words", &[("id", id)])];
            card_ui(ui, view, |ui, view| {
                text::state_word(ui, icon::CLOSE, &said[0], Tone::Trouble);
                text::label(ui, &said[1], Text::Large.regular(), view.palette.ink);
            });
            ways_ui(ui, view, id, details::block(&said, &[]), None);
        }
        None => {}
    }
}

/// The payment as a receipt would tell it, with the order it was taken for here.
fn received(view: &View<'_>, payment: &Payment, used: &Used) -> Option<Received> {
    let accepted = match used {
        Used::For(Usage { of: UsedFor::Order(order), at }) => Some((order.clone(), *at)),
        Used::For(_) | Used::No | Used::NotKnown(_) => None,
    };
    Received::of_payment(payment, accepted, view.state.settings.is_live)
}

/// What can be done with a verdict.
fn ways_ui(ui: &mut Ui, view: &mut View<'_>, id: &PaymentId, details: String, received: Option<Received>) {
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        receipt::button_ui(ui, view, received);
        if Button::quiet(view.t("payment-copy")).icon(icon::COPY).show(ui) {
            ui.ctx().copy_text(details);
            view.act(Action::Paper(PaperAction::DetailsCopied));
        }
        if Button::quiet(view.t("look-up-again")).icon(icon::REFRESH).show(ui) {
            view.act(Action::LookUp(id.to_string()));
        }
    });
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
            glyph::icon(ui, mark, sign::VERDICT, colour);
        }
        from_right(ui, Align::Center, |ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            text::label(ui, payment.amount.currency().code(), Text::Large.strong(), view.palette.ink_2);
            let figures = Text::Figure.strong();
            text::label(ui, view.words.figures(payment.amount), figures, view.palette.ink);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    text::said(ui, words, Text::State.strong(), colour);
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
