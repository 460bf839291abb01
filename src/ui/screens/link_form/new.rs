//! A new link, or one like another for what can't be changed on that one.

use super::{buttons_ui, error_words, room_words};
use crate::{
    app::{
        Action, Message,
        links::{Form, Purpose},
    },
    domain::{
        link::{LinkField, LinkForm, LinkId},
        money::Currency,
    },
    ui::{
        View, icon,
        theme::{Tone, space},
        when,
        widgets::{
            button::Button,
            field::{Field, entered},
            notice::banner_ui,
            reading, text,
        },
    },
};
use egui::Ui;

/// Draws the form for a new link.
pub(super) fn new_link_ui(ui: &mut Ui, view: &mut View<'_>, form: &Form, is_new: bool) {
    let Some(currency) = view.state.shop().map(|shop| shop.currency) else { return };
    let mut typed = take_draft(view, form, is_new);
    let busy = form.sending.map(|_| view.t("link-form-sending"));
    let words = busy.clone().unwrap_or_else(|| view.t("link-form-make"));
    let (mut is_sent, buttons) = reading::hold(ui, |ui| buttons_ui(ui, view, form, words, busy.clone()));
    egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        is_sent |= fields_ui(ui, view, form, &mut typed, currency, is_new);
    });
    buttons.put(ui);
    if is_sent && busy.is_none() {
        view.drafts.links.was_tried = true;
        if typed.check(currency).is_ok() {
            view.act(Action::CreateLink(typed.clone()));
        }
    }
    match form.purpose {
        Purpose::Copy(_) => view.drafts.links.copy = typed,
        Purpose::New | Purpose::CounterCard | Purpose::Edit(..) => view.drafts.links.form = typed,
    }
}

/// What was typed for a new link stays when the form is left; a copy begins with the link it is like.
fn take_draft(view: &mut View<'_>, form: &Form, is_new: bool) -> LinkForm {
    let (links, now) = (&view.state.links, view.state.now);
    let draft = &mut view.drafts.links;
    match &form.purpose {
        Purpose::Copy(of) if is_new => {
            links.get(of).map(|link| LinkForm::like(link, now)).unwrap_or_default()
        }
        Purpose::Copy(_) => std::mem::take(&mut draft.copy),
        Purpose::New | Purpose::CounterCard | Purpose::Edit(..) => {
            let is_made = std::mem::replace(&mut draft.made, links.made) != links.made;
            if is_made { LinkForm::default() } else { std::mem::take(&mut draft.form) }
        }
    }
}

/// The fields; `true` when Enter was pressed in one.
fn fields_ui(
    ui: &mut Ui,
    view: &View<'_>,
    form: &Form,
    typed: &mut LinkForm,
    currency: Currency,
    is_new: bool,
) -> bool {
    let error = |field: LinkField, text: &str| {
        error_words(view, form, field, text, typed.check_field(field, currency))
    };
    let name_error = error(LinkField::ProductName, &typed.product_name);
    let amount_error = error(LinkField::Amount, &typed.amount);
    let description_error = error(LinkField::Description, &typed.description);
    let days_error = error(LinkField::ExpiresDays, &typed.expires_days);
    let limit_error = error(LinkField::PaymentLimit, &typed.payment_limit);
    if let Purpose::Copy(_) = form.purpose {
        text::heading(ui, view.t("link-copy-title"));
        text::small(ui, view.t("link-copy-words"));
    } else {
        text::heading(ui, view.t("link-form-title"));
    }
    let room = room_words(view, LinkField::ProductName, &typed.product_name);
    let name = Field::new(view.t("link-form-name"), &mut typed.product_name).low();
    let name = name.help(room).error(name_error).show(ui);
    if is_new {
        name.request_focus();
    }
    let mut is_entered = entered(&name);
    let amount =
        Field::new(view.t("link-form-amount"), &mut typed.amount).low().hint(view.words.zero(currency));
    is_entered |= entered(&amount.suffix(currency.code()).error(amount_error).show(ui));
    let room = room_words(view, LinkField::Description, &typed.description);
    let description = Field::new(view.t("link-form-description"), &mut typed.description);
    description.low().lines(2).help(room).error(description_error).show(ui);
    let days = Field::new(view.t("link-form-days"), &mut typed.expires_days).low();
    is_entered |= entered(&days.help(view.t("link-form-days-help")).error(days_error).show(ui));
    let limit = Field::new(view.t("link-form-limit"), &mut typed.payment_limit).low();
    is_entered | entered(&limit.help(view.t("link-form-limit-help")).error(limit_error).show(ui))
}

/// After a lost answer: a link like the one that was to be made is there.
pub(super) fn turned_up_ui(ui: &mut Ui, view: &mut View<'_>, id: &LinkId) {
    let Some(link) = view.state.links.get(id) else { return };
    let found = match link.created {
        Some(created) => Message::new("link-turned-up-at").with("time", &when::clock(view, created)),
        None => Message::new("link-turned-up"),
    };
    banner_ui(ui, view, &found, Tone::Accent, None);
    if Button::quiet(view.t("link-turned-up-show")).icon(icon::CHECK).show(ui) {
        view.act(Action::TakeTurnedUp);
    }
}
