//! What a person can do. Screens return these; nothing else changes the console.

use super::{
    about::AboutAction,
    backup::BackupAction,
    crash::CrashAction,
    day::DayAction,
    day_settings::DaySetting,
    exporting::{CardWords, Wish},
    filing::PaperAction,
    guide::GuideAction,
    lock::PinAction,
    sell::Kind,
};
use crate::{
    domain::{
        address::PayAddress,
        link::{LinkEdit, LinkForm, LinkId},
        link_table::Sort,
        money::Money,
        order::{OrderId, OrderKey},
        payment::PaymentId,
        reference::Reference,
        shop::{Favourite, Shop},
    },
    services::settings::{EntryStyle, Languages, TextSize, Theme},
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
    /// What this till took.
    Day,
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
    /// What moves by itself stands still, or doesn't.
    SetLessMotion(bool),
    /// How large everything is drawn.
    SetTextSize(TextSize),
    /// Minutes after which an unpaid sale is closed.
    SetTimeLimit(u32),
    /// The amount above which the cashier is asked; `None` for none.
    SetLargestSale(Option<Money>),
    /// The tiles at the counter.
    SetFavourites(Vec<Favourite>),
    /// How amounts are typed at the counter.
    SetEntry(EntryStyle),
    /// The console, or what customers read, is to speak another language.
    SetLanguages(Languages),
    /// Read the list of payment links anew.
    RefreshLinks,
    /// Ask for no more links for now.
    StopSync,
    /// Go on with what was stopped, by a person or by trouble.
    ContinueSync,
    /// Sort the table of links.
    SortLinks(Sort),
    /// The columns of the table of links have these widths in points now, from left to right.
    SetLinkColumnWidths([Option<u16>; 6]),
    /// Select a link, or none.
    SelectLink(Option<LinkId>),
    /// Open the form for a new link.
    OpenLinkForm,
    /// Open the form for a link like this one.
    CopyLink(LinkId),
    /// Open the form that changes a link.
    OpenLinkEdit(LinkId),
    /// Close it.
    CloseLinkForm,
    /// Make a link.
    CreateLink(LinkForm),
    /// The link that turned up is the one whose answer got lost.
    TakeTurnedUp,
    /// Write the change to a link.
    SaveLink(LinkEdit),
    /// Write it over what somebody else wrote meanwhile.
    WriteOverTheirs(LinkEdit),
    /// Take what somebody else wrote into the form.
    UseTheirs,
    /// Let the old link be paid on beside the new one.
    LeaveReplaced,
    /// Show a link's code to the customer, until it is taken away again.
    ShowLink(LinkId),
    /// Take it away again.
    HideLink,
    /// Switch a link on or off.
    SetLinkActive(LinkId, bool),
    /// Ask whether a link shall really go.
    AskDeleteLink(LinkId),
    /// It stays.
    KeepLink,
    /// Delete it for good.
    DeleteLink(LinkId),
    /// A link's code is on paper, perhaps from another computer: it is watched from now on.
    RememberPrinted(LinkId),
    /// A link's code is no longer on paper: it is not watched any more.
    ForgetPrinted(LinkId),
    /// Take what was seen on a printed link off the strip; the number is the count after it.
    HideSighting(LinkId, u64),
    /// Look for old links of unpaid sales that may be tidied away.
    OpenTidyUp,
    /// Archive and delete them.
    TidyUp,
    /// Delete no more of them.
    StopTidyUp,
    /// Leave the page; what is under way goes on.
    CloseTidyUp,
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
    /// Print or save the bare QR code of a one-off payment.
    ExportQr {
        /// What it says.
        address: PayAddress,
        /// What it is for: the order.
        product: String,
        /// What it charges.
        amount: Money,
    },
    /// Print or save the QR code of a link.
    ExportLink(LinkId),
    /// Print or save those of several links.
    ExportLinks(Vec<LinkId>),
    /// The words that stand on the cards: the window knows the language.
    WordCards(CardWords),
    /// What it shall look like, and which kind of file it shall be.
    WishPrint(Wish),
    /// Open it in the system's viewer, to print it.
    PrintCards,
    /// Ask where it shall be saved.
    SaveCards,
    /// The path typed where no dialog could be shown.
    ExportTo(String),
    /// Write no further file.
    StopExport,
    /// The preview was put on the clipboard.
    PictureCopied,
    /// Leave the dialog, or the field for its path.
    CancelExport,
    /// Make a link and print its card in one go.
    BeginCounterCard,
    /// Choose the picture of the shop's logo.
    ChooseLogo,
    /// Its path, typed where no dialog could be shown.
    TakeLogo(String),
    /// Leave that field.
    CancelLogo,
    /// Take the logo away.
    RemoveLogo,
    /// Something with the day.
    Day(DayAction),
    /// Settings of the shop's day.
    DaySetting(DaySetting),
    /// Something with a receipt or another paper.
    Paper(PaperAction),
    /// Something with backups.
    Backup(BackupAction),
    /// Something to the guide through the first steps.
    Guide(GuideAction),
    /// Something about the console itself.
    About(AboutAction),
    /// Something about an error of the last run.
    Crash(CrashAction),
    /// Something about the owner's PIN.
    Pin(PinAction),
    /// A notice was read.
    DismissNotice,
    /// The console starts with the computer, or not.
    SetAutostart(bool),
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
