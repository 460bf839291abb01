//! The services take the jobs of the cache: links are kept beside the journal, and come back as events.

use super::{drawer::Drawer, file, ids, link, mark, page};
use rex_console::{
    domain::{
        link::{LinkAddress, PaymentLink},
        shop::Shop,
    },
    services::{
        crew::{Crew, Ground},
        event::Event,
        export::House,
        job::{Job, SessionId},
        link_cache::SyncMark,
        provider::{Dialect, Limits},
        settings::SettingsFile,
        vault::{ApiToken, Vault},
    },
};
use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        mpsc::{Receiver, sync_channel},
    },
};
use tempfile::TempDir;
use tokio::runtime::{Handle, Runtime};

const SESSION: SessionId = SessionId(3);
const BASE: &str = "https://portal.rexpayments.com";

/// Services with a connection that stands; nothing is asked of the provider.
fn connected(runtime: &Handle, folder: &Path, base: &str) -> (Crew, Receiver<Event>) {
    let (tell, told) = sync_channel(1000);
    let ground = Ground {
        runtime: runtime.clone(),
        events: Arc::new(move |event| tell.send(event).expect("somebody waits")),
        vault: Vault::with_store(Arc::new(Drawer::default())),
        base: base.parse().expect("an address"),
        dialect: Dialect::built_in(),
        limits: Limits::default(),
        settings: SettingsFile::at(folder),
        journal_folder: folder.to_owned(),
        state_folder: folder.join("state"),
        autostart: None,
        fonts: House { plain: &[], strong: &[] },
    };
    let crew = Crew::new(ground).expect("the threads");
    let shop = Shop::from_typed("Café Rex", "EUR", "T1").expect("a shop");
    let token = ApiToken::from_typed("rx_test").expect("a token");
    crew.connect(SESSION, &shop, &base.parse().expect("an address"), token, folder.to_owned());
    assert!(matches!(told.recv(), Ok(Event::SessionOpened(SESSION, _))));
    (crew, told)
}

fn open(crew: &Crew, told: &Receiver<Event>, account: &str) -> (Vec<PaymentLink>, Option<SyncMark>) {
    crew.start(Job::OpenLinkCache { session: SESSION, account: account.to_owned() });
    let mut links = Vec::new();
    loop {
        match told.recv().expect("an event") {
            Event::CachedLinks(SESSION, some) => links.extend(some.into_iter().map(|cached| cached.link)),
            Event::CacheRead(SESSION, read) => return (links, read.expect("it can be used")),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn what_one_session_kept_the_next_one_reads() {
    let (runtime, folder) = (Runtime::new().expect("a runtime"), TempDir::new().expect("a folder"));
    let (crew, told) = connected(runtime.handle(), folder.path(), BASE);
    assert_eq!(open(&crew, &told, "shop"), (Vec::new(), None));
    crew.start(Job::CacheLinks { session: SESSION, change: Box::new(page([1, 2])) });
    crew.start(Job::CacheLinks { session: SessionId(2), change: Box::new(page([3])) });
    crew.start(Job::CloseSession);
    crew.start(Job::CacheLinks { session: SESSION, change: Box::new(page([4])) });

    let (crew, told) = connected(runtime.handle(), folder.path(), BASE);
    let (links, known) = open(&crew, &told, "shop");
    assert_eq!((links, known), (vec![link(2), link(1)], Some(mark(2))), "of that session alone");
    assert_eq!(open(&crew, &told, "other"), (Vec::new(), None));
    assert!(file(&folder).exists(), "it lies beside the journal");

    let (crew, told) = connected(runtime.handle(), folder.path(), "https://pay.example");
    let (links, _) = open(&crew, &told, "shop");
    assert_eq!(ids(&links), ["2", "1"]);
    assert!(links.iter().all(|link| matches!(link.address, LinkAddress::Refused(_))), "{links:?}");
}

#[test]
fn a_cache_that_cant_be_used_is_said_and_nothing_else_stops() {
    let (runtime, folder) = (Runtime::new().expect("a runtime"), TempDir::new().expect("a folder"));
    fs::create_dir(file(&folder)).expect("a folder where the file should be");
    let (crew, told) = connected(runtime.handle(), folder.path(), BASE);
    crew.start(Job::OpenLinkCache { session: SESSION, account: "shop".to_owned() });
    let event = told.recv().expect("an event");
    assert!(matches!(&event, Event::CacheRead(SESSION, Err(_))), "{event:?}");
    crew.start(Job::CacheLinks { session: SESSION, change: Box::new(page([1])) });
    let (account, till) = ("shop".to_owned(), "T1".parse().expect("a till"));
    let since = jiff::Timestamp::UNIX_EPOCH;
    crew.start(Job::OpenJournal { session: SESSION, account, till, since });
    let event = told.recv().expect("an event");
    assert!(matches!(event, Event::JournalOpened(SESSION, Ok(_))), "{event:?}");
}
