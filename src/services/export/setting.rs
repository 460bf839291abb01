//! Sets words: shapes them with the fonts there are, breaks them into lines, makes them small enough.
//!
//! Lengths are in ems, the height of the letters, until a block is set: then its size says how many millimetres that is.

use super::{
    fonts::{FaceId, Fonts, Weight},
    letters::may_part,
};
use rustybuzz::{Direction, UnicodeBuffer};
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation as _;

/// From one baseline to the next, in ems.
pub const LEADING: f32 = 1.22;

/// Each step down when words must become smaller.
const STEP: f32 = 0.95;

/// One line of words, in the order in which it is seen.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// What is drawn with one face each.
    pub runs: Vec<Run>,
    /// In ems.
    pub width: f32,
}

/// Words of one face and one direction.
#[derive(Clone, Debug)]
pub struct Run {
    /// The words in the order in which they are read.
    pub text: String,
    /// Their face.
    pub face: FaceId,
    /// Where the run begins, in ems from the line's left end.
    pub left: f32,
    /// What is drawn, from left to right.
    pub glyphs: Vec<Glyph>,
}

/// One picture of a face. Lengths are in ems.
#[derive(Clone, Debug)]
pub struct Glyph {
    /// Its number in the face.
    pub id: u32,
    /// Which bytes of the run it shows.
    pub text: Range<usize>,
    /// How far the next one is.
    pub advance: f32,
    /// How far to the right of its place it is drawn.
    pub right: f32,
    /// How far above.
    pub up: f32,
}

/// The room that words have.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// In millimetres.
    pub width: f32,
    /// The letters' height in millimetres: as large as will fit.
    pub largest: f32,
    /// Before they become smaller than this, they are cut.
    pub smallest: f32,
    /// Most lines.
    pub lines: usize,
}

/// Words that fit their room.
#[derive(Clone, Debug)]
pub struct Block {
    /// From top to bottom.
    pub lines: Vec<Line>,
    /// Millimetres to the em.
    pub size: f32,
    /// Whether an ellipsis stands for the rest.
    pub is_cut: bool,
}

impl Block {
    /// From the top of the first line to the bottom of the last, in millimetres.
    pub fn height(&self) -> f32 {
        self.lines.iter().map(|_| self.size * LEADING).sum()
    }

    /// The widest line, in millimetres.
    pub fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width * self.size).fold(0.0, f32::max)
    }
}

/// Sets words, and notes what it had no letters for.
pub struct Setter<'a> {
    fonts: &'a mut Fonts,
    /// Whether any letter is in no font here, and an empty box stands for it.
    pub is_missing_letters: bool,
}

/// What is seen as one letter.
struct Letter {
    at: Range<usize>,
    /// From the text's beginning to the letter's end, in ems.
    end: f32,
}

struct Piece {
    at: Range<usize>,
    face: FaceId,
    is_leftward: bool,
}

impl<'a> Setter<'a> {
    /// Sets with these fonts.
    pub fn new(fonts: &'a mut Fonts) -> Self {
        Self { fonts, is_missing_letters: false }
    }

    /// Sets words as large as they fit; what doesn't fit at the smallest size ends with an ellipsis.
    pub fn fit(&mut self, text: &str, weight: Weight, room: Room) -> Block {
        let letters = self.letters(text, weight);
        let mut size = room.largest;
        let lines = loop {
            let is_smallest = size <= room.smallest;
            let limit = room.width / size;
            let broken = Broken::of(text, &letters, limit);
            if broken.lines.len() <= room.lines && (is_smallest || !broken.is_word_torn) {
                break balanced(text, &letters, limit, &broken);
            }
            if is_smallest {
                break broken.lines;
            }
            size = (size * STEP).max(room.smallest);
        };
        let is_cut = lines.len() > room.lines;
        let mut set = Vec::new();
        for (at, line) in lines.iter().take(room.lines).enumerate() {
            let words = slice(text, &letters, line);
            if is_cut && at + 1 == room.lines {
                set.push(self.cut(words, weight, room.width / size));
            } else {
                set.push(self.line(words, weight));
            }
        }
        Block { lines: set, size, is_cut }
    }

    /// The beginning of words with an ellipsis.
    fn cut(&mut self, words: &str, weight: Weight, limit: f32) -> Line {
        let letters = self.letters(words, weight);
        let fitting = letters.iter().take_while(|letter| letter.end + 1.0 <= limit).count();
        let kept = letters.get(fitting.saturating_sub(1)).map_or("", |last| &words[..last.at.end]);
        self.line(&format!("{}…", kept.trim_end()), weight)
    }

    /// One line, whatever its width.
    pub fn line(&mut self, text: &str, weight: Weight) -> Line {
        let pieces = self.pieces(text, weight);
        let mut line = Line::default();
        for piece in in_sight_order(text, pieces) {
            let words = &text[piece.at.clone()];
            let (glyphs, width) = self.shape(words, &piece);
            line.runs.push(Run { text: words.to_owned(), face: piece.face, left: line.width, glyphs });
            line.width += width;
        }
        line
    }

    /// Words in one face, whether it has their letters or not.
    pub fn line_in(&self, face: FaceId, text: &str) -> Line {
        let (glyphs, width) = self.shape(text, &Piece { at: 0..text.len(), face, is_leftward: false });
        Line { runs: vec![Run { text: text.to_owned(), face, left: 0.0, glyphs }], width }
    }

