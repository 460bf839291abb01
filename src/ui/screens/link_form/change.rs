//! A change to a link. Where somebody else was faster, it shows what they wrote before anything is written over it.

use super::{buttons_ui, error_words, room_words};
use crate::{
    app::{Action, Message, links::Form},
    domain::link::{LinkEdit, LinkField, LinkId},
    ui::{
        View,
        drafts::EditDraft,
        theme::{Text, Tone, space},
        widgets::{
            button::Button,
            field::{Field, entered},
            notice::banner_ui,
            pill::filter,
            reading, text,
        },
    },
};
use egui::Ui;

/// Draws the form that changes a link.
pub(super) fn change_ui(ui: &mut Ui, view: &mut View<'_>, form: &Form, before: &LinkEdit, is_new: bool) {
    let draft = view.drafts.links.edit.take();
    // Left and opened again for the same link, as it still stands, the form goes on with what was typed.
    let own =
        draft.filter(|draft| !is_new || (Some(&draft.link) == form.edited() && draft.before == *before));
    let mut typed = own.map_or_else(|| before.clone(), |draft| draft.typed);
    let busy = form.sending.map(|_| view.t("link-edit-sending"));
    let same = (typed == *before).then(|| view.t("link-edit-same"));
    // Once somebody else's words show, only an answer to them leads on.
    let asked = form.theirs.as_ref().map(|_| view.t("link-edit-asked"));
    let words = busy.clone().unwrap_or_else(|| view.t("link-edit-save"));
    let reason = busy.or(asked).or(same);
    let (mut is_sent, buttons) = reading::hold(ui, |ui| buttons_ui(ui, view, form, words, reason.clone()));
    egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        text::heading(ui, view.t("link-edit-title"));
        if let Some(theirs) = &form.theirs {
            theirs_ui(ui, view, theirs, &typed);
        }
        is_sent |= fields_ui(ui, view, form, &mut typed, is_new);
    });
    buttons.put(ui);
    if is_sent && reason.is_none() {
        view.drafts.links.was_tried = true;
        if typed.check().is_ok() {
            view.act(Action::SaveLink(typed.clone()));
        }
    }
    let draft = |link: &LinkId| EditDraft { link: link.clone(), before: before.clone(), typed };
    view.drafts.links.edit = form.edited().map(draft);
}

/// The fields; `true` when Enter was pressed in one.
fn fields_ui(ui: &mut Ui, view: &View<'_>, form: &Form, typed: &mut LinkEdit, is_new: bool) -> bool {
    let error = |field: LinkField, text: &str| error_words(view, form, field, text, typed.check_field(field));
    let name_error = error(LinkField::ProductName, &typed.product_name);
    let description_error = error(LinkField::Description, &typed.description);
    let room = room_words(view, LinkField::ProductName, &typed.product_name);
    let name = Field::new(view.t("link-form-name"), &mut typed.product_name).low();
    let name = name.help(room).error(name_error).show(ui);
    if is_new {
        name.request_focus();
    }
    let room = room_words(view, LinkField::Description, &typed.description);
    let description = Field::new(view.t("link-form-description"), &mut typed.description);
    description.low().lines(4).help(room).error(description_error).show(ui);
    ui.horizontal(|ui| {
        for (active, key) in [(true, "link-edit-active"), (false, "link-edit-inactive")] {
            if filter(ui, &view.t(key), typed.active == active) {
                typed.active = active;
            }
        }
    });
    text::small(ui, view.t("link-edit-words"));
    entered(&name)
}

/// What somebody else wrote meanwhile, and the two ways on.
fn theirs_ui(ui: &mut Ui, view: &mut View<'_>, theirs: &LinkEdit, typed: &LinkEdit) {
    banner_ui(ui, view, &Message::new("link-theirs"), Tone::Waiting, None);
    let ink = view.palette.ink;
    text::label(ui, &theirs.product_name, Text::Body.strong(), ink);
    if theirs.description.is_empty() {
        text::small(ui, view.t("link-theirs-no-description"));
    } else {
        text::label(ui, &theirs.description, Text::Body.regular(), ink);
    }
    text::small(ui, view.t(if theirs.active { "link-edit-active" } else { "link-edit-inactive" }));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if Button::quiet(view.t("link-theirs-use")).show(ui) {
            view.act(Action::UseTheirs);
        }
        let reason = typed.check().err().map(|_| view.t("question-incomplete"));
        if Button::quiet(view.t("link-theirs-over")).disabled_because(reason).show(ui) {
            view.act(Action::WriteOverTheirs(typed.clone()));
        }
    });
}
