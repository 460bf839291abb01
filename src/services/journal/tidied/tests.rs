//! Which sales are found, and that none is found twice.

use super::*;
use crate::{
    domain::{link::LinkId, sale::SaleStage},
    services::journal::{
        change::{self, Change},
        open,
        row::money,
    },
};
use jiff::SignedDuration;
use tempfile::TempDir;

fn key() -> AccountKey {
    AccountKey("shop".to_owned())
}

fn hosts() -> AllowedHosts {
    AllowedHosts::of_base(&"https://portal.rexpayments.com".parse().unwrap()).unwrap()
}

fn at(hours: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000).unwrap() + SignedDuration::from_hours(hours)
}

fn waiting() -> SaleStage {
    let address = hosts().check("https://portal.rexpayments.com/l/7").unwrap();
    SaleStage::Waiting { link: LinkId("7".to_owned()), address }
}

fn closing() -> SaleStage {
    SaleStage::Closing { link: LinkId("7".to_owned()) }
}

fn closed(hours: i64) -> SaleStage {
    SaleStage::Closed { link: LinkId("7".to_owned()), since: at(hours) }
}

/// A sale that went through these stages.
fn goes_through(connection: &mut Connection, number: u32, stages: &[SaleStage]) -> Sale {
    let mut sale = Sale {
        reference: Reference::new("T1".parse().unwrap(), number, u64::from(number)),
        amount: money(1250, "EUR").unwrap(),
        started: at(0),
        note: "table 4".to_owned(),
        days: 1,
        closes: None,
        paid_another_way: None,
        refunds: Vec::new(),
        stage: SaleStage::Recording,
    };
    for stage in stages {
        sale.stage = stage.clone();
        let change = Change { account: key(), at: at(0), sale: sale.clone() };
        change::record(connection, &change).unwrap();
    }
    sale
}

fn find(connection: &mut Connection, closed_by: Timestamp) -> Vec<Sale> {
    let done = run(connection, &key(), &TidyTask::Find { closed_by }, &hosts()).unwrap();
    let TidyDone::Found(sales) = done else { panic!("{done:?}") };
    sales
}

#[test]
fn only_what_was_closed_long_ago_and_never_lost_is_found() {
    use SaleStage::{Creating, Lost, NotSent, Recording, Searching};
    let folder = TempDir::new().unwrap();
    let (mut connection, _) = open::open(folder.path()).unwrap();
    let ways: [&[SaleStage]; 9] = [
        &[Recording, Creating, waiting(), closing(), closed(2)],
        &[Recording, Creating, waiting(), closed(1)],
        &[Recording, Creating, waiting(), closing(), closed(3)],
        &[Recording, Creating, Searching { looks: 0 }, waiting(), closing(), closed(1)],
        &[Recording, Creating, Lost { looks: 0 }, closing(), closed(1)],
        &[Recording, Creating, waiting(), closing()],
        &[Recording, Creating, waiting()],
        &[Recording, NotSent],
        &[
            Recording,
            Creating,
            waiting(),
            SaleStage::Paid { link: LinkId("7".to_owned()), seen: at(1), was_closed: false },
        ],
    ];
    let sales: Vec<Sale> =
        (1..).zip(ways).map(|(number, stages)| goes_through(&mut connection, number, stages)).collect();
    assert_eq!(find(&mut connection, at(2)), [sales[1].clone(), sales[0].clone()], "the oldest in front");
    assert_eq!(find(&mut connection, at(3)).len(), 3);
    let other = AccountKey("practice".to_owned());
    let done = run(&mut connection, &other, &TidyTask::Find { closed_by: at(9) }, &hosts()).unwrap();
    assert_eq!(done, TidyDone::Found(Vec::new()));
}

#[test]
fn what_is_tidied_is_not_found_again() {
    let folder = TempDir::new().unwrap();
    let (mut connection, _) = open::open(folder.path()).unwrap();
    let first = goes_through(&mut connection, 1, &[waiting(), closing(), closed(1)]);
    let second = goes_through(&mut connection, 2, &[waiting(), closing(), closed(1)]);
    let record = TidyTask::Record {
        reference: first.reference,
        at: at(200),
        outcome: TidyOutcome::Deleted,
        archive: Some("links-2026-11-22.jsonl".to_owned()),
    };
    for _ in ["once", "and again, as after a restart"] {
        assert_eq!(run(&mut connection, &key(), &record, &hosts()), Ok(TidyDone::Written));
    }
    assert_eq!(find(&mut connection, at(2)), [second]);
}

#[test]
fn finding_looks_at_closed_sales_only() {
    let folder = TempDir::new().unwrap();
    let (connection, _) = open::open(folder.path()).unwrap();
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {}", find_sql())).unwrap();
    let plan: Vec<String> =
        statement.query_map([1, 1], |row| row.get(3)).unwrap().map(Result::unwrap).collect();
    let plan = plan.join("\n");
    assert!(plan.contains("USING INDEX sales_closed") && !plan.contains("SCAN"), "{plan}");
}
