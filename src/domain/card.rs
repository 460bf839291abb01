//! What is printed around a QR code: cards for the counter, posters, stickers.

use super::address::PayAddress;
use std::sync::Arc;

/// How a printed code is laid out. Page sizes are those of ISO 216.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layout {
    /// The QR code with its quiet zone, and nothing else.
    Bare,
    /// A card for the counter: A6, upright.
    CounterCard,
    /// A poster: A4, upright.
    Poster,
    /// Stickers on A4 sheets, filled row by row, with as many sheets as are needed.
    Stickers(Grid),
}

/// Stickers on one sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Grid {
    columns: u8,
    rows: u8,
}

impl Grid {
    /// Most stickers side by side; more would leave too little room for a code that phones can read.
    pub const MOST_COLUMNS: u8 = 6;
    /// Most stickers one below the other.
    pub const MOST_ROWS: u8 = 9;

    /// A sheet of `columns` by `rows`, each brought within 1 and the most there may be.
    pub fn new(columns: u8, rows: u8) -> Self {
        Self { columns: columns.clamp(1, Self::MOST_COLUMNS), rows: rows.clamp(1, Self::MOST_ROWS) }
    }

    /// Stickers side by side.
    pub fn columns(self) -> u8 {
        self.columns
    }

    /// Stickers one below the other.
    pub fn rows(self) -> u8 {
        self.rows
    }
}

/// The kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A picture of pixels.
    Png {
        /// The least width of the picture in pixels.
        width_px: u32,
    },
    /// A picture of lines, for designers.
    Svg,
    /// A document of the exact page size.
    Pdf,
}

impl Format {
    /// What file names end with, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Png { .. } => "png",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
        }
    }
}

/// A link as it stands on paper. All words are ready to be read: translated, with their currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Where the code leads.
    pub address: PayAddress,
    /// What is sold.
    pub product: String,
    /// What each payment charges, such as `3.50 EUR`.
    pub amount: String,
    /// Until when it can be paid, as a sentence; `None` for ever.
    pub expires: Option<String>,
}

/// What is the same on all cards of a shop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// The shop's name.
    pub shop: String,
    /// The shop's logo as a PNG or JPEG file, if it has one.
    pub logo: Option<Arc<[u8]>>,
    /// What the customer shall do, such as *Scan to pay*.
    pub call: String,
    /// Words across everything that is only practice.
    pub watermark: Option<String>,
}
