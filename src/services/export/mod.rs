//! Codes and cards as files: drawn, read back, and only then written. Meant to run on a thread of its own.
//!
//! A print is laid out as pages (`layout`), lists of what stands where (`page`). From the same list come SVG
//! (`svg`), PDF (`pdf`) and pictures (`raster`); words are measured and shaped once (`setting`), so that they
//! stand alike in all three. A bare code as a PNG is packed by itself ([`png`]).

mod batch;
mod code;
mod csv;
pub mod desk;
pub mod file_name;
mod fonts;
pub mod formula;
mod layout;
mod letters;
mod logo;
mod moment;
mod page;
mod pair;
mod pdf;
pub mod png;
mod press;
mod raster;
mod setting;
mod svg;
mod tray;
pub mod verify;
pub mod write;

use crate::domain::card::{Card, Format, Layout, Letterhead};
use std::path::PathBuf;

pub use csv::DayCsv;
pub use file_name::{file_name, file_name_as};
pub use fonts::House;
pub use pair::write_pair;
pub use press::Press;
pub use verify::verify;
pub use write::write_atomic;

/// What is printed: one file's worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Print {
    /// The links. Layouts with one link a page make as many pages; pictures (PNG, SVG) hold the first page.
    pub cards: Vec<Card>,
    /// What is the same on all of them.
    pub head: Letterhead,
    /// How they are laid out.
    pub layout: Layout,
    /// The kind of file.
    pub format: Format,
}

/// A picture for the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    /// Red, green, blue and opacity of each pixel, row by row.
    pub rgba: Vec<u8>,
    /// Whether no font on this computer has some of the letters: empty boxes stand for them.
    pub missing_letters: bool,
}

/// What became of an export into many files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManyExported {
    /// Where the files are.
    pub folder: PathBuf,
    /// Which of the prints are written, by their place in the job.
    pub done: Vec<usize>,
    /// What stopped it before its end; `None` also when it was stopped by a person.
    pub trouble: Option<ExportError>,
}

/// Why a file was not saved. Nothing was written then, and an earlier file is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// It couldn't be drawn.
    #[error(transparent)]
    Drawing(#[from] png::DrawingError),
    /// What was drawn doesn't read back as the address: it must not leave the house.
    #[error(transparent)]
    Reading(#[from] verify::ReadingError),
    /// The file couldn't be written.
    #[error(transparent)]
    Writing(#[from] write::WriteError),
    /// No program opened the document.
    #[error("no program opened the document: {detail}")]
    NoViewer {
        /// The system's word for it.
        detail: String,
    },
}
