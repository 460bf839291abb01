//! Floor 4: the only place that knows every floor. Builds services, engine and window, and ties them.

pub mod already_open;
pub mod clock;
pub mod command_line;
pub mod crash;
pub mod customer_window;
pub mod dialogs;
pub mod doctor;
pub mod engine;
pub mod folders;
pub mod instance;
pub mod practice;
pub mod windows;
mod windows_trouble;

use crate::{
    app::{Input, State, about},
    services::{
        autostart::Autostart,
        awake::Awake,
        backup::erase::{Places, Progress},
        crew::{Crew, Events, Ground},
        diagnostics::{
            crashes,
            log::Tail,
            log_file::{self, LogFile},
        },
        event::Event,
        export::House,
        job::Job,
        last_start::LastStart,
        provider::Dialect,
        settings::{Note, Settings, SettingsFile},
        sound::Speaker,
        vault::{Account, Vault},
    },
};
use clock::Clock;
use command_line::Options;
use dialogs::{Dialogs, Wanted};
use engine::Engine;
use folders::Folders;
use instance::Claim;
use jiff::tz::TimeZone;
use practice::School;
use std::{
    fs,
    io::{self, Write as _},
    sync::{Arc, OnceLock},
    time::Instant,
};
use tokio::runtime::Runtime;
use url::Url;

/// The provider's address (the provider's text).
const PROVIDER: &str = "https://portal.rexpayments.com";

/// What cards and watermarks are written in.
const FONTS: House = House {
    plain: include_bytes!("../../assets/fonts/Inter-Regular.otf"),
    strong: include_bytes!("../../assets/fonts/Inter-SemiBold.otf"),
};

/// Why the console could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// There is no place for its files.
    #[error("there is no place for the console's files: {0}")]
    Folders(#[source] io::Error),
    /// A thread or the network could not be set up.
    #[error("the computer has no room for another program: {0}")]
    Threads(#[source] io::Error),
    /// No window could be opened, in any way of drawing.
    #[error(
        "no window could be opened ({0}). Is a desktop running, and its graphics driver well? `rex-console doctor` \
         looks; `--renderer glow` and `--renderer wgpu` choose how the window is drawn"
    )]
    Window(String),
}

/// What stands once the console is set up: everything but the window.
pub struct Console {
    /// Decides.
    pub engine: Engine,
    /// Save dialogs that wait to be shown.
    pub dialogs: Dialogs,
    /// The practice provider, while it runs.
    pub school: School,
    /// What is remembered of how the window was drawn.
    pub last_start: LastStart,
    /// Runs the network. Dropped last, so that nothing loses the ground it stands on.
    pub runtime: Runtime,
}

/// Runs the console until its window is closed. Where it runs already, that one comes to the front.
pub fn run(options: &Options, started: Instant) -> Result<(), StartError> {
    let folders = Folders::find(options.profile.as_deref()).map_err(StartError::Folders)?;
    match instance::claim(&folders.data) {
        Claim::First(instance) => {
            crash::watch(&folders);
            folders.tighten();
            let console = set_up(options)?;
            start_log_file(&folders);
            let shown = windows::run(&console, &instance, options.renderer, started);
            if shown.is_err() {
                windows_trouble::say();
            }
            drop(console);
            Tail::of_process().close_file();
            shown
        }
        Claim::Taken { is_heard } => {
            // Where not even this can be written, the window at the front must do.
            let _ = writeln!(io::stderr(), "Rex Console is already open.");
            if !is_heard {
                already_open::say();
            }
            Ok(())
        }
    }
}

/// The log goes to the disk too, once it is sure that nothing is left of an earlier shop there.
fn start_log_file(folders: &Folders) {
    let scrub = |said: &str| Tail::of_process().scrub(said);
    match LogFile::start(log_file::folder(&folders.state), clock::now, scrub) {
        Ok(file) => Tail::of_process().write_to(file),
        Err(error) => tracing::warn!(%error, "the log is not kept on the disk"),
    }
}

/// Sets everything up but the window, and starts.
pub fn set_up(options: &Options) -> Result<Console, StartError> {
    set_up_with(options, Vault::system())
}

