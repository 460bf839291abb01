//! A provider that takes twenty seconds for every answer: the window doesn't wait for it.

use crate::{console::Console, desk::Desk};
use egui::Key;
use std::time::{Duration, Instant};

/// A click, everything it leads to, and a look at the screen; drawing in software included.
const PROMPT: Duration = Duration::from_secs(2);

#[test]
fn nothing_waits_for_a_slow_provider() {
    let desk = Desk::without_keyring();
    let fault = ["--practice", "--practice-fault", "any:delay=20000"];
    let mut console = Console::start(&desk, "slow", &fault);
    console.see("Favourites");
    console.click("Links");
    console.see("Reading the links …");
    console.click("New link");
    console.fill("Product name", "Cake");
    console.fill("Amount", "4.20");
    let sent = Instant::now();
    console.click("Make link");
    console.see("Making it …");

    for place in ["Transactions", "One-off", "Settings", "Sell", "Links"] {
        promptly(&format!("going to {place}"), || {
            console.click(place);
            console.screen();
        });
    }
    promptly("typing into the search", || {
        console.fill("Search", "cake");
        assert_eq!(console.screen().field("Search").unwrap().value, "cake");
    });
    console.click("Sell");
    promptly("charging", || {
        console.type_text("5");
        console.press(Key::Enter);
        console.see("Making the QR code …");
    });
    promptly("typing the next amount", || {
        console.type_text("6.20");
        assert!(console.screen().says("Charge 6.20"));
    });
    console.click("Links");
    assert!(console.screen().says("Making it …"), "all of this was while the call was under way");
    assert!(sent.elapsed() < Duration::from_secs(20), "it took {:?}", sent.elapsed());
}

fn promptly(what: &str, act: impl FnOnce()) {
    let begun = Instant::now();
    act();
    let took = begun.elapsed();
    assert!(took < PROMPT, "{what} took {took:?}");
}
