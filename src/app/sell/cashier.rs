//! What the cashier does: charging, cancelling, and the ways out of every state.

use super::{AskedSale, Gate, WatchedSale, watching};
use crate::{
    app::{Action, Message, State},
    domain::{
        money::Money,
        reference::Reference,
        sale::{Refund, Sale, SaleStage},
    },
    services::job::{Ask, Job},
};
use jiff::SignedDuration;

/// How a sale is to be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// At the counter, within the shop's time limit.
    Counter,
    /// By a link sent to the customer, which lives so many days.
    Sent {
        /// 1, 3 or 7.
        days: u32,
    },
}

/// Charges an amount: the beginning of a sale. One above the shop's largest sale is asked about first.
pub fn charge(state: &mut State, amount: Money, note: &str, kind: Kind, random: u64) -> Vec<Job> {
    let largest = state.settings.largest_sale;
    let asked = AskedSale { amount, note: note.to_owned(), kind };
    if largest.is_some_and(|largest| amount.minor() > largest) && state.sell.asked.as_ref() != Some(&asked) {
        state.sell.asked = Some(asked);
        return Vec::new();
    }
    state.sell.asked = None;
    begin(state, amount, note, kind, random)
}

fn begin(state: &mut State, amount: Money, note: &str, kind: Kind, random: u64) -> Vec<Job> {
    let is_making =
        |watched: &WatchedSale| matches!(watched.sale.stage, SaleStage::Recording | SaleStage::Creating);
    let Some((till, session)) = state.session().map(|session| (session.shop.till.clone(), session.id)) else {
        return Vec::new();
    };
    if state.is_signing_out {
        state.warn(Message::new("notice-signing-out"));
        return Vec::new();
    }
    // One Enter, one sale: while one is being made, none begins.
    if state.sell.gate != Gate::Open || state.sell.front().is_some_and(is_making) {
        return Vec::new();
    }
    state.sell.last_number += 1;
    let limit = SignedDuration::from_mins(i64::from(state.settings.time_limit_minutes));
    let sale = Sale {
        reference: Reference::new(till, state.sell.last_number, random),
        amount,
        started: state.now,
        note: note.trim().to_owned(),
        days: match kind {
            Kind::Counter => 1,
            Kind::Sent { days } => days,
        },
        closes: (kind == Kind::Counter).then(|| state.now + limit),
        paid_another_way: None,
        refunds: Vec::new(),
        stage: SaleStage::Recording,
    };
    state.sell.front = Some(sale.reference.clone());
    // Nothing is sent before the journal has it: see `recorded`.
    let mut watched = WatchedSale::new(sale.clone(), state.elapsed);
    watched.reckoning = Some(state.clock.reckoning());
    watched.recorded = Some(sale.clone());
    state.sell.sales.push(watched);
    vec![Job::RecordSale { session, at: state.now, sale: Box::new(sale) }]
}

/// The same amount again, under a new reference; the lost link is still searched for, to be switched off.
pub fn start_again(state: &mut State, reference: &Reference, random: u64) -> Vec<Job> {
    let Some(lost) = state.sell.get(reference) else { return Vec::new() };
    let may_again = matches!(lost.sale.stage, SaleStage::Lost { .. } | SaleStage::NotSent);
    if !may_again || lost.was_started_again {
        return Vec::new();
    }
    let (amount, note) = (lost.sale.amount, lost.sale.note.clone());
    let kind = if lost.sale.closes.is_some() { Kind::Counter } else { Kind::Sent { days: lost.sale.days } };
    let jobs = begin(state, amount, &note, kind, random);
    // While another sale is being made, none begins; then it can be pressed once more.
    if !jobs.is_empty()
        && let Some(lost) = state.sell.get_mut(reference)
    {
        lost.was_started_again = true;
    }
    jobs
}

/// Everything else at the counter.
pub fn act(state: &mut State, action: &Action) -> Vec<Job> {
    match action {
        Action::ShowSale(reference) => {
            state.sell.front = Some(reference.clone());
            watching::look_soon(state, reference);
        }
        Action::PutAside => state.sell.front = None,
        Action::CheckSale(reference) => {
            let elapsed = state.elapsed;
            if let Some(watched) = state.sell.get_mut(reference) {
                watched.said_paid = Some(elapsed);
            }
            watching::look_soon(state, reference);
            return watching::tick(state);
        }
        Action::KeepSaleOpen(reference) => {
            if let Some(watched) = state.sell.get_mut(reference) {
                watched.sale.closes = None;
            }
        }
        Action::CancelSale(reference) => return close(state, reference),
        Action::PaidAnotherWay(reference, reason) => {
            if let Some(watched) = state.sell.get_mut(reference).filter(|watched| is_waiting(watched)) {
                watched.sale.paid_another_way = Some(reason.trim().to_owned());
                return close(state, reference);
            }
        }
        Action::NoteRefund(reference, amount) => note_refund(state, reference, *amount),
        Action::DismissSale(reference) => dismiss(state, reference),
        Action::ForgetAmount => state.sell.asked = None,
        Action::CloseStrangers => {
            let strangers = std::mem::take(&mut state.sell.strangers);
            return state.ask(strangers.into_iter().map(|id| Ask::SetActive(id, false)));
        }
        Action::LeaveStrangers => state.sell.strangers.clear(),
        Action::ScannerSeen => state.warn(Message::new("notice-scanner")),
        _ => {}
    }
    Vec::new()
}

fn is_waiting(watched: &WatchedSale) -> bool {
    matches!(watched.sale.stage, SaleStage::Waiting { .. })
}

/// Gives a waiting sale up; it may still be paid until the provider confirms that its link is off.
pub(super) fn close(state: &mut State, reference: &Reference) -> Vec<Job> {
    let elapsed = state.elapsed;
    let Some(watched) = state.sell.get_mut(reference) else { return Vec::new() };
    let SaleStage::Waiting { link, .. } = &watched.sale.stage else { return Vec::new() };
    let link = link.clone();
    watched.sale.stage = SaleStage::Closing { link: link.clone() };
    watched.ask(elapsed);
    state.ask([Ask::CloseSale(reference.clone(), link)])
}

/// The console only remembers a refund: it is made in the portal. No more is noted than was paid.
fn note_refund(state: &mut State, reference: &Reference, amount: Money) {
    let now = state.now;
    let Some(watched) = state.sell.get_mut(reference) else { return };
    let noted = watched.sale.refunds.iter().map(|refund| refund.amount.minor()).sum::<i64>();
    let is_paid = matches!(watched.sale.stage, SaleStage::Paid { .. });
    if is_paid
        && amount.currency() == watched.sale.amount.currency()
        && (1..=watched.sale.amount.minor() - noted).contains(&amount.minor())
    {
        watched.sale.refunds.push(Refund { amount, noted: now });
        state.notify(Message::new("notice-refund-noted"));
    }
}

/// Takes a sale off the strip once nothing can come of it any more.
fn dismiss(state: &mut State, reference: &Reference) {
    let now = state.now;
    if state.sell.is_front(reference) {
        state.sell.front = None;
    }
    state.sell.put_back(reference, now);
}
