//! What a keyring's failure means for the shop. The keyring's own errors are never printed: some hold the secret.

use keyring::Error as KeyringError;
use secrecy::zeroize::Zeroize;
use std::{borrow::Cow, error::Error as StdError, io, sync::Arc};

/// Why the keyring didn't do it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// It is locked, and couldn't ask for its password: to be unlocked by hand, or by the next sign-in.
    #[error("the keyring is locked")]
    Locked,
    /// There is none: no service, no bus to reach it, or no keyring set up in it.
    #[error("there is no keyring service")]
    Absent,
    /// No answer within the limit; perhaps its question for the password is still open on the screen.
    #[error("the keyring doesn't answer")]
    Slow,
    /// Its question was dismissed.
    #[error("the keyring's question was dismissed")]
    Denied,
    /// The token is longer than the keyring takes.
    #[error("the token is too long for the keyring")]
    TooLong,
    /// Anything else; the detail is for support and holds no secret.
    #[error("the keyring failed: {detail}")]
    Broken {
        /// A fixed phrase, or the name of a D-Bus or system error.
        detail: Cow<'static, str>,
    },
}

/// Judges a keyring's error, wiping what it may hold of the secret. `NoEntry` is for the caller to see first.
pub(super) fn judge(error: KeyringError) -> VaultError {
    let broken = |detail: &'static str| VaultError::Broken { detail: detail.into() };
    match error {
        KeyringError::NoStorageAccess(platform) => of_access(platform.as_ref()),
        KeyringError::PlatformFailure(platform) => of_platform(platform.as_ref()),
        KeyringError::BadEncoding(mut held) | KeyringError::BadDataFormat(mut held, _) => {
            held.zeroize();
            broken("what the keyring holds is no text")
        }
        KeyringError::TooLong(..) => VaultError::TooLong,
        KeyringError::NoEntry => broken("the entry vanished"),
        KeyringError::Ambiguous(_) => broken("the keyring holds more than one token for this address"),
        KeyringError::Invalid(..) => broken("the keyring refused the entry's name"),
        KeyringError::BadStoreFormat(_) => broken("the keyring's own data is damaged"),
        KeyringError::NotSupportedByStore(_) => broken("the keyring can't do this"),
        KeyringError::NoDefaultStore => VaultError::Absent,
        _ => broken("an error that this version doesn't know"),
    }
}

