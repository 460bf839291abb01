//! The languages the console can speak.

/// A language people may choose. Which of them have a file is for the words to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// The console's own.
    #[default]
    English,
    /// As in Spain.
    Spanish,
    /// As in Brazil.
    Portuguese,
    /// As in France.
    French,
    /// As in Germany.
    German,
    /// As in Italy.
    Italian,
    /// In Devanagari.
    Hindi,
    /// In simplified characters.
    Chinese,
}

impl Language {
    /// All of them, in the order of the menu.
    pub const ALL: [Self; 8] = [
        Self::English,
        Self::Spanish,
        Self::Portuguese,
        Self::French,
        Self::German,
        Self::Italian,
        Self::Hindi,
        Self::Chinese,
    ];

    /// The tag of BCP 47, which also names the language's file.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Portuguese => "pt-BR",
            Self::French => "fr",
            Self::German => "de",
            Self::Italian => "it",
            Self::Hindi => "hi",
            Self::Chinese => "zh-CN",
        }
    }

    /// The language of exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The language that suits a computer's locale, such as `de_AT.UTF-8` or `zh-Hans-SG`. Traditional Chinese is
    /// written in other characters, so it has none here.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let name = locale.split(['.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        let mut parts = name.split(['-', '_']);
        let language = parts.next()?;
        let is_traditional = parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo"));
        if language == "zh" {
            return (!is_traditional).then_some(Self::Chinese);
        }
        Self::ALL.into_iter().find(|known| known.tag().split('-').next() == Some(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_leads_back_to_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
        assert_eq!(Language::from_tag("de-AT"), None, "only the tags that are written");
    }

    #[test]
    fn a_computers_locale_finds_its_language() {
        for (locale, language) in [
            ("de_AT.UTF-8", Some(Language::German)),
            ("de", Some(Language::German)),
            ("pt-PT", Some(Language::Portuguese)),
            ("es_MX.UTF-8@euro", Some(Language::Spanish)),
            ("zh-Hans-SG", Some(Language::Chinese)),
            ("zh_CN.GB18030", Some(Language::Chinese)),
            ("zh_TW.UTF-8", None),
            ("zh-Hant", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("nl-NL", None),
            ("", None),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale:?}");
        }
    }
}
