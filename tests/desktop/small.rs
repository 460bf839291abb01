//! The smallest window: everything that must be pressed lies within it, and the code can still be read.

use crate::{console::Console, desk::Desk, zbar};
use egui::Key;

#[test]
fn the_smallest_window_is_enough_for_a_sale() {
    let desk = Desk::without_keyring();
    let mut console = Console::start(&desk, "small", &["--practice"]);
    console.see("Favourites");
    console.click("Skip the first steps");
    console.resize(1024, 600);
    for key in ["1", "2", "Decimal point", "5", "0"] {
        console.click(key);
    }
    console.click("Charge 12.50");
    console.see("Waiting 0:");
    zbar::read(&console.picture());
    for button in ["Customer says it's paid", "Pay as the customer"] {
        console.click(button);
    }
    let address = console.wait("no browser is opened", crate::hand::SOON, |_| desk.opened());
    assert_eq!(zbar::read(&console.picture()), address);
    console.click("Cancel sale");
    console.click("Put aside");
    console.see("Favourites");

    console.click("Links");
    console.click("New link");
    console.fill("Product name", "Soup of the day, with bread and a salad from the garden");
    console.fill("Amount", "8.90");
    console.press(Key::Enter);
    console.see("The link is made.");
    zbar::read(&console.picture());
    for button in ["Copy", "Export"] {
        console.click(button);
    }
    console.see("Preview: Counter card A6");
    console.click("Save as …");
    console.see("Type where the file goes.");
    console.click("Back");
    console.click("Cancel");

    console.click("One-off");
    console.fill("Amount", "20");
    console.click("Make payment link");
    console.see("made");
    zbar::read(&console.picture());
}
