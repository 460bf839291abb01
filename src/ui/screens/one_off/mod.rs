//! One-off: an order id and an amount become a QR code. It can't be watched, and says so.

mod card;
mod claim;
mod list;

pub use claim::used_words;

use super::page_ui;
use crate::{
    app::{Action, one_off::SameId},
    domain::{
        money::{AmountError, Money},
        order::{OrderId, OrderIdError},
    },
    ui::{
        View, icon,
        theme::{Text, Tone, space},
        when,
        widgets::{
            button::Button,
            empty::empty,
            field::{Field, entered},
            fit::fit,
            notice::banner_ui,
            question::question,
            text,
        },
    },
};
use egui::{Id, Ui, UiBuilder};

/// The width from which the order stands beside the form, in points.
const TWO_COLUMNS: f32 = 688.0;

/// Draws the one-off screen.
pub fn one_off_ui(ui: &mut Ui, view: &mut View<'_>) {
    page_ui(ui, f32::INFINITY, |ui| {
        // Where there is no room for two columns, the code comes first: it is what the customer waits for.
        if ui.available_width() < TWO_COLUMNS {
            if let Some(shown) = view.state.one_off.shown().cloned() {
                card::card_ui(ui, view, &shown);
                ui.add_space(space::XL);
            }
            kept_form_ui(ui, view);
            list::orders_ui(ui, view);
            return;
        }
        let width = ((ui.available_width() - space::PAGE) / 2.0).clamp(320.0, 540.0);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::PAGE;
            ui.vertical(|ui| {
                ui.set_width(width);
                kept_form_ui(ui, view);
                list::orders_ui(ui, view);
            });
            ui.vertical(|ui| {
                ui.set_width(width);
                match view.state.one_off.shown().cloned() {
                    Some(shown) => card::card_ui(ui, view, &shown),
                    None => nothing_ui(ui, view),
                }
            });
        });
    });
    same_id_ui(ui, view);
}

/// Where the code will show.
fn nothing_ui(ui: &mut Ui, view: &View<'_>) {
    empty(ui, icon::QR_CARD, view.t("one-off-none-title"), |ui| {
        text::quiet(ui, view.t("one-off-none-words"))
    });
}

/// The sentence for an amount that doesn't do.
pub fn amount_words(view: &View<'_>, error: AmountError) -> String {
    match error {
        AmountError::Empty => view.t("amount-empty"),
        AmountError::NotANumber => view.t("amount-not-a-number"),
        AmountError::Separators => view.t("amount-separators"),
        AmountError::Decimals { allowed: 0 } => view.t("amount-no-decimals"),
        AmountError::Decimals { allowed } => view.t_with("amount-decimals", &[("count", &allowed)]),
        AmountError::Negative => view.t("amount-negative"),
        AmountError::Zero => view.t("amount-zero"),
        AmountError::TooLarge => view.t("amount-too-large"),
        AmountError::BetweenUnits => view.t("amount-between-units"),
    }
}

fn order_words(view: &View<'_>, error: OrderIdError) -> String {
    view.t(match error {
        OrderIdError::Empty => "order-empty",
        OrderIdError::TooLong => "order-too-long",
        OrderIdError::Unprintable => "order-unprintable",
    })
}

/// The keyboard stays in the form when a larger text moves it elsewhere.
fn kept_form_ui(ui: &mut Ui, view: &mut View<'_>) {
    let form = UiBuilder::new().scope_id(Id::unique("one_off_form"));
    ui.scope_builder(form, |ui| form_ui(ui, view));
}

fn form_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(currency) = view.state.shop().map(|shop| shop.currency) else { return };
    take_suggestion(view);
    text::title(ui, view.t("one-off-title"));
    text::quiet(ui, view.t("one-off-words"));
    ui.add_space(space::M);
    let mut draft = std::mem::take(&mut view.drafts.one_off);
    let (order, amount) = (OrderId::from_typed(&draft.order), Money::from_typed(&draft.amount, currency));
    let shows = |typed: &str| draft.was_tried || !typed.is_empty();
    let order_error =
        order.as_ref().err().filter(|_| shows(&draft.order)).map(|error| order_words(view, *error));
    let amount_error =
        amount.as_ref().err().filter(|_| shows(&draft.amount)).map(|error| amount_words(view, *error));
    let mut is_sent = false;
    ui.spacing_mut().item_spacing.y = space::M;
    let field = Field::new(view.t("one-off-order"), &mut draft.order).help(view.t("one-off-order-help"));
    is_sent |= entered(&field.error(order_error).show(ui));
    let field = Field::new(view.t("one-off-amount"), &mut draft.amount)
        .amount()
        .hint(view.words.zero(currency))
        .suffix(currency.code());
    is_sent |= entered(&field.error(amount_error).show(ui));
    ui.add_space(space::XS);
    let busy = view.state.one_off.is_busy();
    let is_made = view
        .state
        .one_off
        .shown()
        .is_some_and(|shown| shown.order.is_open() && shown.order.key.id.as_str() == draft.order.trim());
    let made = is_made.then(|| view.t("one-off-already"));
    let reason = busy.then(|| view.t("one-off-sending")).or(made);
    let words = view.t(if busy { "one-off-sending" } else { "one-off-make" });
    is_sent |= Button::primary(words).disabled_because(reason).show(ui);
    if is_sent && !is_made {
        draft.was_tried = true;
        if let (Ok(order), Ok(amount)) = (order, amount) {
            view.act(Action::GeneratePayment(order, amount));
            draft.was_tried = false;
        }
    }
    view.drafts.one_off = draft;
    if let Some(trouble) = view.state.one_off.trouble.clone() {
        banner_ui(ui, view, &trouble, Tone::Trouble, None);
        if let Some(detail) = &trouble.detail {
            text::small(ui, detail);
        }
    }
}

/// A new suggestion begins a new draft.
fn take_suggestion(view: &mut View<'_>) {
    let suggested = view.state.one_off.suggested.as_ref().map(ToString::to_string).unwrap_or_default();
    let draft = &mut view.drafts.one_off;
    if draft.suggestion != suggested {
        draft.order.clone_from(&suggested);
        draft.suggestion = suggested;
        draft.amount.clear();
        draft.was_tried = false;
    }
}

/// The same order id again: an order may have been typed twice, or paid before. Enter doesn't answer it.
fn same_id_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(SameId { id, amount, earlier }) = view.state.one_off.same_id.clone() else { return };
    let modal = question(ui.ctx(), "same_order_id").show(ui.ctx(), |ui| {
        fit(ui, 480.0, |ui| {
            text::label(
                ui,
                view.t_with("same-id-title", &[("order", &id)]),
                Text::Large.strong(),
                view.palette.ink,
            );
            let key = if earlier.is_accepted { "same-id-paid" } else { "same-id-open" };
            let made = when::clock(view, earlier.made);
            text::quiet(
                ui,
                view.t_with(key, &[("amount", &view.words.money(earlier.amount)), ("time", &made)]),
            );
            ui.add_space(space::S);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                if Button::quiet(view.t_with("same-id-again", &[("amount", &view.words.money(amount))]))
                    .show(ui)
                {
                    view.act(Action::GenerateAgain);
                }
                if Button::ghost(view.t("same-id-back")).show(ui) {
                    view.act(Action::ForgetOrder);
                }
            });
        });
    });
    if modal.should_close() {
        view.act(Action::ForgetOrder);
    }
}
