//! The shop's logo: chosen once, kept beside the settings, printed on every card.

use super::{
    Action, Message, State,
    path::{Said, said, typed_file},
};
use crate::services::{
    event::Event,
    job::{Job, Ticket},
    logo::{Logo as Kept, LogoError},
};
use std::{path::PathBuf, sync::Arc, time::Duration};

/// The logo, and how far the choosing of another got.
#[derive(Clone, Debug, Default)]
pub struct Logo {
    /// The logo, if the shop has one.
    pub kept: Option<Kept>,
    /// How far the choosing got.
    pub step: LogoStep,
    /// Why the last picture was not taken.
    pub trouble: Option<Message>,
}

/// How far the choosing of a logo got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LogoStep {
    /// None is being chosen.
    #[default]
    Idle,
    /// The system's dialog is open.
    Choosing(Ticket),
    /// No dialog could be shown: the path is typed, beginning with this.
    Typing(String),
    /// It is being read; from this path, where it was typed.
    Reading(Ticket, Option<String>),
}

impl Logo {
    pub(super) fn is_asked_by(&self, ticket: Ticket) -> bool {
        self.step == LogoStep::Choosing(ticket)
    }

    pub(super) fn file(&self) -> Option<Arc<[u8]>> {
        self.kept.as_ref().map(|logo| logo.file.clone())
    }
}

pub(super) fn act(state: &mut State, action: Action) -> Vec<Job> {
    match action {
        Action::ChooseLogo if matches!(state.logo.step, LogoStep::Idle | LogoStep::Typing(_)) => {
            let ticket = state.new_ticket();
            state.logo.trouble = None;
            state.logo.step = LogoStep::Choosing(ticket);
            vec![Job::ChoosePicture { ticket }]
        }
        Action::TakeLogo(typed) if matches!(state.logo.step, LogoStep::Typing(_)) => {
            if let Some(path) = typed_file(&typed) {
                return take(state, path, Some(typed));
            }
            state.logo.step = LogoStep::Typing(typed);
            state.logo.trouble = Some(Message::new("logo-no-name"));
            Vec::new()
        }
        Action::CancelLogo => {
            state.logo.step = LogoStep::Idle;
            state.logo.trouble = None;
            Vec::new()
        }
        Action::RemoveLogo => {
            state.logo = Logo::default();
            vec![Job::DropLogo]
        }
        _ => Vec::new(),
    }
}

pub(super) fn path_chosen(
    state: &mut State,
    _: Ticket,
    path: Option<PathBuf>,
    open_for: Duration,
    folder: Option<PathBuf>,
) -> Vec<Job> {
    match said(path, open_for, folder) {
        Said::Path(path) => return take(state, path, None),
        Said::NotAsked(folder) => {
            state.logo.step = LogoStep::Typing(folder.join("logo.png").display().to_string());
        }
        Said::Nothing => state.logo.step = LogoStep::Idle,
    }
    Vec::new()
}

fn take(state: &mut State, path: PathBuf, typed: Option<String>) -> Vec<Job> {
    let ticket = state.new_ticket();
    state.logo.trouble = None;
    state.logo.step = LogoStep::Reading(ticket, typed);
    vec![Job::TakeLogo { ticket, path }]
}

pub(super) fn take_in(state: &mut State, event: Event) {
    let logo = &mut state.logo;
    match event {
        // A logo chosen meanwhile is newer than the one that was kept.
        Event::LogoRead(kept) if logo.kept.is_none() => logo.kept = kept,
        Event::LogoTaken(ticket, result) => {
            let typed = match &mut logo.step {
                LogoStep::Reading(asked, typed) if *asked == ticket => typed.take(),
                // It was put away meanwhile; what lies on the disk now is the logo all the same.
                _ => return logo.kept = result.ok().or(logo.kept.take()),
            };
            logo.step = LogoStep::Idle;
            match result {
                Ok(kept) => logo.kept = Some(kept),
                Err(error) => {
                    logo.trouble = Some(Message::from(&error));
                    // What was typed can be mended.
                    logo.step = typed.map_or(LogoStep::Idle, LogoStep::Typing);
                }
            }
        }
        _ => {}
    }
}

impl From<&LogoError> for Message {
    fn from(error: &LogoError) -> Self {
        let key = match error {
            LogoError::NotThere => "logo-not-there",
            LogoError::TooLarge => "logo-too-large",
            LogoError::NoPicture => "logo-no-picture",
            LogoError::NotKept(_) => "logo-not-kept",
        };
        Self::new(key).with_detail(error.to_string())
    }
}
