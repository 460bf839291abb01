//! Which addresses a customer may be sent to. A QR code can only be made from an address that passed here.

use std::fmt;
use url::{Host, Url};

/// The longest address the console draws, in bytes: a version 40 QR code of level M holds 2,331 (ISO/IEC 18004, table 7).
pub const LONGEST_ADDRESS: usize = 2000;

/// Why an address is not drawn or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressRefusal {
    /// It is empty, longer than [`LONGEST_ADDRESS`], or no address at all.
    #[error("not a usable address")]
    Malformed,
    /// It holds spaces, control characters, backslashes or characters outside ASCII.
    #[error("the address holds characters that hide where it leads")]
    Disguised,
    /// It is not https (or the loopback address's own http).
    #[error("the address is not secure")]
    Insecure,
    /// It leads to a host or port that the shop didn't allow.
    #[error("the address leads to a host that is not allowed")]
    ForeignHost,
}

/// An address that leads to an allowed host.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PayAddress(String);

impl PayAddress {
    /// The address as the provider sent it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host (and port, where it isn't the usual one), for people to compare.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or(self.0.as_str(), |(_, rest)| rest);
        rest.split(['/', '?', '#']).next().unwrap_or(rest)
    }
}

impl fmt::Display for PayAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One allowed origin: `https://host[:port]`, or http for a loopback one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct AllowedHost {
    scheme: String,
    /// Exactly what must stand between `://` and the path.
    authority: String,
}

/// The hosts payment addresses may lead to: that of the provider's base address and those the owner added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedHosts(Vec<AllowedHost>);

impl AllowedHosts {
    /// Allows exactly the host and port of the provider's base address.
    pub fn of_base(base: &Url) -> Result<Self, AddressRefusal> {
        Ok(Self(vec![AllowedHost::of(base)?]))
    }

    /// Checks an address from the provider's answer.
    pub fn check(&self, address: &str) -> Result<PayAddress, AddressRefusal> {
        if address.is_empty() || address.len() > LONGEST_ADDRESS {
            return Err(AddressRefusal::Malformed);
        }
        if address.bytes().any(|b| !(0x21..0x7f).contains(&b) || b == b'\\') {
            return Err(AddressRefusal::Disguised);
        }
        let (scheme, rest) = address.split_once("://").ok_or(AddressRefusal::Malformed)?;
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let url = Url::parse(address).map_err(|_| AddressRefusal::Malformed)?;
        if !scheme.eq_ignore_ascii_case("https") && !self.0.iter().any(|host| host.scheme == scheme) {
            return Err(AddressRefusal::Insecure);
        }
        // Both the raw text and the parsed address must agree: no reader may see another host than we do.
        let agrees = |host: &AllowedHost| {
            host.scheme.eq_ignore_ascii_case(scheme)
                && host.authority.eq_ignore_ascii_case(authority)
                && AllowedHost::of(&url).is_ok_and(|parsed| parsed == *host)
        };
        if self.0.iter().any(agrees) {
            Ok(PayAddress(address.to_owned()))
        } else {
            Err(AddressRefusal::ForeignHost)
        }
    }
}

impl AllowedHost {
    fn of(url: &Url) -> Result<Self, AddressRefusal> {
        let host = url.host().ok_or(AddressRefusal::Malformed)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressRefusal::Disguised);
        }
        let secure = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&host));
        if !secure {
            return Err(AddressRefusal::Insecure);
        }
        let authority = url.port().map_or_else(|| host.to_string(), |port| format!("{host}:{port}"));
        Ok(Self { scheme: url.scheme().to_owned(), authority })
    }
}

/// Whether a host is this computer itself, by number or by its reserved name (RFC 6761).
pub fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => name.eq_ignore_ascii_case("localhost"),
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => ip.is_loopback(),
    }
}

