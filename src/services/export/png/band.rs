//! The violet bands above and below a practice code, so that nobody hangs it up as a real one.

use super::DrawingError;
use ab_glyph::{Font as _, FontRef, Glyph, PxScale, ScaleFont as _, point};
use std::fmt;

/// The violet of practice mode.
const VIOLET: [u8; 3] = [0x7a, 0x4d, 0xd8];

/// A line of text on violet bands outside the quiet zone; the code itself stays untouched.
#[derive(Clone)]
pub struct Watermark {
    /// What the bands say; made smaller until it fits.
    pub text: String,
    /// The bytes of a TrueType or OpenType font.
    pub font: &'static [u8],
}

impl fmt::Debug for Watermark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watermark").field("text", &self.text).finish_non_exhaustive()
    }
}

/// One band as RGB rows, `width` pixels wide and an eighth as tall.
pub fn draw(width: usize, watermark: &Watermark) -> Result<Vec<u8>, DrawingError> {
    let font = FontRef::try_from_slice(watermark.font).map_err(|_| DrawingError::Font)?;
    let height = width / 8;
    let mut band = VIOLET.repeat(width * height);
    for glyph in line(&font, &watermark.text, short(width), short(height)) {
        let Some(outline) = font.outline_glyph(glyph) else { continue };
        let (left, top) = (outline.px_bounds().min.x, outline.px_bounds().min.y);
        outline.draw(|x, y, cover| {
            let at =
                whole(left).checked_add_unsigned(x as usize).zip(whole(top).checked_add_unsigned(y as usize));
            let inside = at.and_then(|(x, y)| {
                let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
                (x < width && y < height).then_some(3 * (y * width + x))
            });
            if let Some(at) = inside {
                for (colour, violet) in band[at..at + 3].iter_mut().zip(VIOLET) {
                    // Outlines that overlap must not make a pixel violet again.
                    *colour = (*colour).max(mix(violet, cover));
                }
            }
        });
    }
    Ok(band)
}

/// The glyphs of one line in the middle of a band, at most half as tall and nine tenths as wide as it.
fn line(font: &FontRef<'_>, text: &str, width: f32, height: f32) -> Vec<Glyph> {
    let advance = |scale: PxScale| -> f32 {
        let font = font.as_scaled(scale);
        text.chars().map(|c| font.h_advance(font.glyph_id(c))).sum()
    };
    let tallest = PxScale::from(height * 0.5);
    let scale = PxScale::from(tallest.y * (width * 0.9 / advance(tallest).max(1.0)).min(1.0));
    let scaled = font.as_scaled(scale);
    let baseline = (height + scaled.ascent() + scaled.descent()) / 2.0;
    let mut x = (width - advance(scale)) / 2.0;
    let place = |c| {
        let id = scaled.glyph_id(c);
        let glyph = id.with_scale_and_position(scale, point(x, baseline));
        x += scaled.h_advance(id);
        glyph
    };
    text.chars().map(place).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a picture's side is far below 2^24 pixels")]
fn short(length: usize) -> f32 {
    length as f32
}

#[expect(clippy::cast_possible_truncation, reason = "saturates, and what lies outside the band is not drawn")]
fn whole(position: f32) -> isize {
    position.floor() as isize
}

/// From violet towards white by how much of a pixel the letter covers.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cover is clamped, so it fits"
)]
fn mix(violet: u8, cover: f32) -> u8 {
    let violet = f32::from(violet);
    (violet + (255.0 - violet) * cover.clamp(0.0, 1.0)).round() as u8
}
