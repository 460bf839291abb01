//! Making, switching and deleting a link: what is sent, and what its answer means.

use super::{Form, read_all};
use crate::{
    app::{Message, State, exporting},
    domain::link::{LinkField, LinkForm, LinkId, PaymentLink},
    services::{
        job::{Ask, Job, Ticket},
        provider::{ApiError, ApiErrorKind},
    },
};
use std::sync::Arc;

/// Has a link changed, unless something is being done to it already.
pub(super) fn change(state: &mut State, id: &LinkId, ask: Ask) -> Vec<Job> {
    state.links.trouble = None;
    let is_free = Arc::make_mut(&mut state.links.busy).insert(id.clone());
    if is_free { state.ask([ask]) } else { Vec::new() }
}

pub(super) fn create(state: &mut State, typed: &LinkForm) -> Vec<Job> {
    let Some(currency) = state.shop().map(|shop| shop.currency) else { return Vec::new() };
    let is_idle = state.links.form.as_ref().is_some_and(|form| form.sending.is_none());
    let after = state.links.form.as_ref().map(|form| form.after).unwrap_or_default();
    let Ok(link) = typed.check(currency) else { return Vec::new() };
    if !is_idle {
        return Vec::new();
    }
    let ticket = state.new_ticket();
    state.links.form = Some(Form { sending: Some(ticket), after, ..Form::default() });
    state.ask([Ask::CreateLink(ticket, link)])
}

pub(super) fn created(state: &mut State, ticket: Ticket, result: Result<PaymentLink, ApiError>) -> Vec<Job> {
    let Some(form) = state.links.form.as_mut().filter(|form| form.sending == Some(ticket)) else {
        // The form was closed meanwhile; the link exists all the same.
        if let Ok(link) = result {
            state.links.merge([link]);
        }
        return Vec::new();
    };
    form.sending = None;
    match result {
        Ok(link) => {
            let (prints_as, id) = (form.prints_as(), link.id.clone());
            state.links.form = None;
            state.links.selected = Some(id.clone());
            state.links.merge([link]);
            state.notify(Message::new("notice-link-made"));
            match prints_as {
                None => Vec::new(),
                Some(layout) => exporting::begin_links(state, &[id], Some(layout)),
            }
        }
        Err(error) => {
            if let ApiErrorKind::Validation { fields, .. } = &error.kind {
                form.field_troubles = fields
                    .iter()
                    .filter_map(|(name, words)| Some((field_named(name)?, words.join(" "))))
                    .collect();
            }
            let is_lost = error.is_perhaps_done();
            form.trouble = Some(if is_lost {
                Message::new("link-lost").with_detail(error.to_string())
            } else {
                Message::from(&error)
            });
            if is_lost { read_all(state) } else { Vec::new() }
        }
    }
}

fn field_named(name: &str) -> Option<LinkField> {
    Some(match name {
        "product_name" => LinkField::ProductName,
        "amount" => LinkField::Amount,
        "description" => LinkField::Description,
        "expires_days" => LinkField::ExpiresDays,
        "payment_limit" => LinkField::PaymentLimit,
        _ => return None,
    })
}

pub(super) fn active_set(state: &mut State, id: LinkId, wanted: bool, result: Result<PaymentLink, ApiError>) {
    Arc::make_mut(&mut state.links.busy).remove(&id);
    match result {
        Ok(link) => {
            let message = match (link.active == Some(wanted), wanted) {
                (true, true) => Message::new("notice-link-activated"),
                (true, false) => Message::new("notice-link-deactivated"),
                (false, _) => {
                    state.links.trouble = Some((id, Message::new("link-not-switched")));
                    state.links.merge([link]);
                    return;
                }
            };
            state.links.merge([link]);
            state.notify(message);
        }
        Err(error) if error.kind == ApiErrorKind::NotFound => {
            state.links.drop_link(&id);
            state.warn(Message::new("link-gone"));
        }
        Err(error) => state.links.trouble = Some((id, Message::from(&error))),
    }
}

pub(super) fn deleted(state: &mut State, id: LinkId, result: Result<(), ApiError>) {
    Arc::make_mut(&mut state.links.busy).remove(&id);
    match result {
        Ok(()) => {
            state.links.drop_link(&id);
            state.notify(Message::new("notice-link-deleted"));
        }
        Err(error) if error.kind == ApiErrorKind::NotFound => {
            state.links.drop_link(&id);
            state.notify(Message::new("link-gone"));
        }
        Err(error) => state.links.trouble = Some((id, Message::from(&error))),
    }
}
