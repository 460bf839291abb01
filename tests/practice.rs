//! The practice provider, spoken to as a stranger would: real HTTP, raw JSON, nothing of the house's own client.
#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

#[path = "practice/access.rs"]
mod access;
#[path = "practice/checkout.rs"]
mod checkout;
#[path = "practice/command_line.rs"]
mod command_line;
#[path = "practice/faults.rs"]
mod faults;
#[path = "practice/keeping.rs"]
mod keeping;
#[path = "practice/limits.rs"]
mod limits;
#[path = "practice/links.rs"]
mod links;
#[path = "practice/one_off.rs"]
mod one_off;
#[path = "practice/shop.rs"]
mod shop;
