//! The rate budget: how many calls this till may make, and who goes first. Time comes in from outside.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// How many calls of the whole account may follow each other at once.
const BURST: u32 = 6;
/// When the provider says that no more than this many calls are left, background reads stand back.
const FEW_LEFT: u32 = 12;
/// For how long they stand back; the provider's window is probably a minute.
const STAND_BACK: Duration = Duration::from_secs(15);

/// How much a call matters while calls are scarce.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Urgency {
    /// Somebody waits for it at the counter. Writes always count as this.
    Foreground,
    /// Watching a sale: gives way to the foreground, and has the shorter time limit.
    Poll,
    /// Synchronising: gives way to everything and has three quarters of the budget at most.
    Background,
}

/// A virtual schedule (GCRA): the time at which the next call would be due if calls came evenly.
#[derive(Debug)]
struct Schedule {
    interval: Duration,
    /// How far ahead of the even schedule a call may go.
    ahead: Duration,
    due: Instant,
}

impl Schedule {
    fn new(interval: Duration, burst: u32, now: Instant) -> Self {
        Self { interval, ahead: interval * burst.saturating_sub(1), due: now }
    }

    fn earliest(&self, now: Instant) -> Instant {
        self.due.checked_sub(self.ahead).map_or(now, |at| at.max(now))
    }

    fn take(&mut self, at: Instant) {
        self.due = self.due.max(at) + self.interval;
    }

    /// Keeps at most `left` of the calls that could leave at once.
    fn keep(&mut self, left: u32, now: Instant) {
        let ahead = self.ahead + self.interval;
        self.due = self.due.max(now + ahead.saturating_sub(self.interval * left));
    }
}

/// The budget itself, without any waiting.
#[derive(Debug)]
pub(super) struct Budget {
    all: Schedule,
    background: Schedule,
    held: Instant,
    background_held: Instant,
}

impl Budget {
    /// A till's share; `tills` counts all tills of the account, and `calls` its calls a minute.
    pub fn new(tills: u32, calls: u32, now: Instant) -> Self {
        let tills = tills.clamp(1, 1000);
        let interval = Duration::from_mins(1) * tills / calls.max(1);
        let burst = (BURST / tills).max(1);
        Self {
            all: Schedule::new(interval, burst, now),
            background: Schedule::new(interval * 4 / 3, (burst * 3 / 4).max(1), now),
            held: now,
            background_held: now,
        }
    }

    fn earliest(&self, now: Instant, urgency: Urgency) -> Instant {
        let at = self.all.earliest(now).max(self.held);
        match urgency {
            Urgency::Foreground | Urgency::Poll => at,
            Urgency::Background => at.max(self.background.earliest(now)).max(self.background_held),
        }
    }

    /// Gives the caller a place: `Ok` with the time it may leave at. Only a foreground call may book a place to come,
    /// and so goes before everyone who has yet to ask again. `Err` is the time at which asking again makes sense.
    pub fn ask(&mut self, now: Instant, urgency: Urgency) -> Result<Instant, Instant> {
        let at = self.earliest(now, urgency);
        if at > now && urgency != Urgency::Foreground {
            return Err(at);
        }
        self.all.take(at);
        if urgency == Urgency::Background {
            self.background.take(at);
        }
        Ok(at)
    }

    /// The provider asked to wait: nobody leaves before that.
    pub fn hold(&mut self, now: Instant, wait: Duration) {
        self.held = self.held.max(now + wait);
    }

    /// The provider said how many calls are left; this rules over our own counting.
    pub fn note_left(&mut self, now: Instant, left: u32) {
        self.all.keep(left, now);
        if left <= FEW_LEFT {
            self.background_held = self.background_held.max(now + STAND_BACK);
        }
    }
}

/// The budget, shared by all calls of a client.
#[derive(Debug)]
pub(super) struct Pacer(Mutex<Budget>);

impl Pacer {
    pub fn new(tills: u32, calls: u32) -> Self {
        Self(Mutex::new(Budget::new(tills, calls, Instant::now())))
    }

    /// Waits for the caller's turn. When that would take longer than `limit`: the wait, at once and unsent.
    pub async fn turn(&self, urgency: Urgency, limit: Duration) -> Result<(), Duration> {
        let deadline = Instant::now() + limit;
        loop {
            let now = Instant::now();
            let asked = {
                let mut budget = self.budget();
                let at = budget.earliest(now, urgency);
                if at > deadline {
                    return Err(at - now);
                }
                budget.ask(now, urgency)
            };
            match asked {
                Ok(at) => return self.wait_for(at, deadline).await,
                Err(at) => tokio::time::sleep_until(at.into()).await,
            }
        }
    }

    /// Waits for a booked place; the provider may ask to wait in the meantime.
    async fn wait_for(&self, mut at: Instant, deadline: Instant) -> Result<(), Duration> {
        loop {
            if at > Instant::now() {
                tokio::time::sleep_until(at.into()).await;
            }
            let (held, now) = (self.budget().held, Instant::now());
            if held > deadline && held > now {
                return Err(held - now);
            }
            if held <= now {
                return Ok(());
            }
            at = held;
        }
    }

