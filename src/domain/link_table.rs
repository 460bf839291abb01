//! The table of links as its owner likes it: by what it is sorted, and how wide its columns are.

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The product's name.
    Product,
    /// What one payment charges.
    Amount,
    /// What a customer would meet.
    State,
    /// Payments so far.
    Payments,
    /// When it stops taking payments; never comes last.
    Expires,
    /// When it was made.
    Created,
}

impl Column {
    /// Every column, from left to right.
    pub const ALL: [Self; 6] =
        [Self::Product, Self::Amount, Self::State, Self::Payments, Self::Expires, Self::Created];
}

/// How the table is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    /// By which column.
    pub column: Column,
    /// Whether the largest, newest or last comes first.
    pub is_descending: bool,
}

impl Default for Sort {
    /// Newest first.
    fn default() -> Self {
        Self { column: Column::Created, is_descending: true }
    }
}

/// The narrowest a column may be made, in points.
pub const NARROWEST_COLUMN: u16 = 40;
/// The widest a column may be made, in points.
pub const WIDEST_COLUMN: u16 = 2_000;

/// What is remembered of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LinksTable {
    /// How it is sorted.
    pub sort: Sort,
    /// The columns' widths in points, in the order of [`Column::ALL`]; `None` where nobody moved them.
    pub widths: [Option<u16>; 6],
}

impl LinksTable {
    /// The same table with no column too narrow to be found again, or wider than any screen.
    #[must_use]
    pub fn bounded(mut self) -> Self {
        for width in self.widths.iter_mut().flatten() {
            *width = (*width).clamp(NARROWEST_COLUMN, WIDEST_COLUMN);
        }
        self
    }
}
