//! The pages: which end is the new one, where known ground is, and what counts for the full pass.

use super::{Asked, SMALL_LIST, Stage, Sync, fail, single};
use crate::{
    app::{
        Message, State,
        links::{Links, cache},
    },
    domain::link::PaymentLink,
    services::{
        job::{Job, Ticket},
        link_cache::CachedLink,
        provider::{ApiError, LinkPage},
    },
};
use std::{cmp::Ordering, sync::Arc};

/// Where the new end is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// The first page holds the newest: on to higher numbers.
    Down,
    /// The last page does: on to lower numbers.
    Up,
}

/// Told from the times and ids of a page's rows; a list that shows no order is taken for one that begins with the
/// newest, and the full pass finds the rest.
fn direction_of(links: &[PaymentLink]) -> Direction {
    let age = |link: &PaymentLink| (link.created, link.id.0.parse::<u64>().ok());
    let compare = |a: &PaymentLink, b: &PaymentLink| match (age(a), age(b)) {
        ((Some(a), _), (Some(b), _)) if a != b => a.cmp(&b),
        ((_, Some(a)), (_, Some(b))) => a.cmp(&b),
        _ => Ordering::Equal,
    };
    let orders = links.windows(2).map(|pair| compare(&pair[0], &pair[1]));
    let rises = orders.fold(0, |rises, order| rises - order as i32);
    if rises > 0 { Direction::Up } else { Direction::Down }
}

/// A page came in, or didn't.
pub(in crate::app::links) fn page_arrived(
    state: &mut State,
    ticket: Ticket,
    page: u32,
    result: Result<LinkPage, ApiError>,
) -> Vec<Job> {
    let Some(reading) = state.links.current().filter(|reading| reading.ticket == ticket) else {
        return Vec::new();
    };
    if reading.asked != Some(Asked::Page(page)) {
        return Vec::new();
    }
    reading.asked = None;
    let arrived = match result {
        Ok(arrived) => arrived,
        Err(error) => {
            fail(state, Message::from(&error));
            return Vec::new();
        }
    };
    reading.last_page = arrived.last_page.or(reading.last_page);
    reading.total = arrived.total.or(reading.total);
    reading.unreadable += arrived.unreadable.len();
    let rows = u32::try_from(arrived.links.len() + arrived.unreadable.len()).unwrap_or(u32::MAX);
    reading.page_rows = reading.page_rows.max(rows);
    reading.fell = match (reading.page_total, arrived.total) {
        (Some(before), Some(now)) => before.saturating_sub(now),
        _ => 0,
    };
    reading.page_total = arrived.total;
    let is_first = matches!(reading.stage, Stage::First);
    if is_first {
        reading.first_total = arrived.total;
        // A single row tells no order: that of an earlier page would.
        reading.direction = direction_of(&arrived.links);
        if arrived.last_page.is_none_or(|last| last <= 1) {
            reading.direction = Direction::Down;
        }
    }
    state.links.all.trouble = None;
    if is_first && !state.links.sync.is_cache_read {
        return hold(state, arrived);
    }
    let is_ground = is_known(&state.links, &arrived.links);
    take_in(state, arrived, is_first, is_ground, false)
}

/// The rows show at once, but what they mean is known only when the cache is read.
fn hold(state: &mut State, arrived: LinkPage) -> Vec<Job> {
    let unknown = arrived.links.iter().map(|link| link.id.clone()).collect();
    cache::show(state, arrived.links.clone());
    if let Some(reading) = state.links.current() {
        reading.stage = Stage::Held(Arc::new(arrived), Arc::new(unknown));
    }
    Vec::new()
}

/// The cache told all it knows: a first page that waited for it is taken in.
pub(in crate::app::links) fn cache_is_read(state: &mut State) -> Vec<Job> {
    let rows = cache::rows_of_pass(&state.links);
    let Some(reading) = state.links.current() else { return Vec::new() };
    reading.rows = rows;
    let Stage::Held(page, unknown) = &reading.stage else { return Vec::new() };
    let (page, is_ground) = (LinkPage::clone(page), unknown.is_empty() && !page.links.is_empty());
    take_in(state, page, true, is_ground, true)
}

/// Whether an earlier reading had all of these. When not one of them is as it was, the account may be another one that
/// counts its links alike, as that of practice is: then the reading goes on.
fn is_known(links: &Links, arrived: &[PaymentLink]) -> bool {
    arrived.iter().all(|link| cache::noted(links, &link.id).pass > 0)
        && arrived.iter().any(|link| links.get(&link.id) == Some(link))
}

