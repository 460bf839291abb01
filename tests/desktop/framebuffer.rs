//! The display's own memory, which it keeps in a file: what any eye sees, whichever window it belongs to.

use image::{Rgb, RgbImage};
use std::{fs, path::Path};

/// Reads a screen of 32 bits a pixel in the X window dump that the display keeps.
pub fn read(file: &Path) -> RgbImage {
    let dump = fs::read(file).unwrap();
    let word = |at: usize| u32::from_be_bytes(dump[at * 4..at * 4 + 4].try_into().unwrap());
    let size = |at: usize| usize::try_from(word(at)).unwrap();
    let (width, height, bits, row) = (word(4), word(5), word(11), size(12));
    assert_eq!((word(1), bits), (7, 32), "a dump of another kind");
    // After the header comes a table of colours, of 12 bytes each, that such a screen doesn't need.
    let pixels = &dump[size(0) + size(19) * 12..];
    RgbImage::from_fn(width, height, |x, y| {
        let at = usize::try_from(y).unwrap() * row + usize::try_from(x).unwrap() * 4;
        let [blue, green, red] = [pixels[at], pixels[at + 1], pixels[at + 2]];
        Rgb([red, green, blue])
    })
}
