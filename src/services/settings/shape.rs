//! The settings as they lie in the file: texts and numbers, checked on their way in.

use super::{
    CallbackListener, CustomerWindow, DaySettings, EntryStyle, Fault, FirstSteps, Languages, PinLock,
    Settings, TextSize, Theme, USUAL_TIME_LIMIT_MINUTES, Unusable,
};
use crate::domain::{
    address::Origin,
    language::Language,
    link_table::{Column, LinksTable, Sort},
    money::{Currency, LARGEST_MINOR, Money},
    receipt::Paper,
    shop::{Favourite, MOST_FAVOURITES, Shop},
};
use crate::services::callback::USUAL_PORT;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use url::Url;

/// The version this console writes, and the newest it reads.
pub const VERSION: u64 = 1;

/// The file. Keys it doesn't know are ignored, and keys that are missing have their default.
#[derive(Serialize, Deserialize)]
pub struct FileShape {
    version: u64,
    #[serde(default)]
    theme: String,
    /// In percent of the usual.
    text_size: Option<u16>,
    /// Tags of BCP 47; empty where nothing was chosen.
    #[serde(default)]
    language: String,
    #[serde(default)]
    customers_language: String,
    #[serde(default)]
    entry: String,
    #[serde(default = "yes")]
    sounds: bool,
    #[serde(default = "usual_time_limit")]
    time_limit_minutes: u32,
    largest_sale: Option<i64>,
    #[serde(default)]
    receipt_roll: bool,
    #[serde(default)]
    first_steps: String,
    account: Option<String>,
    live: Option<bool>,
    payment_path: Option<String>,
    base: Option<String>,
    shop: Option<ShopShape>,
    #[serde(default)]
    customer: CustomerShape,
    #[serde(default)]
    callback: CallbackShape,
    pin: Option<PinShape>,
    #[serde(default)]
    day: DayShape,
    #[serde(default)]
    links: LinksShape,
    #[serde(default, rename = "favourite", skip_serializing_if = "Vec::is_empty")]
    favourites: Vec<FavouriteShape>,
}

/// A tile; its price is in minor units.
#[derive(Serialize, Deserialize)]
struct FavouriteShape {
    name: String,
    price: i64,
    currency: String,
}