fn take_in(state: &mut State, arrived: LinkPage, is_first: bool, is_ground: bool, is_held: bool) -> Vec<Job> {
    let before = state.links.sync.mark;
    if is_first {
        begin_pass_if_due(state, &arrived);
    }
    let (page, next) = (arrived.page, arrived.next.filter(|&next| next > arrived.page));
    let next = next.filter(|_| !arrived.links.is_empty() || !arrived.unreadable.is_empty());
    let is_of_pass = state.links.sync.mark.next_page == Some(page);
    let is_first_going_up = is_first && state.links.current().is_some_and(|r| r.direction == Direction::Up);
    // Rows of the new end are ground only when all between them and the old ground is read.
    let pass = (is_of_pass || is_first_going_up).then_some(state.links.sync.pass()).flatten();
    if pass.is_none()
        && let Some(reading) = state.links.current()
    {
        Arc::make_mut(&mut reading.newest).extend(arrived.links.iter().map(|link| link.id.clone()));
    }
    let mut rows = cache::put(state, arrived.links, pass, is_held);
    let Some(reading) = state.links.current() else { return Vec::new() };
    let (direction, last) = (reading.direction, reading.last_page);
    let is_shorter = matches!((reading.first_total, reading.total), (Some(first), Some(now)) if now < first);
    let slipped = u32::try_from(reading.fell.div_ceil(u64::from(reading.page_rows))).unwrap_or(u32::MAX);
    let follows = match direction {
        // Links went, and as many slipped to pages that were read: back to those.
        Direction::Down if is_of_pass && slipped > 0 && page > 1 => Some(page.saturating_sub(slipped).max(1)),
        Direction::Down => next,
        // The first page was read at the beginning; it is read again if rows may have come down to it.
        Direction::Up if page == 2 => is_shorter.then_some(1),
        Direction::Up => page.checked_sub(1).filter(|&page| page > 0),
    };
    if is_of_pass {
        let sync = &mut state.links.sync;
        sync.unreadable = sync.unreadable.map(|rows| rows + arrived.unreadable.len());
        state.links.sync.mark.next_page = Some(follows.unwrap_or(0));
    }
    let Some(reading) = state.links.current() else { return Vec::new() };
    let is_newest_over = match (&reading.stage, direction) {
        (Stage::Pass(_), _) => None,
        (_, Direction::Up) if is_first => {
            reading.stage = Stage::NewEnd(last.unwrap_or(1));
            Some(false)
        }
        _ => Some(is_ground || follows.is_none()),
    };
    let mut jobs = Vec::new();
    if is_newest_over == Some(true) {
        rows.extend(note_newest(state));
    }
    let mark = Some(state.links.sync.mark).filter(|mark| *mark != before);
    jobs.extend(cache::keep(state, rows, Vec::new(), mark));
    match is_newest_over {
        Some(true) => single::begin_looks(state),
        Some(false) if !(is_first && direction == Direction::Up) => {
            set_stage(state, Stage::NewEnd(follows.unwrap_or(1)));
        }
        Some(false) => {}
        None => go_on_with_pass(state),
    }
    jobs
}

/// Known ground is reached: what was read on the way belongs to it now.
fn note_newest(state: &mut State) -> Vec<CachedLink> {
    let pass = state.links.sync.mark.pass;
    let newest = state.links.current().map(|reading| std::mem::take(&mut reading.newest)).unwrap_or_default();
    cache::note(&mut state.links, &newest, pass)
}

fn begin_pass_if_due(state: &mut State, first: &LinkPage) {
    let now = state.now;
    let links = &mut state.links;
    let Some(is_refresh) = links.current().map(|reading| reading.is_refresh) else { return };
    let is_time = links.sync.is_pass_due(is_refresh, now);
    let Some(reading) = links.reading.as_mut().or(links.sync.stopped.as_mut()) else { return };
    let is_whole = first.next.is_none_or(|next| next <= first.page);
    let is_small = is_refresh && reading.last_page.is_some_and(|last| last <= SMALL_LIST);
    let is_due = is_time || is_whole || is_small;
    let begin = match reading.direction {
        Direction::Up => reading.last_page.unwrap_or(1),
        Direction::Down => 1,
    };
    if links.sync.mark.next_page.is_none() && is_due {
        reading.rows = 0;
        links.sync.begin_pass(begin);
    } else if is_whole && links.sync.mark.next_page.is_some() {
        // What was left of the pass is all here.
        links.sync.mark.next_page = Some(1);
    } else if let Some(next) = links.sync.mark.next_page.filter(|_| reading.direction == Direction::Up) {
        // The list became shorter meanwhile.
        links.sync.mark.next_page = Some(next.min(begin));
    }
}

impl Sync {
    pub(super) fn begin_pass(&mut self, page: u32) {
        (self.mark.pass, self.mark.next_page) = (self.mark.pass.saturating_add(1), Some(page));
        self.unreadable = Some(0);
    }
}

/// The next page of the full pass, or what comes after the last one.
pub(super) fn go_on_with_pass(state: &mut State) {
    match state.links.sync.mark.next_page {
        Some(0) => single::begin_missing(state),
        Some(page) => set_stage(state, Stage::Pass(page)),
        None => super::finish(state),
    }
}

pub(super) fn set_stage(state: &mut State, next: Stage) {
    if let Some(reading) = state.links.current() {
        reading.stage = next;
    }
}
