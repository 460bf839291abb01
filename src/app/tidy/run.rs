//! One link after the other: asked for, archived, deleted, written down.

use super::{LeftAlone, TidyStep, Work};
use crate::{
    app::{Message, State, links, sell},
    domain::{
        link::{LinkId, PaymentLink},
        reference::Reference,
        sale::{Sale, SaleStage},
    },
    services::{
        archive::ArchiveEntry,
        event::Answer,
        export::write::WriteError,
        job::{Ask, Job},
        journal::{
            JournalError,
            tidied::{TidyDone, TidyOutcome, TidyTask},
        },
        provider::{ApiError, ApiErrorKind},
    },
};
use jiff::{SignedDuration, Timestamp};
use std::{path::PathBuf, time::Duration};

/// Between two links, for the account's only till: two calls each, less than half of the allowance.
const BETWEEN_LINKS: Duration = Duration::from_secs(6);
/// Clocks may differ by so much.
const SLACK: SignedDuration = SignedDuration::from_mins(2);

/// When the next link's turn comes: never while the sale in front is new.
pub(in crate::app) fn next_tick(state: &State) -> Option<Duration> {
    let tidy = &state.tidy;
    let is_due = tidy.step == TidyStep::Running && tidy.work == Work::Waiting;
    is_due.then(|| tidy.next.max(state.sell.hurried_until(state.elapsed).unwrap_or_default()))
}

/// Asks for the next link, if its time has come.
pub(in crate::app) fn tick(state: &mut State) -> Vec<Job> {
    if next_tick(state).is_none_or(|due| due > state.elapsed) {
        return Vec::new();
    }
    match current_link(state) {
        Some(id) => {
            state.tidy.work = Work::Viewing;
            state.ask([Ask::ViewTidied(id)])
        }
        None => end(state, None),
    }
}

/// It is over, or can't go on.
pub(super) fn end(state: &mut State, why: Option<Message>) -> Vec<Job> {
    state.tidy.work = Work::Waiting;
    state.tidy.is_stopping = false;
    state.tidy.step = TidyStep::Over(why);
    Vec::new()
}

/// The link is dealt with: on to the next, which follows at once only when nothing was asked for this one.
fn next(state: &mut State) -> Vec<Job> {
    let tills = state.session().map_or(1, |session| session.shop.tills);
    state.tidy.work = Work::Waiting;
    state.tidy.place += 1;
    state.tidy.next = state.elapsed + BETWEEN_LINKS * tills.max(1);
    if state.tidy.is_stopping || state.tidy.current().is_none() { end(state, None) } else { Vec::new() }
}

fn leave_alone(state: &mut State, reference: Reference, why: LeftAlone) -> Vec<Job> {
    state.tidy.tally.left.push((reference, why));
    next(state)
}

fn current_link(state: &State) -> Option<LinkId> {
    state.tidy.current()?.stage.link().cloned()
}

/// The provider told how a link is now, or that it is no more.
pub(in crate::app) fn seen(
    state: &mut State,
    id: &LinkId,
    result: Result<PaymentLink, ApiError>,
) -> Vec<Job> {
    let Some(sale) = state.tidy.current().filter(|sale| sale.stage.link() == Some(id)).cloned() else {
        return Vec::new();
    };
    match (&state.tidy.work, result) {
        (Work::Viewing, Ok(link)) => judge(state, &sale, link),
        (Work::Viewing, Err(error)) if error.kind == ApiErrorKind::NotFound => {
            record(state, &sale.reference, TidyOutcome::AlreadyGone)
        }
        (Work::LookingAgain, Err(error)) if error.kind == ApiErrorKind::NotFound => {
            record(state, &sale.reference, TidyOutcome::Deleted)
        }
        (Work::LookingAgain, Ok(_)) => leave_alone(state, sale.reference, LeftAlone::StillThere),
        (Work::Viewing | Work::LookingAgain, Err(error)) => trouble(state, &sale.reference, &error),
        _ => Vec::new(),
    }
}

/// Only what is the sale's beyond doubt, unpaid, and takes no payment any more, goes.
fn judge(state: &mut State, sale: &Sale, link: PaymentLink) -> Vec<Job> {
    let is_the_sales = link.product_name == sale.reference.to_string() && link.amount == sale.amount;
    match link.payment_count {
        _ if !is_the_sales => leave_alone(state, sale.reference.clone(), LeftAlone::NotTheSales),
        None => leave_alone(state, sale.reference.clone(), LeftAlone::NoCount),
        Some(0) if !takes_no_payment(&link, state.now) => {
            leave_alone(state, sale.reference.clone(), LeftAlone::StillOn)
        }
        Some(0) => archive(state, sale, link),
        Some(_) => paid_after_all(state, sale, link),
    }
}

fn takes_no_payment(link: &PaymentLink, now: Timestamp) -> bool {
    link.active == Some(false) || link.expires.is_some_and(|expires| expires + SLACK <= now)
}

