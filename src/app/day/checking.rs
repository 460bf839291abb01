//! Closed sales are asked for once more before the day is closed: a bank's check can end in a payment long after.
//!
//! One look at the newest links tells of most; the others are asked for one by one, more slowly than the allowance lets,
//! and not while the sale in front is new. Only what was paid, or can be paid again, is taken up at the counter.

use crate::{
    app::{State, sell},
    domain::{
        link::PaymentLink,
        reference::Reference,
        sale::{Sale, SaleStage},
    },
    services::{
        event::{Answer, Event},
        job::{Ask, Job},
        provider::{ApiError, ApiErrorKind},
    },
};
use jiff::Timestamp;
use std::{
    collections::{HashMap, VecDeque},
    time::Duration,
};

/// Between two calls, for the account's only till.
const BETWEEN_ASKS: Duration = Duration::from_secs(2);
/// Before a call that failed is made again.
const AFTER_TROUBLE: Duration = Duration::from_secs(3);
/// A provider that is silent for so long is not waited for.
const PATIENCE: Duration = Duration::from_secs(20);

/// The check before the day is closed.
#[derive(Clone, Debug, Default)]
pub(super) struct Check {
    waiting: VecDeque<Sale>,
    /// How many there were.
    of: usize,
    asking: Option<Asking>,
    was_listed: bool,
    /// When the next call may be made.
    next: Duration,
    /// Since when there are only questions and no good answer.
    silent_since: Option<Duration>,
    unasked: usize,
    /// Found paid, and not on the disk yet.
    unwritten: Vec<Reference>,
}

/// The call under way.
#[derive(Clone, Debug)]
enum Asking {
    List,
    One(Box<Sale>),
}

impl Check {
    /// A check of those sales that are still closed, as far as is known here.
    pub fn of(state: &State, sales: Vec<Sale>) -> Self {
        let now = |sale: Sale| match state.sell.get(&sale.reference) {
            Some(watched) => watched.sale.clone(),
            None => sale,
        };
        let is_closed = |sale: &Sale| matches!(sale.stage, SaleStage::Closed { .. });
        let waiting: VecDeque<_> = sales.into_iter().map(now).filter(is_closed).collect();
        Self { of: waiting.len(), waiting, next: state.elapsed, ..Self::default() }
    }

    /// How many are left, of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.left(), self.of)
    }

    fn left(&self) -> usize {
        self.waiting.len() + usize::from(matches!(self.asking, Some(Asking::One(_))))
    }

    /// How many could not be asked for.
    pub const fn unasked(&self) -> usize {
        self.unasked
    }

    /// Whether nobody is asked for any more.
    pub fn is_over(&self) -> bool {
        self.left() == 0
    }

    /// Whether what was found is also written down.
    pub fn is_written(&self) -> bool {
        self.unwritten.is_empty()
    }

    /// Asks for no more.
    pub fn skip(&mut self) {
        self.unasked += self.left();
        self.waiting.clear();
        self.asking = None;
    }

    fn heard(&mut self, now: Duration, tills: u32) {
        self.silent_since = None;
        self.next = now + BETWEEN_ASKS * tills.max(1);
    }

    /// When something is to be asked, or waiting ends.
    pub fn next_tick(&self, hurried_until: Option<Duration>) -> Option<Duration> {
        if self.is_over() {
            return None;
        }
        let ask = self.asking.is_none().then(|| self.next.max(hurried_until.unwrap_or_default()));
        let end = self.silent_since.map(|since| since + PATIENCE);
        ask.into_iter().chain(end).min()
    }
}

/// After each update: asks for what is next, or gives up.
pub(super) fn go_on(state: &mut State) -> Vec<Job> {
    let elapsed = state.elapsed;
    let is_paid = |reference: &Reference| {
        let known = state.sell.get(reference);
        known.is_some_and(|watched| matches!(watched.sale.stage, SaleStage::Paid { .. }))
    };
    let check = &mut state.day.work.check;
    check.unwritten.retain(is_paid);
    if check.silent_since.is_some_and(|since| since + PATIENCE <= elapsed) {
        check.skip();
    }
    let hurried_until = state.sell.hurried_until(elapsed);
    let is_due = check.asking.is_none() && check.next_tick(hurried_until).is_some_and(|due| due <= elapsed);
    if !is_due {
        return Vec::new();
    }
    check.silent_since.get_or_insert(elapsed);
    if !check.was_listed {
        check.asking = Some(Asking::List);
        let ask = sell::look_at_list(state);
        return state.ask(ask);
    }
    let Some(sale) = check.waiting.pop_front() else { return Vec::new() };
    let link = sale.stage.link().cloned();
    let reference = sale.reference.clone();
    check.asking = Some(Asking::One(Box::new(sale)));
    state.ask(link.map(|link| Ask::WatchSale(reference, link)))
}

