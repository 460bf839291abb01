//! The offer of a receipt: what it is of stands while paper and way are chosen.

use crate::{
    app::{State, account},
    domain::{receipt::Paper as Sheet, received::Received},
    services::job::Job,
};
use std::sync::Arc;

pub(super) fn offer(state: &mut State, received: Received) {
    state.receipt = Some(Arc::new(received));
}

/// Leaves the offer, and with it a receipt that has no place yet.
pub(super) fn withdraw(state: &mut State) {
    state.receipt = None;
    state.filing.take_if(|filing| filing.is_receipt() && filing.is_being_placed());
}

/// A shop has one printer: what was chosen holds for the next receipt too.
pub(super) fn choose_sheet(state: &mut State, sheet: Sheet) -> Vec<Job> {
    if state.settings.receipt_paper == sheet {
        return Vec::new();
    }
    Arc::make_mut(&mut state.settings).receipt_paper = sheet;
    vec![account::save_settings(state)]
}
