//! What support may know is put together where files are read, and folders are opened where that may take its time.

use super::Crew;
use crate::services::{
    diagnostics::{self, Known, log::Tail},
    event::Event,
    job::{SessionId, Ticket},
    journal::counts,
    private::make_folder,
};
use std::{path::PathBuf, thread};

impl Crew {
    pub(super) fn make_diagnostics(&self, session: Option<SessionId>, ticket: Ticket, known: Known) {
        let journal = self.journal_folder(session);
        let owed = self.owe(move || Event::DiagnosticsMade(ticket, "it could not be put together".into()));
        self.with_files(move |crew| {
            let counts = journal.map(|folder| counts::count(&folder));
            let dialect = &crew.0.ground.dialect;
            let text = diagnostics::text(&known, dialect, counts.as_ref(), &Tail::of_process().lines());
            owed.give(Event::DiagnosticsMade(ticket, text.into()));
            None
        });
    }

    /// The system's opener may wait for the file manager, so it gets a thread of its own.
    pub(super) fn open_folder(&self, folder: PathBuf) {
        let (crew, failed) = (self.clone(), folder.clone());
        let opened = thread::Builder::new().name("folder".to_owned()).spawn(move || {
            // Nothing may have been written into it yet.
            let shown = make_folder(&folder).and_then(|()| open::that_detached(&folder));
            if let Err(error) = shown {
                tracing::warn!(kind = %error.kind(), "a folder could not be opened");
                crew.emit(Event::FolderFailed(folder));
            }
        });
        if opened.is_err() {
            self.emit(Event::FolderFailed(failed));
        }
    }
}
