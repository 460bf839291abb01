//! The provider's clock is a day ahead of this computer's.

use crate::account::{Computer, Provider};
use jiff::{SignedDuration, Timestamp};
use rex_console::domain::sale::SaleStage;
use rusqlite::Connection;

const DAY: SignedDuration = SignedDuration::from_hours(24);

#[test]
#[expect(clippy::disallowed_methods, reason = "the clock that the console's is compared with")]
fn a_sale_is_charged_closes_and_is_paid_on_the_providers_day() {
    let provider = Provider::with_links(0);
    provider.control.set_clock_ahead(DAY.as_secs());
    let mut computer = Computer::default();
    let till = computer.starts(&provider, 6_000);
    let of_computer = Timestamp::now();
    let off = till.until("the provider's clock", |state| {
        let off = state.clock.correction();
        (!off.is_zero()).then_some(off)
    });
    assert!((off - DAY).abs() <= SignedDuration::from_secs(30), "{off}");
    assert!(till.state().clock_message().is_some());

    let sale = till.charges(1250);
    let link = till.until_waiting(&sale);
    till.control.pay(link).unwrap();
    let seen = till.until_sale("the payment", &sale, |watched| match watched.sale.stage {
        SaleStage::Paid { seen, .. } => Some(seen),
        _ => None,
    });
    let rule = till.state().day_rule();
    assert_eq!(rule.day_of(seen), rule.day_of(of_computer + DAY));
    let (started, closes, moment) = till.until("the row to be paid", |_| computer.sale_times());
    let there = of_computer + DAY - SignedDuration::from_mins(2);
    assert!(started >= there && moment >= there && moment == seen, "{started} {moment}");
    assert_eq!(closes.duration_since(started), SignedDuration::from_mins(15));
}

impl Computer {
    /// When its one paid sale was charged, would have been closed, and was seen paid, by its journal.
    fn sale_times(&self) -> Option<(Timestamp, Timestamp, Timestamp)> {
        let journal = Connection::open(self.journal_file()).ok()?;
        let sql = "SELECT started, closes, moment FROM sales WHERE stage = 'paid'";
        let times = journal.query_row(sql, [], |row| Ok([row.get(0)?, row.get(1)?, row.get::<_, i64>(2)?]));
        let [started, closes, moment] =
            times.ok()?.map(|nanoseconds| Timestamp::from_nanosecond(nanoseconds.into()).unwrap());
        Some((started, closes, moment))
    }
}