/// The payment lands on its own sale, by the way of every other.
fn paid_after_all(state: &mut State, sale: &Sale, link: PaymentLink) -> Vec<Job> {
    state.sell.take_up(sale.clone(), state.elapsed);
    let mut jobs = sell::take_in(state, Answer::SaleWatched(sale.reference.clone(), Ok(link)));
    let watched = state.sell.get(&sale.reference);
    if watched.is_some_and(|watched| matches!(watched.sale.stage, SaleStage::Paid { .. })) {
        state.tidy.tally.paid.push(sale.reference.clone());
        jobs.extend(next(state));
    } else {
        jobs.extend(leave_alone(state, sale.reference.clone(), LeftAlone::NoCount));
    }
    jobs
}

fn archive(state: &mut State, sale: &Sale, link: PaymentLink) -> Vec<Job> {
    let (Some(session), SaleStage::Closed { since, .. }) = (state.session_id(), &sale.stage) else {
        return end(state, None);
    };
    state.tidy.work = Work::Archiving(Box::new(link.clone()));
    let day = state.now.to_zoned(state.zone.clone()).date();
    let entry = ArchiveEntry {
        reference: sale.reference.clone(),
        started: sale.started,
        closed: *since,
        seen: state.now,
        link,
    };
    vec![Job::Archive { session, file_name: format!("links-{day}.jsonl"), entry: Box::new(entry) }]
}

/// The link is in the archive, on the disk: now it may go.
pub(in crate::app) fn archived(
    state: &mut State,
    reference: &Reference,
    result: Result<PathBuf, WriteError>,
) -> Vec<Job> {
    let Work::Archiving(link) = &state.tidy.work else { return Vec::new() };
    if state.tidy.current().is_none_or(|sale| sale.reference != *reference) {
        return Vec::new();
    }
    let id = link.id.clone();
    match result {
        Ok(path) => {
            state.tidy.tally.archive = Some(path);
            state.tidy.work = Work::Deleting;
            state.ask([Ask::DeleteTidied(id)])
        }
        Err(error) => {
            let message = Message::new("tidy-archive-failed").with_detail(error.to_string());
            end(state, Some(message))
        }
    }
}

/// The provider deleted a link, or not; when its answer was lost, a look decides.
pub(in crate::app) fn deleted(state: &mut State, id: &LinkId, result: Result<(), ApiError>) -> Vec<Job> {
    let sale = state.tidy.current().filter(|sale| sale.stage.link() == Some(id)).cloned();
    let Some(sale) = sale.filter(|_| state.tidy.work == Work::Deleting) else { return Vec::new() };
    match result {
        Ok(()) => record(state, &sale.reference, TidyOutcome::Deleted),
        Err(error) if error.kind == ApiErrorKind::NotFound => {
            record(state, &sale.reference, TidyOutcome::AlreadyGone)
        }
        Err(error) if error.is_perhaps_done() => {
            state.tidy.work = Work::LookingAgain;
            state.ask([Ask::ViewTidied(id.clone())])
        }
        Err(error) => trouble(state, &sale.reference, &error),
    }
}

/// One link's own trouble leaves that link alone; what every link would meet ends the run.
fn trouble(state: &mut State, reference: &Reference, error: &ApiError) -> Vec<Job> {
    match &error.kind {
        ApiErrorKind::RateLimited { retry_after } => {
            state.tidy.work = Work::Waiting;
            state.tidy.next = state.elapsed + (*retry_after).max(BETWEEN_LINKS);
            if state.tidy.is_stopping { end(state, None) } else { Vec::new() }
        }
        ApiErrorKind::Decode { .. } | ApiErrorKind::Validation { .. } | ApiErrorKind::Refused => {
            leave_alone(state, reference.clone(), LeftAlone::Refused)
        }
        _ => end(state, Some(Message::from(error))),
    }
}

fn record(state: &mut State, reference: &Reference, outcome: TidyOutcome) -> Vec<Job> {
    let Some(session) = state.session_id() else { return Vec::new() };
    state.tidy.work = Work::Recording;
    let mut jobs = current_link(state).map_or_else(Vec::new, |id| links::forgot(state, &id));
    let archive = state.tidy.tally.archive.as_ref().filter(|_| outcome == TidyOutcome::Deleted);
    let archive = archive.and_then(|path| path.file_name()).map(|name| name.to_string_lossy().into_owned());
    let task = TidyTask::Record { reference: reference.clone(), at: state.now, outcome, archive };
    jobs.push(Job::KeepTidied(session, task));
    jobs
}

pub(super) fn recorded(
    state: &mut State,
    reference: &Reference,
    outcome: TidyOutcome,
    result: Result<TidyDone, JournalError>,
) -> Vec<Job> {
    let is_current = state.tidy.current().is_some_and(|sale| sale.reference == *reference);
    if !is_current || state.tidy.work != Work::Recording {
        return Vec::new();
    }
    match outcome {
        TidyOutcome::Deleted => state.tidy.tally.deleted += 1,
        TidyOutcome::AlreadyGone => state.tidy.tally.already_gone += 1,
    }
    match result {
        Ok(_) => next(state),
        Err(error) => {
            state.tidy.place += 1;
            end(state, Some(Message::new("tidy-not-recorded").with_detail(error.to_string())))
        }
    }
}
