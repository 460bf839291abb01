//! Papers: receipts, reports and backups are made where files are written.

use super::Crew;
use crate::services::{
    event::Event,
    job::{SessionId, Ticket},
    journal::{JournalError, day::DayTask},
    papers::{Paper, PaperError},
};
use std::path::PathBuf;

impl Crew {
    pub(super) fn ask_day(&self, id: SessionId, ticket: Ticket, task: DayTask) {
        let crew = self.clone();
        let held = self.with_session(id, |session| Some((session.journal.clone()?, session.hosts.clone())));
        match held.flatten() {
            Some(((journal, account), hosts)) => {
                let done = move |done| crew.emit(Event::DayAnswered(id, ticket, done));
                journal.day(account, hosts, task, done);
            }
            None => self.emit(Event::DayAnswered(id, ticket, Err(JournalError::Busy))),
        }
    }

    pub(super) fn save_paper(&self, _: Option<SessionId>, ticket: Ticket, _: &Paper, _: PathBuf) {
        self.emit(Event::PaperSaved(ticket, Err(PaperError::Journal(JournalError::Busy))));
    }

    pub(super) fn print_paper(&self, _: Option<SessionId>, ticket: Ticket, _: &Paper) {
        self.emit(Event::PaperPrinted(ticket, Err(PaperError::Journal(JournalError::Busy))));
    }
}
