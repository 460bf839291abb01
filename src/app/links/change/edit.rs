//! Changing a link's name, description and state: what somebody else changed meanwhile is never written over unasked.

use super::{
    super::{
        form::{Form, Purpose},
        learned,
    },
    Doing, begin, end, gone,
};
use crate::{
    app::{Message, State},
    domain::link::{LinkEdit, LinkId},
    services::{
        event::Edited,
        job::{Ask, Job},
        provider::{ApiError, ApiErrorKind},
    },
};

/// Opens the form with what stands on the link as far as it is known.
pub(in crate::app::links) fn open(state: &mut State, id: LinkId) {
    let Some(before) = state.links.get(&id).map(LinkEdit::of) else { return };
    if state.links.busy.contains_key(&id) {
        return;
    }
    state.links.trouble = None;
    state.links.form = Some(Form::open(state, Purpose::Edit(id, before)));
}

pub(in crate::app::links) fn save(state: &mut State, typed: &LinkEdit) -> Vec<Job> {
    let Ok(after) = typed.check() else { return Vec::new() };
    let ticket = state.new_ticket();
    let Some(form) = state.links.form.as_mut().filter(|form| form.sending.is_none()) else {
        return Vec::new();
    };
    let Purpose::Edit(id, before) = form.purpose.clone() else { return Vec::new() };
    if state.links.busy.contains_key(&id) {
        return Vec::new();
    }
    form.send(ticket);
    begin(state, &id, Doing::Editing, Ask::EditLink { id: id.clone(), before, after })
}

/// Writes over what somebody else wrote, now that its owner has seen it.
pub(in crate::app::links) fn write_over(state: &mut State, typed: &LinkEdit) -> Vec<Job> {
    if let Some(form) = &mut state.links.form
        && let Some(theirs) = form.theirs.take()
        && let Purpose::Edit(_, before) = &mut form.purpose
    {
        *before = theirs;
        return save(state, typed);
    }
    Vec::new()
}

/// Takes what somebody else wrote into the form, and goes on from there.
pub(in crate::app::links) fn take_theirs(state: &mut State) {
    let Some(form) = &state.links.form else { return };
    if let (Purpose::Edit(id, _), Some(theirs)) = (&form.purpose, &form.theirs) {
        let purpose = Purpose::Edit(id.clone(), theirs.clone());
        state.links.form = Some(Form::open(state, purpose));
    }
}

pub(in crate::app::links) fn edited(
    state: &mut State,
    id: LinkId,
    result: Result<Edited, ApiError>,
) -> Vec<Job> {
    end(state, &id);
    match result {
        Ok(Edited::Done(link)) => {
            if sent_form(state, &id).is_some() {
                state.links.form = None;
                state.links.selected = Some(id);
            }
            state.notify(Message::new("notice-link-changed"));
            learned(state, [link])
        }
        Ok(Edited::ChangedElsewhere(link)) => {
            if let Some(form) = sent_form(state, &id) {
                form.sending = None;
                form.theirs = Some(LinkEdit::of(&link));
            } else {
                state.links.trouble = Some((id, Message::new("link-changed-elsewhere")));
            }
            learned(state, [link])
        }
        Ok(Edited::NotTaken(link)) => {
            object(state, id, Message::new("link-not-changed"));
            learned(state, [link])
        }
        Err(error) if error.kind == ApiErrorKind::NotFound => {
            if sent_form(state, &id).is_some() {
                state.links.form = None;
            }
            gone(state, &id)
        }
        Err(error) => {
            let unknown = Message::new("link-change-unknown").with_detail(error.to_string());
            match sent_form(state, &id) {
                Some(form) if !error.is_perhaps_done() => {
                    form.sending = None;
                    form.refuse(&error);
                }
                _ if error.is_perhaps_done() => object(state, id, unknown),
                _ => object(state, id, Message::from(&error)),
            }
            Vec::new()
        }
    }
}

/// Says it in the form, or beside the link where the form was left.
fn object(state: &mut State, id: LinkId, message: Message) {
    match sent_form(state, &id) {
        Some(form) => {
            form.sending = None;
            form.trouble = Some(message);
        }
        None => state.links.trouble = Some((id, message)),
    }
}

/// The form that the answer is for.
fn sent_form<'a>(state: &'a mut State, id: &LinkId) -> Option<&'a mut Form> {
    state.links.form.as_mut().filter(|form| form.sending.is_some() && form.edited() == Some(id))
}
