//! The crew's listener for callbacks: at most one, and the last wish counts.

use super::{callback::Listener, crew::Crew, event::Event, job::SessionId};
use std::sync::Arc;

/// The listener, and what is wanted of it. Closing takes its moment, so the two may differ for a while.
#[derive(Debug, Default)]
pub(super) struct Ears {
    /// The connection and the port; `None` for silence.
    pub wanted: Option<(SessionId, u16)>,
}

impl Crew {
    /// Wants a listener, or none.
    pub(super) fn listen(&self, wanted: Option<(SessionId, u16)>) {
        self.ears().wanted = wanted;
        let crew = self.clone();
        self.runtime().spawn(async move { crew.settle_listener().await });
    }

    async fn settle_listener(&self) {
        let slot = self.listener();
        let mut listener = slot.lock().await;
        if let Some(old) = listener.take() {
            old.close().await;
        }
        let Some((id, port)) = self.ears().wanted else { return };
        let crew = self.clone();
        let heard = Arc::new(move |callback| crew.report(Event::CalledBack(id, callback)));
        let opened = Listener::open(port, self.callback_names(), heard).await;
        // Whoever wished otherwise meanwhile comes next.
        let is_wanted = self.ears().wanted == Some((id, port));
        let opened = opened.map(|opened| {
            let port = opened.port();
            *listener = Some(opened).filter(|_| is_wanted);
            port
        });
        if is_wanted {
            self.report(Event::Listening(id, opened));
        }
    }
}