/// The same with another keyring than the system's, such as a mock in tests.
///
/// # Panics
/// Never: the provider's address, which is parsed here, is one.
pub fn set_up_with(options: &Options, vault: Vault) -> Result<Console, StartError> {
    let folders = Folders::find(options.profile.as_deref()).map_err(StartError::Folders)?;
    let runtime = Runtime::new().map_err(StartError::Threads)?;
    let autostart = autostart(options);
    finish_removing(&folders, &vault, options.base_url.as_ref(), autostart.as_ref(), &runtime);
    let file = SettingsFile::at(&folders.config);
    let (settings, damage) = load_settings(&file);
    let dialect = load_dialect(&folders);
    let base = provider_address(options.base_url.as_ref(), &settings);

    Tail::of_process().hide_names(&settings);
    let clock = Clock::start();
    let mut state = State::new(settings, dialect.callback_names(), clock.moment().now, TimeZone::system());
    state.about.places = Some(Arc::new(about::Places {
        config: folders.config.clone(),
        data: folders.data.clone(),
        state: folders.state.clone(),
    }));
    state.crash = crashes::unread(&crashes::folder(&folders.state));
    let engine_slot: Arc<OnceLock<Engine>> = Arc::default();
    let events: Events = {
        let engine = engine_slot.clone();
        Arc::new(move |event: Event| {
            if let Some(engine) = engine.get() {
                engine.send(Input::Event(event));
            }
        })
    };
    let crew = Crew::new(Ground {
        runtime: runtime.handle().clone(),
        events: events.clone(),
        vault,
        base,
        dialect,
        limits: options.limits,
        settings: file,
        journal_folder: folders.data.join("journal"),
        state_folder: folders.state.clone(),
        autostart,
        fonts: FONTS,
    })
    .map_err(StartError::Threads)?;
    let dialogs = Dialogs::new(runtime.handle().clone(), events);
    let school = School::new(crew.clone(), runtime.handle().clone(), &folders, options.faults.clone());
    let speaker = Speaker::start(folders.data.join("sounds")).map_err(StartError::Threads)?;
    let awake = Awake::start().map_err(StartError::Threads)?;
    let logo_reader = crew.clone();
    let dispatch = {
        let (dialogs, school) = (dialogs.clone(), school.clone());
        #[cfg(feature = "inspection")]
        let runtime = runtime.handle().clone();
        move |job| {
            #[cfg(feature = "inspection")]
            crash::rehearse(&job, &runtime);
            match job {
                Job::ChoosePath { ticket, file_name } => dialogs.want(ticket, Wanted::Save { file_name }),
                Job::ChooseFolder { ticket } => dialogs.want(ticket, Wanted::Folder),
                Job::ChoosePicture { ticket } => dialogs.want(ticket, Wanted::Picture),
                Job::ChooseBackup { ticket } => dialogs.want(ticket, Wanted::Backup),
                Job::OpenPractice(id, shop) => school.open(id, shop),
                Job::CloseSession => {
                    school.close();
                    crew.start(Job::CloseSession);
                }
                Job::PointPractice(port) => school.send_customers_to(port),
                Job::Play(chime) => speaker.play(chime),
                Job::KeepAwake(is_awake) => awake.set(is_awake),
                job => crew.start(job),
            }
        }
    };
    let engine = Engine::start(state, clock, dispatch).map_err(StartError::Threads)?;
    let _ = engine_slot.set(engine.clone());
    if let Some(damage) = damage {
        engine.send(Input::Event(damage));
    }
    logo_reader.start(Job::ReadLogo);
    engine.send(Input::Start { practice: options.practice });
    let last_start = LastStart::below(&folders.state);
    Ok(Console { engine, dialogs, school, last_start, runtime })
}

/// The entry by which this console would start with the computer.
fn autostart(options: &Options) -> Option<Autostart> {
    Autostart::of_this_program(&Folders::of_autostart()?, options.profile.as_deref()).ok()
}

/// Removing everything was cut short: the rest goes before anything of it is read.
fn finish_removing(
    folders: &Folders,
    vault: &Vault,
    base: Option<&Url>,
    autostart: Option<&Autostart>,
    runtime: &Runtime,
) {
    let places =
        Places { config: folders.config.clone(), data: folders.data.clone(), state: folders.state.clone() };
    let Some(progress) = places.progress() else { return };
    let kept = || SettingsFile::at(&folders.config).load().ok()?.settings.base;
    let base = base.cloned().or_else(kept).or_else(|| Url::parse(PROVIDER).ok());
    let account = base.and_then(|base| Account::of_base(&base).ok());
    if progress == Progress::Begun
        && let Some(account) = account
        && let Err(error) = runtime.block_on(vault.remove(&account))
    {
        tracing::warn!(%error, "the token can't be removed: everything stays as it is");
        return places.call_off();
    }
    if let Some(Err(error)) = autostart.map(|entry| entry.set(false)) {
        tracing::warn!(kind = %error.kind(), "the console still starts with the computer");
    }
    if let Err(error) = places.erase() {
        tracing::warn!(%error, "removing everything goes on at the next start");
    }
}

/// Where the provider is: as asked, as set, or as usual.
fn provider_address(asked: Option<&Url>, settings: &Settings) -> Url {
    let usual = || Url::parse(PROVIDER).expect("the provider's address is one");
    asked.or(settings.base.as_ref()).cloned().unwrap_or_else(usual)
}

/// The settings, and what has to be said when they could not be read.
fn load_settings(file: &SettingsFile) -> (Settings, Option<Event>) {
    let damaged = |has_copy, detail: String| {
        tracing::warn!(detail, "the settings could not be read");
        Some(Event::SettingsDamaged { has_copy, detail })
    };
    match file.load() {
        Ok(loaded) => {
            let damage = match &loaded.note {
                Note::FromLastGood(fault) => damaged(true, fault.to_string()),
                Note::Unreadable(fault) => damaged(false, fault.to_string()),
                Note::Fresh | Note::FromFile => None,
            };
            (loaded.settings, damage)
        }
        Err(error) => (Settings::default(), damaged(false, error.to_string())),
    }
}

/// The dialect compiled in, or the owner's own beside the settings.
fn load_dialect(folders: &Folders) -> Arc<Dialect> {
    let file = folders.config.join("dialect.toml");
    let Ok(text) = fs::read_to_string(&file) else { return Dialect::built_in() };
    Dialect::load_over(&text).map_or_else(
        |error| {
            tracing::warn!(%error, "dialect.toml can't be used");
            Dialect::built_in()
        },
        Arc::new,
    )
}
