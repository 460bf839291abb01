//! When the till is heard: once for each sale that is paid, and once for each that needs a person.

use super::{
    State,
    standing::{Kind, kinds},
};
use crate::{
    domain::reference::Reference,
    services::job::{Chime, Job},
};

/// What is heard when sales went from one standing to the other. A sale that wasn't there before makes no sound: what is
/// read from the journal at the start happened earlier.
pub fn chime(before: &[(Reference, Kind)], after: &[(Reference, Kind)]) -> Option<Chime> {
    let became = |wanted: Kind| {
        let is_new = |(reference, kind): &(Reference, Kind)| {
            *kind == wanted && before.iter().any(|(known, was)| known == reference && *was != wanted)
        };
        after.iter().any(is_new)
    };
    if became(Kind::Paid) {
        Some(Chime::Paid)
    } else if became(Kind::Trouble) {
        Some(Chime::Trouble)
    } else {
        None
    }
}

/// Rings for what an update changed, and counts what the window shall call attention to.
pub(super) fn ring(state: &mut State, before: &[(Reference, Kind)]) -> Option<Job> {
    let chime = chime(before, &kinds(state))?;
    if chime == Chime::Paid {
        state.paid_news += 1;
    }
    state.settings.sounds.then_some(Job::Play(chime))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sale(number: u32, kind: Kind) -> (Reference, Kind) {
        (Reference::new("T1".parse().unwrap(), number, u64::from(number)), kind)
    }

    #[test]
    fn each_payment_is_heard_once() {
        let (open, paid) = (sale(1, Kind::Quiet), sale(1, Kind::Paid));
        assert_eq!(chime(std::slice::from_ref(&open), std::slice::from_ref(&paid)), Some(Chime::Paid));
        assert_eq!(chime(std::slice::from_ref(&paid), std::slice::from_ref(&paid)), None);
        let late = sale(1, Kind::Trouble);
        assert_eq!(chime(&[late], &[paid]), Some(Chime::Paid), "paid after all");
    }

    #[test]
    fn trouble_sounds_when_it_begins_and_never_over_a_payment() {
        let (open, trouble) = (sale(1, Kind::Quiet), sale(1, Kind::Trouble));
        assert_eq!(chime(std::slice::from_ref(&open), std::slice::from_ref(&trouble)), Some(Chime::Trouble));
        assert_eq!(chime(std::slice::from_ref(&trouble), std::slice::from_ref(&trouble)), None);
        assert_eq!(chime(std::slice::from_ref(&trouble), std::slice::from_ref(&open)), None, "it is over");
        let both = [trouble, sale(2, Kind::Paid)];
        assert_eq!(chime(&[open, sale(2, Kind::Quiet)], &both), Some(Chime::Paid));
    }

    #[test]
    fn what_happened_before_the_start_is_not_heard() {
        assert_eq!(chime(&[], &[sale(1, Kind::Paid), sale(2, Kind::Trouble)]), None);
        assert_eq!(chime(&[sale(1, Kind::Quiet)], &[]), None, "taken off the strip");
    }
}
