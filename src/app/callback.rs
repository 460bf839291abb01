//! The listener for checkouts in this computer's browser: whether it is wanted, and whether it listens.

use super::{Message, State, account};
use crate::services::{callback::ListenError, job::Job};
use std::sync::Arc;

/// How the listener stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Listening {
    /// Nobody wants it.
    #[default]
    Off,
    /// It is being opened.
    Opening,
    /// It listens on this port.
    On(u16),
    /// It couldn't be opened, and why.
    Failed(Message),
}

/// The ports that an owner may choose; below them a program needs special rights.
pub const PORTS: std::ops::RangeInclusive<u16> = 1024..=u16::MAX;

/// Switches it on or off.
pub(super) fn set_wanted(state: &mut State, is_wanted: bool) -> Vec<Job> {
    Arc::make_mut(&mut state.settings).callback.is_wanted = is_wanted;
    let mut jobs = vec![account::save_settings(state)];
    if is_wanted {
        jobs.extend(begin(state));
    } else {
        state.listening = Listening::Off;
        jobs.extend([Job::StopListening, Job::PointPractice(None)]);
    }
    jobs
}

/// Moves it to another port.
pub(super) fn set_port(state: &mut State, port: u16) -> Vec<Job> {
    if !PORTS.contains(&port) {
        return Vec::new();
    }
    Arc::make_mut(&mut state.settings).callback.port = port;
    let mut jobs = vec![account::save_settings(state)];
    jobs.extend(begin(state));
    jobs
}

/// Opens it for the connection that stands, where it is wanted.
pub(super) fn begin(state: &mut State) -> Option<Job> {
    let session = state.session_id()?;
    let settings = &state.settings.callback;
    let job = settings.is_wanted.then_some(Job::Listen(session, settings.port))?;
    state.listening = Listening::Opening;
    Some(job)
}

/// It listens, or can't. The practice provider sends its customers here; a real account is left as it is.
pub(super) fn opened(state: &mut State, result: Result<u16, ListenError>) -> Vec<Job> {
    match result {
        Ok(port) => {
            state.listening = Listening::On(port);
            let practice = state.is_practice().then_some(Job::PointPractice(Some(port)));
            practice.into_iter().collect()
        }
        Err(error) => {
            let message = match &error {
                ListenError::Taken(port) => Message::new("callback-taken").with("port", port),
                ListenError::Refused { .. } => Message::new("callback-refused"),
            };
            state.listening = Listening::Failed(message.with_detail(error.to_string()));
            Vec::new()
        }
    }
}
