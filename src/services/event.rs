//! What came of a job.

use super::{
    backup::{BackupError, Inspected, Restored, erase::RemoveError},
    callback::ListenError,
    export::{ExportError, ManyExported, Picture, write::WriteError},
    job::{SessionId, Ticket},
    journal::{
        JournalError, KeptOrders, Loaded, OrderKept,
        day::DayDone,
        printed::{PrintedDone, PrintedTask},
        tidied::{TidyDone, TidyTask},
    },
    link_cache::{CacheError, CachedLink, SyncMark},
    logo::{Logo, LogoError},
    papers::{Filed, PaperError},
    pin::HashingError,
    provider::{ApiError, LinkPage},
    vault::VaultError,
};
use crate::domain::{
    callback::Callback,
    link::{LinkAddress, LinkId, PaymentLink},
    monitor::MonitorInfo,
    order::OrderKey,
    payment::{Payment, Usage},
    reference::Reference,
};
use jiff::{Timestamp, tz::TimeZone};
use std::{path::PathBuf, sync::Arc, time::Duration};

/// Something happened outside.
#[derive(Clone, Debug)]
pub enum Event {
    /// The keyring answered; `true` when it held a token, which is now held in memory.
    TokenLoaded(Result<bool, VaultError>),
    /// The provider judged a token.
    TokenChecked(Ticket, Result<(), ApiError>),
    /// The keyring took the token, or didn't.
    TokenKept(Result<(), VaultError>),
    /// The token is gone from the keyring, or isn't.
    TokenForgotten(Result<(), VaultError>),
    /// A connection stands.
    SessionOpened(SessionId, Connection),
    /// A connection could not be set up.
    SessionFailed(SessionId, String),
    /// The journal was read.
    JournalOpened(SessionId, Result<Opening, JournalError>),
    /// A sale's state is on disk, or is not.
    SaleRecorded(SessionId, Reference, Result<(), JournalError>),
    /// The orders and look-ups of the journal were read.
    OrdersRead(SessionId, Result<KeptOrders, JournalError>),
    /// An order's state is on disk, or is not, and why.
    OrderRecorded(SessionId, OrderKey, Result<OrderKept, JournalError>),
    /// A look-up is on disk; what its payment was used for before, if it was.
    LookUpRecorded(SessionId, Ticket, Result<Option<Usage>, JournalError>),
    /// What a payment was used for is on disk; what it was used for before, if it was.
    UseRecorded(SessionId, Result<Option<Usage>, JournalError>),
    /// The listener listens on this port, or can't.
    Listening(SessionId, Result<u16, ListenError>),
    /// A browser came back from a checkout. Nothing it says is believed.
    CalledBack(SessionId, Callback),
    /// The path of Transaction details that answers on this account.
    PaymentPathKnown(SessionId, String),
    /// The settings could not be read; support may read why.
    SettingsDamaged {
        /// Whether an older copy of them is in use; otherwise nothing is set.
        has_copy: bool,
        /// Why.
        detail: String,
    },
    /// The journal did what it was asked to of printed links, or didn't.
    PrintedKept(SessionId, Box<PrintedTask>, Result<PrintedDone, JournalError>),
    /// The journal did what it was asked to of tidied links, or didn't.
    TidiedKept(SessionId, Box<TidyTask>, Result<TidyDone, JournalError>),
    /// The journal's answer about what was taken.
    DayAnswered(SessionId, Ticket, Result<DayDone, JournalError>),
    /// A paper is on the disk, or isn't.
    PaperSaved(Ticket, Result<Filed, PaperError>),
    /// The system's viewer was started with a paper, or wasn't.
    PaperPrinted(Ticket, Result<(), PaperError>),
    /// A copy for the day is kept, made then; or not.
    DailyKept(Ticket, Result<Timestamp, BackupError>),
    /// What a backup says of itself.
    BackupInspected(Ticket, Result<Inspected, BackupError>),
    /// A backup is taken up, or the journal is as it was.
    BackupRestored(Ticket, Result<Box<Restored>, BackupError>),
    /// Everything of this program is gone, or not.
    EverythingRemoved(Ticket, Result<(), RemoveError>),
    /// The provider's clock, as its newest answer showed it (its `Date`, to the second).
    ProviderClock(SessionId, Timestamp),
    /// A sale's link is in the archive, on disk, or isn't.
    Archived(SessionId, Reference, Result<PathBuf, WriteError>),
    /// A time zone by its IANA name; `None` where this computer knows no such zone.
    ZoneFound(String, Option<TimeZone>),
    /// The names of the time zones that this computer knows.
    Zones(Arc<[String]>),
    /// The hash of a new PIN.
    PinHashed(Ticket, Result<String, HashingError>),
    /// Whether a PIN was the right one.
    PinChecked(Ticket, bool),
    /// The settings are on disk, or are not.
    SettingsSaved(Result<(), String>),
    /// The provider answered a call.
    Answered(SessionId, Answer),
    /// The computer's screens are others than before.
    Monitors(Arc<[MonitorInfo]>),
    /// How the window is drawn, in words for support.
    Renderer(String),
    /// Whether the console starts with the computer, as the system has it now; or why that could not be set.
    Autostart(Result<bool, String>),
    /// What support may know, as a text.
    DiagnosticsMade(Ticket, Arc<str>),
    /// A folder could not be opened.
    FolderFailed(PathBuf),
    /// The browser could not be opened.
    BrowserFailed,
    /// The save dialog is done.
    PathChosen {
        /// The export it was for.
        ticket: Ticket,
        /// The chosen path; `None` when it was cancelled or could not be shown.
        path: Option<PathBuf>,
        /// How long it was open: a dialog that ends at once was never seen.
        open_for: Duration,
        /// Where files usually go, for when a path must be typed.
        folder: Option<PathBuf>,
    },
    /// A file is on disk, or isn't.
    Exported(Ticket, Result<PathBuf, ExportError>),
    /// What would be printed.
    Previewed(Ticket, Result<Arc<Picture>, ExportError>),
    /// Of an export into many files, so many are written.
    ExportProgress {
        /// The export.
        ticket: Ticket,
        /// Files written.
        done: usize,
    },
    /// An export into many files is over.
    ExportedMany(Ticket, ManyExported),
    /// The system's viewer was started with the PDF, or wasn't.
    Printed(Ticket, Result<(), ExportError>),
    /// The shop's logo as it was kept, if there is one that can be read.
    LogoRead(Option<Logo>),
    /// The shop has a new logo, or not.
    LogoTaken(Ticket, Result<Logo, LogoError>),
    /// Some of the links that were cached, newest first.
    CachedLinks(SessionId, Vec<CachedLink>),
    /// The cache was read to its end: how far the synchronising was, if it was begun.
    CacheRead(SessionId, Result<Option<SyncMark>, CacheError>),
}

