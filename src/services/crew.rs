//! Takes jobs and sees that each is done where it may take its time; what came of it goes out as an event.

mod account;
mod backup;
mod clock;
mod diagnostics;
mod listener;
mod orders;
mod papers;
mod storage;

use super::{
    asks,
    callback::Listener,
    event::Event,
    export::{House, desk::Desk},
    files::Files,
    job::{Ask, Job, SessionId, Ticket},
    journal::{AccountKey, Journal},
    link_cache::LinkCache,
    logo::LogoFile,
    pin as pins,
    provider::{Client, Dialect, Limits},
    settings::{Settings, SettingsFile},
    vault::{Account, ApiToken, Vault},
    zones,
};
use crate::domain::{
    address::{AllowedHosts, PayAddress},
    money::Currency,
};
use listener::Ears;
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError, atomic::AtomicU32},
    thread,
};
use tokio::runtime::Handle;
use url::Url;

/// Where events go.
pub type Events = Arc<dyn Fn(Event) + Send + Sync>;

/// What the services stand on.
pub struct Ground {
    /// Runs everything that waits for the network.
    pub runtime: Handle,
    /// Where events go.
    pub events: Events,
    /// The way to the keyring.
    pub vault: Vault,
    /// The real provider's base address.
    pub base: Url,
    /// Paths and names of the provider's API.
    pub dialect: Arc<Dialect>,
    /// How many calls the provider may get, and how long they may take.
    pub limits: Limits,
    /// The settings on disk.
    pub settings: SettingsFile,
    /// Where the real account's journal lives.
    pub journal_folder: PathBuf,
    /// The fonts that cards and watermarks are written in.
    pub fonts: House,
}

/// The services. Cheap to clone.
#[derive(Clone)]
pub struct Crew(Arc<Inner>);

struct Inner {
    ground: Ground,
    account: Option<Account>,
    files: Files,
    desk: Desk,
    held: Mutex<Held>,
    /// Held by the backup that is being made or taken up.
    backups: Mutex<()>,
    /// How often everything was removed.
    removals: AtomicU32,
    ears: Mutex<Ears>,
    listener: Arc<tokio::sync::Mutex<Option<Listener>>>,
}

/// What is held in memory between jobs.
#[derive(Default)]
struct Held {
    token: Option<ApiToken>,
    /// The newest check of a token: an older one's verdict must not put its token in the place of the newer.
    checking: Option<Ticket>,
    session: Option<Session>,
}

/// A connection that stands.
struct Session {
    id: SessionId,
    client: Client,
    hosts: AllowedHosts,
    currency: Currency,
    journal_folder: PathBuf,
    /// The journal and what it calls the account, once it is open.
    journal: Option<(Journal, AccountKey)>,
    /// The cache of the account's links, and what the journal calls it.
    link_cache: Option<(LinkCache, AccountKey)>,
    /// What the app knows of the provider's clock.
    told: clock::Told,
}

impl Crew {
    /// Sets the services up; nothing is asked of anyone yet.
    pub fn new(ground: Ground) -> std::io::Result<Self> {
        let account = Account::of_base(&ground.base).ok();
        let files = Files::start()?;
        let opener = |path: &Path| open::that_detached(path);
        let desk = Desk::open(files.clone(), ground.events.clone(), ground.fonts, opener);
        Ok(Self(Arc::new(Inner {
            ground,
            account,
            files,
            desk,
            held: Mutex::default(),
            backups: Mutex::default(),
            removals: AtomicU32::new(0),
            ears: Mutex::default(),
            listener: Arc::default(),
        })))
    }

