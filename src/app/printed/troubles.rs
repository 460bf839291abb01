//! What the merchant is told of codes on paper that take no payments any more, or soon won't.

use super::Watched;
use crate::{
    app::{Message, State},
    domain::{
        link::LinkId,
        printed::{PaperTrouble, Said},
    },
    services::{job::Job, journal::printed::PrintedTask},
};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

/// What was said before a start is not said again so soon after it.
const SAID_AGAIN: SignedDuration = SignedDuration::from_hours(24);

/// The provider doesn't know the link any more.
pub(super) fn gone(state: &mut State, id: &LinkId) {
    if let Some(watched) = state.printed.get_mut(id) {
        watched.trouble = Some(PaperTrouble::Gone);
    }
}

/// Tells of one trouble that wasn't told of, while no other notice stands and no sale needs the screen.
pub(super) fn say(state: &mut State) -> Vec<Job> {
    let now = state.now;
    let is_unsaid = |watched: &Watched| watched.is_unsaid(now);
    if state.notice.is_some() || state.sell.has_open() || !state.printed.links.iter().any(is_unsaid) {
        return Vec::new();
    }
    let links = Arc::make_mut(&mut state.printed.links);
    let Some(watched) = links.iter_mut().find(|watched| watched.is_unsaid(now)) else { return Vec::new() };
    let Some(trouble) = watched.trouble else { return Vec::new() };
    let said = Said { trouble, at: now };
    watched.printed.said = Some(said);
    watched.is_said_here = true;
    let message = watched.message();
    let link = watched.printed.link.clone();
    if let Some(message) = message {
        state.warn(message);
    }
    super::keep(state, PrintedTask::Say { link, said })
}

impl Watched {
    fn is_unsaid(&self, now: Timestamp) -> bool {
        let Some(trouble) = self.trouble else { return false };
        match self.printed.said {
            Some(said) if said.trouble == trouble => {
                !self.is_said_here && now.duration_since(said.at) >= SAID_AGAIN
            }
            _ => true,
        }
    }

    /// What is wrong with it, as a sentence.
    pub fn message(&self) -> Option<Message> {
        let key = match self.trouble? {
            PaperTrouble::Gone => "printed-gone",
            PaperTrouble::Inactive => "printed-inactive",
            PaperTrouble::Ended => "printed-ended",
            PaperTrouble::UsedUp => "printed-used-up",
            PaperTrouble::EndsSoon => "printed-ends-soon",
            PaperTrouble::FewLeft => "printed-few-left",
        };
        Some(Message::new(key).with("product", &self.printed.product))
    }
}
