//! The API token in the operating system's keyring, so that it never lies in a file of ours.
//!
//! A keyring may wait for a person to type a password, for ever if nobody comes. So each call opens the store
//! anew on a thread of its own and has a time limit; at the limit the caller gets [`VaultError::Slow`] and the
//! stuck thread is left behind. What it may still do:
//!
//! * Every call reads first: that is when the keyring asks. A call that was given up by then writes nothing.
//! * Calls that write take turns, and others wait for them. A **store** that is given up while it writes is undone
//!   in the same turn: whoever was told "not stored" has nothing stored, or still what was stored before.
//!
//! What is left: a locked keyring without an entry of ours asks while it writes. If its service dies with that
//! question open, the turn never ends, and the vault is `Slow` until the console is started again.

mod account;
mod error;
mod system;
mod token;

pub use account::{Account, NotABase, SERVICE};
pub use error::VaultError;
pub use token::{ApiToken, LONGEST_TOKEN, TokenRefusal};

use error::judge;
use keyring::{CredentialStore, Entry, Error as KeyringError};
use secrecy::zeroize::Zeroize;
use std::{fmt, sync::Arc, thread, time::Duration};
use tokio::{
    sync::{Mutex, oneshot},
    time::{Instant, timeout_at},
};
use tracing::warn;

/// How long calls may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For a call nobody is waiting at the screen for, such as reading at the start.
    pub unattended: Duration,
    /// For a call during which a person may have to type the keyring's password.
    pub attended: Duration,
}

impl Default for Limits {
    /// 8 seconds, and a minute.
    fn default() -> Self {
        Self { unattended: Duration::from_secs(8), attended: Duration::from_mins(1) }
    }
}

/// Whether somebody is there to answer the keyring's question for its password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// Nobody asked for it: [`Limits::unattended`].
    Unattended,
    /// A person pressed a button (*Unlock*): [`Limits::attended`].
    Attended,
}

/// Nobody reads and dismisses a question faster.
const FASTEST_PERSON: Duration = Duration::from_millis(500);

type OpenEntry = dyn Fn(&Account) -> Result<Entry, KeyringError> + Send + Sync;

/// The way to the keyring. Cheap to clone; clones take turns when they write.
#[derive(Clone)]
pub struct Vault {
    open: Arc<OpenEntry>,
    limits: Limits,
    /// Held by a call's thread from its first write until the keyring is settled, late undoing included.
    turn: Arc<Mutex<()>>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("limits", &self.limits).finish_non_exhaustive()
    }
}

impl Vault {
    /// The keyring of the operating system. Nothing is opened before the first call.
    pub fn system() -> Self {
        Self::opening(system::open)
    }

    /// A store that is already there, such as a mock in tests.
    pub fn with_store(store: Arc<CredentialStore>) -> Self {
        Self::opening(move |account| store.build(SERVICE, account.as_str(), None))
    }

    fn opening(open: impl Fn(&Account) -> Result<Entry, KeyringError> + Send + Sync + 'static) -> Self {
        Self { open: Arc::new(open), limits: Limits::default(), turn: Arc::new(Mutex::new(())) }
    }

    /// The same keyring with other time limits.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Reads the token of an account; `None` if there is none. May make the keyring ask for its password.
    ///
    /// After `Slow` the question may still be open on the screen: once it is answered, the next call succeeds.
    pub async fn load(&self, account: &Account, patience: Patience) -> Result<Option<ApiToken>, VaultError> {
        let limit = match patience {
            Patience::Unattended => self.limits.unattended,
            Patience::Attended => self.limits.attended,
        };
        let deadline = Instant::now() + limit;
        // A token that is just being stored, or undone, is not for reading. Readers don't take turns themselves:
        // one that is stuck before an open question must not block the next.
        let settled = timeout_at(deadline, self.turn.lock()).await;
        drop(settled.map_err(|_| VaultError::Slow)?);
        let (open, account) = (Arc::clone(&self.open), account.clone());
        on_own_thread(deadline, move |answer| {
            _ = answer.send(open(&account).map_err(judge).and_then(|entry| read(&entry)));
        })
        .await
    }

    /// Stores a token in place of the account's earlier one, and reads it back.
    ///
    /// On every error, `Slow` included, the keyring holds what it held before, as far as it lets us. Dropping the
    /// future before its end undoes the storing likewise.
    pub async fn store(&self, account: &Account, token: &ApiToken) -> Result<(), VaultError> {
        let token = token.clone();
        self.write(account, move |entry, before, answer| store(entry, &before, &token, answer)).await
    }

    /// Removes an account's token; fine if there is none.
    pub async fn remove(&self, account: &Account) -> Result<(), VaultError> {
        self.write(account, |entry, _, answer| _ = answer.send(clear(entry).map_err(judge))).await
    }

