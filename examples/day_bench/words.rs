//! The words of a report, as the console writes them.

use jiff::tz::TimeZone;
use rex_console::{
    domain::{day::DayRule, takings::Scope},
    services::papers::{DayPaper, DayWords},
};

/// The words around a part of the journal.
pub fn paper(scope: Scope, mark: Option<&str>) -> DayPaper {
    let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    DayPaper {
        scope,
        rule: DayRule { zone: TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC), ends_at: 3 },
        has_bom: true,
        words: DayWords {
            shop: "Café Morgenrot".to_owned(),
            title: "Closing 12".to_owned(),
            subtitle: vec![
                "From 21 November 2026 03:00 to 22 November 2026 03:00".to_owned(),
                "Till T1".to_owned(),
            ],
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
                "Seen on link",
                "Refunded",
                "Closed, unpaid",
                "Paid another way",
                "Not settled",
                "Not usable",
            ]),
            modes: words(&["Real money", "Not verified", "Test, no real money"]),
            totals: "Taken".to_owned(),
            taken: "All together".to_owned(),
            after_refunds: "After refunds".to_owned(),
            unsettled: "Not settled".to_owned(),
            entries: "Payments".to_owned(),
            footer: "Gross: what customers paid, not what the provider pays out.".to_owned(),
            mark: mark.map(str::to_owned),
        },
    }
}
