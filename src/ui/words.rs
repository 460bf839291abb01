//! The words people read, from the language files (Project Fluent).

use crate::app::Message;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};

const ENGLISH: &str = include_str!("../../assets/i18n/en.ftl");

/// A language's words.
pub struct Words(FluentBundle<FluentResource>);

fn english() -> unic_langid::LanguageIdentifier {
    "en".parse().expect("a language tag of BCP 47")
}

impl Default for Words {
    fn default() -> Self {
        Self::english()
    }
}

impl Words {
    /// The English words, compiled in.
    pub fn english() -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![english()]);
        // Marks around arguments would be drawn as boxes, and stand in the way of copying.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self(bundle)
    }

    /// A sentence without arguments.
    pub fn get(&self, key: &str) -> String {
        self.format(key, &FluentArgs::new())
    }

    /// A sentence with arguments.
    pub fn get_with(&self, key: &str, arguments: &[(&str, &dyn ToString)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in arguments {
            args.set(*name, argument(&value.to_string()));
        }
        self.format(key, &args)
    }

    /// A message's sentence.
    pub fn message(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &message.arguments {
            args.set(*name, argument(value));
        }
        self.format(message.key, &args)
    }

    /// A count as people write it: `36,000`.
    pub fn count(&self, count: impl ToString + Copy) -> String {
        let digits = count.to_string();
        let separator = self.get("number-separator");
        let mut words = String::with_capacity(digits.len() + digits.len() / 3);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                words.push_str(&separator);
            }
            words.push(digit);
        }
        words
    }

    /// Whether the language file holds a key.
    pub fn has(&self, key: &str) -> bool {
        self.0.has_message(key)
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let Some(pattern) = self.0.get_message(key).and_then(|message| message.value()) else {
            tracing::error!(key, "no such sentence");
            return key.to_owned();
        };
        self.0.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned()
    }
}

/// Small whole numbers select plural forms; all else is text.
fn argument(value: &str) -> fluent_bundle::FluentValue<'static> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value => number.into(),
        _ => value.to_owned().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_english_file_has_no_errors_and_no_double_keys() {
        let resource = FluentResource::try_new(ENGLISH.to_owned()).map_err(|(_, errors)| errors).unwrap();
        let mut bundle = FluentBundle::new_concurrent(vec![english()]);
        bundle.add_resource(resource).unwrap();
    }

    #[test]
    fn arguments_and_plurals_are_filled_in() {
        let words = Words::english();
        assert_eq!(
            words.get_with("links-unreadable", &[("count", &1)]),
            "1 link could not be read and is not shown."
        );
        assert!(words.get_with("links-unreadable", &[("count", &2)]).starts_with("2 links"));
        assert_eq!(words.get("no-such-key"), "no-such-key");
    }

    #[test]
    fn large_counts_are_written_in_groups() {
        let words = Words::english();
        let written = [0, 999, 1_000, 36_000, 1_234_567].map(|count| words.count(count));
        assert_eq!(written, ["0", "999", "1,000", "36,000", "1,234,567"]);
    }

    /// Each key that the code names stands in the file, and each key of the file is named.
    #[test]
    fn no_sentence_is_missing_and_none_is_unused() {
        let words = Words::english();
        let named = keys_in_code(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src").as_path());
        let missing: Vec<_> = named.iter().filter(|key| !words.has(key)).collect();
        let in_file: Vec<_> =
            ENGLISH.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect();
        let keys = in_file.iter().filter(|key| key.starts_with(|c: char| c.is_ascii_lowercase()));
        let unused: Vec<_> = keys.filter(|key| !named.iter().any(|named| named == *key)).collect();
        assert!(missing.is_empty() && unused.is_empty(), "missing {missing:?}, unused {unused:?}");
    }

    /// Texts in ui/ and app/ that look like keys: lower-case words joined by hyphens.
    fn keys_in_code(folder: &std::path::Path) -> Vec<String> {
        let mut keys = Vec::new();
        for floor in ["ui", "app"] {
            let mut folders = vec![folder.join(floor)];
            while let Some(folder) = folders.pop() {
                for entry in std::fs::read_dir(folder).unwrap() {
                    let path = entry.unwrap().path();
                    if path.is_dir() {
                        folders.push(path);
                        continue;
                    }
                    let code = std::fs::read_to_string(&path).unwrap();
                    let code = code.split("#[cfg(test)]").next().unwrap();
                    keys.extend(
                        code.split('"').skip(1).step_by(2).filter(|text| is_key(text)).map(str::to_owned),
                    );
                }
            }
        }
        keys
    }

    fn is_key(text: &str) -> bool {
        let parts: Vec<_> = text.split('-').collect();
        let is_word = |part: &&str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        parts.len() > 1 && parts.iter().all(is_word) && !text.starts_with("tabular-")
    }
}