    /// Starts a job and returns at once.
    pub fn start(&self, job: Job) {
        match job {
            Job::LoadToken { is_attended } => {
                self.spawn(move |crew| async move { crew.load_token(is_attended).await });
            }
            Job::CheckToken(ticket, token) => {
                self.held().checking = Some(ticket);
                self.spawn(move |crew| async move { crew.check_token(ticket, token).await });
            }
            Job::KeepToken => self.spawn(|crew| async move { crew.keep_token().await }),
            Job::ForgetToken => self.spawn(|crew| async move { crew.forget_token().await }),
            Job::OpenSession(id, shop) => self.open_session(id, &shop),
            Job::CloseSession => {
                self.held().session = None;
                self.listen(None);
            }
            Job::OpenJournal { session, account, till, since } => {
                self.open_journal(session, account, till, since);
            }
            Job::RecordSale { session, at, sale } => self.record(session, at, *sale),
            Job::ReadOrders(session) => self.read_orders(session),
            Job::RecordOrder { session, change } => self.record_order(session, *change),
            Job::RecordLookUp { session, ticket, look_up } => self.record_look_up(session, ticket, *look_up),
            Job::RecordUse { session, payment, usage } => self.record_use(session, payment, usage),
            Job::Listen(session, port) => self.listen(Some((session, port))),
            Job::StopListening => self.listen(None),
            Job::KnowPaymentPath(session, path) => {
                self.with_session(session, |session| session.client.know_payment_path(path));
            }
            Job::KeepPrinted(session, task) => self.keep_printed(session, task),
            Job::KeepTidied(session, task) => self.keep_tidied(session, task),
            Job::AskDay(session, ticket, task) => self.ask_day(session, ticket, task),
            Job::SavePaper { session, ticket, paper, path } => self.save_paper(session, ticket, paper, path),
            Job::PrintPaper { session, ticket, paper } => self.print_paper(session, ticket, paper),
            Job::Archive { session, file_name, entry } => self.archive(session, &file_name, *entry),
            Job::FindZone(name) => self.with_files(move |_| {
                let zone = zones::find(&name);
                Some(Event::ZoneFound(name, zone))
            }),
            Job::ListZones => self.with_files(|_| Some(Event::Zones(zones::names().into()))),
            Job::HashPin(ticket, pin) => {
                self.with_pin(move || Event::PinHashed(ticket, pins::hash(&pin)));
            }
            Job::CheckPin(ticket, pin, kept) => {
                self.with_pin(move || Event::PinChecked(ticket, pins::fits(&pin, &kept)));
            }
            Job::SaveSettings(settings) => self.save_settings(settings),
            Job::Ask(id, ask) => self.ask(id, ask),
            Job::OpenInBrowser(address) => self.open_in_browser(&address),
            Job::OpenFolder(folder) => self.open_folder(folder),
            Job::MakeDiagnostics { session, ticket, known } => self.make_diagnostics(session, ticket, *known),
            Job::Preview { ticket, print } => self.0.desk.preview(ticket, *print),
            Job::Export { ticket, print, path } => self.0.desk.export(ticket, *print, path),
            Job::ExportMany { ticket, prints, folder } => self.0.desk.export_many(ticket, prints, folder),
            Job::StopExport(ticket) => self.0.desk.stop(ticket),
            Job::Print { ticket, print } => self.0.desk.print(ticket, *print),
            Job::ReadLogo => self.with_logo(|logo| Some(Event::LogoRead(logo.read()))),
            Job::TakeLogo { ticket, path } => {
                self.with_logo(move |logo| Some(Event::LogoTaken(ticket, logo.take(&path))));
            }
            Job::DropLogo => self.with_logo(|logo| {
                logo.remove();
                None
            }),
            Job::KeepDaily { ticket, day, is_newer_wanted } => self.keep_daily(ticket, day, is_newer_wanted),
            Job::InspectBackup { ticket, path } => self.inspect_backup(ticket, path),
            Job::RestoreBackup { ticket, path, with_settings } => {
                self.restore_backup(ticket, path, with_settings);
            }
            Job::RemoveEverything(ticket) => {
                self.spawn(move |crew| async move { crew.remove_everything(ticket).await });
            }
            Job::OpenLinkCache { session, account } => self.open_link_cache(session, account),
            Job::CacheLinks { session, change } => self.cache_links(session, *change),
            Job::OpenPractice(..)
            | Job::ChoosePath { .. }
            | Job::ChooseFolder { .. }
            | Job::ChoosePicture { .. }
            | Job::ChooseBackup { .. }
            | Job::Play(_)
            | Job::PointPractice(_)
            | Job::KeepAwake(_) => {
                tracing::error!("a job of the shell came to the services");
            }
        }
    }

