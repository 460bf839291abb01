//! The counter: each sale from its amount to *Paid*, bound to its own link by its reference.

use super::{Action, Message, State};
use crate::{
    domain::{
        link::{LinkId, PaymentLink},
        money::Money,
        reference::Reference,
        sale::{Sale, SaleStage, UnusableLink},
    },
    services::{
        event::Answer,
        job::{Ask, Job},
        provider::{ApiError, ApiErrorKind},
    },
};
use std::time::Duration;

/// A question without a good answer for so long means that the provider can't be reached.
const UNHEARD: Duration = Duration::from_secs(10);
/// Looks at the list after a lost answer, before the cashier may start again.
const QUICK_LOOKS: u32 = 2;
/// How long the cashier waits for them at most (contract, What follows, 5).
const QUICK_LOOKS_END: Duration = Duration::from_secs(5);
/// Between two looks for a lost sale's link.
const BETWEEN_QUICK_LOOKS: Duration = Duration::from_secs(2);
/// Between two looks once the cashier may start again, and between tries to switch a link off.
const BETWEEN_LOOKS: Duration = Duration::from_secs(15);
/// Looks in all: after that an orphan would be an hour old, and nobody holds its address.
const MOST_LOOKS: u32 = 240;
/// Between two looks at a closed sale, whose payment may still come.
const BETWEEN_CLOSED: Duration = Duration::from_secs(30);
/// How long a closed sale is watched on.
const CLOSED_WATCHED: jiff::SignedDuration = jiff::SignedDuration::from_mins(60);

/// What is known at the counter.
#[derive(Clone, Debug, Default)]
pub struct Sell {
    /// The sales since the start, oldest first, but for those taken off the strip.
    pub sales: Vec<WatchedSale>,
    /// The sale in front.
    pub front: Option<Reference>,
    last_number: u32,
}

/// A sale and its watching.
#[derive(Clone, Debug)]
pub struct WatchedSale {
    /// The sale.
    pub sale: Sale,
    /// Why it was not sent, or what the last call met.
    pub trouble: Option<Message>,
    /// Since when the provider has not been heard, by the clock of time that passed.
    pub heard: Duration,
    /// When it is asked for next; `None` when it isn't or an answer is awaited.
    next_ask: Option<Duration>,
    /// Whether an answer is awaited.
    is_asking: bool,
    /// Since when there are only questions and no good answer.
    unanswered: Option<Duration>,
    /// When the cashier may start a sale again whose link is still looked for.
    search_ends: Option<Duration>,
    /// When it began, by the clock of time that passed.
    began: Duration,
    /// Whether it was in front when it was paid.
    pub was_paid_behind: bool,
    was_started_again: bool,
}

impl WatchedSale {
    /// Whether the provider has been silent for too long to know how the sale stands.
    pub fn is_unheard(&self, elapsed: Duration) -> bool {
        matches!(self.sale.stage, SaleStage::Waiting { .. } | SaleStage::Closing { .. })
            && self.unanswered.is_some_and(|since| elapsed.saturating_sub(since) >= UNHEARD)
    }

    /// Whether the money's way is not decided.
    pub fn is_open(&self) -> bool {
        match self.sale.stage {
            SaleStage::Creating
            | SaleStage::Searching { .. }
            | SaleStage::Waiting { .. }
            | SaleStage::Closing { .. } => true,
            SaleStage::NotSent
            | SaleStage::Lost { .. }
            | SaleStage::Paid { .. }
            | SaleStage::Closed { .. }
            | SaleStage::Unusable(_) => false,
        }
    }

    /// Whether the amount was started again under a new reference.
    pub fn was_started_again(&self) -> bool {
        self.was_started_again
    }

    /// Whether news of it may still come.
    fn is_watched(&self) -> bool {
        self.is_open() || self.next_ask.is_some() || self.is_asking
    }

    /// A question leaves.
    fn ask(&mut self, elapsed: Duration) {
        self.next_ask = None;
        self.is_asking = true;
        self.unanswered.get_or_insert(elapsed);
    }

    /// The provider said something that makes sense.
    fn hear(&mut self, elapsed: Duration) {
        self.heard = elapsed;
        self.unanswered = None;
        self.trouble = None;
    }

    fn link(&self) -> Option<&LinkId> {
        match &self.sale.stage {
            SaleStage::Waiting { link, .. }
            | SaleStage::Paid { link, .. }
            | SaleStage::Closing { link }
            | SaleStage::Closed { link, .. } => Some(link),
            _ => None,
        }
    }
}

impl Sell {
    /// A sale by its reference.
    pub fn get(&self, reference: &Reference) -> Option<&WatchedSale> {
        self.sales.iter().find(|watched| watched.sale.reference == *reference)
    }

