//! Rex Console: a counter-top console for shops that take payments through `RexPayments`.
//!
//! One crate, four floors and an annexe; imports point downwards only (see ARCHITECTURE.md).

pub mod domain;
pub mod services;
