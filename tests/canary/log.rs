//! Catches everything that anybody logs in this process.

use rex_console::services::diagnostics::log::Tail;
use std::{
    io::{self, Write},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tracing::Level;
use tracing_subscriber::{layer::SubscriberExt as _, util::SubscriberInitExt as _};

/// A log in memory.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// Catches what every crate says from now on, down to the least.
    pub fn of_everything() -> Self {
        let log = Self::default();
        let writer = log.clone();
        let subscriber =
            tracing_subscriber::fmt().with_writer(move || writer.clone()).with_max_level(Level::TRACE);
        // Beside it the lines that are kept for support, as in the program.
        let subscriber = subscriber.with_ansi(false).finish().with(Tail::of_process());
        subscriber.try_init().expect("nothing else in this process logs");
        log
    }

    /// What was logged so far.
    pub fn said(&self) -> Vec<u8> {
        self.bytes().clone()
    }

    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
