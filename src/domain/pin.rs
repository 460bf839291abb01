//! The owner's PIN: what it looks like, and how long a wrong one makes everybody wait.

use jiff::SignedDuration;
use secrecy::{ExposeSecret as _, SecretString};

/// The fewest digits.
pub const FEWEST_DIGITS: usize = 4;

/// The most digits.
pub const MOST_DIGITS: usize = 12;

/// Wrong PINs in a row that nobody has to wait for.
pub const FREE_TRIES: u32 = 4;

/// How long one waits after the first wrong PIN too many; twice as long after each further one.
const FIRST_WAIT: SignedDuration = SignedDuration::from_secs(30);

/// The longest wait.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(1);

/// A PIN. It is wiped from memory when dropped, and its `Debug` form is redacted.
#[derive(Clone, Debug)]
pub struct Pin(SecretString);

/// Why a text is not a PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PinRefusal {
    /// There is something that is no digit.
    #[error("the PIN has other characters than digits")]
    NotDigits,
    /// Fewer than [`FEWEST_DIGITS`].
    #[error("the PIN is too short")]
    TooShort,
    /// More than [`MOST_DIGITS`].
    #[error("the PIN is too long")]
    TooLong,
    /// All digits are the same, or each is the next one: the first that anybody tries.
    #[error("the PIN is too easy")]
    TooEasy,
}

impl Pin {
    /// What somebody typed to be let in: any digits. A wrong PIN is for the hash to tell.
    pub fn from_typed(text: &SecretString) -> Result<Self, PinRefusal> {
        let text = text.expose_secret().trim();
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            Err(PinRefusal::NotDigits)
        } else if text.len() < FEWEST_DIGITS {
            Err(PinRefusal::TooShort)
        } else if text.len() > MOST_DIGITS {
            Err(PinRefusal::TooLong)
        } else {
            Ok(Self(SecretString::from(text)))
        }
    }

    /// A PIN that the owner chooses: not one that is tried first.
    pub fn chosen(text: &SecretString) -> Result<Self, PinRefusal> {
        let pin = Self::from_typed(text)?;
        let digits = pin.digits();
        let is_run =
            |step: i16| digits.windows(2).all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == step);
        if [-1, 0, 1].into_iter().any(is_run) { Err(PinRefusal::TooEasy) } else { Ok(pin) }
    }

    /// The digits as ASCII, for the hash. Not to be kept or printed.
    pub fn digits(&self) -> &[u8] {
        self.0.expose_secret().as_bytes()
    }
}

/// How long one waits after so many wrong PINs in a row; zero for the first [`FREE_TRIES`].
pub fn wait_after(failures: u32) -> SignedDuration {
    let Some(beyond) = failures.checked_sub(FREE_TRIES + 1) else { return SignedDuration::ZERO };
    let doubled = 1_i32.checked_shl(beyond.min(30)).and_then(|times| FIRST_WAIT.checked_mul(times));
    doubled.map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> SecretString {
        SecretString::from(text)
    }

    #[test]
    fn a_pin_is_four_to_twelve_digits() {
        assert_eq!(Pin::from_typed(&typed(" 2580 ")).unwrap().digits(), b"2580");
        for (text, refusal) in [
            ("", PinRefusal::TooShort),
            ("123", PinRefusal::TooShort),
            ("1234567890123", PinRefusal::TooLong),
            ("12a4", PinRefusal::NotDigits),
            ("१२३४", PinRefusal::NotDigits),
        ] {
            assert_eq!(Pin::from_typed(&typed(text)).unwrap_err(), refusal, "{text:?}");
        }
    }

    #[test]
    fn the_pins_that_are_tried_first_can_not_be_chosen() {
        for easy in ["0000", "1234", "9876", "111111"] {
            assert_eq!(Pin::chosen(&typed(easy)).unwrap_err(), PinRefusal::TooEasy, "{easy}");
            assert!(Pin::from_typed(&typed(easy)).is_ok(), "{easy} may be tried");
        }
        assert!(Pin::chosen(&typed("1235")).is_ok() && Pin::chosen(&typed("1212")).is_ok());
    }

    #[test]
    fn waiting_grows_with_each_wrong_pin_up_to_an_hour() {
        let seconds = |failures| wait_after(failures).as_secs();
        assert_eq!([0, 4, 5, 6, 7].map(seconds), [0, 0, 30, 60, 120]);
        assert_eq!([12, 40, u32::MAX].map(seconds), [3600, 3600, 3600]);
    }

    #[test]
    fn a_pin_is_not_printed() {
        assert!(!format!("{:?}", Pin::from_typed(&typed("2580"))).contains("2580"));
    }
}
