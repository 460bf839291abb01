//! How fast a journal becomes a CSV file, and a long report a PDF.
//!
//! `cargo run --release --example paper_bench [FOLDER]`; with a folder, receipts and a short report are put there to be
//! looked at.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

#[path = "day_bench/words.rs"]
mod words;

use jiff::{SignedDuration, Timestamp};
use rex_console::{
    domain::{
        money::{Currency, Money},
        order::{OrderId, OrderKey},
        payment::PaymentId,
        receipt::{Paper, Receipt},
        reference::Reference,
        takings::{Entry, Mode, Report, Scope, Source, Standing, Total},
    },
    services::export::{DayCsv, House, Press},
};
use std::{error::Error, fs, io, path::Path, time::Instant};
use words::paper;

type Outcome<T> = Result<T, Box<dyn Error>>;

const FONTS: House = House {
    plain: include_bytes!("../assets/fonts/Inter-Regular.otf"),
    strong: include_bytes!("../assets/fonts/Inter-SemiBold.otf"),
};

/// Lines of the CSV file, and of the long report.
const ROWS: u32 = 1_000_000;
const REPORT_ROWS: u32 = 30_000;

fn main() -> Outcome<()> {
    let paper = paper(Scope::NotClosed, None);
    let entries = (0..ROWS).map(entry).collect::<Outcome<Vec<_>>>()?;
    for round in 1..=3 {
        let began = Instant::now();
        let mut csv = DayCsv::new(io::sink(), &paper)?;
        for entry in &entries {
            csv.entry(entry)?;
        }
        csv.finish()?;
        let took = began.elapsed();
        let rate = u128::from(ROWS) * 1_000_000 / took.as_micros().max(1);
        println!("csv, round {round}: {ROWS} rows in {} ms: {rate} rows/s", took.as_millis());
    }
    let began = Instant::now();
    let report = report(&entries[..REPORT_ROWS as usize])?;
    let pdf = Press::new(FONTS).day(&paper, &report, &entries[..REPORT_ROWS as usize])?;
    println!("report: {REPORT_ROWS} entries in {} ms, {} kB", began.elapsed().as_millis(), pdf.len() / 1000);
    if let Some(folder) = std::env::args().nth(1) {
        samples(Path::new(&folder), &entries[..120])?;
    }
    Ok(())
}

fn samples(folder: &Path, entries: &[Entry]) -> Outcome<()> {
    let mut press = Press::new(FONTS);
    for (name, paper, mark) in [
        ("sheet", Paper::A4, None),
        ("roll", Paper::Roll80, None),
        ("sheet_test", Paper::A4, Some("TEST")),
        ("roll_test", Paper::Roll80, Some("TEST")),
        ("roll_practice", Paper::Roll80, Some("PRACTICE – not a real payment")),
    ] {
        fs::write(folder.join(format!("{name}.pdf")), press.receipt(&receipt(paper, mark))?)?;
    }
    let report = report(entries)?;
    fs::write(folder.join("day.pdf"), press.day(&paper(Scope::NotClosed, None), &report, entries)?)?;
    fs::write(
        folder.join("day_practice.pdf"),
        press.day(&paper(Scope::NotClosed, Some("PRACTICE")), &report, entries)?,
    )?;
    let mut csv = DayCsv::new(fs::File::create(folder.join("day.csv"))?, &paper(Scope::NotClosed, None))?;
    for entry in entries {
        csv.entry(entry)?;
    }
    csv.finish()?;
    Ok(())
}

fn receipt(paper: Paper, mark: Option<&str>) -> Receipt {
    let lines = [
        ("Reference", "T1-42-k7m2qx9d"),
        ("Seen paid at", "Sunday 22 November 2026, 14:32"),
        ("Order", "Birthday cake for the Weatherby family, two layers, ready on Friday at noon"),
        ("Payment", "pi_3OabcdefGHIJKLMNopqrstuvWXYZ0123456789abcdefghijklmn"),
    ];
    Receipt {
        paper,
        shop: "Café Morgenrot".to_owned(),
        logo: Some(include_bytes!("../assets/icon/rex-console-256.png").as_slice().into()),
        title: "Payment received".to_owned(),
        amount: "12.50 EUR".to_owned(),
        lines: lines.map(|(label, value)| (label.to_owned(), value.to_owned())).to_vec(),
        footer: vec![
            "The payment provider said so on 22 November 2026 at 14:32. This is no invoice.".to_owned(),
        ],
        mark: mark.map(str::to_owned),
    }
}

fn entry(number: u32) -> Outcome<Entry> {
    let begin: Timestamp = "2026-11-22T06:00:00Z".parse()?;
    let reference =
        Reference::new("T1".parse()?, number, u64::from(number).wrapping_mul(0x009e_3779_b97f_4a7c));
    let at = begin + SignedDuration::from_secs(i64::from(number) * 37);
    let currency = ["EUR", "EUR", "EUR", "JPY", "KWD"][(number % 5) as usize];
    let currency = Currency::from_code(currency).ok_or("a currency")?;
    let amount = Money::from_minor(i64::from(number) * 7919 % 99_999 + 1, currency);
    let back = Money::from_minor(-amount.minor(), currency);
    let (source, amount, standing) = match number % 8 {
        1 => (
            Source::Order(OrderKey { id: OrderId::from_typed(&format!("order {number}"))?, made: at }),
            amount,
            Standing::Accepted,
        ),
        3 => (
            Source::Sighting {
                product: "Coffee card, ten cups".to_owned(),
                added: u64::from(number % 3 + 1),
                row: 1,
            },
            amount,
            Standing::Seen,
        ),
        5 => (Source::Refund(reference, 0), back, Standing::Refunded),
        6 => (Source::Sale(reference), amount, Standing::ClosedUnpaid),
        _ => (Source::Sale(reference), amount, Standing::Paid),
    };
    let payment = match source {
        Source::Order(_) => Some(PaymentId::from_typed(&format!("pi_{number:024}"))?),
        _ => None,
    };
    let note = match number % 10 {
        0 => "Table 4".to_owned(),
        7 => "-10 % for \"regulars\", paid by the neighbour who wanted to say thank you".to_owned(),
        _ => String::new(),
    };
    let mode = if number % 9 == 8 { Mode::Test } else { Mode::Live };
    Ok(Entry { source, at, amount, standing, mode, note, payment, closing: Some(12) })
}

/// A report of entries.
fn report(entries: &[Entry]) -> Outcome<Report> {
    let mut totals: Vec<Total> = Vec::new();
    for entry in entries.iter().filter(|entry| entry.standing.counts()) {
        let (kind, mode, currency) = (entry.source.kind(), entry.mode, entry.amount.currency());
        let same =
            |total: &&mut Total| total.kind == kind && total.mode == mode && total.sum.currency() == currency;
        match totals.iter_mut().find(same) {
            Some(total) => {
                total.count += 1;
                total.sum = Money::from_minor(total.sum.minor() + entry.amount.minor(), currency);
            }
            None => totals.push(Total { kind, mode, count: 1, sum: entry.amount }),
        }
    }
    let mut waiting = entry(42)?;
    waiting.standing = Standing::NotSettled;
    Ok(Report { scope: Scope::NotClosed, totals, unsettled: vec![waiting], entries: Vec::new(), left_out: 0 })
}
