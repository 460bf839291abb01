//! What shall be printed: the codes, how they are laid out, into which file; and the words that stand on them.

use crate::{
    domain::{
        address::PayAddress,
        card::{Card, Format, Grid, Layout, Letterhead},
        link::{LinkId, LinkState, PaymentLink},
        money::Money,
    },
    services::export::Print,
};
use jiff::Timestamp;
use std::sync::Arc;

/// Pixels across the picture on the screen.
const PREVIEW_PX: u32 = 1000;

/// A code to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Where it leads.
    pub address: PayAddress,
    /// What it sells.
    pub product: String,
    /// What each payment charges.
    pub amount: Money,
    /// The payment link it is of; `None` for a one-off payment's.
    pub link: Option<LinkFacts>,
}

/// What a payment link's print depends on besides its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkFacts {
    /// The provider's id.
    pub id: LinkId,
    /// When it stops taking payments.
    pub expires: Option<Timestamp>,
    /// Payments left, where they are limited.
    pub payments_left: Option<u64>,
    /// What a customer would meet.
    pub state: LinkState,
}

impl Subject {
    /// The code of a link; `None` where its address may not be shown.
    pub(super) fn of(link: &PaymentLink, now: Timestamp) -> Option<Self> {
        let left = |limit: u64| limit.saturating_sub(link.payment_count.unwrap_or(0));
        Some(Self {
            address: link.pay_address()?.clone(),
            product: link.product_name.clone(),
            amount: link.amount,
            link: Some(LinkFacts {
                id: link.id.clone(),
                expires: link.expires,
                payments_left: link.payment_limit.map(left),
                state: link.state(now),
            }),
        })
    }
}

/// The kind of file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileKind {
    /// A picture of pixels.
    #[default]
    Png,
    /// A picture of lines.
    Svg,
    /// A document.
    Pdf,
}

/// Where several codes go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gather {
    /// Each into a file of its own.
    #[default]
    OneFileEach,
    /// All into one document.
    OneDocument,
}

/// What the person chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// How the codes are laid out.
    pub layout: Layout,
    /// How a sheet of stickers is divided, also while another layout is chosen.
    pub grid: Grid,
    /// The kind of file.
    pub kind: FileKind,
    /// The least width of a PNG in pixels.
    pub width_px: u32,
    /// Where several codes go.
    pub gather: Gather,
}

impl Default for Wish {
    fn default() -> Self {
        Self {
            layout: Layout::CounterCard,
            grid: Grid::new(3, 5),
            kind: FileKind::Pdf,
            width_px: 1024,
            gather: Gather::OneDocument,
        }
    }
}

impl Wish {
    /// The same with another division of the sheet; stickers it is then.
    #[must_use]
    pub fn with_grid(self, grid: Grid) -> Self {
        Self { grid, layout: Layout::Stickers(grid), ..self }
    }

    pub(super) fn format(self) -> Format {
        match self.kind {
            FileKind::Png => Format::Png { width_px: self.width_px },
            FileKind::Svg => Format::Svg,
            FileKind::Pdf => Format::Pdf,
        }
    }
}

/// The words that stand on paper, in the customer's language. Only the window reads the language files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardWords {
    /// What the customer shall do.
    pub call: String,
    /// What is written across all that is only practice.
    pub watermark: String,
    /// The shop that staff practise with.
    pub practice_shop: String,
    /// What a file of several codes is called.
    pub several: String,
    /// Until when each code can be paid, in the order of the codes; `None` for ever.
    pub expires: Vec<Option<String>>,
    /// What each code charges, as the shop's language writes it, in the order of the codes.
    pub amounts: Vec<String>,
}

/// All that a print is made of but the person's choice.
pub(super) struct Material<'a> {
    pub subjects: &'a [Subject],
    pub words: &'a CardWords,
    pub shop: &'a str,
    pub logo: Option<Arc<[u8]>>,
    pub is_practice: bool,
}

impl Material<'_> {
    /// All codes in one file.
    pub fn whole(&self, layout: Layout, format: Format) -> Print {
        let mut cards: Vec<_> = (0..self.subjects.len()).map(|at| self.card(at)).collect();
        if let (Layout::Stickers(grid), [card]) = (layout, cards.as_slice()) {
            // A sheet of stickers for one thing is a full one.
            cards = vec![card.clone(); per_sheet(grid)];
        }
        self.print(cards, layout, format)
    }

    /// Each code in a file of its own.
    pub fn one_each(&self, layout: Layout, format: Format) -> Vec<Print> {
        let alone = |at: usize| {
            let copies = if let Layout::Stickers(grid) = layout { per_sheet(grid) } else { 1 };
            self.print(vec![self.card(at); copies], layout, format)
        };
        (0..self.subjects.len()).map(alone).collect()
    }

    /// The first page, for the screen.
    pub fn first_page(&self, layout: Layout, gather: Gather) -> Print {
        let format = Format::Png { width_px: PREVIEW_PX };
        let fit = if let Layout::Stickers(grid) = layout { per_sheet(grid) } else { 1 };
        let shown = if gather == Gather::OneFileEach { 1 } else { fit };
        let subjects = &self.subjects[..self.subjects.len().min(shown)];
        Material { subjects, logo: self.logo.clone(), ..*self }.whole(layout, format)
    }

    fn card(&self, at: usize) -> Card {
        let subject = &self.subjects[at];
        Card {
            address: subject.address.clone(),
            product: subject.product.clone(),
            amount: self.words.amounts.get(at).cloned().unwrap_or_else(|| subject.amount.to_string()),
            expires: self.words.expires.get(at).cloned().flatten(),
        }
    }

    fn print(&self, cards: Vec<Card>, layout: Layout, format: Format) -> Print {
        let shop = if self.is_practice { &self.words.practice_shop } else { self.shop };
        let head = Letterhead {
            shop: shop.to_owned(),
            logo: self.logo.clone(),
            call: self.words.call.clone(),
            watermark: self.is_practice.then(|| self.words.watermark.clone()),
        };
        Print { cards, head, layout, format }
    }
}

fn per_sheet(grid: Grid) -> usize {
    usize::from(grid.columns()) * usize::from(grid.rows())
}
