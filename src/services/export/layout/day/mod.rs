//! A part of the journal on sheets of A4: what was taken, what is not settled, and each entry. Long: it is planned first,
//! so that each page knows how many there are, and then drawn page by page.

mod figures;
mod rows;
mod totals;

use super::{A4, ASCENT, Align, one_line, put, watermark};
use crate::{
    domain::takings::{Entry, Report},
    services::{
        export::{
            fonts::Weight,
            letters::legible,
            page::{Area, Ink, Item, Page},
            setting::{Block, LEADING, Line, Room, Setter},
        },
        papers::{DayPaper, DayWords},
    },
};
use rows::{Heads, Row, Writing};
use std::ops::Range;
use totals::TotalLine;

/// From each edge, in millimetres.
const MARGIN: f32 = 15.0;

/// Between the margins.
const WIDTH: f32 = A4.0 - 2.0 * MARGIN;

/// The letters of shop, title, heads, what is read, and what is read second; millimetres to the em.
const SHOP: f32 = 3.8;
const TITLE: f32 = 7.2;
const HEAD: f32 = 4.2;
const WORDS: f32 = 2.9;
const SMALL: f32 = 2.5;

/// A line's thickness.
const HAIR: f32 = 0.2;

/// The bands of practice at the upper and lower edge.
const BAND: f32 = 11.0;

/// Where the page's number stands, and how much room it has.
const FOOT: f32 = 8.0;

/// What a page is put together from: as wide as the page's inside, and never parted.
enum Strip<'a> {
    Air(f32),
    Words(Block, Ink),
    Total(TotalLine),
    /// The head of a list, once more on each page that the list goes on to.
    ListHead(usize),
    Row(Row<'a>),
}

/// What stands where, before it is drawn.
pub struct Plan<'a> {
    strips: Vec<Strip<'a>>,
    /// The strips of each page.
    pages: Vec<Range<usize>>,
    /// The list that each page begins in the middle of.
    continued: Vec<Option<usize>>,
    /// The heads of lists.
    lists: Vec<Line>,
    heads: Heads,
    writing: Writing,
    /// What stands at the top of all pages but the first.
    running_head: Line,
    /// What stands on all pages alike, below all.
    ground: Vec<Item>,
    is_marked: bool,
}

/// Plans a report.
pub fn plan<'a>(
    paper: &DayPaper,
    report: &'a Report,
    entries: &'a [Entry],
    setter: &mut Setter<'_>,
) -> Plan<'a> {
    let words = &paper.words;
    let mut writing = Writing::new(paper, entries, setter);
    let mut strips = first_head(words, setter);
    totals::add(&mut strips, report, words, setter);
    if !words.footer.is_empty() {
        strips.push(Strip::Words(lines(setter, &words.footer, Weight::Plain, SMALL), Ink::GREY));
    }
    let mut lists = Vec::new();
    for (head, entries) in [(&words.unsettled, report.unsettled.as_slice()), (&words.entries, entries)] {
        if entries.is_empty() {
            continue;
        }
        strips.push(Strip::Air(7.0));
        strips.push(Strip::ListHead(lists.len()));
        lists.push(setter.line(&legible(head), Weight::Strong));
        strips.extend(entries.iter().map(|entry| Strip::Row(writing.row(entry, setter))));
    }
    let mark = words.mark.as_deref().map(legible).filter(|mark| !mark.is_empty());
    let mut plan = Plan {
        strips,
        pages: Vec::new(),
        continued: Vec::new(),
        lists,
        heads: Heads::new(words, writing.has_closings, setter),
        writing,
        running_head: running_head(words, setter),
        ground: ground(mark.as_deref(), setter),
        is_marked: mark.is_some(),
    };
    plan.part();
    plan
}

