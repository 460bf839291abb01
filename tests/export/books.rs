//! What a till took in a day that has everything: all kinds, three currencies, a test, something not settled.

use jiff::{Timestamp, tz::TimeZone};
use rex_console::{
    domain::{
        day::DayRule,
        money::{Currency, Money},
        order::{OrderId, OrderKey},
        payment::PaymentId,
        takings::{Entry, Kind, Mode, Report, Scope, Source, Standing, Total},
    },
    services::papers::{DayPaper, DayWords},
};

pub fn moment() -> Timestamp {
    "2026-11-22T13:32:05Z".parse().expect("a moment")
}

pub fn money(minor: i64, code: &str) -> Money {
    Money::from_minor(minor, Currency::from_code(code).expect("a currency"))
}

/// A sale that was paid.
pub fn sale(number: u32, amount: Money) -> Entry {
    let reference = format!("T1-{number}-k7m2qx9d").parse().expect("a reference");
    Entry {
        source: Source::Sale(reference),
        at: moment(),
        amount,
        standing: Standing::Paid,
        mode: Mode::Live,
        note: String::new(),
        payment: None,
        closing: None,
    }
}

/// A payment accepted for an order.
pub fn order(id: &str, amount: Money) -> Entry {
    let id = OrderId::from_typed(id).expect("an order id");
    Entry {
        source: Source::Order(OrderKey { id, made: moment() }),
        standing: Standing::Accepted,
        payment: Some(PaymentId::from_typed("pi_3OabcGHI").expect("a payment id")),
        ..sale(0, amount)
    }
}

/// Payments seen on a printed link.
pub fn sighting(product: &str, added: u64, amount: Money) -> Entry {
    let source = Source::Sighting { product: product.to_owned(), added, row: 1 };
    Entry { source, standing: Standing::Seen, ..sale(0, amount) }
}

/// Money given back.
pub fn refund(number: u32, amount: Money) -> Entry {
    let reference = format!("T1-{number}-k7m2qx9d").parse().expect("a reference");
    Entry { source: Source::Refund(reference, 0), standing: Standing::Refunded, ..sale(number, amount) }
}

/// A day of everything, oldest first.
pub fn day() -> Vec<Entry> {
    vec![
        Entry { note: "Table 4".to_owned(), closing: Some(12), ..sale(40, money(1250, "EUR")) },
        order("Cake for Friday", money(64_00, "EUR")),
        sighting("Kaffeekarte", 3, money(1050, "EUR")),
        refund(40, money(-250, "EUR")),
        sale(41, money(500, "JPY")),
        sale(42, money(1_234, "KWD")),
        Entry { mode: Mode::Test, ..sale(43, money(99_999, "EUR")) },
        Entry { standing: Standing::ClosedUnpaid, ..sale(44, money(777, "EUR")) },
    ]
}

/// The report of entries; one more sale is not settled.
pub fn report(entries: &[Entry]) -> Report {
    let mut totals: Vec<Total> = Vec::new();
    for entry in entries.iter().filter(|entry| entry.standing.counts()) {
        let (kind, mode) = (kind(entry), entry.mode);
        let same = |total: &&mut Total| {
            (total.kind, total.mode, total.sum.currency()) == (kind, mode, entry.amount.currency())
        };
        if let Some(total) = totals.iter_mut().find(same) {
            total.count += 1;
            total.sum = Money::from_minor(total.sum.minor() + entry.amount.minor(), entry.amount.currency());
        } else {
            totals.push(Total { kind, mode, count: 1, sum: entry.amount });
        }
    }
    let waiting = Entry { standing: Standing::NotSettled, ..sale(45, money(888, "EUR")) };
    Report { scope: Scope::NotClosed, totals, unsettled: vec![waiting], entries: Vec::new(), left_out: 0 }
}

fn kind(entry: &Entry) -> Kind {
    match entry.source {
        Source::Sale(_) => Kind::Counter,
        Source::Order(_) => Kind::OneOff,
        Source::Sighting { .. } => Kind::Printed,
        Source::Refund(..) => Kind::Refund,
    }
}

/// The words around a report.
pub fn paper() -> DayPaper {
    let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    let words = DayWords {
        shop: "Café Morgenrot".to_owned(),
        title: "Closing 12".to_owned(),
        subtitle: vec!["Since 21 November 2026".to_owned(), "Till T1".to_owned()],
        columns: words(&[
            "When",
            "Kind",
            "What",
            "State",
            "Amount",
            "Not counted",
            "Currency",
            "Mode",
            "Note",
            "Payment",
            "Closing",
        ]),
        day: "Day".to_owned(),
        kinds: words(&["Counter", "One-off", "Printed link", "Refund"]),
        standings: words(&[
            "Paid",
            "Paid, refunded",
            "Accepted",
            "Seen",
            "Refunded",
            "Closed unpaid",
            "Paid another way",
            "Waits",
            "Unusable",
        ]),
        modes: words(&["Real money", "Not verified", "Only a test"]),
        totals: "Taken".to_owned(),
        taken: "All together".to_owned(),
        after_refunds: "After refunds".to_owned(),
        unsettled: "Not settled yet".to_owned(),
        entries: "All payments".to_owned(),
        footer: "Gross, not the payout.".to_owned(),
        mark: None,
    };
    let zone = TimeZone::get("Europe/Berlin").expect("a time zone");
    let rule = DayRule { zone, ends_at: 0 };
    DayPaper { scope: Scope::NotClosed, rule, has_bom: false, words }
}
