//! One console for each user and profile: a second start brings the first to the front.
//!
//! The first holds a lock on a file in its data folder; a lock dies with its process, so that nothing is in the way after
//! a crash. Beside the lock stands where the first listens: a port on loopback, and a secret that only this user can read.
//! Its thread sleeps in `accept`; nothing looks around by itself.

use crate::services::{
    export::write::{Readers, replace},
    private,
};
use std::{
    fmt::Write as _,
    fs::{self, File, TryLockError},
    io::{self, Read as _, Write as _},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::Duration,
};

/// Held for as long as the console runs.
const LOCK: &str = "instance.lock";

/// Where the running console listens.
const CALL: &str = "instance.call";

/// How long one word may take, on loopback.
const PATIENCE: Duration = Duration::from_millis(500);

/// The first may have taken its lock a moment ago and not listen yet.
const TRIES: u32 = 8;
const BETWEEN_TRIES: Duration = Duration::from_millis(150);

/// What the first answers.
const HEARD: &[u8; 5] = b"heard";

type Raise = Box<dyn Fn() + Send + Sync>;

/// The right to be the console of this profile.
pub struct Instance {
    _lock: Option<File>,
    raise: Arc<Mutex<Option<Raise>>>,
}

/// What came of a start.
pub enum Claim {
    /// This is the console.
    First(Instance),
    /// Another one runs, and whether it answered.
    Taken {
        /// Whether it said that it comes to the front.
        is_heard: bool,
    },
}

impl Instance {
    /// What to do when the console is started once more.
    pub fn raise_with(&self, raise: impl Fn() + Send + Sync + 'static) {
        *self.raise.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(raise));
    }
}

/// Claims a profile by its data folder. Where no lock can be had at all, the console opens without this rule: selling
/// goes first.
pub fn claim(data: &Path) -> Claim {
    let raise: Arc<Mutex<Option<Raise>>> = Arc::default();
    let lock = match lock(data) {
        Ok(lock) => lock,
        Err(TryLockError::WouldBlock) => return Claim::Taken { is_heard: call(&data.join(CALL)) },
        Err(TryLockError::Error(error)) => {
            tracing::warn!(kind = %error.kind(), "a second start can't be told from the first");
            return Claim::First(Instance { _lock: None, raise });
        }
    };
    if let Err(error) = listen(&data.join(CALL), raise.clone()) {
        tracing::warn!(kind = %error.kind(), "a second start can't bring this window to the front");
    }
    Claim::First(Instance { _lock: Some(lock), raise })
}

fn lock(data: &Path) -> Result<File, TryLockError> {
    private::make_folder(data).map_err(TryLockError::Error)?;
    let file = File::options().create(true).write(true).truncate(false).open(data.join(LOCK));
    let file = file.map_err(TryLockError::Error)?;
    file.try_lock()?;
    Ok(file)
}

fn listen(file: &Path, raise: Arc<Mutex<Option<Raise>>>) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let secret = secret()?;
    let line = format!("{} {secret}\n", listener.local_addr()?.port());
    replace(file, line.as_bytes(), Readers::Owner).map_err(io::Error::other)?;
    thread::Builder::new().name("instance".to_owned()).spawn(move || {
        for caller in listener.incoming() {
            let Ok(caller) = caller else { continue };
            if is_ours(caller, &secret).unwrap_or(false) {
                tracing::info!("started once more: this window comes to the front");
                if let Some(raise) = &*raise.lock().unwrap_or_else(PoisonError::into_inner) {
                    raise();
                }
            }
        }
    })?;
    Ok(())
}

/// Whether a caller knows the secret; answers it if so.
fn is_ours(mut caller: TcpStream, secret: &str) -> io::Result<bool> {
    caller.set_read_timeout(Some(PATIENCE))?;
    caller.set_write_timeout(Some(PATIENCE))?;
    let mut said = vec![0; secret.len()];
    caller.read_exact(&mut said)?;
    let is_ours = said == secret.as_bytes();
    if is_ours {
        caller.write_all(HEARD)?;
    }
    Ok(is_ours)
}

fn secret() -> io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// Calls the console that runs; `true` when it answered.
fn call(file: &Path) -> bool {
    (0..TRIES).any(|attempt| {
        if attempt > 0 {
            thread::sleep(BETWEEN_TRIES);
        }
        call_once(file).unwrap_or(false)
    })
}

fn call_once(file: &Path) -> io::Result<bool> {
    let line = fs::read_to_string(file)?;
    let (port, secret) = line.trim().split_once(' ').ok_or(io::ErrorKind::InvalidData)?;
    let port: u16 = port.parse().map_err(|_| io::ErrorKind::InvalidData)?;
    let mut first = TcpStream::connect_timeout(&SocketAddr::from((Ipv4Addr::LOCALHOST, port)), PATIENCE)?;
    first.set_read_timeout(Some(PATIENCE))?;
    first.set_write_timeout(Some(PATIENCE))?;
    first.write_all(secret.as_bytes())?;
    let mut answer = [0; HEARD.len()];
    first.read_exact(&mut answer)?;
    Ok(answer == *HEARD)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::sync_channel;

    #[test]
    fn a_second_start_raises_the_first() {
        let data = tempfile::tempdir().unwrap();
        let Claim::First(first) = claim(data.path()) else { panic!("nobody was here before") };
        let (sender, raised) = sync_channel(1);
        first.raise_with(move || sender.send(()).unwrap());
        assert!(matches!(claim(data.path()), Claim::Taken { is_heard: true }));
        raised.recv_timeout(Duration::from_secs(5)).unwrap();
        let other = tempfile::tempdir().unwrap();
        assert!(matches!(claim(other.path()), Claim::First(_)), "another profile has its own");
    }

    #[test]
    fn one_that_ended_is_not_in_the_way() {
        let data = tempfile::tempdir().unwrap();
        drop(claim(data.path()));
        assert!(matches!(claim(data.path()), Claim::First(_)));
    }

    #[test]
    fn one_that_does_not_answer_is_said_to_be_there() {
        let data = tempfile::tempdir().unwrap();
        let first = claim(data.path());
        assert!(matches!(first, Claim::First(_)));
        for line in ["", "nonsense", "1 secret", "99999 secret"] {
            fs::write(data.path().join(CALL), line).unwrap();
            assert!(matches!(claim(data.path()), Claim::Taken { is_heard: false }), "{line:?}");
        }
    }

    #[test]
    fn who_does_not_know_the_secret_raises_nothing() {
        let data = tempfile::tempdir().unwrap();
        let Claim::First(first) = claim(data.path()) else { panic!("nobody was here before") };
        let (sender, raised) = sync_channel(1);
        first.raise_with(move || sender.send(()).unwrap());
        let file = data.path().join(CALL);
        let line = fs::read_to_string(&file).unwrap();
        let (port, secret) = line.trim().split_once(' ').unwrap();
        fs::write(&file, format!("{port} {}", "0".repeat(secret.len()))).unwrap();
        assert!(!call_once(&file).unwrap_or(false));
        assert!(raised.recv_timeout(Duration::from_millis(300)).is_err());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let other = tempfile::tempdir().unwrap();
            let _first = claim(other.path());
            let mode = fs::metadata(other.path().join(CALL)).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "only this user reads the secret");
        }
    }
}
