//! Figures that stand exactly below each other: all digits are equally wide. Set once, letter by letter, so that a list of
//! thousands takes no time.

use crate::services::export::{
    fonts::Weight,
    setting::{Glyph, Line, Run, Setter},
};

/// The printable letters of ASCII.
const LETTERS: std::ops::RangeInclusive<char> = ' '..='~';

/// The letters of one weight.
pub struct Figures {
    /// Each with its run, in the order of ASCII.
    letters: Vec<Line>,
    /// Of a digit, in ems.
    widest: f32,
}

impl Figures {
    /// Sets the letters.
    pub fn new(setter: &mut Setter<'_>, weight: Weight) -> Self {
        let letters: Vec<Line> = LETTERS.map(|c| setter.line(c.encode_utf8(&mut [0; 4]), weight)).collect();
        let digits = LETTERS.zip(&letters).filter(|(c, _)| c.is_ascii_digit());
        let widest = digits.map(|(_, line)| line.width).fold(0.0, f32::max);
        Self { letters, widest }
    }

    /// Sets a text of printable ASCII; `None` for any other.
    pub fn line(&self, text: &str) -> Option<Line> {
        let mut glyphs: Vec<Glyph> = Vec::with_capacity(text.len());
        let (mut face, mut width) = (None, 0.0);
        for (at, byte) in text.bytes().enumerate() {
            let place = usize::from(byte).checked_sub(usize::from(b' '))?;
            let run = self.letters.get(place)?.runs.first()?;
            let [glyph] = run.glyphs.as_slice() else { return None };
            if *face.get_or_insert(run.face) != run.face {
                return None;
            }
            let wide = if byte.is_ascii_digit() { self.widest } else { glyph.advance };
            let right = glyph.right + (wide - glyph.advance) / 2.0;
            glyphs.push(Glyph { text: at..at + 1, advance: wide, right, ..glyph.clone() });
            width += wide;
        }
        let Some(face) = face else { return Some(Line::default()) };
        Some(Line { runs: vec![Run { text: text.to_owned(), face, left: 0.0, glyphs }], width })
    }
}
