//! What a session keeps on disk: the journal of its sales, and the cache of its links beside it.

use super::Crew;
use crate::{
    domain::{reference::Till, sale::Sale},
    services::{
        archive::{self, ArchiveEntry},
        event::{Event, Opening},
        export::write::WriteError,
        job::SessionId,
        journal::{
            AccountKey, Journal, JournalError, Opened, Wanted, printed::PrintedTask, tidied::TidyTask,
        },
        link_cache::{self, CacheChange, CacheError, LinkCache},
    },
};
use jiff::Timestamp;
use std::thread;

impl Crew {
    /// Opening reads files and may take a second, so it gets a thread of its own.
    pub(super) fn open_journal(&self, id: SessionId, account: String, till: Till, since: Timestamp) {
        let Some((folder, hosts)) =
            self.with_session(id, |session| (session.journal_folder.clone(), session.hosts.clone()))
        else {
            return;
        };
        let (crew, account) = (self.clone(), AccountKey(account));
        let owed = self.owe(move || {
            let detail = "opening it broke off".to_owned();
            Event::JournalOpened(id, Err(JournalError::NotWritable { detail }))
        });
        let open = move || match Journal::open(&folder) {
            Err(error) => owed.give(Event::JournalOpened(id, Err(error))),
            Ok((journal, opened)) => {
                let set_aside = match opened {
                    Opened::SetAside { kept_as } => {
                        kept_as.file_name().map(|name| name.to_string_lossy().into_owned())
                    }
                    Opened::Fresh | Opened::Existing => None,
                };
                let held = (journal.clone(), account.clone());
                crew.with_session(id, |session| session.journal = Some(held));
                let wanted = Wanted { account, till, since, hosts };
                journal.load(wanted, move |loaded| {
                    let opening = loaded.map(|loaded| Opening { loaded, set_aside });
                    owed.give(Event::JournalOpened(id, opening));
                });
            }
        };
        // Where no thread can be had, the answer that is owed says so.
        let _ = thread::Builder::new().name("journal-opener".to_owned()).spawn(open);
    }

    pub(super) fn record(&self, id: SessionId, at: Timestamp, sale: Sale) {
        let (crew, reference) = (self.clone(), sale.reference.clone());
        match self.with_session(id, |session| session.journal.clone()).flatten() {
            Some((journal, account)) => {
                journal.record(account, at, sale, move |result| {
                    crew.emit(Event::SaleRecorded(id, reference, result));
                });
            }
            None => self.emit(Event::SaleRecorded(id, reference, Err(JournalError::Busy))),
        }
    }

    /// The cache opens its file on a thread of its own, which then reads the links.
    pub(super) fn open_link_cache(&self, id: SessionId, account: String) {
        let account = AccountKey(account);
        let Some((folder, wanted)) = self.with_session(id, |session| {
            let wanted = link_cache::Wanted {
                account: account.clone(),
                currency: session.currency,
                hosts: session.hosts.clone(),
            };
            (session.journal_folder.clone(), wanted)
        }) else {
            return;
        };
        let cache = match LinkCache::start(&folder) {
            Ok(cache) => cache,
            Err(error) => {
                let detail = error.kind().to_string();
                return self.emit(Event::CacheRead(id, Err(CacheError::Unusable { detail })));
            }
        };
        let (portions, crew) = (self.clone(), self.clone());
        cache.read(
            wanted,
            move |links| portions.emit(Event::CachedLinks(id, links)),
            move |read| crew.emit(Event::CacheRead(id, read)),
        );
        self.with_session(id, |session| session.link_cache = Some((cache, account)));
    }

    pub(super) fn cache_links(&self, id: SessionId, change: CacheChange) {
        if let Some((cache, account)) = self.with_session(id, |session| session.link_cache.clone()).flatten()
        {
            cache.keep(account, change);
        }
    }

    pub(super) fn keep_printed(&self, id: SessionId, task: PrintedTask) {
        let (crew, told) = (self.clone(), Box::new(task.clone()));
        match self.with_session(id, |session| session.journal.clone()).flatten() {
            Some((journal, account)) => {
                journal.printed(account, task, move |done| crew.emit(Event::PrintedKept(id, told, done)));
            }
            None => self.emit(Event::PrintedKept(id, told, Err(JournalError::Busy))),
        }
    }

    pub(super) fn keep_tidied(&self, id: SessionId, task: TidyTask) {
        let (crew, told) = (self.clone(), Box::new(task.clone()));
        let held = self.with_session(id, |session| Some((session.journal.clone()?, session.hosts.clone())));
        match held.flatten() {
            Some(((journal, account), hosts)) => {
                let done = move |done| crew.emit(Event::TidiedKept(id, told, done));
                journal.tidy(account, task, hosts, done);
            }
            None => self.emit(Event::TidiedKept(id, told, Err(JournalError::Busy))),
        }
    }

    pub(super) fn archive(&self, id: SessionId, file_name: &str, entry: ArchiveEntry) {
        let Some(folder) = self.with_session(id, |session| archive::folder(&session.journal_folder)) else {
            return;
        };
        let path = folder.join(file_name);
        let reference = entry.reference.clone();
        let named = reference.clone();
        let owed = self.owe(move || {
            let detail = "the files' thread did not get to it".to_owned();
            Event::Archived(id, named, Err(WriteError::Other { detail }))
        });
        let _ = self.0.files.run(move || {
            let written = archive::append(&path, &entry).map(|()| path);
            owed.give(Event::Archived(id, reference, written));
        });
    }
}
