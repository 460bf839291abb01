//! Leaving the till while a sale is open.

use super::{Action, Moment, State, act as act_on};
use crate::{
    domain::{reference::Reference, sale::SaleStage},
    services::job::Job,
};
use std::time::Duration;

/// How long open sales may take to close.
const PATIENCE: Duration = Duration::from_secs(15);

/// How far leaving got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quit {
    /// Sales are open: close them, or leave them?
    Asking,
    /// They are being closed.
    Closing {
        /// When that is given up, by the clock of time that passed.
        until: Duration,
    },
    /// They could not be closed in time.
    GaveUp,
    /// The window may close.
    Now,
}

impl Quit {
    /// When waiting ends.
    pub(super) fn next_tick(self) -> Option<Duration> {
        match self {
            Self::Closing { until } => Some(until),
            Self::Asking | Self::GaveUp | Self::Now => None,
        }
    }
}

pub(super) fn act(state: &mut State, action: &Action) -> Vec<Job> {
    state.quit = match action {
        Action::AskQuit if !state.sell.has_open() => Some(Quit::Now),
        Action::AskQuit => state.quit.or(Some(Quit::Asking)),
        Action::QuitClosingSales => Some(Quit::Closing { until: state.elapsed + PATIENCE }),
        Action::QuitLeavingSales => Some(Quit::Now),
        _ => None,
    };
    Vec::new()
}

/// Goes on closing sales, after each update: a sale whose code was still being made can be cancelled only later.
pub(super) fn follow(state: &mut State, at: Moment) -> Vec<Job> {
    if !matches!(state.quit, Some(Quit::Asking | Quit::GaveUp | Quit::Closing { .. })) {
        return Vec::new();
    }
    if !state.sell.has_open() {
        // Nothing is left to ask about. Whoever was only asked has not said that the till shall close.
        let is_closing = matches!(state.quit, Some(Quit::Closing { .. }));
        state.quit = is_closing.then_some(Quit::Now);
        return Vec::new();
    }
    let Some(Quit::Closing { until }) = state.quit else { return Vec::new() };
    if state.elapsed >= until {
        state.quit = Some(Quit::GaveUp);
        return Vec::new();
    }
    close_waiting(state, at)
}

/// Cancels the sales whose code a customer may still see; the others follow as soon as they can be.
pub(super) fn close_waiting(state: &mut State, at: Moment) -> Vec<Job> {
    let waiting = |stage: &SaleStage| matches!(stage, SaleStage::Waiting { .. });
    let sales = state.sell.sales.iter().filter(|watched| waiting(&watched.sale.stage));
    let references: Vec<Reference> = sales.map(|watched| watched.sale.reference.clone()).collect();
    references.into_iter().flat_map(|reference| act_on(state, Action::CancelSale(reference), at)).collect()
}
