//! What a widget wears: from what it is, and what is being done with it, to its colours. Nothing else decides that.
#![allow(clippy::disallowed_methods, reason = "this is the place where colours are made")]

use super::{DARK, Palette, contrast};
use egui::{Color32, Stroke};

/// What is being done with a widget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Touch {
    /// Nothing.
    #[default]
    Rest,
    /// The pointer is over it.
    Hover,
    /// It is held down.
    Pressed,
    /// It can't be used now.
    Off,
}

/// What a widget is, as far as its colours go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The button that leads.
    Primary,
    /// Any other button.
    Quiet,
    /// A button without an outline.
    Ghost,
    /// A button that takes something away.
    Destructive,
    /// A key of the keypad that types.
    Key,
    /// A key of the keypad that does something else.
    KeyAside,
    /// Something to add to a sale.
    Tile,
    /// Something that waits to be settled.
    Unsettled,
    /// A row of a list; one may be chosen.
    Row(bool),
    /// A place to go to; one is chosen.
    Entry(bool),
    /// A choice of few words.
    Filter(bool),
    /// A choice with a picture.
    Card(bool),
    /// A box that is ticked.
    Tick(bool),
    /// The caption of a column, which the table may be sorted by.
    Caption(bool),
    /// A field; what stands in it may be wrong.
    Field(bool),
}

/// The colours of a widget.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skin {
    /// Its ground; transparent where it has none of its own.
    pub fill: Color32,
    /// Its outline.
    pub edge: Stroke,
    /// What leads on it.
    pub ink: Color32,
    /// What recedes on it.
    pub quiet: Color32,
}

/// How far a ground goes towards what is written on it, under the pointer and held down.
const GROUND: (f32, f32) = (0.07, 0.20);
/// The same for what is filled with the accent, where the eye needs a larger step, and for what is filled with ink.
const FILLED: (f32, f32) = (0.25, 0.50);
const INKED: (f32, f32) = (0.18, 0.40);
/// What is left of something that is switched off.
const FAINT: f32 = 0.45;
/// The least contrast of text.
const TEXT: f64 = 4.5;

impl Piece {
    /// Whether the ring of the keyboard stands around it: on a strong colour, or in an outline, it would not be seen.
    pub const fn has_ring_around(self) -> bool {
        matches!(
            self,
            Self::Primary
                | Self::Quiet
                | Self::Ghost
                | Self::Destructive
                | Self::Unsettled
                | Self::Filter(true)
                | Self::Card(_)
                | Self::Field(true)
        )
    }
}

impl Palette {
    /// The ring around what has the keyboard.
    pub const fn ring(&self) -> Stroke {
        Stroke { width: 2.0, color: self.accent }
    }

    /// What a widget wears.
    pub fn skin(&self, piece: Piece, touch: Touch) -> Skin {
        let (fill, edge, ink) = self.look(piece, touch);
        if touch == Touch::Off {
            return self.faint(piece, fill, edge, ink);
        }
        let quiet = if matches!(piece, Piece::Tile | Piece::Card(_)) { ink } else { self.ink_2 };
        Skin { fill, edge, ink: self.readable(ink, fill), quiet: self.readable(quiet, fill) }
    }

