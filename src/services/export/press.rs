//! The press: makes files and pictures of prints. Keeps the fonts it looked for. Slow by nature: it belongs on the thread
//! that writes files.

use super::{
    ExportError, Picture, Print,
    code::Code,
    fonts::{Fonts, House},
    layout::{self, day, receipt},
    letters::legible,
    page::Page,
    pdf,
    png::{self, DrawingError, PngOptions, Watermark},
    raster,
    setting::Setter,
    svg::{self, Purpose},
    verify::{ReadingError, read, read_modules, verify},
    write::write_atomic,
};
use crate::{
    domain::{
        card::{Format, Layout},
        qr::QrMatrix,
        receipt::Receipt,
        takings::{Entry, Report},
    },
    services::papers::DayPaper,
};
use resvg::tiny_skia::Pixmap;
use std::{
    path::{Path, PathBuf},
    ptr,
};

/// About how tall a picture for the screen is, in pixels.
const PREVIEW_HEIGHT: f32 = 900.0;

/// The smallest side of a module on paper, in millimetres: printers of 300 dots an inch just hold it, phones just read it.
const FINEST_MODULE: f32 = 0.2;

/// Fewest pixels of a module's side where a file is a picture, and where one is drawn to be read back.
const LEAST_MODULE_PX: f32 = 4.0;

/// Draws prints with the fonts it has.
pub struct Press {
    house: House,
    fonts: Fonts,
}

impl Press {
    /// A press with the console's own faces.
    pub fn new(house: House) -> Self {
        Self { house, fonts: Fonts::new(house) }
    }

    /// The first page for the screen, about 900 pixels tall.
    pub fn preview(&mut self, print: &Print) -> Result<Picture, ExportError> {
        let (pages, is_missing_letters) = self.laid_out(print, true)?;
        let page = pages.first().ok_or(DrawingError::Nothing)?;
        let scale = raster::scale(page, PREVIEW_HEIGHT * page.width / page.height, 1.0)?;
        let pixmap = self.drawn(page, scale)?;
        let (width, height) = (pixmap.width() as usize, pixmap.height() as usize);
        // The page's ground is opaque, so nothing is premultiplied.
        Ok(Picture { width, height, rgba: pixmap.take(), missing_letters: is_missing_letters })
    }

    /// The bytes of the file, after every code in it was read back.
    pub fn make(&mut self, print: &Print) -> Result<Vec<u8>, ExportError> {
        match (print.layout, print.format) {
            (Layout::Bare, Format::Png { width_px }) => self.bare_png(print, width_px),
            (_, Format::Png { width_px }) => self.card_png(print, width_px),
            (_, Format::Svg) => self.svg(print),
            (_, Format::Pdf) => self.pdf(print),
        }
    }

    /// Makes the file and writes it; gives the path that was written, which has the format's extension.
    pub fn export(&mut self, print: &Print, path: &Path) -> Result<PathBuf, ExportError> {
        let bytes = self.make(print)?;
        Ok(write_atomic(path, &bytes, print.format.extension())?)
    }

    /// A receipt as a PDF.
    pub fn receipt(&mut self, receipt: &Receipt) -> Result<Vec<u8>, ExportError> {
        let pages = receipt::pages(receipt, &mut Setter::new(&mut self.fonts))?;
        let name = legible(&format!("{} {}", receipt.title, receipt.amount));
        Ok(pdf::document(&pages, &self.fonts, &name)?)
    }

    /// A part of the journal as a PDF: totals, what is not settled, and the entries in the order they are given; the
    /// report's own are not looked at, as they are only the newest.
    pub fn day(
        &mut self,
        paper: &DayPaper,
        report: &Report,
        entries: &[Entry],
    ) -> Result<Vec<u8>, ExportError> {
        let mut setter = Setter::new(&mut self.fonts);
        let plan = day::plan(paper, report, entries, &mut setter);
        let mut written = pdf::Writer::new(&legible(&format!("{} {}", paper.words.shop, paper.words.title)));
        // One page at a time: a year's report has thousands.
        for number in 0..plan.pages() {
            let page = plan.page(number);
            written.add(&page, &self.fonts)?;
        }
        Ok(written.finish()?)
    }

