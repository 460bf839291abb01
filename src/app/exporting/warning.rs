//! What the merchant should know before a code is on paper.

use super::{Export, wish::LinkFacts};
use crate::domain::link::LinkState;
use jiff::Timestamp;

/// Something about the codes that paper doesn't tell. Each counts the links it is true of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// They take no payments now; the state of the first.
    Closed(usize, LinkState),
    /// They stop taking payments; when the first does.
    Ends(usize, Timestamp),
    /// They take only so many payments; how many the one nearest to its end still takes.
    Limited(usize, u64),
}

impl Export {
    /// What should be known of these codes before they are printed.
    pub fn warnings(&self) -> Vec<Warning> {
        let links = || self.subjects.iter().filter_map(|subject| subject.link.as_ref());
        let (open, closed): (Vec<&LinkFacts>, Vec<&LinkFacts>) =
            links().partition(|link| link.state == LinkState::Active);
        let ends: Vec<_> = open.iter().filter_map(|link| link.expires).collect();
        let left: Vec<_> = open.iter().filter_map(|link| link.payments_left).collect();
        let closed = closed.first().map(|first| Warning::Closed(closed.len(), first.state));
        let ends = ends.iter().min().map(|first| Warning::Ends(ends.len(), *first));
        let left = left.iter().min().map(|least| Warning::Limited(left.len(), *least));
        [closed, ends, left].into_iter().flatten().collect()
    }
}
