//! What the console says of itself: where its files are, and the text that the owner may send to support.

use super::{Message, State, filing};
use crate::services::{
    diagnostics::{Known, file_name},
    event::Event,
    job::{Job, Ticket},
    papers::Paper,
};
use std::{path::PathBuf, sync::Arc};

/// What is known of the console itself.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// Where its files are; `None` until the shell said so.
    pub places: Option<Arc<Places>>,
    /// The text for support.
    pub diagnostics: Diagnostics,
    renderer: Option<Arc<str>>,
}

/// Where the console's files are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// Settings, logo and the owner's dialect.
    pub config: PathBuf,
    /// Sales, links and backups.
    pub data: PathBuf,
    /// Logs and reports of errors.
    pub state: PathBuf,
}

/// How far the text for support got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Diagnostics {
    /// Nobody wants it.
    #[default]
    Unwanted,
    /// It is being put together.
    Making(Ticket),
    /// This is all of it: what is shown is what is saved.
    Shown(Arc<str>),
}

/// What a person can do here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AboutAction {
    /// Look at the folder of sales and links.
    OpenData,
    /// Look at the folder of settings.
    OpenConfig,
    /// Look at the folder of logs and reports of errors.
    OpenState,
    /// Put the text for support together, and show it.
    MakeDiagnostics,
    /// Save it as it is shown.
    SaveDiagnostics,
    /// Put it away.
    LeaveDiagnostics,
}

pub(super) fn act(state: &mut State, action: AboutAction) -> Vec<Job> {
    let about = &mut state.about;
    match action {
        AboutAction::OpenData => open(about, |places| &places.data),
        AboutAction::OpenConfig => open(about, |places| &places.config),
        AboutAction::OpenState => open(about, |places| &places.state),
        AboutAction::MakeDiagnostics => make(state),
        AboutAction::SaveDiagnostics => match &about.diagnostics {
            Diagnostics::Shown(text) => {
                let paper = Paper::Diagnostics(text.clone());
                filing::save(state, paper, file_name(state.now))
            }
            Diagnostics::Unwanted | Diagnostics::Making(_) => Vec::new(),
        },
        AboutAction::LeaveDiagnostics => {
            about.diagnostics = Diagnostics::Unwanted;
            Vec::new()
        }
    }
}

fn open(about: &About, which: impl FnOnce(&Places) -> &PathBuf) -> Vec<Job> {
    Vec::from_iter(about.places.as_deref().map(|places| Job::OpenFolder(which(places).clone())))
}

fn make(state: &mut State) -> Vec<Job> {
    let ticket = state.new_ticket();
    state.about.diagnostics = Diagnostics::Making(ticket);
    let session = state.session();
    let known = Known {
        now: state.now,
        running: state.elapsed,
        renderer: state.about.renderer.as_deref().map(str::to_owned),
        host: session.map(|session| session.host.clone()),
        is_practice: session.is_some_and(|session| session.is_practice),
        is_token_kept: session.is_some_and(|session| session.is_token_kept),
        clock_off: state.clock.correction(),
        links: state.links.all.value.as_ref().map(super::links::catalogue::Catalogue::len),
        printed: state.printed.links().len(),
        settings: Arc::unwrap_or_clone(state.settings.clone()),
    };
    vec![Job::MakeDiagnostics { session: state.session_id(), ticket, known: Box::new(known) }]
}

pub(super) fn take_in(state: &mut State, event: Event) {
    match event {
        Event::Renderer(renderer) => state.about.renderer = Some(renderer.into()),
        Event::DiagnosticsMade(ticket, text) if state.about.diagnostics == Diagnostics::Making(ticket) => {
            state.about.diagnostics = Diagnostics::Shown(text);
        }
        Event::FolderFailed(folder) => {
            state.warn(Message::new("notice-folder-failed").with("path", &folder.display()));
        }
        _ => {}
    }
}
