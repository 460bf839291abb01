//! What was taken: for each mode and currency what came in of each kind, and all of it together. Real money and tests never
//! stand in one sum.

use super::{HAIR, HEAD, LEADING, MARGIN, Strip, WIDTH, figures::Figures, words};
use crate::{
    domain::{
        money::{Currency, Money},
        sum_line::{SumLine, What},
        takings::{Kind, Mode, Report, Total},
    },
    services::{
        export::{
            fonts::Weight,
            layout::{Align, one_line, put},
            letters::legible,
            page::{Area, Ink, Item},
            setting::{Block, Line, Setter},
        },
        papers::DayWords,
    },
};

/// Millimetres to the em.
const SIZE: f32 = 3.6;

/// Above and below the words of a line.
const AIR: f32 = 1.0;

/// The ends of the columns of counts and sums, and the beginning of that of currencies.
const COUNTS: f32 = MARGIN + 100.0;
const SUMS: f32 = MARGIN + 165.0;
const CURRENCIES: f32 = MARGIN + 168.0;

/// A line of the totals.
pub struct TotalLine {
    name: Block,
    count: Line,
    sum: Line,
    currency: Line,
    ink: Ink,
    /// Whether it sums up the lines above it.
    is_whole: bool,
}

/// Adds the totals, real money first.
pub fn add(strips: &mut Vec<Strip<'_>>, report: &Report, words: &DayWords, setter: &mut Setter<'_>) {
    let faces =
        Faces { plain: Figures::new(setter, Weight::Plain), strong: Figures::new(setter, Weight::Strong) };
    strips.push(Strip::Words(super::lines(setter, &words.totals, Weight::Strong, HEAD), Ink::BLACK));
    if report.totals.is_empty() {
        strips.push(Strip::Words(super::lines(setter, "–", Weight::Plain, SIZE), Ink::BLACK));
    }
    for (place, mode) in Mode::ALL.into_iter().enumerate() {
        let of_mode: Vec<&Total> = report.totals.iter().filter(|total| total.mode == mode).collect();
        if of_mode.is_empty() {
            continue;
        }
        let ink = if mode == Mode::Test { Ink::VIOLET } else { Ink::BLACK };
        if let Some(name) = words.modes.get(place) {
            strips.push(Strip::Air(2.0));
            strips.push(Strip::Words(super::lines(setter, name, Weight::Strong, SIZE), ink));
        }
        for currency in currencies(&of_mode) {
            for line in SumLine::of(&report.totals, currency, &[mode]) {
                let Some(minor) = line.minor else { continue };
                let sum = Money::from_minor(minor, currency);
                strips.push(Strip::Total(faces.line(setter, name_of(&line, words), &line, sum, ink)));
            }
            strips.push(Strip::Air(2.0));
        }
    }
    strips.push(Strip::Air(1.0));
}

fn name_of<'w>(line: &SumLine, words: &'w DayWords) -> &'w str {
    match line.what {
        What::Kind(kind) => {
            let place = Kind::ALL.iter().position(|known| *known == kind);
            place.and_then(|place| words.kinds.get(place)).map_or("", String::as_str)
        }
        What::Gross => &words.taken,
        What::AfterRefunds => &words.after_refunds,
    }
}

/// The currencies by their codes.
fn currencies(totals: &[&Total]) -> Vec<Currency> {
    let mut currencies: Vec<Currency> = totals.iter().map(|total| total.sum.currency()).collect();
    currencies.sort_by_key(|currency| currency.code());
    currencies.dedup();
    currencies
}

struct Faces {
    plain: Figures,
    strong: Figures,
}

impl Faces {
    fn line(&self, setter: &mut Setter<'_>, name: &str, line: &SumLine, sum: Money, ink: Ink) -> TotalLine {
        let is_whole = line.is_whole();
        let (figures, weight) =
            if is_whole { (&self.strong, Weight::Strong) } else { (&self.plain, Weight::Plain) };
        let set = |text: &str| figures.line(text).unwrap_or_default();
        TotalLine {
            name: one_line(setter, &legible(name), weight, COUNTS - MARGIN - 20.0, SIZE),
            count: line.count.map(|count| set(&count.to_string())).unwrap_or_default(),
            sum: set(&sum.decimal()),
            currency: set(sum.currency().code()),
            ink,
            is_whole,
        }
    }
}

impl TotalLine {
    /// In millimetres.
    pub const HEIGHT: f32 = SIZE * LEADING + 2.0 * AIR + HAIR;

    /// Puts the line on a page.
    pub fn draw(&self, items: &mut Vec<Item>, top: f32) {
        let line = if self.is_whole { Ink::BLACK } else { Ink::HAIRLINE };
        items.push(Item::Bar(Area::new(MARGIN, top, WIDTH, HAIR), line));
        let top = top + HAIR + AIR;
        put(items, self.name.clone(), self.ink, Align::Left, (MARGIN, top, WIDTH));
        for (line, right) in [(&self.count, COUNTS), (&self.sum, SUMS)] {
            words(items, line.clone(), SIZE, (right - line.width * SIZE, top), self.ink);
        }
        words(items, self.currency.clone(), SIZE, (CURRENCIES, top), self.ink);
    }
}
