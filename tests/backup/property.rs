//! Whatever two tills did: restoring twice is restoring once, nothing that was paid gets lost or counts twice, and both
//! end with the same sales, refunds, payments seen and uses.

use crate::shop::{Shop, at, closed, euros, paid, rows, waiting};
use proptest::prelude::*;
use rex_console::domain::sale::{Refund, Sale, SaleStage};
use rusqlite::Connection;
use std::collections::HashMap;

#[derive(Clone, Copy, Debug)]
enum Deed {
    Begin(u32),
    Pay(u32),
    GiveUp(u32),
    GiveBack(u32, i64),
    Count(u64),
    Accept(u32),
    Close,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (1..6_u32).prop_map(Deed::Begin),
        (1..6_u32).prop_map(Deed::Pay),
        (1..6_u32).prop_map(Deed::GiveUp),
        (1..6_u32, 1..9_i64).prop_map(|(sale, minor)| Deed::GiveBack(sale, minor)),
        (1..9_u64).prop_map(Deed::Count),
        (1..4_u32).prop_map(Deed::Accept),
        Just(Deed::Close),
    ]
}

/// The sales as a till has them in memory.
type Sales = HashMap<u32, Sale>;

fn do_all(shop: &Shop, sales: &Sales, deeds: &[Deed], from: i64, tills: &str) -> Sales {
    let till = shop.till();
    let mut sales = sales.clone();
    for (minutes, deed) in (from..).zip(deeds) {
        // A payment that was seen is never taken back.
        let is_paid = |sale: &Sale| matches!(sale.stage, SaleStage::Paid { .. });
        let pay = |sale: Sale| if is_paid(&sale) { sale } else { paid(&sale, minutes) };
        let mut change = |number: u32, change: &dyn Fn(Sale) -> Sale| {
            let sale = sales.entry(number).or_insert_with(|| waiting(number, 0)).clone();
            let sale = change(sale);
            till.records(at(minutes), &sale);
            sales.insert(number, sale);
        };
        match *deed {
            Deed::Begin(number) => change(number, &|sale| sale),
            Deed::Pay(number) => change(number, &pay),
            Deed::GiveUp(number) => {
                change(number, &|sale| if is_paid(&sale) { sale } else { closed(&sale, minutes) });
            }
            Deed::GiveBack(number, minor) => change(number, &|sale| {
                let mut sale = pay(sale);
                sale.refunds.push(Refund { amount: euros(minor), noted: at(minutes) });
                sale
            }),
            Deed::Count(count) => till.counts(count, minutes),
            Deed::Accept(number) => {
                till.accepts(&format!("WEB-{tills}-{number}"), &format!("pi_{tills}_{number}"), minutes);
            }
            Deed::Close => {
                let next = shop.count("SELECT coalesce(max(number), 0) + 1 FROM closings");
                till.closes(u32::try_from(next).unwrap(), minutes);
            }
        }
    }
    sales
}

/// What must be the same on both, whatever the rows are numbered and the closings are called.
fn known(shop: &Shop) -> Vec<String> {
    let journal = Connection::open(shop.journal_folder().join("journal.sqlite3")).unwrap();
    [
        "SELECT reference, amount, stage, link FROM sales",
        "SELECT reference, changes.at, changes.stage, details FROM changes JOIN sales ON id = sale",
        "SELECT reference, refunds.amount, noted FROM refunds JOIN sales ON id = sale",
        "SELECT link, count FROM printed",
        "SELECT sum(added) FROM sightings",
        "SELECT order_id, stage, payment FROM orders",
        "SELECT payment, order_id FROM used_payments",
        "SELECT at, unsettled FROM closings",
        "SELECT kind, sum(payments), sum(amount) FROM takings WHERE kind <> 'closed' GROUP BY kind",
    ]
    .iter()
    .flat_map(|sql| rows(&journal, sql))
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 12, max_shrink_iters: 60, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn two_tills_that_restore_each_other_agree(
        common in prop::collection::vec(deed(), 0..8),
        ours in prop::collection::vec(deed(), 0..8),
        theirs in prop::collection::vec(deed(), 0..8),
    ) {
        let (here, there) = (Shop::new(), Shop::new());
        let sales = do_all(&here, &Sales::new(), &common, 1, "common");
        there.restores(&here.backup("common")).unwrap();
        do_all(&here, &sales, &ours, 100, "ours");
        do_all(&there, &sales, &theirs, 200, "theirs");
        let (of_here, of_there) = (here.backup("ours"), there.backup("theirs"));
        here.restores(&of_there).unwrap();
        there.restores(&of_here).unwrap();
        prop_assert_eq!(known(&here), known(&there));
        for (shop, backup) in [(&here, &of_there), (&there, &of_here), (&here, &of_here)] {
            let before = shop.dump();
            shop.restores(backup).unwrap();
            prop_assert_eq!(shop.dump(), before, "restoring once more changes nothing");
        }
        let next = here.count("SELECT coalesce(max(number), 0) + 1 FROM closings");
        here.till().closes(u32::try_from(next).unwrap(), 900);
        let twice = "SELECT count(*) FROM (SELECT 1 FROM takings GROUP BY source, kind, position HAVING count(*) > 1)";
        prop_assert_eq!(here.count(twice), 0);
        prop_assert_eq!(here.count("SELECT count(*) FROM takings WHERE closing IS NULL"), 0);
    }
}
