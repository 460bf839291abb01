//! Reads a drawn QR code back, with a decoder that shares nothing with the encoder.

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
