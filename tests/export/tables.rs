//! The CSV file, read by a reader that shares nothing with its writer.

use crate::books::{self, money, order, refund, sale, sighting};
use proptest::prelude::*;
use rex_console::{
    domain::{
        day::DayRule,
        takings::{Entry, Source, Standing},
    },
    services::{
        export::{DayCsv, formula::unguarded},
        papers::DayPaper,
    },
};

pub fn table(paper: &DayPaper, entries: &[Entry]) -> String {
    let mut csv = DayCsv::new(Vec::new(), paper).expect("memory takes everything");
    for entry in entries {
        csv.entry(entry).expect("memory takes everything");
    }
    String::from_utf8(csv.finish().expect("memory takes everything")).expect("UTF-8")
}

/// RFC 4180 to the letter: lines end with CRLF, quotes within quotes are doubled, and nothing else is forgiven.
fn read(table: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = table;
    while !rest.is_empty() {
        let field;
        (field, rest) =
            if let Some(quoted) = rest.strip_prefix('"') { in_quotes(quoted) } else { bare(rest) };
        row.push(field);
        if let Some(next) = rest.strip_prefix(',') {
            rest = next;
            assert!(!rest.is_empty(), "the file ends within a line");
        } else {
            rest = rest.strip_prefix("\r\n").unwrap_or_else(|| panic!("no end of a line: {rest:?}"));
            rows.push(std::mem::take(&mut row));
        }
    }
    rows
}

fn in_quotes(mut rest: &str) -> (String, &str) {
    let mut field = String::new();
    loop {
        let end = rest.find('"').expect("a closing quote");
        field.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(next) => (rest, field) = (next, field + "\""),
            None => return (field, rest),
        }
    }
}

fn bare(rest: &str) -> (String, &str) {
    let end = rest.find([',', '\r', '\n']).expect("an end");
    assert!(!rest[..end].contains('"'), "a quote in {:?}", &rest[..end]);
    (rest[..end].to_owned(), &rest[end..])
}

#[test]
fn a_day_reads_back_column_by_column() {
    let table = table(&books::paper(), &books::day());
    let rows = read(&table);
    assert_eq!(
        rows[0].join("|"),
        "When|Day|Kind|What|State|Amount|Not counted|Currency|Mode|Note|Payment|Closing",
        "the heads are the merchant's words"
    );
    let when = "2026-11-22T14:32:05+01:00|2026-11-22";
    let wanted = [
        "Counter|T1-40-k7m2qx9d|Paid|12.50||EUR|Real money|Table 4||12",
        "One-off|Cake for Friday|Accepted|64.00||EUR|Real money||pi_3OabcGHI|",
        "Printed link|Kaffeekarte ×3|Seen|10.50||EUR|Real money|||",
        "Refund|T1-40-k7m2qx9d|Refunded|-2.50||EUR|Real money|||",
        "Counter|T1-41-k7m2qx9d|Paid|500||JPY|Real money|||",
        "Counter|T1-42-k7m2qx9d|Paid|1.234||KWD|Real money|||",
        "Counter|T1-43-k7m2qx9d|Paid|999.99||EUR|Only a test|||",
        "Counter|T1-44-k7m2qx9d|Closed unpaid||7.77|EUR|Real money|||",
    ];
    assert_eq!(rows.len(), 1 + wanted.len());
    for (row, wanted) in rows[1..].iter().zip(wanted) {
        assert_eq!(row.join("|"), format!("{when}|{wanted}"));
    }
}

#[test]
fn whoever_adds_up_the_amounts_gets_what_was_taken() {
    let minor =
        |field: &str| -> i64 { if field.is_empty() { 0 } else { field.replace('.', "").parse().unwrap() } };
    let standings = Standing::ALL.map(|standing| Entry { standing, ..sale(1, money(125, "EUR")) });
    let rows = read(&table(&books::paper(), &standings));
    let sum = |column: usize| rows[1..].iter().map(|row| minor(&row[column])).sum::<i64>();
    assert_eq!((sum(5), sum(6)), (5 * 125, 4 * 125), "five ways to count, four not to");
    for row in &rows[1..] {
        assert!(row[5].is_empty() != row[6].is_empty(), "each amount stands once: {row:?}");
    }
}

