//! Deleting a link: asked about first, sent once, and never taken for done before the provider says so.

use super::{super::forgot, Doing, begin, end, gone};
use crate::{
    app::{Message, State},
    domain::link::LinkId,
    services::{
        job::{Ask, Job},
        provider::{ApiError, ApiErrorKind},
    },
};

/// Asks the person. The link is read again meanwhile: the question tells how often it was paid.
pub(in crate::app::links) fn ask(state: &mut State, id: LinkId) -> Vec<Job> {
    let view = Ask::ViewLink(id.clone());
    state.links.asked_to_delete = Some(id);
    state.ask([view])
}

pub(in crate::app::links) fn delete(state: &mut State, id: &LinkId) -> Vec<Job> {
    state.links.asked_to_delete = None;
    begin(state, id, Doing::Deleting, Ask::DeleteLink(id.clone()))
}

pub(in crate::app::links) fn deleted(
    state: &mut State,
    id: LinkId,
    result: Result<(), ApiError>,
) -> Vec<Job> {
    end(state, &id);
    let error = match result {
        Ok(()) => {
            state.notify(Message::new("notice-link-deleted"));
            return forgot(state, &id);
        }
        Err(error) if error.kind == ApiErrorKind::NotFound => return gone(state, &id),
        Err(error) => error,
    };
    let message = match (&error.kind, error.is_perhaps_done()) {
        (_, true) => Message::new("link-delete-unknown").with_detail(error.to_string()),
        (ApiErrorKind::Lost, false) => Message::new("link-delete-lost").with_detail(error.to_string()),
        (_, false) => Message::from(&error),
    };
    state.links.trouble = Some((id, message));
    Vec::new()
}
