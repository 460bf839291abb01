//! Which language a window speaks just now.

use super::Words;
use crate::{domain::language::Language, services::settings::Languages};
use std::sync::Arc;

/// The words that are spoken, kept until another language is chosen.
pub struct Tongue {
    system: Option<Language>,
    spoken: Languages,
    words: Arc<Words>,
}

impl Tongue {
    /// Speaks the computer's language, as far as it is known and offered.
    pub fn new(system: Option<Language>) -> Self {
        let spoken = Languages::default();
        Self { system, spoken, words: Arc::new(words(system, spoken)) }
    }

    /// The words for what the owner chose; read anew only when that is another language.
    pub fn words(&mut self, chosen: Languages) -> Arc<Words> {
        if self.spoken != chosen {
            self.spoken = chosen;
            self.words = Arc::new(words(self.system, chosen));
        }
        self.words.clone()
    }
}

fn words(system: Option<Language>, chosen: Languages) -> Words {
    let words = Words::of(chosen.console.or(system).unwrap_or_default());
    match chosen.customers {
        Some(language) if language != words.language() => words.with_customers(Arc::new(Words::of(language))),
        _ => words,
    }
}
