//! A QR code as a PNG: black on white in whole pixels, so that no viewer or printer blurs its edges.

use crate::domain::qr::QrMatrix;
use image::{ExtendedColorType, ImageEncoder as _, codecs::png as image_png};
use resvg::tiny_skia::Pixmap;
use std::ops::RangeInclusive;

mod band;
mod deflate;

pub use band::Watermark;

/// The sides the console offers, in pixels, quiet zone included.
pub const SIDES: RangeInclusive<u32> = 256..=4096;

/// What the picture shall look like.
#[derive(Clone, Debug)]
pub struct PngOptions {
    min_side_px: u32,
    watermark: Option<Watermark>,
}

impl PngOptions {
    /// A picture at least `min_side_px` pixels wide, brought within [`SIDES`]. It is wider by what whole pixels for
    /// each module need, and taller than wide with a watermark, whose bands stand above and below.
    pub fn new(min_side_px: u32, watermark: Option<Watermark>) -> Self {
        Self { min_side_px: min_side_px.clamp(*SIDES.start(), *SIDES.end()), watermark }
    }
}

/// Why a picture couldn't be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DrawingError {
    /// The watermark's font can't be read.
    #[error("the watermark's font can't be read")]
    Font,
    /// The file couldn't be put together.
    #[error("the file can't be put together")]
    Packing,
    /// There is no card to draw.
    #[error("there is nothing to draw")]
    Nothing,
    /// The logo is no PNG or JPEG file, or a broken or far too large one.
    #[error("the logo can't be read")]
    Logo,
    /// The code's modules would be too small to print and to read: the address is long, and the code small.
    #[error("the code would be too small to read")]
    TooFine,
}

/// Draws the code with its quiet zone: 1 bit a pixel without a watermark, RGB with one.
pub fn render(qr: &QrMatrix, options: &PngOptions) -> Result<Vec<u8>, DrawingError> {
    let code = Scaled::to(qr, options.min_side_px as usize);
    match &options.watermark {
        None => one_bit(&code),
        Some(watermark) => with_bands(&code, watermark),
    }
}

/// A code whose modules are squares of whole pixels.
struct Scaled<'a> {
    qr: &'a QrMatrix,
    /// Pixels on a module's side.
    module: usize,
}

impl<'a> Scaled<'a> {
    fn to(qr: &'a QrMatrix, min_side: usize) -> Self {
        Self { qr, module: min_side.div_ceil(qr.width_with_quiet_zone()) }
    }

    /// Pixels on the picture's side.
    fn side(&self) -> usize {
        self.qr.width_with_quiet_zone() * self.module
    }

    /// Adds all rows of pixels to a picture, each one module's row `module` times.
    fn append(&self, picture: &mut Vec<u8>, mut row_of: impl FnMut(&[bool]) -> Vec<u8>) {
        let modules = self.qr.width_with_quiet_zone();
        for y in 0..modules {
            let dark: Vec<bool> =
                (0..modules).flat_map(|x| std::iter::repeat_n(self.qr.is_dark(x, y), self.module)).collect();
            let row = row_of(&dark);
            for _ in 0..self.module {
                picture.extend_from_slice(&row);
            }
        }
    }
}

/// `image` packs nothing below 8 bits a pixel; one bit makes a quarter of the file. Each row begins with the number of
/// its filter, 0 for none (PNG, 9.2): rows repeat as they are.
fn one_bit(code: &Scaled<'_>) -> Result<Vec<u8>, DrawingError> {
    let modules = code.qr.width_with_quiet_zone();
    let row = |y: usize| {
        let mut row = vec![0xff; 1 + code.side().div_ceil(8)];
        row[0] = 0;
        for x in (0..modules).filter(|&x| code.qr.is_dark(x, y)) {
            for at in x * code.module..(x + 1) * code.module {
                row[1 + at / 8] &= !(0x80 >> (at % 8));
            }
        }
        row
    };
    let rows: Vec<Vec<u8>> = (0..modules).map(row).collect();
    let mut bytes = Vec::new();
    let side = px(code.side())?;
    let mut encoder = png::Encoder::new(&mut bytes, side, side);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    let mut writer = encoder.write_header().map_err(|_| DrawingError::Packing)?;
    writer
        .write_chunk(png::chunk::IDAT, &deflate::packed(&rows, code.module))
        .map_err(|_| DrawingError::Packing)?;
    writer.finish().map_err(|_| DrawingError::Packing)?;
    Ok(bytes)
}

fn with_bands(code: &Scaled<'_>, watermark: &Watermark) -> Result<Vec<u8>, DrawingError> {
    let side = code.side();
    let band = band::draw(side, watermark)?;
    let height = side + 2 * (band.len() / (3 * side));
    let mut picture = Vec::with_capacity(3 * side * height);
    picture.extend_from_slice(&band);
    code.append(&mut picture, |dark| dark.iter().flat_map(|&dark| [if dark { 0 } else { 255 }; 3]).collect());
    picture.extend_from_slice(&band);
    let mut bytes = Vec::new();
    let quality = (image_png::CompressionType::Default, image_png::FilterType::Up);
    image_png::PngEncoder::new_with_quality(&mut bytes, quality.0, quality.1)
        .write_image(&picture, px(side)?, px(height)?, ExtendedColorType::Rgb8)
        .map_err(|_| DrawingError::Packing)?;
    Ok(bytes)
}

/// Packs a drawn page, grey where nothing on it has a colour, with its size on paper: `scale` is in pixels to the
/// millimetre.
pub fn pack(pixmap: &Pixmap, scale: f32) -> Result<Vec<u8>, DrawingError> {
    let is_grey = pixmap.pixels().iter().all(|p| p.red() == p.green() && p.green() == p.blue());
    let (colour, pixels): (_, Vec<u8>) = if is_grey {
        (png::ColorType::Grayscale, pixmap.pixels().iter().map(|p| p.red()).collect())
    } else {
        (png::ColorType::Rgb, pixmap.pixels().iter().flat_map(|p| [p.red(), p.green(), p.blue()]).collect())
    };
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_color(colour);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    let per_metre = per_metre(scale);
    encoder.set_pixel_dims(Some(png::PixelDimensions {
        xppu: per_metre,
        yppu: per_metre,
        unit: png::Unit::Meter,
    }));
    let mut writer = encoder.write_header().map_err(|_| DrawingError::Packing)?;
    writer.write_image_data(&pixels).map_err(|_| DrawingError::Packing)?;
    writer.finish().map_err(|_| DrawingError::Packing)?;
    Ok(bytes)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a scale is some pixels to the millimetre"
)]
fn per_metre(scale: f32) -> u32 {
    (scale * 1000.0).round() as u32
}

fn px(length: usize) -> Result<u32, DrawingError> {
    u32::try_from(length).map_err(|_| DrawingError::Packing)
}

#[cfg(test)]
mod tests;
