//! Under which name a token is kept: changing it would lose every shop's token.

use std::fmt;
use url::Url;

/// The name all our keyring entries share.
pub const SERVICE: &str = "rex-console";

/// Whose token it is: the provider at one base address, as `https://host[:port]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Account(String);

/// A base address is not http or https, or has no host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a provider's base address")]
pub struct NotABase;

impl Account {
    /// The account at a base address. Path, user info, the usual port and letter case make no difference.
    pub fn of_base(base: &Url) -> Result<Self, NotABase> {
        let named = matches!(base.scheme(), "https" | "http") && base.has_host();
        if named { Ok(Self(base.origin().ascii_serialization())) } else { Err(NotABase) }
    }

    /// The entry's user name in the keyring.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_names_never_change() {
        assert_eq!(SERVICE, "rex-console");
        for (base, user) in [
            ("https://portal.rexpayments.com", "https://portal.rexpayments.com"),
            ("https://portal.rexpayments.com/", "https://portal.rexpayments.com"),
            ("HTTPS://Portal.RexPayments.com:443/api/v1?x#y", "https://portal.rexpayments.com"),
            ("https://user:word@portal.rexpayments.com:8443/", "https://portal.rexpayments.com:8443"),
            ("https://k\u{e4}se.example", "https://xn--kse-qla.example"),
            ("http://127.0.0.1:4711/", "http://127.0.0.1:4711"),
            ("http://[::1]:4711/", "http://[::1]:4711"),
        ] {
            assert_eq!(Account::of_base(&Url::parse(base).unwrap()).unwrap().as_str(), user, "{base}");
        }
    }

    #[test]
    fn what_is_no_web_address_has_no_account() {
        for base in ["file:///etc/passwd", "data:text/plain,x", "ftp://portal.rexpayments.com"] {
            assert_eq!(Account::of_base(&Url::parse(base).unwrap()), Err(NotABase), "{base}");
        }
    }
}
