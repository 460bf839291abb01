//! A QR code as an outline: the edges of its dark areas, which leave no seams between modules.

use crate::domain::{address::PayAddress, qr::QrMatrix};

/// A code that stands on a page.
#[derive(Clone, Debug)]
pub struct Code {
    /// What it must read back as.
    pub address: PayAddress,
    /// Its modules.
    pub qr: QrMatrix,
}

/// A point where modules meet, counted from the top left of the quiet zone.
pub type Corner = (usize, usize);

/// Where the outline goes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heading {
    Right,
    Down,
    Left,
    Up,
}

impl Code {
    /// The code of an address.
    pub fn of(address: &PayAddress) -> Self {
        Self { address: address.clone(), qr: QrMatrix::of(address) }
    }

    /// Modules on a side, with the quiet zone.
    pub fn modules(&self) -> usize {
        self.qr.width_with_quiet_zone()
    }

    /// Closed lines around everything dark, by their corners. Dark is always on the right hand, so that holes run the
    /// other way round.
    pub fn outlines(&self) -> Vec<Vec<Corner>> {
        let side = self.modules();
        let mut is_walked = vec![false; side * side];
        let mut outlines = Vec::new();
        // The quiet zone is light, so nothing dark stands in the first row.
        for (y, x) in (1..side).flat_map(|y| (0..side).map(move |x| (y, x))) {
            if self.qr.is_dark(x, y) && !self.qr.is_dark(x, y - 1) && !is_walked[y * side + x] {
                outlines.push(self.walk((x, y), &mut is_walked));
            }
        }
        outlines
    }

    /// Walks once around, beginning along the upper edge of a dark module, and marks all upper edges on the way.
    fn walk(&self, start: Corner, is_walked: &mut [bool]) -> Vec<Corner> {
        let (mut at, mut heading) = (start, Heading::Right);
        let mut corners = vec![start];
        loop {
            if heading == Heading::Right {
                is_walked[at.1 * self.modules() + at.0] = true;
            }
            at = heading.step(at);
            let (left, right) = heading.ahead(at).into();
            let turned = match (self.is_dark(left), self.is_dark(right)) {
                // Dark modules that only touch at a corner stay apart.
                (_, false) => heading.turned_right(),
                (true, true) => heading.turned_left(),
                (false, true) => heading,
            };
            if at == start && turned == Heading::Right {
                return corners;
            }
            if turned != heading {
                corners.push(at);
                heading = turned;
            }
        }
    }

    fn is_dark(&self, (x, y): Corner) -> bool {
        self.qr.is_dark(x, y)
    }
}

impl Heading {
    fn step(self, (x, y): Corner) -> Corner {
        match self {
            Self::Right => (x + 1, y),
            Self::Down => (x, y + 1),
            Self::Left => (x - 1, y),
            Self::Up => (x, y - 1),
        }
    }

    /// The modules to the left and to the right of the way ahead. Outlines never reach the picture's edge: the quiet
    /// zone is there.
    fn ahead(self, (x, y): Corner) -> [Corner; 2] {
        match self {
            Self::Right => [(x, y - 1), (x, y)],
            Self::Down => [(x, y), (x - 1, y)],
            Self::Left => [(x - 1, y), (x - 1, y - 1)],
            Self::Up => [(x - 1, y - 1), (x, y - 1)],
        }
    }

    fn turned_right(self) -> Self {
        match self {
            Self::Right => Self::Down,
            Self::Down => Self::Left,
            Self::Left => Self::Up,
            Self::Up => Self::Right,
        }
    }

    fn turned_left(self) -> Self {
        self.turned_right().turned_right().turned_right()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::address::AllowedHosts;

    fn code(length: usize) -> Code {
        let hosts = AllowedHosts::of_base(&"https://portal.rexpayments.com".parse().unwrap()).unwrap();
        let start = "https://portal.rexpayments.com/";
        Code::of(&hosts.check(&format!("{start}{}", "x7-Q".repeat(length)[..length].to_owned())).unwrap())
    }

    /// How often the outlines run around a module (the rule that fills where it is not zero).
    fn winding(outlines: &[Vec<Corner>], (x, y): Corner) -> i32 {
        let mut winding = 0;
        for outline in outlines {
            for (from, to) in outline.iter().zip(outline.iter().cycle().skip(1)) {
                // Upright edges to the left of the module, across its middle.
                if from.0 == to.0 && from.0 <= x {
                    winding += i32::from(to.1 <= y && y < from.1) - i32::from(from.1 <= y && y < to.1);
                }
            }
        }
        winding
    }

    #[test]
    fn the_outlines_hold_the_dark_modules_and_nothing_else() {
        for length in [20, 250] {
            let code = code(length);
            let outlines = code.outlines();
            for y in 0..code.modules() {
                for x in 0..code.modules() {
                    assert_eq!(winding(&outlines, (x, y)), i32::from(code.qr.is_dark(x, y)), "at {x}, {y}");
                }
            }
        }
    }

    #[test]
    fn corners_are_turns() {
        for outline in code(60).outlines() {
            for (at, corner) in outline.iter().enumerate() {
                let next = outline[(at + 1) % outline.len()];
                let after = outline[(at + 2) % outline.len()];
                assert!((corner.0 == next.0) != (corner.1 == next.1), "straight lines");
                assert!((corner.0 == next.0) != (next.0 == after.0), "each corner turns");
            }
        }
    }
}
