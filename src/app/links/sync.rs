//! Reading the account's links: page by page, the old rows staying where they are.

use super::Reading;
use crate::{
    app::{Message, State},
    services::{
        job::{Ask, Job, Ticket},
        provider::{ApiError, LinkPage},
    },
};
use std::sync::Arc;

/// How many links missing from a reading are asked for by id: pages shift while one reads.
const MISSING_ASKED: usize = 20;

/// Starts reading every page; the old rows stay.
pub(in crate::app) fn read_all(state: &mut State) -> Vec<Job> {
    if state.links.reading.is_some() {
        return Vec::new();
    }
    let ticket = state.new_ticket();
    state.links.all.ask();
    state.links.stopped = None;
    state.links.reading =
        Some(Reading { ticket, seen: Arc::default(), unreadable: 0, pages: 0, last_page: None, total: None });
    state.ask([Ask::ListLinks { ticket, page: 1 }])
}

pub(super) fn page_arrived(
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
            links.stopped = links.reading.take();
            links.all.fail(Message::from(&error));
            return Vec::new();
        }
    };
    reading.pages = page;
    reading.last_page = arrived.last_page.or(reading.last_page);
    reading.total = arrived.total.or(reading.total);
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
    let missing = known.map(|entry| entry.link.id.clone()).filter(|id| !reading.seen.contains(id));
    let asks: Vec<_> = missing.take(MISSING_ASKED).map(Ask::ViewLink).collect();
    state.ask(asks)
}