#[derive(Serialize, Deserialize)]
struct ShopShape {
    name: String,
    currency: String,
    till: String,
    #[serde(default = "one")]
    tills: u32,
    origin: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct CustomerShape {
    #[serde(default)]
    window: bool,
    monitor: Option<String>,
    #[serde(default = "yes")]
    full_screen: bool,
}

impl Default for CustomerShape {
    fn default() -> Self {
        let CustomerWindow { is_wanted: window, monitor, is_full_screen: full_screen } =
            CustomerWindow::default();
        Self { window, monitor, full_screen }
    }
}

#[derive(Serialize, Deserialize, Default)]
struct CallbackShape {
    #[serde(default)]
    listens: bool,
    port: Option<u16>,
}

/// The owner's PIN; the time of the last wrong one in seconds since 1970 (UTC).
#[derive(Serialize, Deserialize)]
struct PinShape {
    hash: String,
    #[serde(default = "usual_minutes")]
    minutes: u32,
    #[serde(default)]
    failures: u32,
    failed_at: Option<i64>,
}

fn usual_minutes() -> u32 {
    PinLock::USUAL_MINUTES
}

/// The shop's day; its time zone is an IANA name.
#[derive(Serialize, Deserialize, Default)]
struct DayShape {
    #[serde(default)]
    ends_at: i64,
    zone: Option<String>,
    #[serde(default)]
    bom: bool,
}

/// The table of links; its widths are in points, under the columns' names.
#[derive(Default, Serialize, Deserialize)]
struct LinksShape {
    #[serde(default)]
    sort: String,
    descending: Option<bool>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    widths: BTreeMap<String, u16>,
}

/// What every version of the file has.
#[derive(Deserialize)]
struct Versioned {
    version: u64,
}

fn yes() -> bool {
    true
}

fn usual_time_limit() -> u32 {
    USUAL_TIME_LIMIT_MINUTES
}

fn one() -> u32 {
    1
}

const THEMES: [(&str, Theme); 3] =
    [("light", Theme::Light), ("dark", Theme::Dark), ("system", Theme::System)];
const ENTRIES: [(&str, EntryStyle); 2] =
    [("cents-first", EntryStyle::CentsFirst), ("decimal", EntryStyle::Decimal)];

const FIRST_STEPS: [(&str, FirstSteps); 7] = [
    ("", FirstSteps::NotBegun),
    ("charge", FirstSteps::Charge),
    ("pay", FirstSteps::Pay),
    ("proof", FirstSteps::Proof),
    ("connect", FirstSteps::Connect),
    ("card", FirstSteps::Card),
    ("over", FirstSteps::Over),
];

const COLUMNS: [(&str, Column); 6] = [
    ("product", Column::Product),
    ("amount", Column::Amount),
    ("state", Column::State),
    ("payments", Column::Payments),
    ("expires", Column::Expires),
    ("created", Column::Created),
];

fn word<T: PartialEq>(words: &[(&str, T)], value: &T) -> String {
    words.iter().find(|(_, v)| v == value).map_or_else(String::new, |(word, _)| (*word).to_owned())
}

/// Looks are no reason to lose a shop's settings: a word that isn't known is the default.
fn value<T: Copy + Default>(words: &[(&str, T)], word: &str) -> T {
    words.iter().find(|(w, _)| *w == word).map_or_else(T::default, |(_, value)| *value)
}

/// Reads a file's text, its version first: a newer one may look different in every other way.
pub fn parse(text: &str) -> Result<Settings, Unusable> {
    match toml::from_str::<Versioned>(text) {
        Ok(Versioned { version }) if version > VERSION => return Err(Unusable::Newer(version)),
        Ok(Versioned { version: 0 }) => return Err(Fault::Value("version").into()),
        Ok(_) => {}
        Err(_) => return Err(Fault::Damaged.into()),
    }
    let shape: FileShape = toml::from_str(text).map_err(|_| Fault::Damaged)?;
    Ok(shape.checked()?)
}

impl FileShape {
    pub fn of(settings: &Settings) -> Self {
        Self {
            version: VERSION,
            theme: word(&THEMES, &settings.theme),
            text_size: Some(settings.text_size.percent()),
            language: settings.languages.console.map_or("", Language::tag).to_owned(),
            customers_language: settings.languages.customers.map_or("", Language::tag).to_owned(),
            entry: word(&ENTRIES, &settings.entry),
            sounds: settings.sounds,
            time_limit_minutes: settings.time_limit_minutes,
            largest_sale: settings.largest_sale,
            account: settings.account.clone(),
            live: settings.is_live,
            payment_path: settings.payment_path.clone(),
            base: settings.base.as_ref().map(Url::to_string),
            shop: settings.shop.as_ref().map(|shop| ShopShape {
                name: shop.name.clone(),
                currency: shop.currency.code().to_owned(),
                till: shop.till.to_string(),
                tills: shop.tills,
                origin: shop.origin.as_ref().map(|origin| origin.as_str().to_owned()),
            }),
            favourites: settings.favourites.iter().map(FavouriteShape::of).collect(),
            customer: CustomerShape {
                window: settings.customer.is_wanted,
                monitor: settings.customer.monitor.clone(),
                full_screen: settings.customer.is_full_screen,
            },
            callback: CallbackShape {
                listens: settings.callback.is_wanted,
                port: Some(settings.callback.port),
            },
            pin: settings.pin.as_ref().map(|pin| PinShape {
                hash: pin.hash.clone(),
                minutes: pin.minutes,
                failures: pin.failures,
                failed_at: pin.failed_at.map(Timestamp::as_second),
            }),
            day: DayShape {
                ends_at: settings.day.ends_at.into(),
                zone: settings.day.zone.clone(),
                bom: settings.day.has_bom,
            },
            receipt_roll: settings.receipt_paper == Paper::Roll80,
            first_steps: word(&FIRST_STEPS, &settings.first_steps),
            links: LinksShape::of(&settings.links),
        }
    }

    pub fn to_toml(&self) -> String {
        toml::to_string(self).expect("texts, numbers and one table after them are always TOML")
    }

