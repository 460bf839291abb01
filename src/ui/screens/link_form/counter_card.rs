//! *Make a counter card*: what is sold and its price become a link, which goes on to be printed.

use super::{buttons_ui, error_words};
use crate::{
    app::{Action, links::Form},
    domain::link::{LinkField, LinkForm},
    ui::{
        View,
        theme::space,
        widgets::{
            field::{Field, entered},
            reading, text,
        },
    },
};
use egui::Ui;

/// Draws the form.
pub(super) fn counter_card_ui(ui: &mut Ui, view: &mut View<'_>, form: &Form, is_new: bool) {
    let Some(currency) = view.state.shop().map(|shop| shop.currency) else { return };
    let kept = std::mem::take(&mut view.drafts.links.counter_card);
    let mut typed = if is_new { LinkForm::default() } else { kept };
    let error = |field: LinkField, text: &str| {
        error_words(view, form, field, text, typed.check_field(field, currency))
    };
    let name_error = error(LinkField::ProductName, &typed.product_name);
    let amount_error = error(LinkField::Amount, &typed.amount);
    let busy = form.sending.map(|_| view.t("link-form-sending"));
    let words = busy.clone().unwrap_or_else(|| view.t("counter-card-make"));
    let (mut is_sent, buttons) = reading::hold(ui, |ui| buttons_ui(ui, view, form, words, busy.clone()));
    egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        text::heading(ui, view.t("counter-card-title"));
        text::quiet(ui, view.t("counter-card-words"));
        let name = Field::new(view.t("counter-card-name"), &mut typed.product_name).error(name_error);
        let name = name.show(ui);
        if is_new {
            name.request_focus();
        }
        let price =
            Field::new(view.t("counter-card-price"), &mut typed.amount).hint(view.words.zero(currency));
        let price = price.suffix(currency.code()).error(amount_error).show(ui);
        // Enter goes on to the price, and from there to the card.
        if entered(&name) && typed.amount.is_empty() {
            price.request_focus();
        } else {
            is_sent |= entered(&name) || entered(&price);
        }
    });
    buttons.put(ui);
    if is_sent && busy.is_none() {
        view.drafts.links.was_tried = true;
        if typed.check(currency).is_ok() {
            view.act(Action::CreateLink(typed.clone()));
        }
    }
    view.drafts.links.counter_card = typed;
}
