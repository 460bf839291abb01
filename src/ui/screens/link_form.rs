//! The form for a new payment link: the documented limits are checked while typing.

use super::{one_off::amount_words, print};
use crate::{
    app::Action,
    domain::link::{LinkField, LinkFieldError, LinkForm},
    ui::{
        View,
        theme::{Tone, size, space},
        widgets::{
            button::Button,
            field::{Field, entered},
            notice::banner_ui,
            text,
        },
    },
};
use egui::{Frame, Margin, Panel, Ui};

/// Draws the form.
pub fn link_form_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(currency) = view.state.shop().map(|shop| shop.currency) else { return };
    let Some(form) = view.state.links.form.clone() else { return };
    if form.prints_as().is_some() {
        return print::counter_card::counter_card_ui(ui, view);
    }
    let is_new = !view.drafts.links.was_open;
    if is_new {
        view.drafts.links.form = LinkForm::default();
        view.drafts.links.was_tried = false;
    }
    let mut typed = std::mem::take(&mut view.drafts.links.form);
    let was_tried = view.drafts.links.was_tried;
    let error = |field: LinkField, text: &str, typed: &LinkForm| {
        let own = typed.check_field(field, currency).err().filter(|_| was_tried || !text.is_empty());
        own.map(|error| field_words(view, field, error)).or_else(|| form.field_troubles.get(&field).cloned())
    };
    let name_error = error(LinkField::ProductName, &typed.product_name, &typed);
    let amount_error = error(LinkField::Amount, &typed.amount, &typed);
    let description_error = error(LinkField::Description, &typed.description, &typed);
    let days_error = error(LinkField::ExpiresDays, &typed.expires_days, &typed);
    let limit_error = error(LinkField::PaymentLimit, &typed.payment_limit, &typed);

    let busy = form.sending.is_some().then(|| view.t("link-form-sending"));
    let mut is_sent = false;
    // The buttons stay in sight; the fields scroll above them.
    let buttons = Panel::bottom("link_form_buttons").resizable(false).show_separator_line(false);
    buttons.frame(Frame::new().inner_margin(Margin { top: 12, ..Margin::ZERO })).show(ui, |ui| {
        ui.horizontal(|ui| {
            let words = view.t(if busy.is_some() { "link-form-sending" } else { "link-form-make" });
            is_sent |= Button::primary(words).disabled_because(busy.clone()).show(ui);
            if Button::quiet(view.t("word-cancel")).height(size::PRIMARY).show(ui) {
                view.act(Action::CloseLinkForm);
            }
        });
    });
    egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        text::heading(ui, view.t("link-form-title"));
        let name = Field::new(view.t("link-form-name"), &mut typed.product_name).low().error(name_error);
        let name = name.show(ui);
        if is_new {
            name.request_focus();
        }
        is_sent |= entered(&name);
        let amount = Field::new(view.t("link-form-amount"), &mut typed.amount).low().hint("0.00");
        is_sent |= entered(&amount.suffix(currency.code()).error(amount_error).show(ui));
        let description = Field::new(view.t("link-form-description"), &mut typed.description);
        description.low().lines(2).error(description_error).show(ui);
        let days = Field::new(view.t("link-form-days"), &mut typed.expires_days).low();
        is_sent |= entered(&days.help(view.t("link-form-days-help")).error(days_error).show(ui));
        let limit = Field::new(view.t("link-form-limit"), &mut typed.payment_limit).low();
        is_sent |= entered(&limit.help(view.t("link-form-limit-help")).error(limit_error).show(ui));
        if let Some(trouble) = &form.trouble {
            banner_ui(ui, view, trouble, Tone::Trouble, None);
            if let Some(detail) = &trouble.detail {
                text::small(ui, detail);
            }
        }
    });
    if is_sent && busy.is_none() {
        view.drafts.links.was_tried = true;
        if typed.check(currency).is_ok() {
            view.act(Action::CreateLink(typed.clone()));
        }
    }
    view.drafts.links.form = typed;
}

/// The sentence for a field that doesn't do.
pub fn field_words(view: &View<'_>, field: LinkField, error: LinkFieldError) -> String {
    match error {
        LinkFieldError::Empty => view.t("link-name-empty"),
        LinkFieldError::TooLong { length, limit } => {
            view.t_with("text-too-long", &[("length", &length), ("limit", &limit)])
        }
        LinkFieldError::Amount(error) => amount_words(view, error),
        LinkFieldError::OutOfRange { most } => {
            let key = if field == LinkField::ExpiresDays { "link-days-range" } else { "link-limit-range" };
            view.t_with(key, &[("most", &most)])
        }
    }
}