    fn checked(self) -> Result<Settings, Fault> {
        let base = self.base.map(|base| web_address(&base).ok_or(Fault::Value("base"))).transpose()?;
        Ok(Settings {
            shop: self.shop.map(ShopShape::checked).transpose()?,
            base,
            theme: value(&THEMES, &self.theme),
            text_size: self.text_size.map_or_else(TextSize::default, TextSize::nearest),
            languages: Languages {
                console: Language::from_tag(&self.language),
                customers: Language::from_tag(&self.customers_language),
            },
            entry: value(&ENTRIES, &self.entry),
            sounds: self.sounds,
            account: self.account,
            is_live: self.live,
            payment_path: self.payment_path,
            time_limit_minutes: self.time_limit_minutes.clamp(1, 24 * 60),
            largest_sale: self.largest_sale.filter(|largest| *largest > 0),
            // A tile that makes no sense is no reason to lose the others.
            favourites: self
                .favourites
                .iter()
                .filter_map(FavouriteShape::checked)
                .take(MOST_FAVOURITES)
                .collect(),
            customer: CustomerWindow {
                is_wanted: self.customer.window,
                monitor: self.customer.monitor,
                is_full_screen: self.customer.full_screen,
            },
            callback: CallbackListener {
                is_wanted: self.callback.listens,
                port: self.callback.port.filter(|port| *port >= 1024).unwrap_or(USUAL_PORT),
            },
            pin: self.pin.map(|pin| PinLock {
                hash: pin.hash,
                minutes: pin.minutes.clamp(1, 24 * 60),
                failures: pin.failures,
                failed_at: pin.failed_at.and_then(|at| Timestamp::from_second(at).ok()),
            }),
            day: DaySettings {
                // An hour that no clock shows is the usual one.
                ends_at: i8::try_from(self.day.ends_at)
                    .ok()
                    .filter(|hour| *hour < 24)
                    .map_or(0, |hour| hour.max(0)),
                zone: self.day.zone,
                has_bom: self.day.bom,
            },
            receipt_paper: if self.receipt_roll { Paper::Roll80 } else { Paper::A4 },
            links: self.links.checked(),
            first_steps: value(&FIRST_STEPS, &self.first_steps),
        })
    }
}

impl LinksShape {
    fn of(table: &LinksTable) -> Self {
        let widths = Column::ALL.iter().zip(table.widths);
        Self {
            sort: word(&COLUMNS, &table.sort.column),
            descending: Some(table.sort.is_descending),
            widths: widths.filter_map(|(column, width)| Some((word(&COLUMNS, column), width?))).collect(),
        }
    }

    /// A column that isn't known is none to sort by.
    fn checked(&self) -> LinksTable {
        let column = COLUMNS.iter().find(|(word, _)| *word == self.sort).map(|(_, column)| *column);
        let sort = match (column, self.descending) {
            (Some(column), Some(is_descending)) => Sort { column, is_descending },
            _ => Sort::default(),
        };
        let widths = Column::ALL.map(|column| self.widths.get(&word(&COLUMNS, &column)).copied());
        LinksTable { sort, widths }.bounded()
    }
}

impl FavouriteShape {
    fn of(favourite: &Favourite) -> Self {
        let price = favourite.price;
        Self {
            name: favourite.name.clone(),
            price: price.minor(),
            currency: price.currency().code().to_owned(),
        }
    }

    fn checked(&self) -> Option<Favourite> {
        let currency = Currency::from_code(&self.currency)?;
        let price =
            (1..=LARGEST_MINOR).contains(&self.price).then(|| Money::from_minor(self.price, currency))?;
        Favourite::new(&self.name, price)
    }
}

impl ShopShape {
    fn checked(self) -> Result<Shop, Fault> {
        let shop =
            Shop::from_typed(&self.name, &self.currency, &self.till).map_err(|_| Fault::Value("shop"))?;
        let origin = self
            .origin
            .map(|origin| Origin::from_typed(&origin).ok_or(Fault::Value("origin")))
            .transpose()?;
        if self.tills == 0 {
            return Err(Fault::Value("tills"));
        }
        Ok(Shop { tills: self.tills, origin, ..shop })
    }
}

/// An address without anything that could hold a secret. Whether it may be used (https, or loopback for practice) is
/// for the address rules to say.
fn web_address(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let named = matches!(url.scheme(), "https" | "http") && url.has_host();
    let bare = url.username().is_empty() && url.password().is_none();
    (named && bare && url.query().is_none() && url.fragment().is_none()).then_some(url)
}
