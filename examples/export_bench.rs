//! How fast codes and cards are made, and how small the files are: a bare code beside one made by `qrencode` in the same
//! run, a thousand stickers, a poster, pictures for the screen.
//!
//! `cargo run --release --example export_bench`; needs Debian's package qrencode.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use rex_console::{
    domain::{
        address::{AllowedHosts, PayAddress},
        card::{Card, Format, Grid, Layout, Letterhead},
        qr::QrMatrix,
    },
    services::export::{
        House, Press, Print,
        png::{PngOptions, render},
        verify,
    },
};
use std::{
    error::Error,
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

const FONTS: House = House {
    plain: include_bytes!("../assets/fonts/Inter-Regular.otf"),
    strong: include_bytes!("../assets/fonts/Inter-SemiBold.otf"),
};

const SIDE_PX: u32 = 1024;
const ROUNDS: usize = 101;
const STICKERS: usize = 1000;

fn address(number: usize) -> Outcome<PayAddress> {
    let base = "https://portal.rexpayments.com";
    let hosts = AllowedHosts::of_base(&base.parse()?)?;
    Ok(hosts.check(&format!("{base}/pay-now?o=hbvt{number}&a=g73u&us=hA%3D%3D"))?)
}

fn print(count: usize, product: &str, layout: Layout, format: Format) -> Outcome<Print> {
    let card = |number| {
        Ok(Card {
            address: address(number)?,
            product: format!("{product} {number}"),
            amount: "3.50 EUR".to_owned(),
            expires: None,
        })
    };
    let head = Letterhead {
        shop: "Café Morgenrot".to_owned(),
        logo: None,
        call: "Scan to pay".to_owned(),
        watermark: None,
    };
    Ok(Print { cards: (0..count).map(card).collect::<Outcome<_>>()?, head, layout, format })
}

/// The median of many rounds.
fn median(mut round: impl FnMut() -> Outcome<()>) -> Outcome<Duration> {
    let mut taken = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let begin = Instant::now();
        round()?;
        taken.push(begin.elapsed());
    }
    taken.sort();
    Ok(taken[ROUNDS / 2])
}

fn ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

/// A bare code: encoded, drawn, packed and written, without waiting for the disk; beside `qrencode`, which does the same.
fn bare(folder: &Path) -> Outcome<()> {
    let address = address(0)?;
    let (ours, theirs) = (folder.join("ours.png"), folder.join("theirs.png"));
    let options = PngOptions::new(SIDE_PX, None);
    let module = (SIDE_PX as usize).div_ceil(QrMatrix::of(&address).width_with_quiet_zone());
    let own = median(|| Ok(fs::write(&ours, render(&QrMatrix::of(&address), &options)?)?))?;
    let other = median(|| {
        let mut command = Command::new("qrencode");
        command
            .args(["-l", "M", "-m", "4", "-s", &module.to_string(), "-o"])
            .arg(&theirs)
            .arg(address.as_str());
        if command.status()?.success() { Ok(()) } else { Err("qrencode failed".into()) }
    })?;
    let bytes = fs::read(&ours)?;
    let reading = median(|| Ok(verify(&bytes, address.as_str())?))?;
    assert_eq!(image::image_dimensions(&ours)?, image::image_dimensions(&theirs)?, "the same code");
    let their_bytes = fs::metadata(&theirs)?.len();
    let (time, size) = (own.as_secs_f64() / other.as_secs_f64(), bytes.len() as u64 * 100 / their_bytes);
    println!("bare PNG, {0} × {0} px (medians of {ROUNDS}):", image::image_dimensions(&ours)?.0);
    println!("  here      {}, {} bytes; reading it back another {}", ms(own), bytes.len(), ms(reading));
    println!("  qrencode  {}, {their_bytes} bytes", ms(other));
    println!("  here / qrencode: {time:.2} of the time, {size} % of the bytes");
    Ok(())
}

fn made(press: &mut Press, what: &str, print: &Print) -> Outcome<()> {
    let begin = Instant::now();
    let bytes = press.make(print)?;
    println!("{what}: {}, {} kB, every code read back", ms(begin.elapsed()), bytes.len() / 1000);
    Ok(())
}

fn shown(press: &mut Press, what: &str, print: &Print) -> Outcome<()> {
    let begin = Instant::now();
    let picture = press.preview(print)?;
    println!("  {what}: {}, {} × {} px", ms(begin.elapsed()), picture.width, picture.height);
    Ok(())
}

fn main() -> Outcome<()> {
    let profile = if cfg!(debug_assertions) { "NOT a release build" } else { "release build" };
    println!("{profile}");
    let folder = tempfile::tempdir()?;
    bare(folder.path())?;
    let mut press = Press::new(FONTS);
    let stickers = |count, product| print(count, product, Layout::Stickers(Grid::new(3, 8)), Format::Pdf);
    made(&mut press, "one poster as PDF", &print(1, "Coffee card", Layout::Poster, Format::Pdf)?)?;
    made(&mut press, "1,000 stickers in one PDF", &stickers(STICKERS, "Coffee card")?)?;
    made(&mut press, "1,000 stickers in one PDF, other script", &stickers(STICKERS, "咖啡卡")?)?;
    println!("pictures for the screen:");
    let mut press = Press::new(FONTS);
    for (what, product, layout) in [
        ("counter card, first", "Coffee card", Layout::CounterCard),
        ("counter card again", "Coffee card", Layout::CounterCard),
        ("counter card, looking for fonts", "咖啡卡", Layout::CounterCard),
        ("counter card, fonts found", "咖啡卡", Layout::CounterCard),
        ("poster", "Coffee card", Layout::Poster),
        ("24 stickers", "Coffee card", Layout::Stickers(Grid::new(3, 8))),
        ("bare", "Coffee card", Layout::Bare),
    ] {
        let count = if matches!(layout, Layout::Stickers(_)) { 24 } else { 1 };
        shown(&mut press, what, &print(count, product, layout, Format::Pdf)?)?;
    }
    Ok(())
}
