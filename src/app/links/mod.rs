//! The account's payment links: reading them all, making, switching, deleting.

mod cache;
pub mod catalogue;
mod change;
pub mod form;
mod sync;

pub use crate::domain::link_table::{Column, LinksTable, Sort};
pub(super) use cache::{
    forgot, is_read as cache_read, learned, open as open_cache, overhear, portion as cached,
};
pub use catalogue::{Catalogue, Entry, Found, Place};
pub use change::{Doing, create::Replaced};
pub use form::{Form, Purpose};
pub use sync::Reading;
pub(super) use sync::{go_on, read_all, visit};

use super::{Action, Message, Remote, State, account};
use crate::{
    domain::link::{LinkId, PaymentLink},
    services::{event::Answer, job::Job},
};
use change::{create, delete, edit, switch};
use jiff::{SignedDuration, Timestamp};
use std::{collections::HashMap, sync::Arc};

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
    sync: sync::Sync,
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

    /// When the list was last read to its end, if nothing of it is missing since: none is being read, none failed, and
    /// each row was understood.
    pub fn read_to_its_end(&self) -> Option<Timestamp> {
        let is_whole = self.unreadable == 0 && self.all.trouble.is_none();
        self.sync.read_to_its_end().filter(|_| is_whole && self.reading.is_none())
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
        Action::OpenLinkForm => create::open(state),
        Action::CopyLink(of) => create::open_copy(state, of),
        Action::OpenLinkEdit(id) => edit::open(state, id),
        Action::BeginCounterCard => create::open_counter_card(state),
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
        Answer::Link(id, result) => sync::link_arrived(state, &id, result),
        Answer::LinkCreated(ticket, result) => create::created(state, ticket, result),
        Answer::LinkEdited(id, result) => edit::edited(state, id, result),
        Answer::ActiveSet(id, wanted, result) => switch::switched(state, id, wanted, result),
        Answer::LinkDeleted(id, result) => delete::deleted(state, id, result),
        _ => Vec::new(),
    }
}

/// Time passed: where the table is sorted by state, links that expired meanwhile move.
pub(super) fn pass_time(state: &mut State) {
    if let Some(all) = &mut state.links.all.value {
        all.pass_time(state.now);
    }
}

/// The clock was corrected: so is when a link was sent whose answer may have been lost.
pub(super) fn clock_corrected(state: &mut State, by: SignedDuration) {
    if let Some(sought) = state.links.form.as_mut().and_then(|form| form.sought.as_mut()) {
        sought.sent = sought.sent.saturating_add(by).unwrap_or(sought.sent);
    }
}

impl State {
    /// The link that was replaced by the one that shows, while customers can still pay it under its old code.
    pub fn replaced_link(&self) -> Option<&PaymentLink> {
        create::replaced(self)
    }
}
