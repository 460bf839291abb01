//! What happened outside finds the room that it concerns.

use super::{
    Message, State, about, account, autostart, backup, callback, clock, day, day_settings, exporting, filing,
    first_payment, links, lock, logo, look_up, one_off, printed, sell, tidy,
};
use crate::services::{
    event::{Answer, Event},
    job::Job,
    journal::JournalError,
};

/// Takes an event to the room that it concerns.
pub(super) fn take_in(state: &mut State, event: Event) -> Vec<Job> {
    match event {
        Event::TokenLoaded(_)
        | Event::TokenChecked(..)
        | Event::TokenKept(_)
        | Event::TokenForgotten(_)
        | Event::SessionOpened(..)
        | Event::SessionFailed(..)
        | Event::SettingsDamaged { .. }
        | Event::SettingsSaved(_) => account::take_in(state, event),
        Event::Monitors(monitors) => {
            state.customer.monitors = monitors;
            Vec::new()
        }
        Event::ZoneFound(name, zone) => {
            day_settings::found(state, &name, zone);
            Vec::new()
        }
        Event::Zones(names) => {
            state.zones.names = Some(names);
            Vec::new()
        }
        Event::Renderer(_) | Event::DiagnosticsMade(..) | Event::FolderFailed(_) => {
            about::take_in(state, event);
            Vec::new()
        }
        Event::Autostart(told) => {
            autostart::told(state, told);
            Vec::new()
        }
        Event::BrowserFailed => {
            state.warn(Message::new("notice-browser-failed"));
            Vec::new()
        }
        Event::PathChosen { ticket, path, open_for, folder } if state.logo.is_asked_by(ticket) => {
            logo::path_chosen(state, ticket, path, open_for, folder)
        }
        Event::LogoRead(_) | Event::LogoTaken(..) => {
            logo::take_in(state, event);
            Vec::new()
        }
        Event::PathChosen { ticket, .. }
            if state.filing.as_ref().is_some_and(|filing| filing.ticket == ticket) =>
        {
            filing::take_in(state, event)
        }
        Event::PinHashed(..) | Event::PinChecked(..) => lock::take_in(state, event),
        Event::PaperSaved(..) | Event::PaperPrinted(..) => filing::take_in(state, event),
        Event::PathChosen { ticket, .. } if backup::restore::is_asked_by(state, ticket) => {
            backup::take_in(state, event)
        }
        Event::DailyKept(..)
        | Event::BackupInspected(..)
        | Event::BackupRestored(..)
        | Event::EverythingRemoved(..) => backup::take_in(state, event),
        Event::PathChosen { .. }
        | Event::Exported(..)
        | Event::Previewed(..)
        | Event::ExportProgress { .. }
        | Event::ExportedMany(..)
        | Event::Printed(..) => exporting::take_in(state, event),
        // What belongs to a connection that is gone belongs to nobody.
        Event::JournalOpened(session, _)
        | Event::SaleRecorded(session, ..)
        | Event::OrdersRead(session, _)
        | Event::OrderRecorded(session, ..)
        | Event::LookUpRecorded(session, ..)
        | Event::UseRecorded(session, _)
        | Event::PaymentPathKnown(session, _)
        | Event::Listening(session, _)
        | Event::CalledBack(session, _)
        | Event::CachedLinks(session, _)
        | Event::CacheRead(session, _)
        | Event::PrintedKept(session, ..)
        | Event::TidiedKept(session, ..)
        | Event::Archived(session, ..)
        | Event::DayAnswered(session, ..)
        | Event::ProviderClock(session, _)
        | Event::Answered(session, _)
            if state.session_id() != Some(session) =>
        {
            Vec::new()
        }
        event => {
            day::overhear(state, &event);
            let damage = of_new_journal(state, &event);
            [damage, of_connection(state, event)].concat()
        }
    }
}