/// The provider answered somebody: before the counter takes it in, sales that it concerns are put there.
pub(super) fn overhear_answer(state: &mut State, answer: &Answer) -> Vec<Job> {
    match (&state.day.work.check.asking, answer) {
        (Some(Asking::List), Answer::OthersWatched(result)) => listed(state, result),
        (Some(Asking::One(sale)), Answer::SaleWatched(reference, result)) if sale.reference == *reference => {
            let sale = sale.clone();
            state.day.work.check.asking = None;
            one_answered(state, *sale, result);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn tills(state: &State) -> u32 {
    state.session().map_or(1, |session| session.shop.tills)
}

fn listed(state: &mut State, result: &Result<Vec<PaymentLink>, ApiError>) -> Vec<Job> {
    let (elapsed, tills) = (state.elapsed, tills(state));
    let check = &mut state.day.work.check;
    check.asking = None;
    let links = match result {
        Ok(links) => links,
        Err(error) => {
            try_again(check, error, elapsed);
            return Vec::new();
        }
    };
    check.heard(elapsed, tills);
    check.was_listed = true;
    let by_id: HashMap<_, _> = links.iter().map(|link| (&link.id, link)).collect();
    let mut jobs = Vec::new();
    for sale in std::mem::take(&mut check.waiting) {
        match sale.stage.link().and_then(|id| by_id.get(id)) {
            Some(link) => {
                let reference = sale.reference.clone();
                hear(state, sale, link);
                jobs.extend(sell::take_in(state, Answer::SaleWatched(reference, Ok((*link).clone()))));
            }
            None => state.day.work.check.waiting.push_back(sale),
        }
    }
    jobs
}

fn one_answered(state: &mut State, sale: Sale, result: &Result<PaymentLink, ApiError>) {
    let (elapsed, tills) = (state.elapsed, tills(state));
    let check = &mut state.day.work.check;
    match result {
        Ok(link) => {
            check.heard(elapsed, tills);
            hear(state, sale, link);
        }
        // Somebody deleted it: nothing can come of it any more.
        Err(error) if error.kind == ApiErrorKind::NotFound => check.heard(elapsed, tills),
        // This one's own trouble, and no other's.
        Err(error) if matches!(error.kind, ApiErrorKind::Decode { .. } | ApiErrorKind::Validation { .. }) => {
            check.heard(elapsed, tills);
            check.unasked += 1;
        }
        Err(error) => {
            check.waiting.push_front(sale);
            try_again(check, error, elapsed);
        }
    }
}

fn try_again(check: &mut Check, error: &ApiError, elapsed: Duration) {
    let wait = match &error.kind {
        ApiErrorKind::RateLimited { retry_after } => (*retry_after).max(AFTER_TROUBLE),
        _ => AFTER_TROUBLE,
    };
    check.next = elapsed + wait;
}

/// The provider's word on a closed sale. It is taken up when it was paid or can be paid; the counter judges that.
fn hear(state: &mut State, sale: Sale, link: &PaymentLink) {
    let check = &mut state.day.work.check;
    match link.payment_count {
        None => check.unasked += 1,
        Some(0) if !is_on(link, state.now) => {}
        Some(count) => {
            if count == 1 {
                check.unwritten.push(sale.reference.clone());
            }
            state.sell.take_up(sale, state.elapsed);
        }
    }
}

fn is_on(link: &PaymentLink, now: Timestamp) -> bool {
    link.active == Some(true) && link.expires.is_none_or(|expires| expires > now)
}

/// What was found paid is on the disk, or can't be put there: the report knows as much as it ever will.
pub(super) fn overhear(state: &mut State, event: &Event) {
    if let Event::SaleRecorded(_, reference, _) = event {
        state.day.work.check.unwritten.retain(|unwritten| unwritten != reference);
    }
}
