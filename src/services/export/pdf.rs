//! Pages as a PDF of their exact size. Words stay words that can be selected; each face is there once, with the letters
//! that are used.

use super::{
    code::Code,
    fonts::{FaceId, Fonts},
    page::{Area, Ink, Item, Page, mm},
    png::DrawingError,
    setting::Line,
};
use krilla::{
    Document,
    color::{luma, rgb},
    geom::{PathBuilder, Point, Rect, Size, Transform},
    metadata::Metadata,
    num::NormalizedF32,
    page::PageSettings,
    paint::{Fill, FillRule},
    surface::Surface,
    text::{Font, GlyphId, KrillaGlyph},
};
use std::{collections::HashMap, ops::Range};

/// Points to the millimetre (72 to the inch).
const POINTS: f32 = 72.0 / 25.4;

/// Writes the pages with a title.
pub fn document(pages: &[Page], fonts: &Fonts, title: &str) -> Result<Vec<u8>, DrawingError> {
    let mut writer = Writer::new(title);
    for page in pages {
        writer.add(page, fonts)?;
    }
    writer.finish()
}

/// Writes a document page by page. Nothing in it says when, where or on which computer it was made.
pub struct Writer {
    document: Document,
    opened: HashMap<FaceId, Option<Font>>,
}

impl Writer {
    /// Begins a document with a title.
    pub fn new(title: &str) -> Self {
        let mut document = Document::new();
        document.set_metadata(Metadata::new().title(title.to_owned()).creator("Rex Console".to_owned()));
        Self { document, opened: HashMap::new() }
    }

    /// Adds a page. All pages must be set with the same fonts.
    pub fn add(&mut self, page: &Page, fonts: &Fonts) -> Result<(), DrawingError> {
        let settings = PageSettings::from_wh(page.width * POINTS, page.height * POINTS);
        let mut faces = Faces { fonts, opened: &mut self.opened };
        let mut sheet = self.document.start_page_with(settings.ok_or(DrawingError::Packing)?);
        let mut surface = sheet.surface();
        surface.push_transform(&Transform::from_scale(POINTS, POINTS));
        for item in &page.items {
            draw(&mut surface, item, &mut faces)?;
        }
        surface.pop();
        surface.finish();
        Ok(())
    }

    /// The finished file.
    pub fn finish(self) -> Result<Vec<u8>, DrawingError> {
        self.document.finish().map_err(|_| DrawingError::Packing)
    }
}

/// The faces of a document. A face that can't be opened is left out, as it was when the words were measured.
struct Faces<'a> {
    fonts: &'a Fonts,
    opened: &'a mut HashMap<FaceId, Option<Font>>,
}

impl Faces<'_> {
    fn open(&mut self, id: FaceId) -> Option<Font> {
        let face = self.fonts.face(id);
        self.opened.entry(id).or_insert_with(|| Font::new(face.bytes.clone().into(), face.index)).clone()
    }
}

fn draw(surface: &mut Surface<'_>, item: &Item, faces: &mut Faces<'_>) -> Result<(), DrawingError> {
    match item {
        Item::Bar(area, ink) => bar(surface, *area, *ink),
        Item::Words { line, left, baseline, size, ink, turn } => {
            surface.push_transform(&Transform::from_rotate_at(*turn, *left, *baseline));
            surface.set_fill(Some(fill(*ink)));
            // Slanting words stand behind the others: they are no text to select or to read out.
            words(surface, line, (*left, *baseline), *size, faces, *turn != 0.0);
            surface.pop();
        }
        Item::Logo(area, logo) => {
            let size = Size::from_wh(area.width, area.height).ok_or(DrawingError::Logo)?;
            surface.push_transform(&Transform::from_translate(area.left, area.top));
            surface.draw_image(logo.image.clone(), size);
            surface.pop();
        }
        Item::Code(area, drawn) => {
            bar(surface, *area, Ink::WHITE);
            code(surface, *area, drawn);
        }
    }
    Ok(())
}

fn bar(surface: &mut Surface<'_>, area: Area, ink: Ink) {
    let mut path = PathBuilder::new();
    if let Some(area) = Rect::from_xywh(area.left, area.top, area.width, area.height) {
        path.push_rect(area);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(ink)));
        surface.draw_path(&path);
    }
}

fn words(
    surface: &mut Surface<'_>,
    line: &Line,
    (left, baseline): (f32, f32),
    size: f32,
    faces: &mut Faces<'_>,
    is_picture: bool,
) {
    for run in &line.runs {
        let Some(font) = faces.open(run.face) else { continue };
        let glyphs: Vec<KrillaGlyph> = run
            .glyphs
            .iter()
            .map(|glyph| {
                let Range { start, end } = glyph.text;
                let id = GlyphId::new(glyph.id);
                KrillaGlyph::new(id, glyph.advance, glyph.right, glyph.up, 0.0, start..end, None)
            })
            .collect();
        let start = Point::from_xy(left + run.left * size, baseline);
        surface.draw_glyphs(start, &glyphs, font, &run.text, size, is_picture);
    }
}

fn code(surface: &mut Surface<'_>, area: Area, code: &Code) {
    let module = area.width / mm(code.modules());
    let mut path = PathBuilder::new();
    for outline in code.outlines() {
        for (at, &(x, y)) in outline.iter().enumerate() {
            if at == 0 { path.move_to(mm(x), mm(y)) } else { path.line_to(mm(x), mm(y)) }
        }
        path.close();
    }
    if let Some(path) = path.finish() {
        surface.push_transform(&Transform::from_row(module, 0.0, 0.0, module, area.left, area.top));
        surface.set_fill(Some(fill(Ink::BLACK)));
        surface.draw_path(&path);
        surface.pop();
    }
}

/// Greys are grey ink, not three colours on top of each other.
fn fill(Ink(red, green, blue): Ink) -> Fill {
    let paint = if red == green && green == blue {
        luma::Color::new(red).into()
    } else {
        rgb::Color::new(red, green, blue).into()
    };
    Fill { paint, opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}
