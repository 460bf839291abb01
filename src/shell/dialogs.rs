//! The system's dialogs: asked for by the engine, made where the window is drawn, awaited on the runtime.

use crate::services::{backup, crew::Events, event::Event, job::Ticket, worker::Answer};
use directories::UserDirs;
use rfd::{AsyncFileDialog, FileHandle};
use std::{
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use tokio::runtime::Handle;

/// What a dialog asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Where to save a file; its kind follows from the suggested name.
    Save {
        /// The name to suggest.
        file_name: String,
    },
    /// A folder to save many files in.
    Folder,
    /// A picture to read.
    Picture,
    /// A backup to restore from.
    Backup,
}

/// Dialogs that wait to be shown. Cheap to clone.
#[derive(Clone)]
pub struct Dialogs {
    wanted: Arc<Mutex<Option<(Ticket, Wanted)>>>,
    runtime: Handle,
    events: Events,
}

impl Dialogs {
    /// No dialog yet.
    pub fn new(runtime: Handle, events: Events) -> Self {
        Self { wanted: Arc::default(), runtime, events }
    }

    /// A dialog shall be shown with the next frame.
    pub fn want(&self, ticket: Ticket, wanted: Wanted) {
        *self.wanted.lock().unwrap_or_else(PoisonError::into_inner) = Some((ticket, wanted));
    }

    /// Takes out the dialog that waits. Whoever takes it owes the engine an [`Event::PathChosen`].
    pub fn take(&self) -> Option<(Ticket, Wanted)> {
        self.wanted.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Shows the dialog that waits, in front of the window. Called while the window is drawn, as macOS wants it.
    pub fn show(&self, window: &eframe::Frame) {
        let Some((ticket, wanted)) = self.take() else { return };
        let folder = documents();
        let mut dialog = AsyncFileDialog::new().set_parent(window);
        if let Some(folder) = &folder {
            dialog = dialog.set_directory(folder);
        }
        let (shown, events) = (Instant::now(), self.events.clone());
        let answer: Pin<Box<dyn Future<Output = Option<FileHandle>> + Send>> = match wanted {
            Wanted::Save { file_name } => Box::pin(saving(dialog, file_name).save_file()),
            Wanted::Folder => Box::pin(dialog.pick_folder()),
            Wanted::Backup => Box::pin(dialog.add_filter("Rex Console", &[backup::EXTENSION]).pick_file()),
            Wanted::Picture => Box::pin(dialog.add_filter("PNG, JPEG", &["png", "jpg", "jpeg"]).pick_file()),
        };
        let lost = folder.clone();
        let owed = Answer::new(
            move |event| events(event),
            // As if it could not be shown: then the path is typed.
            move || Event::PathChosen { ticket, path: None, open_for: Duration::ZERO, folder: lost },
        );
        self.runtime.spawn(async move {
            let path = answer.await.map(|file| file.path().to_owned());
            owed.give(Event::PathChosen { ticket, path, open_for: shown.elapsed(), folder });
        });
    }
}

/// Suggests a name, and shows the files of its kind.
fn saving(dialog: AsyncFileDialog, file_name: String) -> AsyncFileDialog {
    let extension =
        Path::new(&file_name).extension().map(|extension| extension.to_string_lossy().into_owned());
    let dialog = dialog.set_file_name(file_name);
    match extension {
        Some(extension) => dialog.add_filter(extension.to_uppercase(), &[extension]),
        None => dialog,
    }
}

/// Where people keep their documents.
fn documents() -> Option<PathBuf> {
    let user = UserDirs::new()?;
    let documents = user.document_dir().filter(|folder| folder.is_dir());
    Some(documents.unwrap_or_else(|| user.home_dir()).to_owned())
}
