//! The first steps: a practice sale, the shop connected, the first card. Each follows from what the person really did.

use super::{Screen, State, account, first_payment};
use crate::{
    domain::sale::SaleStage,
    services::{job::Job, settings::FirstSteps},
};
use std::sync::Arc;

/// What a person can say to the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideAction {
    /// They read this step.
    Next,
    /// They need no guide, now or later.
    Skip,
    /// They want to be guided, once more.
    Begin,
}

/// Where a step stands among all of them, and how many there are.
pub const fn number(step: FirstSteps) -> Option<(u8, u8)> {
    let number = match step {
        FirstSteps::NotBegun | FirstSteps::Over => return None,
        FirstSteps::Charge => 1,
        FirstSteps::Pay => 2,
        FirstSteps::Proof => 3,
        FirstSteps::Connect => 4,
        FirstSteps::Card => 5,
    };
    Some((number, 5))
}

/// The step to be said now: the others wait for practice, or for the account that was connected.
pub fn step(state: &State) -> Option<FirstSteps> {
    let session = state.session()?;
    let step = state.settings.first_steps;
    let is_said = match step {
        FirstSteps::NotBegun | FirstSteps::Over => false,
        FirstSteps::Charge | FirstSteps::Pay | FirstSteps::Proof => session.is_practice,
        // A customer who waits comes first.
        FirstSteps::Connect => {
            session.is_practice && !state.sell.front().is_some_and(crate::app::sell::WatchedSale::is_open)
        }
        // The first payment comes first, and stands in the same place.
        FirstSteps::Card => {
            !session.is_practice
                && !first_payment::is_offered(state)
                && state.first_payment.sale.is_none()
                && state.sell.front.is_none()
        }
    };
    is_said.then_some(step)
}

pub(super) fn act(state: &mut State, action: GuideAction) -> Vec<Job> {
    match action {
        GuideAction::Next => go_on(state, after(state.settings.first_steps)),
        GuideAction::Skip => go_on(state, FirstSteps::Over),
        GuideAction::Begin => {
            state.screen = Screen::Sell;
            go_on(state, FirstSteps::Charge)
        }
    }
}

/// What was done since the last look leads on by itself.
pub(super) fn follow(state: &mut State) -> Vec<Job> {
    let next = reached(state);
    go_on(state, next)
}

fn go_on(state: &mut State, step: FirstSteps) -> Vec<Job> {
    if state.settings.first_steps == step {
        return Vec::new();
    }
    Arc::make_mut(&mut state.settings).first_steps = step;
    vec![account::save_settings(state)]
}

const fn after(step: FirstSteps) -> FirstSteps {
    match step {
        FirstSteps::Charge => FirstSteps::Pay,
        FirstSteps::Pay => FirstSteps::Proof,
        FirstSteps::Proof => FirstSteps::Connect,
        FirstSteps::Connect => FirstSteps::Card,
        FirstSteps::Card | FirstSteps::Over => FirstSteps::Over,
        FirstSteps::NotBegun => FirstSteps::NotBegun,
    }
}

/// How far the person is by what the console knows.
fn reached(state: &State) -> FirstSteps {
    let step = state.settings.first_steps;
    let Some(session) = state.session() else { return step };
    match step {
        FirstSteps::NotBegun if session.is_practice && is_new_here(state) => FirstSteps::Charge,
        FirstSteps::Card => {
            let has_card = !session.is_practice && !state.printed.links().is_empty();
            if has_card { FirstSteps::Over } else { step }
        }
        FirstSteps::Charge | FirstSteps::Pay | FirstSteps::Proof | FirstSteps::Connect
            if !session.is_practice =>
        {
            FirstSteps::Card
        }
        FirstSteps::Charge | FirstSteps::Pay => of_counter(state).unwrap_or(FirstSteps::Charge),
        // The tick is looked at while it stands in front.
        FirstSteps::Proof => {
            of_counter(state).filter(|step| *step == FirstSteps::Proof).unwrap_or(FirstSteps::Connect)
        }
        FirstSteps::NotBegun | FirstSteps::Connect | FirstSteps::Over => step,
    }
}

/// Whoever has a shop here knows the way. Settings that can't be read may hold one, and are not written over for this.
fn is_new_here(state: &State) -> bool {
    state.settings.shop.is_none() && state.settings_trouble.is_none()
}

/// What the sale in front leads to; a cancelled one leads to nothing.
fn of_counter(state: &State) -> Option<FirstSteps> {
    match state.sell.front()?.sale.stage {
        SaleStage::Paid { .. } => Some(FirstSteps::Proof),
        SaleStage::Waiting { .. } => Some(FirstSteps::Pay),
        SaleStage::Recording | SaleStage::Creating | SaleStage::Searching { .. } => Some(FirstSteps::Charge),
        _ => None,
    }
}
