//! Making, changing, switching and deleting a link: what is sent, and what its answer means.

pub(super) mod create;
pub(super) mod delete;
pub(super) mod edit;
pub(super) mod switch;

use super::forgot;
use crate::{
    app::{Message, State},
    domain::link::LinkId,
    services::job::{Ask, Job},
};
use std::sync::Arc;

/// What is being done to a link at the provider. Until it answers, nobody knows how the link stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// It is switched on.
    SwitchingOn,
    /// It is switched off.
    SwitchingOff,
    /// Its name, description or state is changed.
    Editing,
    /// It is deleted.
    Deleting,
}

/// Has a link changed, unless something is being done to it already.
fn begin(state: &mut State, id: &LinkId, doing: Doing, ask: Ask) -> Vec<Job> {
    state.links.trouble = None;
    if state.links.busy.contains_key(id) {
        return Vec::new();
    }
    Arc::make_mut(&mut state.links.busy).insert(id.clone(), doing);
    state.ask([ask])
}

/// The provider has answered: the link is free for the next change.
fn end(state: &mut State, id: &LinkId) {
    Arc::make_mut(&mut state.links.busy).remove(id);
}

/// Somebody else deleted the link.
fn gone(state: &mut State, id: &LinkId) -> Vec<Job> {
    let name = state.links.get(id).map(|link| link.product_name.clone());
    state.warn(match name {
        Some(name) => Message::new("link-gone").with("name", &name),
        None => Message::new("link-gone-unnamed"),
    });
    forgot(state, id)
}