    pub fn hold(&self, wait: Duration) {
        self.budget().hold(Instant::now(), wait);
    }

    pub fn note_left(&self, left: u32) {
        self.budget().note_left(Instant::now(), left);
    }

    fn budget(&self) -> MutexGuard<'_, Budget> {
        // A budget is whole after every line that changes it, so a panic elsewhere leaves it usable.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Urgency::{Background, Foreground, Poll};

    const SECOND: Duration = Duration::from_secs(1);

    /// How many calls of one urgency leave within a span, when someone always wants to.
    fn count(budget: &mut Budget, start: Instant, span: Duration, urgency: Urgency) -> u32 {
        let (mut now, mut calls) = (start, 0);
        while now < start + span {
            match budget.ask(now, urgency) {
                Ok(_) => calls += 1,
                Err(at) => now = at,
            }
        }
        calls
    }

    #[test]
    fn a_minute_stays_below_laravels_limit_and_goes_on_at_48() {
        let start = Instant::now();
        let mut budget = Budget::new(1, 48, start);
        assert_eq!(count(&mut budget, start, 60 * SECOND, Poll), 53);
        assert_eq!(count(&mut budget, start + 60 * SECOND, 60 * SECOND, Poll), 48);
    }

    #[test]
    fn an_account_that_may_do_more_is_used_so() {
        let start = Instant::now();
        let mut budget = Budget::new(1, 600, start);
        assert_eq!(count(&mut budget, start, 60 * SECOND, Poll), 605);
        assert!(Budget::new(1, 0, start).ask(start, Poll).is_ok(), "none at all would be no account");
    }

    #[test]
    fn tills_share_the_budget() {
        for (tills, most) in [(2, 27), (3, 18), (6, 9), (24, 2)] {
            let start = Instant::now();
            let mut budget = Budget::new(tills, 48, start);
            let calls = count(&mut budget, start, 60 * SECOND, Poll);
            assert!(calls <= most && calls * tills <= 60, "{tills} tills made {calls} calls each");
            assert_eq!(
                count(&mut budget, start + 60 * SECOND, 600 * SECOND, Poll),
                480 / tills,
                "{tills} tills"
            );
        }
    }

    #[test]
    fn the_background_has_three_quarters() {
        let start = Instant::now();
        let mut budget = Budget::new(1, 48, start);
        count(&mut budget, start, 60 * SECOND, Background);
        assert_eq!(count(&mut budget, start + 60 * SECOND, 600 * SECOND, Background), 360);
        assert!(budget.ask(start + 660 * SECOND, Foreground).is_ok_and(|at| at <= start + 660 * SECOND));
    }

    #[test]
    fn the_foreground_books_ahead_and_the_others_stand_back() {
        let now = Instant::now();
        let mut budget = Budget::new(1, 48, now);
        (0..6).for_each(|_| assert_eq!(budget.ask(now, Foreground), Ok(now)));
        let first = budget.ask(now, Foreground).unwrap();
        let second = budget.ask(now, Foreground).unwrap();
        assert_eq!((first - now, second - now), (SECOND * 5 / 4, SECOND * 5 / 2));
        assert!(budget.ask(second, Poll).is_err_and(|at| at > second));
        assert!(budget.ask(second, Background).is_err_and(|at| at > second));
    }

    #[test]
    fn the_providers_word_rules() {
        let now = Instant::now();
        let mut budget = Budget::new(1, 48, now);
        budget.note_left(now, 100);
        assert_eq!(budget.ask(now, Background), Ok(now), "plenty left");
        budget.note_left(now, 2);
        assert!(budget.ask(now, Background).is_err_and(|at| at >= now + STAND_BACK));
        assert_eq!((budget.ask(now, Poll), budget.ask(now, Poll)), (Ok(now), Ok(now)));
        assert!(budget.ask(now, Poll).is_err());
        budget.hold(now, 30 * SECOND);
        budget.hold(now, SECOND);
        assert_eq!(budget.ask(now, Foreground), Ok(now + 30 * SECOND));
    }

    #[test]
    fn time_that_stands_still_or_jumps_does_no_harm() {
        let now = Instant::now();
        let mut budget = Budget::new(0, 48, now);
        assert!(
            count(&mut budget, now + 86_400 * SECOND, SECOND, Poll) <= BURST + 1,
            "a night saves up no more than a burst"
        );
    }

    #[tokio::test]
    async fn a_wait_beyond_the_limit_is_refused_at_once() {
        let pacer = Pacer::new(1, 48);
        pacer.hold(60 * SECOND);
        let started = Instant::now();
        let wait = pacer.turn(Foreground, 30 * SECOND).await.unwrap_err();
        assert!(wait > 59 * SECOND && started.elapsed() < SECOND);
        assert!(pacer.turn(Poll, 8 * SECOND).await.is_err());
    }

    #[tokio::test]
    async fn a_turn_comes_when_the_hold_is_over() {
        let pacer = Pacer::new(1, 48);
        pacer.hold(Duration::from_millis(60));
        let started = Instant::now();
        for urgency in [Foreground, Poll, Background] {
            pacer.turn(urgency, SECOND).await.unwrap();
        }
        assert!(started.elapsed() >= Duration::from_millis(60));
    }
}
