//! By keyboard alone, in the real program: with the keys of a real keyboard, and nothing is ever clicked.

use crate::{
    browser::Browser,
    console::Console,
    desk::Desk,
    key_strokes::{HAND, KeyStrokes},
    screen::Screen,
    zbar,
};
use egui::accesskit::Role;
use std::{fs, thread, time::Duration};

/// Paid sales are noticed within one round of asking.
const NOTICED: Duration = Duration::from_secs(40);
/// More stops than any screen has.
const ENOUGH: usize = 60;

#[test]
fn a_shop_is_run_by_keyboard_alone() {
    let desk = Desk::without_keyring();
    let mut console = Console::start(&desk, "by-keyboard", &["--practice"]);
    let (keys, customer) = (KeyStrokes::on(&desk), Browser::start());
    console.see("Favourites");

    let payment = sells(&mut console, &keys, &customer);
    makes_prints_and_deletes_a_link(&mut console, &keys, &desk);
    looks_up(&mut console, &keys, &payment);
    closes_the_day(&mut console, &keys);
    reads_the_help(&mut console, &keys);
}

/// The number pad is a keyboard like the row above the letters, and a scanner is none.
#[test]
fn the_number_pad_types_like_the_row_above_the_letters() {
    let desk = Desk::without_keyring();
    let mut console = Console::start(&desk, "number-pad", &["--practice"]);
    let keys = KeyStrokes::on(&desk);
    console.see("Favourites");
    keys.strike(&["1", "2", "5", "0"]);
    console.see("Charge 12.50");
    keys.strike(&["Escape"]);
    console.miss("Charge 12.50");
    keys.strike(&["KP_1", "KP_2", "KP_5", "KP_0"]);
    console.see("Charge 12.50");
    keys.strike(&["KP_Add", "KP_3", "KP_0", "KP_0"]);
    console.see("Charge 15.50");
    keys.scan("4006381333931");
    console.see("That was a scanner, not an amount.");
    console.see("Charge 15.50");
    // A scanner's Enter comes at once after its last letter; a hand takes its time.
    thread::sleep(HAND);
    keys.strike(&["KP_Enter"]);
    console.see("Waiting 0:");
    keys.strike(&["F5"]);
    console.see("Look up a payment");
    keys.scan("pi_nobodyPaidThis");
    console.see("Not found");
}

/// A sale, charged and paid. Returns the payment's id.
fn sells(console: &mut Console, keys: &KeyStrokes<'_>, customer: &Browser) -> String {
    keys.strike(&["1", "2", "period", "5", "0"]);
    console.see("Charge 12.50");
    keys.strike(&["Return"]);
    console.see("Waiting 0:");
    let payment = customer.pay(&zbar::read(&console.picture()));
    console.wait("the sale isn't seen as paid", NOTICED, |screen| {
        screen.widgets.iter().any(|widget| widget.value == "Paid").then_some(())
    });
    goes_to(console, keys, "Done");
    keys.strike(&["Return"]);
    console.see("Favourites");
    payment
}

fn makes_prints_and_deletes_a_link(console: &mut Console, keys: &KeyStrokes<'_>, desk: &Desk) {
    keys.strike(&["F4"]);
    console.see("Payment links");
    keys.strike(&["ctrl+n"]);
    console.see("New payment link");
    keys.write("Tea");
    keys.strike(&["Tab"]);
    keys.write("2.80");
    keys.strike(&["Return"]);
    console.see("The link is made.");
    console.see("Tea, 2.80 EUR, Active");
    let address = zbar::read(&console.picture());

    keys.strike(&["ctrl+p"]);
    console.see("Print or save");
    goes_to(console, keys, "Picture (PNG)");
    keys.strike(&["space"]);
    console.see("Preview: Counter card A6");
    keys.strike(&["ctrl+s"]);
    console.see("This computer can't show its save window.");
    let picture = desk.home().join("tea.png");
    keys.strike(&["ctrl+a"]);
    keys.write(&picture.display().to_string());
    keys.strike(&["Return"]);
    console.see("Saved as");
    goes_to(console, keys, "Done");
    keys.strike(&["Return"]);
    console.miss("Print or save");
    assert_eq!(zbar::read_file(&picture), [address]);
    assert!(fs::metadata(&picture).unwrap().len() > 1000);

    goes_to(console, keys, "Delete this link");
    keys.strike(&["Return"]);
    console.see("has 0 payments so far.");
    goes_to(console, keys, "Delete");
    keys.strike(&["Return"]);
    console.see("The link is deleted.");
}

fn looks_up(console: &mut Console, keys: &KeyStrokes<'_>, payment: &str) {
    keys.strike(&["F5"]);
    console.see("Look up a payment");
    keys.write(payment);
    keys.strike(&["Return"]);
    console.see("Succeeded");
    console.see(payment);
}

fn closes_the_day(console: &mut Console, keys: &KeyStrokes<'_>) {
    keys.strike(&["F6"]);
    console.see("Taken");
    goes_to(console, keys, "Close the day");
    keys.strike(&["Return"]);
    console.see("Not yet");
    // Enter answers nothing here: what closes a day is chosen with the space bar.
    goes_to_last(console, keys, "Close the day");
    keys.strike(&["Return"]);
    console.see("Not yet");
    keys.strike(&["space"]);
    console.see("is made");
    keys.strike(&["Escape"]);
    console.miss("is made");
}

fn reads_the_help(console: &mut Console, keys: &KeyStrokes<'_>) {
    keys.strike(&["F1"]);
    console.see("What to do when");
    keys.strike(&["Escape"]);
    console.miss("What to do when");
}

fn goes_to(console: &mut Console, keys: &KeyStrokes<'_>, name: &str) {
    goes(console, keys, name, |screen| screen.named(name).is_some_and(|widget| widget.has_focus));
}

/// The same, where a name stands below the question too.
fn goes_to_last(console: &mut Console, keys: &KeyStrokes<'_>, name: &str) {
    let is_there = |screen: &Screen| {
        let last = screen.widgets.iter().rfind(|widget| widget.name == name && widget.role == Role::Button);
        last.is_some_and(|widget| widget.has_focus)
    };
    goes(console, keys, name, is_there);
}

/// Goes on by Tab until something has the keyboard.
fn goes(console: &mut Console, keys: &KeyStrokes<'_>, name: &str, is_there: impl Fn(&Screen) -> bool) {
    for _ in 0..ENOUGH {
        if is_there(&console.screen()) {
            return;
        }
        keys.strike(&["Tab"]);
        console.settle();
    }
    console.wait(&format!("Tab doesn't lead to {name:?}"), Duration::ZERO, |screen| {
        is_there(screen).then_some(())
    });
}
