//! Whatever is typed wrong has a sentence of its own that says what to do.

use crate::{canary::CANARY, console::Console, desk::Desk, hand::SOON, provider::Provider, screen::Screen};
use egui::Role;
use std::collections::HashSet;

/// The sentences seen so far.
#[derive(Default)]
struct Sentences(Vec<String>);

impl Sentences {
    /// Waits until a field is marked as wrong and the sentence about it stands on the screen.
    fn about(&mut self, console: &mut Console, field: &str, words: &str) {
        let without = format!("{field:?} is not said to be wrong with {words:?}");
        self.0.push(console.wait(&without, SOON, |screen| {
            let wrong = screen.field(field).filter(|field| field.is_wrong)?;
            sentence(screen, words).filter(|sentence| *sentence == wrong.description)
        }));
    }

    /// Waits for a sentence anywhere on the screen.
    fn anywhere(&mut self, console: &mut Console, words: &str) {
        self.0.push(console.wait(&format!("{words:?} isn't said"), SOON, |screen| sentence(screen, words)));
    }
}

/// The whole sentence that begins with these words, where a person reads it.
fn sentence(screen: &Screen, words: &str) -> Option<String> {
    let said = screen.widgets.iter().filter(|widget| widget.role == Role::Label);
    said.map(|label| &label.value).find(|value| value.starts_with(words)).cloned()
}

#[test]
fn everything_typed_wrong_has_its_own_sentence() {
    let desk = Desk::without_keyring();
    let provider = Provider::start(CANARY, &[]);
    let mut console = Console::start(&desk, "bad-input", &["--base-url", &provider.base]);
    let mut said = Sentences::default();
    wrong_tokens(&mut console, &mut said);
    wrong_shops(&mut console, &mut said);
    wrong_links(&mut console, &mut said);
    wrong_payments(&mut console, &mut said);

    console.click("Links");
    console.see("No payment links yet");
    let _elsewhere = provider.replace(&["--fault", "list:html"]);
    console.click("Read the links again");
    said.anywhere(&mut console, "A web page came instead of RexPayments' answer.");

    let different: HashSet<_> = said.0.iter().collect();
    assert_eq!(different.len(), said.0.len(), "some are said twice: {:#?}", said.0);
    assert!(said.0.iter().all(|sentence| sentence.ends_with('.')), "{:#?}", said.0);
}

fn wrong_tokens(console: &mut Console, said: &mut Sentences) {
    console.fill("API token", "rx_a token");
    console.click("Connect");
    said.about(console, "API token", "That doesn't look like a token.");
    console.fill("API token", "rx_somebodyElse");
    console.click("Connect");
    said.about(console, "API token", "RexPayments doesn't accept this token.");
    console.fill("API token", CANARY);
    console.click("Connect");
    console.click("This session only");
}

fn wrong_shops(console: &mut Console, said: &mut Sentences) {
    console.see("Your shop");
    console.fill("Shop name", "");
    console.click("Open the till");
    said.about(console, "Shop name", "Type the name your customers know.");
    console.fill("Shop name", &"n".repeat(61));
    said.about(console, "Shop name", "At most 60 characters");
    console.fill("Shop name", "Kiosk");
    console.fill("Currency", "EURO");
    said.about(console, "Currency", "Type the three letters of your account's currency");
    console.fill("Currency", "EUR");
    console.fill("Till name", "TILL-1");
    said.about(console, "Till name", "Use 1 to 6 letters or digits");
    console.fill("Till name", "T1");
    console.click("Open the till");
    console.see("Favourites");
}

fn wrong_links(console: &mut Console, said: &mut Sentences) {
    console.click("Links");
    console.click("New link");
    console.see("New payment link");
    console.click("Make link");
    said.about(console, "Product name", "Type what you sell.");
    said.about(console, "Amount", "Type an amount.");
    console.fill("Product name", &"n".repeat(256));
    said.about(console, "Product name", "256 characters; at most 255 fit.");
    for (typed, words) in [
        ("0", "The amount must be more than zero."),
        ("-1", "The amount can't be less than zero."),
        ("0.001", "At most 2 decimals."),
        ("1e2", "Use digits and one decimal point only"),
        ("1.234,50", "Leave out the thousands separators"),
        ("99999999999999999999", "That is more than one payment can be."),
    ] {
        console.fill("Amount", typed);
        said.about(console, "Amount", words);
    }
    console.fill("Expires after (days)", "366");
    said.about(console, "Expires after (days)", "A whole number of days from 1 to 365");
    console.fill("Payments allowed", "1001");
    said.about(console, "Payments allowed", "A whole number of payments from 1 to 1000");
    console.click("Cancel");
}

fn wrong_payments(console: &mut Console, said: &mut Sentences) {
    console.click("Transactions");
    for (typed, words) in [
        ("", "Type or scan a payment id."),
        ("no payment id", "That is no payment id"),
        ("https://shop.example/thanks", "This address holds no payment id."),
    ] {
        console.fill("Payment id", typed);
        console.click("Look up");
        said.about(console, "Payment id", words);
    }
    console.fill("Payment id", "nobodyKnowsThisPayment");
    console.click("Look up");
    said.anywhere(console, "RexPayments found nothing by this id.");
}
