//! The books of a day with an account: what came in, by whichever way, stands on a receipt, in the closing and its table,
//! and on a new computer that knows only the backup.

use crate::{
    browser::Browser, canary::CANARY, console::Console, desk::Desk, provider::Provider, tool::tool, zbar,
};
use egui::Key;
use serde_json::Value;
use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    time::Duration,
};

/// Paid sales are noticed within one round of asking.
const NOTICED: Duration = Duration::from_secs(40);

#[test]
fn a_days_books_add_up_and_are_there_on_a_new_computer() {
    let desk = Desk::without_keyring();
    let port = listener(&desk);
    let store = desk.aside().join("provider.json");
    let back = format!("http://127.0.0.1:{port}/paid");
    let arguments = ["--rate", "off", "--callback-url", &back, "--store", store.to_str().unwrap()];
    let provider = Provider::start(CANARY, &arguments);
    let customer = Browser::start();
    let mut console = Console::start(&desk, "books", &["--base-url", &provider.base]);
    connect(&mut console);
    console.fill("Shop name", "Corner Café");
    console.fill("Currency", "EUR");
    console.fill("Till name", "T1");
    console.click("Open the till");
    console.see("Favourites");

    let payment = takes_an_order(&mut console, &customer, port);
    let receipt = saves(&mut console, &desk, "receipt.pdf", |console| {
        console.click("Receipt");
        console.see("Order PHONE-7");
        console.click("Save as …");
    });
    let receipt = words_in(&receipt);
    for words in ["Corner Café", "PHONE-7", &payment, "20.00 EUR", "TEST", "not a tax invoice"] {
        assert!(receipt.contains(words), "{words} is not on the receipt: {receipt}");
    }
    sells_and_gives_some_back(&mut console, &customer);
    let table = closes_the_day(&mut console, &desk);
    let taken = paid_at_the_provider(&store);
    assert_eq!((taken, sums(&table)), (3250, (3250, -250)), "{table}");

    let backup = saves(&mut console, &desk, "books.rexbackup", |console| {
        console.click("Settings");
        console.click("Backup");
        console.bring_into_view("Save a backup");
        console.click("Save a backup");
    });
    assert!(!contains(&fs::read(&backup).unwrap(), CANARY), "the token is in no backup");
    console.stop();

    let new = Desk::without_keyring();
    let mut console = Console::start(&new, "books-restored", &["--base-url", &provider.base]);
    restores(&mut console, &backup);
    connect(&mut console);
    console.see("Favourites");
    console.click("Day");
    shows_the_closing(&mut console);
    let again = saves(&mut console, &new, "again.pdf", |console| console.click("Save"));
    assert_eq!(
        fs::read_to_string(again.with_extension("csv")).unwrap(),
        table,
        "the same lines, to the last digit"
    );
}

/// The owner wants the listener; its port.
fn listener(desk: &Desk) -> u16 {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
    let folder = desk.profile().join("config");
    fs::create_dir_all(&folder).unwrap();
    let settings = format!("version = 1\n\n[callback]\nlistens = true\nport = {free}\n");
    fs::write(folder.join("settings.toml"), settings).unwrap();
    free
}

fn connect(console: &mut Console) {
    console.see("API token");
    console.fill("API token", CANARY);
    console.click("Connect");
    console.click("This session only");
}

/// A phone order is paid in a browser, which comes back; nothing counts before the provider was asked. The payment id.
fn takes_an_order(console: &mut Console, customer: &Browser, port: u16) -> String {
    console.click("One-off");
    console.see("Make payment link");
    console.fill("Order id", "PHONE-7");
    console.fill("Amount", "20");
    console.click("Make payment link");
    console.see("Order PHONE-7 · made");
    let address = zbar::read(&console.picture());
    customer.open(&format!(
        "http://127.0.0.1:{port}/paid?order_id=PHONE-7&transaction_id=pay_forged&status=succeeded"
    ));
    console.see("RexPayments doesn't say here when it is paid.");
    console.miss("Accept this payment");
    pays(customer, &address);
    console.see_within("Accept this payment", NOTICED);
    console.see("This computer's browser came back from the checkout with this payment.");
    console.click("Accept this payment");
    let screen = console.see("Receipt");
    let id = screen.widgets.iter().flat_map(|widget| [&widget.value, &widget.name]).find_map(|text| {
        let at = text.find("pay_")?;
        text[at..].split(|c: char| !c.is_alphanumeric() && c != '_').next().map(str::to_owned)
    });
    id.expect("the payment's id shows")
}