    fn look(&self, piece: Piece, touch: Touch) -> (Color32, Stroke, Color32) {
        let line = |colour| Stroke::new(1.0, colour);
        let outline = line(by(touch, self.edge, self.ink_2, self.ink));
        let lit = if matches!(touch, Touch::Rest | Touch::Off) { self.ink_2 } else { self.ink };
        // So thin a veil has no room for the ink's own tint: it would come out green.
        let veil = if *self == DARK { Color32::WHITE } else { Color32::BLACK };
        let veiled = step(Color32::TRANSPARENT, veil, GROUND, touch);
        let raised = step(self.surface, self.ink, GROUND, touch);
        let chosen = step(self.accent_weak, self.accent, GROUND, touch);
        let filled = step(self.accent, self.ink, FILLED, touch);
        // From no ground of its own to a weak one, and on.
        let tinted =
            |weak: Color32, strong| by(touch, self.surface, weak, weak.lerp_to_gamma(strong, GROUND.1));
        match piece {
            Piece::Primary | Piece::Tick(true) => (filled, Stroke::NONE, self.on_accent),
            Piece::Quiet | Piece::Card(false) => (raised, outline, self.ink),
            Piece::Ghost | Piece::Entry(false) => (veiled, Stroke::NONE, lit),
            Piece::Destructive => (tinted(self.trouble_weak, self.trouble), line(self.trouble), self.trouble),
            Piece::Key => (step(self.key, self.ink, GROUND, touch), Stroke::NONE, self.ink),
            Piece::KeyAside => (step(self.key, self.ink, GROUND, touch), Stroke::NONE, lit),
            Piece::Tile => {
                let edge = by(touch, self.hairline, self.accent, self.accent);
                (tinted(self.accent_weak, self.accent), line(edge), self.ink)
            }
            Piece::Unsettled => (tinted(self.waiting_weak, self.waiting), line(self.waiting), self.waiting),
            Piece::Row(false) => (veiled, Stroke::NONE, self.ink),
            Piece::Row(true) => (chosen, Stroke::NONE, self.ink),
            Piece::Entry(true) => (chosen, Stroke::NONE, self.accent),
            Piece::Filter(false) => (veiled, outline, lit),
            Piece::Filter(true) => {
                let fill = step(self.ink, self.surface, INKED, touch);
                (fill, line(fill), self.surface)
            }
            Piece::Card(true) => (chosen, Stroke::new(2.0, self.accent), self.accent),
            Piece::Tick(false) => {
                let edge = by(touch, self.edge, self.accent, self.accent);
                (tinted(self.accent_weak, self.accent), line(edge), self.accent)
            }
            Piece::Caption(is_sorted) => (veiled, Stroke::NONE, if is_sorted { self.ink } else { lit }),
            Piece::Field(false) => (self.surface, line(by(touch, self.edge, self.ink, self.ink)), self.ink),
            Piece::Field(true) => (
                by(touch, self.surface, self.trouble_weak, self.trouble_weak),
                Stroke::new(2.0, self.trouble),
                self.ink,
            ),
        }
    }

    fn faint(&self, piece: Piece, fill: Color32, edge: Stroke, ink: Color32) -> Skin {
        let faint = |colour: Color32| colour.gamma_multiply(FAINT);
        let ink = match piece {
            // Near-black on a dimmed accent would vanish in the dark.
            Piece::Primary if *self == DARK => self.ink_2,
            Piece::Primary => ink,
            _ => faint(ink),
        };
        Skin { fill: faint(fill), edge: Stroke::new(edge.width, faint(edge.color)), ink, quiet: ink }
    }

    /// What recedes comes forward on a ground where it couldn't be read.
    fn readable(&self, text: Color32, fill: Color32) -> Color32 {
        let can_be_read = |behind: Color32| contrast(text, behind.blend(fill)) >= TEXT;
        if can_be_read(self.ground) && can_be_read(self.surface) { text } else { self.ink }
    }
}

const fn by(touch: Touch, rest: Color32, hover: Color32, pressed: Color32) -> Color32 {
    match touch {
        Touch::Rest | Touch::Off => rest,
        Touch::Hover => hover,
        Touch::Pressed => pressed,
    }
}

fn step(ground: Color32, towards: Color32, (hover, pressed): (f32, f32), touch: Touch) -> Color32 {
    by(touch, ground, ground.lerp_to_gamma(towards, hover), ground.lerp_to_gamma(towards, pressed))
}

#[cfg(test)]
mod tests {
    use super::{super::LIGHT, *};

