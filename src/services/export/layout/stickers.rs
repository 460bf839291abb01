//! Stickers on sheets of A4, with hairlines where to cut.

use super::{A4, Align, Head, cell, one_line, product, put, small_print, watermark};
use crate::{
    domain::card::{Card, Grid},
    services::export::{
        code::Code,
        fonts::Weight,
        letters::legible,
        page::{Area, Ink, Item, Page},
        setting::{Block, Room, Setter},
    },
};
use std::sync::Arc;

/// What no printer reaches, in millimetres.
const MARGIN: f32 = 8.0;

/// The width of the lines to cut along, in millimetres.
const HAIRLINE: f32 = 0.15;

/// A sticker at least this much wider than tall has its words beside the code.
const WIDE: f32 = 1.3;

/// Fills sheets row by row. One card alone fills a whole sheet.
pub fn sheets(
    grid: Grid,
    cards: &[Card],
    head: &Head,
    setter: &mut Setter<'_>,
    only_first: bool,
) -> Vec<Page> {
    let area = Area::new(0.0, 0.0, A4.0, A4.1).inside(MARGIN);
    let (width, height) = cell(grid, area);
    let places = usize::from(grid.columns()) * usize::from(grid.rows());
    let mut draw = |card: &Card| sticker((width, height), card, head, setter);
    let sheets: Vec<Vec<Vec<Item>>> = match cards {
        [card] => vec![vec![draw(card); places]],
        cards => {
            let sheets = cards.chunks(places).take(if only_first { 1 } else { usize::MAX });
            sheets.map(|cards| cards.iter().map(&mut draw).collect()).collect()
        }
    };
    let ground = ground(grid, area, head, setter);
    let fill = |stickers: Vec<Vec<Item>>| {
        let mut page = ground.clone();
        let tops = (0..grid.rows()).map(|row| area.top + f32::from(row) * height);
        let corners = tops.flat_map(|top| {
            (0..grid.columns()).map(move |column| (area.left + f32::from(column) * width, top))
        });
        for (corner, sticker) in corners.zip(stickers) {
            page.items.extend(sticker.into_iter().map(|item| item.moved(corner)));
        }
        page
    };
    sheets.into_iter().map(fill).collect()
}

/// What lies under the stickers of each sheet.
fn ground(grid: Grid, area: Area, head: &Head, setter: &mut Setter<'_>) -> Page {
    let (width, height) = cell(grid, area);
    let mut page = Page::new(A4.0, A4.1);
    page.items.push(Item::Bar(Area::new(0.0, 0.0, A4.0, A4.1), Ink::WHITE));
    if let Some(words) = &head.watermark {
        watermark::across(&mut page, (width.min(height) / 11.0).max(2.0), words, setter);
    }
    for column in 0..=grid.columns() {
        let left = area.left + f32::from(column) * width - HAIRLINE / 2.0;
        page.items.push(Item::Bar(Area::new(left, area.top, HAIRLINE, area.height), Ink::HAIRLINE));
    }
    for row in 0..=grid.rows() {
        let top = area.top + f32::from(row) * height - HAIRLINE / 2.0;
        page.items.push(Item::Bar(Area::new(area.left, top, area.width, HAIRLINE), Ink::HAIRLINE));
    }
    page
}

/// One sticker, from its own upper left corner.
fn sticker((width, height): (f32, f32), card: &Card, head: &Head, setter: &mut Setter<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    let padding = (width.min(height) * 0.06).clamp(1.6, 8.0);
    let mut area = Area::new(0.0, 0.0, width, height).inside(padding);
    if let Some(words) = &head.watermark {
        let strip = (width.min(height) / 11.0).max(2.4);
        // A little inside, so that a cut beside the line doesn't take it away.
        watermark::band(&mut items, Area::new(0.3, 0.3, width - 0.6, strip), words, setter);
        let down = (strip + 0.6 - padding * 0.4).max(0.0);
        area = Area::new(area.left, area.top + down, area.width, area.height - down);
    }
    if width > height * WIDE {
        beside(&mut items, area, card, head, setter);
    } else {
        stacked(&mut items, area, card, head, setter);
    }
    items
}

/// The code on the left, the words on its right.
fn beside(items: &mut Vec<Item>, area: Area, card: &Card, head: &Head, setter: &mut Setter<'_>) {
    let side = area.height.min(area.width * 0.55);
    let top = area.top + (area.height - side) / 2.0;
    items.push(Item::Code(Area::new(area.left, top, side, side), Arc::new(Code::of(&card.address))));
    let left = area.left + side + side * 0.03;
    let width = area.right() - left;
    let unit = side.min(width * 1.1);
    let words = Words::of(card, head, setter, width, unit);
    words.put(items, Align::Left, Area::new(left, area.top, width, area.height));
}

/// The code above, the words below.
fn stacked(items: &mut Vec<Item>, area: Area, card: &Card, head: &Head, setter: &mut Setter<'_>) {
    let unit = area.width.min(area.height * 0.6);
    let words = Words::of(card, head, setter, area.width, unit);
    let side = area.width.min(area.height - words.height());
    let code = Area::new(area.left + (area.width - side) / 2.0, area.top, side, side);
    items.push(Item::Code(code, Arc::new(Code::of(&card.address))));
    let below = Area::new(area.left, code.bottom(), area.width, area.bottom() - code.bottom());
    words.put(items, Align::Centre, below);
}

/// A sticker's words from top to bottom.
struct Words(Vec<(Block, Ink)>);

impl Words {
    /// As many as there is room for: a small sticker does without the shop's name and the call.
    fn of(card: &Card, head: &Head, setter: &mut Setter<'_>, width: f32, unit: f32) -> Self {
        let small = (unit * 0.062).clamp(1.5, 4.4);
        let mut blocks = Vec::new();
        let is_large = unit > 38.0;
        if is_large && !head.shop.is_empty() {
            let shop = one_line(setter, &head.shop, Weight::Strong, width, unit * 0.065);
            blocks.push((shop, Ink::BLACK));
        }
        blocks.push((product(setter, card, width, (unit * 0.115).max(2.2)), Ink::BLACK));
        let amount = unit * 0.21;
        let room = Room { width, largest: amount, smallest: amount * 0.1, lines: 1 };
        blocks.push((setter.fit(&legible(&card.amount), Weight::Strong, room), Ink::BLACK));
        if unit > 24.0 && !head.call.is_empty() {
            let call = one_line(setter, &head.call, Weight::Strong, width, (unit * 0.085).max(2.0));
            blocks.push((call, Ink::BLACK));
        }
        blocks.extend(small_print(setter, card, width, small).into_iter().map(|block| (block, Ink::GREY)));
        Self(blocks)
    }

    fn height(&self) -> f32 {
        self.0.iter().map(|(block, _)| block.height()).sum()
    }

    /// In the middle of the room they have.
    fn put(self, items: &mut Vec<Item>, align: Align, area: Area) {
        let mut top = area.top + (area.height - self.height()) / 2.0;
        for (block, ink) in self.0 {
            top = put(items, block, ink, align, (area.left, top, area.width));
        }
    }
}
