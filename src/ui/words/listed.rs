//! The language files that are compiled in. A language is offered once it has a row here.

use crate::domain::language::Language;

/// A language with a file of its own.
#[derive(Clone, Copy, Debug)]
pub struct Listed {
    /// Which it is.
    pub language: Language,
    /// Its file.
    pub text: &'static str,
    /// Whether somebody who grew up with it has read every sentence.
    pub is_reviewed: bool,
}

/// Every language that is offered. English comes first: what another file lacks is said in its words.
pub const LISTED: &[Listed] = &[
    Listed {
        language: Language::English,
        text: include_str!("../../../assets/i18n/en.ftl"),
        is_reviewed: true,
    },
    Listed {
        language: Language::Spanish,
        text: include_str!("../../../assets/i18n/es.ftl"),
        is_reviewed: false,
    },
    Listed {
        language: Language::Portuguese,
        text: include_str!("../../../assets/i18n/pt-BR.ftl"),
        is_reviewed: false,
    },
    Listed {
        language: Language::French,
        text: include_str!("../../../assets/i18n/fr.ftl"),
        is_reviewed: false,
    },
    Listed {
        language: Language::German,
        text: include_str!("../../../assets/i18n/de.ftl"),
        is_reviewed: false,
    },
    Listed {
        language: Language::Italian,
        text: include_str!("../../../assets/i18n/it.ftl"),
        is_reviewed: false,
    },
    Listed {
        language: Language::Hindi,
        text: include_str!("../../../assets/i18n/hi.ftl"),
        is_reviewed: false,
    },
    Listed {
        language: Language::Chinese,
        text: include_str!("../../../assets/i18n/zh-CN.ftl"),
        is_reviewed: false,
    },
];

impl Listed {
    /// The row of a language; `None` while it has no file.
    pub fn of(language: Language) -> Option<&'static Self> {
        LISTED.iter().find(|row| row.language == language)
    }

    /// A sentence of one line and without arguments, straight from the file: a menu of languages needs two sentences of
    /// each, and all the rest of none.
    pub fn line(&self, key: &str) -> Option<&'static str> {
        let value = |line: &'static str| line.strip_prefix(key)?.trim_start().strip_prefix('=');
        self.text.lines().find_map(value).map(str::trim)
    }
}
