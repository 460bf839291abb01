//! Sales when the clock turns out to have been wrong: their times move with it, so that none is closed early or kept
//! open for ever.

use super::WatchedSale;
use crate::{
    app::State,
    domain::sale::{Sale, SaleStage},
};
use jiff::{SignedDuration, Timestamp};

/// How far in the future a sale may have begun, for clocks that differ.
const FUTURE: SignedDuration = SignedDuration::from_mins(2);

impl WatchedSale {
    /// The sale as the journal knows it: when it was charged stays as it was written before anything was sent.
    pub(super) fn as_written(&self) -> Sale {
        Sale { started: self.charged, ..self.sale.clone() }
    }

    fn moves(&mut self, by: SignedDuration) {
        let sale = &mut self.sale;
        let times = [Some(&mut sale.started), sale.closes.as_mut(), Some(&mut self.heard_at)];
        let moment = match &mut sale.stage {
            SaleStage::Paid { seen: moment, .. } | SaleStage::Closed { since: moment, .. } => Some(moment),
            _ => None,
        };
        let noted = sale.refunds.iter_mut().map(|refund| &mut refund.noted);
        for time in times.into_iter().flatten().chain(moment).chain(noted) {
            *time = moved(*time, by);
        }
    }
}

fn moved(time: Timestamp, by: SignedDuration) -> Timestamp {
    time.saturating_add(by).unwrap_or(time)
}

/// The clock was corrected: sales that were charged by it, under that reckoning of time, go with it. Those that the
/// journal kept from earlier starts stay: an answer had set the clock right before their times were written.
pub fn clock_corrected(state: &mut State, reckoning: u32, by: SignedDuration) {
    let now_reckoned = state.clock.reckoning();
    for watched in &mut state.sell.sales {
        if watched.reckoning == Some(reckoning) {
            watched.moves(by);
            watched.reckoning = Some(now_reckoned);
        }
    }
}

/// No sale begins in the future: one that seems to was charged by a clock that was ahead, and ended before an answer
/// could say so. Otherwise its own link would look older than it, and it would stay open for too long.
pub fn put_out_of_future(state: &mut State) {
    let now = state.now;
    for watched in &mut state.sell.sales {
        let ahead = watched.sale.started.duration_since(now);
        if ahead > FUTURE {
            watched.moves(-ahead);
        }
    }
}
