//! What a person can do with the day.

use super::Shown;
use crate::{
    domain::{money::Money, reference::Reference, takings::Source},
    services::papers::DayWords,
};

/// What a person can do with the day.
#[derive(Clone, Debug)]
pub enum DayAction {
    /// Show a part of the journal.
    Show(Shown),
    /// Read it again.
    Refresh,
    /// Search; an empty text ends it.
    Search(String),
    /// Show an entry's details, or no longer.
    Choose(Option<Source>),
    /// Ask the provider for something that is not settled.
    Settle(Source),
    /// Money of a sale, however old, was given back in the portal.
    NoteRefund(Reference, Money),
    /// Begin closing the day.
    BeginClose,
    /// Ask for no more closed sales, and go on to the question whether to close.
    SkipChecks,
    /// Close it.
    Close,
    /// Don't close it, or leave what came of it.
    LeaveClose,
    /// Look at all tills by the provider's list, or no longer.
    ShowTills(bool),
    /// Save the report that shows as CSV and PDF; while a closing was just made, that one.
    Save(Box<DayWords>),
    /// Print it.
    Print(Box<DayWords>),
}
