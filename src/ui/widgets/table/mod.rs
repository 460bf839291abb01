//! A table of very many rows: its columns, its head that sorts, and its rows, of which only those in sight are drawn.

pub mod cell;
pub mod columns;
pub mod head;
pub mod rows;
