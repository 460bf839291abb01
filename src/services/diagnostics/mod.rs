//! What support may know: a text that the owner reads before it is saved. No token, no names, no amounts, no ids.
//!
//! It is in English, like the log it ends with: whoever helps reads one language.

pub mod crashes;
pub mod log;
pub mod log_file;
mod scrub;
mod system;

use super::{
    journal::{JournalError, counts::Counts},
    provider::Dialect,
    settings::{EntryStyle, Settings, Theme},
};
use crate::domain::{language::Language, receipt::Paper};
use jiff::{SignedDuration, Timestamp};
use log::Line;
use scrub::Scrubber;
use std::{fmt::Arguments, fmt::Display, fmt::Write as _, time::Duration};

/// What its file is called at the end.
pub const EXTENSION: &str = "txt";

/// What the console knows of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// When this is.
    pub now: Timestamp,
    /// How long the console has been running.
    pub running: Duration,
    /// How its window is drawn.
    pub renderer: Option<String>,
    /// The provider's host, while there is a connection.
    pub host: Option<String>,
    /// Whether it is the practice provider.
    pub is_practice: bool,
    /// Whether the keyring keeps the token.
    pub is_token_kept: bool,
    /// What is added to this computer's clock.
    pub clock_off: SignedDuration,
    /// How many links are known, if they were ever read.
    pub links: Option<usize>,
    /// How many links are on paper.
    pub printed: usize,
    /// The settings. Only what says nothing of the shop or its people is told.
    pub settings: Settings,
}

/// A name for the file.
pub fn file_name(now: Timestamp) -> String {
    format!("rex-console-diagnostics-{}.{EXTENSION}", now.strftime("%Y-%m-%d"))
}

/// Puts the text together. `counts` is what the journal holds, where there is one; `logged` the last lines of the log.
pub fn text(
    known: &Known,
    dialect: &Dialect,
    counts: Option<&Result<Counts, JournalError>>,
    logged: &[Line],
) -> String {
    let mut page = Page::default();
    page.part("Rex Console");
    page.line("version", env!("CARGO_PKG_VERSION"));
    page.line("made", known.now.strftime("%Y-%m-%d %H:%M UTC"));
    page.line("running for", format_args!("{} minutes", known.running.as_secs() / 60));
    page.line("window drawn by", known.renderer.as_deref().unwrap_or("not known"));
    page.part("Computer");
    for (name, value) in system::facts() {
        page.line(name, value);
    }
    connection(&mut page, known, dialect);
    settings(&mut page, &known.settings);
    journal(&mut page, known, counts);
    page.part("Last lines of the log, without names, ids, paths and quoted words");
    let scrubber = Scrubber::of(&known.settings);
    for line in logged {
        page.raw(&format!("{} {}", line.place, scrubber.scrub(&line.said)));
    }
    if logged.is_empty() {
        page.raw("nothing was logged");
    }
    page.0
}

fn connection(page: &mut Page, known: &Known, dialect: &Dialect) {
    page.part("Connection");
    page.line("provider", known.host.as_deref().unwrap_or("not connected"));
    page.line("practice", yes(known.is_practice));
    page.line("token kept in the keyring", yes(known.is_token_kept));
    page.line("this computer's clock is off by", format_args!("{} seconds", known.clock_off.as_secs()));
    let deviations = dialect.deviations();
    page.line("dialect", if deviations.is_empty() { "as built in" } else { "changed by dialect.toml" });
    for deviation in deviations {
        page.line("  changed", deviation);
    }
}

fn settings(page: &mut Page, settings: &Settings) {
    page.part("Settings, without names");
    let language = |language: Option<Language>| language.map_or("as the system", Language::tag);
    page.line("shop set up", yes(settings.shop.is_some()));
    if let Some(shop) = &settings.shop {
        page.line("currency", shop.currency.code());
        page.line("tills", shop.tills);
        page.line("website given", yes(shop.origin.is_some()));
    }
    page.line("own provider address", yes(settings.base.is_some()));
    page.line("real money", settings.is_live.map_or("not verified", yes));
    page.line(
        "look",
        match settings.theme {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::System => "as the system",
        },
    );
    page.line("language", language(settings.languages.console));
    page.line("customers' language", settings.languages.customers.map_or("the same", Language::tag));
    page.line(
        "amounts",
        match settings.entry {
            EntryStyle::CentsFirst => "cents first",
            EntryStyle::Decimal => "decimal",
        },
    );
    page.line("sounds", yes(settings.sounds));
    page.line("time limit", format_args!("{} minutes", settings.time_limit_minutes));
    page.line("largest sale set", yes(settings.largest_sale.is_some()));
    page.line("favourites", settings.favourites.len());
    page.line("customer window", yes(settings.customer.is_wanted));
    page.line("  on a chosen screen", yes(settings.customer.monitor.is_some()));
    page.line("  full screen", yes(settings.customer.is_full_screen));
    page.line("listens for checkouts", yes(settings.callback.is_wanted));
    page.line("  port", settings.callback.port);
    page.line("owner's PIN", yes(settings.pin.is_some()));
    page.line("day ends at", format_args!("{}:00", settings.day.ends_at));
    page.line("time zone", settings.day.zone.as_deref().unwrap_or("as the system"));
    page.line("byte order mark", yes(settings.day.has_bom));
    page.line("receipts on", if settings.receipt_paper == Paper::Roll80 { "80 mm roll" } else { "A4" });
}

fn journal(page: &mut Page, known: &Known, counts: Option<&Result<Counts, JournalError>>) {
    page.part("Journal");
    match counts {
        None => page.raw("not open"),
        Some(Err(error)) => {
            page.line("not readable", Scrubber::of(&known.settings).scrub(&error.to_string()));
        }
        Some(Ok(counts)) => {
            for (stage, count) in &counts.sales {
                page.line(format_args!("sales {stage}"), count);
            }
            page.line("orders", counts.orders);
            page.line("closings", counts.closings);
        }
    }
    page.line("links on paper", known.printed);
    page.line("links known", known.links.map_or_else(|| "never read".to_owned(), |links| links.to_string()));
}

const fn yes(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "no" }
}

/// The text as it grows.
#[derive(Default)]
struct Page(String);

impl Page {
    fn part(&mut self, title: &str) {
        let gap = if self.0.is_empty() { "" } else { "\n" };
        self.add(format_args!("{gap}== {title}\n"));
    }

    fn line(&mut self, name: impl Display, value: impl Display) {
        self.add(format_args!("{name}: {value}\n"));
    }

    fn raw(&mut self, line: &str) {
        self.add(format_args!("{line}\n"));
    }

    fn add(&mut self, words: Arguments<'_>) {
        self.0.write_fmt(words).expect("a text takes every word");
    }
}

#[cfg(test)]
mod tests;
