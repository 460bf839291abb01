//! Figures and plain letters, set once, so that lists of thousands of lines take no time. Times and amounts have digits of
//! equal width, and so stand exactly below each other.

use crate::services::export::{
    fonts::{FaceId, Fonts, Weight},
    setting::{Glyph, Line, Run, Setter},
};

/// The printable letters of ASCII.
const LETTERS: std::ops::RangeInclusive<char> = ' '..='~';

/// What the face for figures has.
const FIGURES: &[u8] = b"0123456789.,:/- ";

/// The letters of one weight.
pub struct Figures {
    figures: Alphabet,
    letters: Alphabet,
}

/// The letters of one face.
struct Alphabet {
    face: FaceId,
    /// In the order of ASCII.
    glyphs: Vec<Option<Glyph>>,
}

impl Figures {
    /// Sets the letters.
    pub fn new(setter: &Setter<'_>, weight: Weight) -> Self {
        Self {
            figures: Alphabet::new(setter, Fonts::figures(weight)),
            letters: Alphabet::new(setter, Fonts::house(weight)),
        }
    }

    /// Sets a text of printable ASCII; `None` for any other.
    pub fn line(&self, text: &str) -> Option<Line> {
        let are_figures = text.bytes().all(|byte| FIGURES.contains(&byte));
        if are_figures { self.figures.line(text) } else { self.letters.line(text) }
    }
}

impl Alphabet {
    fn new(setter: &Setter<'_>, face: FaceId) -> Self {
        let glyph = |letter: char| {
            let line = setter.line_in(face, letter.encode_utf8(&mut [0; 4]));
            line.runs.into_iter().next()?.glyphs.into_iter().next()
        };
        Self { face, glyphs: LETTERS.map(glyph).collect() }
    }

    fn line(&self, text: &str) -> Option<Line> {
        let mut glyphs = Vec::with_capacity(text.len());
        for (at, byte) in text.bytes().enumerate() {
            let place = byte.checked_sub(b' ')?;
            let glyph = self.glyphs.get(usize::from(place))?.as_ref()?;
            glyphs.push(Glyph { text: at..at + 1, ..glyph.clone() });
        }
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        Some(Line { runs: vec![Run { text: text.to_owned(), face: self.face, left: 0.0, glyphs }], width })
    }
}
