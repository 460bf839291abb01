//! The console without its window: the real engine and services, and the practice provider over real HTTP.
#![allow(clippy::unwrap_used, missing_docs, reason = "a story that can't go on should stop")]

#[path = "over_http/calls.rs"]
mod calls;
#[path = "over_http/day.rs"]
mod day;
#[path = "over_http/dialect.rs"]
mod dialect;
#[path = "over_http/headless.rs"]
mod headless;
#[path = "over_http/lost_answers.rs"]
mod lost_answers;
#[path = "over_http/one_off.rs"]
mod one_off;
#[path = "over_http/slow.rs"]
mod slow;