/// What the connection that stands has to say.
fn of_connection(state: &mut State, event: Event) -> Vec<Job> {
    match event {
        Event::JournalOpened(session, result) => {
            let mut jobs = Vec::from_iter(result.is_ok().then_some(Job::ReadOrders(session)));
            let printed = if result.is_ok() { printed::read(state) } else { Vec::new() };
            jobs.extend(sell::loaded(state, result));
            jobs.extend(printed);
            jobs
        }
        Event::OrdersRead(..)
        | Event::OrderRecorded(..)
        | Event::LookUpRecorded(..)
        | Event::UseRecorded(..)
        | Event::CalledBack(..) => one_off::take_in(state, event),
        Event::Listening(_, result) => callback::opened(state, result),
        Event::PaymentPathKnown(_, path) => account::payment_path_known(state, path),
        Event::CachedLinks(_, cached) => {
            links::cached(state, cached);
            Vec::new()
        }
        Event::CacheRead(_, result) => links::cache_read(state, &result),
        Event::PrintedKept(_, task, result) => printed::kept(state, *task, result),
        Event::TidiedKept(_, task, result) => tidy::kept(state, *task, result),
        Event::ProviderClock(_, date) => {
            clock::heard(state, date);
            Vec::new()
        }
        Event::DayAnswered(..) => {
            backup::overhear(state, &event);
            day::take_in(state, event)
        }
        Event::Archived(_, reference, result) => tidy::archived(state, &reference, result),
        Event::SaleRecorded(_, reference, result) => sell::recorded(state, &reference, result),
        Event::Answered(_, answer) => {
            let jobs = [printed::overhear(state, &answer), day::overhear_answer(state, &answer)].concat();
            [jobs, answered(state, answer)].concat()
        }
        _ => Vec::new(),
    }
}

/// A new journal was begun beside a damaged one: whoever finds that, sales, orders and printed links are all written
/// down again. Sales are after each input anyway.
fn of_new_journal(state: &mut State, event: &Event) -> Vec<Job> {
    let Some(error) = damage(event) else { return Vec::new() };
    // A sale says it where it stands.
    if !matches!(event, Event::SaleRecorded(..)) {
        state.warn(Message::from(error));
    }
    sell::journal_is_new(state);
    day::journal_is_new(state);
    [one_off::journal_is_new(state), printed::remember_again(state)].concat()
}

/// That there is a new journal, if this says so.
const fn damage(event: &Event) -> Option<&JournalError> {
    match event {
        Event::SaleRecorded(_, _, Err(error @ JournalError::SetAside { .. }))
        | Event::OrdersRead(_, Err(error @ JournalError::SetAside { .. }))
        | Event::OrderRecorded(_, _, Err(error @ JournalError::SetAside { .. }))
        | Event::LookUpRecorded(_, _, Err(error @ JournalError::SetAside { .. }))
        | Event::UseRecorded(_, Err(error @ JournalError::SetAside { .. }))
        | Event::PrintedKept(_, _, Err(error @ JournalError::SetAside { .. }))
        | Event::DayAnswered(_, _, Err(error @ JournalError::SetAside { .. }))
        | Event::TidiedKept(_, _, Err(error @ JournalError::SetAside { .. })) => Some(error),
        _ => None,
    }
}

fn answered(state: &mut State, answer: Answer) -> Vec<Job> {
    match answer {
        Answer::PrintedWatched(id, result) => printed::watched(state, &id, result),
        Answer::TidiedSeen(id, result) => tidy::seen(state, &id, result),
        Answer::TidiedDeleted(id, result) => tidy::deleted(state, &id, result),
        Answer::Links(..)
        | Answer::Link(..)
        | Answer::LinkCreated(..)
        | Answer::ActiveSet(..)
        | Answer::LinkEdited(..)
        | Answer::LinkDeleted(..) => links::take_in(state, answer),
        Answer::PaymentGenerated(ticket, result, date) => one_off::generated(state, ticket, result, date),
        Answer::LookedUp(ticket, result) => first_payment::answered(state, ticket, result)
            .unwrap_or_else(|result| look_up::answered(state, ticket, result)),
        Answer::SaleStarted(..)
        | Answer::SaleSought(..)
        | Answer::SaleWatched(..)
        | Answer::OthersWatched(_)
        | Answer::LookedBack(_)
        | Answer::SaleClosed(..) => {
            let mut jobs = links::overhear(state, &answer);
            jobs.extend(sell::take_in(state, answer));
            jobs
        }
    }
}
