//! A page as SVG. Words stay words; the code is one outline.

use super::{
    code::Code,
    fonts::Fonts,
    page::{Area, Ink, Item, Page},
    setting::{Line, Run},
};
use base64::Engine as _;
use std::fmt::Write as _;

/// Units to the millimetre: some programs round letters of a few units.
const UNITS: f32 = 10.0;

/// What becomes of the codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codes {
    /// Drawn as outlines.
    Drawn,
    /// Only their white ground: whole pixels are put there afterwards.
    Left,
}

/// Writes a page as a file of its own.
pub fn document(page: &Page, fonts: &Fonts, codes: Codes) -> String {
    let mut svg = String::with_capacity(16_384);
    let (width, height) = (page.width, page.height);
    svg.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" ");
    put(&mut svg, format_args!("width=\"{}mm\" height=\"{}mm\" ", Short(width), Short(height)));
    put(&mut svg, format_args!("viewBox=\"0 0 {} {}\">\n", Units(width), Units(height)));
    for item in &page.items {
        match item {
            Item::Bar(area, ink) => bar(&mut svg, *area, *ink),
            Item::Words { line, left, baseline, size, ink, turn } => {
                words(&mut svg, fonts, line, (*left, *baseline), *size, *ink, *turn);
            }
            Item::Logo(area, logo) => {
                let data = base64::engine::general_purpose::STANDARD.encode(&logo.bytes);
                put(&mut svg, format_args!("<image {} ", Place(*area)));
                put(&mut svg, format_args!("href=\"data:{};base64,{data}\"/>\n", logo.kind));
            }
            Item::Code(area, drawn) => {
                bar(&mut svg, *area, Ink::WHITE);
                if codes == Codes::Drawn {
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

fn words(
    svg: &mut String,
    fonts: &Fonts,
    line: &Line,
    (left, baseline): (f32, f32),
    size: f32,
    ink: Ink,
    turn: f32,
) {
    put(
        svg,
        format_args!("<text xml:space=\"preserve\" font-size=\"{}\" fill=\"{}\"", Units(size), Hex(ink)),
    );
    if turn != 0.0 {
        let (x, y) = (Units(left), Units(baseline));
        put(svg, format_args!(" transform=\"rotate({} {x} {y})\"", Short(turn)));
    }
    svg.push('>');
    for run in &line.runs {
        let face = fonts.face(run.face);
        let (x, length) = (left + run.left * size, width(run) * size);
        put(svg, format_args!("<tspan x=\"{}\" y=\"{}\" ", Units(x), Units(baseline)));
        // Where the console's face is not installed, another one is brought to the same length. Not for other scripts:
        // readers that stretch letter by letter would tear theirs apart.
        if length > 0.0 && Fonts::is_house(run.face) {
            put(svg, format_args!("textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\" ", Units(length)));
        }
        put(svg, format_args!("font-weight=\"{}\" font-family=\"'", face.weight));
        escape(svg, &face.family.replace('\'', ""));
        svg.push_str("', sans-serif\">");
        escape(svg, &run.text);
        svg.push_str("</tspan>");
    }
    svg.push_str("</text>\n");
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
