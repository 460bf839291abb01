//! The owner's settings: a small TOML file that survives power cuts and a stray hand. Never holds a token.

mod shape;
mod text_size;

use super::callback::USUAL_PORT;
use super::export::write::{Readers, WriteError, replace};
use super::private;
use crate::domain::{
    language::Language,
    link_table::LinksTable,
    receipt::Paper,
    shop::{Favourite, Shop},
};
use jiff::Timestamp;
use shape::FileShape;
use std::{
    fs::File,
    io::{self, Read as _},
    path::{Path, PathBuf},
};
use url::Url;

pub use shape::VERSION;
pub use text_size::TextSize;

/// The file's name in its folder.
pub const FILE: &str = "settings.toml";

/// The name of the copy that was good last.
pub const LAST_GOOD: &str = "settings.last-good.toml";

/// A settings file longer than this, in bytes, is none of ours.
const LONGEST_FILE: u64 = 256 * 1024;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// As the desktop says.
    #[default]
    System,
}

/// How amounts are typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EntryStyle {
    /// `1250` is 12.50.
    #[default]
    CentsFirst,
    /// `12.5` is 12.50.
    Decimal,
}

/// The customer's window, as the owner set it up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerWindow {
    /// Whether there is one.
    pub is_wanted: bool,
    /// The screen it opens on, by the system's name.
    pub monitor: Option<String>,
    /// Whether it fills that screen.
    pub is_full_screen: bool,
}

impl Default for CustomerWindow {
    fn default() -> Self {
        Self { is_wanted: false, monitor: None, is_full_screen: true }
    }
}

/// The listener for checkouts in this computer's browser, as the owner set it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallbackListener {
    /// Whether there is one.
    pub is_wanted: bool,
    /// Its port on loopback.
    pub port: u16,
}

impl Default for CallbackListener {
    fn default() -> Self {
        Self { is_wanted: false, port: USUAL_PORT }
    }
}

/// The languages, as the owner chose them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Languages {
    /// The console's; the computer's own when `None`.
    pub console: Option<Language>,
    /// What customers read on their window; the console's when `None`.
    pub customers: Option<Language>,
}

/// How far the guide through the first steps got.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FirstSteps {
    /// Nobody practised yet.
    #[default]
    NotBegun,
    /// An amount is to be charged.
    Charge,
    /// The code is to be paid.
    Pay,
    /// The tick is to be looked at.
    Proof,
    /// The shop is to be connected.
    Connect,
    /// A card is to be printed.
    Card,
    /// All was done, or skipped.
    Over,
}

/// The shop's day, as the owner set it up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DaySettings {
    /// The hour at which one day ends and the next begins, 0 to 23.
    pub ends_at: i8,
    /// The shop's time zone by its IANA name; this computer's when `None`.
    pub zone: Option<String>,
    /// Whether CSV files begin with a byte order mark, by which some programs tell UTF-8.
    pub has_bom: bool,
}

/// The owner's PIN, and who tried others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinLock {
    /// Its hash, as a PHC text.
    pub hash: String,
    /// Minutes after which the console locks itself again.
    pub minutes: u32,
    /// Wrong ones in a row.
    pub failures: u32,
    /// When the last wrong one was tried.
    pub failed_at: Option<Timestamp>,
}

impl PinLock {
    /// Minutes after which the console locks itself, until the owner says otherwise.
    pub const USUAL_MINUTES: u32 = 5;
}

/// What the owner decided. The default is what a new shop starts with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The shop, once it is set up.
    pub shop: Option<Shop>,
    /// The provider's base address, where it isn't the usual one.
    pub base: Option<Url>,
    /// Light or dark.
    pub theme: Theme,
    /// Whether what moves by itself stands still.
    pub has_less_motion: bool,
    /// How large everything is drawn.
    pub text_size: TextSize,
    /// The languages.
    pub languages: Languages,
    /// How amounts are typed.
    pub entry: EntryStyle,
    /// Whether a payment is heard.
    pub sounds: bool,
    /// What the journal calls the connected account; made anew with each sign-in.
    pub account: Option<String>,
    /// Whether the account moves real money, as its guided first payment showed; `None` before it.
    pub is_live: Option<bool>,
    /// The path of Transaction details that answers on the account, once one has.
    pub payment_path: Option<String>,
    /// Minutes after which an unpaid counter sale is closed.
    pub time_limit_minutes: u32,
    /// The amount above which the cashier is asked, in minor units.
    pub largest_sale: Option<i64>,
    /// The tiles at the counter, in their order.
    pub favourites: Vec<Favourite>,
    /// The customer's window.
    pub customer: CustomerWindow,
    /// The listener for checkouts in this computer's browser.
    pub callback: CallbackListener,
    /// The owner's PIN, if there is one.
    pub pin: Option<PinLock>,
    /// The shop's day.
    pub day: DaySettings,
    /// What receipts are printed on.
    pub receipt_paper: Paper,
    /// The table of links.
    pub links: LinksTable,
    /// How far the guide through the first steps got.
    pub first_steps: FirstSteps,
}

/// Minutes after which an unpaid counter sale is closed, until the owner says otherwise (contract, What follows, 3).
pub const USUAL_TIME_LIMIT_MINUTES: u32 = 15;

impl Default for Settings {
    fn default() -> Self {
        let (theme, entry) = (Theme::default(), EntryStyle::default());
        Self {
            shop: None,
            base: None,
            theme,
            has_less_motion: false,
            text_size: TextSize::default(),
            languages: Languages::default(),
            entry,
            sounds: true,
            account: None,
            is_live: None,
            payment_path: None,
            time_limit_minutes: USUAL_TIME_LIMIT_MINUTES,
            largest_sale: None,
            favourites: Vec::new(),
            customer: CustomerWindow::default(),
            callback: CallbackListener::default(),
            pin: None,
            day: DaySettings::default(),
            receipt_paper: Paper::default(),
            links: LinksTable::default(),
            first_steps: FirstSteps::default(),
        }
    }
}

