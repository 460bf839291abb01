//! A console with an account at a provider that outlives it, goes away and comes back.

use crate::{
    drawer::Drawer,
    headless::{Headless, wait},
};
use rex_console::{
    app::{
        Action, Input,
        account::{Place, WelcomeStep},
        sell::Gate,
    },
    domain::shop::Shop,
    practice::{self, Control, Practice, Settings},
    services::{provider::Limits, vault::Vault},
    shell::{self, command_line::Options},
};
use rusqlite::Connection;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use url::Url;

const TOKEN: &str = "rx_test_account";

/// Rows a page, whatever is asked for.
pub const ROWS: usize = 15;

/// The account's provider. It sets no rate limit, so that a long list takes seconds here.
pub struct Provider {
    runtime: Runtime,
    practice: Option<Practice>,
    /// A hold on it, or on the one that went away.
    pub control: Control,
    base: Url,
    folder: TempDir,
}

impl Provider {
    /// A provider with so many links.
    pub fn with_links(count: usize) -> Self {
        let (runtime, folder) = (Runtime::new().unwrap(), TempDir::new().unwrap());
        let practice = start(&runtime, folder.path(), 0);
        let control = practice.control();
        control.add_links(count, 500).unwrap();
        Self { runtime, base: practice.base_url(), practice: Some(practice), control, folder }
    }

    pub fn goes_away(&mut self) {
        let practice = self.practice.take().expect("the provider is there");
        self.runtime.block_on(practice.stop());
    }

    pub fn comes_back(&mut self) {
        let port = self.base.port().unwrap();
        let practice = start(&self.runtime, self.folder.path(), port);
        self.control = practice.control();
        self.practice = Some(practice);
    }
}

fn start(runtime: &Runtime, folder: &Path, port: u16) -> Practice {
    let mut settings = Settings::new(TOKEN.into());
    settings.port = port;
    settings.requests_per_minute = None;
    settings.store = Some(folder.join("provider.json"));
    let practice = runtime.block_on(practice::start(settings)).unwrap();
    practice.control().set_page_rows(ROWS, ROWS);
    practice
}

/// A shop's computer: what the console leaves on it.
#[derive(Default)]
pub struct Computer {
    keyring: Drawer,
    profile: Option<TempDir>,
}

impl Computer {
    /// Starts the console, which makes so many calls a minute, and lets somebody look at each new state.
    pub fn starts(&mut self, provider: &Provider, calls_a_minute: u32) -> Headless {
        self.starts_as("T1", provider, calls_a_minute)
    }

    /// The same, for a till of this name.
    pub fn starts_as(&mut self, till: &str, provider: &Provider, calls_a_minute: u32) -> Headless {
        let is_new = self.profile.is_none();
        let profile = self.profile.get_or_insert_with(|| TempDir::new().unwrap());
        let options = Options {
            base_url: Some(provider.base.clone()),
            profile: Some(profile.path().to_owned()),
            limits: Limits { calls_a_minute, ..Limits::default() },
            ..Options::default()
        };
        let vault = Vault::with_store(Arc::new(self.keyring.clone()));
        let console = shell::set_up_with(&options, vault).unwrap();
        let state = || console.engine.state();
        if is_new {
            let is_at = |step| {
                let place = state();
                matches!(&place.place, Place::Welcome(welcome) if welcome.step == step).then_some(())
            };
            wait("Welcome", || is_at(WelcomeStep::Choose));
            console.engine.send(Input::Action(Action::Connect(TOKEN.into())));
            wait("the shop's form", || is_at(WelcomeStep::Shop));
            let shop = Shop::from_typed("Café Rex", "EUR", till).unwrap();
            console.engine.send(Input::Action(Action::SaveShop(shop)));
        }
        wait("the counter", || (state().sell.gate == Gate::Open).then_some(()));
        Headless { console, control: provider.control.clone() }
    }

    /// Where its journal lies.
    pub fn journal_file(&self) -> PathBuf {
        let profile = self.profile.as_ref().expect("the console was started");
        profile.path().join("data/journal/journal.sqlite3")
    }

    /// Waits until so many links are cached on its disk; how many there are then.
    pub fn until_cached(&self, least: usize) -> usize {
        let profile = self.profile.as_ref().expect("the console was started");
        let file = profile.path().join("data/journal/links.sqlite");
        wait("the links to be cached", || {
            let cache = Connection::open(&file).ok()?;
            let count: u32 = cache.query_row("SELECT count(*) FROM links", [], |row| row.get(0)).ok()?;
            Some(count as usize).filter(|count| *count >= least)
        })
    }
}
