//! What the console wants done outside itself. Plain values: they carry ids, so that a late answer finds its question.

use super::{
    archive::ArchiveEntry,
    diagnostics::Known,
    export::Print,
    journal::{KeptLookUp, OrderChange, day::DayTask, printed::PrintedTask, tidied::TidyTask},
    link_cache::CacheChange,
    papers::Paper,
    settings::Settings,
    vault::ApiToken,
};
use crate::domain::{
    address::PayAddress,
    link::{LinkEdit, LinkId, NewLink},
    money::Money,
    order::OrderId,
    payment::{PaymentId, Usage},
    pin::Pin,
    reference::{Reference, Till},
    sale::Sale,
    shop::Shop,
};
use jiff::{Timestamp, civil::Date};
use std::{path::PathBuf, sync::Arc};

/// One connection to an account, practice or real; answers of an older one are dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SessionId(pub u32);

/// Ties an answer to its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ticket(pub u64);

/// Something to do outside the console's own memory.
#[derive(Clone, Debug)]
pub enum Job {
    /// Ask the keyring for the kept token.
    LoadToken {
        /// Whether a person is there to unlock it.
        is_attended: bool,
    },
    /// Ask the provider whether it knows a token, and hold it in memory if so and no newer one is being checked.
    CheckToken(Ticket, ApiToken),
    /// Put the held token into the keyring.
    KeepToken,
    /// Take the kept token out of the keyring and out of memory.
    ForgetToken,
    /// Connect to the provider with the held token.
    OpenSession(SessionId, Shop),
    /// Start the practice provider and connect to it.
    OpenPractice(SessionId, Shop),
    /// Drop the connection; stop the practice provider if it was one.
    CloseSession,
    /// Open the journal of a connection and read what has to be taken up again.
    OpenJournal {
        /// The connection.
        session: SessionId,
        /// What the journal calls its account.
        account: String,
        /// Whose last number.
        till: Till,
        /// From when on sales are wanted that are no longer open.
        since: Timestamp,
    },
    /// Write a sale's present state into the journal.
    RecordSale {
        /// The connection.
        session: SessionId,
        /// When the sale came into this state.
        at: Timestamp,
        /// The sale.
        sale: Box<Sale>,
    },
    /// Read the orders and look-ups that the journal of a connection holds.
    ReadOrders(SessionId),
    /// Write an order's present state into the journal.
    RecordOrder {
        /// The connection.
        session: SessionId,
        /// The order as it has become.
        change: Box<OrderChange>,
    },
    /// Write a look-up into the journal, and see whether its payment was used before.
    RecordLookUp {
        /// The connection.
        session: SessionId,
        /// The question it answers.
        ticket: Ticket,
        /// The look-up.
        look_up: Box<KeptLookUp>,
    },
    /// Write down what a payment was used for.
    RecordUse {
        /// The connection.
        session: SessionId,
        /// The payment.
        payment: PaymentId,
        /// What for.
        usage: Usage,
    },
    /// Listen on a port of loopback for browsers that come back from a checkout, instead of where it was done before.
    Listen(SessionId, u16),
    /// Listen no longer.
    StopListening,
    /// Have the practice provider send its customers to the listener on this port, or to its own page again.
    PointPractice(Option<u16>),
    /// The path of Transaction details that answered at an earlier start.
    KnowPaymentPath(SessionId, String),
    /// Read or write what the journal knows of printed links.
    KeepPrinted(SessionId, PrintedTask),
    /// Find sales to be tidied up, or write down what became of one.
    KeepTidied(SessionId, TidyTask),
    /// Ask the journal what was taken, or close the day.
    AskDay(SessionId, Ticket, DayTask),
    /// Write a paper into a file, or two files beside each other. What is of the journal is read from this connection's.
    SavePaper {
        /// The connection; `None` where the paper needs none.
        session: Option<SessionId>,
        /// The question it answers.
        ticket: Ticket,
        /// What is written.
        paper: Arc<Paper>,
        /// Where to.
        path: PathBuf,
    },
    /// Open a paper as a PDF in the system's viewer, which can print it.
    PrintPaper {
        /// The connection; `None` where the paper needs none.
        session: Option<SessionId>,
        /// The question it answers.
        ticket: Ticket,
        /// What is printed.
        paper: Arc<Paper>,
    },
    /// Write a link into the archive, before it is deleted.
    Archive {
        /// The connection.
        session: SessionId,
        /// The archive's name.
        file_name: String,
        /// What is written.
        entry: Box<ArchiveEntry>,
    },
    /// Find a time zone by its IANA name.
    FindZone(String),
    /// List the time zones that this computer knows.
    ListZones,
    /// Hash a new PIN.
    HashPin(Ticket, Pin),
    /// See whether a PIN is the one that was hashed to this.
    CheckPin(Ticket, Pin, String),
    /// Write the settings.
    SaveSettings(Box<Settings>),
    /// A call to the provider.
    Ask(SessionId, Ask),
    /// Let the till be heard.
    Play(Chime),
    /// Keep the screen awake while a customer looks at a code, or no longer.
    KeepAwake(bool),
    /// Open an address in the browser.
    OpenInBrowser(PayAddress),
    /// Open one of the console's own folders in the system's file manager.
    OpenFolder(PathBuf),
    /// See whether the console starts with the computer.
    ReadAutostart,
    /// Have it start with the computer, or not.
    SetAutostart(bool),
    /// The reports of errors were offered, and are not offered again.
    PutCrashesAway,
    /// Put together what support may know. Answered by
    /// [`Event::DiagnosticsMade`](super::event::Event::DiagnosticsMade).
    MakeDiagnostics {
        /// The connection, if there is one: its journal is counted.
        session: Option<SessionId>,
        /// The question it answers.
        ticket: Ticket,
        /// What the console knows of itself.
        known: Box<Known>,
    },
    /// Show the system's save dialog.
    ChoosePath {
        /// The export it is for.
        ticket: Ticket,
        /// The file name to suggest.
        file_name: String,
    },
    /// Show the system's dialog for choosing a folder. Answered by [`Event::PathChosen`](super::event::Event::PathChosen).
    ChooseFolder {
        /// The export it is for.
        ticket: Ticket,
    },
    /// Draw what would be printed, for the screen.
    Preview {
        /// The export it is for.
        ticket: Ticket,
        /// What is printed.
        print: Box<Print>,
    },
    /// Write codes or cards into a file.
    Export {
        /// The export it is for.
        ticket: Ticket,
        /// What is printed.
        print: Box<Print>,
        /// Where to.
        path: PathBuf,
    },
    /// Write one file for each of these into a folder, under names made from what they sell.
    ExportMany {
        /// The export it is for.
        ticket: Ticket,
        /// What is printed into each file.
        prints: Vec<Print>,
        /// Where to.
        folder: PathBuf,
    },
    /// Write no further file of this export.
    StopExport(Ticket),
    /// Open it as a PDF in the system's viewer, which can print it.
    Print {
        /// The export it is for.
        ticket: Ticket,
        /// What is printed.
        print: Box<Print>,
    },
    /// Show the system's dialog for choosing a picture. Answered by [`Event::PathChosen`](super::event::Event::PathChosen).
    ChoosePicture {
        /// What it is for.
        ticket: Ticket,
    },
    /// Read the shop's logo as it was kept.
    ReadLogo,
    /// Make a picture the shop's logo: read it, bring it to a modest size, keep it.
    TakeLogo {
        /// What it is for.
        ticket: Ticket,
        /// Where the picture lies.
        path: PathBuf,
    },
    /// Take the shop's logo away.
    DropLogo,
    /// Keep a copy of journal, settings and logo for one of the shop's days.
    KeepDaily {
        /// The question it answers.
        ticket: Ticket,
        /// The day.
        day: Date,
        /// Whether one that is there already is not enough.
        is_newer_wanted: bool,
    },
    /// Show the system's dialog for choosing a backup. Answered by [`Event::PathChosen`](super::event::Event::PathChosen).
    ChooseBackup {
        /// What it is for.
        ticket: Ticket,
    },
    /// See what a backup holds.
    InspectBackup {
        /// The question it answers.
        ticket: Ticket,
        /// Where it lies.
        path: PathBuf,
    },
    /// Merge a backup into the real account's journal, which no connection has open.
    RestoreBackup {
        /// The question it answers.
        ticket: Ticket,
        /// Where it lies.
        path: PathBuf,
        /// Whether its settings and logo are wanted too.
        with_settings: bool,
    },
    /// Take the token out of the keyring, then drop the connection and erase every file of this program.
    RemoveEverything(Ticket),
    /// Open the cache of an account's links, and read it.
    OpenLinkCache {
        /// The connection.
        session: SessionId,
        /// What the journal calls its account.
        account: String,
    },
    /// Keep what was learned of links.
    CacheLinks {
        /// The connection.
        session: SessionId,
        /// What was learned.
        change: Box<CacheChange>,
    },
}

