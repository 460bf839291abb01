//! The lines of the lists: when, what, kind, state, amount.

use super::{HAIR, LEADING, MARGIN, SMALL, WIDTH, WORDS, figures::Figures, words};
use crate::{
    domain::takings::{Entry, Kind, Mode, Source, Standing},
    services::{
        export::{
            fonts::Weight,
            layout::{Align, one_line, put},
            letters::legible,
            moment,
            page::{Area, Ink, Item},
            setting::{Block, Room, Setter},
        },
        papers::{DayPaper, DayWords},
    },
};
use jiff::tz::TimeZone;
use std::{collections::HashMap, sync::Arc};

/// Where a column stands, and its width.
#[derive(Clone, Copy)]
struct Column(f32, f32);

const WHEN: Column = Column(MARGIN, 29.0);
const WHAT: Column = Column(MARGIN + 31.0, 58.0);
/// Its width where closings stand beside it.
const WHAT_AND_CLOSING: f32 = 46.0;
const CLOSING: Column = Column(MARGIN + 78.5, 10.5);
const KIND: Column = Column(MARGIN + 91.0, 25.0);
const STATE: Column = Column(MARGIN + 118.0, 27.0);
const AMOUNT: Column = Column(MARGIN + 145.0, 25.5);

/// Where currencies stand, at the right of their amounts.
const CURRENCY: f32 = MARGIN + 171.8;

/// Above and below the words of a line.
const AIR: f32 = 1.0;

/// The heads of the columns.
pub struct Heads(Vec<(Block, Align, Column)>);

impl Heads {
    /// Sets them.
    pub fn new(words: &DayWords, has_closings: bool, setter: &mut Setter<'_>) -> Self {
        // In the order of the words: when, kind, what, state, amount; and the last of them, the closing.
        let columns = [
            (WHEN, Align::Left),
            (KIND, Align::Left),
            (WHAT, Align::Left),
            (STATE, Align::Left),
            (AMOUNT, Align::Right),
        ];
        let head = |((column, align), word): ((Column, Align), &String)| {
            (one_line(setter, &legible(word), Weight::Plain, column.1, SMALL), align, column)
        };
        let closing =
            words.columns.last().filter(|_| has_closings).map(|word| ((CLOSING, Align::Right), word));
        Self(columns.into_iter().zip(&words.columns).chain(closing).map(head).collect())
    }

    /// Puts them on a page.
    pub fn draw(&self, items: &mut Vec<Item>, top: f32) {
        for (block, align, Column(left, width)) in &self.0 {
            put(items, block.clone(), Ink::GREY, *align, (*left, top, *width));
        }
    }
}

/// A line that is planned.
pub struct Row<'a> {
    entry: &'a Entry,
    what: Set,
    below: Vec<Set>,
    /// In millimetres.
    pub height: f32,
}

/// Words of a line.
enum Set {
    /// Figures and plain letters on one line: set when they are drawn.
    Figures(String),
    /// All others.
    Words(Arc<Block>),
}

/// How the lines of a report are written.
pub struct Writing {
    zone: TimeZone,
    /// Whether lines say which closing they belong to.
    pub has_closings: bool,
    /// For times, references and amounts.
    pub figures: Figures,
    strong: Figures,
    kinds: Vec<Block>,
    standings: Vec<Block>,
    modes: Vec<Block>,
    /// What is written again and again, such as the products of printed links.
    known: HashMap<String, Arc<Block>>,
}

impl Writing {
    /// Sets what many lines share.
    pub fn new(paper: &DayPaper, entries: &[Entry], setter: &mut Setter<'_>) -> Self {
        let mut names = |words: &[String], width: f32, size: f32| -> Vec<Block> {
            words.iter().map(|word| one_line(setter, &legible(word), Weight::Plain, width, size)).collect()
        };
        let words = &paper.words;
        Self {
            zone: paper.rule.zone.clone(),
            has_closings: are_of_several(entries),
            kinds: names(&words.kinds, KIND.1, WORDS),
            standings: names(&words.standings, STATE.1, WORDS),
            modes: names(&words.modes, STATE.1, SMALL),
            figures: Figures::new(setter, Weight::Plain),
            strong: Figures::new(setter, Weight::Strong),
            known: HashMap::new(),
        }
    }

    /// Plans a line: what it is of, and below that the note and the payment, on as many lines as they need.
    pub fn row<'a>(&mut self, entry: &'a Entry, setter: &mut Setter<'_>) -> Row<'a> {
        let what = self.set(&what(&entry.source), WORDS, setter);
        let payment = entry.payment.as_ref().map_or("", |payment| payment.as_str());
        let below: Vec<Set> = [entry.note.as_str(), payment]
            .into_iter()
            .map(legible)
            .filter(|words| !words.is_empty())
            .map(|words| self.set(&words, SMALL, setter))
            .collect();
        let left = what.height(WORDS) + below.iter().map(|set| set.height(SMALL)).sum::<f32>();
        let right = WORDS * LEADING + if entry.mode == Mode::Live { 0.0 } else { SMALL * LEADING };
        Row { entry, what, below, height: left.max(right) + 2.0 * AIR + HAIR }
    }