    fn bare_png(&self, print: &Print, width_px: u32) -> Result<Vec<u8>, ExportError> {
        let card = print.cards.first().ok_or(DrawingError::Nothing)?;
        let font = self.house.strong;
        let watermark = print.head.watermark.clone().map(|text| Watermark { text, font });
        let bytes = png::render(&QrMatrix::of(&card.address), &PngOptions::new(width_px, watermark))?;
        verify(&bytes, card.address.as_str())?;
        Ok(bytes)
    }

    /// What is read back is the finished file.
    fn card_png(&mut self, print: &Print, width_px: u32) -> Result<Vec<u8>, ExportError> {
        let (pages, _) = self.laid_out(print, true)?;
        let page = pages.first().ok_or(DrawingError::Nothing)?;
        let width_px = width_px.clamp(*png::SIDES.start(), *png::SIDES.end());
        let scale = raster::scale(page, raster::pixels(width_px), LEAST_MODULE_PX)?;
        let bytes = png::pack(&self.drawn(page, scale)?, scale)?;
        let written = Pixmap::decode_png(&bytes).map_err(|_| ReadingError::NoPicture)?;
        read_codes(&written, page, scale)?;
        Ok(bytes)
    }

    /// What is read back is the finished file, drawn by a reader of SVG that knows nothing of our list.
    fn svg(&mut self, print: &Print) -> Result<Vec<u8>, ExportError> {
        let (pages, _) = self.laid_out(print, true)?;
        let page = pages.first().ok_or(DrawingError::Nothing)?;
        let written = svg::document(page, &self.fonts, Purpose::File);
        let tree = raster::tree(&written, &self.fonts)?;
        let scale = raster::scale(page, 0.0, LEAST_MODULE_PX)?;
        read_codes(&raster::draw(&tree, page, scale)?, page, scale)?;
        Ok(written.into_bytes())
    }

    /// What is read back is each code's outline, the one that is written, filled with a pixel for each module; the list
    /// says that nothing reaches into it. That other programs see it so in the finished file is not proven here, but by
    /// the project's tests.
    fn pdf(&mut self, print: &Print) -> Result<Vec<u8>, ExportError> {
        let (pages, _) = self.laid_out(print, false)?;
        // A sheet full of one card holds one code many times.
        let mut read_last: Option<&Code> = None;
        for (_, code) in pages.iter().flat_map(Page::codes) {
            if !read_last.is_some_and(|last| ptr::eq(last, code)) {
                let (side, grey) = raster::filled(code)?;
                read_modules(side, |x, y| grey[y * side + x] == 0, code.address.as_str())?;
                read_last = Some(code);
            }
        }
        Ok(pdf::document(&pages, &self.fonts, &title(print))?)
    }

    /// The pages, and whether letters are missing.
    fn laid_out(&mut self, print: &Print, only_first: bool) -> Result<(Vec<Page>, bool), ExportError> {
        let mut setter = Setter::new(&mut self.fonts);
        let pages = layout::pages(print, &mut setter, only_first)?;
        let is_missing_letters = setter.is_missing_letters;
        if pages.iter().filter_map(Page::finest_module).any(|module| module < FINEST_MODULE) {
            return Err(DrawingError::TooFine.into());
        }
        if !pages.iter().all(Page::is_clear) {
            return Err(ReadingError::Covered.into());
        }
        Ok((pages, is_missing_letters))
    }

    fn drawn(&self, page: &Page, scale: f32) -> Result<Pixmap, ExportError> {
        let tree = raster::tree(&svg::document(page, &self.fonts, Purpose::Picture), &self.fonts)?;
        let mut pixmap = raster::draw(&tree, page, scale)?;
        raster::put_codes(&mut pixmap, page, scale);
        Ok(pixmap)
    }
}

/// Reads every code of a page where it should be.
fn read_codes(pixmap: &Pixmap, page: &Page, scale: f32) -> Result<(), ReadingError> {
    for (area, code) in page.codes() {
        let (width, height, grey) = raster::cropped(pixmap, area, scale);
        read(width, height, &grey, code.address.as_str())?;
    }
    Ok(())
}

/// What a viewer shows as the document's name.
fn title(print: &Print) -> String {
    match &print.cards[..] {
        [card] => legible(&format!("{} {}", card.product, card.amount)),
        _ => legible(&print.head.shop),
    }
}
