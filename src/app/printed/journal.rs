//! What the journal has to do with it: what it kept is taken up, and what it wrote is shown.

use super::{Watched, keep};
use crate::{
    app::{Message, Screen, State},
    domain::{
        link::LinkId,
        printed::{PrintedLink, Sighting},
    },
    services::{
        job::Job,
        journal::{
            JournalError,
            printed::{Observation, PrintedDone, PrintedTask},
        },
    },
};
use jiff::SignedDuration;
use std::sync::Arc;

/// For so long a sighting is held in memory.
const HELD: SignedDuration = SignedDuration::from_hours(24);

/// The journal is open: what does it know?
pub(in crate::app) fn read(state: &State) -> Vec<Job> {
    let since = state.now - HELD;
    keep(state, PrintedTask::Read { since })
}

/// The journal did a task, or didn't.
pub(in crate::app) fn kept(
    state: &mut State,
    task: PrintedTask,
    result: Result<PrintedDone, JournalError>,
) -> Vec<Job> {
    match (task, result) {
        (PrintedTask::Read { .. }, Ok(PrintedDone::Read { links, sightings })) => {
            state.printed.sightings = Arc::new(sightings);
            watch(state, links);
            Vec::new()
        }
        (PrintedTask::Remember(links), Ok(_)) => {
            watch(state, links);
            Vec::new()
        }
        (PrintedTask::Remember(_), Err(error)) => warn(state, "printed-not-kept", &error),
        (PrintedTask::Forget { link, .. }, Ok(_)) => {
            Arc::make_mut(&mut state.printed.links).retain(|watched| watched.printed.link != link);
            Vec::new()
        }
        (PrintedTask::Forget { .. }, Err(error)) => warn(state, "printed-not-forgotten", &error),
        (PrintedTask::Observe(seen), Ok(PrintedDone::Observed(Some((count, sighting))))) => {
            written(state, &seen, count, sighting)
        }
        (PrintedTask::Observe(seen), result) => {
            unwritten(state, &seen.link);
            match result {
                // That is said already, and all links are being written down again.
                Err(JournalError::SetAside { .. }) => Vec::new(),
                Err(error) => say_failure(state, &error),
                // The journal doesn't know the link, as one that was begun anew.
                Ok(_) => remember_again(state),
            }
        }
        (PrintedTask::History(link), Ok(PrintedDone::History(sightings))) => {
            if let Some(history) = state.printed.history.as_mut().filter(|history| history.link == link) {
                history.sightings = Some(Arc::new(sightings));
            }
            Vec::new()
        }
        // A trouble whose telling isn't kept is told again at the next start.
        _ => Vec::new(),
    }
}

fn warn(state: &mut State, key: &'static str, error: &JournalError) -> Vec<Job> {
    state.warn(Message::new(key).with_detail(error.to_string()));
    Vec::new()
}

/// Begins to watch links that the journal knows.
fn watch(state: &mut State, links: Vec<PrintedLink>) {
    for link in links {
        if state.printed.get(&link.link).is_none() {
            Arc::make_mut(&mut state.printed.links).push(Watched::new(link, state.elapsed));
        }
    }
}

/// The count is on the disk, and the payments it rose by with it: now they may show.
fn written(state: &mut State, seen: &Observation, count: u64, sighting: Option<Sighting>) -> Vec<Job> {
    state.printed.is_failure_said = false;
    let Some(watched) = state.printed.get_mut(&seen.link) else { return Vec::new() };
    let has_fallen = watched.printed.count.is_some_and(|known| count < known);
    watched.printed.count = Some(count);
    watched.printed.product.clone_from(&seen.product);
    watched.is_heard = true;
    watched.is_writing = false;
    watched.has_fallen = false;
    let later = watched.later.take().filter(|later| later.count > count);
    watched.is_writing = later.is_some();
    if has_fallen {
        state.warn(Message::new("printed-fell").with("product", &seen.product));
    }
    if let Some(sighting) = sighting {
        show(state, sighting);
    }
    let later = later.map(|later| Observation { was_away: false, ..later });
    later.map(|later| keep(state, PrintedTask::Observe(later))).unwrap_or_default()
}

fn show(state: &mut State, sighting: Sighting) {
    let oldest = state.now - HELD;
    if let Some(history) = state.printed.history.as_mut().filter(|history| history.link == sighting.link)
        && let Some(sightings) = &mut history.sightings
    {
        Arc::make_mut(sightings).push(sighting.clone());
    }
    // Sell's strip shows it anyway, and no notice stands in a cashier's way.
    if state.notice.is_none() && state.screen != Screen::Sell {
        let amount = sighting.total().unwrap_or(sighting.amount);
        let message = Message::new("printed-seen").with("product", &sighting.product);
        state.notify(message.with("added", &sighting.added).with_amount("amount", amount));
    }
    let sightings = Arc::make_mut(&mut state.printed.sightings);
    sightings.retain(|known| known.seen >= oldest);
    sightings.push(sighting);
}

/// Nothing was written: the next look sees the same payments again.
fn unwritten(state: &mut State, link: &LinkId) {
    if let Some(watched) = state.printed.get_mut(link) {
        watched.is_writing = false;
        watched.later = None;
    }
}

/// Said once, until it goes well again.
fn say_failure(state: &mut State, error: &JournalError) -> Vec<Job> {
    if !std::mem::replace(&mut state.printed.is_failure_said, true) {
        warn(state, "printed-not-written", error);
    }
    Vec::new()
}

/// A journal begun anew knows no printed link: it is told of them again.
pub(in crate::app) fn remember_again(state: &State) -> Vec<Job> {
    let links: Vec<_> = state.printed.links.iter().map(|watched| watched.printed.clone()).collect();
    if links.is_empty() { Vec::new() } else { keep(state, PrintedTask::Remember(links)) }
}
