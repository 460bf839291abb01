//! A language that nobody speaks: English with words that are longer by two fifths. Where it fits, German fits.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser, serializer,
};
use rex_console::{
    domain::language::Language,
    ui::words::{LISTED, Words},
};

/// The stretched words, with the numbers of German.
pub fn stretched() -> Words {
    let mut file: Resource<String> = parser::parse(LISTED[0].text.to_owned()).expect("the English file");
    for entry in &mut file.body {
        // The language's own name stands as it is.
        if let Entry::Message(message) = entry
            && let Some(value) = &mut message.value
            && !message.id.name.starts_with("language-")
        {
            stretch(value);
        }
    }
    Words::from_text(Language::German, &serializer::serialize(&file))
}

fn stretch(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = longer(value),
            PatternElement::Placeable { expression } => choices(expression),
        }
    }
}

fn choices(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                stretch(&mut variant.value);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => choices(expression),
        Expression::Inline(_) => {}
    }
}

/// Each word with two letters more for five, spaces left as they are: `Charge` becomes `Chargenen`.
pub fn longer(text: &str) -> String {
    let mut longer = String::new();
    let mut letters = 0_usize;
    for c in text.chars().chain([' ']) {
        if !c.is_alphabetic() && letters > 0 {
            longer.extend("nenenenenenene".chars().take((letters * 2).div_ceil(5)));
            letters = 0;
        }
        letters += usize::from(c.is_alphabetic());
        longer.push(c);
    }
    longer.pop();
    longer
}
