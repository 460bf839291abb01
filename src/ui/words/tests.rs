//! The language files are whole, say the same with the same arguments, and are used.

use super::*;
use fluent_syntax::ast::{self, Entry, InlineExpression, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// Each key of a file with the arguments it uses.
fn sentences(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = fluent_syntax::parser::parse(text).expect("a file without errors");
    let mut sentences = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut arguments = BTreeSet::new();
        pattern(message.value.as_ref().expect("each sentence has words"), &mut arguments);
        let before = sentences.insert(message.id.name.to_owned(), arguments);
        assert!(before.is_none(), "{} is there twice", message.id.name);
    }
    sentences
}

fn pattern(pattern: &ast::Pattern<&str>, arguments: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk(expression, arguments);
        }
    }
}

fn walk(expression: &ast::Expression<&str>, arguments: &mut BTreeSet<String>) {
    let inline = match expression {
        ast::Expression::Inline(inline) => inline,
        ast::Expression::Select { selector, variants } => {
            for variant in variants {
                pattern(&variant.value, arguments);
            }
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            arguments.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => walk(expression, arguments),
        _ => {}
    }
}

/// What one file has and the other hasn't, in words.
fn differences(language: &str, own: &str, english: &str) -> Vec<String> {
    let (own, english) = (sentences(own), sentences(english));
    let missing = english.keys().filter(|key| !own.contains_key(*key));
    let unused = own.keys().filter(|key| !english.contains_key(*key));
    let other = own.iter().filter(|(key, own)| english.get(*key).is_some_and(|english| english != *own));
    let missing = missing.map(|key| format!("{language}: {key} is missing"));
    let unused = unused.map(|key| format!("{language}: {key} is no sentence of the console"));
    let other =
        other.map(|(key, own)| format!("{language}: {key} has the arguments {own:?}, English has others"));
    missing.chain(unused).chain(other).collect()
}

#[test]
fn every_language_says_every_sentence_with_the_same_arguments() {
    let english = LISTED[0].text;
    let found: Vec<_> =
        LISTED.iter().flat_map(|row| differences(row.language.tag(), row.text, english)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_file_that_differs_is_found_out() {
    let english = "a-key = { $count }\nb-key = B\nc-key = C";
    let found = differences("xx", "a-key = { $number }\nb-key = B\nd-key = D", english);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(
        found[0].contains("c-key is missing") && found[1].contains("d-key") && found[2].contains("a-key")
    );
}

#[test]
fn arguments_and_plurals_are_filled_in() {
    let words = Words::english();
    assert_eq!(
        words.get_with("links-unreadable", &[("count", &1)]),
        "1 link could not be read and is not shown."
    );
    assert!(words.get_with("links-unreadable", &[("count", &2)]).starts_with("2 links"));
    assert!(
        words
            .get_with("links-only-sales", &[("count", &words.count(1))])
            .starts_with("1 counter sale stands")
    );
    assert_eq!(words.get("no-such-key"), "no-such-key");
}

/// French says *0 jour*, English *0 days*: the language's own rules choose the form.
#[test]
fn plural_forms_follow_the_language() {
    let days = "sell-send-days = { $count ->\n    [one] { $count } jour\n   *[other] { $count } jours\n}";
    let french = Words::from_text(Language::French, days);
    let said = [0, 1, 2].map(|count: u32| french.get_with("sell-send-days", &[("count", &count)]));
    assert_eq!(said, ["0 jour", "1 jour", "2 jours"]);
    let english = Words::english();
    assert_eq!(english.get_with("sell-send-days", &[("count", &0)]), "0 days");
}

#[test]
fn what_a_file_lacks_is_said_in_english() {
    let words = Words::from_text(Language::German, "word-back = Zurück");
    assert_eq!(words.get("word-back"), "Zurück");
    assert_eq!(words.get("word-cancel"), "Cancel");
    assert!(words.has("word-back") && !words.has("word-cancel"));
}

#[test]
fn a_messages_amount_is_written_as_the_language_has_it() {
    let amount = Money::from_minor(125_000, Currency::from_code("EUR").unwrap());
    let message = Message::new("sale-refunded").with_amount("amount", amount).with("time", "14:28");
    let german = Words::from_text(Language::German, "sale-refunded = { $amount } zurück um { $time }");
    assert_eq!(german.message(&message), "1.250,00 EUR zurück um 14:28");
    assert!(Words::english().message(&message).starts_with("1,250.00 EUR"));
    assert_eq!(german.zero(amount.currency()), "0,00");
}

#[test]
fn customers_may_read_another_language() {
    let customers = Arc::new(Words::from_text(Language::French, "customer-scan = Scannez"));
    let words = Words::english().with_customers(customers);
    assert_eq!(
        (words.get("customer-scan"), words.for_customers().get("customer-scan")),
        ("Scan to pay".into(), "Scannez".into())
    );
    assert_eq!(Words::english().for_customers().get("customer-scan"), "Scan to pay");
}
