//! A day with an account: connecting, links, the counter, a phone order, and signing out.

use crate::{
    browser::Browser,
    canary::{CANARY, assert_clean, assert_files_clean},
    console::Console,
    desk::Desk,
    provider::Provider,
    zbar,
};
use egui::Key;
use std::time::Duration;

/// Paid sales are noticed within one round of asking.
const NOTICED: Duration = Duration::from_secs(40);

#[test]
fn a_day_with_an_account() {
    let desk = Desk::with_keyring();
    let provider = Provider::start(CANARY, &[]);
    let customer = Browser::start();
    let mut console = start(&desk, &provider);

    connect(&mut console);
    let payment = sell_a_link(&mut console, &provider, &customer);
    look_up(&mut console, &payment, "Succeeded");
    console.click("Links");
    console.click("Read the links again");
    console.see("1 payment");
    sell_at_the_counter(&mut console, &customer);
    take_a_phone_order(&mut console, &customer);
    export(&mut console, &desk, &provider.address_of("Coffee"));

    let (log, told) = (console.log(), console.told_by_the_system());
    console.stop();
    let mut console = start(&desk, &provider);
    console.see("Favourites");
    console.click("Settings");
    console.click("Connection");
    console.see("The token is kept in this computer's keyring.");
    console.click("Sign out and remove the token");
    console.see("Signed out. The token is gone from this computer's keyring.");
    let (later_log, later_told) = (console.log(), console.told_by_the_system());
    console.stop();
    let mut console = start(&desk, &provider);
    console.see("Connect your shop");
    console.stop();

    assert!(log.len() > 10_000, "the most talkative log says something");
    for (what, said) in
        [("log", log), ("system", told), ("second log", later_log), ("system, later", later_told)]
    {
        assert_clean(what, &said);
    }
    assert_files_clean(&desk.home(), &desk.keyrings());
}

fn start(desk: &Desk, provider: &Provider) -> Console {
    Console::start(desk, "a-day", &["--base-url", &provider.base])
}

fn connect(console: &mut Console) {
    console.see("Connect your shop");
    console.fill("API token", CANARY);
    console.click("Connect");
    console.see("Your shop");
    console.fill("Shop name", "Corner Café");
    console.fill("Currency", "EUR");
    console.fill("Till name", "T1");
    console.click("Open the till");
    console.see("Favourites");
}

/// Makes a link, reads its code from the window's picture, and pays it. Returns the payment id.
fn sell_a_link(console: &mut Console, provider: &Provider, customer: &Browser) -> String {
    console.click("Links");
    console.see("No payment links yet");
    console.click("New link");
    console.see("New payment link");
    console.fill("Product name", "Coffee");
    console.fill("Amount", "3.50");
    console.click("Make link");
    console.see("The link is made.");
    console.see("QR code for the customer to scan");
    let address = zbar::read(&console.picture());
    assert_eq!(address, provider.address_of("Coffee"));
    customer.pay(&address)
}

fn look_up(console: &mut Console, payment: &str, verdict: &str) {
    console.click("Transactions");
    console.fill("Payment id", payment);
    console.press(Key::Enter);
    console.see(verdict);
    console.see(payment);
}

fn sell_at_the_counter(console: &mut Console, customer: &Browser) {
    console.click("Sell");
    console.type_text("12.50");
    console.see("Charge 12.50");
    console.press(Key::Enter);
    console.see("Waiting 0:");
    let address = zbar::read(&console.picture());
    customer.pay(&address);
    console.wait("the sale isn't seen as paid", NOTICED, |screen| {
        screen.widgets.iter().any(|widget| widget.value == "Paid").then_some(())
    });
    console.see("12.50");
    console.click("Done");
    console.see("Favourites");
}

fn take_a_phone_order(console: &mut Console, customer: &Browser) {
    console.click("One-off");
    let screen = console.see("Make payment link");
    assert!(
        screen.field("Order id").is_some_and(|field| !field.value.is_empty()),
        "an order id is suggested"
    );
    console.fill("Order id", "PHONE-7");
    console.fill("Amount", "20");
    console.click("Make payment link");
    console.see("Order PHONE-7 · made");
    let address = zbar::read(&console.picture());
    let payment = customer.pay(&address);
    look_up(console, &payment, "Succeeded");
    console.see("order PHONE-7: same amount, paid after it was made");
}

fn export(console: &mut Console, desk: &Desk, address: &str) {
    console.click("Links");
    console.see("Coffee");
    console.click("Export");
    console.click("QR code only");
    console.click("Picture (PNG)");
    console.see("Preview: QR code only");
    console.click("Save as …");
    console.see("This computer can't show its save window.");
    let picture = desk.home().join("coffee.png");
    console.fill("File", &picture.display().to_string());
    console.click("Save");
    console.see("Saved as");
    console.click("Done");
    assert_eq!(zbar::read_file(&picture), [address]);
    let (width, height) = image::image_dimensions(&picture).unwrap();
    assert_eq!(width, height, "a real code carries no watermark");
}
