//! Exported files as other programs see them: what the console wrote is read by programs that share nothing with it.

mod bare;
mod books;
mod cards;
mod day;
mod receipts;
mod sheets;
mod spreadsheet;
mod tables;
mod tools;

use rex_console::{
    domain::{
        address::{AllowedHosts, PayAddress},
        card::{Card, Format, Layout, Letterhead},
    },
    services::export::{House, Press, Print},
};

const FONTS: House = House {
    plain: include_bytes!("../../assets/fonts/Inter-Regular.otf"),
    strong: include_bytes!("../../assets/fonts/Inter-SemiBold.otf"),
};

/// The layouts and formats that only matter where a test says so.
const PNG: Format = Format::Png { width_px: 400 };

fn press() -> Press {
    Press::new(FONTS)
}

fn address(path: &str) -> PayAddress {
    let base = "https://portal.rexpayments.com";
    let hosts = AllowedHosts::of_base(&base.parse().expect("a web address")).expect("an allowed base");
    hosts.check(&format!("{base}/{path}")).expect("an address of that base")
}

fn card(path: &str, product: &str) -> Card {
    Card {
        address: address(path),
        product: product.to_owned(),
        amount: "3.50 EUR".to_owned(),
        expires: Some("Payable until 24 December 2026".to_owned()),
    }
}

fn head() -> Letterhead {
    Letterhead {
        shop: "Café Morgenrot".to_owned(),
        logo: Some(include_bytes!("../../assets/icon/rex-console-256.png").as_slice().into()),
        call: "Scan to pay".to_owned(),
        watermark: None,
    }
}

fn print(cards: Vec<Card>, layout: Layout, format: Format) -> Print {
    Print { cards, head: head(), layout, format }
}
