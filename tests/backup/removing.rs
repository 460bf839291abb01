//! The services remove everything, and a start finishes what was cut short.

use crate::{
    drawer::Drawer,
    erasing::{files_below, places, used},
};
use keyring::Error as KeyringError;
use rex_console::{
    domain::shop::Shop,
    services::{
        backup::erase::{Places, RemoveError},
        crew::{Crew, Ground},
        event::Event,
        export::House,
        job::{Job, SessionId, Ticket},
        provider::{Dialect, Limits},
        settings::SettingsFile,
        vault::{Account, ApiToken, Vault},
    },
    shell::{self, command_line::Options},
};
use std::{
    path::Path,
    sync::{
        Arc,
        mpsc::{Receiver, sync_channel},
    },
};
use tokio::runtime::Runtime;

const BASE: &str = "https://portal.rexpayments.com";
const SESSION: SessionId = SessionId(3);

/// A keyring that holds the token.
fn keyring(runtime: &Runtime) -> Drawer {
    let drawer = Drawer::default();
    let vault = Vault::with_store(Arc::new(drawer.clone()));
    let account = Account::of_base(&BASE.parse().unwrap()).unwrap();
    runtime.block_on(vault.store(&account, &ApiToken::from_typed("rx_test").unwrap())).unwrap();
    assert!(!drawer.is_empty());
    drawer
}

/// Services with a connection whose journal is open.
fn connected(runtime: &Runtime, places: &Places, keyring: &Drawer) -> (Crew, Receiver<Event>) {
    let (tell, told) = sync_channel(1000);
    let crew = Crew::new(Ground {
        runtime: runtime.handle().clone(),
        events: Arc::new(move |event| tell.send(event).unwrap()),
        vault: Vault::with_store(Arc::new(keyring.clone())),
        base: BASE.parse().unwrap(),
        dialect: Dialect::built_in(),
        limits: Limits::default(),
        settings: SettingsFile::at(&places.config),
        journal_folder: places.data.join("journal"),
        state_folder: places.state.clone(),
        autostart: None,
        fonts: House { plain: &[], strong: &[] },
    });
    let crew = crew.unwrap();
    let shop = Shop::from_typed("Café Rex", "EUR", "T1").unwrap();
    let token = ApiToken::from_typed("rx_test").unwrap();
    crew.connect(SESSION, &shop, &BASE.parse().unwrap(), token, places.data.join("journal"));
    assert!(matches!(told.recv(), Ok(Event::SessionOpened(..))));
    let since = jiff::Timestamp::UNIX_EPOCH;
    crew.start(Job::OpenJournal {
        session: SESSION,
        account: "acc".into(),
        till: "T1".parse().unwrap(),
        since,
    });
    assert!(matches!(told.recv(), Ok(Event::JournalOpened(_, Ok(_)))));
    (crew, told)
}

fn removed(told: &Receiver<Event>) -> Result<(), RemoveError> {
    match told.recv().unwrap() {
        Event::EverythingRemoved(Ticket(9), result) => result,
        other => panic!("{other:?}"),
    }
}

#[test]
fn token_and_files_are_gone_and_no_late_copy_brings_them_back() {
    let (runtime, shop) = (Runtime::new().unwrap(), used());
    let keyring = keyring(&runtime);
    let (crew, told) = connected(&runtime, &places(&shop), &keyring);
    crew.start(Job::KeepDaily {
        ticket: Ticket(1),
        day: jiff::civil::date(2026, 11, 23),
        is_newer_wanted: false,
    });
    crew.start(Job::RemoveEverything(Ticket(9)));
    assert_eq!(removed(&told), Ok(()));
    assert!(keyring.is_empty());
    assert!(files_below(shop.0.path()).is_empty(), "{:?}", files_below(shop.0.path()));
    // Longer than a copy waits for its moment.
    std::thread::sleep(std::time::Duration::from_secs(17));
    assert!(files_below(shop.0.path()).is_empty(), "{:?}", files_below(shop.0.path()));
}

#[test]
fn while_the_keyring_objects_nothing_is_erased_and_the_connection_stands() {
    let (runtime, shop) = (Runtime::new().unwrap(), used());
    let keyring = keyring(&runtime);
    let (crew, told) = connected(&runtime, &places(&shop), &keyring);
    let before = files_below(shop.0.path()).len();
    keyring.fails_with(KeyringError::NoStorageAccess("locked".into()));
    crew.start(Job::RemoveEverything(Ticket(9)));
    assert!(matches!(removed(&told), Err(RemoveError::Token(_))));
    assert!(!keyring.is_empty() && files_below(shop.0.path()).len() >= before);
    assert_eq!(places(&shop).progress(), None);
    crew.start(Job::ReadOrders(SESSION));
    assert!(matches!(told.recv().unwrap(), Event::OrdersRead(SESSION, Ok(_))));
}

/// The console starts with these files and this keyring.
fn starts(profile: &Path, keyring: &Drawer) {
    let options = Options { profile: Some(profile.to_owned()), ..Options::default() };
    drop(shell::set_up_with(&options, Vault::with_store(Arc::new(keyring.clone()))).unwrap());
}

#[test]
fn a_start_finishes_what_was_cut_short_before_or_after_the_token_went() {
    let runtime = Runtime::new().unwrap();
    for is_token_gone in [false, true] {
        let (shop, keyring) = (used(), keyring(&runtime));
        places(&shop).begin().unwrap();
        if is_token_gone {
            places(&shop).go_on().unwrap();
            keyring.fails_with(KeyringError::NoStorageAccess("locked".into()));
        }
        starts(shop.0.path(), &keyring);
        assert_eq!(keyring.is_empty(), !is_token_gone, "it is asked only when it must be");
        assert!(files_below(shop.0.path()).is_empty(), "{:?}", files_below(shop.0.path()));
    }
}

#[test]
fn a_start_that_cannot_remove_the_token_keeps_everything() {
    let runtime = Runtime::new().unwrap();
    let (shop, keyring) = (used(), keyring(&runtime));
    places(&shop).begin().unwrap();
    keyring.fails_with(KeyringError::NoStorageAccess("locked".into()));
    starts(shop.0.path(), &keyring);
    assert_eq!(places(&shop).progress(), None);
    assert!(shop.journal_folder().join("journal.sqlite3").exists() && !keyring.is_empty());
}
