//! What the table remembers between frames.

use super::{columns, listing::Listing};
use crate::{
    app::links::{Catalogue, catalogue::Place},
    domain::link::LinkId,
    ui::{theme::size, widgets::table::rows::Sight},
};
use egui::Id;
use std::collections::HashSet;

/// The table as it stands: what shows, what is ticked, where it is scrolled to.
#[derive(Default)]
pub struct TableDraft {
    /// What shows.
    pub listing: Listing,
    /// The links that are chosen together.
    pub ticked: HashSet<LinkId>,
    /// The row that the keyboard is at.
    pub cursor: Option<LinkId>,
    /// Whether the keyboard was used last: only then its row is marked.
    pub is_walked: bool,
    /// The detail that was asked for and doesn't show yet.
    pub awaited: Option<Option<LinkId>>,
    /// The detail that showed in the last frame.
    pub shown: Option<LinkId>,
    /// The widths while an edge is being drawn.
    pub drawing: Option<[Option<u16>; columns::COUNT]>,
    /// What was in sight.
    pub sight: Sight,
    /// The links that were in sight, from the first.
    pub seen: Vec<Place>,
    /// Where to scroll to.
    pub scroll: Scroll,
    /// The search field.
    pub search: Option<Id>,
}

/// Where to scroll to in the next frame.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Scroll {
    /// Nowhere.
    #[default]
    Stay,
    /// To the first row.
    Top,
    /// So far that what was in sight stays where it was, in points.
    Keep(f32),
    /// As far as it takes to see the keyboard's row.
    Reveal,
}

impl TableDraft {
    /// The row that the keyboard is at, if it shows.
    pub fn cursor_row(&self, all: &Catalogue) -> Option<usize> {
        self.listing.row_of(all.place(self.cursor.as_ref()?)?)
    }

    /// Keeps what was in sight where it stood, when rows came or went above it. At the very top, new rows show at once.
    pub fn keep_sight(&mut self) {
        if self.sight.offset < 1.0 || self.scroll != Scroll::Stay {
            return;
        }
        let kept = self.seen.iter().zip(self.sight.rows.clone()).find_map(|(&place, was)| {
            self.listing.row_of(place).map(|is| self.sight.keep(was, is, size::ROW))
        });
        if let Some(offset) = kept {
            self.scroll = Scroll::Keep(offset);
        }
    }

    /// How far to scroll now; `None` to leave it.
    pub fn offset(&mut self, all: &Catalogue) -> Option<f32> {
        match std::mem::take(&mut self.scroll) {
            Scroll::Stay => None,
            Scroll::Top => Some(0.0),
            Scroll::Keep(offset) => Some(offset),
            Scroll::Reveal => self.cursor_row(all).and_then(|row| self.sight.reveal(row, size::ROW)),
        }
    }

    /// A detail that opens by itself, such as a new link's, takes the keyboard's row with it; one that answers an older
    /// key doesn't.
    pub fn follow(&mut self, selected: Option<&LinkId>) {
        if self.awaited.as_ref().is_some_and(|awaited| awaited.as_ref() == selected) {
            self.awaited = None;
        } else if self.awaited.is_none() && self.shown.as_ref() != selected && selected.is_some() {
            self.cursor = selected.cloned();
            self.scroll = Scroll::Reveal;
        }
        self.shown = selected.cloned();
    }
}
