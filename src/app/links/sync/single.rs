//! Links asked for by id: the active ones that anyone may pay, and those that a full pass didn't show.

use super::{
    Asked, MOST_EXTRA_PASSES, Queue, Stage, fail, finish,
    pages::{Direction, go_on_with_pass, set_stage},
};
use crate::{
    app::{
        Message, State,
        links::{cache, catalogue::Catalogue},
    },
    domain::link::{LinkId, LinkState, PaymentLink},
    services::{
        job::Job,
        provider::{ApiError, ApiErrorKind},
    },
};

/// How many active links are looked at before the full pass goes on.
const MOST_LOOKS: usize = 60;

/// Looks at active links that no page of this synchronising showed.
pub(super) fn begin_looks(state: &mut State) {
    let now = state.now;
    let links = &mut state.links;
    let Some(began) = links.current().map(|reading| reading.began) else { return };
    let mut open = Vec::new();
    for (entry, noted) in cache::entries(links) {
        let is_reusable = !entry.is_counter_sale && entry.state(now) == LinkState::Active;
        if is_reusable && noted.looked < began {
            open.push((noted, &entry.link.id));
        }
    }
    // Those not looked at for longest; among them those that the fewest passes have shown.
    open.sort_by_key(|(noted, _)| (noted.looked, noted.pass));
    let ids = open.into_iter().take(MOST_LOOKS).map(|(_, id)| id.clone()).collect();
    set_stage(state, Stage::Looks(Queue { ids, next: 0 }));
}

/// Asks for every link that the pass didn't show, and that nobody looked at since it began.
pub(super) fn begin_missing(state: &mut State) {
    let links = &mut state.links;
    let (pass, Some(began)) = (links.sync.mark.pass, links.current().map(|reading| reading.began)) else {
        return;
    };
    let missing = cache::entries(links).filter(|(_, noted)| noted.pass != pass && noted.looked < began);
    let ids = missing.map(|(entry, _)| entry.link.id.clone()).collect();
    set_stage(state, Stage::Missing(Queue { ids, next: 0 }));
}

/// The next link to be asked for.
pub(super) fn next(state: &mut State) -> Option<LinkId> {
    let reading = state.links.reading.as_mut()?;
    let began = reading.began;
    let (Stage::Looks(queue) | Stage::Missing(queue)) = &mut reading.stage else { return None };
    let mut queue = queue.clone();
    let mut found = None;
    while let Some(id) = queue.ids.get(queue.next) {
        // It may have been seen, or have gone, since the queue was made.
        if state.links.get(id).is_some() && cache::noted(&state.links, id).looked < began {
            found = Some(id.clone());
            break;
        }
        queue.next += 1;
    }
    let reading = state.links.reading.as_mut()?;
    match &mut reading.stage {
        Stage::Looks(kept) | Stage::Missing(kept) => *kept = queue,
        _ => {}
    }
    found
}

/// Nothing is left in the queue.
pub(super) fn queue_is_over(state: &mut State) -> Vec<Job> {
    let Some(reading) = state.links.current() else { return Vec::new() };
    if matches!(reading.stage, Stage::Missing(_)) {
        return pass_is_complete(state);
    }
    go_on_with_pass(state);
    Vec::new()
}

/// All pages are read, and all links asked for that they didn't show.
fn pass_is_complete(state: &mut State) -> Vec<Job> {
    let now = state.now;
    let links = &mut state.links;
    let known = links.all.value.as_ref().map_or(0, Catalogue::len);
    let Some(reading) = links.reading.as_mut().or(links.sync.stopped.as_mut()) else { return Vec::new() };
    links.sync.mark.completed = Some(now);
    links.sync.mark.next_page = None;
    links.unreadable = links.sync.unreadable.unwrap_or(reading.unreadable);
    // Links that a deletion moved to a page already read were never seen: the provider counts more than we know. Only
    // of a pass that was begun since the start all unreadable rows are known.
    let counted = links.sync.unreadable.map(|unreadable| (known + unreadable) as u64);
    let is_short = matches!((reading.total, counted), (Some(total), Some(counted)) if total > counted);
    if is_short && reading.extra_passes < MOST_EXTRA_PASSES {
        reading.extra_passes += 1;
        let page = match reading.direction {
            Direction::Down => 1,
            Direction::Up => reading.last_page.unwrap_or(1),
        };
        reading.rows = 0;
        reading.stage = Stage::Pass(page);
        links.sync.begin_pass(page);
    } else {
        finish(state);
    }
    let mark = Some(state.links.sync.mark);
    cache::keep(state, Vec::new(), Vec::new(), mark)
}

/// A link came in, or its word is that it is no more.
pub(in crate::app::links) fn link_arrived(
    state: &mut State,
    id: &LinkId,
    result: Result<PaymentLink, ApiError>,
) -> Vec<Job> {
    let is_ours = state.links.current().is_some_and(|reading| reading.asked == Some(Asked::Link(id.clone())));
    if is_ours && let Some(reading) = state.links.current() {
        reading.asked = None;
    }
    match result {
        Ok(link) => {
            if is_ours {
                state.links.all.trouble = None;
            }
            let is_missing = is_ours
                && state.links.current().is_some_and(|reading| matches!(reading.stage, Stage::Missing(_)));
            let pass = is_missing.then_some(state.links.sync.mark.pass);
            let rows = cache::put(state, vec![link], pass, false);
            cache::keep(state, rows, Vec::new(), None)
        }
        Err(error) if error.kind == ApiErrorKind::NotFound => cache::forgot(state, id),
        Err(error) if is_ours => {
            refused(state, &error);
            Vec::new()
        }
        Err(_) => Vec::new(),
    }
}

/// No answer about one link: the link stays, whatever the reason.
fn refused(state: &mut State, error: &ApiError) {
    let Some(reading) = state.links.current() else { return };
    if let Stage::Looks(queue) | Stage::Missing(queue) = &mut reading.stage {
        match error.kind {
            // Who can't be asked by id isn't asked again.
            ApiErrorKind::NoSuchRoute => {
                queue.next = queue.ids.len();
                return;
            }
            // It is about this link alone.
            ApiErrorKind::Decode { .. } | ApiErrorKind::TooLarge => {
                queue.next += 1;
                return;
            }
            // It may be: the others come first when it goes on.
            ApiErrorKind::Server { .. } => queue.next += 1,
            _ => {}
        }
    }
    fail(state, Message::from(error));
}
