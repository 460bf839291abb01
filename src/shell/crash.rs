//! What a panic does.
//!
//! A sale on the screen with nobody behind it is the worst that can happen: so where the window, the engine or the journal
//! breaks off, the whole console ends, at once. The journal is on disk before anything is sent, and the next start takes
//! every open sale up again. What breaks off beside them – a file, a sound, a call – ends alone, and whoever waits for it
//! is told by what it held.

use super::{clock, engine, folders::Folders};
use crate::services::{
    diagnostics::{
        crashes::{self, Crash},
        log::Tail,
    },
    journal,
};
use std::{
    backtrace::Backtrace,
    io::{self, Write as _},
    panic::{self, PanicHookInfo},
    path::{Path, PathBuf},
    process,
    sync::{
        atomic::{AtomicU32, Ordering},
        mpsc::sync_channel,
    },
    thread,
    time::Duration,
};

/// How long a disk may take for the report: the console must not stand half-dead before one that hangs.
const PATIENCE: Duration = Duration::from_secs(3);

/// Reports of parts that failed, in one run: one that fails again and again says nothing new.
const MOST_FAULTS: u32 = 3;

/// What becomes of the console when a thread panics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It ends.
    Ends,
    /// It goes on without what that thread was doing.
    GoesOn,
    /// It goes on, and nobody need know: the panic is one that is waited for.
    Expected,
}

fn fate(thread: &str) -> Fate {
    match thread {
        "main" | engine::THREAD | journal::THREAD => Fate::Ends,
        crate::services::awake::THREAD => Fate::Expected,
        _ => Fate::GoesOn,
    }
}

/// From now on each panic leaves a report, and ends the console where it must.
pub fn watch(folders: &Folders) {
    keep_memory_from_the_disk();
    let folder = crashes::folder(&folders.state);
    let told_before = panic::take_hook();
    let faults = AtomicU32::new(0);
    panic::set_hook(Box::new(move |info| {
        let thread = thread::current().name().unwrap_or("without a name").to_owned();
        let fate = fate(&thread);
        // What it says may hold anything, so only who builds the console reads it as it is.
        if cfg!(debug_assertions) {
            told_before(info);
        }
        let is_worth_telling = match fate {
            Fate::Ends => true,
            Fate::GoesOn => faults.fetch_add(1, Ordering::Relaxed) < MOST_FAULTS,
            Fate::Expected => false,
        };
        if is_worth_telling {
            let place = write(&folder, of(info, thread, fate == Fate::Ends));
            say(fate, place.as_deref());
        }
        if fate == Fate::Ends {
            end();
        }
    }));
}

fn of(info: &PanicHookInfo<'_>, thread: String, is_end: bool) -> Crash {
    let tail = Tail::of_process();
    let said = info.payload_as_str().and_then(|said| tail.scrubbed_at_hand(said));
    let place = info.location().map_or_else(|| "not known".to_owned(), ToString::to_string);
    Crash {
        at: clock::now(),
        is_end,
        thread,
        // A place in another crate begins with where that crate lies on the builder's disk.
        place: place.rsplit_once("/src/").map_or(place.clone(), |(_, below)| format!("src/{below}")),
        said: said.map_or_else(|| "[…]".to_owned(), |said| crashes::without_numbers(&said)),
        backtrace: Backtrace::force_capture().to_string(),
        logged: tail.lines_at_hand().unwrap_or_default(),
    }
}

/// Writes the report on a thread of its own; `None` where that failed or takes too long.
fn write(folder: &Path, crash: Crash) -> Option<PathBuf> {
    let (tell, told) = sync_channel(1);
    let folder = folder.to_owned();
    let write = move || {
        let _ = tell.send(crashes::write(&folder, &crash).ok());
    };
    thread::Builder::new().name("crash-report".to_owned()).spawn(write).ok()?;
    told.recv_timeout(PATIENCE).ok().flatten()
}

fn say(fate: Fate, place: Option<&Path>) {
    let what = match fate {
        Fate::Ends => "an error in the console ended it. Sales are in the journal; start it again",
        Fate::GoesOn | Fate::Expected => "an error in a part of the console; it goes on",
    };
    let place = place.map_or_else(String::new, |place| format!(". Report: {}", place.display()));
    // Where not even this can be written there is nobody to read it.
    let _ = writeln!(io::stderr(), "rex-console: {what}{place}");
}

/// Ends the process as it stands. Nothing is unwound: what would run then could wait for the thread that is gone.
#[allow(clippy::disallowed_methods, reason = "the destructors are what must not run")]
fn end() -> ! {
    if cfg!(unix) {
        process::abort()
    } else {
        // An abort would make Windows keep, or send, a part of the memory.
        process::exit(101)
    }
}

/// The token is in memory: a crash, also one of a driver, must not put that on the disk.
fn keep_memory_from_the_disk() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = Rlimit { current: Some(0), maximum: getrlimit(Resource::Core).maximum };
        if let Err(error) = setrlimit(Resource::Core, limit) {
            tracing::warn!(%error, "the system may keep the memory of a crash");
        }
    }
}

/// For tests of the real program: while a customer first looks at a code, what this variable names breaks off.
///
/// # Panics
/// Where that is the engine.
#[cfg(feature = "inspection")]
pub fn rehearse(job: &crate::services::job::Job, runtime: &tokio::runtime::Handle) {
    if !matches!(job, crate::services::job::Job::KeepAwake(true)) {
        return;
    }
    match std::env::var("REX_CONSOLE_BREAKS_OFF").as_deref() {
        Ok("engine") => panic!("rehearsed while {:?} pays 3.50", "Anna"),
        Ok("call") => drop(runtime.spawn(async { panic!("rehearsed while {:?} pays 3.50", "Anna") })),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_sale_stands_on_ends_the_console() {
        for thread in ["main", "engine", "journal"] {
            assert_eq!(fate(thread), Fate::Ends, "{thread}");
        }
        for thread in ["files", "sound", "journal-reader", "keyring", "tokio-rt-worker", "without a name"] {
            assert_eq!(fate(thread), Fate::GoesOn, "{thread}");
        }
        assert_eq!(fate("awake"), Fate::Expected);
    }
}