    /// Sends out what became of a job that was done elsewhere.
    pub fn report(&self, event: Event) {
        self.emit(event);
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn emit(&self, event: Event) {
        (self.0.ground.events)(event);
    }

    /// Runs something that waits, and sends what comes of it.
    fn spawn<F>(&self, work: impl FnOnce(Self) -> F)
    where
        F: Future<Output = Event> + Send + 'static,
    {
        let (crew, work) = (self.clone(), work(self.clone()));
        self.0.ground.runtime.spawn(async move { crew.emit(work.await) });
    }

    fn ask(&self, id: SessionId, ask: Ask) {
        let client = self.with_session(id, |session| session.client.clone());
        if let Some(client) = client {
            let before = client.payment_path();
            self.spawn(move |crew| async move {
                let answer = asks::answer(&client, ask).await;
                if let Some(path) = client.payment_path().filter(|path| Some(path) != before.as_ref()) {
                    crew.emit(Event::PaymentPathKnown(id, path));
                }
                // Before the answer itself: what it leads to is written down by the right clock.
                if let Some((date, seen)) = client.provider_date()
                    && crew.with_session(id, |session| session.told.is_news((date, seen))) == Some(true)
                {
                    crew.emit(Event::ProviderClock(id, date.saturating_add(seen.elapsed()).unwrap_or(date)));
                }
                Event::Answered(id, answer)
            });
        }
    }

    fn with_session<T>(&self, id: SessionId, read: impl FnOnce(&mut Session) -> T) -> Option<T> {
        self.held().session.as_mut().filter(|session| session.id == id).map(read)
    }

    fn save_settings(&self, settings: Box<Settings>) {
        let crew = self.clone();
        let is_taken = self.0.files.run(move || {
            let saved = crew.0.ground.settings.save(&settings).map_err(|error| error.to_string());
            crew.emit(Event::SettingsSaved(saved));
        });
        if !is_taken {
            self.emit(Event::SettingsSaved(Err("too many files are waiting to be written".to_owned())));
        }
    }

    /// Hashing takes its time by intent, and a core for it.
    fn with_pin(&self, hash: impl FnOnce() -> Event + Send + 'static) {
        let crew = self.clone();
        self.0.ground.runtime.spawn_blocking(move || crew.emit(hash()));
    }

    /// Does something with the logo on the thread that writes files.
    fn with_logo(&self, errand: impl FnOnce(&LogoFile) -> Option<Event> + Send + 'static) {
        self.with_files(|crew| errand(&LogoFile::at(crew.0.ground.settings.folder())));
    }

    /// Does something on the thread that reads and writes files.
    fn with_files(&self, errand: impl FnOnce(&Self) -> Option<Event> + Send + 'static) {
        let crew = self.clone();
        let is_taken = self.0.files.run(move || {
            if let Some(event) = errand(&crew) {
                crew.emit(event);
            }
        });
        if !is_taken {
            tracing::warn!("too many files are waiting to be written");
        }
    }

    /// The system's opener may wait for the browser, so it gets a thread of its own.
    fn open_in_browser(&self, address: &PayAddress) {
        let (crew, address) = (self.clone(), address.as_str().to_owned());
        let opened = thread::Builder::new().name("browser".to_owned()).spawn(move || {
            if let Err(error) = open::that_detached(&address) {
                tracing::warn!(kind = %error.kind(), "the browser could not be opened");
                crew.emit(Event::BrowserFailed);
            }
        });
        if opened.is_err() {
            self.emit(Event::BrowserFailed);
        }
    }
}
