//! Which keyring this operating system has. One small function each; only Linux is tried by our tests.

use super::Account;
use keyring::{Entry, Error as KeyringError};

/// The Secret Service of the desktop (GNOME Keyring, `KWallet`, `KeePassXC`), over D-Bus.
#[cfg(target_os = "linux")]
pub fn open(account: &Account) -> Result<Entry, KeyringError> {
    let store: std::sync::Arc<keyring::CredentialStore> = zbus_secret_service_keyring_store::Store::new()?;
    // What people read in their password manager.
    let label = format!("Rex Console: {account}");
    store.build(super::SERVICE, account.as_str(), Some(&[("label", label.as_str())].into()))
}

/// The Credential Manager of Windows.
#[cfg(windows)]
pub fn open(account: &Account) -> Result<Entry, KeyringError> {
    let store: std::sync::Arc<keyring::CredentialStore> = windows_native_keyring_store::Store::new()?;
    // On this computer only: the default would roam with the user's profile.
    store.build(super::SERVICE, account.as_str(), Some(&[("persistence", "Local")].into()))
}

/// The login keychain of macOS.
#[cfg(target_os = "macos")]
pub fn open(account: &Account) -> Result<Entry, KeyringError> {
    let store: std::sync::Arc<keyring::CredentialStore> = apple_native_keyring_store::keychain::Store::new()?;
    store.build(super::SERVICE, account.as_str(), None)
}

/// No keyring is known here.
#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
pub fn open(_account: &Account) -> Result<Entry, KeyringError> {
    Err(KeyringError::NoDefaultStore)
}
