//! The vault's promises, held against a mock keyring and one that misbehaves.

use super::*;
use keyring::{
    Credential, CredentialPersistence,
    api::{CredentialApi, CredentialStoreApi},
    mock,
};
use std::{any::Any, collections::HashMap, sync::mpsc, sync::mpsc::SyncSender};

const QUICK: Limits = Limits { unattended: Duration::from_millis(100), attended: Duration::from_millis(200) };

fn account() -> Account {
    Account::of_base(&url::Url::parse("https://portal.rexpayments.com").unwrap()).unwrap()
}

fn token(text: &str) -> ApiToken {
    ApiToken::from_typed(text).unwrap()
}

fn mock_vault() -> (Vault, Arc<mock::Store>) {
    let store = mock::Store::new().unwrap();
    (Vault::with_store(Arc::clone(&store) as Arc<CredentialStore>), store)
}

/// The mock's entry, as the vault will find it.
fn entry(store: &mock::Store) -> Entry {
    store.build(SERVICE, account().as_str(), None).unwrap()
}

fn fail_next(store: &mock::Store, error: KeyringError) {
    entry(store).as_any().downcast_ref::<mock::Cred>().unwrap().set_error(error);
}

#[tokio::test]
async fn a_token_is_stored_replaced_and_removed() {
    let (vault, _store) = mock_vault();
    let load = async || vault.load(&account(), Patience::Unattended).await.unwrap();
    assert_eq!(load().await, None);
    vault.store(&account(), &token("12|first")).await.unwrap();
    assert_eq!(load().await, Some(token("12|first")));
    vault.store(&account(), &token("13|second")).await.unwrap();
    assert_eq!(load().await, Some(token("13|second")));
    vault.remove(&account()).await.unwrap();
    assert_eq!(load().await, None);
    vault.remove(&account()).await.unwrap();
}

#[tokio::test]
async fn accounts_dont_mix() {
    let (vault, _store) = mock_vault();
    let other = Account::of_base(&url::Url::parse("https://portal.rexpayments.com:8443").unwrap()).unwrap();
    vault.store(&account(), &token("12|first")).await.unwrap();
    assert_eq!(vault.load(&other, Patience::Unattended).await, Ok(None));
}

#[tokio::test]
async fn a_failing_keyring_is_reported_and_works_again() {
    let (vault, store) = mock_vault();
    vault.store(&account(), &token("12|first")).await.unwrap();
    let locked = || KeyringError::NoStorageAccess("SS Error: object locked".into());
    fail_next(&store, locked());
    assert_eq!(vault.load(&account(), Patience::Attended).await, Err(VaultError::Locked));
    fail_next(&store, locked());
    assert_eq!(vault.store(&account(), &token("13|second")).await, Err(VaultError::Locked));
    fail_next(&store, locked());
    assert_eq!(vault.remove(&account()).await, Err(VaultError::Locked));
    assert_eq!(vault.load(&account(), Patience::Unattended).await, Ok(Some(token("12|first"))));
}

#[tokio::test]
async fn what_is_no_token_is_broken_until_it_is_replaced() {
    let (vault, store) = mock_vault();
    for stored in [b"two words".as_slice(), b"", b"\xff\xfe"] {
        entry(&store).set_secret(stored).unwrap();
        let loaded = vault.load(&account(), Patience::Unattended).await;
        assert!(matches!(loaded, Err(VaultError::Broken { .. })), "{loaded:?}");
    }
    entry(&store).set_secret(b"two words").unwrap();
    vault.store(&account(), &token("12|first")).await.unwrap();
    assert_eq!(vault.load(&account(), Patience::Unattended).await, Ok(Some(token("12|first"))));
}

/// How an odd keyring behaves when it is written to.
enum Odd {
    /// Says yes and keeps nothing new.
    Swallows,
    /// Tells when it was asked, and waits for a word before it goes on with the real writing.
    Waits(SyncSender<()>, std::sync::Mutex<mpsc::Receiver<()>>),
}

/// A keyring entry that is odd once, and then as good as the mock below it.
struct OddEntry {
    below: Entry,
    odd: Arc<std::sync::Mutex<Option<Odd>>>,
}

impl CredentialApi for OddEntry {
    fn set_secret(&self, secret: &[u8]) -> keyring::Result<()> {
        let odd = self.odd.lock().unwrap().take();
        match odd {
            Some(Odd::Swallows) => return Ok(()),
            Some(Odd::Waits(asked, go_on)) => {
                asked.send(()).unwrap();
                go_on.lock().unwrap().recv().unwrap();
            }
            None => {}
        }
        self.below.set_secret(secret)
    }

    fn get_secret(&self) -> keyring::Result<Vec<u8>> {
        self.below.get_secret()
    }

    fn delete_credential(&self) -> keyring::Result<()> {
        self.below.delete_credential()
    }

    fn get_credential(&self) -> keyring::Result<Option<Arc<Credential>>> {
        Ok(None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        None
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("odd")
    }
}

struct OddStore {
    below: Arc<mock::Store>,
    odd: Arc<std::sync::Mutex<Option<Odd>>>,
}

impl CredentialStoreApi for OddStore {
    fn vendor(&self) -> String {
        "odd".to_owned()
    }

