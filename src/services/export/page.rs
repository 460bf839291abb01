//! What stands on a page: the list that SVG, PDF and pictures are drawn from. Lengths are in millimetres, from the top left.

use super::{code::Code, logo::Logo, setting::Line};
use std::sync::Arc;

/// Red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

impl Ink {
    /// What is read.
    pub const BLACK: Self = Self(0, 0, 0);
    /// The ground of codes.
    pub const WHITE: Self = Self(255, 255, 255);
    /// What is read second; 7:1 on white.
    pub const GREY: Self = Self(0x55, 0x55, 0x55);
    /// Where to cut.
    pub const HAIRLINE: Self = Self(0xbb, 0xbb, 0xbb);
    /// Practice mode.
    pub const VIOLET: Self = Self(0x7a, 0x4d, 0xd8);
    /// Practice mode, behind words.
    pub const PALE_VIOLET: Self = Self(0xe2, 0xd8, 0xf8);
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// From the page's left edge.
    pub left: f32,
    /// From the page's upper edge.
    pub top: f32,
    /// To the right.
    pub width: f32,
    /// Downwards.
    pub height: f32,
}

impl Area {
    /// A rectangle by its upper left corner.
    pub const fn new(left: f32, top: f32, width: f32, height: f32) -> Self {
        Self { left, top, width, height }
    }

    /// Its right edge.
    pub fn right(self) -> f32 {
        self.left + self.width
    }

    /// Its lower edge.
    pub fn bottom(self) -> f32 {
        self.top + self.height
    }

    /// Whether two rectangles share more than an edge.
    fn meets(self, other: Self) -> bool {
        const EDGE: f32 = 0.01;
        self.left + EDGE < other.right()
            && other.left + EDGE < self.right()
            && self.top + EDGE < other.bottom()
            && other.top + EDGE < self.bottom()
    }

    /// The same less a margin on all sides.
    #[must_use]
    pub fn inside(self, margin: f32) -> Self {
        Self::new(
            self.left + margin,
            self.top + margin,
            self.width - 2.0 * margin,
            self.height - 2.0 * margin,
        )
    }
}

/// Something on a page.
#[derive(Clone, Debug)]
pub enum Item {
    /// A filled rectangle.
    Bar(Area, Ink),
    /// A line of words.
    Words {
        /// The words.
        line: Line,
        /// The left end of their baseline.
        left: f32,
        /// The baseline.
        baseline: f32,
        /// Millimetres to the em.
        size: f32,
        /// Their colour.
        ink: Ink,
        /// Turned around the baseline's left end, in degrees, clockwise.
        turn: f32,
    },
    /// The shop's logo.
    Logo(Area, Arc<Logo>),
    /// A QR code with its quiet zone, in a square.
    Code(Area, Arc<Code>),
}

impl Item {
    /// The area that must not be covered; `None` for grounds, lines and what lies behind words.
    fn held(&self) -> Option<Area> {
        match self {
            Self::Code(area, _) | Self::Logo(area, _) => Some(*area),
            // From the top of capitals to the bottom of a g.
            Self::Words { line, left, baseline, size, turn, .. } if *turn == 0.0 => {
                Some(Area::new(*left, baseline - 0.73 * size, line.width * size, 0.95 * size))
            }
            Self::Bar(..) | Self::Words { .. } => None,
        }
    }

    /// The same at another place: further to the right and further down.
    #[must_use]
    pub fn moved(self, (right, down): (f32, f32)) -> Self {
        let area = |area: Area| Area { left: area.left + right, top: area.top + down, ..area };
        match self {
            Self::Bar(at, ink) => Self::Bar(area(at), ink),
            Self::Logo(at, logo) => Self::Logo(area(at), logo),
            Self::Code(at, code) => Self::Code(area(at), code),
            Self::Words { line, left, baseline, size, ink, turn } => {
                Self::Words { line, left: left + right, baseline: baseline + down, size, ink, turn }
            }
        }
    }
}

/// One page.
#[derive(Clone, Debug)]
pub struct Page {
    /// In millimetres.
    pub width: f32,
    /// In millimetres.
    pub height: f32,
    /// From the ground up.
    pub items: Vec<Item>,
}

impl Page {
    /// An empty page.
    pub fn new(width: f32, height: f32) -> Self {
        Self { width, height, items: Vec::new() }
    }

    /// The codes on it.
    pub fn codes(&self) -> impl Iterator<Item = (Area, &Code)> {
        self.items.iter().filter_map(|item| match item {
            Item::Code(area, code) => Some((*area, &**code)),
            _ => None,
        })
    }

    /// Whether nothing reaches into a code or its quiet zone, and no code covers anything. What lies under all, such
    /// as slanting words, doesn't count: codes have a white ground.
    pub fn is_clear(&self) -> bool {
        let held: Vec<(usize, Area)> =
            self.items.iter().enumerate().filter_map(|(at, item)| Some((at, item.held()?))).collect();
        let codes = self.items.iter().enumerate().filter_map(|(at, item)| match item {
            Item::Code(area, _) => Some((at, *area)),
            _ => None,
        });
        let clears =
            |(at, code): (usize, Area)| held.iter().all(|&(other, area)| other == at || !area.meets(code));
        codes.into_iter().all(clears)
    }

    /// The side of the smallest module on it, in millimetres; `None` without a code.
    pub fn finest_module(&self) -> Option<f32> {
        self.codes().map(|(area, code)| area.width / mm(code.modules())).min_by(f32::total_cmp)
    }
}

/// A count as a length.
#[expect(clippy::cast_precision_loss, reason = "counts of modules, stickers and pixels are below 2^24")]
pub fn mm(count: usize) -> f32 {
    count as f32
}
