//! Money as whole minor units of an ISO 4217 currency. No amount ever passes through a float.

use std::fmt;

/// The largest amount the console takes or believes, in minor units.
pub const LARGEST_MINOR: i64 = 99_999_999_999;

/// An ISO 4217 currency that has a defined number of decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// Reads a three-letter ISO 4217 code in any case; `None` for an unknown one.
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.trim();
        if code.len() != 3 {
            return None;
        }
        let known = iso_currency::Currency::from_code(&code.to_ascii_uppercase())?;
        known.exponent().map(|_| Self(known))
    }

    /// The alphabetic code, upper case.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// The English name of the currency as ISO 4217 lists it.
    pub fn name(self) -> String {
        self.0.name().to_owned()
    }

    /// How many decimals the currency has (ISO 4217 exponent): 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn exponent(self) -> usize {
        self.0.exponent().map_or(2, usize::from)
    }

    /// Every currency with a defined exponent that is money people pay with, by code.
    pub fn all() -> Vec<Self> {
        use iso_currency::IntoEnumIterator as _;
        let mut all: Vec<_> = iso_currency::Currency::iter()
            .filter(|currency| !currency.is_fund() && !currency.is_special())
            .filter(|currency| currency.exponent().is_some())
            .map(Self)
            .collect();
        all.sort_by_key(|currency| currency.code());
        all
    }

    /// Minor units in one unit of the currency: 100 for EUR.
    fn minor_in_one(self) -> i64 {
        (0..self.exponent()).fold(1, |unit, _| unit * 10)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount of money: whole minor units and their currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Nothing was entered.
    #[error("the amount is empty")]
    Empty,
    /// There is a character that is neither a digit nor a decimal separator.
    #[error("the amount is not a plain number")]
    NotANumber,
    /// There is more than one separator, so that thousands and decimals could be mistaken.
    #[error("the amount has more than one separator")]
    Separators,
    /// There are more decimals than the currency has.
    #[error("the amount has more than {allowed} decimals")]
    Decimals {
        /// How many the currency has.
        allowed: usize,
    },
    /// It is negative.
    #[error("the amount is negative")]
    Negative,
    /// It is zero: the provider wants at least the smallest coin.
    #[error("the amount is zero")]
    Zero,
    /// It is above [`LARGEST_MINOR`].
    #[error("the amount is too large")]
    TooLarge,
    /// It is a number from the provider that lies between two minor units.
    #[error("the amount lies between two minor units")]
    BetweenUnits,
}

