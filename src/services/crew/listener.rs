//! The crew's listener for callbacks: at most one, and the last wish counts.

use super::Crew;
use crate::services::{callback::Listener, event::Event, job::SessionId};
use std::sync::{Arc, MutexGuard, PoisonError};

/// The listener, and what is wanted of it. Closing takes its moment, so the two may differ for a while.
#[derive(Debug, Default)]
pub(super) struct Ears {
    /// The connection and the port; `None` for silence.
    pub wanted: Option<(SessionId, u16)>,
}

impl Crew {
    fn ears(&self) -> MutexGuard<'_, Ears> {
        self.0.ears.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wants a listener, or none.
    pub(super) fn listen(&self, wanted: Option<(SessionId, u16)>) {
        self.ears().wanted = wanted;
        let crew = self.clone();
        self.0.ground.runtime.spawn(async move { crew.settle_listener().await });
    }

    async fn settle_listener(&self) {
        let mut listener = self.0.listener.lock().await;
        if let Some(old) = listener.take() {
            old.close().await;
        }
        let Some((id, port)) = self.ears().wanted else { return };
        let crew = self.clone();
        let heard = Arc::new(move |callback| crew.emit(Event::CalledBack(id, callback)));
        let names = Arc::new(self.0.ground.dialect.callback_names());
        let opened = Listener::open(port, names, heard).await;
        // Whoever wished otherwise meanwhile comes next.
        let is_wanted = self.ears().wanted == Some((id, port));
        let opened = opened.map(|opened| {
            let port = opened.port();
            *listener = Some(opened).filter(|_| is_wanted);
            port
        });
        if is_wanted {
            self.emit(Event::Listening(id, opened));
        }
    }
}