    /// The sale in front.
    pub fn front(&self) -> Option<&WatchedSale> {
        self.get(self.front.as_ref()?)
    }

    /// Whether some sale's money is not decided.
    pub fn has_open(&self) -> bool {
        self.sales.iter().any(WatchedSale::is_open)
    }

    fn get_mut(&mut self, reference: &Reference) -> Option<&mut WatchedSale> {
        self.sales.iter_mut().find(|watched| watched.sale.reference == *reference)
    }

    /// When time alone changes something: an ask that is due, or the seconds on the screen.
    pub(super) fn next_tick(&self, elapsed: Duration, is_shown: bool) -> Option<Duration> {
        let asks = self.sales.iter().filter_map(|watched| watched.next_ask);
        let searches = self.sales.iter().filter_map(|watched| watched.search_ends);
        let seconds = (is_shown && self.has_open()).then(|| Duration::from_secs(elapsed.as_secs() + 1));
        asks.chain(searches).chain(seconds).min()
    }
}

/// Charges an amount: the beginning of a sale.
pub(super) fn charge(state: &mut State, amount: Money, random: u64) -> Vec<Job> {
    let is_creating = state.sell.front().is_some_and(|front| matches!(front.sale.stage, SaleStage::Creating));
    let Some(till) = state.shop().map(|shop| shop.till.clone()) else { return Vec::new() };
    if is_creating {
        return Vec::new();
    }
    state.sell.last_number += 1;
    let reference = Reference::new(till, state.sell.last_number, random);
    let sale = Sale { reference, amount, started: state.now, stage: SaleStage::Creating };
    let job = Ask::StartSale(sale.reference.clone(), sale.link());
    state.sell.front = Some(sale.reference.clone());
    state.sell.sales.push(WatchedSale {
        sale,
        trouble: None,
        heard: state.elapsed,
        next_ask: None,
        is_asking: false,
        unanswered: None,
        search_ends: None,
        began: state.elapsed,
        was_paid_behind: false,
        was_started_again: false,
    });
    state.ask([job])
}

/// The same amount again, under a new reference; the lost link is still searched for, to be switched off.
pub(super) fn start_again(state: &mut State, reference: &Reference, random: u64) -> Vec<Job> {
    let Some(lost) = state.sell.get(reference) else { return Vec::new() };
    let may_again = matches!(lost.sale.stage, SaleStage::Lost { .. } | SaleStage::NotSent);
    if !may_again || lost.was_started_again {
        return Vec::new();
    }
    let amount = lost.sale.amount;
    let jobs = charge(state, amount, random);
    // While another sale is being made, none begins; then it can be pressed once more.
    if !jobs.is_empty()
        && let Some(lost) = state.sell.get_mut(reference)
    {
        lost.was_started_again = true;
    }
    jobs
}

pub(super) fn act(state: &mut State, action: &Action) -> Vec<Job> {
    let (sell, elapsed) = (&mut state.sell, state.elapsed);
    match action {
        Action::ShowSale(reference) => sell.front = Some(reference.clone()),
        Action::PutAside => sell.front = None,
        Action::CheckSale(reference) => {
            if let Some(watched) = sell.get_mut(reference).filter(|watched| watched.next_ask.is_some()) {
                watched.next_ask = Some(elapsed);
                return tick(state);
            }
        }
        Action::CancelSale(reference) => {
            if let Some(watched) = sell.get_mut(reference)
                && let SaleStage::Waiting { link, .. } = &watched.sale.stage
            {
                let link = link.clone();
                watched.sale.stage = SaleStage::Closing { link: link.clone() };
                watched.ask(elapsed);
                return state.ask([Ask::CloseSale(reference.clone(), link)]);
            }
        }
        Action::DismissSale(reference) => {
            if sell.front.as_ref() == Some(reference) {
                sell.front = None;
            }
            sell.sales.retain(|watched| watched.sale.reference != *reference || watched.is_watched());
        }
        _ => {}
    }
    Vec::new()
}

/// Asks for every sale whose time has come.
pub(super) fn tick(state: &mut State) -> Vec<Job> {
    let elapsed = state.elapsed;
    let mut asks = Vec::new();
    for watched in &mut state.sell.sales {
        end_search(watched, elapsed);
        if watched.next_ask.is_none_or(|due| due > elapsed) {
            continue;
        }
        watched.ask(elapsed);
        let reference = watched.sale.reference.clone();
        match &watched.sale.stage {
            SaleStage::Searching { .. } | SaleStage::Lost { .. } => asks.push(Ask::FindSale(reference)),
            SaleStage::Waiting { link, .. } | SaleStage::Closed { link, .. } => {
                asks.push(Ask::WatchSale(reference, link.clone()));
            }
            SaleStage::Closing { link } => asks.push(Ask::CloseSale(reference, link.clone())),
            _ => {}
        }
    }
    state.ask(asks)
}

