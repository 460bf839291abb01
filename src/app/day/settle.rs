//! What a person does about a single sale or order: asking the provider for what is not settled, and noting a refund of
//! a sale however old.

use super::{
    questions::{Question, ask},
    trouble,
};
use crate::{
    app::{Action, Message, Moment, Screen, State, go_to, sell},
    domain::{
        money::Money,
        order::OrderKey,
        reference::Reference,
        sale::{Sale, SaleStage},
        takings::Source,
    },
    services::{
        event::Event,
        job::Job,
        journal::{JournalError, day::DayTask},
    },
};

/// Why a sale is read that isn't in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Errand {
    /// The provider shall be asked for it.
    Settle,
    /// So much of it was given back.
    Refund(Money),
}

/// Sales that something is being done about.
#[derive(Clone, Debug, Default)]
pub(super) struct Settling {
    /// Those that the provider is asked for.
    asked: Vec<Reference>,
    /// Those of them that were taken up for it: they go back if nothing came of it.
    taken_up: Vec<Reference>,
    /// Those taken up only so that a refund could be noted: they go when it is on the disk.
    refunded: Vec<Reference>,
}

impl Settling {
    pub fn is_asking(&self, reference: &Reference) -> bool {
        self.asked.contains(reference)
    }
}

/// Does what settles an entry.
pub(super) fn settle(state: &mut State, source: Source, at: Moment) -> Vec<Job> {
    match source {
        Source::Sale(reference) if state.day.is_settling(&reference) => Vec::new(),
        Source::Sale(reference) if state.sell.get(&reference).is_some() => ask_provider(state, &reference),
        Source::Sale(reference) => read_sale(state, reference, Errand::Settle),
        Source::Order(key) => show_order(state, key, at),
        Source::Sighting { .. } | Source::Refund(..) => Vec::new(),
    }
}

/// An order needs a payment id, which a person has to bring.
fn show_order(state: &mut State, key: OrderKey, at: Moment) -> Vec<Job> {
    if state.one_off.get(&key).is_none() {
        state.warn(Message::new("day-order-unknown").with("order", &key.id));
        return Vec::new();
    }
    (state.one_off.shown, state.one_off.trouble) = (Some(key), None);
    go_to(state, Screen::OneOff, at)
}

fn read_sale(state: &mut State, reference: Reference, errand: Errand) -> Vec<Job> {
    if state.day.questions.reads_sale(&reference) {
        return Vec::new();
    }
    ask(state, Question::Sale(reference.clone(), errand), DayTask::Sale(reference))
}

/// The journal read a sale, or doesn't know it.
pub(super) fn sale_read(
    state: &mut State,
    errand: Errand,
    result: Result<Option<Box<Sale>>, JournalError>,
) -> Vec<Job> {
    let sale = match result {
        Ok(Some(sale)) => *sale,
        Ok(None) => {
            state.warn(Message::new("day-sale-unknown"));
            return Vec::new();
        }
        Err(error) => {
            state.warn(trouble("day-not-read", &error));
            return Vec::new();
        }
    };
    let reference = sale.reference.clone();
    match errand {
        Errand::Settle => {
            state.sell.take_up(after_its_end(sale), state.elapsed);
            let jobs = ask_provider(state, &reference);
            if state.day.settling.is_asking(&reference) {
                state.day.settling.taken_up.push(reference);
            } else {
                state.sell.put_back(&reference, state.now);
            }
            jobs
        }
        Errand::Refund(amount) => {
            if let Err(why) = may_refund(&sale, amount) {
                state.warn(why);
                return Vec::new();
            }
            if state.sell.get(&reference).is_none() {
                state.sell.take_up(sale, state.elapsed);
                state.day.settling.refunded.push(reference.clone());
            }
            note_refund(state, reference, amount)
        }
    }
}

