//! Counter cards and posters: shop, product, amount, code, call, small print, one below the other.

use super::{A4, A6, Align, Head, logo_in, one_line, product, put, small_print, watermark};
use crate::{
    domain::card::Card,
    services::export::{
        code::Code,
        fonts::Weight,
        letters::legible,
        page::{Area, Ink, Item, Page},
        setting::{Block, Room, Setter},
    },
};
use std::sync::Arc;

/// A card's measures, in millimetres.
pub struct Sizes {
    page: (f32, f32),
    margin: f32,
    gap: f32,
    logo: f32,
    shop: f32,
    product: f32,
    amount: f32,
    call: f32,
    small: f32,
}

/// Read from an arm's length.
pub const COUNTER_CARD: Sizes = Sizes {
    page: A6,
    margin: 9.0,
    gap: 2.5,
    logo: 10.0,
    shop: 4.2,
    product: 6.4,
    amount: 15.0,
    call: 5.4,
    small: 2.7,
};

/// Read from across the room.
pub const POSTER: Sizes = Sizes {
    page: A4,
    margin: 18.0,
    gap: 5.0,
    logo: 20.0,
    shop: 8.4,
    product: 13.0,
    amount: 33.0,
    call: 12.0,
    small: 4.4,
};

/// Draws a card on a page of its own.
pub fn page(sizes: &Sizes, card: &Card, head: &Head, setter: &mut Setter<'_>) -> Page {
    let (width, height) = sizes.page;
    let mut page = Page::new(width, height);
    page.items.push(Item::Bar(Area::new(0.0, 0.0, width, height), Ink::WHITE));
    let mut area = Area::new(0.0, 0.0, width, height).inside(sizes.margin);
    if let Some(words) = &head.watermark {
        let band = width / 14.0;
        watermark::across(&mut page, width / 15.0, words, setter);
        watermark::bands(&mut page, band, words, setter);
        area = Area::new(area.left, area.top + band * 0.7, area.width, area.height - band * 1.4);
    }
    let items = &mut page.items;
    let top = above(items, area, sizes, card, head, setter);
    let bottom = below(items, area, sizes, card, head, setter);
    // The quiet zone is air already, so the code may reach into the margin.
    let side = (bottom - top).min(area.width + sizes.margin).max(sizes.page.0 / 5.0);
    let at = Area::new((width - side) / 2.0, top + (bottom - top - side) / 2.0, side, side);
    items.push(Item::Code(at, Arc::new(Code::of(&card.address))));
    page
}

/// Everything above the code; gives where it ends.
fn above(
    items: &mut Vec<Item>,
    area: Area,
    sizes: &Sizes,
    card: &Card,
    head: &Head,
    setter: &mut Setter<'_>,
) -> f32 {
    let mut top = sender(items, area, sizes, head, setter);
    let put_next = |items: &mut Vec<Item>, block: Block, top: f32| {
        put(items, block, Ink::BLACK, Align::Centre, (area.left, top, area.width))
    };
    let block = product(setter, card, area.width, sizes.product);
    top = put_next(items, block, top);
    let room = Room { width: area.width, largest: sizes.amount, smallest: sizes.amount * 0.1, lines: 1 };
    let block = setter.fit(&legible(&card.amount), Weight::Strong, room);
    put_next(items, block, top)
}

/// Whose card it is: a compact logo beside the shop's name, a long one above it. Gives where it ends.
fn sender(items: &mut Vec<Item>, area: Area, sizes: &Sizes, head: &Head, setter: &mut Setter<'_>) -> f32 {
    let mut name = |width: f32| one_line(setter, &head.shop, Weight::Strong, width, sizes.shop);
    let Some(logo) = &head.logo else {
        let block = name(area.width);
        let gap = if block.lines.is_empty() { 0.0 } else { sizes.gap };
        return put(items, block, Ink::BLACK, Align::Centre, (area.left, area.top, area.width)) + gap;
    };
    let is_compact = logo.shape < 2.0;
    let (width, height) = logo_in(logo, area.width * 0.7, sizes.logo);
    let beside = if is_compact && !head.shop.is_empty() { width + sizes.gap } else { 0.0 };
    let block = name(area.width - beside);
    let free = area.width - if beside > 0.0 { beside + block.width() } else { width };
    let left = area.left + free / 2.0;
    items.push(Item::Logo(Area::new(left, area.top, width, height), logo.clone()));
    if beside > 0.0 {
        let top = area.top + (height - block.height()) / 2.0;
        put(items, block, Ink::BLACK, Align::Left, (left + beside, top, area.width));
        return area.top + height + sizes.gap;
    }
    let below = area.top + height + sizes.gap * 0.6;
    put(items, block, Ink::BLACK, Align::Centre, (area.left, below, area.width)) + sizes.gap
}

/// Everything below the code; gives where it begins.
fn below(
    items: &mut Vec<Item>,
    area: Area,
    sizes: &Sizes,
    card: &Card,
    head: &Head,
    setter: &mut Setter<'_>,
) -> f32 {
    let mut bottom = area.bottom();
    for block in small_print(setter, card, area.width, sizes.small).into_iter().rev() {
        bottom -= block.height();
        put(items, block, Ink::GREY, Align::Centre, (area.left, bottom, area.width));
    }
    if !head.call.is_empty() {
        let block = one_line(setter, &head.call, Weight::Strong, area.width, sizes.call);
        bottom -= block.height() + sizes.gap;
        put(items, block, Ink::BLACK, Align::Centre, (area.left, bottom, area.width));
    }
    bottom
}
