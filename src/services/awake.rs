//! Keeps the screen awake while a customer looks at a code.

use keepawake::{Builder, KeepAwake};
use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc::{SyncSender, sync_channel},
    thread,
};

/// The thread's name.
pub const THREAD: &str = "awake";

/// Wishes that may wait: only the last of them matters, and they come seldom.
const MOST_WAITING: usize = 64;

/// Keeps the screen awake. Cheap to clone; the thread ends with its last handle, and the screen may sleep again.
#[derive(Clone)]
pub struct Awake(SyncSender<bool>);

impl Awake {
    /// Starts the thread: the system may take its time to answer (D-Bus on Linux).
    pub fn start() -> io::Result<Self> {
        let (sender, wishes) = sync_channel(MOST_WAITING);
        thread::Builder::new().name(THREAD.to_owned()).spawn(move || {
            let mut held: Option<KeepAwake> = None;
            let mut is_told = false;
            while let Ok(mut wish) = wishes.recv() {
                while let Ok(newer) = wishes.try_recv() {
                    wish = newer;
                }
                match (wish, held.is_some()) {
                    (true, false) => match hold() {
                        Ok(lock) => held = Some(lock),
                        Err(error) if !is_told => {
                            is_told = true;
                            tracing::info!(%error, "the screen can't be kept awake here");
                        }
                        Err(_) => {}
                    },
                    (false, true) => let_go(held.take()),
                    _ => {}
                }
            }
            let_go(held);
        })?;
        Ok(Self(sender))
    }

    /// Whether the screen shall stay awake from now on.
    pub fn set(&self, is_awake: bool) {
        let _ = self.0.try_send(is_awake);
    }
}

fn hold() -> keepawake::Result<KeepAwake> {
    Builder::default()
        .display(true)
        .app_name("Rex Console")
        .app_reverse_domain("rex-console")
        .reason("A customer looks at a QR code")
        .create()
}

/// The crate panics when a D-Bus service that is gone can't be told; then there is nothing left to let go of.
fn let_go(held: Option<KeepAwake>) {
    if catch_unwind(AssertUnwindSafe(|| drop(held))).is_err() {
        tracing::info!("the screen saver was gone before it could be told");
    }
}
