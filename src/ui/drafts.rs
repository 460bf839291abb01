//! What is being typed. It belongs to the window, not to the console's state, until it is sent.

use super::entry::Entry;
use crate::{
    domain::{
        link::{LinkEdit, LinkForm, LinkId},
        order::OrderKey,
        reference::Reference,
    },
    services::{export::Picture, job::Ticket},
};
use egui::TextureHandle;
use std::sync::Arc;

/// All texts being typed, by screen.
#[derive(Default)]
pub struct Drafts {
    /// Welcome: the token. Wiped when it is sent.
    pub token: String,
    /// Welcome and Settings: the shop.
    pub shop: ShopDraft,
    /// Sell: the amount being entered.
    pub entry: Entry,
    /// Settings: the part that shows.
    pub section: super::screens::settings::Section,
    /// Settings: whether the licences of others show.
    pub shows_licences: bool,
    /// Settings: the amount above which the cashier is asked.
    pub largest_sale: Option<String>,
    /// Settings: the port of the listener.
    pub callback_port: Option<String>,
    /// Settings: what is searched for among the time zones, while one is chosen.
    pub zone: Option<String>,
    /// How fast keys came in.
    pub burst: super::scanner::Burst,
    /// Where the keyboard was.
    pub focus: super::focus::Focus,
    /// Whether the help page stands over the screen.
    pub is_help_open: bool,
    /// Sell: the note to the next sale.
    pub note: String,
    /// Sell: the id of the guided first payment.
    pub first_payment: String,
    /// Sell: the tiles while they are arranged: names and prices.
    pub tiles: Option<Vec<(String, String)>>,
    /// Sell: what the cashier is being asked.
    pub question: Option<Question>,
    /// One-off: order id and amount.
    pub one_off: OneOffDraft,
    /// Links: the search, the filter and the new link.
    pub links: LinksDraft,
    /// Transactions: the payment id.
    pub look_up: String,
    /// Day: the search, and the days being picked.
    pub day: super::screens::day::draft::DayDraft,
    /// The path of an export, when it must be typed, and the suggestion it began with.
    pub export_path: (String, String),
    /// The path of a paper, when it must be typed, and the suggestion it began with.
    pub filing_path: (String, String),
    /// Whether the offer of a receipt has had the keyboard.
    pub is_receipt_focused: bool,
    /// The dialog for printing.
    pub print: PrintDraft,
    /// The path of a logo, when it must be typed.
    pub logo_path: Option<String>,
    /// The PIN being entered. Wiped when it is sent or left.
    pub pin: String,
    /// Whether its field got the keyboard since it was asked for.
    pub is_pin_focused: bool,
    /// Whether what to do without the PIN is shown.
    pub is_pin_forgotten: bool,
    /// Settings: a new PIN, typed twice.
    pub new_pin: (String, String),
    /// The path of a backup, when it must be typed.
    pub backup_path: Option<String>,
    /// Settings: the word that removes everything.
    pub remove_word: String,
    /// The shop's logo as a texture.
    pub logo: super::widgets::logo::LogoTexture,
    /// What the customer sees, over the console.
    pub customer: super::customer::Pictures,
    /// What screen readers were told of the sales.
    pub spoken: super::spoken::Spoken,
    /// QR codes as textures, by address.
    pub qr_codes: super::widgets::qr::Codes,
}

/// What the window keeps of the dialog for printing.
#[derive(Default)]
pub struct PrintDraft {
    /// The preview as a texture, and of which picture it is.
    pub texture: Option<(Arc<Picture>, TextureHandle)>,
    /// Which button got the keyboard: the one that prints, or, once that is done, the one that leaves.
    pub focused_when_done: Option<bool>,
}

/// The shop as it is typed.
#[derive(Default, Clone)]
pub struct ShopDraft {
    /// Whether it was filled from the settings.
    pub is_filled: bool,
    /// The shop's name.
    pub name: String,
    /// The currency's code.
    pub currency: String,
    /// The till's name.
    pub till: String,
    /// How many tills share the account.
    pub tills: String,
    /// The website registered with the provider.
    pub origin: String,
    /// Whether sending was tried: only then empty fields are found fault with.
    pub was_tried: bool,
}

/// The one-off payment as it is typed.
#[derive(Default)]
pub struct OneOffDraft {
    /// The order id.
    pub order: String,
    /// The suggestion that the order id began with.
    pub suggestion: String,
    /// The amount.
    pub amount: String,
    /// The payment id that the customer brings.
    pub claim: String,
    /// The order it is for.
    pub claim_for: Option<OrderKey>,
    /// Whether sending was tried.
    pub was_tried: bool,
}

/// What the cashier is being asked about a sale, with the answer as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// How the customer paid instead.
    PaidAnotherWay(Reference, String),
    /// How much was given back.
    Refund(Reference, String),
}

/// The links screen as it is typed.
#[derive(Default)]
pub struct LinksDraft {
    /// The search.
    pub search: String,
    /// Which states show; all when `None`.
    pub filter: Option<crate::domain::link::LinkState>,
    /// Whether the counter's own sales show instead of the shop's links.
    pub shows_counter_sales: bool,
    /// The table as it stands.
    pub table: super::screens::links::draft::TableDraft,
    /// The new link. It stays when the form is left, until it is made.
    pub form: LinkForm,
    /// The link like another one.
    pub copy: LinkForm,
    /// The link for a card on the counter.
    pub counter_card: LinkForm,
    /// The change to a link. It stays when the form is left, until it is opened for another.
    pub edit: Option<EditDraft>,
    /// The opening of the form that the fields belong to.
    pub opened: Option<Ticket>,
    /// How many links had been made when the new one was begun.
    pub made: u32,
    /// Whether sending was tried.
    pub was_tried: bool,
}

/// A change to a link as it is typed.
pub struct EditDraft {
    /// The link.
    pub link: LinkId,
    /// What stood on it when the form was opened.
    pub before: LinkEdit,
    /// What stands in the fields.
    pub typed: LinkEdit,
}

impl Drafts {
    /// Nothing of one account is left for the next.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}
