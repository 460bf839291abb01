//! Papers: receipts, reports and backups are made where files are written.

use super::Crew;
use crate::{
    domain::{card::Format, takings::Entry},
    services::{
        backup, diagnostics,
        event::Event,
        export::{
            DayCsv, ExportError, Press, desk, file_name_as, write::WriteError, write_atomic, write_pair,
        },
        job::{SessionId, Ticket},
        journal::{
            JournalError,
            day::{DayReader, DayTask},
        },
        papers::{DayPaper, Filed, Paper, PaperError},
    },
};
use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

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

    pub(super) fn save_paper(&self, id: Option<SessionId>, ticket: Ticket, paper: Arc<Paper>, path: PathBuf) {
        let (crew, journal) = (self.clone(), self.journal_folder(id));
        let owed = self.owe(move || Event::PaperSaved(ticket, Err(desk::left_undone().into())));
        let _ = self.0.desk.with_press(move |press| {
            let saved = crew.saved(press, &paper, journal.as_deref(), &path);
            owed.give(Event::PaperSaved(ticket, saved.map(Filed)));
        });
    }

    pub(super) fn print_paper(&self, id: Option<SessionId>, ticket: Ticket, paper: Arc<Paper>) {
        let journal = self.journal_folder(id);
        let make = move |press: &mut Press| printed(press, &paper, journal.as_deref());
        self.0.desk.open_document(make, move |shown| Event::PaperPrinted(ticket, shown));
    }

    pub(super) fn journal_folder(&self, id: Option<SessionId>) -> Option<PathBuf> {
        self.with_session(id?, |session| session.journal_folder.clone())
    }

    /// Writes a paper, and says which files it became.
    fn saved(
        &self,
        press: &mut Press,
        paper: &Paper,
        journal: Option<&Path>,
        path: &Path,
    ) -> Result<Vec<PathBuf>, PaperError> {
        match paper {
            Paper::Receipt(receipt) => {
                let bytes = press.receipt(receipt)?;
                Ok(vec![write_atomic(path, &bytes, Format::Pdf.extension())?])
            }
            Paper::Day(paper) => {
                let reader = DayReader::open(journal.ok_or(JournalError::Busy)?)?;
                let write = |table: &mut File| report_and_table(press, paper, reader, table);
                Ok(write_pair(path, [Format::Pdf.extension(), "csv"], write)?.to_vec())
            }
            Paper::Backup => {
                let ground = &self.0.ground;
                Ok(vec![backup::write(&ground.journal_folder, &ground.settings, path)?])
            }
            Paper::Diagnostics(text) => {
                Ok(vec![write_atomic(path, text.as_bytes(), diagnostics::EXTENSION)?])
            }
        }
    }
}

/// A name and a PDF for the viewer.
fn printed(
    press: &mut Press,
    paper: &Paper,
    journal: Option<&Path>,
) -> Result<(String, Vec<u8>), PaperError> {
    match paper {
        Paper::Receipt(receipt) => {
            let name = file_name_as(&receipt.title, &receipt.amount, Format::Pdf);
            Ok((name, press.receipt(receipt)?))
        }
        Paper::Day(paper) => {
            let reader = DayReader::open(journal.ok_or(JournalError::Busy)?)?;
            let bytes = report_and_table(press, paper, reader, io::sink())?;
            Ok((file_name_as(&paper.words.shop, &paper.words.title, Format::Pdf), bytes))
        }
        Paper::Backup | Paper::Diagnostics(_) => {
            Err(ExportError::NoViewer { detail: "this is no document".to_owned() }.into())
        }
    }
}

/// Writes the table as the journal is read, and makes the PDF of the same entries: both tell of one moment.
fn report_and_table(
    press: &mut Press,
    paper: &DayPaper,
    mut reader: DayReader,
    table: impl io::Write,
) -> Result<Vec<u8>, PaperError> {
    let report = reader.report(paper.scope)?;
    let mut entries: Vec<Entry> = Vec::new();
    let mut table = DayCsv::new(table, paper).map_err(WriteError::from)?;
    let mut trouble = None;
    reader.each_entry(paper.scope, &mut |entry| {
        if trouble.is_none() {
            trouble = table.entry(&entry).err();
            entries.push(entry);
        }
    })?;
    trouble.map_or(Ok(()), Err).map_err(WriteError::from)?;
    table.finish().map_err(WriteError::from)?;
    Ok(press.day(paper, &report, &entries)?)
}
