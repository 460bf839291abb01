//! Printing and saving QR codes: what they look like, where they go, and what came of it.

mod preview;
mod saving;
mod warning;
mod wish;

pub use preview::Preview;
pub use saving::Behind;
pub use warning::Warning;
pub use wish::{CardWords, FileKind, Gather, LinkFacts, Subject, Wish};

use super::{Action, Message, State};
use crate::{
    domain::{card::Layout, link::LinkId},
    services::{
        event::Event,
        job::{Job, Ticket},
    },
};
use std::{path::PathBuf, sync::Arc};
use wish::Material;

/// QR codes on their way to paper or into files.
#[derive(Clone, Debug)]
pub struct Export {
    ticket: Ticket,
    /// The codes, at least one.
    pub subjects: Arc<[Subject]>,
    /// Names of links that were chosen too but have no address that may be shown.
    pub left_out: Arc<[String]>,
    /// What the person chose.
    pub wish: Wish,
    /// What it would look like.
    pub preview: Preview,
    /// How far it got.
    pub step: ExportStep,
    /// What came of the last try.
    pub outcome: Option<Outcome>,
    words: Option<Arc<CardWords>>,
}

/// How far an export got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportStep {
    /// Layout and file are being chosen.
    Open,
    /// The system's dialog is open.
    Choosing,
    /// No dialog could be shown: the path is typed, beginning with this one.
    Typing {
        /// What the field begins with.
        suggested: String,
        /// Why the last path didn't do.
        trouble: Option<Message>,
    },
    /// It is being written.
    Writing {
        /// Where to.
        path: PathBuf,
        /// Whether the path was typed here.
        was_typed: bool,
    },
    /// Many files are being written.
    WritingMany {
        /// Files written so far.
        done: usize,
        /// Whether no further one is wanted.
        is_stopping: bool,
    },
    /// The system's viewer is being started.
    Printing,
}

/// What came of printing or saving, in one sentence or two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What happened, and why.
    pub messages: Vec<Message>,
    /// Whether something went wrong.
    pub is_trouble: bool,
}

impl Export {
    /// Whether the codes are of payment links, which anyone may pay at any time.
    pub fn is_of_links(&self) -> bool {
        self.subjects.iter().any(|subject| subject.link.is_some())
    }

    /// Whether the words that stand on the cards are still missing: the window hands them in.
    pub fn needs_words(&self) -> bool {
        self.words.is_none()
    }

    /// Whether each code goes into a file of its own.
    pub fn is_one_file_each(&self) -> bool {
        self.subjects.len() > 1 && self.wish.gather == Gather::OneFileEach
    }

    /// Tells this export from others, for what the window keeps of it.
    pub fn ticket(&self) -> Ticket {
        self.ticket
    }

    fn link_ids(&self) -> Vec<LinkId> {
        self.subjects.iter().filter_map(|subject| Some(subject.link.as_ref()?.id.clone())).collect()
    }
}

pub(super) fn act(state: &mut State, action: Action) -> Vec<Job> {
    match action {
        Action::ExportQr { address, product, amount } => {
            let wish = Wish { layout: Layout::Bare, kind: FileKind::Png, ..state.print_wish };
            begin(state, vec![Subject { address, product, amount, link: None }], Vec::new(), wish);
        }
        Action::ExportLink(id) => return begin_links(state, &[id], None),
        Action::ExportLinks(ids) => return begin_links(state, &ids, None),
        Action::WordCards(words) => {
            if let Some(export) = state.export.as_mut().filter(|export| export.needs_words()) {
                export.words = Some(Arc::new(words));
            }
        }
        Action::WishPrint(wish) => {
            if let Some(export) = state.export.as_mut().filter(|export| export.step == ExportStep::Open) {
                export.wish = wish;
                export.outcome = None;
                if export.is_of_links() {
                    state.print_wish = wish;
                }
            }
        }
        Action::PrintCards => return saving::print(state),
        Action::SaveCards => return saving::choose(state),
        Action::ExportTo(path) => return saving::to_typed_path(state, &path),
        Action::StopExport => return saving::stop(state),
        Action::PictureCopied => {
            if let Some(export) = &mut state.export {
                export.outcome = Some(Outcome::good(Message::new("print-copied")));
            }
        }
        Action::CancelExport => return saving::leave(state),
        _ => {}
    }
    preview::follow(state)
}

/// Opens the dialog for links, with a layout where one is meant.
pub(super) fn begin_links(state: &mut State, ids: &[LinkId], layout: Option<Layout>) -> Vec<Job> {
    let (mut subjects, mut left_out) = (Vec::new(), Vec::new());
    for id in ids {
        let link = state.links.get(id);
        match link.and_then(|link| Subject::of(link, state.now)) {
            Some(subject) => subjects.push(subject),
            None => left_out.push(link.map_or_else(|| id.to_string(), |link| link.product_name.clone())),
        }
    }
    if subjects.is_empty() {
        if !left_out.is_empty() && state.export.is_none() {
            state.warn(Message::new("print-none-usable"));
        }
        return Vec::new();
    }
    let wish = layout.map_or(state.print_wish, |layout| Wish { layout, ..state.print_wish });
    begin(state, subjects, left_out, wish);
    Vec::new()
}

fn begin(state: &mut State, subjects: Vec<Subject>, left_out: Vec<String>, wish: Wish) {
    // One dialog at a time.
    if state.export.is_none() {
        state.export = Some(Export {
            ticket: state.new_ticket(),
            subjects: subjects.into(),
            left_out: left_out.into(),
            wish,
            preview: Preview::default(),
            step: ExportStep::Open,
            outcome: None,
            words: None,
        });
    }
}

pub(super) fn take_in(state: &mut State, event: Event) -> Vec<Job> {
    match event {
        Event::PathChosen { ticket, path, open_for, folder } => {
            saving::path_chosen(state, ticket, path, open_for, folder)
        }
        Event::Previewed(ticket, result) => preview::drawn(state, ticket, result),
        Event::Exported(ticket, result) => saving::written(state, ticket, result),
        Event::ExportProgress { ticket, done } => {
            saving::progressed(state, ticket, done);
            Vec::new()
        }
        Event::ExportedMany(ticket, result) => saving::many_written(state, ticket, &result),
        Event::Printed(ticket, result) => saving::printed(state, ticket, result),
        _ => Vec::new(),
    }
}

/// Makes something of what the open dialog prints; nothing while its words are missing, so that no practice code is
/// ever without its mark.
fn material<T>(state: &State, make: impl FnOnce(&Material<'_>) -> T) -> Option<T> {
    let export = state.export.as_ref()?;
    let material = Material {
        subjects: &export.subjects,
        words: export.words.as_deref()?,
        shop: &state.shop()?.name,
        logo: state.logo.file(),
        is_practice: state.is_practice(),
    };
    Some(make(&material))
}
