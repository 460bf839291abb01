//! At rest nothing is drawn: a till that stands there all day stays cool.

use crate::{console::Console, desk::Desk};
use std::{
    thread,
    time::{Duration, Instant},
};

const REST: Duration = Duration::from_secs(30);

#[test]
fn at_rest_nothing_is_drawn() {
    let desk = Desk::without_keyring();
    let mut console = Console::start(&desk, "rest", &["--practice"]);
    console.see("Favourites");
    console.click("Links");
    console.click("New link");
    console.fill("Product name", "Coffee");
    console.fill("Amount", "3.50");
    console.click("Make link");
    console.see("QR code for the customer to scan");
    console.miss("The link is made.");
    rests(&mut console, "Links with a link beside them");
    console.click("Sell");
    rests(&mut console, "Sell");
}

/// Fails when frames are drawn, or the processor works, while nobody does anything.
fn rests(console: &mut Console, place: &str) {
    console.settle();
    thread::sleep(Duration::from_secs(1));
    let (frame, processor, begun) = (console.screen().frame, console.processor_time(), Instant::now());
    thread::sleep(REST);
    let (used, passed) = (console.processor_time().saturating_sub(processor), begun.elapsed());
    // The look itself takes one, or two on a busy machine.
    let frames = console.screen().frame - frame - 1;
    assert!(frames <= 1, "{place}: {frames} frames in {passed:?}");
    assert!(used < passed / 10, "{place}: {used:?} of processor time in {passed:?}");
}
