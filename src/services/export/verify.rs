//! Reads a drawn QR code back, with a decoder that shares nothing with the encoder.

use crate::domain::qr::QUIET_ZONE;
use image::{ImageFormat, ImageReader};
use std::io::Cursor;

/// Why a picture is not let out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadingError {
    /// It is no picture.
    #[error("the picture can't be opened")]
    NoPicture,
    /// No QR code is found in it, or more than one, or it can't be decoded.
    #[error("the picture holds no single readable QR code")]
    NoCode,
    /// Something else reaches into the code or its quiet zone.
    #[error("something covers the QR code")]
    Covered,
    /// The code says something else.
    #[error("the QR code reads differently from what it should")]
    Different,
}

/// Checks that a PNG holds exactly one QR code, and that it says `expected`.
pub fn verify(png: &[u8], expected: &str) -> Result<(), ReadingError> {
    let picture = ImageReader::with_format(Cursor::new(png), ImageFormat::Png)
        .decode()
        .map_err(|_| ReadingError::NoPicture)?
        .into_luma8();
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    read(width, height, picture.as_raw(), expected)
}

/// Checks that rows of grey pixels show exactly one QR code, and that it says `expected`.
pub fn read(width: usize, height: usize, grey: &[u8], expected: &str) -> Result<(), ReadingError> {
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| grey[y * width + x]);
    let grids = prepared.detect_grids();
    let [grid] = grids.as_slice() else { return Err(ReadingError::NoCode) };
    let (_, text) = grid.decode().map_err(|_| ReadingError::NoCode)?;
    if text == expected { Ok(()) } else { Err(ReadingError::Different) }
}

/// Checks what modules say, quiet zone included, without looking for a code among them: a page's thousandth code is
/// decoded in a tenth of the time.
pub fn read_modules(
    side: usize,
    is_dark: impl Fn(usize, usize) -> bool,
    expected: &str,
) -> Result<(), ReadingError> {
    let width = side.checked_sub(2 * QUIET_ZONE).ok_or(ReadingError::NoCode)?;
    let is_quiet = |at: usize| !(QUIET_ZONE..QUIET_ZONE + width).contains(&at);
    let is_clear = (0..side).all(|y| (0..side).all(|x| !(is_quiet(x) || is_quiet(y)) || !is_dark(x, y)));
    if !is_clear {
        return Err(ReadingError::Covered);
    }
    let modules = rqrr::SimpleGrid::from_func(width, |x, y| is_dark(x + QUIET_ZONE, y + QUIET_ZONE));
    let (_, text) = rqrr::Grid::new(modules).decode().map_err(|_| ReadingError::NoCode)?;
    if text == expected { Ok(()) } else { Err(ReadingError::Different) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{address::AllowedHosts, qr::QrMatrix},
        services::export::png::{PngOptions, render},
    };

    fn drawn(address: &str) -> Vec<u8> {
        let hosts = AllowedHosts::of_base(&"https://portal.rexpayments.com".parse().unwrap()).unwrap();
        render(&QrMatrix::of(&hosts.check(address).unwrap()), &PngOptions::new(256, None)).unwrap()
    }

    #[test]
    fn another_address_is_caught() {
        let drawn = drawn("https://portal.rexpayments.com/pay-now?o=1");
        assert_eq!(verify(&drawn, "https://portal.rexpayments.com/pay-now?o=1"), Ok(()));
        assert_eq!(
            verify(&drawn, "https://portal.rexpayments.com/pay-now?o=2"),
            Err(ReadingError::Different)
        );
    }

    #[test]
    fn modules_are_decoded_and_their_quiet_zone_is_looked_at() {
        let hosts = AllowedHosts::of_base(&"https://portal.rexpayments.com".parse().unwrap()).unwrap();
        let address = hosts.check("https://portal.rexpayments.com/pay-now?o=1").unwrap();
        let qr = QrMatrix::of(&address);
        let side = qr.width_with_quiet_zone();
        let read = |is_dark: &dyn Fn(usize, usize) -> bool, expected| read_modules(side, is_dark, expected);
        assert_eq!(read(&|x, y| qr.is_dark(x, y), address.as_str()), Ok(()));
        assert_eq!(read(&|x, y| qr.is_dark(x, y), "else"), Err(ReadingError::Different));
        let spotted = |x, y| qr.is_dark(x, y) || (x, y) == (1, side / 2);
        assert_eq!(read(&spotted, address.as_str()), Err(ReadingError::Covered));
        let torn = |x: usize, y: usize| qr.is_dark(x, y) && x < side / 2;
        assert_eq!(read(&torn, address.as_str()), Err(ReadingError::NoCode));
        assert_eq!(read_modules(3, |_, _| false, ""), Err(ReadingError::NoCode));
    }

    #[test]
    fn what_is_no_picture_of_a_code_is_caught() {
        let drawn = drawn("https://portal.rexpayments.com/pay-now?o=1");
        assert_eq!(verify(b"", ""), Err(ReadingError::NoPicture));
        assert_eq!(verify(&drawn[..drawn.len() / 2], "x"), Err(ReadingError::NoPicture));
        let mut white = Cursor::new(Vec::new());
        image::GrayImage::from_pixel(256, 256, image::Luma([255]))
            .write_to(&mut white, ImageFormat::Png)
            .unwrap();
        assert_eq!(verify(white.get_ref(), ""), Err(ReadingError::NoCode));
    }
}
