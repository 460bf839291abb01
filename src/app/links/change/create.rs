//! Making a link: sent once. Whether a link was made whose answer got lost is for a person to judge.

use super::super::{
    form::{Form, Purpose, Sought},
    learned,
};
use crate::{
    app::{Message, State, exporting},
    domain::link::{LinkForm, LinkId, LinkState, PaymentLink},
    services::{
        job::{Ask, Job, Ticket},
        provider::{ApiError, LinkPage},
    },
};

/// A link that was made like another one, which still takes payments under its old code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// The new link.
    pub by: LinkId,
    /// The old one.
    pub old: LinkId,
}

/// Opens the form for a new link.
pub(in crate::app::links) fn open(state: &mut State) {
    state.links.form = Some(Form::open(state, Purpose::New));
    state.links.selected = None;
}

/// Opens the form for a link whose code goes on to be printed as a card for the counter.
pub(in crate::app::links) fn open_counter_card(state: &mut State) {
    state.links.form = Some(Form::open(state, Purpose::CounterCard));
    state.links.selected = None;
}

/// Opens the form for a link like another one.
pub(in crate::app::links) fn open_copy(state: &mut State, of: LinkId) {
    if state.links.get(&of).is_some() {
        state.links.form = Some(Form::open(state, Purpose::Copy(of)));
    }
}

pub(in crate::app::links) fn create(state: &mut State, typed: &LinkForm) -> Vec<Job> {
    let Some(currency) = state.shop().map(|shop| shop.currency) else { return Vec::new() };
    let Ok(link) = typed.check(currency) else { return Vec::new() };
    let (ticket, sent) = (state.new_ticket(), state.now);
    match &mut state.links.form {
        Some(form) if form.sending.is_none() && form.edited().is_none() => {
            form.send(ticket);
            form.sought = Some(Sought { link: link.clone(), sent });
        }
        _ => return Vec::new(),
    }
    state.ask([Ask::CreateLink(ticket, link)])
}

pub(in crate::app::links) fn created(
    state: &mut State,
    ticket: Ticket,
    result: Result<PaymentLink, ApiError>,
) -> Vec<Job> {
    let Some(form) = state.links.form.as_mut().filter(|form| form.sending == Some(ticket)) else {
        // The form was closed meanwhile; the link exists all the same, or perhaps.
        match result {
            Ok(link) => return learned(state, [link]),
            Err(error) if error.is_perhaps_done() => state.warn(Message::new("link-lost")),
            Err(error) => state.warn(Message::from(&error)),
        }
        return Vec::new();
    };
    form.sending = None;
    match result {
        Ok(link) => made(state, link),
        // Nobody holds the address of a lost answer, so nobody can pay it.
        Err(error) if error.is_perhaps_done() => {
            form.trouble = Some(Message::new("link-lost").with_detail(error.to_string()));
            look_at_newest(state)
        }
        Err(error) => {
            form.sought = None;
            form.refuse(&error);
            Vec::new()
        }
    }
}

fn made(state: &mut State, link: PaymentLink) -> Vec<Job> {
    let id = link.id.clone();
    let form = state.links.form.take();
    let prints_as = form.as_ref().and_then(Form::prints_as);
    state.links.replaced = match form.map(|form| form.purpose) {
        Some(Purpose::Copy(old)) => Some(Replaced { by: id.clone(), old }),
        Some(Purpose::New | Purpose::CounterCard | Purpose::Edit(..)) | None => None,
    };
    state.links.selected = Some(id.clone());
    state.links.made += 1;
    state.notify(Message::new("notice-link-made"));
    let mut jobs = learned(state, [link]);
    if prints_as.is_some() {
        jobs.extend(exporting::begin_links(state, &[id], prints_as));
    }
    jobs
}

/// Asks for the newest links at once: a reading of all of them may be under way, and long past the new end.
fn look_at_newest(state: &mut State) -> Vec<Job> {
    let ticket = state.new_ticket();
    if let Some(form) = &mut state.links.form {
        form.looking = Some(ticket);
    }
    state.ask([Ask::ListLinks { ticket, page: 1 }])
}

/// Whether the newest links were asked for because of a lost answer.
pub(in crate::app::links) fn is_looking(state: &State, ticket: Ticket) -> bool {
    state.links.form.as_ref().is_some_and(|form| form.looking == Some(ticket))
}

pub(in crate::app::links) fn looked(state: &mut State, result: Result<LinkPage, ApiError>) -> Vec<Job> {
    let Ok(page) = result else { return Vec::new() };
    let jobs = learned(state, page.links);
    look_for_lost(state);
    if let Some(form) = state.links.form.as_mut().filter(|form| form.turned_up.is_none()) {
        form.trouble = Some(Message::new("link-lost-not-seen"));
    }
    jobs
}

/// Looks for the link whose answer got lost, among those that are known by now.
pub(in crate::app::links) fn look_for_lost(state: &mut State) {
    let links = &mut state.links;
    let (Some(form), Some(all)) = (&mut links.form, &links.all.value) else { return };
    if form.sending.is_none() && form.turned_up.is_none() {
        form.turned_up = form.sought.as_ref().and_then(|sought| sought.find(all));
    }
}

/// The person says that it is the one: the form is done with.
pub(in crate::app::links) fn is_the_one(state: &mut State) -> Vec<Job> {
    let found = state.links.form.as_ref().and_then(|form| form.turned_up.clone());
    let link = found.and_then(|id| state.links.get(&id).cloned());
    link.map_or_else(Vec::new, |link| made(state, link))
}

/// The old link that is still paid under its old code, while the new one shows.
pub(in crate::app::links) fn replaced(state: &State) -> Option<&PaymentLink> {
    let Replaced { by, old } = state.links.replaced.as_ref()?;
    let is_shown = state.links.selected.as_ref() == Some(by);
    let old = state.links.get(old).filter(|_| is_shown)?;
    (old.state(state.now) == LinkState::Active).then_some(old)
}
