//! *Make a counter card*: what is sold and its price become a link, which goes on to be printed.

use crate::{
    app::Action,
    domain::link::{LinkField, LinkForm},
    ui::{
        View,
        screens::link_form::field_words,
        theme::{Tone, size, space},
        widgets::{
            button::Button,
            field::{Field, entered},
            notice::banner_ui,
            text,
        },
    },
};
use egui::{Key, Ui};

/// The card as it is typed.
#[derive(Default)]
pub struct CounterCardDraft {
    typed: LinkForm,
    was_tried: bool,
}

fn is_open(view: &View<'_>) -> bool {
    view.state.links.form.as_ref().is_some_and(|form| form.prints_as().is_some())
}

/// A card that was made or given up leaves nothing for the next.
pub fn forget_old(view: &mut View<'_>) {
    if !is_open(view) {
        view.drafts.counter_card = None;
    }
}

/// Draws the form beside the links.
pub fn counter_card_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(currency) = view.state.shop().map(|shop| shop.currency) else { return };
    let Some(form) = view.state.links.form.clone() else { return };
    let is_new = view.drafts.counter_card.is_none();
    let CounterCardDraft { mut typed, mut was_tried } = view.drafts.counter_card.take().unwrap_or_default();
    let error = |field: LinkField, text: &str| {
        let own = typed.check_field(field, currency).err().filter(|_| was_tried || !text.is_empty());
        own.map(|error| field_words(view, field, error)).or_else(|| form.field_troubles.get(&field).cloned())
    };
    let name_error = error(LinkField::ProductName, &typed.product_name);
    let amount_error = error(LinkField::Amount, &typed.amount);
    let busy = form.sending.is_some().then(|| view.t("link-form-sending"));

    ui.spacing_mut().item_spacing.y = space::M;
    text::heading(ui, view.t("counter-card-title"));
    text::quiet(ui, view.t("counter-card-words"));
    let name = Field::new(view.t("counter-card-name"), &mut typed.product_name).error(name_error).show(ui);
    if is_new {
        name.request_focus();
    }
    let price = Field::new(view.t("counter-card-price"), &mut typed.amount).hint("0.00");
    let price = price.suffix(currency.code()).error(amount_error).show(ui);
    // Enter goes on to the price, and from there to the card.
    if entered(&name) && typed.amount.is_empty() {
        price.request_focus();
    }
    let mut is_sent = entered(&price) || (entered(&name) && !typed.amount.is_empty());
    ui.add_space(space::XS);
    ui.horizontal(|ui| {
        let words = view.t(if busy.is_some() { "link-form-sending" } else { "counter-card-make" });
        is_sent |= Button::primary(words).disabled_because(busy.clone()).show(ui);
        let is_left = Button::quiet(view.t("word-cancel")).height(size::PRIMARY).show(ui);
        if is_left || ui.input(|input| input.key_pressed(Key::Escape)) {
            view.act(Action::CloseLinkForm);
        }
    });
    if let Some(trouble) = &form.trouble {
        banner_ui(ui, view, trouble, Tone::Trouble, None);
        if let Some(detail) = &trouble.detail {
            text::small(ui, detail);
        }
    }
    if is_sent && busy.is_none() {
        was_tried = true;
        if typed.check(currency).is_ok() {
            view.act(Action::CreateLink(typed.clone()));
        }
    }
    view.drafts.counter_card = Some(CounterCardDraft { typed, was_tried });
}
