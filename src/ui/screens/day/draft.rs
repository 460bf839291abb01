//! What is being typed and picked on the screen of the day, and what was worked out to draw it.

use super::lines::Lines;
use crate::domain::{money::Money, reference::Reference};
use egui::Id;
use jiff::civil::Date;

/// The screen of the day as it is used.
#[derive(Default)]
pub struct DayDraft {
    /// The search.
    pub search: String,
    /// The search's field.
    pub search_id: Option<Id>,
    /// The first day of a range, as it is typed.
    pub from: String,
    /// The last day, as it is typed.
    pub to: String,
    /// The month that the calendar shows, by one of its days; the one that has begun when `None`.
    pub month: Option<Date>,
    /// The refund being noted.
    pub refund: Option<RefundDraft>,
    /// The list's lines.
    pub lines: Lines,
    /// What is not settled is to be scrolled to.
    pub goes_to_unsettled: bool,
}

/// A refund being noted.
pub struct RefundDraft {
    /// The sale.
    pub reference: Reference,
    /// How much of it is left, as far as the list knows.
    pub left: Money,
    /// The amount as it is typed.
    pub typed: String,
}
