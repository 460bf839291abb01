//! The amount on the keypad, from its keys to a total.

use crate::{
    domain::money::{Currency, LARGEST_MINOR, Money},
    services::settings::EntryStyle,
    ui::words::Words,
};

/// Most digits before the point.
const MOST_DIGITS: usize = 9;

/// The amounts that were added up, and the digits of the one being typed.
#[derive(Default, Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    added: Vec<Money>,
    typed: String,
}

/// A key of the keypad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A digit from 0 to 9.
    Digit(u8),
    /// Two zeros at once.
    DoubleZero,
    /// The decimal point.
    Point,
    /// Take the last digit back.
    Backspace,
    /// Add the amount to the ones before, and begin the next.
    Plus,
    /// Begin anew.
    Clear,
}

impl Entry {
    /// Presses a key. Keys that make no amount do nothing.
    pub fn press(&mut self, key: Key, currency: Currency, style: EntryStyle) {
        match key {
            Key::Digit(digit) => self.push(char::from(b'0' + digit.min(9)), currency, style),
            Key::DoubleZero => (0..2).for_each(|_| self.push('0', currency, style)),
            Key::Point => {
                // Whoever types a point means it, also where cents come first.
                if currency.exponent() > 0 && !self.typed.contains('.') {
                    if self.typed.is_empty() {
                        self.typed.push('0');
                    }
                    self.typed.push('.');
                }
            }
            Key::Backspace => {
                if self.typed.pop().is_none() {
                    self.added.pop();
                }
            }
            Key::Plus => {
                if let Some(amount) = self.current(currency, style) {
                    self.added.push(amount);
                    self.typed.clear();
                }
            }
            Key::Clear => *self = Self::default(),
        }
    }

    /// Adds a whole amount, such as a favourite's price; what is being typed is added before it.
    pub fn add(&mut self, amount: Money, style: EntryStyle) {
        self.press(Key::Plus, amount.currency(), style);
        self.typed.clear();
        self.added.push(amount);
    }

    fn push(&mut self, digit: char, currency: Currency, style: EntryStyle) {
        let style = self.style(style);
        let fits = match (style, self.typed.split_once('.')) {
            (EntryStyle::CentsFirst, _) => self.typed.len() < MOST_DIGITS + currency.exponent(),
            (EntryStyle::Decimal, None) => self.typed.len() < MOST_DIGITS,
            (EntryStyle::Decimal, Some((_, decimals))) => decimals.len() < currency.exponent(),
        };
        let is_leading_zero =
            digit == '0' && (self.typed == "0" || (self.typed.is_empty() && style == EntryStyle::CentsFirst));
        if fits && !is_leading_zero {
            if self.typed == "0" {
                self.typed.clear();
            }
            self.typed.push(digit);
        }
    }

    /// How the amount being typed is read: a point in it decides.
    fn style(&self, style: EntryStyle) -> EntryStyle {
        if self.typed.contains('.') { EntryStyle::Decimal } else { style }
    }

    /// The amount being typed; `None` while it is nothing or zero.
    fn current(&self, currency: Currency, style: EntryStyle) -> Option<Money> {
        match self.style(style) {
            EntryStyle::Decimal => Money::from_typed(self.typed.trim_end_matches('.'), currency).ok(),
            EntryStyle::CentsFirst => {
                let minor = self.typed.parse().ok().filter(|minor| (1..=LARGEST_MINOR).contains(minor))?;
                Some(Money::from_minor(minor, currency))
            }
        }
    }

    /// All amounts together; `None` while there is nothing to charge or it is too much.
    pub fn total(&self, currency: Currency, style: EntryStyle) -> Option<Money> {
        let amounts = self.added.iter().copied().chain(self.current(currency, style));
        let minor = amounts.map(Money::minor).sum::<i64>();
        (1..=LARGEST_MINOR).contains(&minor).then(|| Money::from_minor(minor, currency))
    }

    /// The amounts that are added up, for people: `3.50 + 2.80 + 12.5`; empty when nothing was added.
    pub fn sum_words(&self, currency: Currency, style: EntryStyle, words: &Words) -> String {
        if self.added.is_empty() {
            return String::new();
        }
        let amounts = self.added.iter().copied().chain(self.current(currency, style));
        amounts.map(|amount| words.figures(amount)).collect::<Vec<_>>().join(" + ")
    }

    /// Whether nothing was entered.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.typed.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &str, style: EntryStyle, currency: &str) -> Option<i64> {
        let currency = Currency::from_code(currency).unwrap();
        let mut entry = Entry::default();
        for key in keys.chars() {
            let key = match key {
                '.' => Key::Point,
                '+' => Key::Plus,
                '<' => Key::Backspace,
                'C' => Key::Clear,
                'd' => Key::DoubleZero,
                digit => Key::Digit(u8::try_from(digit.to_digit(10).unwrap()).unwrap()),
            };
            entry.press(key, currency, style);
        }
        entry.total(currency, style).map(Money::minor)
    }

    #[test]
    fn with_a_decimal_point() {
        for (keys, minor) in [
            ("12.5", Some(1250)),
            ("12.", Some(1200)),
            (".5", Some(50)),
            ("0", None),
            ("007", Some(700)),
            ("1.999", Some(199)),
            ("1..5", Some(150)),
            ("3.5+2.8+12.5", Some(1880)),
            ("3.5++", Some(350)),
            ("5d", Some(50_000)),
            ("12<", Some(100)),
            ("3+<", None),
            ("12C", None),
            ("1234567890", Some(12_345_678_900)),
        ] {
            assert_eq!(typed(keys, EntryStyle::Decimal, "EUR"), minor, "{keys}");
        }
    }

    #[test]
    fn cents_first() {
        for (keys, minor) in [
            ("1250", Some(1250)),
            ("5", Some(5)),
            ("5d", Some(500)),
            ("005", Some(5)),
            ("12.5", Some(1250)),
            ("20.", Some(2000)),
            (".5", Some(50)),
            ("12.5+5", Some(1255)),
            ("350+280", Some(630)),
        ] {
            assert_eq!(typed(keys, EntryStyle::CentsFirst, "EUR"), minor, "{keys}");
        }
        assert_eq!(typed("1.5", EntryStyle::Decimal, "JPY"), Some(15), "yen have no decimals");
    }
}
