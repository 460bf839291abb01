//! Where the codes go: to the system's viewer, into a file, into a folder. And what came of it.

use super::{Export, ExportStep, Outcome, material};
use crate::{
    app::{
        Message, State,
        path::{Said, said, typed_file},
        printed,
    },
    domain::{card::Format, link::LinkId},
    services::{
        export::{self, ExportError, ManyExported, write::WriteError},
        job::{Job, Ticket},
    },
};
use std::{path::PathBuf, time::Duration};

/// What is still being written or printed after its dialog was left: it may be on paper all the same.
#[derive(Clone, Debug, Default)]
pub struct Behind(Vec<(Ticket, Vec<LinkId>)>);

impl Behind {
    fn take(&mut self, ticket: Ticket) -> Option<Vec<LinkId>> {
        let at = self.0.iter().position(|(of, _)| *of == ticket)?;
        Some(self.0.swap_remove(at).1)
    }
}

impl Outcome {
    pub(super) fn good(message: Message) -> Self {
        Self { messages: vec![message], is_trouble: false }
    }

    fn trouble(message: Message) -> Self {
        Self { messages: vec![message], is_trouble: true }
    }
}

fn open(state: &mut State) -> Option<&mut Export> {
    state.export.as_mut().filter(|export| export.step == ExportStep::Open && !export.needs_words())
}

fn of_ticket(state: &mut State, ticket: Ticket) -> Option<&mut Export> {
    state.export.as_mut().filter(|export| export.ticket == ticket)
}

pub(super) fn print(state: &mut State) -> Vec<Job> {
    let Some(export) = open(state) else { return Vec::new() };
    export.step = ExportStep::Printing;
    export.outcome = None;
    let (ticket, layout) = (export.ticket, export.wish.layout);
    let print = material(state, |of| of.whole(layout, Format::Pdf));
    print.map(|print| Job::Print { ticket, print: Box::new(print) }).into_iter().collect()
}

/// Asks where to: for a file, or for the folder of many.
pub(super) fn choose(state: &mut State) -> Vec<Job> {
    let Some(export) = open(state) else { return Vec::new() };
    export.step = ExportStep::Choosing;
    export.outcome = None;
    let ticket = export.ticket;
    vec![if export.is_one_file_each() {
        Job::ChooseFolder { ticket }
    } else {
        Job::ChoosePath { ticket, file_name: export.file_name() }
    }]
}

impl Export {
    /// The kind of the files: several codes in one are always a document.
    fn format(&self) -> Format {
        let is_alone = self.subjects.len() == 1 || self.is_one_file_each();
        if is_alone { self.wish.format() } else { Format::Pdf }
    }

    fn file_name(&self) -> String {
        let (first, format) = (&self.subjects[0], self.format());
        match &self.words {
            Some(words) if self.subjects.len() > 1 => export::file_name_as(&words.several, "", format),
            _ => export::file_name_as(&first.product, &first.amount.to_string(), format),
        }
    }
}

pub(super) fn path_chosen(
    state: &mut State,
    ticket: Ticket,
    path: Option<PathBuf>,
    open_for: Duration,
    folder: Option<PathBuf>,
) -> Vec<Job> {
    let Some(export) = of_ticket(state, ticket).filter(|export| export.step == ExportStep::Choosing) else {
        return Vec::new();
    };
    match said(path, open_for, folder) {
        Said::Path(path) => write(state, path, false),
        Said::NotAsked(folder) => {
            let suggested = if export.is_one_file_each() { folder } else { folder.join(export.file_name()) };
            export.step = ExportStep::Typing { suggested: suggested.display().to_string(), trouble: None };
            Vec::new()
        }
        Said::Nothing => {
            export.step = ExportStep::Open;
            Vec::new()
        }
    }
}

pub(super) fn to_typed_path(state: &mut State, typed: &str) -> Vec<Job> {
    let Some(export) = &mut state.export else { return Vec::new() };
    if !matches!(export.step, ExportStep::Typing { .. }) {
        return Vec::new();
    }
    let (path, key) = if export.is_one_file_each() {
        let folder = typed.trim();
        ((!folder.is_empty()).then(|| folder.into()), "export-no-folder-name")
    } else {
        (typed_file(typed), "export-no-name")
    };
    if let Some(path) = path {
        return write(state, path, true);
    }
    export.step = ExportStep::Typing { suggested: typed.to_owned(), trouble: Some(Message::new(key)) };
    Vec::new()
}

fn write(state: &mut State, path: PathBuf, was_typed: bool) -> Vec<Job> {
    let Some(export) = &state.export else { return Vec::new() };
    let (ticket, layout, format) = (export.ticket, export.wish.layout, export.format());
    let (step, job) = if export.is_one_file_each() {
        let prints = material(state, |of| of.one_each(layout, format));
        let step = ExportStep::WritingMany { done: 0, is_stopping: false };
        (step, prints.map(|prints| Job::ExportMany { ticket, prints, folder: path }))
    } else {
        let print = material(state, |of| Box::new(of.whole(layout, format)));
        let step = ExportStep::Writing { path: path.clone(), was_typed };
        (step, print.map(|print| Job::Export { ticket, print, path }))
    };
    if let Some(export) = &mut state.export {
        export.step = step;
    }
    job.into_iter().collect()
}

