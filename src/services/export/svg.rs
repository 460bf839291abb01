//! A page as SVG: as a file, where words stay words, or as what a picture is drawn from.

use super::{
    code::Code,
    fonts::{Face, Fonts},
    page::{Area, Ink, Item, Page},
    setting::{Line, Run},
};
use base64::Engine as _;
use rustybuzz::ttf_parser;
use std::fmt::Write as _;

/// Units to the millimetre: some programs round letters of a few units.
const UNITS: f32 = 10.0;

/// What the SVG is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A file: words are words, codes are outlines.
    File,
    /// A picture of ours: words are the outlines of the very glyphs that were measured, as `resvg` sets some scripts
    /// wrongly (it takes the widest glyph of a cluster for its width). Of codes there is only the white ground: whole
    /// pixels are put there afterwards.
    Picture,
}

/// Writes a page as a file of its own.
pub fn document(page: &Page, fonts: &Fonts, purpose: Purpose) -> String {
    let mut svg = String::with_capacity(16_384);
    let (width, height) = (page.width, page.height);
    svg.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" ");
    put(&mut svg, format_args!("width=\"{}mm\" height=\"{}mm\" ", Short(width), Short(height)));
    put(&mut svg, format_args!("viewBox=\"0 0 {} {}\">\n", Units(width), Units(height)));
    for item in &page.items {
        match item {
            Item::Bar(area, ink) => bar(&mut svg, *area, *ink),
            Item::Words { line, left, baseline, size, ink, turn } => {
                put(&mut svg, format_args!("<g fill=\"{}\"", Hex(*ink)));
                if *turn != 0.0 {
                    let (x, y) = (Units(*left), Units(*baseline));
                    put(&mut svg, format_args!(" transform=\"rotate({} {x} {y})\"", Short(*turn)));
                }
                svg.push('>');
                words(&mut svg, fonts, line, (*left, *baseline), *size, purpose);
                svg.push_str("</g>\n");
            }
            Item::Logo(area, logo) => {
                let data = base64::engine::general_purpose::STANDARD.encode(&logo.bytes);
                put(&mut svg, format_args!("<image {} ", Place(*area)));
                put(&mut svg, format_args!("href=\"data:{};base64,{data}\"/>\n", logo.kind));
            }
            Item::Code(area, drawn) => {
                bar(&mut svg, *area, Ink::WHITE);
                if purpose == Purpose::File {
                    code(&mut svg, *area, drawn);
                }
            }
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn bar(svg: &mut String, area: Area, ink: Ink) {
    put(svg, format_args!("<rect {} fill=\"{}\"/>\n", Place(area), Hex(ink)));
}

fn words(svg: &mut String, fonts: &Fonts, line: &Line, start: (f32, f32), size: f32, purpose: Purpose) {
    for run in &line.runs {
        let at = (start.0 + run.left * size, start.1);
        // Coloured pictures have no outline.
        if purpose == Purpose::File || fonts.face(run.face).is_coloured() {
            text(svg, fonts, run, at, size);
        } else {
            outlines(svg, fonts.face(run.face), run, at, size);
        }
    }
}

fn text(svg: &mut String, fonts: &Fonts, run: &Run, (left, baseline): (f32, f32), size: f32) {
    let face = fonts.face(run.face);
    let (x, y, length) = (Units(left), Units(baseline), width(run) * size);
    put(svg, format_args!("<text xml:space=\"preserve\" x=\"{x}\" y=\"{y}\" font-size=\"{}\" ", Units(size)));
    // Where the console's face is not installed, another one is brought to the same length. Not for other scripts:
    // readers that stretch letter by letter would tear theirs apart.
    if length > 0.0 && Fonts::is_house(run.face) {
        put(svg, format_args!("textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\" ", Units(length)));
    }
    put(svg, format_args!("font-weight=\"{}\" font-family=\"'", face.weight));
    escape(svg, &face.family.replace('\'', ""));
    svg.push_str("', sans-serif\">");
    escape(svg, &run.text);
    svg.push_str("</text>");
}

/// The outlines of a run's glyphs, in the font's own units.
fn outlines(svg: &mut String, face: &Face, run: &Run, (left, baseline): (f32, f32), size: f32) {
    let Ok(parsed) = ttf_parser::Face::parse((*face.bytes).as_ref(), face.index) else { return };
    let em = f32::from(parsed.units_per_em());
    let scale = size * UNITS / em;
    let mut pen = Pen { path: String::new(), x: 0.0, y: 0.0 };
    let mut start = 0.0;
    for glyph in &run.glyphs {
        (pen.x, pen.y) = (start + glyph.right * em, glyph.up * em);
        if let Ok(id) = u16::try_from(glyph.id) {
            parsed.outline_glyph(ttf_parser::GlyphId(id), &mut pen);
        }
        start += glyph.advance * em;
    }
    let (x, y) = (Units(left), Units(baseline));
    put(
        svg,
        format_args!("<path transform=\"translate({x} {y}) scale({scale} -{scale})\" d=\"{}\"/>", pen.path),
    );
}

/// Writes outlines as a path, moved to where the glyph stands.
struct Pen {
    path: String,
    x: f32,
    y: f32,
}

impl Pen {
    fn to(&mut self, command: char, points: &[(f32, f32)]) {
        self.path.push(command);
        for (x, y) in points {
            put(&mut self.path, format_args!("{} {} ", Short(self.x + x), Short(self.y + y)));
        }
    }
}

impl ttf_parser::OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.to('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.to('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.to('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.to('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}

fn width(run: &Run) -> f32 {
    run.glyphs.iter().map(|glyph| glyph.advance).sum()
}

fn code(svg: &mut String, area: Area, code: &Code) {
    let module = area.width * UNITS / super::page::mm(code.modules());
    put(svg, format_args!("<path shape-rendering=\"crispEdges\" fill=\"{}\" ", Hex(Ink::BLACK)));
    put(
        svg,
        format_args!(
            "transform=\"translate({} {}) scale({module})\" d=\"",
            Units(area.left),
            Units(area.top)
        ),
    );
    for outline in code.outlines() {
        let (mut x, mut y) = outline[0];
        put(svg, format_args!("M{x} {y}"));
        // The last edge is drawn by closing.
        for &(to_x, to_y) in &outline[1..] {
            if to_x == x {
                put(svg, format_args!("V{to_y}"));
            } else {
                put(svg, format_args!("H{to_x}"));
            }
            (x, y) = (to_x, to_y);
        }
        debug_assert!(x == outline[0].0 || y == outline[0].1, "the last edge is straight");
        svg.push('Z');
    }
    svg.push_str("\"/>\n");
}

fn put(svg: &mut String, what: std::fmt::Arguments<'_>) {
    svg.write_fmt(what).expect("a string takes everything");
}

/// Text as XML: legible words hold no character that XML can't.
fn escape(svg: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => svg.push_str("&lt;"),
            '>' => svg.push_str("&gt;"),
            '&' => svg.push_str("&amp;"),
            '"' => svg.push_str("&quot;"),
            c => svg.push(c),
        }
    }
}

/// A number without needless digits.
struct Short(f32);

impl std::fmt::Display for Short {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let digits = format!("{:.3}", self.0);
        f.write_str(digits.trim_end_matches('0').trim_end_matches('.'))
    }
}

