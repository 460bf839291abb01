//! A token that is easy to find again, and a search for it in everything the console says, writes and keeps.
#![allow(clippy::unwrap_used, missing_docs, reason = "a story that can't go on should stop")]

#[path = "canary/console.rs"]
mod console;
#[path = "canary/drawer.rs"]
mod drawer;
#[path = "canary/log.rs"]
mod log;
#[path = "canary/search.rs"]
mod search;
#[path = "canary/values.rs"]
mod values;

/// The token. It holds characters that addresses spell differently.
pub const CANARY: &str = "rx_c4naryToken|That+Nobody/May~Ever_See=";
