//! What the provider's answers mean. *Paid* is only what its count for that very link says.

use super::{WatchedSale, watching};
use crate::{
    app::{Message, State},
    domain::{
        link::{LinkId, LinkState, PaymentLink},
        reference::Reference,
        sale::{Sale, SaleStage, UnusableLink},
    },
    services::{
        event::Answer,
        job::{Ask, Job},
        provider::{ApiError, ApiErrorKind},
    },
};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// Takes an answer in.
pub fn take_in(state: &mut State, answer: Answer) -> Vec<Job> {
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
        Answer::OthersWatched(result) => return listed(state, result),
        Answer::LookedBack(Ok(links)) => state.sell.strangers = strangers(state, &links),
        _ => {}
    }
    Vec::new()
}

/// The link is there: show it, unless the answer can't be trusted with money.
fn begin_waiting(state: &mut State, reference: &Reference, link: &PaymentLink) {
    let (now, elapsed) = (state.now, state.elapsed);
    let Some(watched) = state.sell.get_mut(reference) else { return };
    watched.hear(elapsed, now);
    watched.search_ends = None;
    match watched.sale.judge(link) {
        Ok(address) => {
            watched.sale.stage = SaleStage::Waiting { link: link.id.clone(), address: address.clone() };
            watched.next_ask = Some(Duration::from_secs(elapsed.as_secs() + 2));
        }
        Err(why) => {
            watched.sale.stage = SaleStage::Unusable(why);
            watched.trouble = Some(Message::from(why));
            // Nobody sees its address here, but somebody else may: it is switched off with the next tick.
            watched.unwanted = (link.active != Some(false)).then(|| link.id.clone());
            watched.next_ask = watched.unwanted.is_some().then_some(elapsed);
        }
    }
}

fn started(state: &mut State, reference: &Reference, result: Result<PaymentLink, ApiError>) {
    let elapsed = state.elapsed;
    // An answer that comes after the search ended belongs to a sale that is looked for as an orphan.
    let is_creating =
        state.sell.get(reference).is_some_and(|watched| watched.sale.stage == SaleStage::Creating);
    match result {
        Ok(link) if is_creating => begin_waiting(state, reference, &link),
        Err(error) if is_creating => {
            let Some(watched) = state.sell.get_mut(reference) else { return };
            watched.trouble = Some(Message::from(&error));
            if error.is_perhaps_done() {
                watched.sale.stage = SaleStage::Searching { looks: 0 };
                watched.search_ends = Some(elapsed + watching::QUICK_LOOKS_END);
                watched.next_ask = Some(elapsed + watching::BETWEEN_QUICK_LOOKS / 2);
            } else {
                watched.sale.stage = SaleStage::NotSent;
            }
        }
        Ok(_) | Err(_) => {}
    }
}

fn sought(state: &mut State, reference: &Reference, result: Result<Vec<PaymentLink>, ApiError>) -> Vec<Job> {
    let elapsed = state.elapsed;
    let Some(watched) = state.sell.get_mut(reference) else { return Vec::new() };
    let found = result.ok().and_then(|links| only_own(&watched.sale, &links).cloned());
    match (&mut watched.sale.stage, found) {
        (SaleStage::Searching { .. }, Some(link)) => begin_waiting(state, reference, &link),
        (SaleStage::Lost { .. }, Some(link)) => return close_orphan(state, reference, &link),
        (SaleStage::Searching { looks }, None) => {
            *looks += 1;
            if *looks >= watching::QUICK_LOOKS {
                watched.sale.stage = SaleStage::Lost { looks: watching::QUICK_LOOKS };
                watched.search_ends = None;
            } else {
                watched.next_ask = Some(elapsed + watching::BETWEEN_QUICK_LOOKS);
            }
        }
        (SaleStage::Lost { looks }, None) => *looks += 1,
        _ => {}
    }
    Vec::new()
}

/// The one link that is the sale's; none if several claim to be.
fn only_own<'a>(sale: &Sale, links: &'a [PaymentLink]) -> Option<&'a PaymentLink> {
    let mut own = links.iter().filter(|link| sale.is_own(link));
    let first = own.next()?;
    own.next().is_none().then_some(first)
}