    fn id(&self) -> String {
        "odd".to_owned()
    }

    fn build(&self, service: &str, user: &str, mods: Option<&HashMap<&str, &str>>) -> keyring::Result<Entry> {
        let below = self.below.build(service, user, mods)?;
        Ok(Entry::new_with_credential(Arc::new(OddEntry { below, odd: Arc::clone(&self.odd) })))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn persistence(&self) -> CredentialPersistence {
        CredentialPersistence::ProcessOnly
    }

    fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("odd")
    }
}

fn odd_vault(odd: Odd) -> (Vault, Arc<mock::Store>) {
    let below = mock::Store::new().unwrap();
    let odd = Arc::new(std::sync::Mutex::new(Some(odd)));
    (Vault::with_store(Arc::new(OddStore { below: Arc::clone(&below), odd })).with_limits(QUICK), below)
}

fn waiting() -> (Odd, mpsc::Receiver<()>, SyncSender<()>) {
    let (asked, was_asked) = mpsc::sync_channel(1);
    let (go_on, gone_on) = mpsc::sync_channel(1);
    (Odd::Waits(asked, std::sync::Mutex::new(gone_on)), was_asked, go_on)
}

#[tokio::test]
async fn a_keyring_that_swallows_is_broken() {
    let (vault, store) = odd_vault(Odd::Swallows);
    entry(&store).set_password("12|first").unwrap();
    let stored = vault.store(&account(), &token("13|second")).await;
    assert!(matches!(stored, Err(VaultError::Broken { .. })), "{stored:?}");
    assert_eq!(entry(&store).get_password().unwrap(), "12|first", "what was there is put back");
}

#[tokio::test]
async fn a_token_stored_too_late_is_taken_out_again() {
    let (odd, was_asked, go_on) = waiting();
    let (vault, store) = odd_vault(odd);
    assert_eq!(vault.store(&account(), &token("12|first")).await, Err(VaultError::Slow));
    was_asked.recv().unwrap();
    let early = vault.load(&account(), Patience::Unattended).await;
    assert_eq!(early, Err(VaultError::Slow), "nobody reads what isn't settled");
    go_on.send(()).unwrap();
    assert_eq!(vault.load(&account(), Patience::Attended).await, Ok(None));
    assert!(matches!(entry(&store).get_password(), Err(KeyringError::NoEntry)));
}

#[tokio::test]
async fn a_replacement_that_comes_too_late_is_turned_back() {
    let (odd, _was_asked, go_on) = waiting();
    let (vault, store) = odd_vault(odd);
    entry(&store).set_password("12|first").unwrap();
    assert_eq!(vault.store(&account(), &token("13|second")).await, Err(VaultError::Slow));
    go_on.send(()).unwrap();
    assert_eq!(vault.load(&account(), Patience::Attended).await, Ok(Some(token("12|first"))));
}

#[tokio::test]
async fn the_next_token_is_not_undone_with_the_late_one() {
    let (odd, _was_asked, go_on) = waiting();
    let (vault, _store) = odd_vault(odd);
    assert_eq!(vault.store(&account(), &token("12|first")).await, Err(VaultError::Slow));
    assert_eq!(vault.store(&account(), &token("12|again")).await, Err(VaultError::Slow), "they take turns");
    go_on.send(()).unwrap();
    vault.store(&account(), &token("12|again")).await.unwrap();
    assert_eq!(vault.load(&account(), Patience::Attended).await, Ok(Some(token("12|again"))));
}

#[tokio::test]
async fn a_keyring_that_panics_is_broken_and_blocks_nobody() {
    let vault = Vault::opening(|_| panic!("the client's own bug"));
    for _ in 0..2 {
        let stored = vault.store(&account(), &token("12|first")).await;
        assert!(matches!(stored, Err(VaultError::Broken { .. })), "{stored:?}");
    }
}

#[tokio::test]
async fn a_reader_that_is_stuck_blocks_nobody() {
    let (asked, was_asked) = mpsc::sync_channel::<()>(1);
    let was_asked = std::sync::Mutex::new(was_asked);
    let store = mock::Store::new().unwrap();
    let first = std::sync::atomic::AtomicBool::new(true);
    let vault = Vault::opening(move |account| {
        if first.swap(false, std::sync::atomic::Ordering::SeqCst) {
            _ = was_asked.lock().unwrap().recv();
        }
        store.build(SERVICE, account.as_str(), None)
    })
    .with_limits(QUICK);
    assert_eq!(vault.load(&account(), Patience::Unattended).await, Err(VaultError::Slow));
    vault.store(&account(), &token("12|first")).await.unwrap();
    assert_eq!(vault.load(&account(), Patience::Unattended).await, Ok(Some(token("12|first"))));
    drop(asked);
}

#[tokio::test]
async fn its_debug_form_names_no_store() {
    let (vault, _store) = mock_vault();
    assert!(format!("{vault:?}").starts_with("Vault"));
}
