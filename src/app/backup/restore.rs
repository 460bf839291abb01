//! Restoring: a file is chosen and looked at, the person says yes, and it is merged while no connection stands.

use super::{BackupAction, State};
use crate::{
    app::{
        Message, Screen, account, day_settings,
        path::{Said, said},
    },
    services::{
        backup::{BackupError, Inspected, Merged, Restored},
        event::Event,
        job::{Job, Ticket},
        settings::Settings,
    },
};
use std::{path::PathBuf, sync::Arc};

/// A backup being taken up.
#[derive(Clone, Debug)]
pub struct Restore {
    /// How far it got.
    pub step: RestoreStep,
    /// Why the last file didn't do.
    pub trouble: Option<Message>,
    ticket: Ticket,
}

/// How far it got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RestoreStep {
    /// The system's dialog is open.
    Choosing,
    /// No dialog could be shown: the path is typed, beginning with this.
    Typing(String),
    /// The file is being looked at; its path, where that was typed.
    Inspecting(PathBuf, Option<String>),
    /// No file is chosen; the last one didn't do.
    Refused,
    /// The person is asked.
    Asking {
        /// The file.
        path: PathBuf,
        /// What it holds.
        found: Box<Inspected>,
        /// Whether its settings and logo are wanted too.
        with_settings: bool,
    },
    /// It is being merged.
    Restoring {
        /// The console goes on with its connection afterwards.
        goes_on: bool,
    },
    /// It is done.
    Done(Merged),
}

impl Restore {
    /// Whether something is under way that must come to its end.
    pub fn is_busy(&self) -> bool {
        matches!(self.step, RestoreStep::Restoring { .. })
    }
}

/// Whether a path that was chosen is the backup's.
pub(in crate::app) fn is_asked_by(state: &State, ticket: Ticket) -> bool {
    let is_it = |restore: &Restore| restore.ticket == ticket && restore.step == RestoreStep::Choosing;
    state.backup.restore.as_ref().is_some_and(is_it)
}