#[test]
fn the_last_guests_of_a_bar_belong_to_the_day_before() {
    let at = |moment: &str| Entry { at: moment.parse().unwrap(), ..sale(1, money(125, "EUR")) };
    let entries = ["2026-11-22T01:59:59Z", "2026-11-22T02:00:00Z", "2026-11-23T01:30:00Z"].map(at);
    let paper = books::paper();
    let rule = DayRule { ends_at: 3, ..paper.rule.clone() };
    let rows = read(&table(&DayPaper { rule, ..paper }, &entries));
    let days: Vec<_> = rows[1..].iter().map(|row| (row[0].get(..10).unwrap(), row[1].as_str())).collect();
    let wanted = [("2026-11-22", "2026-11-21"), ("2026-11-22", "2026-11-22"), ("2026-11-23", "2026-11-22")];
    assert_eq!(days, wanted);
}

#[test]
fn the_byte_order_mark_is_there_only_where_it_is_wanted() {
    let without = table(&books::paper(), &[]);
    let with = table(&DayPaper { has_bom: true, ..books::paper() }, &[]);
    assert!(without.starts_with("When,"));
    assert_eq!(with.strip_prefix('\u{feff}'), Some(without.as_str()));
}

#[test]
fn sums_over_the_column_are_exact() {
    let amounts = [1, 99_999_999_999, -99_999_999_999, 10, 20, -5];
    for (code, decimals) in [("EUR", 2), ("JPY", 0), ("KWD", 3)] {
        let entries: Vec<Entry> = amounts.map(|minor| sale(1, money(minor, code))).to_vec();
        let rows = read(&table(&books::paper(), &entries));
        let minor = |row: &Vec<String>| -> i64 {
            let (_, after) = row[5].split_once('.').unwrap_or((&row[5], ""));
            assert_eq!(after.len(), decimals, "{}", row[5]);
            row[5].replace('.', "").parse().expect("digits")
        };
        assert_eq!(rows[1..].iter().map(minor).sum::<i64>(), amounts.iter().sum::<i64>());
    }
}

/// Texts that people type, that programs stumble over, and that attackers write.
fn nasty() -> impl Strategy<Value = String> {
    "[=+@;,'\"\\t\\r\\n \u{feff}\u{200f}\u{202e}\u{a0}a1.-]{0,12}|\\PC{0,30}"
}

proptest! {
    #[test]
    fn every_text_survives_and_none_is_run(
        note in nasty(), product in nasty(), id in nasty(), minor in -99_999_999_999_i64..99_999_999_999,
    ) {
        let noted = Entry { note: note.clone(), ..refund(1, money(minor, "EUR")) };
        let seen = sighting(&product, 1, money(minor, "EUR"));
        let mut entries = vec![noted, seen];
        if let Ok(checked) = rex_console::domain::order::OrderId::from_typed(&id) {
            entries.push(order(checked.as_str(), money(minor, "EUR")));
        }
        let table = table(&books::paper(), &entries);
        let rows = read(&table);
        prop_assert_eq!(rows.len(), 1 + entries.len());
        for (row, entry) in rows[1..].iter().zip(&entries) {
            prop_assert_eq!(row.len(), 12);
            prop_assert_eq!(&unguarded(&row[9]), &entry.note);
            match &entry.source {
                Source::Order(order) => prop_assert_eq!(&unguarded(&row[3]), order.id.as_str()),
                Source::Sighting { product, .. } => prop_assert_eq!(&unguarded(&row[3]), product),
                _ => {}
            }
            for (at, field) in row.iter().enumerate() {
                let seen = field.trim_start_matches(|c: char| {
                    c.is_whitespace() || "\u{feff}\u{200f}\u{202e}\"".contains(c)
                });
                let is_run = seen.starts_with(['=', '+', '-', '@']) || field.starts_with(['\t', '\r', '\n']);
                prop_assert!(!is_run || at == 5 && field.parse::<f64>().is_ok(), "{:?}", row);
            }
        }
        // A program that parts cells at semicolons, and so takes quotes for letters.
        for cell in table.split([';', '\t', '\r', '\n']).map(|cell| cell.trim_start_matches([' ', '"'])) {
            prop_assert!(!cell.starts_with(['=', '+', '@']), "{:?} in {:?}", cell, table);
        }
    }
}
