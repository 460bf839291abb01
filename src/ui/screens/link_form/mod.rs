//! The form beside the table: a new link, one like another, or a change to one. The documented limits are checked
//! while typing.

mod change;
mod counter_card;
mod new;

use super::one_off::amount_words;
use crate::{
    app::{
        Action,
        links::{Form, Purpose},
    },
    domain::link::{LinkField, LinkFieldError, room_left},
    ui::{
        View,
        theme::{Tone, size, space},
        widgets::{button::Button, notice::banner_ui, text},
    },
};
use egui::{Frame, Key, Margin, Modifiers, Panel, Ui};

/// From so many characters below a limit on, those that are left are counted.
const NEARLY_FULL: usize = 50;

/// Draws the form.
pub fn link_form_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(form) = view.state.links.form.clone() else { return };
    let is_new = view.drafts.links.opened.replace(form.opened) != Some(form.opened);
    if is_new {
        view.drafts.links.was_tried = false;
    }
    match &form.purpose {
        Purpose::CounterCard => counter_card::counter_card_ui(ui, view, &form, is_new),
        Purpose::New | Purpose::Copy(_) => new::new_link_ui(ui, view, &form, is_new),
        Purpose::Edit(_, before) => change::change_ui(ui, view, &form, before, is_new),
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        view.act(Action::CloseLinkForm);
    }
}

/// The buttons below the fields, with what became of the last try: both stay in sight, the fields scroll above them.
/// `true` when it is sent.
fn buttons_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    form: &Form,
    words: String,
    disabled_because: Option<String>,
) -> bool {
    let panel = Panel::bottom("link_form_buttons").resizable(false).show_separator_line(false);
    let frame = Frame::new().inner_margin(Margin { top: 12, ..Margin::ZERO });
    let shown = panel.frame(frame).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        match &form.turned_up {
            Some(id) => new::turned_up_ui(ui, view, id),
            None => trouble_ui(ui, view, form),
        }
        ui.horizontal(|ui| {
            let is_sent = Button::primary(words).disabled_because(disabled_because).show(ui);
            if Button::quiet(view.t("word-cancel")).height(size::PRIMARY).show(ui) {
                view.act(Action::CloseLinkForm);
            }
            is_sent
        })
        .inner
    });
    shown.inner
}

/// Why the last try didn't work.
fn trouble_ui(ui: &mut Ui, view: &View<'_>, form: &Form) {
    let Some(trouble) = &form.trouble else { return };
    banner_ui(ui, view, trouble, Tone::Trouble, None);
    if let Some(detail) = &trouble.detail {
        text::small(ui, detail);
    }
}

/// What is wrong with a field: by the documented limits, or else as the provider said.
fn error_words(
    view: &View<'_>,
    form: &Form,
    field: LinkField,
    typed: &str,
    own: Result<(), LinkFieldError>,
) -> Option<String> {
    let own = own.err().filter(|_| view.drafts.links.was_tried || !typed.is_empty());
    own.map(|error| field_words(view, field, error)).or_else(|| form.field_troubles.get(&field).cloned())
}

/// The help of a text that has a limit, once that is near.
fn room_words(view: &View<'_>, field: LinkField, typed: &str) -> String {
    match room_left(field, typed) {
        Some(left) if left <= NEARLY_FULL => view.t_with("text-room-left", &[("count", &left)]),
        _ => String::new(),
    }
}

fn field_words(view: &View<'_>, field: LinkField, error: LinkFieldError) -> String {
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
