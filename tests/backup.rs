//! Backups on a real disk: made while sales go on, taken up by other tills, damaged, cut short; and leaving nothing behind.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that can't go on should stop")]

#[path = "backup/daily.rs"]
mod daily;
#[path = "canary/drawer.rs"]
mod drawer;
#[path = "backup/erasing.rs"]
mod erasing;
#[path = "backup/files.rs"]
mod files;
#[path = "backup/killed.rs"]
mod killed;
#[path = "backup/merging.rs"]
mod merging;
#[path = "backup/property.rs"]
mod property;
#[path = "backup/removing.rs"]
mod removing;
#[path = "backup/shop.rs"]
mod shop;