/// What is wrong with a settings file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is not there.
    #[error("the settings file is missing")]
    Missing,
    /// The system doesn't let us read it.
    #[error("the settings file can't be read: {0}")]
    Closed(String),
    /// It is cut, or no settings file.
    #[error("the settings file is damaged")]
    Damaged,
    /// One of its values means nothing.
    #[error("the settings file's {0} is not usable")]
    Value(&'static str),
}

/// Where settings came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// There were none yet: the defaults.
    Fresh,
    /// The file.
    FromFile,
    /// The copy that was good last, because of this fault of the file.
    FromLastGood(Fault),
    /// Neither the file (its fault) nor the copy can be used: the defaults. Saving them would make that final.
    Unreadable(Fault),
}

/// Settings, and where they came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The settings.
    pub settings: Settings,
    /// Where they came from.
    pub note: Note,
}

/// Why settings were not loaded or saved. The files are as they were.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// A newer version of the console wrote the file.
    #[error("the settings are of version {found}, this console knows {VERSION}")]
    Newer {
        /// The file's version.
        found: u64,
    },
    /// The settings to be saved couldn't be loaded again.
    #[error(transparent)]
    Refused(Fault),
    /// The file couldn't be written.
    #[error(transparent)]
    Writing(#[from] WriteError),
}

/// The settings file of one folder (practice has its own).
#[derive(Clone, Debug)]
pub struct SettingsFile {
    folder: PathBuf,
}

impl SettingsFile {
    /// The settings in a folder, which is made when they are first saved.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Where the settings lie, and what is kept beside them.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Loads the settings. Only a newer version's file is an error: everything else has an answer.
    pub fn load(&self) -> Result<Loaded, SettingsError> {
        let fault = match read(&self.folder.join(FILE)) {
            Ok(settings) => return Ok(Loaded { settings, note: Note::FromFile }),
            Err(Unusable::Newer(found)) => return Err(SettingsError::Newer { found }),
            Err(Unusable::Fault(fault)) => fault,
        };
        match read(&self.folder.join(LAST_GOOD)) {
            Ok(settings) => Ok(Loaded { settings, note: Note::FromLastGood(fault) }),
            Err(Unusable::Newer(found)) => Err(SettingsError::Newer { found }),
            Err(Unusable::Fault(Fault::Missing)) if fault == Fault::Missing => {
                Ok(Loaded { settings: Settings::default(), note: Note::Fresh })
            }
            Err(Unusable::Fault(_)) => {
                Ok(Loaded { settings: Settings::default(), note: Note::Unreadable(fault) })
            }
        }
    }

    /// Saves the settings. At each moment the folder holds one whole good file, under one of the two names.
    pub fn save(&self, settings: &Settings) -> Result<(), SettingsError> {
        let (file, copy) = (self.folder.join(FILE), self.folder.join(LAST_GOOD));
        let text = FileShape::of(settings).to_toml();
        if let Err(Unusable::Fault(fault)) = shape::parse(&text) {
            return Err(SettingsError::Refused(fault));
        }
        private::make_folder(&self.folder).map_err(WriteError::from)?;
        // First the copy, while the file is still good; a file that isn't good must not become the copy.
        let former = match read_text(&file).and_then(|text| shape::parse(&text).map(|_| text)) {
            Ok(former) => Some(former),
            Err(Unusable::Newer(found)) => return Err(SettingsError::Newer { found }),
            Err(Unusable::Fault(_)) => None,
        };
        match (former, read(&copy)) {
            (_, Err(Unusable::Newer(found))) => return Err(SettingsError::Newer { found }),
            (Some(former), _) => replace(&copy, former.as_bytes(), Readers::Owner)?,
            (None, Ok(_)) => {}
            // The first ones are their own copy: they may be the only ones for years.
            (None, Err(Unusable::Fault(_))) => replace(&copy, text.as_bytes(), Readers::Owner)?,
        }
        Ok(replace(&file, text.as_bytes(), Readers::Owner)?)
    }
}

impl Settings {
    /// The settings as the text of a file.
    pub(super) fn to_text(&self) -> String {
        FileShape::of(self).to_toml()
    }

    /// The settings of such a text.
    pub(super) fn of_text(text: &str) -> Result<Self, SettingsError> {
        shape::parse(text).map_err(|unusable| match unusable {
            Unusable::Newer(found) => SettingsError::Newer { found },
            Unusable::Fault(fault) => SettingsError::Refused(fault),
        })
    }
}

/// Why a file gives no settings.
enum Unusable {
    Newer(u64),
    Fault(Fault),
}

impl From<Fault> for Unusable {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

fn read(path: &Path) -> Result<Settings, Unusable> {
    shape::parse(&read_text(path)?)
}

fn read_text(path: &Path) -> Result<String, Unusable> {
    let mut text = String::new();
    let read = File::open(path).and_then(|file| file.take(LONGEST_FILE + 1).read_to_string(&mut text));
    match read {
        Ok(length) if length as u64 > LONGEST_FILE => Err(Fault::Damaged.into()),
        Ok(_) => Ok(text),
        Err(error) => Err(match error.kind() {
            io::ErrorKind::NotFound => Fault::Missing.into(),
            io::ErrorKind::InvalidData => Fault::Damaged.into(),
            kind => Fault::Closed(kind.to_string()).into(),
        }),
    }
}

#[cfg(test)]
mod tests;
