//! Receipts: who was paid, how much, and what is known of it, one below the other. On a sheet they stand at the left like a
//! letter, on a till's roll in the middle, and the roll is as long as what is on it.

use super::{A4, Align, logo_in, put, watermark};
use crate::{
    domain::receipt::{Paper, Receipt},
    services::export::{
        fonts::Weight,
        letters::legible,
        logo::Logo,
        page::{Area, Ink, Item, Page},
        png::DrawingError,
        setting::{Block, LEADING, Room, Setter},
    },
};
use std::{mem, sync::Arc};

/// A receipt's measures, in millimetres.
struct Sizes {
    width: f32,
    /// Of one page; `None` for a roll, which ends where the words end.
    height: Option<f32>,
    margin: f32,
    align: Align,
    logo: f32,
    shop: f32,
    title: f32,
    amount: f32,
    words: f32,
    small: f32,
    mark: f32,
    /// Between parts.
    gap: f32,
    /// The labels' column; `None` where label and value share the width.
    label: Option<f32>,
    /// What is read second. Tills print in black alone: grey would be a pattern of dots.
    quiet: Ink,
    hair: Ink,
    mark_ink: Ink,
}

const SHEET: Sizes = Sizes {
    width: A4.0,
    height: Some(A4.1),
    margin: 25.0,
    align: Align::Left,
    logo: 18.0,
    shop: 6.4,
    title: 5.0,
    amount: 17.0,
    words: 4.2,
    small: 3.3,
    mark: 24.0,
    gap: 9.0,
    label: Some(48.0),
    quiet: Ink::GREY,
    hair: Ink::HAIRLINE,
    mark_ink: Ink::VIOLET,
};

/// Printers of rolls 80 mm wide print 72 of them.
const ROLL: Sizes = Sizes {
    width: 80.0,
    height: None,
    margin: 4.0,
    align: Align::Centre,
    logo: 14.0,
    shop: 5.4,
    title: 4.0,
    amount: 12.0,
    words: 3.3,
    small: 2.9,
    mark: 15.0,
    gap: 4.5,
    label: None,
    quiet: Ink::BLACK,
    hair: Ink::BLACK,
    mark_ink: Ink::BLACK,
};

/// A line's thickness.
const HAIR: f32 = 0.25;

/// Between words that share a line.
const BETWEEN: f32 = 3.0;

/// Lays out a receipt. Nothing is ever cut: what is long goes on below, and a full sheet on the next.
pub fn pages(receipt: &Receipt, setter: &mut Setter<'_>) -> Result<Vec<Page>, DrawingError> {
    let sizes = match receipt.paper {
        Paper::A4 => &SHEET,
        Paper::Roll80 => &ROLL,
    };
    let logo = receipt.logo.as_ref().map(Logo::of).transpose()?;
    let mark = receipt.mark.as_deref().map(legible).filter(|mark| !mark.is_empty());
    let mut flow = Flow { sizes, full: Vec::new(), items: Vec::new(), top: sizes.margin };
    if let Some(logo) = logo {
        flow.logo(logo);
    }
    flow.text(setter, &receipt.shop, Weight::Strong, sizes.shop, Ink::BLACK);
    flow.air(sizes.gap);
    flow.text(setter, &receipt.title, Weight::Plain, sizes.title, Ink::BLACK);
    // Beside the amount, so that nobody cuts it off and keeps the amount.
    if let Some(mark) = &mark {
        flow.air(sizes.gap / 2.0);
        flow.mark(setter, mark);
    }
    flow.amount(setter, &receipt.amount);
    flow.air(sizes.gap);
    if !receipt.lines.is_empty() {
        flow.hair();
    }
    for (label, value) in &receipt.lines {
        flow.line(setter, &legible(label), &legible(value));
    }
    flow.air(sizes.gap * 0.6);
    for sentence in &receipt.footer {
        flow.text(setter, sentence, Weight::Plain, sizes.small, sizes.quiet);
        flow.air(sizes.small * 0.4);
    }
    if let Some(mark) = &mark {
        flow.air(sizes.gap / 2.0);
        flow.mark(setter, mark);
    }
    Ok(flow.into_pages(mark.as_deref(), setter))
}

/// What stands on the pages so far, from top to bottom.
struct Flow {
    sizes: &'static Sizes,
    full: Vec<Vec<Item>>,
    items: Vec<Item>,
    top: f32,
}

impl Flow {
    /// The width that is printed on.
    fn width(&self) -> f32 {
        self.sizes.width - 2.0 * self.sizes.margin
    }

    fn air(&mut self, height: f32) {
        self.top += height;
    }

    /// Puts things below what is there, or on a new page. Their places are from the upper end of where they will stand.
    fn add(&mut self, items: impl IntoIterator<Item = Item>, height: f32) {
        let bottom = self.sizes.height.map(|page| page - self.sizes.margin);
        if bottom.is_some_and(|bottom| self.top + height > bottom) && !self.items.is_empty() {
            self.full.push(mem::take(&mut self.items));
            self.top = self.sizes.margin;
        }
        let top = self.top;
        self.items.extend(items.into_iter().map(|item| item.moved((0.0, top))));
        self.top += height;
    }

    fn logo(&mut self, logo: Logo) {
        let (width, height) = logo_in(&logo, self.width() * 0.7, self.sizes.logo);
        let free = if self.sizes.align == Align::Centre {
            (self.sizes.width - width) / 2.0
        } else {
            self.sizes.margin
        };
        let gap = self.sizes.gap * 0.5;
        self.add([Item::Logo(Area::new(free, 0.0, width, height), Arc::new(logo))], height + gap);
    }

