//! Tidying up: the links of this till's own sales that were closed unpaid a week ago or more are archived and deleted.
//!
//! One after the other, at leisure: each is asked for just before, goes only when the provider counts no payment on it
//! and it is the sale's beyond doubt, and stands in the archive before it goes. What came of it stands in the journal,
//! so that it can be left off and taken up again at any time.

mod run;

pub(super) use run::{archived, deleted, next_tick, seen, tick};

use super::{Action, Message, State, sell::Gate};
use crate::{
    domain::{link::PaymentLink, reference::Reference, sale::Sale},
    services::{
        job::Job,
        journal::{
            JournalError,
            tidied::{TidyDone, TidyTask},
        },
    },
};
use jiff::SignedDuration;
use std::{path::PathBuf, sync::Arc, time::Duration};

/// A sale's link stays for so long after it was closed.
const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What is known of the tidying.
#[derive(Clone, Debug, Default)]
pub struct Tidy {
    /// Whether its page shows.
    pub is_shown: bool,
    /// How far it got.
    pub step: TidyStep,
    /// What became of the links so far.
    pub tally: Tally,
    sales: Arc<Vec<Sale>>,
    place: usize,
    work: Work,
    next: Duration,
    is_stopping: bool,
}

/// How far the tidying got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TidyStep {
    /// Nobody asked for it.
    #[default]
    Idle,
    /// The journal is being asked which links may go.
    Looking,
    /// So many may go, and nobody has said yet that they shall.
    Found,
    /// They are going.
    Running,
    /// It is over, or was stopped; what stopped it, if it wasn't a person.
    Over(Option<Message>),
}

/// What became of the links so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Archived and deleted.
    pub deleted: usize,
    /// Gone before they were asked for.
    pub already_gone: usize,
    /// Paid after all: these sales are shown again.
    pub paid: Vec<Reference>,
    /// Left alone, and why.
    pub left: Vec<(Reference, LeftAlone)>,
    /// The archive that was written last.
    pub archive: Option<PathBuf>,
}

/// Why a link was left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftAlone {
    /// Its name or amount is not the sale's.
    NotTheSales,
    /// It still takes payments.
    StillOn,
    /// The provider's answer holds no count of payments, or more than one.
    NoCount,
    /// The provider's answer can't be understood, or it refused.
    Refused,
    /// It was to be deleted, and is still there.
    StillThere,
}

/// What is being done to the link whose turn it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Work {
    /// Nothing yet.
    #[default]
    Waiting,
    /// It is asked for.
    Viewing,
    /// It is written into the archive.
    Archiving(Box<PaymentLink>),
    /// It is being deleted.
    Deleting,
    /// The answer was lost: is it still there?
    LookingAgain,
    /// The journal is told.
    Recording,
}

impl Tidy {
    /// How many links there are to be dealt with in this run.
    pub fn total(&self) -> usize {
        self.sales.len()
    }

    /// How many are dealt with.
    pub fn done(&self) -> usize {
        self.place
    }

    /// Whether it stops as soon as the link under way is dealt with.
    pub fn is_stopping(&self) -> bool {
        self.is_stopping
    }

    fn current(&self) -> Option<&Sale> {
        self.sales.get(self.place)
    }
}

pub(super) fn act(state: &mut State, action: &Action) -> Vec<Job> {
    let elapsed = state.elapsed;
    let tidy = &mut state.tidy;
    match action {
        Action::OpenTidyUp => return open(state),
        Action::TidyUp if tidy.step == TidyStep::Found && tidy.total() > 0 => {
            tidy.step = TidyStep::Running;
            tidy.next = elapsed;
            return tick(state);
        }
        Action::StopTidyUp if tidy.step == TidyStep::Running => {
            tidy.is_stopping = true;
            if tidy.work == Work::Waiting {
                run::end(state, None);
            }
        }
        Action::CloseTidyUp => tidy.is_shown = false,
        _ => {}
    }
    Vec::new()
}

/// Shows the page, and asks the journal anew unless something is under way.
fn open(state: &mut State) -> Vec<Job> {
    let Some(session) = state.session_id().filter(|_| state.sell.gate == Gate::Open) else {
        return Vec::new();
    };
    state.tidy.is_shown = true;
    if matches!(state.tidy.step, TidyStep::Looking | TidyStep::Running) {
        return Vec::new();
    }
    state.tidy = Tidy { is_shown: true, step: TidyStep::Looking, ..Tidy::default() };
    vec![Job::KeepTidied(session, TidyTask::Find { closed_by: state.now - KEPT })]
}

/// The journal did a task, or didn't.
pub(super) fn kept(state: &mut State, task: TidyTask, result: Result<TidyDone, JournalError>) -> Vec<Job> {
    match (task, result) {
        (TidyTask::Find { .. }, result) if state.tidy.step == TidyStep::Looking => match result {
            Ok(TidyDone::Found(sales)) => {
                state.tidy.sales = Arc::new(sales);
                state.tidy.step = TidyStep::Found;
            }
            Ok(TidyDone::Written) => {}
            Err(error) => {
                let message = Message::new("tidy-not-read").with_detail(error.to_string());
                state.tidy.step = TidyStep::Over(Some(message));
            }
        },
        (TidyTask::Record { reference, outcome, .. }, result) => {
            return run::recorded(state, &reference, outcome, result);
        }
        _ => {}
    }
    Vec::new()
}
