//! The shop's logo: a PNG or JPEG file, as the owner chose it.

use super::png::DrawingError;
use krilla::image::Image;
use std::sync::Arc;

/// Most pixels on a side: more would make every file large and no print better.
const MOST_PIXELS: u32 = 8000;

/// A logo that can be drawn.
#[derive(Clone, Debug)]
pub struct Logo {
    /// The file.
    pub bytes: Arc<[u8]>,
    /// What the file is: `image/png` or `image/jpeg`.
    pub kind: &'static str,
    /// For documents.
    pub image: Image,
    /// Its width over its height.
    pub shape: f32,
}

impl Logo {
    /// Reads a file. Told by its first bytes (PNG, 5.2; JPEG's SOI marker), not by its name.
    pub fn of(bytes: &Arc<[u8]>) -> Result<Self, DrawingError> {
        let copy = bytes.to_vec();
        let (kind, image) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            // The document's writer decodes late, and a broken picture would cost the whole document.
            image::load_from_memory_with_format(bytes, image::ImageFormat::Png)
                .map_err(|_| DrawingError::Logo)?;
            ("image/png", Image::from_png(copy.into(), true))
        } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            ("image/jpeg", Image::from_jpeg(copy.into(), true))
        } else {
            return Err(DrawingError::Logo);
        };
        let image = image.map_err(|_| DrawingError::Logo)?;
        let (width, height) = image.size();
        if width == 0 || height == 0 || width > MOST_PIXELS || height > MOST_PIXELS {
            return Err(DrawingError::Logo);
        }
        Ok(Self { bytes: bytes.clone(), kind, image, shape: pixels(width) / pixels(height) })
    }
}

#[expect(clippy::cast_precision_loss, reason = "at most MOST_PIXELS")]
fn pixels(count: u32) -> f32 {
    count as f32
}
