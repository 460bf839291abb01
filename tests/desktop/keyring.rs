//! A computer without a keyring: said in plain words, and no reason not to open.

use crate::{
    canary::{CANARY, assert_clean, assert_files_clean},
    console::Console,
    desk::Desk,
    provider::Provider,
};

#[test]
fn without_a_keyring_the_token_is_for_this_session_only() {
    let desk = Desk::without_keyring();
    let provider = Provider::start(CANARY, &[]);
    let arguments = ["--base-url", &provider.base];
    let mut console = Console::start(&desk, "no-keyring", &arguments);
    connect(&mut console);
    console.click("This session only");
    console.see("Your shop");
    console.fill("Shop name", "Kiosk");
    console.fill("Currency", "EUR");
    console.click("Open the till");
    console.see("Favourites");
    console.click("Settings");
    console.click("Connection");
    console.see("The token is in memory only and is gone when you close Rex Console.");
    assert_clean("log", &console.log());
    console.stop();

    // Not even a message bus: the same words, and the shop is still known.
    let mut console = Console::start_with(&desk, "no-bus", &arguments, |command| {
        command.env_remove("DBUS_SESSION_BUS_ADDRESS");
    });
    connect(&mut console);
    console.click("This session only");
    console.see("Favourites");
    assert_clean("log", &console.log());
    console.stop();
    assert_files_clean(&desk.home(), &desk.keyrings());
}

fn connect(console: &mut Console) {
    console.see("Connect your shop");
    console.fill("API token", CANARY);
    console.click("Connect");
    console.see("The token works, but it could not be kept");
    console.see("This computer has no keyring running.");
}
