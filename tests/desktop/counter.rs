//! The counter sale where it is hardest: before the customer's eyes, in a race, and through a power cut.

use crate::{
    browser::Browser,
    canary::CANARY,
    console::Console,
    desk::Desk,
    journal,
    provider::Provider,
    screen::{Screen, Widget},
    zbar,
};
use egui::Key;
use image::{ImageFormat, Rgb, RgbImage};
use std::{
    fs,
    io::Cursor,
    thread,
    time::{Duration, Instant},
};

/// Paid sales are noticed within one round of asking.
const NOTICED: Duration = Duration::from_secs(40);

/// The green of *Paid* on a light ground.
const GREEN: Rgb<u8> = Rgb([0x0c, 0x5e, 0x32]);

/// The customer's tick is so large at least, in pixels; the word beside it isn't.
const TICK: usize = 20_000;

/// How long *Paid* stands before the customer.
const STANDS: Duration = Duration::from_secs(5);

const CUSTOMER_WINDOW: &str =
    "version = 1\ntheme = \"light\"\n\n[customer]\nwindow = true\nfull_screen = false\n";

#[test]
fn both_windows_turn_green() {
    let desk = Desk::with_room_for_two();
    let config = desk.profile().join("config");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("settings.toml"), CUSTOMER_WINDOW).unwrap();
    let provider = Provider::start(CANARY, &[]);
    let customer = Browser::start();
    let mut console = Console::start(&desk, "both-windows", &["--base-url", &provider.base]);
    connect(&mut console);
    insist(&mut console, "Charge 12.50", |console| console.type_text("12.50"));
    insist(&mut console, "Waiting 0:", |console| console.press(Key::Enter));
    // Where the console shows no code, the only one on the screen is the customer's.
    insist(&mut console, "Read the links again", |console| console.click("Links"));
    let address = zbar::read(&png(&desk.picture()));
    assert!(provider.links().iter().any(|link| link["url"] == *address), "{address}");
    assert_eq!(greens(&desk.picture()), 0, "nothing is paid yet");
    insist(&mut console, "Waiting 0:", |console| console.click("Sell"));
    customer.pay(&address);
    console.wait("the sale isn't seen as paid", NOTICED, is_paid);
    let end = Instant::now() + STANDS;
    loop {
        let (own, all) = (
            greens(&image::load_from_memory(&console.picture()).unwrap().into_rgb8()),
            greens(&desk.picture()),
        );
        if own >= 1000 && all >= own + TICK {
            break;
        }
        assert!(Instant::now() < end, "of {all} green pixels, {own} are the console's own");
        thread::sleep(Duration::from_millis(100));
    }
}

/// Does something until it shows. The way in doesn't tell the two windows apart: what is done reaches the one that is
/// drawn next, and that may be the customer's.
fn insist(console: &mut Console, sign: &str, act: impl Fn(&mut Console)) {
    insist_on_one(console, &[sign], act);
}

