//! A page as pixels. Words and the rest are smooth; the codes are whole black and white pixels.

use super::{
    code::Code,
    fonts::Fonts,
    page::{Area, Page, mm},
    png::DrawingError,
};
use resvg::{
    tiny_skia::{Color, FillRule, Paint, PathBuilder, Pixmap, PremultipliedColorU8, Transform},
    usvg::{FontFamily, FontResolver, ImageHrefResolver, Options, Tree, fontdb},
};
use std::sync::Arc;

/// Most pixels a picture may be wide. A sheet so wide takes 200 MB while it is drawn.
const MOST_WIDE: f32 = 6000.0;

/// Pixels to the millimetre, so that the smallest module is a whole number of pixels, at least `least_module`, and the
/// page at least `least_width` wide.
pub fn scale(page: &Page, least_width: f32, least_module: f32) -> Result<f32, DrawingError> {
    let scale = least_width / page.width;
    let scale =
        page.finest_module().map_or(scale, |module| (scale * module).ceil().max(least_module) / module);
    if scale * page.width <= MOST_WIDE { Ok(scale) } else { Err(DrawingError::TooFine) }
}

/// Reads our own SVG as a tree that can be drawn.
pub fn tree(svg: &str, fonts: &Fonts) -> Result<Tree, DrawingError> {
    let (database, ids) = fonts.database();
    let faces: Vec<(String, u16)> =
        fonts.faces().iter().map(|face| (face.family.replace('\'', ""), face.weight)).collect();
    let select = move |font: &resvg::usvg::Font, _: &mut Arc<fontdb::Database>| {
        let named = |family: &FontFamily| match family {
            FontFamily::Named(name) => {
                faces.iter().position(|(family, weight)| family == name && *weight == font.weight())
            }
            _ => None,
        };
        font.families().iter().find_map(named).map(|at| ids[at])
    };
    let options = Options {
        fontdb: Arc::new(database),
        font_resolver: FontResolver {
            select_font: Box::new(select),
            // Each run has the face that has its letters.
            select_fallback: Box::new(|_, _, _| None),
        },
        // Nothing but what stands in the file itself.
        image_href_resolver: ImageHrefResolver {
            resolve_string: Box::new(|_, _| None),
            ..ImageHrefResolver::default()
        },
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|_| DrawingError::Packing)
}

/// Draws a tree that shows a page.
pub fn draw(tree: &Tree, page: &Page, scale: f32) -> Result<Pixmap, DrawingError> {
    let (width, height) = (whole(page.width * scale), whole(page.height * scale));
    let mut pixmap = u32::try_from(width)
        .ok()
        .zip(u32::try_from(height).ok())
        .and_then(|(width, height)| Pixmap::new(width, height))
        .ok_or(DrawingError::TooFine)?;
    pixmap.fill(Color::WHITE);
    let (right, down) =
        (page.width * scale / tree.size().width(), page.height * scale / tree.size().height());
    resvg::render(tree, Transform::from_scale(right, down), &mut pixmap.as_mut());
    Ok(pixmap)
}

/// Puts the page's codes in, in whole pixels.
pub fn put_codes(pixmap: &mut Pixmap, page: &Page, scale: f32) {
    for (area, code) in page.codes() {
        put_code(pixmap, area, code, scale);
    }
}

fn put_code(pixmap: &mut Pixmap, area: Area, code: &Code, scale: f32) {
    let across = pixmap.width() as usize;
    // A hair more, so that a length that is whole but for rounding stays whole.
    let side = cut(area.width * scale + 0.01);
    let module = (side / code.modules()).max(1);
    let spare = side.saturating_sub(module * code.modules()) / 2;
    let (left, top) = (whole(area.left * scale) + spare, whole(area.top * scale) + spare);
    let black = PremultipliedColorU8::from_rgba(0, 0, 0, 255).expect("opaque");
    let white = PremultipliedColorU8::from_rgba(255, 255, 255, 255).expect("opaque");
    for (y, row) in pixmap.pixels_mut().chunks_mut(across).enumerate().skip(top).take(module * code.modules())
    {
        for (x, pixel) in row.iter_mut().enumerate().skip(left).take(module * code.modules()) {
            let is_dark = code.qr.is_dark((x - left) / module, (y - top) / module);
            *pixel = if is_dark { black } else { white };
        }
    }
}

/// A code's outline filled, as a grey pixel for each module, and how many there are on a side.
pub fn filled(code: &Code) -> Result<(usize, Vec<u8>), DrawingError> {
    let side = u32::try_from(code.modules()).map_err(|_| DrawingError::TooFine)?;
    let mut pixmap = Pixmap::new(side, side).ok_or(DrawingError::TooFine)?;
    pixmap.fill(Color::WHITE);
    let mut path = PathBuilder::new();
    for outline in code.outlines() {
        for (at, &(x, y)) in outline.iter().enumerate() {
            if at == 0 { path.move_to(mm(x), mm(y)) } else { path.line_to(mm(x), mm(y)) }
        }
        path.close();
    }
    let path = path.finish().ok_or(DrawingError::Packing)?;
    let black = Paint { anti_alias: false, ..Paint::default() };
    pixmap.fill_path(&path, &black, FillRule::Winding, Transform::identity(), None);
    Ok((side as usize, pixmap.pixels().iter().map(|pixel| pixel.red()).collect()))
}

/// The grey of what is shown in an area: what a scanner sees there.
pub fn cropped(pixmap: &Pixmap, area: Area, scale: f32) -> (usize, usize, Vec<u8>) {
    let across = pixmap.width() as usize;
    let (left, top) = (whole(area.left * scale), whole(area.top * scale));
    let side = cut(area.width * scale + 0.99);
    let rows = pixmap.pixels().chunks(across).skip(top).take(side);
    let rows: Vec<&[PremultipliedColorU8]> =
        rows.map(|row| &row[left.min(across)..(left + side).min(across)]).collect();
    let width = rows.first().map_or(0, |row| row.len());
    let grey = |pixel: &PremultipliedColorU8| {
        let sum = u16::from(pixel.red()) + u16::from(pixel.green()) + u16::from(pixel.blue());
        u8::try_from(sum / 3).unwrap_or(u8::MAX)
    };
    (width, rows.len(), rows.into_iter().flatten().map(grey).collect())
}

/// The nearest whole pixel.
fn whole(length: f32) -> usize {
    cut(length.round())
}

/// The whole pixels in a length.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths on a page are not below zero"
)]
fn cut(length: f32) -> usize {
    length as usize
}

/// A count of pixels as a length.
pub fn pixels(count: u32) -> f32 {
    mm(count as usize)
}