    fn set(&mut self, text: &str, size: f32, setter: &mut Setter<'_>) -> Set {
        let width = if self.has_closings { WHAT_AND_CLOSING } else { WHAT.1 };
        if self.figures.line(text).is_some_and(|line| line.width * size <= width) {
            return Set::Figures(text.to_owned());
        }
        if let Some(known) = self.known.get(text).filter(|known| known.size.total_cmp(&size).is_eq()) {
            return Set::Words(known.clone());
        }
        let room = Room { width, largest: size, smallest: size, lines: usize::MAX };
        let block = Arc::new(setter.fit(text, Weight::Plain, room));
        self.known.insert(text.to_owned(), block.clone());
        Set::Words(block)
    }

    /// Puts a line on a page.
    pub fn draw(&self, items: &mut Vec<Item>, row: &Row<'_>, top: f32) {
        let entry = row.entry;
        let bottom = top + row.height;
        let top = top + AIR;
        let when = moment::to_the_minute(moment::local(entry.at, &self.zone));
        self.put_figures(items, &when, (WHEN.0, top), WORDS, Ink::GREY);
        let mut below = top;
        self.put_set(items, &row.what, &mut below, WORDS, Ink::BLACK);
        for set in &row.below {
            self.put_set(items, set, &mut below, SMALL, Ink::GREY);
        }
        let name = |names: &[Block], place: Option<usize>| place.and_then(|place| names.get(place)).cloned();
        if let Some(closing) = entry.closing.filter(|_| self.has_closings)
            && let Some(line) = self.figures.line(&closing.to_string())
        {
            let left = CLOSING.0 + CLOSING.1 - line.width * WORDS;
            words(items, line, WORDS, (left, top), Ink::GREY);
        }
        let kind = Kind::ALL.iter().position(|kind| *kind == entry.source.kind());
        if let Some(block) = name(&self.kinds, kind) {
            put(items, block, Ink::BLACK, Align::Left, (KIND.0, top, KIND.1));
        }
        let standing = Standing::ALL.iter().position(|standing| *standing == entry.standing);
        if let Some(block) = name(&self.standings, standing) {
            put(items, block, Ink::BLACK, Align::Left, (STATE.0, top, STATE.1));
        }
        let mode = Mode::ALL.iter().position(|mode| *mode == entry.mode && *mode != Mode::Live);
        if let Some(block) = name(&self.modes, mode) {
            let ink = if entry.mode == Mode::Test { Ink::VIOLET } else { Ink::GREY };
            put(items, block, ink, Align::Left, (STATE.0, top + WORDS * LEADING, STATE.1));
        }
        // What doesn't count is not bold, and a test has a colour of its own, so that nobody adds them up.
        let (figures, ink) = match (entry.standing.counts(), entry.mode) {
            (true, Mode::Test) => (&self.figures, Ink::VIOLET),
            (true, _) => (&self.strong, Ink::BLACK),
            (false, _) => (&self.figures, Ink::GREY),
        };
        if let Some(line) = figures.line(&entry.amount.decimal()) {
            let left = AMOUNT.0 + AMOUNT.1 - line.width * WORDS;
            words(items, line, WORDS, (left, top), ink);
        }
        self.put_figures(items, entry.amount.currency().code(), (CURRENCY, top), WORDS, Ink::GREY);
        items.push(Item::Bar(Area::new(MARGIN, bottom - HAIR, WIDTH, HAIR), Ink::HAIRLINE));
    }

    fn put_figures(&self, items: &mut Vec<Item>, text: &str, place: (f32, f32), size: f32, ink: Ink) {
        if let Some(line) = self.figures.line(text) {
            words(items, line, size, place, ink);
        }
    }

    fn put_set(&self, items: &mut Vec<Item>, set: &Set, top: &mut f32, size: f32, ink: Ink) {
        match set {
            Set::Figures(text) => self.put_figures(items, text, (WHAT.0, *top), size, ink),
            Set::Words(block) => {
                put(items, Block::clone(block), ink, Align::Left, (WHAT.0, *top, WHAT.1));
            }
        }
        *top += set.height(size);
    }
}

impl Set {
    /// In millimetres.
    fn height(&self, size: f32) -> f32 {
        match self {
            Self::Figures(_) => size * LEADING,
            Self::Words(block) => block.height(),
        }
    }
}

/// Whether what counts belongs to more than one closing, or some of it to none yet.
fn are_of_several(entries: &[Entry]) -> bool {
    let mut closings = entries.iter().filter(|entry| entry.standing.counts()).map(|entry| entry.closing);
    closings.next().is_some_and(|first| closings.any(|closing| closing != first))
}

/// What an entry is of.
fn what(source: &Source) -> String {
    match source {
        Source::Sale(reference) | Source::Refund(reference, _) => reference.to_string(),
        Source::Order(order) => legible(order.id.as_str()),
        Source::Sighting { product, added: 1, .. } => legible(product),
        Source::Sighting { product, added, .. } => format!("{} ×{added}", legible(product)),
    }
}