/// Millimetres in the picture's units.
struct Units(f32);

impl std::fmt::Display for Units {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Short(self.0 * UNITS).fmt(f)
    }
}

/// A rectangle's attributes.
struct Place(Area);

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Area { left, top, width, height } = self.0;
        let (x, y, width, height) = (Units(left), Units(top), Units(width), Units(height));
        write!(f, "x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"")
    }
}

/// A colour as SVG writes it.
struct Hex(Ink);

impl std::fmt::Display for Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Ink(red, green, blue) = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::address::AllowedHosts,
        services::export::{
            fonts::{House, Weight},
            setting::Setter,
        },
    };
    use resvg::usvg::roxmltree;
    use std::sync::Arc;

    const HOUSE: House = House {
        plain: include_bytes!("../../../assets/fonts/Inter-Regular.otf"),
        strong: include_bytes!("../../../assets/fonts/Inter-SemiBold.otf"),
    };

    fn drawn(text: &str, purpose: Purpose) -> String {
        let mut fonts = Fonts::new(HOUSE);
        let line = Setter::new(&mut fonts).line(text, Weight::Plain);
        let hosts = AllowedHosts::of_base(&"https://portal.rexpayments.com".parse().unwrap()).unwrap();
        let code = Code::of(&hosts.check("https://portal.rexpayments.com/l/1").unwrap());
        let mut page = Page::new(105.0, 148.0);
        let (ink, turn) = (Ink::BLACK, 0.0);
        page.items.push(Item::Words { line, left: 5.0, baseline: 10.0, size: 4.0, ink, turn });
        page.items.push(Item::Code(Area::new(20.0, 30.0, 60.0, 60.0), Arc::new(code)));
        document(&page, &fonts, purpose)
    }

    #[test]
    fn words_that_look_like_markup_stay_words() {
        let text = "<svg onload='x'> & \"]]>\" </text>";
        let svg = drawn(text, Purpose::File);
        let parsed = roxmltree::Document::parse(&svg).unwrap();
        let texts: Vec<_> = parsed.descendants().filter(|node| node.has_tag_name("text")).collect();
        assert_eq!(texts.iter().map(|node| node.text().unwrap()).collect::<String>(), text);
        let root = parsed.root_element();
        assert_eq!(
            (root.attribute("width"), root.attribute("viewBox")),
            (Some("105mm"), Some("0 0 1050 1480"))
        );
    }

    #[test]
    fn the_code_is_one_path_with_crisp_edges_or_left_to_whole_pixels() {
        let paths = |purpose| drawn("", purpose).matches("shape-rendering=\"crispEdges\"").count();
        assert_eq!((paths(Purpose::File), paths(Purpose::Picture)), (1, 0));
        assert!(!drawn("Coffee", Purpose::Picture).contains("<text"), "pictures hold the glyphs themselves");
    }
}