/// The cashier may have started again: the orphan is switched off, and watched as any closed sale.
fn close_orphan(state: &mut State, reference: &Reference, link: &PaymentLink) -> Vec<Job> {
    let (now, elapsed) = (state.now, state.elapsed);
    let Some(watched) = state.sell.get_mut(reference) else { return Vec::new() };
    watched.sale.stage = SaleStage::Closing { link: link.id.clone() };
    watched.hear(elapsed, now);
    watched.ask(elapsed);
    state.ask([Ask::CloseSale(reference.clone(), link.id.clone())])
}

/// Unpaid, active links of this till that no sale here knows.
fn strangers(state: &State, links: &[PaymentLink]) -> Vec<LinkId> {
    let Some(till) = state.shop().map(|shop| &shop.till) else { return Vec::new() };
    let is_stranger = |link: &&PaymentLink| {
        let reference = link.product_name.parse::<Reference>().ok();
        let is_of_till = reference
            .is_some_and(|reference| reference.till() == till && state.sell.get(&reference).is_none());
        is_of_till && link.state(state.now) == LinkState::Active && link.payment_count == Some(0)
    };
    links.iter().filter(is_stranger).map(|link| link.id.clone()).collect()
}

/// The newest links: what they say of the sales that are not in front. Those they don't show are asked for in turn.
fn listed(state: &mut State, result: Result<Vec<PaymentLink>, ApiError>) -> Vec<Job> {
    let (now, elapsed) = (state.now, state.elapsed);
    let tills = state.session().map_or(1, |session| session.shop.tills);
    state.sell.others.is_asking = false;
    state.sell.others.next_ask = Some(elapsed + watching::between_others(tills));
    let Ok(links) = result else { return Vec::new() };
    let others: Vec<Reference> = state
        .sell
        .sales
        .iter()
        .filter(|watched| state.sell.is_watched_by_list(watched, now))
        .map(|watched| watched.sale.reference.clone())
        .collect();
    let mut jobs = Vec::new();
    for reference in others {
        let Some(other) = state.sell.get_mut(&reference) else { continue };
        let shown = match other.sale.stage.link() {
            Some(id) => links.iter().find(|link| link.id == *id),
            None => only_own(&other.sale, &links),
        };
        match (&mut other.sale.stage, shown) {
            (SaleStage::Lost { .. }, Some(link)) => jobs.extend(close_orphan(state, &reference, link)),
            (SaleStage::Lost { looks }, None) => *looks += 1,
            (_, Some(link)) => watched(state, &reference, Ok(link.clone())),
            (_, None) => {
                // The provider was reached; it only said nothing of this sale.
                other.unanswered = None;
                if !state.sell.others.unlisted.contains(&reference) {
                    state.sell.others.unlisted.push_back(reference);
                }
            }
        }
    }
    jobs
}

fn watched(state: &mut State, reference: &Reference, result: Result<PaymentLink, ApiError>) {
    let is_front = state.sell.is_front(reference);
    let (now, elapsed) = (state.now, state.elapsed);
    let tills = state.session().map_or(1, |session| session.shop.tills);
    let Some(watched) = state.sell.get_mut(reference) else { return };
    match &watched.sale.stage {
        // A sale that was given up meanwhile is being switched off: that call asks for it.
        SaleStage::Closing { .. } => watched.is_asking |= watched.next_ask.is_none(),
        SaleStage::Waiting { .. } if is_front => {
            let due = elapsed + watching::between_front(watched, elapsed, tills);
            // With the second that is drawn anyway: each wake of its own would cost a frame.
            watched.next_ask = Some(Duration::from_secs(due.as_secs()));
        }
        // The list call watches the others.
        _ => watched.next_ask = None,
    }
    match result {
        Ok(link) => {
            watched.hear(elapsed, now);
            let is_settled = settle(watched, &link, now, is_front);
            match (&watched.sale.stage, link.active) {
                // Nobody can pay it any more, so nothing is left to be switched off.
                (SaleStage::Waiting { link: id, .. }, _) if !is_settled && has_expired(&link, now) => {
                    watched.sale.stage = SaleStage::Closed { link: id.clone(), since: now };
                    watched.next_ask = None;
                }
                (SaleStage::Waiting { .. }, Some(false)) if !is_settled => {
                    watched.trouble = Some(Message::new("sale-link-switched-off"));
                }
                // It is there and on, whatever was said of it before.
                (SaleStage::Closed { .. }, Some(true)) if !is_settled => {
                    watched.sale.stage = SaleStage::Closing { link: link.id };
                    watched.next_ask = Some(elapsed);
                }
                _ => {}
            }
        }
        Err(error) if error.kind == ApiErrorKind::NotFound => gone(watched, &error, now, elapsed),
        Err(error) => watched.trouble = Some(Message::from(&error)),
    }
}

