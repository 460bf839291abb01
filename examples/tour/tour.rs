//! The way through a console: what is clicked, filled and waited for, by the names of the language files.

use crate::{
    album::Album,
    console::{Console, Start},
    customer,
    hand::{Hand, SOON},
    options::Look,
    screen::Widget,
};
use egui::Key;
use rex_console::{
    domain::money::{Currency, Money},
    ui::words::Words,
};
use std::time::Duration;

/// What stands in a sentence's places.
type Arguments<'a> = &'a [(&'a str, &'a dyn ToString)];

/// How long a payment may take to be seen, and an outage to be told.
const PATIENCE: Duration = Duration::from_mins(1);

/// A console, a hand on it, and the album for its pictures.
pub struct Tour<'a> {
    pub hand: Hand,
    pub words: Words,
    album: &'a mut Album,
    _console: Console,
}

impl<'a> Tour<'a> {
    /// Starts a console.
    pub fn begin(album: &'a mut Album, look: Look, start: Start<'_>) -> Self {
        let (console, hand) = Console::start(look, start, &album.folder().join("missing"));
        let mut tour = Self { hand, words: Words::of(look.language), album, _console: console };
        tour.hand.resize(1366, 768);
        tour
    }

    /// Takes a picture once nothing moves.
    pub fn picture(&mut self, name: &str, shows: &str) {
        self.hand.settle();
        let png = self.hand.picture();
        self.album.add(name, shows, &png);
    }

    pub fn go_to(&mut self, key: Key) {
        self.hand.press(key);
    }

    pub fn click(&mut self, key: &str) {
        self.hand.click(&self.words.get(key));
    }

    pub fn click_with(&mut self, key: &str, arguments: Arguments<'_>) {
        self.hand.click(&self.words.get_with(key, arguments));
    }

    /// Clicks the last widget of a name: the rail, which comes first, may have the same word.
    pub fn click_last(&mut self, key: &str) {
        let name = self.words.get(key);
        let without = format!("nothing that can be clicked is named {name:?}");
        self.hand.click_on(&without, |screen| {
            screen.widgets.iter().rfind(|widget| widget.name == name && widget.is_operable())
        });
    }

    pub fn fill(&mut self, key: &str, text: &str) {
        self.hand.fill(&self.words.get(key), text);
    }

    pub fn fill_with(&mut self, key: &str, arguments: Arguments<'_>, text: &str) {
        self.hand.fill(&self.words.get_with(key, arguments), text);
    }

    pub fn see(&mut self, key: &str) {
        self.hand.see(&self.words.get(key));
    }

    pub fn see_with(&mut self, key: &str, arguments: Arguments<'_>) {
        self.hand.see(&self.words.get_with(key, arguments));
    }

    pub fn miss(&mut self, key: &str) {
        self.hand.miss(&self.words.get(key));
    }

    /// Waits for a word that stands alone: `Paid`, not `Paid another way`.
    pub fn see_alone(&mut self, key: &str) {
        let word = self.words.get(key);
        let is_it = |widget: &Widget| widget.name == word || widget.value == word;
        self.hand.wait(&format!("{word:?} doesn't show"), PATIENCE, |screen| {
            screen.widgets.iter().any(is_it).then_some(())
        });
    }

    /// Waits until a sale stands in front, however long ago it was asked about.
    pub fn see_sale(&mut self, number: u32) {
        let line =
            |seconds: u32| self.words.get_with("sale-checked", &[("number", &number), ("seconds", &seconds)]);
        let lines: Vec<_> = (0..60).map(line).collect();
        self.hand.wait(&format!("sale {number} doesn't show"), SOON, |screen| {
            lines.iter().any(|line| screen.says(line)).then_some(())
        });
    }

    /// The customer pays the code that shows; returns the payment id.
    pub fn pay(&mut self) -> String {
        self.see("qr-name");
        customer::pay(&mut self.hand)
    }

    /// An amount as a field takes it.
    pub fn typed(&self, minor: i64) -> String {
        self.words.typed(euros(minor))
    }

    /// An amount as it is shown: without its currency, and with it.
    pub fn figures(&self, minor: i64) -> String {
        self.words.figures(euros(minor))
    }

    pub fn money(&self, minor: i64) -> String {
        self.words.money(euros(minor))
    }
}

/// In the currency of practice.
fn euros(minor: i64) -> Money {
    Money::from_minor(minor, Currency::from_code("EUR").unwrap())
}
