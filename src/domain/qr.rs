//! QR codes (ISO/IEC 18004, error correction level M) as plain module matrices.

use super::address::PayAddress;

/// Light modules on every side that a reader may rely on (ISO/IEC 18004, 9.1).
pub const QUIET_ZONE: usize = 4;

/// A QR code: a square of dark and light modules, without its quiet zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrMatrix {
    width: usize,
    dark: Vec<bool>,
}

impl QrMatrix {
    /// The code of an address that passed the host check: nothing else is ever drawn.
    ///
    /// An address of at most [`super::address::LONGEST_ADDRESS`] bytes always fits.
    ///
    /// # Panics
    /// Never: a longer address can't pass the host check.
    pub fn of(address: &PayAddress) -> Self {
        let code = qrcode::QrCode::with_error_correction_level(address.as_str(), qrcode::EcLevel::M)
            .expect("LONGEST_ADDRESS is below what a version 40 code of level M holds");
        let dark = code.to_colors().into_iter().map(|colour| colour == qrcode::Color::Dark).collect();
        Self { width: code.width(), dark }
    }

    /// Modules on a side, without the quiet zone.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Modules on a side, with the quiet zone on both sides.
    pub fn width_with_quiet_zone(&self) -> usize {
        self.width + 2 * QUIET_ZONE
    }

    /// Whether a module is dark, counted from the top left of the quiet zone; light outside the code.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        let inside = |at: usize| at.checked_sub(QUIET_ZONE).filter(|&at| at < self.width);
        match (inside(x), inside(y)) {
            (Some(x), Some(y)) => self.dark[y * self.width + x],
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::address::AllowedHosts;
    use url::Url;

    fn address(length: usize) -> PayAddress {
        let hosts = AllowedHosts::of_base(&Url::parse("https://portal.rexpayments.com").unwrap()).unwrap();
        let start = "https://portal.rexpayments.com/";
        hosts.check(&format!("{start}{}", "x".repeat(length - start.len()))).unwrap()
    }

    #[test]
    fn the_quiet_zone_is_light_and_the_finder_is_dark() {
        let qr = QrMatrix::of(&address(60));
        let width = qr.width_with_quiet_zone();
        assert_eq!(width, qr.width() + 8);
        for i in 0..width {
            for j in (0..QUIET_ZONE).chain(width - QUIET_ZONE..width) {
                assert!(!qr.is_dark(i, j) && !qr.is_dark(j, i));
            }
        }
        assert!(qr.is_dark(QUIET_ZONE, QUIET_ZONE) && qr.is_dark(width - 1 - QUIET_ZONE, QUIET_ZONE));
    }

    #[test]
    fn the_longest_address_fits() {
        assert_eq!(QrMatrix::of(&address(crate::domain::address::LONGEST_ADDRESS)).width(), 177 - 8);
    }
}
