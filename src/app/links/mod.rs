//! The account's payment links: reading them all, making, switching, deleting.

pub mod catalogue;
mod change;
pub mod form;
mod sync;

pub use catalogue::{Catalogue, Column, Sort};
pub use change::{Doing, create::Replaced};
pub use form::{Form, Purpose};
pub(super) use sync::read_all;

use super::{Action, Message, Remote, State};
use crate::{
    domain::link::{LinkId, PaymentLink},
    services::{
        event::Answer,
        job::{Job, Ticket},
        provider::ApiErrorKind,
    },
};
use change::{create, delete, edit, switch};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

/// What is known of the payment links.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// The links.
    pub all: Remote<Catalogue>,
    /// The reading under way.
    pub reading: Option<Reading>,
    /// How many rows of the last reading could not be understood.
    pub unreadable: usize,
    /// The link whose detail shows.
    pub selected: Option<LinkId>,
    /// The form, while it is open.
    pub form: Option<Form>,
    /// Links that something is being done to.
    pub busy: Arc<HashMap<LinkId, Doing>>,
    /// Why the last change to a link didn't happen.
    pub trouble: Option<(LinkId, Message)>,
    /// The link that the person is asked about.
    pub asked_to_delete: Option<LinkId>,
    /// How many links were made here: when there is another, what was typed for it is done with.
    pub made: u32,
    replaced: Option<Replaced>,
}

/// A reading of all pages.
#[derive(Clone, Debug)]
pub struct Reading {
    ticket: Ticket,
    seen: Arc<HashSet<LinkId>>,
    unreadable: usize,
    /// Pages read so far.
    pub pages: u32,
    /// Pages in all, once known.
    pub last_page: Option<u32>,
}

impl Links {
    /// A link by id.
    pub fn get(&self, id: &LinkId) -> Option<&PaymentLink> {
        self.all.value.as_ref()?.get(id)
    }

    /// What is being done to a link at the provider.
    pub fn doing(&self, id: &LinkId) -> Option<Doing> {
        self.busy.get(id).copied()
    }

    /// Whether the provider could not be asked last time: payments made since are not seen here.
    pub fn is_unheard(&self) -> bool {
        self.all.trouble.is_some()
    }

    pub(super) fn is_never_read(&self) -> bool {
        self.all.value.is_none() && self.reading.is_none()
    }

    /// How much of the reading is done, from 0 to 1; `None` while that isn't known or nothing is read.
    pub fn progress(&self) -> Option<f32> {
        let reading = self.reading.as_ref()?;
        let last = u16::try_from(reading.last_page?).ok()?;
        let pages = u16::try_from(reading.pages).ok()?;
        Some(f32::from(pages) / f32::from(last.max(1)))
    }

    /// Puts links in their places.
    fn merge(&mut self, links: impl IntoIterator<Item = PaymentLink>) {
        self.all.value.get_or_insert_default().put(links);
    }

    fn drop_link(&mut self, id: &LinkId) {
        if let Some(all) = &mut self.all.value {
            all.remove(id);
        }
        if self.selected.as_ref() == Some(id) {
            self.selected = None;
        }
        if self.asked_to_delete.as_ref() == Some(id) {
            self.asked_to_delete = None;
        }
        self.replaced.take_if(|replaced| replaced.by == *id || replaced.old == *id);
        Arc::make_mut(&mut self.busy).remove(id);
    }
}

pub(super) fn act(state: &mut State, action: Action) -> Vec<Job> {
    let links = &mut state.links;
    match action {
        Action::RefreshLinks => return read_all(state),
        Action::SelectLink(id) => {
            links.selected = id;
            links.form = None;
            links.trouble = None;
        }
        Action::OpenLinkForm => create::open(state),
        Action::CopyLink(of) => create::open_copy(state, of),
        Action::OpenLinkEdit(id) => edit::open(state, id),
        Action::CloseLinkForm => links.form = None,
        Action::CreateLink(form) => return create::create(state, &form),
        Action::TakeTurnedUp => return create::is_the_one(state),
        Action::SaveLink(edit) => return edit::save(state, &edit),
        Action::WriteOverTheirs(edit) => return edit::write_over(state, &edit),
        Action::UseTheirs => edit::take_theirs(state),
        Action::SetLinkActive(id, active) => return switch::set_active(state, &id, active),
        Action::LeaveReplaced => links.replaced = None,
        Action::AskDeleteLink(id) => return delete::ask(state, id),
        Action::KeepLink => links.asked_to_delete = None,
        Action::DeleteLink(id) => return delete::delete(state, &id),
        _ => {}
    }
    Vec::new()
}

pub(super) fn take_in(state: &mut State, answer: Answer) -> Vec<Job> {
    match answer {
        Answer::Links(ticket, _, result) if create::is_looking(state, ticket) => {
            create::looked(state, result)
        }
        Answer::Links(ticket, page, result) => {
            let jobs = sync::page_arrived(state, ticket, page, result);
            create::look_for_lost(state);
            jobs
        }
        Answer::Link(id, result) => match result {
            Ok(link) => learned(state, [link]),
            Err(error) if error.kind == ApiErrorKind::NotFound => forgot(state, &id),
            Err(_) => Vec::new(),
        },
        Answer::LinkCreated(ticket, result) => create::created(state, ticket, result),
        Answer::LinkEdited(id, result) => edit::edited(state, id, result),
        Answer::ActiveSet(id, wanted, result) => switch::switched(state, id, wanted, result),
        Answer::LinkDeleted(id, result) => delete::deleted(state, id, result),
        _ => Vec::new(),
    }
}

/// The provider told of links: they go to their places.
fn learned(state: &mut State, links: impl IntoIterator<Item = PaymentLink>) -> Vec<Job> {
    state.links.merge(links);
    Vec::new()
}

/// The provider says that a link is gone.
fn forgot(state: &mut State, id: &LinkId) -> Vec<Job> {
    state.links.drop_link(id);
    Vec::new()
}

impl State {
    /// The link that was replaced by the one that shows, while customers can still pay it under its old code.
    pub fn replaced_link(&self) -> Option<&PaymentLink> {
        create::replaced(self)
    }
}
