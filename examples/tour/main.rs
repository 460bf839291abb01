//! Walks through the console, takes a picture of every stop, and lays the pictures out on one sheet for each language
//! and theme:
//!
//!     cargo build --features inspection
//!     cargo run --features inspection --example tour -- DIR
//!
//! It needs a display: Xvfb's with a window manager will do.
#![allow(clippy::unwrap_used, reason = "a tour that can't go on should stop")]
#![allow(clippy::print_stdout, reason = "it tells a terminal what the pictures show")]

mod album;
mod console;
mod customer;
#[path = "../../tests/desktop/hand.rs"]
#[allow(dead_code, reason = "the tests need more of it")]
mod hand;
mod options;
#[path = "../../tests/desktop/screen.rs"]
#[allow(dead_code, reason = "the tests need more of it")]
mod screen;
mod sheet;
mod stops;
mod tour;

use album::Album;
use clap::Parser as _;
use options::Options;
use std::time::Instant;

fn main() {
    let options = Options::parse();
    for look in options.looks() {
        let began = Instant::now();
        let mut album = Album::at(options.folder.join(look.name()));
        stops::all(&mut album, look);
        let (sheet, count) = (album.lay_out(), album.count());
        println!("{}: all {count} pictures, in {} s", sheet.display(), began.elapsed().as_secs());
    }
}
