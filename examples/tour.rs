//! Walks through the console in practice mode and takes a picture of every step:
//!
//!     cargo build --features inspection
//!     cargo run --features inspection --example tour -- DIR
//!
//! It needs a display: Xvfb's with a window manager will do.
#![allow(clippy::unwrap_used, reason = "a tour that can't go on should stop")]
#![allow(clippy::print_stdout, reason = "it tells a terminal what the pictures show")]

#[path = "../tests/desktop/hand.rs"]
#[allow(dead_code, reason = "the tests need more of it")]
mod hand;
#[path = "../tests/desktop/screen.rs"]
#[allow(dead_code, reason = "the tests need more of it")]
mod screen;

use egui::Key;
use hand::Hand;
use std::{
    env, fs,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

fn main() {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        panic!("say where the pictures go: cargo run --features inspection --example tour -- DIR");
    };
    fs::create_dir_all(&folder).unwrap();
    let profile = tempfile::tempdir().unwrap();
    let mut tour = Tour::begin(&folder, profile.path());
    welcome(&mut tour);
    links(&mut tour);
    favourites(&mut tour);
    counter(&mut tour);
    one_off_and_transactions(&mut tour);
    day(&mut tour);
    settings_and_dark(&mut tour);
}

fn welcome(tour: &mut Tour) {
    tour.hand.see("Connect your shop");
    tour.picture("welcome", "Welcome: connect, or practise first");
    tour.hand.click("Start practising");
    tour.hand.see("Favourites");
    tour.picture("sell", "Sell: before the first amount");
}

/// Puts tiles on the counter, and sells two of them.
fn favourites(tour: &mut Tour) {
    tour.hand.click("Sell");
    tour.hand.click("Arrange");
    tour.hand.see("Arrange the favourites");
    for (number, (name, price)) in
        (1..).zip([("Coffee", "3.50"), ("Tea", "2.80"), ("Cheesecake", "4.20"), ("Soup of the day", "8.90")])
    {
        tour.hand.click("Add a favourite");
        tour.hand.fill(&format!("Name of favourite {number}"), name);
        tour.hand.fill(&format!("Price of favourite {number}"), price);
    }
    tour.picture("favourites-arranging", "Sell: the favourites are arranged");
    tour.hand.click("Done");
    tour.hand.see("Favourites");
    tour.picture("favourites", "Sell: the favourites as tiles");
    tour.hand.click("Coffee, 3.50");
    tour.hand.click("Cheesecake, 4.20");
    tour.hand.fill("Note to the next sale", "Table 7");
    tour.hand.see("Charge 7.70");
    tour.picture("sell-note", "Sell: two favourites, and a note of one's own");
    tour.hand.click("Charge 7.70");
    tour.hand.see("Waiting 0:");
    tour.picture("waiting-note", "Sell: waiting, with the note beside the sale's number");
    tour.hand.press(Key::F9);
    tour.hand.see("Back to the console");
    tour.picture("shown-to-customer", "Sell: the code, shown to the customer on the only screen (F9)");
    tour.hand.click("Back to the console");
    tour.hand.click("Paid another way");
    tour.hand.see("How did the customer pay?");
    tour.hand.fill("Paid by", "cash");
    tour.picture("another-way", "Sell: the customer pays another way, and how");
    tour.hand.click("Switch the link off");
    tour.hand.see("Noted. The link is switched off");
    tour.picture("paid-another-way", "Sell: paid another way, and the link is off");
    tour.hand.click("Put aside");
}

fn links(tour: &mut Tour) {
    tour.hand.click("Links");
    tour.hand.see("No payment links yet");
    tour.picture("links-empty", "Links: none yet, and what they are for");
    for (name, amount, days, limit) in
        [("Gift voucher", "25", "90", "100"), ("Tea", "2.80", "2", ""), ("Coffee", "3.50", "", "")]
    {
        tour.hand.click("New link");
        tour.hand.fill("Product name", name);
        tour.hand.fill("Amount", amount);
        tour.hand.fill("Expires after (days)", days);
        tour.hand.fill("Payments allowed", limit);
        tour.hand.click("Make link");
        tour.hand.see("The link is made.");
        tour.hand.miss("New payment link");
    }
    pay(&mut tour.hand);
    tour.hand.click("Read the links again");
    tour.hand.see("1 payment");
    tour.hand.miss("The link is made.");
    tour.picture("links", "Links: the table, and one link with its QR code");
    tour.hand.click("Export");
    tour.hand.see("Preview: Counter card A6");
    tour.picture("print", "Print or save: a card for the counter, with its preview");
    tour.hand.press(Key::Escape);
    tour.hand.miss("Print or save");
    tour.hand.click("New link");
    tour.hand.fill("Product name", "Cake");
    tour.hand.fill("Amount", "1.234,50");
    tour.hand.see("Leave out the thousands separators");
    tour.picture("new-link", "New link: an amount that doesn't do, and why");
    tour.hand.click("Cancel");
}

