//! Practice mode: nobody takes it for the real thing, and it works like the real thing.

use crate::{browser::Browser, console::Console, desk::Desk, zbar};
use egui::Key;
use image::{GenericImageView as _, Rgba};
use std::{collections::HashMap, fs, time::Duration};

#[test]
fn practice_is_played_through_and_marked_everywhere() {
    let desk = Desk::without_keyring();
    let mut console = Console::start(&desk, "practice", &["--practice"]);
    let customer = Browser::start();
    console.see("Favourites");
    assert!(has_stripes(&console.picture()), "the practice frame is on the screen");

    console.type_text("7");
    console.press(Key::Enter);
    console.see("Waiting 0:");
    let address = zbar::read(&console.picture());
    console.click("Pay as the customer");
    let opened = console.wait("no browser is opened", Duration::from_secs(10), |_| desk.opened());
    assert_eq!(opened, address, "the button leads where the code leads");
    customer.open(&opened);
    assert!(customer.text(".banner").contains("no real money"));
    customer.pay(&opened);
    console.wait("the sale isn't seen as paid", Duration::from_secs(40), |screen| {
        screen.widgets.iter().any(|widget| widget.value == "Paid").then_some(())
    });

    console.click("Links");
    console.click("New link");
    console.fill("Product name", "Tea");
    console.fill("Amount", "2.80");
    console.click("Make link");
    console.see("The link is made.");
    console.see("Pay as the customer");
    let address = zbar::read(&console.picture());
    assert!(has_stripes(&console.picture()), "the practice frame stays on every screen");
    console.click("Export");
    console.click("QR code only");
    console.click("Picture (PNG)");
    console.see("Preview: QR code only");
    console.click("Save as …");
    let picture = desk.home().join("tea.png");
    console.fill("File", &picture.display().to_string());
    console.press(Key::Enter);
    console.see("Saved as");
    console.click("Done");
    assert_eq!(zbar::read_file(&picture), [address]);
    assert!(has_watermark(&fs::read(&picture).unwrap()), "the saved code says that it is practice");

    console.click("Settings");
    console.click("Connection");
    console.see("Practice mode: the provider runs inside this program, and no money moves.");
    console.click("Leave practice");
    console.see("Connect your shop");
    assert!(!has_stripes(&console.picture()), "outside of practice there is no such frame");
}

/// Whether the window's right edge is striped in two colours.
fn has_stripes(png: &[u8]) -> bool {
    let picture = image::load_from_memory(png).unwrap();
    let x = picture.width() - 4;
    let mut rows: HashMap<Rgba<u8>, u32> = HashMap::new();
    for y in 0..picture.height() {
        *rows.entry(picture.get_pixel(x, y)).or_default() += 1;
    }
    rows.values().filter(|count| **count > picture.height() / 4).count() == 2
}

/// Bands above and below make the picture taller than wide; they are coloured, the code is not.
fn has_watermark(png: &[u8]) -> bool {
    let picture = image::load_from_memory(png).unwrap();
    let is_coloured = |Rgba([red, green, blue, _]): Rgba<u8>| red != green || green != blue;
    picture.height() > picture.width() && picture.pixels().any(|(_, _, colour)| is_coloured(colour))
}
