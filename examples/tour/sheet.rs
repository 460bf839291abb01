//! One large picture of many small ones, each with its name above it.

use ab_glyph::{Font as _, FontRef, PxScale, ScaleFont as _, point};
use image::{
    Rgb, RgbImage,
    imageops::{overlay, thumbnail},
};

/// The largest a thumbnail is, in pixels: half of the window that most of the pictures show.
const CELL: (u32, u32) = (683, 384);
const COLUMNS: u32 = 4;
/// Around the thumbnails, and above them for their names, in pixels.
const GAP: u32 = 24;
const NAME: u32 = 36;

const LETTERS: f32 = 24.0;
/// Neither theme's ground, so that each picture has an edge.
const GROUND: Rgb<u8> = Rgb([0xC8, 0xCC, 0xD4]);
const INK: Rgb<u8> = Rgb([0x14, 0x17, 0x1F]);
const FONT: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");

/// A picture, made small.
pub struct Thumbnail {
    name: String,
    picture: RgbImage,
}

impl Thumbnail {
    /// Of a PNG.
    pub fn of(name: String, png: &[u8]) -> Self {
        let whole = image::load_from_memory(png).unwrap().into_rgb8();
        let (width, height) = fitting(whole.dimensions());
        Self { name, picture: thumbnail(&whole, width, height) }
    }
}

/// The size at which a picture fills a cell and keeps its shape.
fn fitting((width, height): (u32, u32)) -> (u32, u32) {
    if width * CELL.1 > height * CELL.0 {
        (CELL.0, height * CELL.0 / width)
    } else {
        (width * CELL.1 / height, CELL.1)
    }
}

/// Lays them out, row by row.
pub fn of(thumbnails: &[Thumbnail]) -> RgbImage {
    let rows = u32::try_from(thumbnails.len()).unwrap().div_ceil(COLUMNS);
    let (across, down) = (CELL.0 + GAP, CELL.1 + NAME + GAP);
    let mut sheet = RgbImage::from_pixel(COLUMNS * across + GAP, rows * down + GAP, GROUND);
    let font = FontRef::try_from_slice(FONT).unwrap();
    for (place, thumbnail) in (0..).zip(thumbnails) {
        let (left, top) = (GAP + place % COLUMNS * across, GAP + place / COLUMNS * down);
        write(&mut sheet, &font, (left, top), &thumbnail.name);
        overlay(&mut sheet, &thumbnail.picture, left.into(), (top + NAME).into());
    }
    sheet
}

/// Writes words, from the upper left of their line.
#[expect(clippy::cast_precision_loss, reason = "pixels of a picture")]
fn write(sheet: &mut RgbImage, font: &FontRef<'_>, (left, top): (u32, u32), words: &str) {
    let scale = PxScale::from(LETTERS);
    let scaled = font.as_scaled(scale);
    let (mut x, base) = (left as f32, top as f32 + scaled.ascent());
    for letter in words.chars() {
        let id = font.glyph_id(letter);
        let glyph = id.with_scale_and_position(scale, point(x, base));
        x += scaled.h_advance(id);
        let Some(outline) = font.outline_glyph(glyph) else { continue };
        let corner = outline.px_bounds().min;
        outline.draw(|dx, dy, cover| ink(sheet, (corner.x, corner.y), (dx, dy), cover));
    }
}

/// Inks a pixel as far as a letter covers it.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels of a picture, shares of a byte"
)]
fn ink(sheet: &mut RgbImage, (x, y): (f32, f32), (dx, dy): (u32, u32), cover: f32) {
    let Some(pixel) = sheet.get_pixel_mut_checked(x as u32 + dx, y as u32 + dy) else { return };
    for (ground, ink) in pixel.0.iter_mut().zip(INK.0) {
        let (from, to) = (f32::from(*ground), f32::from(ink));
        *ground = (from + (to - from) * cover.clamp(0.0, 1.0)).round() as u8;
    }
}
