//! What a person can do. Screens return these; nothing else changes the console.

use super::sell::Kind;
use crate::{
    domain::{
        address::PayAddress,
        link::{LinkForm, LinkId},
        money::Money,
        order::{OrderId, OrderKey},
        payment::PaymentId,
        reference::Reference,
        shop::{Favourite, Shop},
    },
    services::settings::{EntryStyle, Theme},
};
use secrecy::SecretString;

/// The tabs of the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The counter sale.
    Sell,
    /// Generate payment, for web and phone orders.
    OneOff,
    /// The account's payment links.
    Links,
    /// Looking up a payment.
    Transactions,
    /// The shop and the connection.
    Settings,
}

/// Something a person did.
#[derive(Clone, Debug)]
pub enum Action {
    /// Go to a tab.
    GoTo(Screen),
    /// Check the typed token and connect with it.
    Connect(SecretString),
    /// Ask the keyring again for the kept token.
    TryKeyring,
    /// Keep the checked token again.
    KeepToken,
    /// Go on with the checked token in memory only.
    SessionOnly,
    /// Give up connecting and go back to the start.
    BackToWelcome,
    /// Keep what the owner said of the shop.
    SaveShop(Shop),
    /// Start practice mode.
    Practise,
    /// Leave practice mode.
    LeavePractice,
    /// Forget the token and go back to the start.
    SignOut,
    /// Light, dark, or as the system is.
    SetTheme(Theme),
    /// Minutes after which an unpaid sale is closed.
    SetTimeLimit(u32),
    /// The amount above which the cashier is asked; `None` for none.
    SetLargestSale(Option<Money>),
    /// The tiles at the counter.
    SetFavourites(Vec<Favourite>),
    /// How amounts are typed at the counter.
    SetEntry(EntryStyle),
    /// Read the list of payment links anew.
    RefreshLinks,
    /// Select a link, or none.
    SelectLink(Option<LinkId>),
    /// Open the form for a new link.
    OpenLinkForm,
    /// Close it.
    CloseLinkForm,
    /// Make a link.
    CreateLink(LinkForm),
    /// Switch a link on or off.
    SetLinkActive(LinkId, bool),
    /// Ask whether a link shall really go.
    AskDeleteLink(LinkId),
    /// It stays.
    KeepLink,
    /// Delete it for good.
    DeleteLink(LinkId),
    /// Generate a one-off payment.
    GeneratePayment(OrderId, Money),
    /// Generate it although there was another order of this id.
    GenerateAgain,
    /// Don't.
    ForgetOrder,
    /// Show one of the orders.
    ShowOrder(OrderKey),
    /// Somebody brought a payment id or callback address for an order.
    ClaimPayment(OrderKey, String),
    /// A person says that the payment was for the order.
    AcceptPayment(OrderKey, PaymentId),
    /// Nobody waits for an order's payment any more.
    GiveUpOrder(OrderKey),
    /// Listen for checkouts in this computer's browser, or don't.
    SetCallbackListener(bool),
    /// Listen on this port.
    SetCallbackPort(u16),
    /// Let the customer see an order's code.
    ShowOrderToCustomer(OrderKey),
    /// Put the one-off payment away and begin the next.
    NextOneOff,
    /// Look up a payment by id or callback address.
    LookUp(String),
    /// Charge an amount at the counter.
    Charge {
        /// What is charged.
        amount: Money,
        /// The cashier's own words.
        note: String,
        /// At the counter, or by a link that is sent.
        kind: Kind,
    },
    /// Don't charge the amount that was asked about.
    ForgetAmount,
    /// What was typed came from a scanner.
    ScannerSeen,
    /// Bring a sale to the front.
    ShowSale(Reference),
    /// Put the sale in front aside; it stays watched.
    PutAside,
    /// Ask for a sale at once.
    CheckSale(Reference),
    /// Don't close a sale when its time is over.
    KeepSaleOpen(Reference),
    /// The customer paid another way: why, in the cashier's words. The link is switched off.
    PaidAnotherWay(Reference, String),
    /// Money was given back in the portal.
    NoteRefund(Reference, Money),
    /// Switch off the till's links that a new journal knows nothing of.
    CloseStrangers,
    /// Leave them as they are.
    LeaveStrangers,
    /// Begin the guided first payment, with a note that says what it is.
    BeginFirstPayment {
        /// The note.
        note: String,
    },
    /// Not now.
    PutOffFirstPayment,
    /// Look the first payment up by its id or callback address.
    VerifyPayment(String),
    /// Try to open the journal again.
    OpenJournal,
    /// Give a sale up and switch its link off.
    CancelSale(Reference),
    /// Charge the amount of a lost sale again, under a new reference.
    StartAgain(Reference),
    /// Take a finished sale off the strip.
    DismissSale(Reference),
    /// Open an address in this computer's browser.
    OpenAddress(PayAddress),
    /// An address was put on the clipboard.
    Copied,
    /// Save the QR code of an address as a picture.
    ExportQr {
        /// What it says.
        address: PayAddress,
        /// What it sells, for the file's name.
        product: String,
        /// What it charges, for the file's name.
        amount: Money,
        /// What is written across the picture in practice mode.
        practice_words: String,
    },
    /// The path typed where no dialog could be shown.
    ExportTo(String),
    /// Don't save it after all.
    CancelExport,
    /// A notice was read.
    DismissNotice,
    /// Payments and trouble are heard, or not.
    SetSounds(bool),
    /// Open the customer's window, or close it.
    ShowCustomerWindow(bool),
    /// Which screen it opens on, by the system's name; the other one than the console's when `None`.
    SetCustomerMonitor(Option<String>),
    /// Whether it fills that screen.
    SetCustomerFullScreen(bool),
    /// Show where it is, for a moment.
    ShowTestPicture,
    /// Lay what the customer sees over the console, or take it away again.
    ShowToCustomer(bool),
    /// Close the program; asks when a sale is open.
    AskQuit,
    /// Close the open sales, then the program.
    QuitClosingSales,
    /// Close the program and leave the sales open.
    QuitLeavingSales,
    /// Don't close it after all.
    StayOpen,
}
