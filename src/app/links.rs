//! The account's payment links: reading them all, making, switching, deleting.

use super::{Action, Message, Remote, State};
use crate::{
    domain::link::{LinkField, LinkForm, LinkId, PaymentLink},
    services::{
        event::Answer,
        job::{Ask, Job, Ticket},
        provider::{ApiError, ApiErrorKind, LinkPage},
    },
};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

/// How many links missing from a reading are asked for by id: pages shift while one reads.
const MISSING_ASKED: usize = 20;

/// What is known of the payment links.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// The links, newest first.
    pub all: Remote<Arc<Vec<Arc<PaymentLink>>>>,
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
}

impl Links {
    /// A link by id.
    pub fn get(&self, id: &LinkId) -> Option<&Arc<PaymentLink>> {
        self.all.value.as_ref()?.iter().find(|link| link.id == *id)
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

    /// Puts links in their places: known ones are replaced, new ones come first by their creation.
    fn merge(&mut self, links: impl IntoIterator<Item = PaymentLink>) {
        let mut all = self.all.value.take().unwrap_or_default();
        let list = Arc::make_mut(&mut all);
        let mut places: HashMap<LinkId, usize> =
            list.iter().enumerate().map(|(place, link)| (link.id.clone(), place)).collect();
        for link in links {
            if let Some(&place) = places.get(&link.id) {
                if *list[place] != link {
                    list[place] = Arc::new(link);
                }
            } else {
                places.insert(link.id.clone(), list.len());
                list.push(Arc::new(link));
            }
        }
        list.sort_by(|a, b| b.created.cmp(&a.created).then_with(|| by_number(&b.id).cmp(&by_number(&a.id))));
        self.all.value = Some(all);
    }

    fn drop_link(&mut self, id: &LinkId) {
        if let Some(all) = &mut self.all.value {
            Arc::make_mut(all).retain(|link| link.id != *id);
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

/// Ids that are numbers are ordered as numbers.
fn by_number(id: &LinkId) -> (u64, &str) {
    (id.0.parse().unwrap_or(0), &id.0)
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
        Action::CloseLinkForm => links.form = None,
        Action::CreateLink(form) => return create(state, &form),
        Action::SetLinkActive(id, active) => return change(state, &id, Ask::SetActive(id.clone(), active)),
        Action::AskDeleteLink(id) => links.asked_to_delete = Some(id),
        Action::KeepLink => links.asked_to_delete = None,
        Action::DeleteLink(id) => {
            links.asked_to_delete = None;
            return change(state, &id, Ask::DeleteLink(id.clone()));
        }
        _ => {}
    }
    Vec::new()
}

/// Has a link changed, unless something is being done to it already.
fn change(state: &mut State, id: &LinkId, ask: Ask) -> Vec<Job> {
    state.links.trouble = None;
    let is_free = Arc::make_mut(&mut state.links.busy).insert(id.clone());
    if is_free { state.ask([ask]) } else { Vec::new() }
}

/// Starts reading every page; the old rows stay.
pub(super) fn read_all(state: &mut State) -> Vec<Job> {
    if state.links.reading.is_some() {
        return Vec::new();
    }
    let ticket = state.new_ticket();
    state.links.all.ask();
    state.links.reading =
        Some(Reading { ticket, seen: Arc::default(), unreadable: 0, pages: 0, last_page: None });
    state.ask([Ask::ListLinks { ticket, page: 1 }])
}

fn create(state: &mut State, typed: &LinkForm) -> Vec<Job> {
    let Some(currency) = state.shop().map(|shop| shop.currency) else { return Vec::new() };
    let is_idle = state.links.form.as_ref().is_some_and(|form| form.sending.is_none());
    let Ok(link) = typed.check(currency) else { return Vec::new() };
    if !is_idle {
        return Vec::new();
    }
    let ticket = state.new_ticket();
    state.links.form = Some(Form { sending: Some(ticket), ..Form::default() });
    state.ask([Ask::CreateLink(ticket, link)])
}

pub(super) fn take_in(state: &mut State, answer: Answer) -> Vec<Job> {
    match answer {
        Answer::Links(ticket, page, result) => return page_arrived(state, ticket, page, result),
        Answer::Link(id, result) => match result {
            Ok(link) => state.links.merge([link]),
            Err(error) if error.kind == ApiErrorKind::NotFound => state.links.drop_link(&id),
            Err(_) => {}
        },
        Answer::LinkCreated(ticket, result) => return created(state, ticket, result),
        Answer::ActiveSet(id, wanted, result) => active_set(state, id, wanted, result),
        Answer::LinkDeleted(id, result) => deleted(state, id, result),
        _ => {}
    }
    Vec::new()
}

fn page_arrived(
    state: &mut State,
    ticket: Ticket,
    page: u32,
    result: Result<LinkPage, ApiError>,
) -> Vec<Job> {
    let links = &mut state.links;
    let Some(reading) = links.reading.as_mut().filter(|reading| reading.ticket == ticket) else {
        return Vec::new();
    };
    let arrived = match result {
        Ok(arrived) => arrived,
        Err(error) => {
            links.reading = None;
            links.all.fail(Message::from(&error));
            return Vec::new();
        }
    };
    reading.pages = page;
    reading.last_page = arrived.last_page.or(reading.last_page);
    reading.unreadable += arrived.unreadable.len();
    Arc::make_mut(&mut reading.seen).extend(arrived.links.iter().map(|link| link.id.clone()));
    links.merge(arrived.links);
    if let Some(page) = arrived.next.filter(|&next| next > page) {
        return state.ask([Ask::ListLinks { ticket, page }]);
    }
    let Some(reading) = links.reading.take() else { return Vec::new() };
    links.unreadable = reading.unreadable;
    links.all.asking = false;
    links.all.trouble = None;
    let known = links.all.value.iter().flat_map(|all| all.iter());
    let missing = known.map(|link| link.id.clone()).filter(|id| !reading.seen.contains(id));
    let asks: Vec<_> = missing.take(MISSING_ASKED).map(Ask::ViewLink).collect();
    state.ask(asks)
}

fn created(state: &mut State, ticket: Ticket, result: Result<PaymentLink, ApiError>) -> Vec<Job> {
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
            state.links.form = None;
            state.links.selected = Some(link.id.clone());
            state.links.merge([link]);
            state.notify(Message::new("notice-link-made"));
            Vec::new()
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

fn active_set(state: &mut State, id: LinkId, wanted: bool, result: Result<PaymentLink, ApiError>) {
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

fn deleted(state: &mut State, id: LinkId, result: Result<(), ApiError>) {
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