/// A list that doesn't answer keeps no cashier waiting: what it shows later is an orphan.
fn end_search(watched: &mut WatchedSale, elapsed: Duration) {
    if watched.search_ends.take_if(|end| *end <= elapsed).is_some()
        && let SaleStage::Searching { looks } = watched.sale.stage
    {
        watched.sale.stage = SaleStage::Lost { looks };
    }
}

pub(super) fn take_in(state: &mut State, answer: Answer) -> Vec<Job> {
    if let Answer::SaleSought(reference, _)
    | Answer::SaleWatched(reference, _)
    | Answer::SaleClosed(reference, _) = &answer
        && let Some(watched) = state.sell.get_mut(reference)
    {
        watched.is_asking = false;
        // What the provider once counted stays counted, also when an older answer comes in late.
        if matches!(watched.sale.stage, SaleStage::Paid { .. }) {
            return Vec::new();
        }
    }
    match answer {
        Answer::SaleStarted(reference, result) => started(state, &reference, result),
        Answer::SaleSought(reference, result) => return sought(state, &reference, result),
        Answer::SaleWatched(reference, result) => watched(state, &reference, result),
        Answer::SaleClosed(reference, result) => closed(state, &reference, result),
        _ => {}
    }
    Vec::new()
}

/// The link is there: show it, unless the answer can't be trusted with money.
fn begin_waiting(state: &mut State, reference: &Reference, link: &PaymentLink) {
    let (now, elapsed) = (state.now, state.elapsed);
    let Some(watched) = state.sell.get_mut(reference) else { return };
    watched.hear(elapsed);
    watched.search_ends = None;
    match watched.sale.judge(link) {
        Ok(address) => {
            watched.sale.stage =
                SaleStage::Waiting { link: link.id.clone(), address: address.clone(), last_heard: now };
            watched.next_ask = Some(elapsed + Duration::from_secs(2));
        }
        Err(why) => {
            watched.sale.stage = SaleStage::Unusable(why);
            watched.trouble = Some(Message::from(why));
        }
    }
}

fn started(state: &mut State, reference: &Reference, result: Result<PaymentLink, ApiError>) {
    let elapsed = state.elapsed;
    match result {
        Ok(link) => begin_waiting(state, reference, &link),
        Err(error) => {
            let Some(watched) = state.sell.get_mut(reference) else { return };
            watched.trouble = Some(Message::from(&error));
            if error.is_perhaps_done() {
                watched.sale.stage = SaleStage::Searching { looks: 0 };
                watched.search_ends = Some(elapsed + QUICK_LOOKS_END);
                watched.next_ask = Some(elapsed + BETWEEN_QUICK_LOOKS / 2);
            } else {
                watched.sale.stage = SaleStage::NotSent;
            }
        }
    }
}

fn sought(state: &mut State, reference: &Reference, result: Result<Vec<PaymentLink>, ApiError>) -> Vec<Job> {
    let elapsed = state.elapsed;
    let Some(watched) = state.sell.get_mut(reference) else { return Vec::new() };
    let found = result.ok().and_then(|links| only_own(&watched.sale, links));
    match (&mut watched.sale.stage, found) {
        (SaleStage::Searching { .. }, Some(link)) => begin_waiting(state, reference, &link),
        // The cashier may have started again: the orphan is switched off, and watched as any closed sale.
        (SaleStage::Lost { .. }, Some(link)) => {
            watched.sale.stage = SaleStage::Closing { link: link.id.clone() };
            watched.hear(elapsed);
            watched.ask(elapsed);
            return state.ask([Ask::CloseSale(reference.clone(), link.id)]);
        }
        (SaleStage::Searching { looks }, None) => {
            *looks += 1;
            if *looks >= QUICK_LOOKS {
                watched.sale.stage = SaleStage::Lost { looks: QUICK_LOOKS };
                watched.search_ends = None;
                watched.next_ask = Some(elapsed + BETWEEN_LOOKS);
            } else {
                watched.next_ask = Some(elapsed + BETWEEN_QUICK_LOOKS);
            }
        }
        (SaleStage::Lost { looks }, None) => {
            *looks += 1;
            watched.next_ask = (*looks < MOST_LOOKS).then_some(elapsed + BETWEEN_LOOKS);
        }
        _ => {}
    }
    Vec::new()
}