impl Money {
    /// An amount from whole minor units.
    pub const fn from_minor(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// The amount in minor units.
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The amount's currency.
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// Reads what a person typed: digits with at most one `.` or `,` before the decimals.
    /// Thousands separators, signs and exponents are refused rather than guessed.
    pub fn from_typed(text: &str, currency: Currency) -> Result<Self, AmountError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(AmountError::Empty);
        }
        let (text, negative) = text.strip_prefix(['-', '−']).map_or((text, false), |rest| (rest, true));
        if !text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',') {
            return Err(AmountError::NotANumber);
        }
        let mut parts = text.split(['.', ',']);
        let (whole, decimals) = (parts.next().unwrap_or_default(), parts.next());
        if parts.next().is_some() {
            return Err(AmountError::Separators);
        }
        if whole.is_empty() || decimals.is_some_and(str::is_empty) {
            return Err(AmountError::NotANumber);
        }
        let decimals = decimals.unwrap_or_default();
        if decimals.len() > currency.exponent() {
            return Err(AmountError::Decimals { allowed: currency.exponent() });
        }
        if negative {
            return Err(AmountError::Negative);
        }
        let minor = minor_from_digits(whole, decimals, currency)?;
        if minor == 0 { Err(AmountError::Zero) } else { Ok(Self { minor, currency }) }
    }

    /// Reads the digits of a JSON number (RFC 8259) or of a decimal text in currency units, as the
    /// provider sends them. What lies within a thousandth of a minor unit of one is rounded to it:
    /// PHP prints 99.99 as `99.989999999999995` at times.
    pub fn from_wire(digits: &str, currency: Currency) -> Result<Self, AmountError> {
        let (plain, exponent) = split_exponent(digits.trim())?;
        let (plain, negative) = plain.strip_prefix('-').map_or((plain, false), |rest| (rest, true));
        let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
        let is_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !is_digits(whole) || !is_digits(decimals) || plain.ends_with('.') {
            return Err(AmountError::NotANumber);
        }
        let (whole, decimals) = shift_point(whole, decimals, exponent);
        let kept = decimals.len().min(currency.exponent());
        let (decimals, beyond) = decimals.split_at(kept);
        let mut minor = minor_from_digits(&whole, decimals, currency)?;
        match beyond_minor_unit(beyond) {
            Beyond::Below => {}
            Beyond::Above => minor += 1,
            Beyond::Between => return Err(AmountError::BetweenUnits),
        }
        if negative && minor > 0 {
            return Err(AmountError::Negative);
        }
        Ok(Self { minor, currency })
    }

    /// The amount in currency units with all decimals and a point: `12.50`. This is what the
    /// provider takes, and what stands in files.
    pub fn decimal(self) -> String {
        let exponent = self.currency.exponent();
        let unit = self.currency.minor_in_one();
        let sign = if self.minor < 0 { "-" } else { "" };
        let (whole, rest) = (
            self.minor.unsigned_abs() / unit.unsigned_abs(),
            self.minor.unsigned_abs() % unit.unsigned_abs(),
        );
        if exponent == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:0exponent$}") }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.decimal(), self.currency)
    }
}

enum Beyond {
    Below,
    Above,
    Between,
}

/// Judges the digits after the last minor unit by their distance to a whole one.
fn beyond_minor_unit(digits: &str) -> Beyond {
    let digits = digits.trim_end_matches('0');
    let thousandths = digits.get(..3).unwrap_or(digits);
    match thousandths {
        "" | "000" => Beyond::Below,
        "001" if digits.len() == 3 => Beyond::Below,
        "999" => Beyond::Above,
        _ => Beyond::Between,
    }
}

fn split_exponent(digits: &str) -> Result<(&str, i32), AmountError> {
    match digits.split_once(['e', 'E']) {
        None => Ok((digits, 0)),
        Some((plain, exponent)) => match exponent.parse::<i32>() {
            Ok(exponent) if exponent.unsigned_abs() <= 40 => Ok((plain, exponent)),
            _ => Err(AmountError::NotANumber),
        },
    }
}

/// Moves the decimal point by a power of ten, on the digits alone.
fn shift_point(whole: &str, decimals: &str, exponent: i32) -> (String, String) {
    let by = usize::try_from(exponent.unsigned_abs()).unwrap_or_default();
    if exponent >= 0 {
        let padded = format!("{decimals:0<by$}");
        let (moved, rest) = padded.split_at(by);
        (format!("{whole}{moved}"), rest.to_owned())
    } else {
        let padded = format!("{whole:0>width$}", width = by + 1);
        let (rest, moved) = padded.split_at(padded.len() - by);
        (rest.to_owned(), format!("{moved}{decimals}"))
    }
}