    /// What each letter of a text takes when it stands on one line.
    fn letters(&mut self, text: &str, weight: Weight) -> Vec<Letter> {
        let mut widths: Vec<(usize, f32)> = Vec::new();
        for piece in self.pieces(text, weight) {
            let (glyphs, _) = self.shape(&text[piece.at.clone()], &piece);
            widths.extend(glyphs.iter().map(|glyph| (piece.at.start + glyph.text.start, glyph.advance)));
        }
        widths.sort_by_key(|&(at, _)| at);
        let mut widths = widths.into_iter().peekable();
        let mut end = 0.0;
        let letter = |(start, letter): (usize, &str)| {
            let at = start..start + letter.len();
            while let Some((_, width)) = widths.next_if(|&(from, _)| from < at.end) {
                end += width;
            }
            Letter { at, end }
        };
        text.grapheme_indices(true).map(letter).collect()
    }

    /// A text's parts of one face and one direction, in the order in which they are read.
    fn pieces(&mut self, text: &str, weight: Weight) -> Vec<Piece> {
        let bidi = BidiInfo::new(text, Some(Level::ltr()));
        let mut pieces: Vec<Piece> = Vec::new();
        for (start, letter) in text.grapheme_indices(true) {
            let is_leftward = bidi.levels.get(start).is_some_and(Level::is_rtl);
            let face = match pieces.last() {
                // A space takes the face before it, so that a line is not cut up.
                Some(before) if letter == " " && before.is_leftward == is_leftward => before.face,
                _ => self.fonts.face_for(letter, weight).unwrap_or_else(|| {
                    self.is_missing_letters = true;
                    Fonts::house(weight)
                }),
            };
            match pieces.last_mut() {
                Some(last) if last.face == face && last.is_leftward == is_leftward => {
                    last.at.end = start + letter.len();
                }
                _ => pieces.push(Piece { at: start..start + letter.len(), face, is_leftward }),
            }
        }
        pieces
    }

    /// The glyphs of a piece, and its width.
    fn shape(&self, words: &str, piece: &Piece) -> (Vec<Glyph>, f32) {
        let face = self.fonts.face(piece.face);
        let Some(parsed) = rustybuzz::Face::from_slice((*face.bytes).as_ref(), face.index) else {
            return (Vec::new(), 0.0);
        };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(words);
        buffer.set_direction(if piece.is_leftward { Direction::RightToLeft } else { Direction::LeftToRight });
        let shaped = rustybuzz::shape(&parsed, &[], buffer);
        let em = ems(parsed.units_per_em());
        let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        starts.sort_unstable();
        let glyphs: Vec<Glyph> = shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(info, position)| {
                let start = info.cluster as usize;
                let next = starts.partition_point(|&other| other <= start);
                Glyph {
                    id: info.glyph_id,
                    text: start..starts.get(next).copied().unwrap_or(words.len()),
                    advance: ems(position.x_advance) / em,
                    right: ems(position.x_offset) / em,
                    up: ems(position.y_offset) / em,
                }
            })
            .collect();
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        (glyphs, width)
    }
}

/// Pieces as they are seen from left to right (UAX 9).
fn in_sight_order(text: &str, pieces: Vec<Piece>) -> Vec<Piece> {
    if pieces.iter().all(|piece| !piece.is_leftward) {
        return pieces;
    }
    let bidi = BidiInfo::new(text, Some(Level::ltr()));
    let Some(paragraph) = bidi.paragraphs.first() else { return pieces };
    let (_, seen) = bidi.visual_runs(paragraph, paragraph.range.clone());
    let place =
        |piece: &Piece| seen.iter().position(|run| run.contains(&piece.at.start)).unwrap_or(seen.len());
    let mut pieces = pieces;
    pieces.sort_by_key(|piece| {
        let within = if piece.is_leftward { text.len() - piece.at.start } else { piece.at.start };
        (place(piece), within)
    });
    pieces
}

/// Lines as ranges of letters.
struct Broken {
    lines: Vec<Range<usize>>,
    /// Whether a word is longer than a line.
    is_word_torn: bool,
}

impl Broken {
    /// Breaks a text into lines of at most `limit` ems.
    fn of(text: &str, letters: &[Letter], limit: f32) -> Self {
        let word = |at: usize| &text[letters[at].at.clone()];
        let ends_before = |at: usize| at.checked_sub(1).map_or(0.0, |before| letters[before].end);
        let mut broken = Self { lines: Vec::new(), is_word_torn: false };
        let (mut start, mut last) = (0, None);
        for (at, letter) in letters.iter().enumerate() {
            if at > start && (word(at - 1) == " " || may_part(word(at - 1), word(at))) {
                last = Some(at);
            }
            // A space at the end of a line takes no room.
            while word(at) != " " && at > start && letter.end - ends_before(start) > limit {
                broken.is_word_torn |= last.is_none();
                let end = last.take().unwrap_or(at);
                broken.lines.push(start..end);
                start = end;
            }
        }
        if start < letters.len() {
            broken.lines.push(start..letters.len());
        }
        broken
    }
}

/// The same number of lines, as even as they can be.
fn balanced(text: &str, letters: &[Letter], limit: f32, broken: &Broken) -> Vec<Range<usize>> {
    let (mut narrow, mut wide) = (limit / 2.0, limit);
    let mut best = broken.lines.clone();
    if best.len() < 2 || broken.is_word_torn {
        return best;
    }
    for _ in 0..8 {
        let middle = f32::midpoint(narrow, wide);
        let tried = Broken::of(text, letters, middle);
        if tried.lines.len() == best.len() && !tried.is_word_torn {
            (best, wide) = (tried.lines, middle);
        } else {
            narrow = middle;
        }
    }
    best
}

fn slice<'t>(text: &'t str, letters: &[Letter], line: &Range<usize>) -> &'t str {
    let end = letters[line.end - 1].at.end;
    text[letters[line.start].at.start..end].trim()
}

#[expect(clippy::cast_precision_loss, reason = "font units are below 2^24")]
fn ems(units: i32) -> f32 {
    units as f32
}

#[cfg(test)]
mod tests;