/// The one link that is the sale's; none if several claim to be.
fn only_own(sale: &Sale, links: Vec<PaymentLink>) -> Option<PaymentLink> {
    let mut own = links.into_iter().filter(|link| sale.is_own(link));
    let first = own.next()?;
    own.next().is_none().then_some(first)
}

fn watched(state: &mut State, reference: &Reference, result: Result<PaymentLink, ApiError>) {
    let is_front = state.sell.front.as_ref() == Some(reference);
    let (now, elapsed) = (state.now, state.elapsed);
    let Some(watched) = state.sell.get_mut(reference) else { return };
    // A sale that was given up meanwhile is being switched off: that call asks for it.
    let is_closing = matches!(watched.sale.stage, SaleStage::Closing { .. });
    watched.is_asking |= is_closing && watched.next_ask.is_none();
    if !is_closing {
        watched.next_ask = Some(elapsed + between_asks(watched, elapsed, is_front));
    }
    match result {
        Ok(link) => {
            watched.hear(elapsed);
            if settle(watched, &link, now, is_front) {
                return;
            }
            if let SaleStage::Waiting { last_heard, .. } = &mut watched.sale.stage {
                *last_heard = now;
                if link.active == Some(false) {
                    watched.trouble = Some(Message::new("sale-link-switched-off"));
                }
            }
            if let SaleStage::Closed { since, .. } = &watched.sale.stage
                && now.duration_since(*since) > CLOSED_WATCHED
            {
                watched.next_ask = None;
            }
        }
        // A deleted link takes no payment any more, so there is nothing left to wait for.
        Err(error) if error.kind == ApiErrorKind::NotFound && is_closed(watched) => watched.next_ask = None,
        Err(error) => watched.trouble = Some(Message::from(&error)),
    }
}

fn is_closed(watched: &WatchedSale) -> bool {
    matches!(watched.sale.stage, SaleStage::Closed { .. })
}

fn closed(state: &mut State, reference: &Reference, result: Result<PaymentLink, ApiError>) {
    let is_front = state.sell.front.as_ref() == Some(reference);
    let (now, elapsed) = (state.now, state.elapsed);
    let Some(watched) = state.sell.get_mut(reference) else { return };
    watched.next_ask = Some(elapsed + BETWEEN_LOOKS);
    match result {
        Ok(link) => {
            watched.hear(elapsed);
            if settle(watched, &link, now, is_front) {
                return;
            }
            if link.active == Some(false) && link.payment_count == Some(0) {
                watched.sale.stage = SaleStage::Closed { link: link.id, since: now };
                watched.next_ask = Some(elapsed + BETWEEN_CLOSED);
            }
        }
        // Somebody deleted the link: it takes no payment any more, and nothing is left to be switched off.
        Err(error) if error.kind == ApiErrorKind::NotFound => {
            watched.hear(elapsed);
            watched.trouble = Some(Message::new("link-gone").with_detail(error.to_string()));
            if let Some(link) = watched.link().cloned() {
                watched.sale.stage = SaleStage::Closed { link, since: now };
                watched.next_ask = None;
            }
        }
        Err(error) => watched.trouble = Some(Message::from(&error)),
    }
}

/// Paid is only what the provider's count for this very link and amount says; `true` when the sale is settled by it.
fn settle(watched: &mut WatchedSale, link: &PaymentLink, now: jiff::Timestamp, is_front: bool) -> bool {
    if watched.link() != Some(&link.id) {
        return false;
    }
    if link.amount != watched.sale.amount {
        watched.trouble = Some(Message::from(UnusableLink::OtherAmount));
        return true;
    }
    match link.payment_count {
        Some(0) => false,
        None => {
            watched.trouble = Some(Message::from(UnusableLink::NoCount));
            true
        }
        Some(1) => {
            watched.sale.stage = SaleStage::Paid { link: link.id.clone(), seen: now };
            watched.was_paid_behind = !is_front;
            watched.next_ask = None;
            true
        }
        // More payments than the link allows: a person must look, nothing turns green by itself.
        Some(_) => {
            watched.trouble = Some(Message::new("sale-paid-too-often"));
            true
        }
    }
}

/// The sale in front often, the others seldom, so that the cashier's own calls never wait behind them.
fn between_asks(watched: &WatchedSale, elapsed: Duration, is_front: bool) -> Duration {
    let age = elapsed.saturating_sub(watched.began);
    if matches!(watched.sale.stage, SaleStage::Closed { .. }) {
        BETWEEN_CLOSED
    } else if !is_front {
        Duration::from_secs(15)
    } else if age < Duration::from_mins(1) {
        Duration::from_secs(2)
    } else {
        Duration::from_secs(5)
    }
}