/// Linux tells by a text; on Windows and macOS this kind of error means that there is no keyring to use.
fn of_access(platform: &(dyn StdError + 'static)) -> VaultError {
    match of_platform(platform) {
        VaultError::Broken { .. } if !cfg!(target_os = "linux") => VaultError::Absent,
        known => known,
    }
}

/// The Secret Service client's types aren't ours to import, so its sentences and the D-Bus names in them are
/// recognised. `tests/vault.rs` holds the ones that matter against the real thing.
const SENTENCES: [(&str, VaultError); 13] = [
    ("object locked", VaultError::Locked),
    ("org.freedesktop.Secret.Error.IsLocked", VaultError::Locked),
    ("prompt dismissed", VaultError::Denied),
    ("no secret service provider", VaultError::Absent),
    // No collection is the default one: a desktop whose keyring was never set up.
    ("result not returned", VaultError::Absent),
    ("D-Bus handshake failed", VaultError::Absent),
    ("org.freedesktop.DBus.Error.ServiceUnknown", VaultError::Absent),
    ("org.freedesktop.DBus.Error.NameHasNoOwner", VaultError::Absent),
    ("org.freedesktop.DBus.Error.Spawn.", VaultError::Absent),
    ("org.freedesktop.DBus.Error.Disconnected", VaultError::Absent),
    ("org.freedesktop.DBus.Error.NoReply", VaultError::Slow),
    ("org.freedesktop.DBus.Error.Timeout", VaultError::Slow),
    ("org.freedesktop.DBus.Error.TimedOut", VaultError::Slow),
];

fn of_platform(platform: &(dyn StdError + 'static)) -> VaultError {
    let text = platform.to_string();
    if let Some((_, meaning)) = SENTENCES.iter().find(|(sentence, _)| text.contains(sentence)) {
        return meaning.clone();
    }
    let mut causes = std::iter::successors(Some(platform), |&error| error.source());
    if let Some(kind) = causes.find_map(io_kind) {
        return match kind {
            // The bus's socket isn't there, nobody listens, or it is another user's.
            io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused | io::ErrorKind::PermissionDenied => {
                VaultError::Absent
            }
            io::ErrorKind::TimedOut => VaultError::Slow,
            kind => VaultError::Broken { detail: format!("the bus: {kind}").into() },
        };
    }
    VaultError::Broken { detail: dbus_name(&text).map_or("the system's keyring".into(), Cow::Owned) }
}

/// The kind of a system error, which the D-Bus client keeps behind an `Arc`.
fn io_kind(error: &(dyn StdError + 'static)) -> Option<io::ErrorKind> {
    let shared = || error.downcast_ref::<Arc<io::Error>>().map(Arc::as_ref);
    error.downcast_ref::<io::Error>().or_else(shared).map(io::Error::kind)
}

/// The first D-Bus error name in a text, such as `org.freedesktop.Secret.Error.NoSession`.
fn dbus_name(text: &str) -> Option<String> {
    let name = &text[text.find("org.")?..];
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '_').unwrap_or(name.len());
    Some(name[..end.min(100)].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn platform(text: &str) -> VaultError {
        judge(KeyringError::PlatformFailure(text.to_owned().into()))
    }

    #[test]
    fn each_error_has_its_meaning() {
        let access = |text: &str| judge(KeyringError::NoStorageAccess(text.to_owned().into()));
        assert_eq!(access("SS Error: object locked"), VaultError::Locked);
        assert_eq!(access("SS error: prompt dismissed"), VaultError::Denied);
        assert_eq!(access("SS error: result not returned from SS API"), VaultError::Absent);
        assert_eq!(platform("no secret service provider or dbus session found"), VaultError::Absent);
        assert_eq!(platform("zbus error: org.freedesktop.DBus.Error.ServiceUnknown: no"), VaultError::Absent);
        assert_eq!(platform("zbus error: org.freedesktop.DBus.Error.NoReply: late"), VaultError::Slow);
        assert_eq!(judge(KeyringError::TooLong("password".into(), 2560)), VaultError::TooLong);
        assert_eq!(judge(KeyringError::NoDefaultStore), VaultError::Absent);
        for kind in [io::ErrorKind::ConnectionRefused, io::ErrorKind::NotFound] {
            assert_eq!(
                judge(KeyringError::PlatformFailure(Box::new(io::Error::from(kind)))),
                VaultError::Absent
            );
        }
    }

    #[test]
    fn of_what_is_not_known_only_its_name_is_kept() {
        let name = "org.freedesktop.Secret.Error.NoSession";
        assert_eq!(
            platform(&format!("zbus error: {name}: 12|secret")),
            VaultError::Broken { detail: name.into() }
        );
        assert_eq!(platform("12|secret"), VaultError::Broken { detail: "the system's keyring".into() });
    }

    #[test]
    fn no_error_tells_the_secret() {
        let secret = || b"12|secret\xff".to_vec();
        let told = || "12|secret".to_owned();
        let errors = [
            KeyringError::BadEncoding(secret()),
            KeyringError::BadDataFormat(secret(), told().into()),
            KeyringError::BadStoreFormat(told()),
            KeyringError::Invalid(told(), told()),
            KeyringError::TooLong(told(), 1),
            KeyringError::NotSupportedByStore(told()),
            KeyringError::PlatformFailure(told().into()),
            KeyringError::NoStorageAccess(told().into()),
        ];
        for error in errors {
            let judged = judge(error);
            assert!(!format!("{judged} {judged:?}").contains("secret"));
        }
    }
}
