//! QR codes as files: drawn, read back, and only then written. Meant to run on a thread of its own.

pub mod file_name;
pub mod png;
pub mod verify;
pub mod write;

use crate::domain::{
    address::PayAddress,
    card::{Card, Format, Layout, Letterhead},
    qr::QrMatrix,
};
use std::path::PathBuf;

pub use file_name::file_name;
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

/// One QR code to be saved as a PNG.
#[derive(Clone, Debug)]
pub struct PngJob {
    /// Where the code leads; the picture is made from it and must read back as it.
    pub address: PayAddress,
    /// Size and watermark.
    pub options: png::PngOptions,
    /// Where the save dialog said.
    pub path: PathBuf,
}

/// Why a QR code was not saved. Nothing was written then, and an earlier file is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// The picture couldn't be drawn.
    #[error(transparent)]
    Drawing(#[from] png::DrawingError),
    /// The drawn picture doesn't read back as the address: it must not leave the house.
    #[error(transparent)]
    Reading(#[from] verify::ReadingError),
    /// The file couldn't be written.
    #[error(transparent)]
    Writing(#[from] write::WriteError),
}

/// Draws, reads back and writes; gives the path that was written, which has `.png` at its end.
pub fn export_png(job: &PngJob) -> Result<PathBuf, ExportError> {
    let bytes = png::render(&QrMatrix::of(&job.address), &job.options)?;
    verify(&bytes, job.address.as_str())?;
    Ok(write_atomic(&job.path, &bytes)?)
}