/// The provider sends whoever paid back to the console's listener.
fn pays(customer: &Browser, address: &str) {
    customer.open(address);
    customer.click("#pay");
    assert_eq!(customer.text("h1"), "Thank you");
}

fn sells_and_gives_some_back(console: &mut Console, customer: &Browser) {
    console.click("Sell");
    console.type_text("12.50");
    console.see("Charge 12.50");
    console.press(Key::Enter);
    console.see("Waiting 0:");
    pays(customer, &zbar::read(&console.picture()));
    console.see_within("Refunded …", NOTICED);
    console.click("Refunded …");
    console.see("Note a refund");
    console.fill("Given back", "2.50");
    console.click("Note it");
    console.see("2.50 EUR given back");
}

/// Closes the day and saves the closing; its table.
fn closes_the_day(console: &mut Console, desk: &Desk) -> String {
    console.click("Day");
    console.see("Refund of sale 1");
    console.click("Close the day");
    console.see("Close the day as number 1?");
    console.click_on("the question has no answer", |screen| {
        screen.widgets.iter().rfind(|widget| widget.name == "Close the day" && widget.is_operable())
    });
    console.see("Closing 1 is made");
    let report = saves(console, desk, "closing.pdf", |console| console.click("Save the closing"));
    let words = words_in(&report);
    for line in ["Corner Café", "Closing 1", "PHONE-7", "12.50", "-2.50", "20.00"] {
        assert!(words.contains(line), "{line} is not in the report: {words}");
    }
    console.click("Done");
    fs::read_to_string(report.with_extension("csv")).unwrap()
}

fn restores(console: &mut Console, backup: &Path) {
    console.click("Restore from a backup");
    console.fill("Backup file", backup.to_str().unwrap());
    console.click("Look at it");
    console.see("Corner Café T1");
    console.see("Last closing: 1");
    console.click("Restore");
    console.see("Restored: 1 sale is new here");
    console.click("Go on");
}

fn shows_the_closing(console: &mut Console) {
    console.click("Other day");
    console.click("Closing 1");
    for words in ["From the first sale to", "Refund of sale 1", "One-off PHONE-7", "12.50", "20.00"] {
        console.see(words);
    }
}

/// Saves something under a name that is typed, as no system dialog can be shown; where it lies.
fn saves(console: &mut Console, desk: &Desk, name: &str, begin: impl FnOnce(&mut Console)) -> PathBuf {
    let path = desk.home().join(name);
    begin(console);
    console.see("This computer can't show its save window.");
    console.fill("File", &path.display().to_string());
    console.press(Key::Enter);
    console.see("Saved");
    assert!(path.exists(), "{}", path.display());
    path
}

fn words_in(pdf: &Path) -> String {
    let answer = tool("pdftotext", "poppler-utils").arg("-layout").arg(pdf).arg("-").output().unwrap();
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    String::from_utf8(answer.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What customers paid, by the provider's own store, in minor units.
fn paid_at_the_provider(store: &Path) -> i64 {
    let store: Value = serde_json::from_str(&fs::read_to_string(store).unwrap()).unwrap();
    let payments = store["payments"].as_object().expect("the store has payments").values();
    let succeeded = payments.filter(|payment| payment["status"] == "succeeded");
    succeeded.map(|payment| payment["amount"].as_i64().unwrap()).sum()
}

/// What the column of amounts comes to, in minor units: payments, refunds.
fn sums(table: &str) -> (i64, i64) {
    let mut lines = csv::Reader::from_reader(table.as_bytes());
    let column =
        lines.headers().unwrap().iter().position(|head| head == "Amount").expect("a column of amounts");
    let minor = |line: &csv::StringRecord| line[column].replace('.', "").parse::<i64>().unwrap_or(0);
    let all: Vec<i64> = lines.records().map(|line| minor(&line.unwrap())).collect();
    let sum = |is_paid: bool| all.iter().filter(|minor| (**minor > 0) == is_paid).sum();
    (sum(true), sum(false))
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}
