//! How a language writes numbers, amounts and the hours of a day.

use crate::domain::{language::Language, money::Money};

/// A narrow space that no line breaks at.
const NARROW: char = '\u{202f}';

/// How a language writes numbers and hours (CLDR 46: numbers, dates).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forms {
    /// Stands before the decimals.
    pub point: char,
    /// Stands between groups of digits.
    pub group: char,
    /// How many digits the first group needs before any group is made: Spanish writes 1234 and 12.345.
    pub first_group: usize,
    /// Whether only the last group has three digits and those before it two: 12,34,567.
    pub is_indian: bool,
    /// Whether hours are counted to twelve, twice a day.
    pub has_half_days: bool,
}

impl Forms {
    /// The forms of a language.
    pub const fn of(language: Language) -> Self {
        let english = Self { point: '.', group: ',', first_group: 1, is_indian: false, has_half_days: false };
        let roman = Self { point: ',', group: '.', ..english };
        match language {
            Language::English | Language::Chinese => english,
            Language::Portuguese | Language::German | Language::Italian => roman,
            Language::Spanish => Self { first_group: 2, ..roman },
            Language::French => Self { group: NARROW, ..roman },
            Language::Hindi => Self { is_indian: true, has_half_days: true, ..english },
        }
    }

    /// A whole number with its groups, from its plain digits.
    pub fn whole(&self, digits: &str) -> String {
        const LAST: usize = 3;
        let mut written = String::with_capacity(digits.len() * 2);
        let is_grouped = digits.len() >= LAST + self.first_group;
        for (place, digit) in digits.chars().enumerate() {
            let left = digits.len() - place;
            let is_seam = match left.checked_sub(LAST) {
                Some(0) => true,
                Some(before) if self.is_indian => before.is_multiple_of(2),
                Some(before) => before.is_multiple_of(LAST),
                None => false,
            };
            if is_grouped && is_seam && place > 0 {
                written.push(self.group);
            }
            written.push(digit);
        }
        written
    }

    /// An amount's figures, with groups and all decimals of its currency.
    pub fn figures(&self, amount: Money) -> String {
        let plain = amount.decimal();
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |digits| ("-", digits));
        match digits.split_once('.') {
            Some((whole, decimals)) => format!("{sign}{}{}{decimals}", self.whole(whole), self.point),
            None => format!("{sign}{}", self.whole(digits)),
        }
    }

    /// An amount as it is typed here, to stand in a field: without groups, which nobody has to type.
    pub fn typed(&self, amount: Money) -> String {
        amount.decimal().replace('.', &self.point.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::{Currency, LARGEST_MINOR};
    use proptest::prelude::*;

    fn money(minor: i64, code: &str) -> Money {
        Money::from_minor(minor, Currency::from_code(code).unwrap())
    }

    #[test]
    fn amounts_are_written_as_the_language_has_it() {
        for (language, small, large) in [
            (Language::English, "12.50", "1,234,567.00"),
            (Language::German, "12,50", "1.234.567,00"),
            (Language::French, "12,50", "1\u{202f}234\u{202f}567,00"),
            (Language::Hindi, "12.50", "12,34,567.00"),
            (Language::Chinese, "12.50", "1,234,567.00"),
        ] {
            let forms = Forms::of(language);
            assert_eq!(forms.figures(money(1_250, "EUR")), small, "{language:?}");
            assert_eq!(forms.figures(money(123_456_700, "EUR")), large, "{language:?}");
        }
    }

    #[test]
    fn a_currency_keeps_its_own_decimals() {
        let german = Forms::of(Language::German);
        assert_eq!(german.figures(money(1_234_567, "JPY")), "1.234.567");
        assert_eq!(german.figures(money(1_234_567, "KWD")), "1.234,567");
        assert_eq!(german.figures(money(-400_000, "EUR")), "-4.000,00");
        assert_eq!(german.figures(money(0, "EUR")), "0,00");
    }

    #[test]
    fn spanish_groups_from_five_digits_on() {
        let written =
            ["999", "1234", "12345", "1234567"].map(|digits| Forms::of(Language::Spanish).whole(digits));
        assert_eq!(written, ["999", "1234", "12.345", "1.234.567"]);
    }

    #[test]
    fn the_last_indian_group_has_three_digits() {
        let written = ["999", "1000", "100000", "1234567", "123456789"]
            .map(|digits| Forms::of(Language::Hindi).whole(digits));
        assert_eq!(written, ["999", "1,000", "1,00,000", "12,34,567", "12,34,56,789"]);
    }

    proptest! {
        /// Whatever the language, the digits are those of the amount, and a field's text is read back as it.
        #[test]
        fn no_digit_is_lost(minor in 1..=LARGEST_MINOR, code in 0_usize..3, which in 0_usize..8) {
            let amount = money(minor, ["EUR", "JPY", "KWD"][code]);
            let forms = Forms::of(Language::ALL[which]);
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            prop_assert_eq!(digits(&forms.figures(amount)), digits(&amount.decimal()));
            prop_assert_eq!(Money::from_typed(&forms.typed(amount), amount.currency()), Ok(amount));
        }
    }
}
