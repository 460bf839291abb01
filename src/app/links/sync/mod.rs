//! Synchronising: the newest links first, then the active ones that anyone may pay, then all at leisure.
//!
//! 1. From the new end of the list (whether that is its beginning is told from the first page) until a page holds
//!    nothing that an earlier reading had not.
//! 2. The active links that are no counter sale, by id, those longest not looked at first.
//! 3. A full pass over all pages, when it is time for one. It is counted, and goes on where it was after a stop, an
//!    error or a restart.
//! 4. Links that the pass didn't show, by id: pages shift while one reads, so only a 404 for its id drops a link.
//!
//! One call at a time, and none while the counter makes or closes a sale.

mod pages;
mod progress;
mod single;

pub(super) use pages::{cache_is_read, page_arrived};
pub(super) use single::link_arrived;

use super::{Links, cache};
use crate::{
    app::{Message, State},
    domain::link::LinkId,
    services::{
        job::{Ask, Job, Ticket},
        link_cache::{CachedLink, SyncMark},
        provider::LinkPage,
    },
};
use jiff::{SignedDuration, Timestamp};
use pages::Direction;
use std::{collections::HashSet, sync::Arc, time::Duration};

/// A visit reads the newest again when the last reading is older than this.
const STALE: Duration = Duration::from_mins(15);
/// A refresh begins a full pass when the last one is older than this.
const REFRESH_PASS: SignedDuration = SignedDuration::from_hours(1);
/// A visit does when it is older than this.
const VISIT_PASS: SignedDuration = SignedDuration::from_hours(24);
/// A list of no more pages is read to its end at each refresh.
const SMALL_LIST: u32 = 5;
/// Passes that follow at once when one missed links that hid behind shifting pages.
const MOST_EXTRA_PASSES: u32 = 2;

/// A synchronising, under way or stopped.
#[derive(Clone, Debug)]
pub struct Reading {
    ticket: Ticket,
    stage: Stage,
    asked: Option<Asked>,
    is_refresh: bool,
    /// When it began, as [`Noted::looked`](cache::Noted) is stamped.
    began: u32,
    direction: Direction,
    last_page: Option<u32>,
    /// Links in all, as the newest page said.
    total: Option<u64>,
    /// Links in all, as the first page said.
    first_total: Option<u64>,
    /// Links in all, as the last page said that came in, and how many of them went before it did.
    page_total: Option<u64>,
    fell: u64,
    /// The rows of the fullest page.
    page_rows: u32,
    unreadable: usize,
    /// Links that this full pass has shown.
    rows: u64,
    extra_passes: u32,
    /// Links of the new end that count as read only when known ground is reached.
    newest: Arc<Vec<LinkId>>,
}

/// How far it got.
#[derive(Clone, Debug)]
enum Stage {
    /// The first page is wanted: it tells the order.
    First,
    /// The first page is here, and waits for the cache to be read. With the links that the cache hasn't shown.
    Held(Arc<LinkPage>, Arc<HashSet<LinkId>>),
    /// This page of the new end is wanted.
    NewEnd(u32),
    /// Active links are looked at.
    Looks(Queue),
    /// This page of the full pass is wanted.
    Pass(u32),
    /// Links that the pass didn't show are asked for.
    Missing(Queue),
}

/// Links to be asked for, one after the other.
#[derive(Clone, Debug)]
struct Queue {
    ids: Arc<[LinkId]>,
    next: usize,
}

/// The call under way.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Asked {
    Page(u32),
    Link(LinkId),
}

/// What outlives a single synchronising.
#[derive(Clone, Debug)]
pub(super) struct Sync {
    /// How far the full pass is. The page 0 stands for "all pages are read, missing links are asked for".
    pub mark: SyncMark,
    /// Whether the cache told what it knows.
    pub is_cache_read: bool,
    /// Rows of the full pass that could not be understood; `None` when it was begun before the program started.
    pub unreadable: Option<usize>,
    /// What is noted of each link, by its place.
    pub noted: Arc<Vec<cache::Noted>>,
    /// The synchronising that was stopped, by a person or by trouble.
    stopped: Option<Reading>,
    /// When one was last finished, by the time that passed.
    finished: Option<Duration>,
}

impl Default for Sync {
    fn default() -> Self {
        Self {
            mark: SyncMark { pass: 0, next_page: None, completed: None },
            is_cache_read: false,
            unreadable: None,
            noted: Arc::default(),
            stopped: None,
            finished: None,
        }
    }
}

impl Links {
    fn current(&mut self) -> Option<&mut Reading> {
        self.reading.as_mut().or(self.sync.stopped.as_mut())
    }
}

impl Sync {
    /// The number of the pass that goes on.
    pub fn pass(&self) -> Option<u32> {
        self.mark.next_page.map(|_| self.mark.pass)
    }

    /// When the last full pass ended, if the newest links were read since the start and nothing was stopped.
    pub fn read_to_its_end(&self) -> Option<Timestamp> {
        let is_at_rest = self.finished.is_some() && self.stopped.is_none() && self.mark.next_page.is_none();
        self.mark.completed.filter(|_| is_at_rest)
    }

    fn is_pass_due(&self, is_refresh: bool, now: Timestamp) -> bool {
        let limit = if is_refresh { REFRESH_PASS } else { VISIT_PASS };
        // A clock that was set back by so much says nothing of the age.
        self.mark.completed.is_none_or(|at| now.duration_since(at).abs() >= limit)
    }
}

