//! Amounts as the provider writes them: decimal digits outside, integer minor units inside, no float anywhere.

use iso_currency::Currency;
use thiserror::Error;

/// Digits before the decimal point beyond which an amount is refused (ours: the provider prints no maximum).
const LONGEST_WHOLE: usize = 12;

/// The account's currency: its ISO 4217 code and how many decimals it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unit {
    code: String,
    decimals: u32,
}

/// Why digits are not an amount of this currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub(super) enum AmountError {
    /// Not plain digits with at most one point between them.
    #[error("The amount field must be a number.")]
    NotANumber,
    /// More decimals than the currency has.
    #[error("The amount field must not have more than {0} decimal places.")]
    TooManyDecimals(u32),
    /// Below 0.01, the documented minimum.
    #[error("The amount field must be at least 0.01.")]
    TooSmall,
    /// More than twelve digits before the point.
    #[error("The amount field must not be greater than 999999999999.")]
    TooLarge,
}

impl Unit {
    /// The currency of this ISO 4217 code, in any case; `None` when there is no such currency.
    pub(super) fn from_code(code: &str) -> Option<Self> {
        let code = code.trim().to_ascii_uppercase();
        let decimals = Currency::from_code(&code)?.exponent().unwrap_or(0);
        Some(Self { code, decimals: u32::from(decimals) })
    }

    /// The code in capitals, as people read it.
    pub(super) fn code(&self) -> &str {
        &self.code
    }

    /// The smallest amount in minor units that is at least 0.01 (provider's text), never nothing.
    fn minimum(&self) -> u64 {
        10_u64.pow(self.decimals).div_ceil(100)
    }

    /// Minor units out of the digits as they were sent.
    pub(super) fn parse(&self, text: &str) -> Result<u64, AmountError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return Err(AmountError::NotANumber),
            None => (digits, ""),
        };
        if whole.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit()) {
            return Err(AmountError::NotANumber);
        }
        if negative {
            return Err(AmountError::TooSmall);
        }
        let missing = (self.decimals as usize)
            .checked_sub(fraction.len())
            .ok_or(AmountError::TooManyDecimals(self.decimals))?;
        let whole = whole.trim_start_matches('0');
        if whole.len() > LONGEST_WHOLE {
            return Err(AmountError::TooLarge);
        }
        let minor = format!("0{whole}{fraction}{}", "0".repeat(missing))
            .parse::<u64>()
            .map_err(|_| AmountError::TooLarge)?;
        if minor < self.minimum() { Err(AmountError::TooSmall) } else { Ok(minor) }
    }

    /// The digits of minor units in currency units, always with all of the currency's decimals.
    pub(super) fn decimal(&self, minor: u64) -> String {
        if self.decimals == 0 {
            return minor.to_string();
        }
        let width = self.decimals as usize;
        let digits = format!("{minor:0>least$}", least = width + 1);
        let (whole, fraction) = digits.split_at(digits.len() - width);
        format!("{whole}.{fraction}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn unit(code: &str) -> Unit {
        Unit::from_code(code).expect("tests name real currencies")
    }

    #[test]
    fn reads_amounts_by_the_decimals_of_the_currency() {
        assert_eq!(unit("EUR").parse("99.99"), Ok(9_999));
        assert_eq!(unit("EUR").parse("12.5"), Ok(1_250));
        assert_eq!(unit("eur").parse("500"), Ok(50_000));
        assert_eq!(unit("JPY").parse("500"), Ok(500));
        assert_eq!(unit("JPY").parse("500.0"), Err(AmountError::TooManyDecimals(0)));
        assert_eq!(unit("BHD").parse("0.010"), Ok(10));
        assert_eq!(unit("BHD").parse("0.009"), Err(AmountError::TooSmall));
    }

    #[test]
    fn refuses_what_is_no_amount() {
        for text in ["", ".", "1.", ".5", "1,50", "1e2", "+1", " 1", "1 ", "1.2.3", "0x1", "١", "NaN", "--1"]
        {
            assert_eq!(unit("EUR").parse(text), Err(AmountError::NotANumber), "{text:?}");
        }
        for text in ["0", "0.00", "-1", "-0.01"] {
            assert_eq!(unit("EUR").parse(text), Err(AmountError::TooSmall), "{text:?}");
        }
        assert_eq!(unit("EUR").parse("1.999"), Err(AmountError::TooManyDecimals(2)));
        assert_eq!(unit("EUR").parse("1000000000000"), Err(AmountError::TooLarge));
        assert_eq!(unit("EUR").parse("0000000000000999999999999.99"), Ok(99_999_999_999_999));
    }

    #[test]
    fn knows_no_invented_currency() {
        assert_eq!(Unit::from_code("ZZZ"), None);
        assert_eq!(Unit::from_code(""), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(minor in 10_u64..100_000_000_000_000, code in "EUR|JPY|BHD") {
            let unit = unit(&code);
            prop_assume!(minor / 10_u64.pow(unit.decimals) < 1_000_000_000_000);
            prop_assert_eq!(unit.parse(&unit.decimal(minor)), Ok(minor));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC*") {
            let _ = unit("EUR").parse(&text);
        }
    }
}