fn minor_from_digits(whole: &str, decimals: &str, currency: Currency) -> Result<i64, AmountError> {
    let digits = format!("{whole}{decimals:0<width$}", width = currency.exponent());
    let digits = digits.trim_start_matches('0');
    if digits.len() > 15 {
        return Err(AmountError::TooLarge);
    }
    let minor = if digits.is_empty() { 0 } else { digits.parse().map_err(|_| AmountError::NotANumber)? };
    if minor > LARGEST_MINOR { Err(AmountError::TooLarge) } else { Ok(minor) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn eur() -> Currency {
        Currency::from_code("eur").unwrap()
    }

    #[test]
    fn exponents_follow_iso_4217() {
        let exponent = |code| Currency::from_code(code).unwrap().exponent();
        assert_eq!((exponent("EUR"), exponent("jpy"), exponent("KWD")), (2, 0, 3));
        assert_eq!(Currency::from_code("XXX"), None, "no currency has no decimals to count");
        assert_eq!(Currency::from_code("€"), None);
        assert!(Currency::all().len() > 140);
    }

    #[test]
    fn people_may_type_a_point_or_a_comma() {
        for (typed, minor) in [("12.50", 1250), ("12,5", 1250), (" 7 ", 700), ("0.01", 1), ("007", 700)] {
            assert_eq!(Money::from_typed(typed, eur()).map(Money::minor), Ok(minor), "{typed:?}");
        }
    }

    #[test]
    fn what_could_be_misread_is_refused_with_its_reason() {
        use AmountError as E;
        let cases = [
            ("", E::Empty),
            ("  ", E::Empty),
            ("0", E::Zero),
            ("0.00", E::Zero),
            ("-1", E::Negative),
            ("0.001", E::Decimals { allowed: 2 }),
            ("1,234", E::Decimals { allowed: 2 }),
            ("1e2", E::NotANumber),
            ("+1", E::NotANumber),
            ("1_000", E::NotANumber),
            ("5.", E::NotANumber),
            (".5", E::NotANumber),
            ("1 000", E::NotANumber),
            ("१२", E::NotANumber),
            ("1.234,50", E::Separators),
            ("1.2.3", E::Separators),
            ("1000000000.00", E::TooLarge),
            ("99999999999999999999999999", E::TooLarge),
        ];
        for (typed, reason) in cases {
            assert_eq!(Money::from_typed(typed, eur()), Err(reason), "{typed:?}");
        }
    }

    #[test]
    fn the_providers_numbers_are_read_by_their_own_digits() {
        let cases = [
            ("99.99", 9999),
            ("99.989999999999995", 9999),
            ("99.990000000000009", 9999),
            ("0.99999999999999989", 100),
            ("500.00", 50000),
            ("500", 50000),
            ("1e2", 10000),
            ("1.5E+1", 1500),
            ("1250e-2", 1250),
            ("0", 0),
            ("-0.0", 0),
        ];
        for (digits, minor) in cases {
            assert_eq!(Money::from_wire(digits, eur()).map(Money::minor), Ok(minor), "{digits}");
        }
    }

    #[test]
    fn what_the_provider_cannot_mean_is_a_mismatch() {
        use AmountError as E;
        let cases = [
            ("12.345", E::BetweenUnits),
            ("12.3411", E::BetweenUnits),
            ("-5", E::Negative),
            ("", E::NotANumber),
            ("12.", E::NotANumber),
            ("NaN", E::NotANumber),
            ("1e999", E::NotANumber),
            ("1e-2147483648", E::NotANumber),
            ("1,234.50", E::NotANumber),
            ("1e30", E::TooLarge),
        ];
        for (digits, reason) in cases {
            assert_eq!(Money::from_wire(digits, eur()), Err(reason), "{digits}");
        }
    }

    proptest! {
        #[test]
        fn every_amount_survives_being_written_and_read(minor in 1..=LARGEST_MINOR, which in 0_usize..3) {
            let currency = Currency::from_code(["EUR", "JPY", "KWD"][which]).unwrap();
            let money = Money::from_minor(minor, currency);
            prop_assert_eq!(Money::from_typed(&money.decimal(), currency), Ok(money));
            prop_assert_eq!(Money::from_wire(&money.decimal(), currency), Ok(money));
            prop_assert_eq!(Money::from_typed(&money.decimal().replace('.', ","), currency), Ok(money));
        }

        #[test]
        fn a_float_printed_by_the_provider_finds_its_minor_unit(minor in 1_i64..100_000_000) {
            #[expect(clippy::cast_precision_loss, clippy::float_arithmetic, reason = "plays a PHP server")]
            let printed = format!("{:.17}", minor as f64 / 100.0);
            prop_assert_eq!(Money::from_wire(&printed, eur()).map(Money::minor), Ok(minor));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = Money::from_typed(&text, eur());
            let _ = Money::from_wire(&text, eur());
        }
    }
}