pub(super) fn act(state: &mut State, action: &BackupAction) -> Vec<Job> {
    let step = state.backup.restore.as_ref().map(|restore| restore.step.clone());
    match (action, step) {
        (
            BackupAction::Choose,
            None
            | Some(
                RestoreStep::Typing(_)
                | RestoreStep::Refused
                | RestoreStep::Asking { .. }
                | RestoreStep::Done(_),
            ),
        ) => {
            let ticket = go(state, RestoreStep::Choosing);
            vec![Job::ChooseBackup { ticket }]
        }
        (BackupAction::Take(typed), Some(RestoreStep::Typing(_))) => {
            let path = PathBuf::from(typed.trim());
            if path.file_name().is_some() {
                return inspect(state, path, Some(typed.clone()));
            }
            go(state, RestoreStep::Typing(typed.clone()));
            trouble(state, Message::new("backup-no-name"));
            Vec::new()
        }
        (BackupAction::WithSettings(with_settings), Some(RestoreStep::Asking { path, found, .. })) => {
            go(state, RestoreStep::Asking { path, found, with_settings: *with_settings });
            Vec::new()
        }
        (BackupAction::Restore, Some(RestoreStep::Asking { path, with_settings, .. })) => {
            begin(state, path, with_settings)
        }
        (BackupAction::Leave, Some(step)) if !matches!(step, RestoreStep::Restoring { .. }) => {
            state.backup.restore = None;
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn go(state: &mut State, step: RestoreStep) -> Ticket {
    let ticket = state.new_ticket();
    state.backup.restore = Some(Restore { step, trouble: None, ticket });
    ticket
}

fn trouble(state: &mut State, message: Message) {
    if let Some(restore) = &mut state.backup.restore {
        restore.trouble = Some(message);
    }
}

fn inspect(state: &mut State, path: PathBuf, typed: Option<String>) -> Vec<Job> {
    let ticket = go(state, RestoreStep::Inspecting(path.clone(), typed));
    vec![Job::InspectBackup { ticket, path }]
}

/// The journal must be nobody's while it is merged: the connection goes, and is made anew afterwards, so that open sales
/// of the backup are taken up as at any start.
fn begin(state: &mut State, path: PathBuf, with_settings: bool) -> Vec<Job> {
    if state.sell.has_open() {
        trouble(state, Message::new("notice-open-sales"));
        return Vec::new();
    }
    let goes_on = state.session().is_some();
    // A first start has nothing of its own to keep.
    let with_settings = with_settings || state.settings.shop.is_none();
    let ticket = go(state, RestoreStep::Restoring { goes_on });
    let mut jobs = Vec::from_iter(goes_on.then(|| account::pause(state)));
    jobs.push(Job::RestoreBackup { ticket, path, with_settings });
    jobs
}

pub(super) fn take_in(state: &mut State, event: Event) -> Vec<Job> {
    let ours = state.backup.restore.as_ref().map(|restore| (restore.ticket, restore.step.clone()));
    match (event, ours) {
        (Event::PathChosen { ticket, path, open_for, folder }, Some((asked, RestoreStep::Choosing)))
            if ticket == asked =>
        {
            match said(path, open_for, folder) {
                Said::Path(path) => return inspect(state, path, None),
                Said::NotAsked(folder) => {
                    go(state, RestoreStep::Typing(folder.join("").display().to_string()));
                }
                Said::Nothing => state.backup.restore = None,
            }
            Vec::new()
        }
        (Event::BackupInspected(ticket, result), Some((asked, RestoreStep::Inspecting(path, typed))))
            if ticket == asked =>
        {
            inspected(state, path, typed, result);
            Vec::new()
        }
        (Event::BackupRestored(ticket, result), Some((asked, RestoreStep::Restoring { goes_on })))
            if ticket == asked =>
        {
            restored(state, goes_on, result)
        }
        _ => Vec::new(),
    }
}

fn inspected(
    state: &mut State,
    path: PathBuf,
    typed: Option<String>,
    result: Result<Inspected, BackupError>,
) {
    match result {
        Ok(found) => {
            let with_settings = state.settings.shop.is_none();
            go(state, RestoreStep::Asking { path, found: Box::new(found), with_settings });
        }
        Err(error) => {
            // What was typed can be mended.
            go(state, typed.map_or(RestoreStep::Refused, RestoreStep::Typing));
            trouble(state, Message::from(&error));
        }
    }
}

fn restored(state: &mut State, goes_on: bool, result: Result<Box<Restored>, BackupError>) -> Vec<Job> {
    let mut jobs = Vec::new();
    match result {
        Ok(restored) => {
            let Restored { merged, settings, logo } = *restored;
            if let Some(settings) = settings {
                take_over(state, *settings);
                jobs.push(account::save_settings(state));
                jobs.extend(day_settings::begin(state));
            }
            if logo.is_some() {
                state.logo.kept = logo;
            }
            // What was merged shall be in the day's copy too.
            state.backup.daily.want_newer();
            go(state, RestoreStep::Done(merged));
        }
        Err(error) => {
            go(state, RestoreStep::Refused);
            trouble(state, Message::from(&error));
        }
    }
    if goes_on {
        state.screen = Screen::Settings;
        jobs.extend(account::go_on(state));
    }
    jobs
}

/// On a first start everything is as in the backup, the account's name in the journal too, so that its open sales are
/// taken up. Otherwise this till's own connection and what was found out about its account stay.
fn take_over(state: &mut State, theirs: Settings) {
    let own = Settings::clone(&state.settings);
    let is_new = own.shop.is_none() && own.account.is_none();
    state.settings_trouble = None;
    state.settings = Arc::new(if is_new {
        Settings { base: own.base, customer: own.customer, callback: own.callback, pin: own.pin, ..theirs }
    } else {
        Settings {
            base: own.base,
            account: own.account,
            is_live: own.is_live,
            payment_path: own.payment_path,
            customer: own.customer,
            callback: own.callback,
            links: own.links,
            pin: own.pin,
            ..theirs
        }
    });
}
