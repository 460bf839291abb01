//! Floor 0: values and rules. Nothing here reads a clock, a file or the network.
#![deny(clippy::float_arithmetic)]

pub mod acceptance;
pub mod address;
pub mod callback;
pub mod card;
pub mod day;
pub mod language;
pub mod link;
pub mod link_table;
pub mod money;
pub mod monitor;
pub mod order;
pub mod payment;
pub mod pin;
pub mod printed;
pub mod qr;
pub mod receipt;
pub mod received;
pub mod reference;
pub mod sale;
pub mod shop;
pub mod sum_line;
pub mod takings;
