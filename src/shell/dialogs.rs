//! Save dialogs: asked for by the engine, made where the window is drawn, awaited on the runtime.

use crate::services::{crew::Events, event::Event, job::Ticket};
use directories::UserDirs;
use rfd::AsyncFileDialog;
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};
use tokio::runtime::Handle;

/// Dialogs that wait to be shown. Cheap to clone.
#[derive(Clone)]
pub struct Dialogs {
    wanted: Arc<Mutex<Option<(Ticket, String)>>>,
    runtime: Handle,
    events: Events,
}

impl Dialogs {
    /// No dialog yet.
    pub fn new(runtime: Handle, events: Events) -> Self {
        Self { wanted: Arc::default(), runtime, events }
    }

    /// A save dialog shall be shown with the next frame.
    pub fn want(&self, ticket: Ticket, file_name: String) {
        *self.wanted.lock().unwrap_or_else(PoisonError::into_inner) = Some((ticket, file_name));
    }

    /// Takes out the dialog that waits. Whoever takes it owes the engine an [`Event::PathChosen`].
    pub fn take(&self) -> Option<(Ticket, String)> {
        self.wanted.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Shows the dialog that waits, in front of the window. Called while the window is drawn, as macOS wants it.
    pub fn show(&self, window: &eframe::Frame) {
        let Some((ticket, file_name)) = self.take() else { return };
        let folder = documents();
        let mut dialog = AsyncFileDialog::new().set_parent(window).set_file_name(file_name);
        if let Some(folder) = &folder {
            dialog = dialog.set_directory(folder);
        }
        let (shown, events) = (Instant::now(), self.events.clone());
        let answer = dialog.add_filter("PNG", &["png"]).save_file();
        self.runtime.spawn(async move {
            let path = answer.await.map(|file| file.path().to_owned());
            events(Event::PathChosen { ticket, path, open_for: shown.elapsed(), folder });
        });
    }
}

/// Where people keep their documents.
fn documents() -> Option<PathBuf> {
    let user = UserDirs::new()?;
    let documents = user.document_dir().filter(|folder| folder.is_dir());
    Some(documents.unwrap_or_else(|| user.home_dir()).to_owned())
}
