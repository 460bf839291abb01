//! What the tour is told: where its pictures go, and which languages and themes they show.

use clap::{Parser, ValueEnum};
use rex_console::{domain::language::Language, services::settings::Theme};
use std::path::PathBuf;

/// Takes pictures of the console, stop by stop.
#[derive(Debug, Parser)]
#[command(name = "tour")]
pub struct Options {
    /// The folder for the pictures
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// A language, by its tag; may be said more than once
    #[arg(long = "language", value_name = "TAG", default_value = "en", value_parser = language)]
    languages: Vec<Language>,
    /// Every language there is
    #[arg(long, conflicts_with = "languages")]
    all_languages: bool,
    /// Which theme
    #[arg(long, default_value = "both")]
    theme: Themes,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Themes {
    Light,
    Dark,
    Both,
}

/// What all pictures of one run have in common.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub language: Language,
    pub theme: Theme,
}

impl Look {
    /// `en-light`.
    pub fn name(self) -> String {
        let theme = if self.theme == Theme::Dark { "dark" } else { "light" };
        format!("{}-{theme}", self.language.tag())
    }
}

impl Options {
    /// The runs there are to be.
    pub fn looks(&self) -> Vec<Look> {
        let languages = if self.all_languages { &Language::ALL[..] } else { &self.languages };
        let themes = match self.theme {
            Themes::Light => &[Theme::Light][..],
            Themes::Dark => &[Theme::Dark],
            Themes::Both => &[Theme::Light, Theme::Dark],
        };
        let of = |language: &Language| {
            let language = *language;
            themes.iter().map(move |theme| Look { language, theme: *theme })
        };
        languages.iter().flat_map(of).collect()
    }
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| {
        let tags: Vec<_> = Language::ALL.iter().map(|language| language.tag()).collect();
        format!("one of {}", tags.join(", "))
    })
}