/// What the till sounds like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chime {
    /// A sale is paid.
    Paid,
    /// A person must look.
    Trouble,
}

/// A call to the provider.
#[derive(Clone, Debug)]
pub enum Ask {
    /// One page of the account's links, counted from 1.
    ListLinks {
        /// The reading it belongs to.
        ticket: Ticket,
        /// Which page.
        page: u32,
    },
    /// One link, to see whether it still exists.
    ViewLink(LinkId),
    /// A link whose code is on paper, at leisure.
    WatchPrinted(LinkId),
    /// A link to be tidied away, just before it is, or to see whether it went.
    ViewTidied(LinkId),
    /// Delete a link that was archived.
    DeleteTidied(LinkId),
    /// Make a link.
    CreateLink(Ticket, NewLink),
    /// Switch a link on or off: read it, write all three fields, read it again.
    SetActive(LinkId, bool),
    /// Change a link's name, description and whether it takes payments, unless it stands otherwise than thought.
    EditLink {
        /// Which link.
        id: LinkId,
        /// What stood on it when the change was made up.
        before: LinkEdit,
        /// What shall stand on it.
        after: LinkEdit,
    },
    /// Delete a link, and look at it where the answer gets lost.
    DeleteLink(LinkId),
    /// Generate a one-off payment.
    GeneratePayment(Ticket, OrderId, Money),
    /// Look up a payment.
    LookUp(Ticket, PaymentId),
    /// Make a sale's link.
    StartSale(Reference, NewLink),
    /// Look for a sale's link in the newest page of the list.
    FindSale(Reference),
    /// Ask for a sale's link.
    WatchSale(Reference, LinkId),
    /// Look at the newest links for sales of this till that a new journal knows nothing of.
    LookBack,
    /// Look at the newest links, for all sales that are not in front.
    WatchOthers,
    /// Switch a sale's link off, and see what became of it.
    CloseSale(Reference, LinkId),
}