/// Whether its days are over, by a margin for clocks that differ.
fn has_expired(link: &PaymentLink, now: Timestamp) -> bool {
    link.expires.is_some_and(|expires| expires + SignedDuration::from_mins(2) <= now)
}

/// The link of a sale that can't be trusted with money: switched off until the provider confirms it, and never shown.
fn unwanted_closed(watched: &mut WatchedSale, result: &Result<PaymentLink, ApiError>, elapsed: Duration) {
    watched.unanswered = None;
    let is_off = match result {
        Ok(link) => link.active == Some(false) || link.payment_count.is_some_and(|count| count > 0),
        Err(error) => error.kind == ApiErrorKind::NotFound,
    };
    watched.next_ask = (!is_off).then_some(elapsed + watching::BETWEEN_CLOSINGS);
    if is_off {
        watched.unwanted = None;
    }
    if result.as_ref().is_ok_and(|link| link.payment_count.is_some_and(|count| count > 0)) {
        watched.trouble = Some(Message::new("unusable-but-paid"));
    }
}

fn closed(state: &mut State, reference: &Reference, result: Result<PaymentLink, ApiError>) {
    let is_front = state.sell.is_front(reference);
    let (now, elapsed) = (state.now, state.elapsed);
    let Some(watched) = state.sell.get_mut(reference) else { return };
    if watched.unwanted.is_some() {
        unwanted_closed(watched, &result, elapsed);
        return;
    }
    watched.next_ask = Some(elapsed + watching::BETWEEN_CLOSINGS);
    match result {
        Ok(link) => {
            watched.hear(elapsed, now);
            if settle(watched, &link, now, is_front) {
                return;
            }
            if link.active == Some(false) && link.payment_count == Some(0) {
                watched.sale.stage = SaleStage::Closed { link: link.id, since: now };
                watched.next_ask = None;
            }
        }
        Err(error) if error.kind == ApiErrorKind::NotFound => gone(watched, &error, now, elapsed),
        Err(error) => watched.trouble = Some(Message::from(&error)),
    }
}

/// Somebody deleted the link: it takes no payment any more, and nothing is left to be switched off.
fn gone(watched: &mut WatchedSale, error: &ApiError, now: Timestamp, elapsed: Duration) {
    watched.hear(elapsed, now);
    watched.next_ask = None;
    if let SaleStage::Waiting { link, .. } | SaleStage::Closing { link } = &watched.sale.stage {
        watched.trouble = Some(Message::new("link-gone").with_detail(error.to_string()));
        watched.sale.stage = SaleStage::Closed { link: link.clone(), since: now };
    }
}

/// Paid is only what the provider's count for this very link and amount says; `true` when nothing else may be made of
/// the answer.
fn settle(watched: &mut WatchedSale, link: &PaymentLink, now: Timestamp, is_front: bool) -> bool {
    if watched.sale.stage.link() != Some(&link.id) {
        return true;
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
            let was_closed =
                matches!(watched.sale.stage, SaleStage::Closing { .. } | SaleStage::Closed { .. });
            watched.sale.stage = SaleStage::Paid { link: link.id.clone(), seen: now, was_closed };
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
