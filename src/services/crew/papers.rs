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
    pub(super) fn ask_day(&self, id: SessionId, ticket: Ticket, _task: DayTask) {
        self.emit(Event::DayAnswered(id, ticket, Err(JournalError::Busy)));
    }

    pub(super) fn save_paper(&self, _: Option<SessionId>, ticket: Ticket, _: &Paper, _: PathBuf) {
        self.emit(Event::PaperSaved(ticket, Err(PaperError::Journal(JournalError::Busy))));
    }

    pub(super) fn print_paper(&self, _: Option<SessionId>, ticket: Ticket, _: &Paper) {
        self.emit(Event::PaperPrinted(ticket, Err(PaperError::Journal(JournalError::Busy))));
    }
}