/// What was on its way when its program ended may have reached the provider.
fn after_its_end(sale: Sale) -> Sale {
    let is_on_its_way =
        matches!(sale.stage, SaleStage::Recording | SaleStage::Creating | SaleStage::Searching { .. });
    if is_on_its_way { Sale { stage: SaleStage::Lost { looks: 0 }, ..sale } } else { sale }
}

fn ask_provider(state: &mut State, reference: &Reference) -> Vec<Job> {
    match state.sell.get(reference).map(|watched| &watched.sale.stage) {
        Some(SaleStage::Unusable(_)) => {
            state.warn(Message::new("day-settle-portal").with("reference", reference));
            Vec::new()
        }
        // Nothing is open about these: what shows is older than they are.
        None | Some(SaleStage::Paid { .. } | SaleStage::NotSent) => {
            state.day.reading.outdate();
            Vec::new()
        }
        // The counter is at it.
        Some(SaleStage::Recording | SaleStage::Creating) => Vec::new(),
        Some(_) => {
            state.day.settling.asked.push(reference.clone());
            sell::look_now(state, reference)
        }
    }
}

/// After each update: sales that the provider gave its word on, and what it is.
pub(super) fn follow(state: &mut State) {
    let asked = std::mem::take(&mut state.day.settling.asked);
    for reference in asked {
        match state.sell.get(&reference) {
            Some(watched) if watched.is_asked_for() => state.day.settling.asked.push(reference),
            Some(watched) => {
                let (trouble, sale) = (watched.trouble.clone(), watched.sale.clone());
                match trouble {
                    Some(trouble) => state.warn(trouble),
                    None => state.notify(outcome(&sale)),
                }
                let taken_up = &mut state.day.settling.taken_up;
                let was_taken_up = taken_up.iter().position(|taken| *taken == reference);
                let was_taken_up = was_taken_up.map(|place| taken_up.swap_remove(place)).is_some();
                if was_taken_up && matches!(sale.stage, SaleStage::Closed { .. }) {
                    state.sell.put_back(&reference, state.now);
                }
            }
            None => {}
        }
    }
}

fn outcome(sale: &Sale) -> Message {
    let message = Message::new(match sale.stage {
        SaleStage::Paid { .. } => "day-settled-paid",
        SaleStage::Closed { .. } => "day-settled-unpaid",
        SaleStage::Lost { .. } => "day-settled-lost",
        _ => "day-settled-open",
    });
    message.with("number", &sale.reference.number()).with("amount", &sale.amount)
}

/// A refund was made in the portal: it is noted for a sale in memory, or for one that the journal knows.
pub(super) fn note_refund(state: &mut State, reference: Reference, amount: Money) -> Vec<Job> {
    let Some(watched) = state.sell.get(&reference) else {
        return read_sale(state, reference, Errand::Refund(amount));
    };
    match may_refund(&watched.sale, amount) {
        Ok(()) => sell::act(state, &Action::NoteRefund(reference, amount)),
        Err(why) => {
            state.warn(why);
            Vec::new()
        }
    }
}

/// No more is noted than was paid.
fn may_refund(sale: &Sale, amount: Money) -> Result<(), Message> {
    let noted = sale.refunds.iter().map(|refund| refund.amount.minor()).sum::<i64>();
    let left = Money::from_minor(sale.amount.minor() - noted, sale.amount.currency());
    let is_within = amount.currency() == left.currency() && (1..=left.minor()).contains(&amount.minor());
    if !matches!(sale.stage, SaleStage::Paid { .. }) {
        Err(Message::new("day-refund-unpaid"))
    } else if !is_within {
        Err(Message::new("day-refund-beyond").with_amount("left", left))
    } else {
        Ok(())
    }
}

/// A sale that was taken up for its refund goes back once that is on the disk.
pub(super) fn overhear(state: &mut State, event: &Event) {
    if let Event::SaleRecorded(_, reference, Ok(())) = event
        && let Some(place) = state.day.settling.refunded.iter().position(|taken| taken == reference)
    {
        state.day.settling.refunded.swap_remove(place);
        state.sell.put_back(reference, state.now);
    }
}
