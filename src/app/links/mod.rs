//! The account's payment links: reading them all, making, switching, deleting.

mod cache;
pub mod catalogue;
mod change;
mod sync;

pub use crate::domain::link_table::{Column, LinksTable, Sort};
pub(super) use cache::{
    forgot, is_read as cache_read, learned, open as open_cache, overhear, portion as cached,
};
pub use catalogue::{Catalogue, Entry, Found, Place};
pub use sync::Reading;
pub(super) use sync::{go_on, read_all, visit};

use super::{Action, Message, Remote, State, account};
use crate::{
    domain::link::{LinkField, LinkId, PaymentLink},
    services::{
        event::Answer,
        job::{Ask, Job, Ticket},
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
    /// The synchronising under way.
    pub reading: Option<Reading>,
    /// How many rows of the last full pass could not be understood.
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
    sync: sync::Sync,
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
}

impl Links {
    /// A link by id.
    pub fn get(&self, id: &LinkId) -> Option<&PaymentLink> {
        self.all.value.as_ref()?.get(id)
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
        Action::StopSync => sync::stop(state),
        Action::ContinueSync => sync::go_on_again(state),
        Action::SortLinks(sort) => {
            if let Some(all) = &mut links.all.value {
                all.sort_by(sort);
            }
            Arc::make_mut(&mut state.settings).links.sort = sort;
            return vec![account::save_settings(state)];
        }
        Action::SetLinkColumnWidths(widths) => {
            let settings = Arc::make_mut(&mut state.settings);
            settings.links = LinksTable { widths, ..settings.links }.bounded();
            return vec![account::save_settings(state)];
        }
        Action::SelectLink(id) => {
            links.selected = id;
            links.form = None;
            links.trouble = None;
        }
        Action::OpenLinkForm => {
            links.form = Some(Form::default());
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
        Answer::Link(id, result) => return sync::link_arrived(state, id, result),
        Answer::LinkCreated(ticket, result) => return change::created(state, ticket, result),
        Answer::ActiveSet(id, wanted, result) => return change::active_set(state, id, wanted, result),
        Answer::LinkDeleted(id, result) => return change::deleted(state, id, result),
        _ => {}
    }
    Vec::new()
}

/// Time passed: where the table is sorted by state, links that expired meanwhile move.
pub(super) fn pass_time(state: &mut State) {
    if let Some(all) = &mut state.links.all.value {
        all.pass_time(state.now);
    }
}