impl Plan<'_> {
    /// How many pages it takes.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Draws a page; the first is 0.
    pub fn page(&self, number: usize) -> Page {
        let mut page = Page::new(A4.0, A4.1);
        page.items.clone_from(&self.ground);
        let items = &mut page.items;
        let mut top = self.top();
        if number > 0 {
            words(items, self.running_head.clone(), SMALL, (MARGIN, top), Ink::GREY);
            top += RUNNING;
        }
        if let Some(list) = self.continued[number] {
            self.list_head(items, list, top);
            top += LIST_HEAD;
        }
        for strip in &self.strips[self.pages[number].clone()] {
            match strip {
                Strip::Air(_) => {}
                Strip::Words(block, ink) => {
                    put(items, block.clone(), *ink, Align::Left, (MARGIN, top, WIDTH));
                }
                Strip::Total(line) => line.draw(items, top),
                Strip::ListHead(list) => self.list_head(items, *list, top),
                Strip::Row(row) => self.writing.draw(items, row, top),
            }
            top += strip.height();
        }
        let number = self.writing.figures.line(&format!("{}/{}", number + 1, self.pages.len()));
        if let Some(line) = number {
            let left = MARGIN + WIDTH - line.width * SMALL;
            words(items, line, SMALL, (left, self.bottom() + FOOT - SMALL * LEADING), Ink::GREY);
        }
        page
    }

    /// Where the first words stand.
    fn top(&self) -> f32 {
        if self.is_marked { BAND + 6.0 } else { MARGIN }
    }

    /// Where the last words end.
    fn bottom(&self) -> f32 {
        A4.1 - FOOT - if self.is_marked { BAND + 3.0 } else { MARGIN * 0.7 }
    }

    /// Decides what stands on which page.
    fn part(&mut self) {
        let room = self.bottom() - self.top();
        let (mut begin, mut filled, mut within) = (0, 0.0, None);
        let mut continued = None;
        for at in 0..self.strips.len() {
            let strip = &self.strips[at];
            // A head never stands alone at the end of a page.
            let followed = match strip {
                Strip::ListHead(_) => self.strips.get(at + 1).map_or(0.0, Strip::height),
                _ => 0.0,
            };
            if filled + strip.height() + followed > room && at > begin {
                self.pages.push(begin..at);
                self.continued.push(continued);
                continued = within.filter(|_| matches!(strip, Strip::Row(_)));
                filled = RUNNING + if continued.is_some() { LIST_HEAD } else { 0.0 };
                begin = at;
            }
            if let Strip::ListHead(list) = strip {
                within = Some(*list);
            }
            filled += strip.height();
        }
        self.pages.push(begin..self.strips.len());
        self.continued.push(continued);
    }

    fn list_head(&self, items: &mut Vec<Item>, list: usize, top: f32) {
        words(items, self.lists[list].clone(), HEAD, (MARGIN, top), Ink::BLACK);
        self.heads.draw(items, top + HEAD * LEADING + 1.5);
        items.push(Item::Bar(Area::new(MARGIN, top + LIST_HEAD - 0.3, WIDTH, 0.3), Ink::BLACK));
    }
}

/// The height of what stands at the top of all pages but the first.
const RUNNING: f32 = 8.0;

/// The height of a list's name and the heads of its columns.
const LIST_HEAD: f32 = HEAD * LEADING + 1.5 + SMALL * LEADING + 1.2;

impl Strip<'_> {
    /// In millimetres.
    fn height(&self) -> f32 {
        match self {
            Self::Air(height) => *height,
            Self::Words(block, _) => block.height(),
            Self::Total(_) => TotalLine::HEIGHT,
            Self::ListHead(_) => LIST_HEAD,
            Self::Row(row) => row.height,
        }
    }
}

/// What stands at the top of the first page.
fn first_head<'a>(words: &DayWords, setter: &mut Setter<'_>) -> Vec<Strip<'a>> {
    let mut strips = Vec::new();
    if !words.shop.is_empty() {
        strips.push(Strip::Words(lines(setter, &words.shop, Weight::Strong, SHOP), Ink::GREY));
        strips.push(Strip::Air(1.5));
    }
    strips.push(Strip::Words(lines(setter, &words.title, Weight::Strong, TITLE), Ink::BLACK));
    strips.push(Strip::Air(1.0));
    for line in &words.subtitle {
        strips.push(Strip::Words(lines(setter, line, Weight::Plain, WORDS), Ink::GREY));
    }
    strips.push(Strip::Air(6.0));
    strips
}

fn running_head(words: &DayWords, setter: &mut Setter<'_>) -> Line {
    let text = [&words.shop, &words.title].map(|text| legible(text));
    let text = text.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    let mut block = one_line(setter, &text, Weight::Plain, WIDTH, SMALL);
    block.lines.pop().unwrap_or_default()
}

/// White paper, and what says that it is practice.
fn ground(mark: Option<&str>, setter: &mut Setter<'_>) -> Vec<Item> {
    let mut page = Page::new(A4.0, A4.1);
    page.items.push(Item::Bar(Area::new(0.0, 0.0, page.width, page.height), Ink::WHITE));
    if let Some(mark) = mark {
        watermark::across(&mut page, 24.0, mark, setter);
        watermark::bands(&mut page, BAND, mark, setter);
    }
    page.items
}

/// Words on as many lines as they need.
fn lines(setter: &mut Setter<'_>, text: &str, weight: Weight, size: f32) -> Block {
    setter.fit(
        &legible(text),
        weight,
        Room { width: WIDTH, largest: size, smallest: size, lines: usize::MAX },
    )
}

/// A line of words at a place: its left end and its upper edge.
fn words(items: &mut Vec<Item>, line: Line, size: f32, (left, top): (f32, f32), ink: Ink) {
    items.push(Item::Words { line, left, baseline: top + ASCENT * size, size, ink, turn: 0.0 });
}