    /// Words on as many lines as they need.
    fn text(&mut self, setter: &mut Setter<'_>, words: &str, weight: Weight, size: f32, ink: Ink) {
        let block = whole(setter, &legible(words), weight, self.width(), size);
        for line in single_lines(block) {
            let mut items = Vec::new();
            let place = (self.sizes.margin, 0.0, self.width());
            let height = put(&mut items, line, ink, self.sizes.align, place);
            self.add(items, height);
        }
    }

    /// The largest words, on one line as long as they are larger than the others.
    fn amount(&mut self, setter: &mut Setter<'_>, amount: &str) {
        let sizes = self.sizes;
        let room = Room {
            width: self.width(),
            largest: sizes.amount,
            smallest: sizes.shop * 1.1,
            lines: usize::MAX,
        };
        let words = legible(amount);
        let mut block = setter.fit(&words, Weight::Strong, Room { lines: 1, ..room });
        if block.is_cut {
            block = setter.fit(&words, Weight::Strong, room);
        }
        let mut items = Vec::new();
        let height = put(&mut items, block, Ink::BLACK, sizes.align, (sizes.margin, 0.0, self.width()));
        self.add(items, height);
    }

    /// A label and its value: beside each other where there is room, and a hairline below.
    fn line(&mut self, setter: &mut Setter<'_>, label: &str, value: &str) {
        let (sizes, width) = (self.sizes, self.width());
        self.air(sizes.words * 0.35);
        let mut set = |words: &str, width: f32| whole(setter, words, Weight::Plain, width, sizes.words);
        if let Some(column) = sizes.label {
            let (label, value) = (set(label, column - BETWEEN), set(value, width - column));
            self.beside(label, value, column, Align::Left);
        } else {
            let (short, long) = (set(label, width), set(value, width));
            let is_short = short.lines.len() < 2 && long.lines.len() < 2;
            if is_short && short.width() + long.width() + BETWEEN <= width {
                self.beside(short, long, 0.0, Align::Right);
            } else {
                self.beside(short, Block { lines: Vec::new(), ..long.clone() }, 0.0, Align::Left);
                self.beside(Block { lines: Vec::new(), ..long.clone() }, long, 0.0, Align::Left);
            }
        }
        self.air(sizes.words * 0.35);
        self.hair();
    }

    /// Two blocks, line beside line; the second begins at its column.
    fn beside(&mut self, label: Block, value: Block, column: f32, align: Align) {
        let (sizes, width) = (self.sizes, self.width());
        let height = sizes.words * LEADING;
        let (mut labels, mut values) = (single_lines(label), single_lines(value));
        loop {
            let (label, value) = (labels.next(), values.next());
            if label.is_none() && value.is_none() {
                return;
            }
            let mut items = Vec::new();
            if let Some(label) = label {
                put(&mut items, label, sizes.quiet, Align::Left, (sizes.margin, 0.0, width));
            }
            if let Some(value) = value {
                put(&mut items, value, Ink::BLACK, align, (sizes.margin + column, 0.0, width - column));
            }
            self.add(items, height);
        }
    }

    fn hair(&mut self) {
        let area = Area::new(self.sizes.margin, 0.0, self.width(), HAIR);
        self.add([Item::Bar(area, self.sizes.hair)], HAIR);
    }

    /// White words on a bar from edge to edge, as large as they fit.
    fn mark(&mut self, setter: &mut Setter<'_>, mark: &str) {
        let sizes = self.sizes;
        let room = Room { width: self.width(), largest: sizes.mark, smallest: sizes.words, lines: 3 };
        let mut block = setter.fit(mark, Weight::Strong, room);
        if block.is_cut {
            block = setter.fit(mark, Weight::Strong, Room { lines: usize::MAX, ..room });
        }
        let height = block.height();
        let mut items = vec![Item::Bar(Area::new(0.0, 0.0, sizes.width, height), sizes.mark_ink)];
        put(&mut items, block, Ink::WHITE, Align::Centre, (sizes.margin, 0.0, self.width()));
        self.add(items, height + sizes.gap / 2.0);
    }

    fn into_pages(mut self, mark: Option<&str>, setter: &mut Setter<'_>) -> Vec<Page> {
        let sizes = self.sizes;
        let length = self.top + sizes.margin;
        self.full.push(self.items);
        let page = |items: Vec<Item>| {
            let mut page = Page::new(sizes.width, sizes.height.unwrap_or(length));
            page.items.push(Item::Bar(Area::new(0.0, 0.0, page.width, page.height), Ink::WHITE));
            // Pale words would be a pattern of dots on a roll.
            if let (Some(mark), Some(_)) = (mark, sizes.height) {
                watermark::across(&mut page, sizes.mark / 2.0, mark, setter);
            }
            page.items.extend(items);
            page
        };
        self.full.into_iter().map(page).collect()
    }
}

/// Words at one size, on as many lines as they need.
fn whole(setter: &mut Setter<'_>, words: &str, weight: Weight, width: f32, size: f32) -> Block {
    setter.fit(words, weight, Room { width, largest: size, smallest: size, lines: usize::MAX })
}

/// A block's lines, each as a block.
fn single_lines(block: Block) -> impl Iterator<Item = Block> {
    let size = block.size;
    block.lines.into_iter().map(move |line| Block { lines: vec![line], size, is_cut: false })
}
