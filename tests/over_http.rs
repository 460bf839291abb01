//! The console without its window: the real engine and services, and the practice provider over real HTTP.
#![allow(clippy::unwrap_used, missing_docs, reason = "a story that can't go on should stop")]

#[path = "over_http/account.rs"]
mod account;
#[path = "over_http/calls.rs"]
mod calls;
#[path = "over_http/clock.rs"]
mod clock;
#[path = "over_http/day.rs"]
mod day;
#[path = "over_http/day_closing.rs"]
mod day_closing;
#[path = "over_http/dialect.rs"]
mod dialect;
#[path = "canary/drawer.rs"]
#[expect(dead_code, reason = "this keyring never fails")]
mod drawer;
#[path = "over_http/headless.rs"]
mod headless;
#[path = "over_http/links_here.rs"]
mod links_here;
#[path = "over_http/links_life.rs"]
mod links_life;
#[path = "over_http/lost_answers.rs"]
mod lost_answers;
#[path = "over_http/one_off.rs"]
mod one_off;
#[path = "over_http/printed.rs"]
mod printed;
#[path = "over_http/slow.rs"]
mod slow;
#[path = "over_http/sync.rs"]
mod sync;
