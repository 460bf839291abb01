//! Which printed link is asked for when, and what its count means.
//!
//! Each is asked for about every two minutes, and no more than six a minute in all. While the sale in front needs the
//! allowance the others stand back, but for one look in five minutes, so that a long queue hides no payment.

use super::{Watched, keep, observed, troubles};
use crate::{
    app::{State, links, sell::Gate},
    domain::{
        link::{LinkId, PaymentLink},
        printed::PaperTrouble,
    },
    services::{
        event::{Answer, Edited, Switched},
        job::{Ask, Job},
        journal::printed::{Observation, PrintedTask},
        provider::{ApiError, ApiErrorKind},
    },
};
use jiff::Timestamp;
use std::time::Duration;

/// Between two looks at the same link.
const BETWEEN_LOOKS: Duration = Duration::from_mins(2);
/// Between two looks at any, for the account's only till.
const BETWEEN_ASKS: Duration = Duration::from_secs(10);
/// For so long the counter may keep every look waiting.
const MOST_PATIENCE: Duration = Duration::from_mins(5);

/// When the next link is to be asked for.
pub(in crate::app) fn next_tick(state: &State) -> Option<Duration> {
    let printed = &state.printed;
    if printed.asking.is_some() || state.sell.gate != Gate::Open {
        return None;
    }
    let due = printed.links.iter().filter(|watched| watched.is_there()).map(|watched| watched.due).min()?;
    let at = due.max(printed.next_ask);
    Some(match state.sell.hurried_until(state.elapsed) {
        Some(end) => at.max(end.min(printed.last_ask + MOST_PATIENCE)),
        None => at,
    })
}

/// Asks for the link that has waited longest, if its time has come.
pub(in crate::app) fn tick(state: &mut State) -> Vec<Job> {
    if next_tick(state).is_none_or(|due| due > state.elapsed) {
        return Vec::new();
    }
    let (elapsed, tills) = (state.elapsed, state.session().map_or(1, |session| session.shop.tills));
    let there = state.printed.links.iter().filter(|watched| watched.is_there());
    let Some(id) = there.min_by_key(|watched| watched.due).map(|watched| watched.printed.link.clone()) else {
        return Vec::new();
    };
    state.printed.asking = Some(id.clone());
    state.printed.last_ask = elapsed;
    state.printed.next_ask = elapsed + BETWEEN_ASKS * tills.max(1);
    state.ask([Ask::WatchPrinted(id)])
}

/// The provider answered the console's own look.
pub(in crate::app) fn watched(
    state: &mut State,
    id: &LinkId,
    result: Result<PaymentLink, ApiError>,
) -> Vec<Job> {
    state.printed.asking.take_if(|asking| asking == id);
    let mut jobs = match &result {
        Ok(link) => hear(state, link, true),
        Err(error) if error.kind == ApiErrorKind::NotFound => {
            troubles::gone(state, id);
            Vec::new()
        }
        Err(_) => {
            let due = state.elapsed + BETWEEN_LOOKS;
            if let Some(watched) = state.printed.get_mut(id) {
                watched.due = due;
            }
            Vec::new()
        }
    };
    // What was learned here belongs into the table too, once there is one.
    if state.links.all.value.is_some() {
        jobs.extend(links::take_in(state, Answer::Link(id.clone(), result)));
    }
    jobs
}

/// What other calls tell of printed links.
pub(in crate::app) fn overhear(state: &mut State, answer: &Answer) -> Vec<Job> {
    if state.printed.links.is_empty() {
        return Vec::new();
    }
    let links: &[PaymentLink] = match answer {
        Answer::Links(_, _, Ok(page)) => &page.links,
        Answer::OthersWatched(Ok(links))
        | Answer::LookedBack(Ok(links))
        | Answer::SaleSought(_, Ok(links)) => links,
        Answer::Link(_, Ok(link))
        | Answer::ActiveSet(_, _, Ok(Switched { link, .. }))
        | Answer::LinkEdited(
            _,
            Ok(Edited::Done(link) | Edited::ChangedElsewhere(link) | Edited::NotTaken(link)),
        ) => std::slice::from_ref(link),
        Answer::LinkDeleted(id, Ok(())) => {
            troubles::gone(state, id);
            &[]
        }
        Answer::Link(id, Err(error))
        | Answer::ActiveSet(id, _, Err(error))
        | Answer::LinkEdited(id, Err(error))
        | Answer::LinkDeleted(id, Err(error))
            if error.kind == ApiErrorKind::NotFound =>
        {
            troubles::gone(state, id);
            &[]
        }
        _ => &[],
    };
    links.iter().flat_map(|link| observed(state, link)).collect()
}

/// `is_own` for an answer to the console's own look: one is made after the other, so that no older word comes after
/// a newer one. Only such a word may be the first, or tell of fewer payments.
pub(super) fn hear(state: &mut State, link: &PaymentLink, is_own: bool) -> Vec<Job> {
    let (now, elapsed) = (state.now, state.elapsed);
    let Some(watched) = state.printed.get_mut(&link.id) else { return Vec::new() };
    watched.trouble = PaperTrouble::of(link, now);
    if watched.trouble.is_none() {
        // What comes back later is told again.
        watched.printed.said = None;
    }
    if is_own || watched.printed.count.is_some() {
        watched.due = elapsed + BETWEEN_LOOKS;
    }
    let observation = watched.compare(link, now, is_own);
    observation.map(|seen| keep(state, PrintedTask::Observe(seen))).unwrap_or_default()
}

impl Watched {
    /// Whether the provider still has it, as far as is known.
    fn is_there(&self) -> bool {
        self.trouble != Some(PaperTrouble::Gone)
    }

    /// Compares a count with the one that is written down; what is to be written now.
    fn compare(&mut self, link: &PaymentLink, now: Timestamp, is_own: bool) -> Option<Observation> {
        let (count, known) = (link.payment_count?, self.printed.count);
        let is_fall = known.is_some_and(|known| count < known);
        let had_fallen = self.has_fallen;
        // Another's word of fewer payments says nothing: it may be older than ours.
        self.has_fallen = is_fall && (is_own || had_fallen);
        match known {
            None if !is_own => return None,
            // One look may meet an old copy; two in a row are believed.
            Some(_) if is_fall && !(is_own && had_fallen) => return None,
            Some(known) if known == count => {
                self.is_heard = true;
                return None;
            }
            _ => {}
        }
        let seen = Observation {
            link: link.id.clone(),
            product: link.product_name.clone(),
            amount: link.amount,
            count,
            seen: now,
            was_away: !self.is_heard,
            may_fall: is_fall,
        };
        if self.is_writing {
            self.later = Some(seen);
            return None;
        }
        self.is_writing = true;
        Some(seen)
    }
}
