//! The words people read, from the language files (Project Fluent).

mod forms;
mod listed;
#[cfg(test)]
mod tests;
mod tongue;

pub use forms::Forms;
pub use listed::{LISTED, Listed};
pub use tongue::Tongue;

use crate::{
    app::Message,
    domain::{
        language::Language,
        money::{Currency, Money},
    },
};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::sync::Arc;

type Bundle = FluentBundle<FluentResource>;

/// A language's words, numbers and hours.
pub struct Words {
    language: Language,
    forms: Forms,
    bundle: Bundle,
    /// English, for what the language's file lacks.
    rest: Option<Bundle>,
    /// What customers read, where that is another language.
    customers: Option<Arc<Self>>,
}

fn bundle(language: Language, text: &str) -> Bundle {
    let tag = language.tag().parse().expect("a language tag of BCP 47");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Marks around arguments would be drawn as boxes, and stand in the way of copying.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

impl Default for Words {
    fn default() -> Self {
        Self::english()
    }
}

impl Words {
    /// The English words, compiled in.
    pub fn english() -> Self {
        Self::of(Language::English)
    }

    /// A language's words; the English ones where it has no file.
    pub fn of(language: Language) -> Self {
        let row = Listed::of(language).unwrap_or(&LISTED[0]);
        Self::from_text(row.language, row.text)
    }

    /// The words of a file's text. What it lacks is said in English.
    pub fn from_text(language: Language, text: &str) -> Self {
        let english = &LISTED[0];
        let rest = (text != english.text).then(|| bundle(english.language, english.text));
        let forms = Forms::of(language);
        Self { language, forms, bundle: bundle(language, text), rest, customers: None }
    }

    /// The same, with another language for what customers read.
    #[must_use]
    pub fn with_customers(self, customers: Arc<Self>) -> Self {
        Self { customers: Some(customers), ..self }
    }

    /// What customers read.
    pub fn for_customers(&self) -> &Self {
        self.customers.as_deref().unwrap_or(self)
    }

    /// Which language it is.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// How the language writes numbers and hours.
    pub const fn forms(&self) -> &Forms {
        &self.forms
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
        for (name, amount) in &message.amounts {
            args.set(*name, self.money(*amount));
        }
        self.format(message.key, &args)
    }

    /// A count as people write it: `36,000`.
    pub fn count(&self, count: impl ToString + Copy) -> String {
        self.forms.whole(&count.to_string())
    }

    /// An amount and its currency: `1,250.00 EUR`.
    pub fn money(&self, amount: Money) -> String {
        format!("{} {}", self.figures(amount), amount.currency())
    }

    /// An amount without its currency: `1,250.00`.
    pub fn figures(&self, amount: Money) -> String {
        self.forms.figures(amount)
    }

    /// An amount as it stands in a field, without groups: `1250.00`.
    pub fn typed(&self, amount: Money) -> String {
        self.forms.typed(amount)
    }

    /// No money, as it hints at what goes into a field: `0.00`.
    pub fn zero(&self, currency: Currency) -> String {
        self.typed(Money::from_minor(0, currency))
    }

    /// Whether the language's own file holds a key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let bundles = [Some(&self.bundle), self.rest.as_ref()];
        let found = bundles.into_iter().flatten().find_map(|bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
        });
        found.unwrap_or_else(|| {
            tracing::error!(key, "no such sentence");
            key.to_owned()
        })
    }
}

/// Small whole numbers select plural forms; all else is text.
fn argument(value: &str) -> fluent_bundle::FluentValue<'static> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value => number.into(),
        _ => value.to_owned().into(),
    }
}
