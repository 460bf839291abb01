//! Where everything stands. Two things lead on each card: the code, and what it costs.

pub mod day;
pub mod receipt;
mod stickers;
mod upright;
mod watermark;

use super::{
    Print,
    code::Code,
    fonts::Weight,
    letters::legible,
    logo::Logo,
    page::{Area, Ink, Item, Page, mm},
    png::DrawingError,
    setting::{Block, LEADING, Room, Setter},
};
use crate::domain::card::{Card, Grid, Layout};
use std::sync::Arc;

/// A sheet of A4 in millimetres (ISO 216).
pub const A4: (f32, f32) = (210.0, 297.0);

/// A sheet of A6 in millimetres (ISO 216).
pub const A6: (f32, f32) = (105.0, 148.0);

/// The side of a bare code in millimetres, quiet zone included, where the file has a size.
const BARE_SIDE: f32 = 60.0;

/// From the top of a line to its baseline, in ems.
const ASCENT: f32 = 0.97;

/// What all pages of a print share.
struct Head {
    shop: String,
    logo: Option<Arc<Logo>>,
    call: String,
    watermark: Option<String>,
}

/// Lays out a print: the first page, or all of them.
pub fn pages(print: &Print, setter: &mut Setter<'_>, only_first: bool) -> Result<Vec<Page>, DrawingError> {
    if print.cards.is_empty() {
        return Err(DrawingError::Nothing);
    }
    let head = Head {
        shop: legible(&print.head.shop),
        logo: print.head.logo.as_ref().map(Logo::of).transpose()?.map(Arc::new),
        call: legible(&print.head.call),
        watermark: print.head.watermark.as_deref().map(legible),
    };
    if let Layout::Stickers(grid) = print.layout {
        return Ok(stickers::sheets(grid, &print.cards, &head, setter, only_first));
    }
    let pages =
        print.cards.iter().take(if only_first { 1 } else { usize::MAX }).map(|card| match print.layout {
            Layout::CounterCard => upright::page(&upright::COUNTER_CARD, card, &head, setter),
            Layout::Poster => upright::page(&upright::POSTER, card, &head, setter),
            Layout::Bare | Layout::Stickers(_) => bare(card, &head, setter),
        });
    Ok(pages.collect())
}

/// The code alone, between bands where it is only practice.
fn bare(card: &Card, head: &Head, setter: &mut Setter<'_>) -> Page {
    let band = if head.watermark.is_some() { BARE_SIDE / 8.0 } else { 0.0 };
    let mut page = Page::new(BARE_SIDE, BARE_SIDE + 2.0 * band);
    page.items.push(Item::Bar(Area::new(0.0, 0.0, page.width, page.height), Ink::WHITE));
    if let Some(words) = &head.watermark {
        watermark::bands(&mut page, band, words, setter);
    }
    page.items
        .push(Item::Code(Area::new(0.0, band, BARE_SIDE, BARE_SIDE), Arc::new(Code::of(&card.address))));
    page
}

/// Where a block's lines stand in the width they have.
#[derive(Clone, Copy, PartialEq)]
enum Align {
    Left,
    Centre,
    Right,
}

/// Puts words at a place; gives where they end below.
fn put(
    items: &mut Vec<Item>,
    block: Block,
    ink: Ink,
    align: Align,
    (left, top, width): (f32, f32, f32),
) -> f32 {
    let (size, bottom) = (block.size, top + block.height());
    for (at, line) in block.lines.into_iter().enumerate() {
        let free = width - line.width * size;
        let left = left
            + match align {
                Align::Left => 0.0,
                Align::Centre => free / 2.0,
                Align::Right => free,
            };
        let baseline = top + (mm(at) * LEADING + ASCENT) * size;
        items.push(Item::Words { line, left, baseline, size, ink, turn: 0.0 });
    }
    bottom
}

/// One line, made smaller down to two thirds, then cut.
fn one_line(setter: &mut Setter<'_>, words: &str, weight: Weight, width: f32, size: f32) -> Block {
    setter.fit(words, weight, Room { width, largest: size, smallest: size * 0.66, lines: 1 })
}

/// What is sold: on two lines as long as it stays large, else on three smaller ones.
fn product(setter: &mut Setter<'_>, card: &Card, width: f32, size: f32) -> Block {
    let words = legible(&card.product);
    let two = Room { width, largest: size, smallest: size * 0.75, lines: 2 };
    let block = setter.fit(&words, Weight::Plain, two);
    if !block.is_cut {
        return block;
    }
    setter.fit(&words, Weight::Plain, Room { largest: size * 0.75, smallest: size * 0.56, lines: 3, ..two })
}

/// The last lines: until when it can be paid, and where the code leads.
fn small_print(setter: &mut Setter<'_>, card: &Card, width: f32, size: f32) -> Vec<Block> {
    let expires = card.expires.as_deref().map(legible);
    let lines = expires.into_iter().chain([legible(card.address.host())]);
    lines
        .filter(|words| !words.is_empty())
        .map(|words| one_line(setter, &words, Weight::Plain, width, size))
        .collect()
}

/// The logo as large as it fits.
fn logo_in(logo: &Logo, width: f32, height: f32) -> (f32, f32) {
    if logo.shape > width / height { (width, width / logo.shape) } else { (height * logo.shape, height) }
}

/// The cell of a sheet by its place in the row and the row's place.
fn cell(grid: Grid, area: Area) -> (f32, f32) {
    (area.width / f32::from(grid.columns()), area.height / f32::from(grid.rows()))
}