    const PIECES: [Piece; 22] = [
        Piece::Primary,
        Piece::Quiet,
        Piece::Ghost,
        Piece::Destructive,
        Piece::Key,
        Piece::KeyAside,
        Piece::Tile,
        Piece::Unsettled,
        Piece::Row(false),
        Piece::Row(true),
        Piece::Entry(false),
        Piece::Entry(true),
        Piece::Filter(false),
        Piece::Filter(true),
        Piece::Card(false),
        Piece::Card(true),
        Piece::Tick(false),
        Piece::Tick(true),
        Piece::Caption(false),
        Piece::Caption(true),
        Piece::Field(false),
        Piece::Field(true),
    ];

    /// Where a widget may stand.
    fn grounds(palette: &Palette) -> [Color32; 2] {
        [palette.ground, palette.surface]
    }

    #[test]
    fn what_is_touched_can_be_read() {
        for palette in [LIGHT, DARK] {
            for (piece, ground) in
                PIECES.iter().flat_map(|piece| grounds(&palette).map(|ground| (*piece, ground)))
            {
                for touch in [Touch::Rest, Touch::Hover, Touch::Pressed] {
                    let Skin { fill, edge, ink, quiet } = palette.skin(piece, touch);
                    let behind = ground.blend(fill);
                    let least = if matches!(piece, Piece::Primary | Piece::Tick(true) | Piece::Filter(true)) {
                        vec![ink]
                    } else {
                        vec![ink, quiet]
                    };
                    for text in least {
                        let measured = contrast(text, behind);
                        assert!(
                            measured >= TEXT,
                            "{piece:?} {touch:?}: {text:?} on {behind:?}: {measured:.2}"
                        );
                    }
                    let is_told_by_edge = edge != Stroke::NONE && !matches!(piece, Piece::Tile);
                    if is_told_by_edge {
                        let measured = contrast(edge.color, ground);
                        assert!(measured >= 3.0, "{piece:?} {touch:?}: edge {measured:.2}");
                    }
                }
            }
        }
    }

    /// How far two colours lie apart for the eye (Oklab, from 0 to 1).
    #[allow(clippy::many_single_char_names, reason = "as the formula has them")]
    fn apart(a: Color32, b: Color32) -> f32 {
        let lab = |colour: Color32| {
            let linear = |byte: u8| {
                let part = f32::from(byte) / 255.0;
                if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
            };
            let (r, g, b) = (linear(colour.r()), linear(colour.g()), linear(colour.b()));
            let l = (0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b).cbrt();
            let m = (0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b).cbrt();
            let s = (0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b).cbrt();
            [
                0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s,
                1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s,
                0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s,
            ]
        };
        let (a, b) = (lab(a), lab(b));
        (0..3).map(|at| (a[at] - b[at]).powi(2)).sum::<f32>().sqrt()
    }

    /// Less is a hair: one step of grey in a gradient.
    const HAIR: f32 = 0.025;

    #[test]
    fn what_is_touched_looks_otherwise_than_what_rests() {
        let touches = [Touch::Rest, Touch::Hover, Touch::Pressed, Touch::Off];
        for palette in [LIGHT, DARK] {
            for (piece, ground) in
                PIECES.iter().flat_map(|piece| grounds(&palette).map(|ground| (*piece, ground)))
            {
                for (at, one) in touches.iter().enumerate() {
                    for other in &touches[at + 1..] {
                        // A field that is clicked has the keyboard, and shows that.
                        let is_field = matches!(piece, Piece::Field(_));
                        if is_field && *one == Touch::Hover && *other == Touch::Pressed {
                            continue;
                        }
                        let (a, b) = (palette.skin(piece, *one), palette.skin(piece, *other));
                        let told = [
                            apart(ground.blend(a.fill), ground.blend(b.fill)),
                            apart(ground.blend(a.edge.color), ground.blend(b.edge.color)),
                            apart(ground.blend(a.ink), ground.blend(b.ink)),
                        ];
                        let most = told.into_iter().fold(0.0, f32::max);
                        assert!(
                            most >= HAIR,
                            "{piece:?}: {one:?} and {other:?} on {ground:?} are {most:.3} apart"
                        );
                    }
                }
            }
        }
    }
}
