//! A keyring in memory that keeps quiet, as the real ones do: the mock of the keyring's own crate prints its secrets.

use keyring::{
    Credential, CredentialPersistence, Entry, Error, Result,
    api::{CredentialApi, CredentialStoreApi},
};
use std::{
    any::Any,
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// The keyring. Cheap to clone.
#[derive(Clone, Default)]
pub struct Drawer(Arc<Mutex<Inside>>);

#[derive(Default)]
struct Inside {
    secret: Option<Vec<u8>>,
    next_failure: Option<Error>,
}

impl Drawer {
    /// Its next call fails.
    pub fn fails_with(&self, error: Error) {
        self.inside().next_failure = Some(error);
    }

    pub fn is_empty(&self) -> bool {
        self.inside().secret.is_none()
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn call<T>(&self, call: impl FnOnce(&mut Option<Vec<u8>>) -> Result<T>) -> Result<T> {
        let mut inside = self.inside();
        match inside.next_failure.take() {
            Some(error) => Err(error),
            None => call(&mut inside.secret),
        }
    }
}

impl CredentialApi for Drawer {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        self.call(|kept| {
            *kept = Some(secret.to_owned());
            Ok(())
        })
    }

    fn get_secret(&self) -> Result<Vec<u8>> {
        self.call(|kept| kept.clone().ok_or(Error::NoEntry))
    }

    fn delete_credential(&self) -> Result<()> {
        self.call(|kept| kept.take().map(drop).ok_or(Error::NoEntry))
    }

    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        Ok(None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        None
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Drawer")
    }
}

impl CredentialStoreApi for Drawer {
    fn vendor(&self) -> String {
        "drawer".to_owned()
    }

    fn id(&self) -> String {
        "drawer".to_owned()
    }

    fn build(&self, _service: &str, _user: &str, _: Option<&HashMap<&str, &str>>) -> Result<Entry> {
        Ok(Entry::new_with_credential(Arc::new(self.clone())))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn persistence(&self) -> CredentialPersistence {
        CredentialPersistence::ProcessOnly
    }

    fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Drawer")
    }
}