/// A person came to see the links.
pub(in crate::app) fn visit(state: &mut State) {
    let sync = &state.links.sync;
    if sync.stopped.is_some() {
        // Whoever stopped it wants it stopped; trouble may be over.
        if state.links.all.trouble.is_some() {
            go_on_again(state);
        }
    } else if sync.finished.is_none_or(|at| state.elapsed.saturating_sub(at) >= STALE) {
        begin(state, false);
    }
}

/// Reads the newest links at once; the old rows stay.
pub(in crate::app) fn read_all(state: &mut State) -> Vec<Job> {
    let is_at_new_end =
        |reading: &Reading| matches!(reading.stage, Stage::First | Stage::Held(..) | Stage::NewEnd(_));
    if state.links.reading.as_ref().is_some_and(is_at_new_end) {
        return Vec::new();
    }
    // A pass that goes on is not forgotten: its mark says where.
    state.links.reading = None;
    begin(state, true);
    Vec::new()
}

fn begin(state: &mut State, is_refresh: bool) {
    if state.links.reading.is_some() || state.session().is_none() {
        return;
    }
    let ticket = state.new_ticket();
    let began = cache::stamp(state);
    let links = &mut state.links;
    links.all.ask();
    links.sync.stopped = None;
    links.reading = Some(Reading {
        ticket,
        stage: Stage::First,
        asked: None,
        is_refresh,
        began,
        direction: Direction::Down,
        last_page: None,
        total: None,
        first_total: None,
        page_total: None,
        fell: 0,
        page_rows: 1,
        unreadable: 0,
        rows: cache::rows_of_pass(links),
        extra_passes: 0,
        newest: Arc::default(),
    });
}

/// A person wants it to stop. An answer that is still awaited is taken in.
pub(super) fn stop(state: &mut State) {
    if let Some(reading) = state.links.reading.take() {
        state.links.sync.stopped = Some(reading);
        state.links.all.asking = false;
    }
}

/// Goes on where it stopped.
pub(super) fn go_on_again(state: &mut State) {
    let ticket = state.new_ticket();
    if state.links.reading.is_none()
        && let Some(mut reading) = state.links.sync.stopped.take()
    {
        if reading.asked.is_none() {
            reading.ticket = ticket;
        }
        state.links.reading = Some(reading);
        state.links.all.ask();
    }
}

/// Trouble stops it; rows so far stay, and why stands above them.
fn fail(state: &mut State, why: Message) {
    if let Some(mut reading) = state.links.reading.take() {
        reading.asked = None;
        state.links.sync.stopped = Some(reading);
        state.links.all.fail(why);
    } else if let Some(reading) = &mut state.links.sync.stopped {
        reading.asked = None;
    }
}

fn finish(state: &mut State) {
    let finished = state.elapsed;
    let links = &mut state.links;
    let Some(reading) = links.reading.take().or_else(|| links.sync.stopped.take()) else { return };
    // A reading of the newest alone knows nothing of the rows further down.
    links.unreadable = links.unreadable.max(reading.unreadable);
    links.sync.finished = Some(finished);
    links.all.asking = false;
    links.all.trouble = None;
}

/// The next call, if there is one to be made: after each update.
pub(in crate::app) fn go_on(state: &mut State) -> Vec<Job> {
    let mut jobs = Vec::new();
    let is_counter_busy = state.sell.is_making_or_closing();
    loop {
        let Some(reading) = &state.links.reading else { return jobs };
        if reading.asked.is_some() || is_counter_busy {
            return jobs;
        }
        let asked = match &reading.stage {
            Stage::First => Asked::Page(1),
            Stage::Held(..) => return jobs,
            Stage::NewEnd(page) | Stage::Pass(page) => Asked::Page(*page),
            Stage::Looks(_) | Stage::Missing(_) => {
                let Some(id) = single::next(state) else {
                    jobs.extend(single::queue_is_over(state));
                    continue;
                };
                Asked::Link(id)
            }
        };
        let Some(reading) = &mut state.links.reading else { return jobs };
        reading.asked = Some(asked.clone());
        let ticket = reading.ticket;
        jobs.extend(state.ask([match asked {
            Asked::Page(page) => Ask::ListLinks { ticket, page },
            Asked::Link(id) => Ask::ViewLink(id),
        }]));
        return jobs;
    }
}

/// The full pass showed so many links more.
pub(super) fn count(links: &mut Links, rows: u64) {
    if links.sync.mark.next_page.is_some()
        && let Some(reading) = links.current()
    {
        reading.rows += rows;
    }
}

/// A link is gone that the provider had counted.
pub(super) fn one_less(links: &mut Links) {
    if let Some(reading) = links.current() {
        reading.total = reading.total.map(|total| total.saturating_sub(1));
    }
}

/// What the cache shows of a first page that waits for it: only a row that is just so is one that was read before.
pub(super) fn shown_by_cache(links: &mut Links, cached: &[CachedLink]) {
    let Some(Reading { stage: Stage::Held(page, unknown), .. }) = links.current() else { return };
    let unknown = Arc::make_mut(unknown);
    for known in cached.iter().filter(|known| known.pass > 0) {
        if unknown.contains(&known.link.id) && page.links.contains(&known.link) {
            unknown.remove(&known.link.id);
        }
    }
}
