//! Which sale is asked for when: the one in front often, the others through one call at a time.
//!
//! For `n` tills the account's 48 calls a minute leave each 48/n. The sale in front takes 30/n of them at its fastest
//! and the others 6/n: three quarters together, so that the cashier's own calls never wait behind the watching.

use super::{Sell, WatchedSale, cashier};
use crate::{
    app::State,
    domain::{reference::Reference, sale::SaleStage},
    services::job::{Ask, Job},
};
use std::time::Duration;

/// Looks at the list after a lost answer, before the cashier may start again.
pub(super) const QUICK_LOOKS: u32 = 2;
/// How long the cashier waits for them at most (contract, What follows, 5).
pub(super) const QUICK_LOOKS_END: Duration = Duration::from_secs(5);
/// Between two looks for a lost sale's link.
pub(super) const BETWEEN_QUICK_LOOKS: Duration = Duration::from_secs(2);
/// Between two tries to switch a link off.
pub(super) const BETWEEN_CLOSINGS: Duration = Duration::from_secs(15);
/// Looks in all: after that an orphan would be an hour old, and nobody holds its address.
pub(super) const MOST_LOOKS: u32 = 240;

/// For so long a sale in front is asked for at the fastest.
const FIRST_MINUTE: Duration = Duration::from_mins(1);

/// Between two calls for the sale in front.
pub(super) fn between_front(watched: &WatchedSale, elapsed: Duration, tills: u32) -> Duration {
    let age = elapsed.saturating_sub(watched.began);
    let seconds = match age.as_secs() {
        0..60 => 2,
        60..600 => 5,
        _ => 10,
    };
    Duration::from_secs(seconds) * tills.max(1)
}

/// Between two calls for the others.
pub(super) fn between_others(tills: u32) -> Duration {
    Duration::from_secs(10) * tills.max(1)
}

impl Sell {
    /// When time alone changes something: an ask that is due, a limit that ends, or the seconds on the screen.
    pub(in crate::app) fn next_tick(
        &self,
        elapsed: Duration,
        now: jiff::Timestamp,
        is_shown: bool,
    ) -> Option<Duration> {
        let asks = self.sales.iter().filter_map(|watched| watched.next_ask);
        let searches = self.sales.iter().filter_map(|watched| watched.search_ends);
        let limits = self.sales.iter().filter_map(|watched| {
            let closes =
                watched.sale.closes.filter(|_| matches!(watched.sale.stage, SaleStage::Waiting { .. }))?;
            let left = closes.duration_since(now).unsigned_abs();
            Some(if closes <= now { elapsed } else { elapsed + left })
        });
        // A sale that has only just gone to the list is noticed at the next tick.
        let is_any = self.sales.iter().any(|watched| self.is_watched_by_list(watched, now));
        let others = (is_any && !self.others.is_asking).then(|| self.others.next_ask.unwrap_or(elapsed));
        let seconds = (is_shown && self.has_open()).then(|| Duration::from_secs(elapsed.as_secs() + 1));
        asks.chain(searches).chain(limits).chain(others).chain(seconds).min()
    }
}

impl Sell {
    /// Until when the sale in front needs the allowance nearly for itself: while it is made and in its first minute.
    pub(in crate::app) fn hurried_until(&self, elapsed: Duration) -> Option<Duration> {
        let front = self.front()?;
        match front.sale.stage {
            SaleStage::Recording | SaleStage::Creating | SaleStage::Searching { .. } => {
                Some(elapsed + Duration::from_secs(2))
            }
            SaleStage::Waiting { .. } => Some(front.began + FIRST_MINUTE).filter(|end| *end > elapsed),
            _ => None,
        }
    }
}

/// A person looks at this sale: it is asked for with the next tick, unless an answer is awaited.
pub(super) fn look_soon(state: &mut State, reference: &Reference) {
    let (now, elapsed) = (state.now, state.elapsed);
    let Some(watched) = state.sell.get_mut(reference) else { return };
    if !watched.is_asking && (watched.is_open() || watched.is_watched(now)) {
        watched.next_ask = Some(elapsed);
    }
}

