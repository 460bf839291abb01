//! What the journal has to do with it: nothing is sent before it is written down, and nothing is forgotten.

use super::{Gate, WatchedSale, watching};
use crate::{
    app::{Message, State},
    domain::{
        reference::Reference,
        sale::{Sale, SaleStage},
    },
    services::{
        event::Opening,
        job::{Ask, Job},
        journal::JournalError,
    },
};

/// The journal was read: every sale whose money is not decided is taken up again.
pub fn loaded(state: &mut State, result: Result<Opening, JournalError>) -> Vec<Job> {
    let Opening { loaded, set_aside } = match result {
        Ok(opening) => opening,
        // It was opened twice, as by a double click; the first time it went well.
        Err(_) if state.sell.gate == Gate::Open => return Vec::new(),
        Err(error) => {
            state.sell.gate = Gate::Shut(Message::from(&error));
            return Vec::new();
        }
    };
    if let Some(kept_as) = &set_aside {
        state.warn(Message::new("journal-set-aside").with("file", kept_as));
    }
    let (now, elapsed) = (state.now, state.elapsed);
    state.sell.gate = Gate::Open;
    state.sell.last_number = state.sell.last_number.max(loaded.last_number);
    for sale in loaded.sales {
        if state.sell.get(&sale.reference).is_some() {
            continue;
        }
        let mut watched = WatchedSale::new(sale.clone(), elapsed);
        watched.recorded = Some(sale);
        // What was on its way when the program ended may have reached the provider.
        if matches!(
            watched.sale.stage,
            SaleStage::Recording | SaleStage::Creating | SaleStage::Searching { .. }
        ) {
            watched.sale.stage = SaleStage::Lost { looks: 0 };
        }
        let is_wanted = watched.is_open() || watched.is_watched(now);
        if is_wanted || matches!(watched.sale.stage, SaleStage::Closed { .. }) {
            // One look at the list for all that it can tell of: a call for each would keep the first sale waiting.
            if watched.is_watched(now) {
                state.sell.others.next_ask = Some(elapsed);
            } else {
                watched.next_ask = Some(elapsed);
            }
            state.sell.sales.push(watched);
        }
    }
    state.sell.sales.sort_by_key(|watched| watched.sale.started);
    let mut jobs = watching::tick(state);
    if loaded.is_fresh {
        jobs.extend(state.ask([Ask::LookBack]));
    }
    jobs
}

/// The journal wrote a change down, or couldn't. The intent must be on disk before anything is sent.
pub fn recorded(state: &mut State, reference: &Reference, result: Result<(), JournalError>) -> Vec<Job> {
    let is_intent =
        state.sell.get(reference).is_some_and(|watched| watched.sale.stage == SaleStage::Recording);
    match (result, is_intent) {
        (Ok(()), true) => {
            let Some(watched) = state.sell.get_mut(reference) else { return Vec::new() };
            watched.sale.stage = SaleStage::Creating;
            let ask = Ask::StartSale(reference.clone(), watched.sale.link());
            state.ask([ask])
        }
        (Err(error), true) => {
            if let Some(watched) = state.sell.get_mut(reference) {
                watched.sale.stage = SaleStage::NotSent;
                watched.trouble = Some(Message::from(&error));
                // A journal that doesn't take it would not take this either; a new one must have it.
                if !matches!(error, JournalError::SetAside { .. }) {
                    watched.recorded = Some(watched.as_written());
                }
            }
            Vec::new()
        }
        (Ok(()), false) => Vec::new(),
        (Err(error), false) => {
            state.warn(Message::from(&error));
            Vec::new()
        }
    }
}

/// The journal is a new one: what it doesn't know yet is written down after this input.
pub fn journal_is_new(state: &mut State) {
    state.sell.sales.iter_mut().for_each(|watched| watched.recorded = None);
}

/// Every change of a sale becomes a row: called after each input.
pub fn record_changes(state: &mut State) -> Vec<Job> {
    let Some(session) = state.session().map(|session| session.id) else { return Vec::new() };
    let (at, mut jobs) = (state.now, Vec::new());
    for watched in &mut state.sell.sales {
        let sale = watched.as_written();
        if !watched.recorded.as_ref().is_some_and(|recorded| is_same(recorded, &sale)) {
            watched.recorded = Some(sale.clone());
            jobs.push(Job::RecordSale { session, at, sale: Box::new(sale) });
        }
    }
    jobs
}

/// Whether two states of a sale differ in nothing but how often the list was looked at.
fn is_same(a: &Sale, b: &Sale) -> bool {
    use SaleStage::{Lost, Searching};
    let is_same_search =
        matches!((&a.stage, &b.stage), (Searching { .. }, Searching { .. }) | (Lost { .. }, Lost { .. }));
    a == b || (is_same_search && Sale { stage: b.stage.clone(), ..a.clone() } == *b)
}
