//! A one-off payment whose checkout is opened in this computer's browser: the browser comes back by itself, the provider
//! is asked, and a person accepts.

use crate::{browser::Browser, console::Console, desk::Desk, zbar};
use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    time::Duration,
};

/// The provider is asked at once; drawing in software is slow.
const NOTICED: Duration = Duration::from_secs(20);

#[test]
fn a_browser_that_comes_back_is_asked_about_and_a_person_accepts() {
    let desk = Desk::without_keyring();
    let port = wants_a_listener(&desk);
    let mut console = Console::start(&desk, "one-off-paid", &["--practice"]);
    let customer = Browser::start();
    console.click("One-off");
    console.see("Make payment link");
    console.fill("Order id", "PHONE-7");
    console.fill("Amount", "20");
    console.click("Make payment link");
    console.see("Order PHONE-7 · made");
    console.see("RexPayments doesn't say here when it is paid.");
    let address = zbar::read(&console.picture());

    // A page that only says so changes nothing.
    customer.open(&format!(
        "http://127.0.0.1:{port}/paid?order_id=PHONE-7&transaction_id=pay_forged&status=succeeded"
    ));
    assert_eq!(customer.text("h1"), "Thank you");
    console.see("RexPayments doesn't say here when it is paid.");
    console.miss("Could belong here");

    customer.open(&address);
    customer.click("#pay");
    assert_eq!(customer.text("h1"), "Thank you", "the provider sends the customer back to the console");
    console.see_within("Could belong here", NOTICED);
    console.see("This computer's browser came back from the checkout with this payment.");
    console.see("20.00 EUR");
    console.miss("Accepted");
    console.click("Accept this payment");
    console.see("Accepted");

    console.stop();
    let mut console = Console::start(&desk, "one-off-paid", &["--practice"]);
    console.click("One-off");
    console.see("PHONE-7, 20.00 EUR, Accepted");
}

/// The owner wants the listener; its port.
fn wants_a_listener(desk: &Desk) -> u16 {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
    let folder = desk.profile().join("config");
    fs::create_dir_all(&folder).unwrap();
    let settings = format!("version = 1\n\n[callback]\nlistens = true\nport = {free}\n");
    fs::write(folder.join("settings.toml"), settings).unwrap();
    free
}