/// The website registered with the provider: scheme and host, as an `Origin` header carries it (RFC 6454).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// Reads `https://shop.example`; a path, user info or another scheme is refused.
    pub fn from_typed(text: &str) -> Option<Self> {
        let url = Url::parse(text.trim()).ok()?;
        let plain = matches!(url.scheme(), "https" | "http")
            && url.host_str().is_some_and(|host| !host.is_empty())
            && url.username().is_empty()
            && url.password().is_none()
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none();
        plain.then(|| Self(url.origin().ascii_serialization()))
    }

    /// The header's value.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn live() -> AllowedHosts {
        AllowedHosts::of_base(&Url::parse("https://portal.rexpayments.com").unwrap()).unwrap()
    }

    #[test]
    fn the_providers_own_addresses_pass() {
        for address in [
            "https://portal.rexpayments.com/pay-now?o=hbvt&a=g73u&us=hA%3D%3D",
            "https://portal.rexpayments.com/checkout/1",
            "https://portal.rexpayments.com",
            "https://portal.rexpayments.com?x=@y",
            "HTTPS://Portal.RexPayments.com/checkout/1",
        ] {
            let passed = live().check(address).unwrap();
            assert_eq!(passed.as_str(), address);
            assert!(passed.host().eq_ignore_ascii_case("portal.rexpayments.com"));
        }
    }

    #[test]
    fn practice_is_allowed_on_its_own_port_only() {
        let practice = AllowedHosts::of_base(&Url::parse("http://127.0.0.1:4711/").unwrap()).unwrap();
        assert!(practice.check("http://127.0.0.1:4711/checkout/abc").is_ok());
        for address in [
            "http://127.0.0.1:4712/x",
            "http://127.0.0.1/x",
            "http://127.0.0.1:4711.evil.test/",
            "https://127.0.0.1:4711/x",
            "http://localhost:4711/x",
            "http://127.1:4711/x",
            "http://2130706433:4711/x",
        ] {
            assert!(practice.check(address).is_err(), "{address}");
        }
        assert_eq!(
            AllowedHosts::of_base(&Url::parse("http://portal.rexpayments.com").unwrap()),
            Err(AddressRefusal::Insecure)
        );
    }

    #[test]
    fn hostile_addresses_are_never_drawn() {
        let hostile = [
            "",
            "portal.rexpayments.com/pay",
            "//portal.rexpayments.com/pay",
            "https:/portal.rexpayments.com/pay",
            "https:portal.rexpayments.com/pay",
            "http://portal.rexpayments.com/pay",
            "ftp://portal.rexpayments.com/pay",
            "javascript://portal.rexpayments.com/%0aalert(1)",
            "data:text/html,https://portal.rexpayments.com/",
            "file://portal.rexpayments.com/etc/passwd",
            "https://evil.test/portal.rexpayments.com",
            "https://evil.test?https://portal.rexpayments.com/",
            "https://evil.test#portal.rexpayments.com",
            "https://portal.rexpayments.com.evil.test/pay",
            "https://portal.rexpayments.comevil.test/pay",
            "https://evilportal.rexpayments.com/pay",
            "https://evil.portal.rexpayments.com/pay",
            "https://rexpayments.com/pay",
            "https://portal-rexpayments.com/pay",
            "https://portal.rexpayments.co/pay",
            "https://portal.rexpayments.com./pay",
            "https://portal%2Erexpayments.com/pay",
            "https://portal.rexpayments%2ecom/pay",
            "https://portal.rexpayments.com%00.evil.test/pay",
            "https://portal.rexpayments.com%2f@evil.test/pay",
            "https://portal.rexpayments.com@evil.test/pay",
            "https://user@portal.rexpayments.com/pay",
            "https://user:secret@portal.rexpayments.com/pay",
            "https://:@portal.rexpayments.com/pay",
            "https://@portal.rexpayments.com/pay",
            "https://portal.rexpayments.com:8443/pay",
            "https://portal.rexpayments.com:443@evil.test/pay",
            "https://portal.rexpayments.com:/pay",
            "https://portal.rexpayments.com\\@evil.test/pay",
            "https:\\\\portal.rexpayments.com\\pay",
            "https://evil.test\\.portal.rexpayments.com/pay",
            " https://portal.rexpayments.com/pay",
            "https://portal.rexpayments.com/pay ",
            "https://portal.rexpay\tments.com/pay",
            "https://portal.rexpayments.com/\npay",
            "ht\ntps://evil.test/pay",
            "https://portal.rexpayments.com\u{202e}/pay",
            "https://portal\u{3002}rexpayments.com/pay",
            "https://p\u{43e}rtal.rexpayments.com/pay",
            "https://xn--prtal-0sf.rexpayments.com/pay",
            "https://portal.rexpayments.com\u{0}/pay",
            "https://[::1]/pay",
            "https://127.0.0.1/pay",
            "https:///pay",
        ];
        for address in hostile {
            assert!(live().check(address).is_err(), "{address:?} must not be drawn");
        }
        let endless = format!("https://portal.rexpayments.com/{}", "x".repeat(LONGEST_ADDRESS));
        assert_eq!(live().check(&endless), Err(AddressRefusal::Malformed));
        assert!(hostile.len() >= 30);
    }

    #[test]
    fn an_origin_is_scheme_and_host_only() {
        assert_eq!(Origin::from_typed(" https://shop.example/ ").unwrap().as_str(), "https://shop.example");
        for text in [
            "shop.example",
            "https://shop.example/cart",
            "https://a@shop.example",
            "ftp://shop.example",
            "https://shop.example?x",
            "",
        ] {
            assert_eq!(Origin::from_typed(text), None, "{text}");
        }
    }
}
