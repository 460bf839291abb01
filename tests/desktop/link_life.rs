//! The whole life of a payment link: made, changed, switched off and on, paid, deleted, with a customer before it.

use crate::{browser::Browser, canary::CANARY, console::Console, desk::Desk, provider::Provider, zbar};
use egui::Key;

#[test]
fn a_link_lives_its_whole_life_before_a_customer() {
    let desk = Desk::without_keyring();
    let provider = Provider::start(CANARY, &["--rate", "off"]);
    let customer = Browser::start();
    let mut console = Console::start(&desk, "link-life", &["--base-url", &provider.base]);
    connect(&mut console);

    let address = makes_coffee(&mut console);
    assert_eq!(address, provider.address_of("Coffee"));
    console.click("Edit");
    console.see("Printed QR codes stay valid.");
    console.fill("Product name", "Espresso");
    console.click("Save");
    console.see("The link is changed.");
    console.see("Espresso, 3.50 EUR, Active");
    assert_eq!(zbar::read(&console.picture()), address, "a printed code stays valid");
    assert_eq!(provider.address_of("Espresso"), address);

    console.click("Deactivate");
    console.see("The link takes no more payments.");
    console.see("Espresso, 3.50 EUR, Inactive");
    customer.open(&address);
    assert!(customer.text("body").contains("not active at the moment"));
    console.click("Activate");
    console.see("The link takes payments again.");
    customer.pay(&address);
    console.click("Read the links again");
    console.see("1 of 5 payments");

    console.click("Show");
    console.see("Scan to pay");
    assert_eq!(zbar::read(&console.picture()), address, "the customer sees the same code");
    console.press(Key::Escape);
    console.miss("Scan to pay");

    console.click("Delete this link");
    console.see("“Espresso”, 3.50 EUR, has 1 payment so far.");
    console.click("Delete");
    console.see("The link is deleted.");
    console.see("No payment links yet");
    customer.open(&address);
    assert!(customer.text("body").contains("doesn't exist, or no longer"));
    assert!(provider.links().is_empty());
}

fn connect(console: &mut Console) {
    console.see("Connect your shop");
    console.fill("API token", CANARY);
    console.click("Connect");
    console.click("This session only");
    console.see("Your shop");
    console.fill("Shop name", "Corner Café");
    console.fill("Currency", "EUR");
    console.fill("Till name", "T1");
    console.click("Open the till");
    console.see("Favourites");
}

/// Makes a link for five coffees; where it is paid, as the screen shows it.
fn makes_coffee(console: &mut Console) -> String {
    console.click("Links");
    console.see("No payment links yet");
    console.click("New link");
    console.see("New payment link");
    console.fill("Product name", "Coffee");
    console.fill("Amount", "3.50");
    console.fill("Payments allowed", "5");
    console.press(Key::Enter);
    console.see("The link is made.");
    console.see("0 of 5 payments");
    zbar::read(&console.picture())
}
