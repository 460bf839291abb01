//! The account's payment links: reading them all, making, switching, deleting.

pub mod catalogue;
mod change;
mod sync;

pub use catalogue::{Catalogue, Column, Sort};
pub(super) use sync::read_all;

use super::{Action, Message, Remote, State};
use crate::{
    domain::{
        card::Layout,
        link::{LinkField, LinkId, PaymentLink},
    },
    services::{
        event::Answer,
        job::{Ask, Job, Ticket},
        provider::ApiErrorKind,
    },
};
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
    /// The form for a new link, while it is open.
    pub form: Option<Form>,
    /// Links that something is being done to.
    pub busy: Arc<HashSet<LinkId>>,
    /// Why the last change to a link didn't happen.
    pub trouble: Option<(LinkId, Message)>,
    /// The link that the person is asked about.
    pub asked_to_delete: Option<LinkId>,
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

/// The form for a new link, as far as the provider has a part in it.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// The question under way.
    pub sending: Option<Ticket>,
    /// Why it was not made.
    pub trouble: Option<Message>,
    /// What the provider said of each field.
    pub field_troubles: HashMap<LinkField, String>,
    /// Where it leads once the link is made.
    pub after: AfterMaking,
}

/// What follows when a link is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AfterMaking {
    /// Its detail shows.
    #[default]
    ShowDetail,
    /// It goes on to be printed like this.
    Print(Layout),
}

impl Form {
    /// How the link goes on to be printed once it is made; `None` where its detail shows.
    pub fn prints_as(&self) -> Option<Layout> {
        match self.after {
            AfterMaking::Print(layout) => Some(layout),
            AfterMaking::ShowDetail => None,
        }
    }
}

impl Links {
    /// A link by id.
    pub fn get(&self, id: &LinkId) -> Option<&PaymentLink> {
        self.all.value.as_ref()?.get(id)
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
        Action::OpenLinkForm => {
            links.form = Some(Form::default());
            links.selected = None;
        }
        Action::BeginCounterCard => {
            links.form = Some(Form { after: AfterMaking::Print(Layout::CounterCard), ..Form::default() });
            links.selected = None;
        }
        Action::CloseLinkForm => links.form = None,
        Action::CreateLink(form) => return change::create(state, &form),
        Action::SetLinkActive(id, active) => {
            return change::change(state, &id, Ask::SetActive(id.clone(), active));
        }
        Action::AskDeleteLink(id) => links.asked_to_delete = Some(id),
        Action::KeepLink => links.asked_to_delete = None,
        Action::DeleteLink(id) => {
            links.asked_to_delete = None;
            return change::change(state, &id, Ask::DeleteLink(id.clone()));
        }
        _ => {}
    }
    Vec::new()
}

pub(super) fn take_in(state: &mut State, answer: Answer) -> Vec<Job> {
    match answer {
        Answer::Links(ticket, page, result) => return sync::page_arrived(state, ticket, page, result),
        Answer::Link(id, result) => match result {
            Ok(link) => state.links.merge([link]),
            Err(error) if error.kind == ApiErrorKind::NotFound => state.links.drop_link(&id),
            Err(_) => {}
        },
        Answer::LinkCreated(ticket, result) => return change::created(state, ticket, result),
        Answer::ActiveSet(id, wanted, result) => change::active_set(state, id, wanted, result),
        Answer::LinkDeleted(id, result) => change::deleted(state, id, result),
        _ => {}
    }
    Vec::new()
}
