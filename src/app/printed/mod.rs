//! Links whose code is printed somewhere: anyone may pay them at any time, so they are watched.
//!
//! A rise of a link's count is a sighting. It is written down together with the new count before it shows anywhere, and
//! the next count is compared with what was written: no payment that was seen is lost or seen twice.

mod journal;
mod troubles;
mod watching;

pub(super) use journal::{kept, read, remember_again};
pub(super) use watching::{next_tick, overhear, tick, watched};

use super::{Action, State, sell::Gate};
use crate::{
    domain::{
        link::{LinkId, PaymentLink},
        printed::{PaperTrouble, PrintedLink, Sighting},
    },
    services::{
        job::Job,
        journal::printed::{Observation, PrintedTask},
    },
};
use std::{collections::HashSet, sync::Arc, time::Duration};

/// What is known of printed links.
#[derive(Clone, Debug, Default)]
pub struct Printed {
    links: Arc<Vec<Watched>>,
    /// What was seen in the last 24 hours, oldest first.
    sightings: Arc<Vec<Sighting>>,
    hidden: Arc<HashSet<(LinkId, u64)>>,
    history: Option<History>,
    /// The link that the provider is being asked for.
    asking: Option<LinkId>,
    /// When the next may be asked for.
    next_ask: Duration,
    /// When the last one was.
    last_ask: Duration,
    /// Whether the merchant knows that sightings can't be written down.
    is_failure_said: bool,
}

/// A printed link and its watching.
#[derive(Clone, Debug)]
pub struct Watched {
    /// The link as the journal keeps it.
    pub printed: PrintedLink,
    /// What is wrong with it, as it was last seen.
    pub trouble: Option<PaperTrouble>,
    /// When it is asked for next.
    due: Duration,
    /// Whether its count was heard since the start.
    is_heard: bool,
    /// Whether the journal is writing a count of it.
    is_writing: bool,
    /// A later count than the one that is being written.
    later: Option<Observation>,
    /// Whether the last look showed fewer payments than were known.
    has_fallen: bool,
    is_said_here: bool,
}

/// What was ever seen on the link whose detail shows.
#[derive(Clone, Debug)]
struct History {
    link: LinkId,
    /// `None` until the journal was read.
    sightings: Option<Arc<Vec<Sighting>>>,
}

impl Watched {
    fn new(printed: PrintedLink, due: Duration) -> Self {
        Self {
            printed,
            trouble: None,
            due,
            is_heard: false,
            is_writing: false,
            later: None,
            has_fallen: false,
            is_said_here: false,
        }
    }
}

impl Printed {
    /// All links that are on paper, in the order they were printed.
    pub fn links(&self) -> &[Watched] {
        &self.links
    }

    /// A link, if its code is on paper.
    pub fn get(&self, id: &LinkId) -> Option<&Watched> {
        self.links.iter().find(|watched| watched.printed.link == *id)
    }

    /// What was seen in the last 24 hours and not put away, newest first.
    pub fn sightings(&self) -> impl Iterator<Item = &Sighting> {
        let is_shown = |sighting: &&Sighting| {
            self.hidden.is_empty() || !self.hidden.contains(&(sighting.link.clone(), sighting.count))
        };
        self.sightings.iter().rev().filter(is_shown)
    }

    /// All that was ever seen on the selected link, oldest first; `None` for any other, and until it was read.
    pub fn history(&self, id: &LinkId) -> Option<&[Sighting]> {
        let history = self.history.as_ref().filter(|history| history.link == *id)?;
        history.sightings.as_ref().map(|sightings| sightings.as_slice())
    }

    fn get_mut(&mut self, id: &LinkId) -> Option<&mut Watched> {
        let place = self.links.iter().position(|watched| watched.printed.link == *id)?;
        Arc::make_mut(&mut self.links).get_mut(place)
    }
}

/// Codes of these links are on paper now.
pub(super) fn remember(state: &mut State, links: &[LinkId]) -> Vec<Job> {
    let new = |id: &&LinkId| state.printed.get(id).is_none();
    let printed = |id: &LinkId| {
        let link = state.links.get(id).filter(|link| !link.is_counter_sale())?;
        Some(PrintedLink {
            link: id.clone(),
            product: link.product_name.clone(),
            amount: link.amount,
            since: state.now,
            count: None,
            said: None,
        })
    };
    let printed: Vec<_> = links.iter().filter(new).filter_map(printed).collect();
    if printed.is_empty() { Vec::new() } else { keep(state, PrintedTask::Remember(printed)) }
}

/// A link was seen by any other way than the console's own look, such as a page of the list: that saves a look.
pub(super) fn observed(state: &mut State, link: &PaymentLink) -> Vec<Job> {
    watching::hear(state, link, false)
}

pub(super) fn act(state: &mut State, action: Action) -> Vec<Job> {
    match action {
        Action::RememberPrinted(link) => return remember(state, &[link]),
        Action::ForgetPrinted(link) => {
            let at = state.now;
            return keep(state, PrintedTask::Forget { link, at });
        }
        Action::HideSighting(link, count) => {
            Arc::make_mut(&mut state.printed.hidden).insert((link, count));
        }
        _ => {}
    }
    Vec::new()
}

/// What follows after each input: the history of the link that was selected, and a trouble that nobody was told of.
pub(super) fn follow(state: &mut State) -> Vec<Job> {
    if state.sell.gate != Gate::Open {
        return Vec::new();
    }
    let mut jobs = troubles::say(state);
    let selected = state.links.selected.clone();
    let known = state.printed.history.as_ref().map(|history| &history.link);
    if selected.as_ref() != known {
        state.printed.history = selected.clone().map(|link| History { link, sightings: None });
        jobs.extend(selected.into_iter().flat_map(|link| keep(state, PrintedTask::History(link))));
    }
    jobs
}

/// Hands a task to the journal of the connection that stands.
fn keep(state: &State, task: PrintedTask) -> Vec<Job> {
    state.session_id().map(|session| Job::KeepPrinted(session, task)).into_iter().collect()
}