fn insist_on_one(console: &mut Console, signs: &[&str], act: impl Fn(&mut Console)) {
    for _ in 0..5 {
        act(console);
        let end = Instant::now() + Duration::from_secs(4);
        while Instant::now() < end {
            let screen = console.screen();
            if signs.iter().any(|sign| screen.says(sign)) {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
    }
    console.see(signs[0]);
}

#[test]
fn a_payment_wins_over_a_cancel() {
    let desk = Desk::without_keyring();
    // The console asks for the sale slowly enough that the cancel is first.
    let provider = Provider::start(CANARY, &["--fault", "view:delay=3000"]);
    let customer = Browser::start();
    let mut console = Console::start(&desk, "cancel-race", &["--base-url", &provider.base]);
    connect(&mut console);
    charge(&mut console, "12.50");
    customer.pay(&zbar::read(&console.picture()));
    console.click_at_once("Cancel sale");
    console.see("Closing, may still be paid");
    console.wait("the sale isn't seen as paid", NOTICED, |screen| {
        assert!(!shows(screen, "Closed"), "a paid sale is said to be closed");
        is_paid(screen)
    });
    assert_eq!(stages(&desk), ["paid"]);
}

#[test]
fn a_payment_during_a_power_cut_is_found() {
    let desk = Desk::with_keyring();
    let provider = Provider::start(CANARY, &[]);
    let customer = Browser::start();
    let arguments = ["--base-url", &provider.base];
    let mut console = Console::start(&desk, "power-cut", &arguments);
    connect(&mut console);
    charge(&mut console, "12.50");
    let address = zbar::read(&console.picture());
    console.stop();
    customer.pay(&address);

    let mut console = Console::start(&desk, "power-cut", &arguments);
    console.wait("the sale isn't seen as paid", NOTICED, |screen| {
        let is_found = |widget: &&Widget| widget.name.starts_with("Sale 1, 12.50, Paid ");
        screen.widgets.iter().find(is_found).map(drop)
    });
    assert_eq!(stages(&desk), ["paid"]);
    charge(&mut console, "5");
    console.see("Sale 2 · checked");
}

/// Where in a sale's life the power is cut.
enum Moment {
    /// So long after Enter.
    Charged(Duration),
    /// While its link is being switched off.
    Closing,
}

#[test]
fn no_link_is_forgotten_whenever_the_power_is_cut() {
    let desk = Desk::with_keyring();
    // Switching off takes long enough to be cut in two.
    let provider = Provider::start(CANARY, &["--rate", "off", "--fault", "update:delay=1000"]);
    let arguments = ["--base-url", &provider.base];
    let mut console = Console::start(&desk, "power-cuts", &arguments);
    connect(&mut console);
    let charged = [0, 20, 100, 500].map(|wait| Moment::Charged(Duration::from_millis(wait)));
    for moment in charged.into_iter().chain([Moment::Closing]) {
        console.type_text("3");
        match moment {
            Moment::Charged(wait) => {
                console.press_at_once(Key::Enter);
                thread::sleep(wait);
            }
            Moment::Closing => {
                console.press(Key::Enter);
                console.see("Waiting 0:");
                console.click_at_once("Cancel sale");
                console.see("Closing, may still be paid");
            }
        }
        console.stop();
        console = Console::start(&desk, "power-cuts", &arguments);
        console.see("Favourites");
        journal::assert_sound(&desk.profile());
        settle(&mut console, &desk, &provider);
    }
    let numbers: Vec<_> = journal::sales(&desk.profile()).iter().map(|sale| sale.number).collect();
    assert!(numbers.is_sorted_by(|a, b| a < b) && numbers.len() >= 3, "{numbers:?}");
}

/// Cancels what still waits, until nothing is open any more: neither here nor at the provider.
fn settle(console: &mut Console, desk: &Desk, provider: &Provider) {
    let end = Instant::now() + Duration::from_mins(1);
    loop {
        let links = provider.links();
        let sales = journal::sales(&desk.profile());
        for link in &links {
            let is_known = sales.iter().any(|sale| link["product_name"] == *sale.reference);
            assert!(is_known, "the journal doesn't know of {link}: {sales:#?}");
        }
        let is_settled = links.iter().all(|link| link["active"] == false)
            && sales.iter().all(|sale| !sale.is_open())
            && sales.iter().filter(|sale| sale.stage == "closed").count() == links.len();
        if is_settled {
            return;
        }
        assert!(Instant::now() < end, "still open: {sales:#?} {links:#?}");
        if console.screen().widgets.iter().any(is_waiting_row) {
            console.click_on("the waiting sale can't be clicked", |screen| {
                screen.widgets.iter().find(|widget| is_waiting_row(widget))
            });
            console.click("Cancel sale");
            console.see("Closed");
        }
        thread::sleep(Duration::from_millis(200));
    }
}

fn is_waiting_row(widget: &Widget) -> bool {
    widget.is_operable() && widget.name.starts_with("Sale ") && widget.name.contains(", Waiting ")
}

#[test]
fn leaving_with_an_open_sale_is_asked_about() {
    let desk = Desk::without_keyring();
    let provider = Provider::start(CANARY, &[]);
    let mut console = Console::start(&desk, "leaving", &["--base-url", &provider.base]);
    connect(&mut console);
    charge(&mut console, "12.50");
    desk.close_window();
    console.see("One sale is still open");
    console.click("Back");
    console.miss("One sale is still open");
    console.see("Waiting 0:");
    desk.close_window();
    console.see("One sale is still open");
    console.click_at_once("Close them first");
    console.see_end(NOTICED);
    assert_eq!(stages(&desk), ["closed"]);
    assert!(provider.links().iter().all(|link| link["active"] == false));
}

/// While a customer looks for their phone, the till draws its seconds and little else.
#[test]
fn waiting_draws_little() {
    let desk = Desk::without_keyring();
    let mut console = Console::start(&desk, "waiting", &["--practice"]);
    console.see("Favourites");
    charge(&mut console, "7");
    console.settle();
    let (frame, begun) = (console.screen().frame, Instant::now());
    thread::sleep(Duration::from_secs(6));
    // The look itself takes one.
    let (frames, passed) = (console.screen().frame - frame - 1, begun.elapsed());
    // One for each second, one for each answer: two a second at most.
    assert!(frames <= 12, "{frames} frames in {passed:?}");
}

fn connect(console: &mut Console) {
    console.see("Connect your shop");
    // With a customer's window open, what is typed may reach that one.
    insist_on_one(console, &["This session only", "Your shop"], |console| {
        console.fill("API token", CANARY);
        console.click("Connect");
    });
    if console.screen().named("This session only").is_some() {
        console.click("This session only");
    }
    console.see("Your shop");
    console.fill("Shop name", "Corner Café");
    console.fill("Currency", "EUR");
    console.fill("Till name", "T1");
    console.click("Open the till");
    console.see("Favourites");
}

fn charge(console: &mut Console, amount: &str) {
    console.type_text(amount);
    console.press(Key::Enter);
    console.see("Waiting 0:");
}

fn stages(desk: &Desk) -> Vec<String> {
    journal::sales(&desk.profile()).into_iter().map(|sale| sale.stage).collect()
}

/// Whether these are all the words of something on the screen.
fn shows(screen: &Screen, words: &str) -> bool {
    screen.widgets.iter().any(|widget| widget.value == words || widget.name == words)
}

fn is_paid(screen: &Screen) -> Option<()> {
    shows(screen, "Paid").then_some(())
}

fn greens(picture: &RgbImage) -> usize {
    picture.pixels().filter(|pixel| **pixel == GREEN).count()
}

fn png(picture: &RgbImage) -> Vec<u8> {
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png).unwrap();
    png.into_inner()
}
