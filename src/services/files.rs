//! The thread that writes files, one after the other: never on the window's thread, never two at once.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
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
    /// Starts the thread. An errand that panics ends alone: whoever waits for it is told by what it holds.
    pub fn start() -> std::io::Result<Self> {
        let (sender, errands) = sync_channel::<Errand>(MOST_WAITING);
        thread::Builder::new().name("files".to_owned()).spawn(move || {
            for run in errands {
                if catch_unwind(AssertUnwindSafe(run)).is_err() {
                    tracing::error!("a file was not written: the work for it broke off");
                }
            }
        })?;
        Ok(Self(sender))
    }

    /// Runs an errand after those before it; `false` when too many wait.
    pub fn run(&self, errand: impl FnOnce() + Send + 'static) -> bool {
        self.0.try_send(Box::new(errand)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::worker::Answer;
    use std::time::Duration;

    #[test]
    fn an_errand_that_panics_is_answered_for_and_the_next_one_is_run() {
        let (tell, told) = sync_channel(2);
        let files = Files::start().unwrap();
        let owed = Answer::new(
            {
                let tell = tell.clone();
                move |said| tell.send(said).unwrap()
            },
            || "lost",
        );
        assert!(files.run(move || {
            let none: Vec<&str> = Vec::new();
            owed.give(none[0]);
        }));
        assert!(files.run(move || tell.send("done").unwrap()));
        let next = || told.recv_timeout(Duration::from_secs(5));
        assert_eq!((next(), next()), (Ok("lost"), Ok("done")));
    }
}