    async fn write(
        &self,
        account: &Account,
        change: impl FnOnce(&Entry, Before, Answer<()>) + Send + 'static,
    ) -> Result<(), VaultError> {
        let deadline = Instant::now() + self.limits.attended;
        let (open, turn, account) = (Arc::clone(&self.open), Arc::clone(&self.turn), account.clone());
        on_own_thread(deadline, move |answer| {
            // The first look makes the keyring ask for its password; the second one sees what others wrote since.
            let ready = open(&account).map_err(judge).and_then(|entry| {
                look(&entry)?;
                let turn = turn.blocking_lock();
                Ok((look(&entry)?, entry, turn))
            });
            match ready {
                Ok(_) if answer.is_closed() => {}
                Ok((before, entry, _turn)) => change(&entry, before, answer),
                Err(error) => _ = answer.send(Err(error)),
            }
        })
        .await
    }
}

type Answer<T> = oneshot::Sender<Result<T, VaultError>>;

/// Runs a keyring call away from the async workers (the D-Bus client under it would panic there) and waits for its
/// answer until the deadline.
async fn on_own_thread<T: Send + 'static>(
    deadline: Instant,
    call: impl FnOnce(Answer<T>) + Send + 'static,
) -> Result<T, VaultError> {
    let begin = Instant::now();
    let (answer, mut answered) = oneshot::channel();
    thread::Builder::new()
        .name("keyring".to_owned())
        .spawn(move || call(answer))
        .map_err(|_| VaultError::Broken { detail: "no thread could be started".into() })?;
    let died = || VaultError::Broken { detail: "the keyring's client gave up".into() };
    if let Ok(answer) = timeout_at(deadline, &mut answered).await {
        return match answer.unwrap_or_else(|_| Err(died())) {
            // GNOME Keyring says "dismissed" also when it could show no question at all.
            Err(VaultError::Denied) if begin.elapsed() < FASTEST_PERSON => Err(VaultError::Locked),
            answer => answer,
        };
    }
    // From here on the thread's `send` fails; an answer that came at the last moment still counts.
    answered.close();
    answered.try_recv().unwrap_or(Err(VaultError::Slow))
}

fn read(entry: &Entry) -> Result<Option<ApiToken>, VaultError> {
    match entry.get_password() {
        Ok(stored) => ApiToken::from_stored(stored)
            .map(Some)
            .ok_or(VaultError::Broken { detail: "what the keyring holds is no token".into() }),
        Err(KeyringError::NoEntry) => Ok(None),
        Err(error) => Err(judge(error)),
    }
}

/// What the keyring holds before a change.
struct Before {
    token: Option<ApiToken>,
    /// Two entries claim to be the one: neither can be trusted, so storing clears them.
    doubled: bool,
}

/// Looks at what is there; makes the keyring ask for its password where it must.
fn look(entry: &Entry) -> Result<Before, VaultError> {
    match entry.get_password() {
        Ok(stored) => Ok(Before { token: ApiToken::from_stored(stored), doubled: false }),
        Err(KeyringError::Ambiguous(_)) => Ok(Before { token: None, doubled: true }),
        Err(KeyringError::NoEntry) => Ok(Before { token: None, doubled: false }),
        Err(KeyringError::BadEncoding(mut held)) => {
            held.zeroize();
            Ok(Before { token: None, doubled: false })
        }
        Err(error) => Err(judge(error)),
    }
}

fn store(entry: &Entry, before: &Before, token: &ApiToken, answer: Answer<()>) {
    let cleared = if before.doubled { clear(entry) } else { Ok(()) };
    let written = cleared.and_then(|()| entry.set_password(token.expose())).map_err(judge);
    let stored = written.and_then(|()| match read(entry)? {
        Some(kept) if kept == *token => Ok(()),
        _ => Err(VaultError::Broken { detail: "the keyring took the token but didn't keep it".into() }),
    });
    if stored.is_err() {
        put_back(entry, before.token.as_ref());
        _ = answer.send(stored);
    } else if answer.send(stored).is_err() {
        put_back(entry, before.token.as_ref());
    }
}

fn put_back(entry: &Entry, before: Option<&ApiToken>) {
    let undone = match before {
        Some(token) => entry.set_password(token.expose()),
        None => clear(entry),
    };
    if let Err(error) = undone.map_err(judge) {
        warn!(%error, "a token that was reported as not stored may still be in the keyring");
    }
}

/// Deletes the entry, and its doubles where the keyring allows them.
fn clear(entry: &Entry) -> Result<(), KeyringError> {
    let outcome = match entry.delete_credential() {
        Err(KeyringError::Ambiguous(doubles)) => doubles.iter().try_for_each(Entry::delete_credential),
        outcome => outcome,
    };
    match outcome {
        Err(KeyringError::NoEntry) => Ok(()),
        outcome => outcome,
    }
}

#[cfg(test)]
mod tests;
