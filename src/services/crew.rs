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
    autostart::Autostart,
    backup::erase::Left,
    callback::Listener,
    diagnostics::{crashes, log::Tail},
    event::Event,
    export::{House, desk::Desk},
    files::Files,
    job::{Ask, Job, SessionId, Ticket},
    journal::{AccountKey, Journal},
    link_cache::LinkCache,
    logo::{LogoError, LogoFile},
    pin as pins,
    provider::{ApiError, Client, Dialect, Limits, Outcome},
    settings::{Settings, SettingsFile},
    vault::{Account, ApiToken, Vault, VaultError},
    worker::Answer,
    zones,
};
use crate::domain::{
    address::{AllowedHosts, PayAddress},
    money::Currency,
};
use listener::Ears;
use std::{
    borrow::Cow,
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
    /// Where logs and crash reports are.
    pub state_folder: PathBuf,
    /// The entry that starts the console with the computer, where this computer knows such.
    pub autostart: Option<Autostart>,
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
                let lost = || Event::TokenLoaded(Err(gave_up()));
                self.spawn(lost, move |crew| async move { crew.load_token(is_attended).await });
            }
            Job::CheckToken(ticket, token) => {
                self.held().checking = Some(ticket);
                let lost = move || Event::TokenChecked(ticket, Err(ApiError::broken_off(Outcome::NotDone)));
                self.spawn(lost, move |crew| async move { crew.check_token(ticket, token).await });
            }
            Job::KeepToken => {
                let lost = || Event::TokenKept(Err(gave_up()));
                self.spawn(lost, |crew| async move { crew.keep_token().await });
            }
            Job::ForgetToken => {
                let lost = || Event::TokenForgotten(Err(gave_up()));
                self.spawn(lost, |crew| async move { crew.forget_token().await });
            }
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
            Job::FindZone(name) => {
                let owed = self.owe({
                    let name = name.clone();
                    move || Event::ZoneFound(name, None)
                });
                self.with_files(move |_| {
                    let zone = zones::find(&name);
                    owed.give(Event::ZoneFound(name, zone));
                    None
                });
            }
            Job::ListZones => self.with_files(|_| Some(Event::Zones(zones::names().into()))),
            Job::HashPin(ticket, pin) => {
                let lost = move || Event::PinHashed(ticket, Err(pins::HashingError::broken_off()));
                self.with_pin(lost, move || Event::PinHashed(ticket, pins::hash(&pin)));
            }
            Job::CheckPin(ticket, pin, kept) => {
                let lost = move || Event::PinChecked(ticket, false);
                self.with_pin(lost, move || Event::PinChecked(ticket, pins::fits(&pin, &kept)));
            }
            Job::SaveSettings(settings) => self.save_settings(settings),
            Job::Ask(id, ask) => self.ask(id, ask),
            Job::OpenInBrowser(address) => self.open_in_browser(&address),
            Job::OpenFolder(folder) => self.open_folder(folder),
            Job::MakeDiagnostics { session, ticket, known } => self.make_diagnostics(session, ticket, *known),
            Job::ReadAutostart => self.with_files(|crew| {
                let is_on = crew.0.ground.autostart.as_ref()?.is_on();
                is_on.ok().map(|is_on| Event::Autostart(Ok(is_on)))
            }),
            Job::SetAutostart(is_on) => self.with_files(move |crew| {
                let autostart = crew.0.ground.autostart.as_ref()?;
                let set = autostart.set(is_on).and_then(|()| autostart.is_on());
                Some(Event::Autostart(set.map_err(|error| error.kind().to_string())))
            }),
            Job::PutCrashesAway => self.with_files(|crew| {
                if let Err(error) = crashes::put_away(&crashes::folder(&crew.0.ground.state_folder)) {
                    tracing::warn!(kind = %error.kind(), "a report of an error will be offered again");
                }
                None
            }),
            Job::Preview { ticket, print } => self.0.desk.preview(ticket, *print),
            Job::Export { ticket, print, path } => self.0.desk.export(ticket, *print, path),
            Job::ExportMany { ticket, prints, folder } => self.0.desk.export_many(ticket, prints, folder),
            Job::StopExport(ticket) => self.0.desk.stop(ticket),
            Job::Print { ticket, print } => self.0.desk.print(ticket, *print),
            Job::ReadLogo => self.with_logo(|logo| Some(Event::LogoRead(logo.read()))),
            Job::TakeLogo { ticket, path } => {
                let owed = self.owe(move || Event::LogoTaken(ticket, Err(LogoError::NoPicture)));
                self.with_logo(move |logo| {
                    owed.give(Event::LogoTaken(ticket, logo.take(&path)));
                    None
                });
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
                let lost = move || Event::EverythingRemoved(ticket, Err(Left(1).into()));
                self.spawn(lost, move |crew| async move { crew.remove_everything(ticket).await });
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

    /// An event that is sent in any case: `lost` when the work for it breaks off.
    fn owe(&self, lost: impl FnOnce() -> Event + Send + 'static) -> Answer<Event> {
        let crew = self.clone();
        Answer::new(move |event| crew.emit(event), lost)
    }

    /// Runs something that waits, and sends what comes of it.
    fn spawn<F>(&self, lost: impl FnOnce() -> Event + Send + 'static, work: impl FnOnce(Self) -> F)
    where
        F: Future<Output = Event> + Send + 'static,
    {
        let (owed, work) = (self.owe(lost), work(self.clone()));
        self.0.ground.runtime.spawn(async move { owed.give(work.await) });
    }

    fn ask(&self, id: SessionId, ask: Ask) {
        let client = self.with_session(id, |session| session.client.clone());
        if let Some(client) = client {
            let before = client.payment_path();
            let lost = asks::broken_off(&ask);
            self.spawn(
                move || Event::Answered(id, lost),
                move |crew| async move {
                    let answer = asks::answer(&client, ask).await;
                    if let Some(path) = client.payment_path().filter(|path| Some(path) != before.as_ref()) {
                        crew.emit(Event::PaymentPathKnown(id, path));
                    }
                    // Before the answer itself: what it leads to is written down by the right clock.
                    if let Some((date, seen)) = client.provider_date()
                        && crew.with_session(id, |session| session.told.is_news((date, seen))) == Some(true)
                    {
                        crew.emit(Event::ProviderClock(
                            id,
                            date.saturating_add(seen.elapsed()).unwrap_or(date),
                        ));
                    }
                    Event::Answered(id, answer)
                },
            );
        }
    }

    fn with_session<T>(&self, id: SessionId, read: impl FnOnce(&mut Session) -> T) -> Option<T> {
        self.held().session.as_mut().filter(|session| session.id == id).map(read)
    }

    fn save_settings(&self, settings: Box<Settings>) {
        Tail::of_process().hide_names(&settings);
        let lost = || Event::SettingsSaved(Err("the files' thread did not get to it".to_owned()));
        let (crew, owed) = (self.clone(), self.owe(lost));
        let _ = self.0.files.run(move || {
            let saved = crew.0.ground.settings.save(&settings).map_err(|error| error.to_string());
            owed.give(Event::SettingsSaved(saved));
        });
    }

    /// Hashing takes its time by intent, and a core for it.
    fn with_pin(
        &self,
        lost: impl FnOnce() -> Event + Send + 'static,
        hash: impl FnOnce() -> Event + Send + 'static,
    ) {
        let owed = self.owe(lost);
        self.0.ground.runtime.spawn_blocking(move || owed.give(hash()));
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

/// What was asked of the keyring broke off.
const fn gave_up() -> VaultError {
    VaultError::Broken { detail: Cow::Borrowed("the console broke off") }
}