/// Asks for a sale at once, however long ago it was closed or lost, unless an answer is awaited.
pub fn look_now(state: &mut State, reference: &Reference) -> Vec<Job> {
    let elapsed = state.elapsed;
    let watched = state.sell.get_mut(reference).filter(|watched| !watched.is_asking);
    if let Some(watched) = watched {
        watched.next_ask = Some(elapsed);
    }
    tick(state)
}

/// The call for the newest links, unless their answer is awaited.
pub fn look_at_list(state: &mut State) -> Option<Ask> {
    let elapsed = state.elapsed;
    (!state.sell.others.is_asking).then(|| ask_for_list(&mut state.sell, elapsed))
}

/// Asks for every sale whose time has come.
pub fn tick(state: &mut State) -> Vec<Job> {
    let (elapsed, now) = (state.elapsed, state.now);
    let mut asks = Vec::new();
    let mut over = Vec::new();
    for watched in &mut state.sell.sales {
        end_search(watched, elapsed);
        let reference = watched.sale.reference.clone();
        let is_over = watched.sale.closes.is_some_and(|closes| closes <= now);
        if is_over && matches!(watched.sale.stage, SaleStage::Waiting { .. }) {
            over.push(reference);
            continue;
        }
        if watched.next_ask.is_none_or(|due| due > elapsed) {
            continue;
        }
        watched.ask(elapsed);
        match &watched.sale.stage {
            SaleStage::Searching { .. } | SaleStage::Lost { .. } => asks.push(Ask::FindSale(reference)),
            SaleStage::Waiting { link, .. } | SaleStage::Closed { link, .. } => {
                asks.push(Ask::WatchSale(reference, link.clone()));
            }
            SaleStage::Closing { link } => asks.push(Ask::CloseSale(reference, link.clone())),
            SaleStage::Unusable(_) if watched.unwanted.is_some() => {
                asks.extend(watched.unwanted.clone().map(|link| Ask::CloseSale(reference, link)));
            }
            _ => watched.is_asking = false,
        }
    }
    let mut jobs = Vec::new();
    for reference in over {
        jobs.extend(cashier::close(state, &reference));
    }
    asks.extend(ask_for_others(state));
    jobs.extend(state.ask(asks));
    jobs
}

/// One call for all that are not in front: the newest links, or one sale that they don't show.
fn ask_for_others(state: &mut State) -> Option<Ask> {
    let (elapsed, now) = (state.elapsed, state.now);
    let sell = &mut state.sell;
    if !sell.sales.iter().any(|watched| sell.is_watched_by_list(watched, now)) {
        sell.others.next_ask = None;
        sell.others.unlisted.clear();
        return None;
    }
    if sell.others.is_asking {
        return None;
    }
    let due = *sell.others.next_ask.get_or_insert(elapsed + Duration::from_secs(5));
    if due > elapsed {
        return None;
    }
    sell.others.next_ask = None;
    let tills = state.session().map_or(1, |session| session.shop.tills);
    while let Some(reference) = state.sell.others.unlisted.pop_front() {
        let Some(watched) = state.sell.get_mut(&reference) else { continue };
        let is_due = !watched.is_asking && watched.is_watched(now);
        if let Some(link) = watched.sale.stage.link().cloned().filter(|_| is_due) {
            watched.ask(elapsed);
            state.sell.others.next_ask = Some(elapsed + between_others(tills));
            return Some(Ask::WatchSale(reference, link));
        }
    }
    Some(ask_for_list(&mut state.sell, elapsed))
}

fn ask_for_list(sell: &mut Sell, elapsed: Duration) -> Ask {
    sell.others.is_asking = true;
    for watched in &mut sell.sales {
        let is_other = Some(&watched.sale.reference) != sell.front.as_ref();
        if is_other && matches!(watched.sale.stage, SaleStage::Waiting { .. }) {
            watched.unanswered.get_or_insert(elapsed);
        }
    }
    Ask::WatchOthers
}

/// A list that doesn't answer keeps no cashier waiting: what it shows later is an orphan.
fn end_search(watched: &mut WatchedSale, elapsed: Duration) {
    if watched.search_ends.take_if(|end| *end <= elapsed).is_some()
        && let SaleStage::Searching { looks } = watched.sale.stage
    {
        watched.sale.stage = SaleStage::Lost { looks };
        watched.next_ask = None;
    }
}
