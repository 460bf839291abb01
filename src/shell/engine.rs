//! The thread that decides: inputs in, `app::update`, jobs out, a new state for the windows.
//!
//! It runs on when a window is hidden or a frame is slow, and every window draws the same state.

use super::clock::Clock;
use crate::{
    app::{self, Input, State},
    services::job::Job,
};
use std::{
    io,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel},
    },
    thread,
    time::Duration,
};

/// The thread's name.
pub const THREAD: &str = "engine";

/// Inputs that may wait. The engine never waits itself, so this is reached only when the computer stands still.
const MOST_WAITING: usize = 1024;

type Wake = Box<dyn Fn() + Send + Sync>;

/// The way to the engine. Cheap to clone; the engine ends with the program.
#[derive(Clone)]
pub struct Engine {
    inputs: SyncSender<Input>,
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<Arc<State>>,
    wake: Mutex<Option<Wake>>,
}

impl Engine {
    /// Starts the thread. `dispatch` starts a job and returns at once.
    pub fn start(state: State, clock: Clock, dispatch: impl FnMut(Job) + Send + 'static) -> io::Result<Self> {
        let (inputs, queue) = sync_channel(MOST_WAITING);
        let shared = Arc::new(Shared { state: Mutex::new(Arc::new(state.clone())), wake: Mutex::default() });
        let publish = shared.clone();
        thread::Builder::new()
            .name(THREAD.to_owned())
            .spawn(move || run(state, clock, &queue, &publish, dispatch))?;
        Ok(Self { inputs, shared })
    }

    /// Hands an input in.
    pub fn send(&self, input: Input) {
        if self.inputs.try_send(input).is_err() {
            tracing::error!("the engine takes no more inputs");
        }
    }

    /// The newest state.
    pub fn state(&self) -> Arc<State> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What to do when there is a new state.
    pub fn wake_with(&self, wake: impl Fn() + Send + Sync + 'static) {
        *self.shared.wake.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(wake));
    }
}

fn run(
    mut state: State,
    clock: Clock,
    queue: &Receiver<Input>,
    shared: &Shared,
    mut dispatch: impl FnMut(Job),
) {
    while let Some(input) = next(queue, state.next_tick_in()) {
        let jobs = app::update(&mut state, input, clock.moment());
        *shared.state.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(state.clone());
        jobs.into_iter().for_each(&mut dispatch);
        if let Some(wake) = &*shared.wake.lock().unwrap_or_else(PoisonError::into_inner) {
            wake();
        }
    }
}

/// The next input, or a tick when time itself is due; `None` when nobody is left to send one.
fn next(queue: &Receiver<Input>, tick_in: Option<Duration>) -> Option<Input> {
    match tick_in {
        None => queue.recv().ok(),
        Some(wait) => match queue.recv_timeout(wait) {
            Ok(input) => Some(input),
            Err(RecvTimeoutError::Timeout) => Some(Input::Tick),
            Err(RecvTimeoutError::Disconnected) => None,
        },
    }
}