/// What the journal held when it was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// What has to be taken up again.
    pub loaded: Loaded,
    /// The name under which a damaged journal is kept; this one is new then.
    pub set_aside: Option<String>,
}

/// What a connection leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// The provider's host, for people.
    pub host: String,
}

/// What came of switching a link on or off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switched {
    /// The link as it was read last.
    pub link: PaymentLink,
    /// Whether it was so before: nothing was written.
    pub was_so: bool,
}

/// What came of a change to a link that was not refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    /// The link says it now.
    Done(PaymentLink),
    /// Somebody else changed the link meanwhile. It stands as it does here, and is not written over.
    ChangedElsewhere(PaymentLink),
    /// The change was sent, and the link still says what it said before.
    NotTaken(PaymentLink),
}

/// The provider's answer to a call.
#[derive(Clone, Debug)]
pub enum Answer {
    /// A page of links.
    Links(Ticket, u32, Result<LinkPage, ApiError>),
    /// One link.
    Link(LinkId, Result<PaymentLink, ApiError>),
    /// A printed link as it is now.
    PrintedWatched(LinkId, Result<PaymentLink, ApiError>),
    /// A link to be tidied away as it is now.
    TidiedSeen(LinkId, Result<PaymentLink, ApiError>),
    /// A link to be tidied away was deleted.
    TidiedDeleted(LinkId, Result<(), ApiError>),
    /// A new link.
    LinkCreated(Ticket, Result<PaymentLink, ApiError>),
    /// A link switched on or off, as it was read afterwards.
    ActiveSet(LinkId, bool, Result<Switched, ApiError>),
    /// A link changed, or not.
    LinkEdited(LinkId, Result<Edited, ApiError>),
    /// A link deleted. A failure that is certainly not done was looked at: the link is still there.
    LinkDeleted(LinkId, Result<(), ApiError>),
    /// A one-off payment's address, and the provider's clock then, as far as it is known.
    PaymentGenerated(Ticket, Result<LinkAddress, ApiError>, Option<Timestamp>),
    /// A payment.
    LookedUp(Ticket, Result<Payment, ApiError>),
    /// A sale's new link.
    SaleStarted(Reference, Result<PaymentLink, ApiError>),
    /// The newest links, to look for a sale's among them.
    SaleSought(Reference, Result<Vec<PaymentLink>, ApiError>),
    /// A sale's link as it is now.
    SaleWatched(Reference, Result<PaymentLink, ApiError>),
    /// The newest links, for a new journal.
    LookedBack(Result<Vec<PaymentLink>, ApiError>),
    /// The newest links.
    OthersWatched(Result<Vec<PaymentLink>, ApiError>),
    /// A sale's link after it was switched off.
    SaleClosed(Reference, Result<PaymentLink, ApiError>),
}