fn counter(tour: &mut Tour) {
    tour.hand.click("Sell");
    tour.hand.type_text("3.50+");
    // More at once would be a scanner.
    thread::sleep(Duration::from_millis(100));
    tour.hand.type_text("9.00");
    tour.hand.see("Charge 12.50");
    tour.picture("sell-typed", "Sell: a sum, ready to be charged");
    tour.hand.press(Key::Enter);
    tour.hand.see("Waiting 0:");
    tour.picture("waiting", "Sell: waiting, with the QR code for the customer");
    tour.hand.type_text("4.20");
    tour.hand.press(Key::Enter);
    tour.hand.see("Sale 2, 12.50, Waiting");
    tour.hand.see("Sale 3 · checked");
    tour.picture("waiting-two", "Sell: the next sale waits in front, the other one on the strip");
    pay(&mut tour.hand);
    tour.hand.wait("the sale isn't seen as paid", Duration::from_secs(40), |screen| {
        screen.widgets.iter().any(|widget| widget.value == "Paid").then_some(())
    });
    tour.picture("paid", "Sell: paid");
}

fn one_off_and_transactions(tour: &mut Tour) {
    tour.hand.click("One-off");
    tour.hand.fill("Amount", "20");
    tour.picture("one-off", "One-off: for web and phone orders");
    tour.hand.click("Make payment link");
    tour.hand.see("Payment id from the customer");
    tour.picture("one-off-made", "One-off: the QR code, and what counts as paid");
    let payment = pay(&mut tour.hand);
    tour.hand.click("Transactions");
    tour.picture("transactions", "Transactions: nothing looked up yet");
    tour.hand.fill("Payment id", &payment);
    tour.hand.press(Key::Enter);
    tour.hand.see("Succeeded");
    tour.picture("succeeded", "Transactions: a payment that succeeded and fits an order");
    tour.hand.fill("Payment id", "nobodyKnowsThisPayment");
    tour.hand.press(Key::Enter);
    tour.hand.see("Not found");
    tour.picture("not-found", "Transactions: a payment that nobody knows");
}

fn day(tour: &mut Tour) {
    tour.hand.press(Key::F6);
    tour.hand.see("Counter sales: 4.20 EUR, 1 payment");
    tour.picture("day", "Day: what was taken, and what isn't settled before all else");
    tour.hand.click("Other day");
    tour.hand.see("Show these days");
    tour.picture("other-day", "Day: other days by name, by the calendar, or by the number of a closing");
    tour.hand.press(Key::Escape);
    tour.hand.miss("Show these days");
    tour.hand.click("Close the day");
    tour.hand.see("Close the day as number 1?");
    tour.picture("close-day", "Day: what the closing will hold, and what stays open");
    tour.hand.click("Not yet");
    tour.hand.miss("Close the day as number 1?");
}

fn settings_and_dark(tour: &mut Tour) {
    tour.hand.click("Settings");
    tour.hand.click("Look and language");
    tour.picture("settings", "Settings: in practice mode");
    tour.hand.click("Dark");
    tour.picture("settings-dark", "Settings, dark");
    tour.hand.click("Links");
    tour.hand.see("Coffee");
    tour.picture("links-dark", "Links, dark");
    tour.hand.click("Sell");
    tour.picture("sell-dark", "Sell, dark");
}

/// The console, and where its pictures go.
struct Tour {
    console: Child,
    hand: Hand,
    folder: PathBuf,
    taken: usize,
}

impl Tour {
    fn begin(folder: &Path, profile: &Path) -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let mut console = Command::new(built_console())
            .arg("--profile")
            .arg(profile)
            // A provider that nobody asks: the tour is in practice mode.
            .args(["--base-url", "http://127.0.0.1:9"])
            .env("EGUI_INSPECTION", format!("127.0.0.1:{port}"))
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let end = Instant::now() + Duration::from_mins(1);
        let hand = loop {
            if let Ok(hand) = Hand::reach(port, folder.join("missing")) {
                break hand;
            }
            if console.try_wait().unwrap().is_some() || Instant::now() > end {
                let _ = console.kill();
                panic!("the console opens no window; is there a DISPLAY, and the feature inspection?");
            }
            thread::sleep(Duration::from_millis(100));
        };
        let mut tour = Self { console, hand, folder: folder.to_owned(), taken: 0 };
        tour.hand.resize(1366, 768);
        tour
    }

    fn picture(&mut self, name: &str, shows: &str) {
        self.hand.settle();
        self.taken += 1;
        let file = self.folder.join(format!("{:02}-{name}.png", self.taken));
        fs::write(&file, self.hand.picture()).unwrap();
        println!("{}: {shows}", file.display());
    }
}

impl Drop for Tour {
    fn drop(&mut self) {
        let _ = self.console.kill();
        let _ = self.console.wait();
    }
}

/// The console beside this example: `target/…/rex-console` for `target/…/examples/tour`.
fn built_console() -> PathBuf {
    let own = env::current_exe().unwrap();
    let built = own.parent().and_then(Path::parent).unwrap().join("rex-console");
    assert!(built.is_file(), "build the console first: cargo build --features inspection");
    built
}

/// Pays what the QR code on the screen leads to, as the checkout's form does; returns the payment id.
fn pay(hand: &mut Hand) -> String {
    hand.see("QR code for the customer to scan");
    let picture = image::load_from_memory(&hand.picture()).unwrap().into_luma8();
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let grey = |x: usize, y: usize| picture.as_raw()[y * width + x];
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    let codes = seen.detect_grids();
    let (_, address) = codes.first().expect("a QR code is on the screen").decode().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let page = runtime.block_on(async {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let form = client.post(&address).header("Content-Type", "application/x-www-form-urlencoded");
        form.body("decision=pay").send().await.unwrap().text().await.unwrap()
    });
    let (_, rest) = page.split_once("id=\"payment-id\">").expect("the customer is shown a payment id");
    rest.split('<').next().unwrap().to_owned()
}
