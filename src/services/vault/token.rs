//! The API token: checked when typed, wiped when dropped, never printed.

use secrecy::{ExposeSecret, SecretString, zeroize::Zeroize};

/// The longest token in UTF-16 units: a Windows credential holds 2,560 bytes (`CRED_MAX_CREDENTIAL_BLOB_SIZE`).
pub const LONGEST_TOKEN: usize = 1280;

/// An API token. It is wiped from memory when dropped, and its `Debug` form is redacted.
#[derive(Clone, Debug)]
pub struct ApiToken(SecretString);

/// Why a text can't be an API token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenRefusal {
    /// Nothing was entered.
    #[error("the token is empty")]
    Empty,
    /// There are spaces or line breaks inside: often two things were pasted at once.
    #[error("the token has spaces inside")]
    Spaces,
    /// There are characters that no token has: control characters or other than ASCII.
    #[error("the token holds characters no token has")]
    Characters,
    /// It is longer than [`LONGEST_TOKEN`].
    #[error("the token is too long")]
    TooLong,
}

impl ApiToken {
    /// Takes a typed or pasted token; spaces and line breaks around it don't count.
    ///
    /// A bearer token is visible ASCII (RFC 6750, 2.1). The typed text itself stays the caller's to wipe.
    pub fn from_typed(text: &str) -> Result<Self, TokenRefusal> {
        let text = text.trim();
        if text.is_empty() {
            return Err(TokenRefusal::Empty);
        }
        if text.chars().any(char::is_whitespace) {
            return Err(TokenRefusal::Spaces);
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(TokenRefusal::Characters);
        }
        // ASCII: one byte is one UTF-16 unit.
        if text.len() > LONGEST_TOKEN {
            return Err(TokenRefusal::TooLong);
        }
        Ok(Self(SecretString::from(text)))
    }

    /// Takes what the keyring held and wipes it; `None` if that is no token as we store them.
    pub(super) fn from_stored(mut stored: String) -> Option<Self> {
        let token = Self::from_typed(&stored).ok().filter(|token| token.expose() == stored);
        stored.zeroize();
        token
    }

    /// The token itself, for the `Authorization` header and the keyring. Not to be kept or printed.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// The token for those who take a [`SecretString`].
    pub fn into_secret(self) -> SecretString {
        self.0
    }
}

impl PartialEq for ApiToken {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for ApiToken {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_token_loses_what_is_around_it() {
        assert_eq!(ApiToken::from_typed(" \t12|Ab-_.~+/=\r\n").unwrap().expose(), "12|Ab-_.~+/=");
        assert!(ApiToken::from_typed(&"x".repeat(LONGEST_TOKEN)).is_ok());
    }

    #[test]
    fn what_is_no_token_is_refused_with_its_reason() {
        let refusal = |text: &str| ApiToken::from_typed(text).unwrap_err();
        for text in ["", "   ", "\r\n"] {
            assert_eq!(refusal(text), TokenRefusal::Empty, "{text:?}");
        }
        for text in ["12|ab cd", "a\nb", "a\tb", "a\u{a0}b", "Bearer 12|ab"] {
            assert_eq!(refusal(text), TokenRefusal::Spaces, "{text:?}");
        }
        for text in ["a\u{0}b", "a\u{7f}", "caf\u{e9}", "\u{feff}ab", "a\u{200b}b", "…"] {
            assert_eq!(refusal(text), TokenRefusal::Characters, "{text:?}");
        }
        assert_eq!(refusal(&"x".repeat(LONGEST_TOKEN + 1)), TokenRefusal::TooLong);
    }

    #[test]
    fn it_is_never_printed() {
        let token = ApiToken::from_typed("12|secret").unwrap();
        assert!(!format!("{token:?} {:?}", Some(&token)).contains("secret"));
    }

    #[test]
    fn only_what_we_could_have_stored_comes_back() {
        assert!(ApiToken::from_stored("12|ab".to_owned()).is_some());
        for stored in ["", " 12|ab", "12|ab\n", "a b"] {
            assert_eq!(ApiToken::from_stored(stored.to_owned()), None, "{stored:?}");
        }
    }
}
