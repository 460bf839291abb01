//! Backups are made, looked at and taken up on a thread of their own: each may take seconds, and no sale waits.

use super::{Crew, Held};
use crate::services::{
    backup::{
        self, BackupError, daily,
        erase::{Left, Places, RemoveError},
    },
    diagnostics::log::Tail,
    event::Event,
    job::Ticket,
};
use jiff::civil::Date;
use std::{
    path::PathBuf,
    sync::{PoisonError, atomic::Ordering},
    thread,
    time::Duration,
};

/// The daily copy is made so long after it was asked for, since that is at the start.
const LEISURE: Duration = Duration::from_secs(15);

impl Crew {
    /// At leisure: the start comes first. What was just closed is copied at once.
    pub(super) fn keep_daily(&self, ticket: Ticket, day: Date, is_newer_wanted: bool) {
        let removals = self.0.removals.load(Ordering::Acquire);
        let wait = if is_newer_wanted { Duration::ZERO } else { LEISURE };
        self.in_background(
            wait,
            move |crew| {
                let ground = &crew.0.ground;
                let keep = || daily::keep(&ground.journal_folder, &ground.settings, day, is_newer_wanted);
                let is_wanted = removals == crew.0.removals.load(Ordering::Acquire);
                is_wanted.then(|| Event::DailyKept(ticket, keep()))
            },
            move || Event::DailyKept(ticket, Err(BackupError::Busy)),
        );
    }

    pub(super) fn inspect_backup(&self, ticket: Ticket, path: PathBuf) {
        self.in_background(
            Duration::ZERO,
            move |_| Some(Event::BackupInspected(ticket, backup::inspect(&path))),
            move || Event::BackupInspected(ticket, Err(BackupError::Busy)),
        );
    }

    pub(super) fn restore_backup(&self, ticket: Ticket, path: PathBuf, with_settings: bool) {
        self.in_background(
            Duration::ZERO,
            move |crew| {
                let ground = &crew.0.ground;
                let restored =
                    backup::restore(&ground.journal_folder, &ground.settings, &path, with_settings);
                Some(Event::BackupRestored(ticket, restored.map(Box::new)))
            },
            move || Event::BackupRestored(ticket, Err(BackupError::Busy)),
        );
    }

    /// First the token: while it is in the keyring nothing is erased.
    pub(super) async fn remove_everything(self, ticket: Ticket) -> Event {
        let places = self.places();
        if let Err(error) = places.begin() {
            return Event::EverythingRemoved(ticket, Err(error.into()));
        }
        let removed = match &self.0.account {
            Some(account) => self.0.ground.vault.remove(account).await,
            None => Ok(()),
        };
        if let Err(error) = removed {
            places.call_off();
            return Event::EverythingRemoved(ticket, Err(error.into()));
        }
        if let Err(error) = places.go_on() {
            return Event::EverythingRemoved(ticket, Err(error.into()));
        }
        let (done, erased) = tokio::sync::oneshot::channel();
        let crew = self.clone();
        let held = std::mem::take(&mut *self.held());
        self.listen(None);
        // Behind everything that is still to be written: nothing comes after it.
        let is_taken = self.0.files.run(move || {
            let _turn = crew.0.backups.lock().unwrap_or_else(PoisonError::into_inner);
            // A copy that waits for its moment is not made any more.
            crew.0.removals.fetch_add(1, Ordering::AcqRel);
            // Waits until the journal and the cache have written what they were given.
            drop::<Held>(held);
            Tail::of_process().close_file();
            if let Some(Err(error)) = crew.0.ground.autostart.as_ref().map(|entry| entry.set(false)) {
                tracing::warn!(kind = %error.kind(), "the console still starts with the computer");
            }
            let _ = done.send(crew.places().erase());
        });
        let left = || Err(Left(1));
        let erased = if is_taken { erased.await.unwrap_or_else(|_| left()) } else { left() };
        Event::EverythingRemoved(ticket, erased.map_err(RemoveError::from))
    }

    fn places(&self) -> Places {
        let journal = &self.0.ground.journal_folder;
        Places {
            config: self.0.ground.settings.folder().to_owned(),
            data: journal.parent().unwrap_or(journal).to_owned(),
            state: self.0.ground.state_folder.clone(),
        }
    }

    /// Does something on a thread of its own, one after the other: what one left unfinished is the next one's to sweep
    /// up. Backups are of the real account's journal, whichever connection stands.
    fn in_background(
        &self,
        wait: Duration,
        work: impl FnOnce(&Self) -> Option<Event> + Send + 'static,
        refusal: impl FnOnce() -> Event + Send + 'static,
    ) {
        let (crew, owed) = (self.clone(), self.owe(refusal));
        let run = move || {
            thread::sleep(wait);
            let turn = crew.0.backups.lock().unwrap_or_else(PoisonError::into_inner);
            let event = work(&crew);
            drop(turn);
            match event {
                Some(event) => owed.give(event),
                None => owed.forgive(),
            }
        };
        // Where no thread can be had, the answer that is owed says so.
        let _ = thread::Builder::new().name("backup".to_owned()).spawn(run);
    }
}
