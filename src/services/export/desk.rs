//! Takes prints and has them done on the thread that writes files; what came of each goes out as an event.

use super::{
    ExportError, House, ManyExported, Press, Print,
    batch::{Batch, named_after},
    file_name::file_name_as,
    tray,
    write::WriteError,
};
use crate::{
    domain::card::Format,
    services::{event::Event, files::Files, job::Ticket, worker::Answer},
};
use std::{
    collections::{HashMap, HashSet},
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

/// Where events go.
type Events = Arc<dyn Fn(Event) + Send + Sync>;

/// Has the system open a file with the program that is meant for it.
pub type Opener = fn(&Path) -> io::Result<()>;

/// The desk where prints are handed in. Cheap to clone.
#[derive(Clone)]
pub struct Desk(Arc<Inner>);

struct Inner {
    files: Files,
    events: Events,
    opener: Opener,
    /// Only the files' thread waits for it.
    press: Mutex<Press>,
    /// The newest print that waits to be shown, for each export.
    previews: Mutex<HashMap<Ticket, Print>>,
    /// Exports into many files that are under way and not stopped.
    running: Mutex<HashSet<Ticket>>,
}

impl Desk {
    /// Opens the desk, and clears away what earlier runs left for viewers.
    pub fn open(files: Files, events: Events, house: House, opener: Opener) -> Self {
        files.run(tray::clear);
        Self(Arc::new(Inner {
            files,
            events,
            opener,
            press: Mutex::new(Press::new(house)),
            previews: Mutex::default(),
            running: Mutex::default(),
        }))
    }

    /// Draws a print for the screen. One that still waits for the same export is forgotten: nobody would look at it.
    pub fn preview(&self, ticket: Ticket, print: Print) {
        let is_under_way = locked(&self.0.previews).insert(ticket, print).is_some();
        if is_under_way {
            return;
        }
        let desk = self.clone();
        let lost = self.clone();
        let owed = self.owe(move || {
            locked(&lost.0.previews).remove(&ticket);
            Event::Previewed(ticket, Err(left_undone()))
        });
        let _ = self.0.files.run(move || {
            let newest = locked(&desk.0.previews).remove(&ticket);
            match newest {
                Some(print) => {
                    let shown = locked(&desk.0.press).preview(&print).map(Arc::new);
                    owed.give(Event::Previewed(ticket, shown));
                }
                None => owed.forgive(),
            }
        });
    }

    /// Writes a print where the save dialog said.
    pub fn export(&self, ticket: Ticket, print: Print, path: PathBuf) {
        let (desk, owed) = (self.clone(), self.owe(move || Event::Exported(ticket, Err(left_undone()))));
        let _ = self.0.files.run(move || {
            let exported = locked(&desk.0.press).export(&print, &path);
            owed.give(Event::Exported(ticket, exported));
        });
    }

    /// Writes a file for each print. Other files are written in between: settings don't wait for a thousand cards.
    pub fn export_many(&self, ticket: Ticket, prints: Vec<Print>, folder: PathBuf) {
        locked(&self.0.running).insert(ticket);
        if let Some(refused) = self.hand_on(ticket, Batch::new(prints, folder)) {
            self.end(ticket, refused, Some(left_undone()));
        }
    }

    /// Writes no further file of an export.
    pub fn stop(&self, ticket: Ticket) {
        locked(&self.0.running).remove(&ticket);
    }

    /// Opens a print as a PDF in the system's viewer.
    pub fn print(&self, ticket: Ticket, print: Print) {
        let print = Print { format: Format::Pdf, ..print };
        let make = move |press: &mut Press| {
            let (product, amount) = named_after(&print);
            Ok((file_name_as(product, amount, print.format), press.make(&print)?))
        };
        self.open_document(make, move |shown: Result<(), ExportError>| Event::Printed(ticket, shown));
    }

    /// Makes a document and opens it in the system's viewer. It gets the file name that it comes with.
    pub fn open_document<E: From<ExportError> + 'static>(
        &self,
        make: impl FnOnce(&mut Press) -> Result<(String, Vec<u8>), E> + Send + 'static,
        event: impl FnOnce(Result<(), E>) -> Event + Clone + Send + 'static,
    ) {
        let (desk, of) = (self.clone(), event.clone());
        let owed = self.owe(move || event(Err(left_undone().into())));
        let _ = self.with_press(move |press| {
            tray::clear();
            let put =
                |(name, bytes): (String, Vec<u8>)| Ok(tray::put(&name, &bytes).map_err(ExportError::from)?);
            match make(press).and_then(put) {
                Ok(path) => {
                    owed.forgive();
                    desk.show(path, of);
                }
                Err(error) => owed.give(of(Err(error))),
            }
        });
    }

    /// Does something with the press on the files' thread, after what waits there; `false` when too much waits.
    pub fn with_press(&self, errand: impl FnOnce(&mut Press) + Send + 'static) -> bool {
        let desk = self.clone();
        self.0.files.run(move || errand(&mut locked(&desk.0.press)))
    }

    /// The system's opener may wait for the viewer, so it gets a thread of its own.
    fn show<E: From<ExportError>>(
        &self,
        path: PathBuf,
        event: impl FnOnce(Result<(), E>) -> Event + Clone + Send + 'static,
    ) {
        let (desk, of) = (self.clone(), event.clone());
        let owed = self.owe(move || event(Err(left_undone().into())));
        // Where no thread can be had, the answer that is owed says so.
        let _ = thread::Builder::new().name("viewer".to_owned()).spawn(move || {
            let shown = (desk.0.opener)(&path).map_err(|error| no_viewer(&error).into());
            owed.give(of(shown));
        });
    }

    /// Hands the rest of a batch to the files' thread, behind what waits there; gives it back when too much waits.
    fn hand_on(&self, ticket: Ticket, batch: Batch) -> Option<Batch> {
        let slot = Arc::new(Mutex::new(Some(batch)));
        let (desk, taken) = (self.clone(), slot.clone());
        let is_taken = self.0.files.run(move || {
            if let Some(batch) = locked(&taken).take() {
                desk.go_on(ticket, batch);
            }
        });
        if is_taken { None } else { locked(&slot).take() }
    }

    /// Writes the next file of a batch, and hands the rest on.
    fn go_on(&self, ticket: Ticket, mut batch: Batch) {
        loop {
            let is_stopped = !locked(&self.0.running).contains(&ticket);
            if is_stopped || batch.is_done() {
                return self.end(ticket, batch, None);
            }
            let write = || batch.write_next(&mut locked(&self.0.press));
            if let Err(error) = catch_unwind(AssertUnwindSafe(write)).unwrap_or_else(|_| Err(left_undone())) {
                return self.end(ticket, batch, Some(error));
            }
            self.tell(Event::ExportProgress { ticket, done: batch.written().len() });
            match self.hand_on(ticket, batch) {
                None => return,
                Some(rest) => batch = rest,
            }
        }
    }

    fn end(&self, ticket: Ticket, batch: Batch, trouble: Option<ExportError>) {
        locked(&self.0.running).remove(&ticket);
        let (folder, done) = batch.into_written();
        self.tell(Event::ExportedMany(ticket, ManyExported { folder, done, trouble }));
    }

    /// An event that is sent in any case: `lost` when the work for it is not taken or breaks off.
    fn owe(&self, lost: impl FnOnce() -> Event + Send + 'static) -> Answer<Event> {
        let desk = self.clone();
        Answer::new(move |event| desk.tell(event), lost)
    }

    fn tell(&self, event: Event) {
        (self.0.events)(event);
    }
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Too much was waiting for the files' thread, or the work broke off.
pub fn left_undone() -> ExportError {
    WriteError::Other { detail: "the files' thread did not get to it".to_owned() }.into()
}

fn no_viewer(error: &io::Error) -> ExportError {
    ExportError::NoViewer { detail: error.kind().to_string() }
}

#[cfg(test)]
mod tests;
