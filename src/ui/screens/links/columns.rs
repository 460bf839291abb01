//! The columns of the table of links.

use crate::{
    app::links::{Column, Sort},
    ui::{View, widgets::table::columns::Spec},
};
use egui::Align;

/// How many there are.
pub const COUNT: usize = 6;

/// The columns from left to right.
pub const COLUMNS: [Column; COUNT] =
    [Column::Product, Column::Amount, Column::State, Column::Payments, Column::Expires, Column::Created];

/// What each is like.
pub const SPECS: [Spec; COUNT] = [
    Spec { caption: "column-product", align: Align::Min, usual: 0.0, least: 160.0, may_go: false },
    Spec { caption: "column-amount", align: Align::Max, usual: 112.0, least: 84.0, may_go: false },
    Spec { caption: "column-state", align: Align::Min, usual: 196.0, least: 120.0, may_go: false },
    Spec { caption: "column-payments", align: Align::Max, usual: 104.0, least: 84.0, may_go: false },
    Spec { caption: "column-expires", align: Align::Max, usual: 107.0, least: 80.0, may_go: true },
    Spec { caption: "column-created", align: Align::Max, usual: 100.0, least: 80.0, may_go: true },
];

/// The number of a column.
pub fn number(column: Column) -> usize {
    COLUMNS.iter().position(|&other| other == column).unwrap_or(0)
}

/// How a click on a caption sorts: first as one mostly wants it, then the other way round.
pub fn clicked(sort: Sort, number: usize) -> Sort {
    let column = COLUMNS[number];
    let is_descending = if sort.column == column {
        !sort.is_descending
    } else {
        matches!(column, Column::Amount | Column::Payments | Column::Created)
    };
    Sort { column, is_descending }
}

/// Each caption, and how screen readers say it.
pub fn captions(view: &View<'_>, sort: Sort) -> [(String, String); COUNT] {
    std::array::from_fn(|number| {
        let words = view.t(SPECS[number].caption);
        let spoken = if COLUMNS[number] == sort.column {
            let key = if sort.is_descending { "column-sorted-down" } else { "column-sorted-up" };
            view.t_with(key, &[("column", &words)])
        } else {
            words.clone()
        };
        (words, spoken)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_click_turns_the_order_round() {
        let newest_first = Sort::default();
        let by_amount = clicked(newest_first, number(Column::Amount));
        assert_eq!(by_amount, Sort { column: Column::Amount, is_descending: true });
        assert!(!clicked(by_amount, number(Column::Amount)).is_descending);
        assert!(!clicked(newest_first, number(Column::Product)).is_descending, "names begin with a");
    }
}
