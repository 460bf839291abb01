//! Pictures are looked at pixel by pixel, and read back as a customer's phone would.

use super::*;
use crate::{
    domain::address::{AllowedHosts, LONGEST_ADDRESS, PayAddress},
    services::export::verify,
};
use proptest::prelude::*;

const FONT: &[u8] = include_bytes!("../../../../assets/fonts/Inter-SemiBold.otf");

fn address(length: usize) -> PayAddress {
    let hosts = AllowedHosts::of_base(&"https://portal.rexpayments.com".parse().unwrap()).unwrap();
    let start = "https://portal.rexpayments.com/";
    hosts.check(&format!("{start}{}", "x7-Q".repeat(length)[..length - start.len()].to_owned())).unwrap()
}

fn practice() -> Watermark {
    Watermark { text: "PRACTICE · not a real payment".to_owned(), font: FONT }
}

fn decoded(bytes: &[u8]) -> image::RgbImage {
    image::load_from_memory_with_format(bytes, image::ImageFormat::Png).unwrap().into_rgb8()
}

/// Every pixel of the code's square shows its module.
fn assert_shows(picture: &image::RgbImage, top: u32, qr: &QrMatrix) {
    let module = picture.width() as usize / qr.width_with_quiet_zone();
    for y in 0..picture.width() {
        for x in 0..picture.width() {
            let dark = qr.is_dark(x as usize / module, y as usize / module);
            let expected = if dark { [0; 3] } else { [255; 3] };
            assert_eq!(picture.get_pixel(x, top + y).0, expected, "at {x}, {y}");
        }
    }
}

#[test]
fn a_plain_code_is_one_bit_deep_and_whole_modules_wide() {
    let qr = QrMatrix::of(&address(70));
    let modules = u32::try_from(qr.width_with_quiet_zone()).unwrap();
    for side in [0, 256, 500, 1024] {
        let bytes = render(&qr, &PngOptions::new(side, None)).unwrap();
        // The header's bit depth and colour type (PNG, 11.2.2).
        assert_eq!(bytes[24..26], [1, 0]);
        let picture = decoded(&bytes);
        assert_eq!(picture.width(), picture.height());
        assert!(picture.width() >= side.max(256) && picture.width() < side.max(256) + modules);
        assert_eq!(picture.width() % modules, 0);
        assert_shows(&picture, 0, &qr);
    }
}

#[test]
fn files_stay_small() {
    let qr = QrMatrix::of(&address(70));
    let plain = render(&qr, &PngOptions::new(1024, None)).unwrap();
    assert!(plain.len() < 1800, "{} bytes", plain.len());
    let practice = render(&qr, &PngOptions::new(1024, Some(practice()))).unwrap();
    assert!(practice.len() < 60_000, "{} bytes", practice.len());
}

#[test]
fn the_watermark_stands_outside_the_quiet_zone() {
    let qr = QrMatrix::of(&address(70));
    let picture = decoded(&render(&qr, &PngOptions::new(512, Some(practice()))).unwrap());
    let band = picture.width() / 8;
    assert_eq!(picture.height(), picture.width() + 2 * band);
    assert_shows(&picture, band, &qr);
    let count = |wanted: [u8; 3], rows: std::ops::Range<u32>| {
        rows.flat_map(|y| (0..picture.width()).map(move |x| (x, y)))
            .filter(|&(x, y)| picture.get_pixel(x, y).0 == wanted)
            .count()
    };
    for rows in [0..band, picture.height() - band..picture.height()] {
        let all = (band * picture.width()) as usize;
        let (violet, white) = (count([0x7a, 0x4d, 0xd8], rows.clone()), count([255; 3], rows));
        assert!(violet > all / 2, "mostly violet: {violet} of {all}");
        assert!(white > all / 100, "with white letters: {white} of {all}");
    }
}

#[test]
fn long_and_odd_watermarks_fit() {
    let qr = QrMatrix::of(&address(70));
    for text in [String::new(), "x".repeat(300), "練習 \u{202e}\n🙂".to_owned()] {
        let options = PngOptions::new(256, Some(Watermark { text, font: FONT }));
        verify(&render(&qr, &options).unwrap(), address(70).as_str()).unwrap();
    }
}

#[test]
fn a_broken_font_is_an_error() {
    let options = PngOptions::new(256, Some(Watermark { text: "x".to_owned(), font: b"no font" }));
    assert_eq!(render(&QrMatrix::of(&address(70)), &options), Err(DrawingError::Font));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_address_reads_back(length in 40..=LONGEST_ADDRESS, side in 256_u32..1200, marked: bool) {
        let address = address(length);
        let options = PngOptions::new(side, marked.then(practice));
        let bytes = render(&QrMatrix::of(&address), &options).unwrap();
        prop_assert_eq!(verify(&bytes, address.as_str()), Ok(()));
    }
}
