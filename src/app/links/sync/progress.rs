//! How far a synchronising is, for people.

use super::{Direction, Stage};
use crate::app::links::Links;

impl Links {
    /// How much of the synchronising is done, from 0 to 1; `None` while that isn't known or nothing is read.
    pub fn progress(&self) -> Option<f32> {
        let reading = self.reading.as_ref().or(self.sync.stopped.as_ref())?;
        let (done, of) = match (&reading.stage, self.sync.mark.next_page) {
            (Stage::Held(..) | Stage::First, _) | (Stage::NewEnd(_) | Stage::Pass(_), None) => return None,
            (_, Some(0)) => (1, 1),
            (_, Some(next)) => {
                let last = reading.last_page?;
                let done =
                    if reading.direction == Direction::Up { last.saturating_sub(next) } else { next - 1 };
                (done, last)
            }
            (Stage::Looks(queue) | Stage::Missing(queue), None) => {
                (u32::try_from(queue.next).ok()?, u32::try_from(queue.ids.len()).ok()?)
            }
        };
        let share = (u64::from(done) * 1000).checked_div(u64::from(of.max(1)))?;
        Some(f32::from(u16::try_from(share.min(1000)).ok()?) / 1000.0)
    }

    /// Of how many links the full pass has shown how many, while one is under way or stopped.
    pub fn counted(&self) -> Option<(u64, u64)> {
        let reading = self.reading.as_ref().or(self.sync.stopped.as_ref())?;
        self.sync.mark.next_page?;
        let known = self.all.value.as_ref().map_or(0, |all| all.len() as u64);
        let total = reading.total.unwrap_or(known).max(reading.rows);
        (total > 0).then_some((reading.rows, total))
    }

    /// Whether a synchronising was stopped, by a person or by trouble, and can go on.
    pub fn can_continue(&self) -> bool {
        self.reading.is_none() && self.sync.stopped.is_some()
    }
}
