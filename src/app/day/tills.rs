//! All tills of the shop, by what the provider's list says of the links of counter sales, and where that differs from
//! this till's journal.

use super::{
    AllTills, Difference, TillTotal,
    questions::{Question, ask},
    reading::{BETWEEN_READS, scope_of},
    trouble,
};
use crate::{
    app::{State, links, links::Entry},
    domain::{
        day::Span,
        link::PaymentLink,
        money::{Currency, Money},
        reference::{Reference, Till},
        takings::Scope,
    },
    services::{
        job::Job,
        journal::{
            JournalError,
            day::{DayTask, SaleHere},
        },
    },
};
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::Duration,
};

/// A sale is begun here by this computer's clock and its link made by the provider's: so far around the days that show
/// this journal is asked too, so that a clock that is wrong makes no difference of its own.
const AROUND: SignedDuration = SignedDuration::from_hours(26);
/// The list counts as read to its end for so long after it was.
const FRESH: SignedDuration = SignedDuration::from_hours(1);

/// All tills are looked at.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted {
    /// The days that were asked for, and this journal's sales around them.
    here: Option<(Span, Arc<Vec<SaleHere>>)>,
    /// The state of the list that it was last worked out of.
    built: Option<(u64, bool)>,
    /// When it may be worked out again.
    next: Duration,
}

/// Looks at all tills, or no longer.
pub(super) fn show(state: &mut State, is_wanted: bool) -> Vec<Job> {
    if !is_wanted {
        stop(state);
        return Vec::new();
    }
    if state.day.tills_wanted.is_none() {
        state.day.tills_wanted = Some(Wanted::default());
    }
    [links::read_all(state), ask_here(state)].concat()
}

fn stop(state: &mut State) {
    state.day.tills_wanted = None;
    state.day.tills = None;
    state.day.questions.forget(|question| matches!(question, Question::Here(_)));
}

/// The days that show; `None` for a closing that isn't known.
fn span(state: &State) -> Option<Span> {
    let closings = state.day.closings.value.as_deref().unwrap_or_default();
    match scope_of(state, state.day.shown) {
        Scope::Span(span) => Some(span),
        Scope::NotClosed => {
            let from = closings.first().map_or(Timestamp::MIN, |newest| newest.at);
            Some(Span { from, until: Timestamp::MAX })
        }
        Scope::Closing(number) => {
            let closing = closings.iter().find(|closing| closing.number == number)?;
            Some(Span { from: closing.since.unwrap_or(Timestamp::MIN), until: closing.at })
        }
    }
}

/// Asks this journal for its sales, while all tills are looked at.
pub(super) fn ask_here(state: &mut State) -> Vec<Job> {
    if state.day.tills_wanted.is_none() {
        return Vec::new();
    }
    let Some(span) = span(state) else {
        state.day.tills = None;
        return Vec::new();
    };
    let from = span.from.checked_sub(AROUND).unwrap_or(Timestamp::MIN);
    let until = span.until.checked_add(AROUND).unwrap_or(Timestamp::MAX);
    ask(state, Question::Here(span), DayTask::Sales(Span { from, until }))
}

/// This journal told its sales, or couldn't.
pub(super) fn here_read(state: &mut State, span: Span, result: Result<Vec<SaleHere>, JournalError>) {
    match result {
        Ok(here) => {
            if let Some(wanted) = &mut state.day.tills_wanted {
                wanted.here = Some((span, Arc::new(here)));
                (wanted.built, wanted.next) = (None, Duration::ZERO);
            }
        }
        Err(error) => {
            stop(state);
            state.warn(trouble("day-not-read", &error));
        }
    }
}

/// The state of the list: when it changes, so may what it says of the tills.
fn list(state: &State, span: Span) -> (u64, bool) {
    let version = state.links.all.value.as_ref().map_or(0, links::Catalogue::version);
    let needed = span.until.min(state.now - FRESH);
    (version, state.links.read_to_its_end().is_some_and(|at| at >= needed))
}

/// When it is to be worked out again; `None` while nothing changed.
pub(super) fn next_tick(state: &State) -> Option<Duration> {
    let wanted = state.day.tills_wanted.as_ref()?;
    let (span, _) = wanted.here.as_ref()?;
    (wanted.built != Some(list(state, *span))).then_some(wanted.next)
}