pub(super) fn written(state: &mut State, ticket: Ticket, result: Result<PathBuf, ExportError>) -> Vec<Job> {
    let Some(export) = of_ticket(state, ticket) else {
        let done = result.map(|path| Message::new("notice-exported").with("path", &path.display()));
        return finish_behind(state, ticket, done);
    };
    let ids = export.link_ids();
    match (result, &export.step) {
        (Ok(path), _) => {
            export.step = ExportStep::Open;
            let message = Message::new("notice-exported").with("path", &path.display());
            export.outcome = Some(Outcome::good(message));
            return remember(state, &ids);
        }
        // The name was completed, and nobody was asked about the completed one: ask now.
        (Err(ExportError::Writing(WriteError::Exists(completed))), _) => {
            let suggested = completed.display().to_string();
            export.step = ExportStep::Typing { suggested, trouble: Some(Message::new("export-exists")) };
        }
        // What was typed here can be mended here.
        (Err(error), ExportStep::Writing { path, was_typed: true }) => {
            let suggested = path.display().to_string();
            export.step = ExportStep::Typing { suggested, trouble: Some(Message::from(&error)) };
        }
        (Err(error), _) => {
            export.step = ExportStep::Open;
            export.outcome = Some(Outcome::trouble(Message::from(&error)));
        }
    }
    Vec::new()
}

pub(super) fn printed(state: &mut State, ticket: Ticket, result: Result<(), ExportError>) -> Vec<Job> {
    let done = result.map(|()| Message::new("print-opened"));
    let Some(export) = of_ticket(state, ticket) else { return finish_behind(state, ticket, done) };
    export.step = ExportStep::Open;
    let ids = export.link_ids();
    match done {
        Ok(message) => {
            export.outcome = Some(Outcome::good(message));
            remember(state, &ids)
        }
        Err(error) => {
            export.outcome = Some(Outcome::trouble(Message::from(&error)));
            Vec::new()
        }
    }
}

pub(super) fn progressed(state: &mut State, ticket: Ticket, written: usize) {
    let Some(export) = of_ticket(state, ticket) else { return };
    if let ExportStep::WritingMany { done, .. } = &mut export.step {
        *done = written.min(export.subjects.len());
    }
}

pub(super) fn stop(state: &mut State) -> Vec<Job> {
    let Some(export) = &mut state.export else { return Vec::new() };
    match &mut export.step {
        ExportStep::WritingMany { is_stopping, .. } if !*is_stopping => {
            *is_stopping = true;
            vec![Job::StopExport(export.ticket)]
        }
        _ => Vec::new(),
    }
}

pub(super) fn many_written(state: &mut State, ticket: Ticket, result: &ManyExported) -> Vec<Job> {
    let Some(export) = of_ticket(state, ticket) else {
        let ids = state.exports_behind.take(ticket).unwrap_or_default();
        let ids: Vec<_> = result.done.iter().filter_map(|at| ids.get(*at).cloned()).collect();
        return remember(state, &ids);
    };
    export.step = ExportStep::Open;
    let total = export.subjects.len();
    let missing = (0..total).find(|at| !result.done.contains(at));
    let key = match (&result.trouble, missing) {
        (Some(_), _) => "export-many-failed",
        (None, Some(_)) => "export-many-stopped",
        (None, None) => "export-many-done",
    };
    let name = missing.map_or("", |at| export.subjects[at].product.as_str());
    let message = Message::new(key)
        .with("count", &result.done.len())
        .with("total", &total)
        .with("name", name)
        .with("folder", &result.folder.display());
    let why = result.trouble.as_ref().map(Message::from);
    let is_trouble = why.is_some();
    let ids = export.link_ids();
    let ids: Vec<_> = result.done.iter().filter_map(|at| ids.get(*at).cloned()).collect();
    export.outcome =
        Some(Outcome { messages: [Some(message), why].into_iter().flatten().collect(), is_trouble });
    remember(state, &ids)
}

/// Closes the dialog. Many files are stopped first, and it stays to say how many there are.
pub(super) fn leave(state: &mut State) -> Vec<Job> {
    let fresh = state.new_ticket();
    let Some(export) = &mut state.export else { return Vec::new() };
    match export.step {
        ExportStep::WritingMany { is_stopping: false, .. } => return stop(state),
        // From the field for a path, and from a system's dialog that hangs, one step back.
        ExportStep::Typing { .. } | ExportStep::Choosing => {
            export.step = ExportStep::Open;
            export.ticket = fresh;
            return Vec::new();
        }
        ExportStep::Writing { .. } | ExportStep::WritingMany { .. } | ExportStep::Printing => {
            let behind = (export.ticket, export.link_ids());
            state.exports_behind.0.push(behind);
        }
        ExportStep::Open => {}
    }
    state.export = None;
    Vec::new()
}

fn finish_behind(state: &mut State, ticket: Ticket, done: Result<Message, ExportError>) -> Vec<Job> {
    let Some(ids) = state.exports_behind.take(ticket) else { return Vec::new() };
    match done {
        Ok(message) => {
            state.notify(message);
            remember(state, &ids)
        }
        Err(error) => {
            state.warn(Message::from(&error));
            Vec::new()
        }
    }
}

fn remember(state: &mut State, ids: &[LinkId]) -> Vec<Job> {
    if ids.is_empty() { Vec::new() } else { printed::remember(state, ids) }
}
