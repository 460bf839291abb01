//! The thread that writes files, one after the other: never on the window's thread, never two at once.

use std::{
    sync::mpsc::{SyncSender, sync_channel},
    thread,
};

type Errand = Box<dyn FnOnce() + Send>;

/// Errands that may wait at once.
const MOST_WAITING: usize = 64;

/// Hands errands to the file thread. The thread ends with its last handle.
#[derive(Clone)]
pub struct Files(SyncSender<Errand>);

impl Files {
    /// Starts the thread.
    pub fn start() -> std::io::Result<Self> {
        let (sender, errands) = sync_channel::<Errand>(MOST_WAITING);
        thread::Builder::new()
            .name("files".to_owned())
            .spawn(move || errands.into_iter().for_each(|run| run()))?;
        Ok(Self(sender))
    }

    /// Runs an errand after those before it; `false` when too many wait.
    pub fn run(&self, errand: impl FnOnce() + Send + 'static) -> bool {
        self.0.try_send(Box::new(errand)).is_ok()
    }
}