/// After each update, while the day shows: works it out where something changed.
pub(super) fn follow(state: &mut State) {
    if next_tick(state).is_none_or(|due| due > state.elapsed) {
        return;
    }
    let Some((span, here)) = state.day.tills_wanted.as_ref().and_then(|wanted| wanted.here.clone()) else {
        return;
    };
    let Some((till, currency)) = state.shop().map(|shop| (shop.till.clone(), shop.currency)) else { return };
    let list = list(state, span);
    let links = state.links.all.value.iter().flat_map(links::Catalogue::iter);
    let tills = compare(links, &here, span, &till, currency, list.1);
    state.day.tills = Some(Arc::new(tills));
    if let Some(wanted) = &mut state.day.tills_wanted {
        wanted.built = Some(list);
        wanted.next = state.elapsed + BETWEEN_READS;
    }
}

/// Whether the days that show are others than those that all tills were asked for.
pub(super) fn is_of_other_days(state: &State) -> bool {
    let asked = state.day.tills_wanted.as_ref().and_then(|wanted| wanted.here.as_ref());
    let is_asking = state.day.questions.has(|question| matches!(question, Question::Here(_)));
    !is_asking && asked.is_some_and(|(asked, _)| Some(*asked) != span(state))
}

/// One pass over the list, however long: only links of the days that show, and of this journal's sales, are looked into.
fn compare<'a>(
    links: impl Iterator<Item = &'a Entry>,
    here: &[SaleHere],
    span: Span,
    own: &Till,
    currency: Currency,
    is_complete: bool,
) -> AllTills {
    let by_name: HashMap<String, &SaleHere> =
        here.iter().map(|sale| (sale.reference.to_string(), sale)).collect();
    let mut seen = HashSet::new();
    let mut tills: HashMap<Till, (u64, Option<i64>)> = HashMap::new();
    let (mut differences, mut undated) = (Vec::new(), 0);
    for link in links.filter(|entry| entry.is_counter_sale).map(|entry| &entry.link) {
        let payments = link.payment_count.unwrap_or(0);
        let is_dated_here = link.created.is_some_and(|created| span.holds(created));
        let known = by_name.get(&link.product_name).copied();
        if let Some(known) = known {
            seen.insert(&known.reference);
        }
        undated += u64::from(payments > 0 && link.created.is_none());
        let counts = payments > 0 && is_dated_here;
        if let Some(known) = known.filter(|known| counts || is_dated_here || span.holds(known.started)) {
            differences.extend(difference(known, link));
        }
        if !counts {
            continue;
        }
        let Ok(reference) = link.product_name.parse::<Reference>() else { continue };
        let amount = link.amount;
        let total = tills.entry(reference.till().clone()).or_insert((0, Some(0)));
        let sum = i64::try_from(payments).ok().and_then(|times| amount.minor().checked_mul(times));
        total.0 += payments;
        total.1 = total.1.zip(sum).and_then(|(total, sum)| total.checked_add(sum));
        if known.is_none() && reference.till() == own {
            differences.push(Difference::PaidThere { reference, amount, is_known: false });
        }
    }
    let is_missing =
        |sale: &&SaleHere| sale.is_paid && span.holds(sale.started) && !seen.contains(&sale.reference);
    // A list that isn't read to its end may still show it.
    let missing = here.iter().filter(is_missing).filter(|_| is_complete);
    differences.extend(missing.cloned().map(Difference::NotListed));
    differences.sort_by_key(|difference| of(difference).number());
    let total = |(till, (payments, sum)): (Till, (u64, Option<i64>))| {
        let sum = sum.map(|minor| Money::from_minor(minor, currency));
        TillTotal { till, payments, sum }
    };
    let mut tills: Vec<_> = tills.into_iter().map(total).collect();
    tills.sort_by_cached_key(|total| total.till.to_string());
    AllTills { tills, differences, is_complete, undated }
}

/// Where a link and the sale that this journal knows by its name differ.
fn difference(known: &SaleHere, link: &PaymentLink) -> Option<Difference> {
    match (link.payment_count?, known.is_paid) {
        (0, true) => Some(Difference::PaidHere(known.clone())),
        (1.., false) => Some(Difference::PaidThere {
            reference: known.reference.clone(),
            amount: link.amount,
            is_known: true,
        }),
        (1.., true) if link.amount != known.amount => {
            Some(Difference::OtherAmount { here: known.clone(), there: link.amount })
        }
        _ => None,
    }
}

/// The sale that a difference is about.
const fn of(difference: &Difference) -> &Reference {
    match difference {
        Difference::PaidThere { reference, .. } => reference,
        Difference::PaidHere(here) | Difference::NotListed(here) | Difference::OtherAmount { here, .. } => {
            &here.reference
        }
    }
}
